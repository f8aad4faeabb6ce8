// How a test controls the stand-in, and how a person is asked for a file without a system dialog.

import type { Rectangle } from 'electron';
import type { Page } from 'playwright-core';

export type Asked =
  | { readonly kind: 'answer'; readonly path: string | null }
  | { readonly kind: 'menu'; readonly id: string }
  | { readonly kind: 'titles' }
  /** The person moves the window in front, and makes it larger or smaller. */
  | { readonly kind: 'place'; readonly bounds: Rectangle }
  | { readonly kind: 'bounds' }
  /** Reset: unused answers are dropped, and waiting dialogs are cancelled. */
  | { readonly kind: 'forget' }
  /** Windows ends the user's session: the windows hear of it, and then the process is ended. */
  | { readonly kind: 'end session' }
  | { readonly kind: 'quit' };

export type Told =
  | { readonly kind: 'ready'; readonly port: number }
  | { readonly kind: 'opened' | 'shown'; readonly path: string }
  | { readonly kind: 'error box'; readonly title: string; readonly content: string }
  | { readonly kind: 'dialog'; readonly title: string }
  | { readonly kind: 'message box'; readonly message: string; readonly buttons: readonly string[] }
  | { readonly kind: 'relaunch'; readonly args: readonly string[] }
  /** An item of the menu was clicked, and what it does to the page in front is done. */
  | { readonly kind: 'clicked' }
  | { readonly kind: 'titles'; readonly titles: readonly string[] }
  | { readonly kind: 'bounds'; readonly bounds: readonly Rectangle[] }
  /** Everything reported before this belongs to before the reset. */
  | { readonly kind: 'forgotten' }
  /** A page tried to go elsewhere, and was stopped. */
  | { readonly kind: 'stayed'; readonly url: string };

const answers: (string | null)[] = [];
const waiting: ((path: string | null) => void)[] = [];
const isControlled = process.send !== undefined;

export const control = {
  /** Started by a test, which answers the dialogs. */
  isControlled,
  tell: (told: Told): void => {
    if (process.connected) process.send?.(told);
  },
  hear: (listener: (asked: Asked) => void): void => {
    process.on('message', (asked: Asked) => {
      if (asked.kind === 'answer') {
        const settle = waiting.shift();
        if (settle === undefined) answers.push(asked.path);
        else settle(asked.path);
      } else if (asked.kind === 'forget') {
        answers.length = 0;
        for (const settle of waiting.splice(0)) settle(null);
        control.tell({ kind: 'forgotten' });
      } else listener(asked);
    });
  },
  /** The path the test has given or will give; null for a cancelled dialog. */
  nextAnswer: (title?: string): Promise<string | null> => {
    if (title !== undefined) control.tell({ kind: 'dialog', title });
    const known = answers.shift();
    if (known !== undefined) return Promise.resolve(known);
    const { promise, resolve } = Promise.withResolvers<string | null>();
    waiting.push(resolve);
    return promise;
  },
};

// A test that ends takes the app with it.
if (isControlled) process.on('disconnect', () => process.exit(0));

/** A browser can't open the system's dialog for a path: the person types it. */
export async function askPerson(page: Page, title: string, suggested: string): Promise<string | null> {
  const keepOpen = () => undefined;
  page.on('dialog', keepOpen);
  try {
    return await page.evaluate(
      ([question, start]) => {
        const ask: unknown = Reflect.get(globalThis, 'prompt');
        const said: unknown =
          typeof ask === 'function' ? Reflect.apply(ask, undefined, [question, start]) : null;
        return typeof said === 'string' && said !== '' ? said : null;
      },
      [`${title}: type the whole path of the file`, suggested] as const,
    );
  } finally {
    page.off('dialog', keepOpen);
  }
}
