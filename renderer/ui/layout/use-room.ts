// How large an element of the page is, in CSS pixels, as the window and its neighbours change.

import { useCallback, useState, type RefCallback } from 'react';

interface Size {
  readonly width: number;
  readonly height: number;
}

const nothing: Size = { width: 0, height: 0 };

/** Zero until the element is there, which is before anything is painted; `watch` is its ref. */
export function useSize(): readonly [size: Size, watch: RefCallback<HTMLElement>] {
  const [size, setSize] = useState(nothing);
  const watch = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize((known) => (known.width === width && known.height === height ? known : { width, height }));
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => {
      watcher.disconnect();
    };
  }, []);
  return [size, watch];
}

/** How wide it is. */
export function useRoom(): readonly [room: number, watch: RefCallback<HTMLElement>] {
  const [{ width }, watch] = useSize();
  return [width, watch];
}
