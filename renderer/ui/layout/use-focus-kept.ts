// What has the focus may go with what is shown anew: the focus, which is outside React, would be nowhere. Then it goes to the next of the list that it
// was in, as one after another of it is settled or taken off, and otherwise to the screen: never to a button that would write what was only just
// asked for, by the same key pressed twice.

import { useEffect, type RefObject } from 'react';

/** In milliseconds: what takes the focus by itself, such as a panel or what a dialog was opened from, has had it by then. */
const itsOwnTime = 100;

/** Behind a dialog nothing takes it. */
const outOfReach = '[inert], [aria-hidden="true"]';

/** Where in a list something stands. */
interface Place {
  readonly item: HTMLElement;
  readonly list: HTMLElement;
  readonly at: number;
}

/** In each of the lists that it is in, from the innermost. */
function placesOf(target: Element): Place[] {
  const places: Place[] = [];
  let item = target.closest('li');
  while (item !== null) {
    const list = item.parentElement;
    if (list === null) break;
    places.push({ item, list, at: Array.from(list.children).indexOf(item) });
    item = list.closest('li');
  }
  return places;
}

/** The item that has come into its place, or the last: the whole of it, so that a key pressed twice does nothing there. */
function nextOf(places: readonly Place[]): HTMLElement | undefined {
  const gone = places.find(({ item, list }) => !item.isConnected && list.isConnected);
  if (gone === undefined) return undefined;
  const { list, at } = gone;
  const next = list.children[Math.min(at, list.children.length - 1)];
  if (!(next instanceof HTMLElement)) return undefined;
  next.tabIndex = -1;
  return next;
}

/** What had it last, and where that was: known also to what is shown in place of the whole window. */
let last: Element | null = null;
let places: readonly Place[] = [];

export function useFocusKept(content: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let waiting: number | undefined;
    const isNowhere = () => last?.isConnected === false && document.activeElement === document.body;
    const look = () => {
      if (!isNowhere() || content.current?.closest(outOfReach) !== null) return;
      const next = nextOf(places);
      if (next === undefined) content.current.focus({ preventScroll: true });
      else next.focus();
    };
    const hear = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      last = target;
      places = placesOf(target);
    };
    const wait = () => {
      if (!isNowhere()) return;
      window.clearTimeout(waiting);
      waiting = window.setTimeout(look, itsOwnTime);
    };
    const watcher = new MutationObserver(wait);
    document.addEventListener('focusin', hear);
    watcher.observe(document.body, { childList: true, subtree: true });
    wait();
    return () => {
      document.removeEventListener('focusin', hear);
      watcher.disconnect();
      window.clearTimeout(waiting);
    };
  }, [content]);
}
