// A form in a page gives the focus back to what it was opened from. Where it stood in place of its button, that button is another one by then.

import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

interface Opener {
  readonly by: Element | null;
  readonly name: string;
  /** From the nearest. */
  readonly stoodIn: readonly Element[];
}

function nameOf(each: Element): string {
  return each.getAttribute('aria-label') ?? each.textContent;
}

function openerIn({ activeElement: by }: Document): Opener {
  const stoodIn: Element[] = [];
  for (let each = by?.parentElement ?? null; each !== null; each = each.parentElement) stoodIn.push(each);
  return { by, name: by === null ? '' : nameOf(by), stoodIn };
}

/** What stands there by the same name, where what opened the form is gone; undefined where nothing does, or several. */
function inItsPlace({ name, stoodIn }: Opener): HTMLElement | undefined {
  const place = stoodIn.find(({ isConnected }) => isConnected);
  const same = [...(place?.querySelectorAll('button') ?? [])].filter((each) => nameOf(each) === name);
  return same.length === 1 ? same[0] : undefined;
}

/** Once the form is gone that had the focus. What had it before a form that was there by itself, as one kept from another day, opened none. */
export function useBackToOpener(form: RefObject<HTMLElement | null>): void {
  const [opener] = useState(() => openerIn(document));
  const isOpened = useRef(false);
  // Focus belongs to the page, not to state: by now a form that was opened has taken it.
  useEffect(() => {
    isOpened.current = form.current?.contains(document.activeElement) === true;
  }, [form]);
  useLayoutEffect(() => {
    const shown = form.current;
    return () => {
      const inside = shown?.contains(document.activeElement) === true;
      if (!inside || !isOpened.current) return;
      const { by } = opener;
      if (by instanceof HTMLElement && by.isConnected) by.focus();
      else
        queueMicrotask(() => {
          if (document.activeElement === document.body) inItsPlace(opener)?.focus();
        });
    };
  }, [form, opener]);
}
