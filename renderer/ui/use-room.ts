// How wide an element of the page is, in CSS pixels, as the window and its neighbours change.

import { useCallback, useState, type RefCallback } from 'react';

/** Zero until the element is there, which is before anything is painted; `watch` is its ref. */
export function useRoom(): readonly [room: number, watch: RefCallback<HTMLElement>] {
  const [room, setRoom] = useState(0);
  const watch = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    setRoom(element.clientWidth);
    const watcher = new ResizeObserver(() => {
      setRoom(element.clientWidth);
    });
    watcher.observe(element);
    return () => {
      watcher.disconnect();
    };
  }, []);
  return [room, watch];
}
