// Draws of a list of hundreds only as far as somebody has scrolled. What was never drawn takes no time to remove when they leave the page.

import { startTransition, useEffect, useRef, useState, type CSSProperties, type RefObject } from 'react';

/** About the height of a line, in pixels. */
const high = 34;
/** How many are drawn beyond what can be seen. */
const more = 30;
/** More are drawn so many pixels before the last comes into view: Tab mustn't lead past lines that aren't drawn yet. */
const near = 240;

interface LinesSoFar<T> {
  readonly lines: readonly T[];
  /** Stands behind them, about as high as all that are still to come; null where none are. */
  readonly rest: { readonly ref: RefObject<HTMLDivElement | null>; readonly style: CSSProperties } | null;
  /** Where the line that somebody is at is put further down: past the last that is drawn it would be gone, and the focus with it. */
  readonly drawTo: (at: number) => void;
}

/** Once drawn, a line stays: what is typed or held in it isn't lost. */
export function useLinesSoFar<T>(all: readonly T[]): LinesSoFar<T> {
  // Where all were drawn, one that is put before them pushes none out.
  const [count, setCount] = useState(all.length > more ? more : Number.POSITIVE_INFINITY);
  const ref = useRef<HTMLDivElement>(null);
  const left = Math.max(0, all.length - count);
  const isMore = left > 0;
  const total = all.length;
  useEffect(() => {
    if (ref.current === null || !isMore) return undefined;
    // Observed anew after each step, since it tells only of changes, and may still be in view.
    const watch = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting !== true) return;
      const seen = entry.intersectionRect.bottom - entry.boundingClientRect.top - near;
      startTransition(() => {
        const next = count + Math.ceil(Math.max(0, seen) / high) + more;
        setCount((now) => (next < total ? Math.max(now, next) : Number.POSITIVE_INFINITY));
      });
    });
    watch.observe(ref.current);
    return () => {
      watch.disconnect();
    };
  }, [count, isMore, total]);
  return {
    lines: isMore ? all.slice(0, count) : all,
    rest: isMore
      ? { ref, style: { height: near + left * high, marginTop: -near, pointerEvents: 'none' } }
      : null,
    drawTo: (at) => {
      setCount((now) => (at < now ? now : at + more));
    },
  };
}
