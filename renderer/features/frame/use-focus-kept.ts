// What has the focus may go with what is shown anew: the focus, which is outside React, would be nowhere. Then it goes to the screen.

import { useEffect, type RefObject } from 'react';

/** In milliseconds: what takes the focus by itself, such as a panel or what a dialog was opened from, has had it by then. */
const itsOwnTime = 100;

/** Behind a dialog nothing takes it. */
const outOfReach = '[inert], [aria-hidden="true"]';

export function useFocusKept(content: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let last: Element | null = null;
    let waiting: number | undefined;
    const isNowhere = () => last?.isConnected === false && document.activeElement === document.body;
    const look = () => {
      if (isNowhere() && content.current?.closest(outOfReach) === null)
        content.current.focus({ preventScroll: true });
    };
    const hear = ({ target }: FocusEvent) => {
      if (target instanceof Element) last = target;
    };
    const watcher = new MutationObserver(() => {
      if (!isNowhere()) return;
      window.clearTimeout(waiting);
      waiting = window.setTimeout(look, itsOwnTime);
    });
    document.addEventListener('focusin', hear);
    watcher.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', hear);
      watcher.disconnect();
      window.clearTimeout(waiting);
    };
  }, [content]);
}
