// What floats over the page at its foot goes to the top for as long as it would lie over what has the focus (WCAG 2.4.11).

import { useLayoutEffect, useState, type RefObject } from 'react';

/** In a table and a list of choices, the line that the keys are on. */
function withFocus(): Element | null {
  const { activeElement } = document;
  const line = activeElement?.getAttribute('aria-activedescendant');
  return (line == null ? null : document.getElementById(line)) ?? activeElement;
}

/** A whole page or table has the focus too, and nobody looks for it beneath something that small. */
function liesBeneath(focused: DOMRect, floating: DOMRect, top: number): boolean {
  const isBesides = focused.right <= floating.left || focused.left >= floating.right;
  const isAway = focused.bottom <= top || focused.top >= top + floating.height;
  return !isBesides && !isAway && focused.height < window.innerHeight / 2;
}

/** How far it stands from an edge of the window, in pixels, as its style has it. */
function fromEdge(floating: HTMLElement, edge: '--from-foot' | '--from-head'): number {
  return Number.parseFloat(getComputedStyle(floating).getPropertyValue(edge));
}

/** Whether it is to stand at the top. Its style has how far it stands from the edges. */
export function useClearOfFocus(floating: RefObject<HTMLElement | null>): boolean {
  const [isAtTop, setAtTop] = useState(false);
  // Where things lie on the page is known to the page alone: it is looked at whenever the focus or the page has moved, and
  // when something is shown there.
  useLayoutEffect(() => {
    const look = () => {
      const { current } = floating;
      // Whoever has gone into it finds it where it is.
      if (current === null || current.contains(document.activeElement)) return;
      const [own, focused] = [current.getBoundingClientRect(), withFocus()?.getBoundingClientRect()];
      if (focused === undefined) return;
      const head = fromEdge(current, '--from-head');
      const below = window.innerHeight - fromEdge(current, '--from-foot') - own.height;
      setAtTop(own.height > 0 && liesBeneath(focused, own, below) && !liesBeneath(focused, own, head));
    };
    const watcher = new ResizeObserver(look);
    if (floating.current !== null) watcher.observe(floating.current);
    const moves = ['focusin', 'keyup', 'scroll', 'resize'] as const;
    for (const move of moves) window.addEventListener(move, look, true);
    return () => {
      watcher.disconnect();
      for (const move of moves) window.removeEventListener(move, look, true);
    };
  }, [floating]);
  return isAtTop;
}
