// What has the focus may go with what is shown anew: the focus, which is outside React, would be nowhere. Then it goes to the next of the list that it
// was in, as one after another of it is settled or taken off, otherwise to what is left of what it stood in, from where the keyboard goes on, and where
// nothing is to the screen: never to a button that would write what was only just asked for, by the same key pressed twice.

import { useEffect, type RefObject } from 'react';

/** In milliseconds: what takes the focus by itself, such as a panel or what a dialog was opened from, has had it by then. */
const itsOwnTime = 100;

/** Behind a dialog nothing takes it. */
const outOfReach = '[inert], [aria-hidden="true"]';

/** What something stood in, from the nearest. */
function around(target: Element): HTMLElement[] {
  const all: HTMLElement[] = [];
  for (let each = target.parentElement; each !== null; each = each.parentElement) all.push(each);
  return all;
}

/** What has come into the place of a line of a list, or of a section, that is gone, or the last of them. */
function nextIn(place: HTMLElement, gone: Gone | undefined): HTMLElement | undefined {
  if (gone === undefined) return undefined;
  const next = place.children[Math.min(gone.at, place.children.length - 1)];
  return next instanceof HTMLElement && next.matches(gone.one) ? next : undefined;
}

/** One of several, and where it stood among them. */
interface Gone {
  readonly one: 'li' | 'section';
  readonly among: Element | null;
  readonly at: number;
}

function placeOf(item: Element): Gone {
  const among = item.parentElement;
  const at = among === null ? -1 : Array.from(among.children).indexOf(item);
  return { one: item.matches('li') ? 'li' : 'section', among, at };
}

/** The whole of it, so that a key pressed twice does nothing there. Whether it has the focus: what isn’t drawn can’t have it. */
function takesFocus(place: HTMLElement): boolean {
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
  place.focus({ preventScroll: true });
  return document.activeElement === place;
}

/** What had it, what that stood in, and where in each of its lists; of what lies over the screen also where it was opened from. */
interface Held {
  readonly by: Element;
  readonly stoodIn: readonly HTMLElement[];
  readonly amongOthers: readonly Gone[];
  readonly openedFrom: Held | undefined;
}

/** What had it last: known also to what is shown in place of the whole window. */
let last: Held | undefined;

/** What lies over the screen, and goes with all that is in it. */
const over = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/** From where what `target` stands in was opened: what had the focus before the first in it. */
function openedFrom(target: Element): Held | undefined {
  const overlay = target.closest(over);
  if (overlay === null) return undefined;
  for (let each = last; each !== undefined; each = each.openedFrom)
    if (overlay.contains(each.by)) return each.openedFrom;
  return last;
}

function heldBy(target: Element): Held {
  const stoodIn = around(target);
  const amongOthers = [target, ...stoodIn]
    .filter((each) => each.matches('li, section'))
    .map((item) => placeOf(item));
  return { by: target, stoodIn, amongOthers, openedFrom: openedFrom(target) };
}

/** All of what a screen shows: what is left of that is the screen. */
function isScreen(place: HTMLElement): boolean {
  return place.matches('.screen-content') || place.querySelector('h1') !== null;
}

/** Gives the focus to what is left of where it was. */
function toWhatIsLeft(content: HTMLElement, { stoodIn, amongOthers }: Held): boolean {
  for (const place of stoodIn) {
    if (!place.isConnected) continue;
    if (!content.contains(place)) return false;
    const next = nextIn(
      place,
      amongOthers.find(({ among }) => among === place),
    );
    if (next === undefined && (isScreen(place) || place === content)) return false;
    if (takesFocus(next ?? place)) {
      if (next !== undefined) next.scrollIntoView({ block: 'nearest' });
      return true;
    }
  }
  return false;
}

/** As that, or to what is left of where what it was in was opened from. */
function toWhereItWas(content: HTMLElement): boolean {
  for (let each = last; each !== undefined; each = each.openedFrom)
    if (toWhatIsLeft(content, each)) return true;
  return false;
}

export function useFocusKept(content: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let waiting: number | undefined;
    const isNowhere = () => last?.by.isConnected === false && document.activeElement === document.body;
    const look = () => {
      if (!isNowhere() || content.current?.closest(outOfReach) !== null) return;
      if (!toWhereItWas(content.current)) content.current.focus({ preventScroll: true });
    };
    const hear = ({ target }: FocusEvent) => {
      if (target instanceof Element) last = heldBy(target);
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
