// How large an element of the page is, in CSS pixels, as the window and its neighbours change.

import { useCallback, useState, type RefCallback } from 'react';

interface Size {
  readonly width: number;
  readonly height: number;
}

const nothing: Size = { width: 0, height: 0 };

/** In pixels: what a scrollbar takes at most. */
export const scrollbar = 16;

/**
 * Without its scrollbars, or the whole of it: that stays the same while a scrollbar comes and goes. What it stands in may have one for as long
 * as it is high, so it counts as wider only once it is so by more than that: else what is lower where it is narrower would change for ever.
 */
type Measured = 'inside' | 'whole';

function sizeOf(element: HTMLElement, measured: Measured): Size {
  return measured === 'inside'
    ? { width: element.clientWidth, height: element.clientHeight }
    : { width: element.offsetWidth, height: element.offsetHeight };
}

function sizeNow(known: Size, { width, height }: Size, measured: Measured): Size {
  const wider = width - known.width;
  const now = measured === 'whole' && wider > 0 && wider <= scrollbar ? known.width : width;
  return now === known.width && height === known.height ? known : { width: now, height };
}

/** Zero until the element is there, which is before anything is painted; `watch` is its ref. */
export function useSize(
  measured: Measured = 'inside',
): readonly [size: Size, watch: RefCallback<HTMLElement>] {
  const [size, setSize] = useState(nothing);
  const watch = useCallback(
    (element: HTMLElement | null) => {
      if (element === null) return undefined;
      const measure = () => {
        const size = sizeOf(element, measured);
        setSize((known) => sizeNow(known, size, measured));
      };
      measure();
      const watcher = new ResizeObserver(measure);
      watcher.observe(element);
      return () => {
        watcher.disconnect();
      };
    },
    [measured],
  );
  return [size, watch];
}

/** How wide it is. */
export function useRoom(measured?: Measured): readonly [room: number, watch: RefCallback<HTMLElement>] {
  const [{ width }, watch] = useSize(measured);
  return [width, watch];
}
