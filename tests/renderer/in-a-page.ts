// Parts of the screens in a page of a real browser, without the app behind it: calls to the app come to the test, which answers when it
// likes. A file of tests has a page of its own beside it, `*.page.tsx`, that shows the parts it is about.

import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe } from 'vitest';
import { contract, type ScreenAsker } from '../../shared/contract/contract.ts';
import type { appEvents } from '../../shared/contract/events.ts';
import type { AboutOf } from '../../shared/kernel/call.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { findBrowser } from '../stand-in/browser.ts';
import { endIfChanged, giveBack, takeTab, type Tab } from './one-browser.ts';
import { pageName } from './page-name.ts';

/** Skipped, and reported, on a machine without a browser, like the end-to-end specs. */
export const describeInAPage = findBrowser() === undefined ? describe.skip : describe;

/** One call to the app, waiting for its answer. */
export interface Asked {
  /** "people.rename". */
  readonly call: string;
  readonly input: unknown;
  /** The reason, where the person has been asked for one. */
  readonly asker: ScreenAsker;
  readonly answer: (result: Result<unknown>) => void;
}

type Events = typeof appEvents;

export interface InAPage {
  readonly page: Page;
  /** Every call so far, in the order they came. */
  readonly asked: readonly Asked[];
  /** Answers each call that waits, and from now on each at once; until this is set, a call waits for `answer`. */
  readonly answerWith: (answer: (asked: Asked) => Result<unknown>) => void;
  /** Sends the screens an event from the app. */
  readonly tell: <E extends keyof Events>(event: E, about: AboutOf<Events[E]>) => Promise<void>;
  /** Errors, and what React warns of. */
  readonly complaints: readonly string[];
}

const names = Object.fromEntries(Object.entries(contract).map(([area, calls]) => [area, Object.keys(calls)]));

/** Takes the place of what the preload puts in the page. */
const theApp = `
  const listeners = new Map();
  window.theAppTells = (event, about) => {
    for (const hear of listeners.get(event) ?? []) hear(about);
  };
  const on = (event, hear) => {
    listeners.set(event, [...(listeners.get(event) ?? []), hear]);
    return () => listeners.set(event, listeners.get(event).filter((each) => each !== hear));
  };
  window.api = { on };
  for (const [area, calls] of Object.entries(${JSON.stringify(names)})) {
    window.api[area] = {};
    for (const call of calls)
      window.api[area][call] = (input, asker = {}) => window.askTheApp(area + '.' + call, input, asker);
  }
`;

/** To be called once at the start of a test file; what it returns opens the page afresh. */
export function inAPage(folder: string, name: string): () => Promise<InAPage> {
  const shown = pageName(join(folder, name));
  const tabs: Tab[] = [];

  afterEach(async ({ task }) => {
    await giveBack(tabs.splice(0), { failed: task.result?.state === 'fail' });
  });
  afterAll(endIfChanged);

  return async () => {
    const tab = await takeTab(theApp);
    tabs.push(tab);
    const { page, complaints } = tab;
    const asked: Asked[] = [];
    let atOnce: ((asked: Asked) => Result<unknown>) | undefined;
    await tab.open(shown, (call, input, asker) => {
      const { promise, resolve } = Promise.withResolvers<Result<unknown>>();
      const one = { call, input, asker, answer: resolve };
      asked.push(one);
      if (atOnce !== undefined) resolve(atOnce(one));
      return promise;
    });
    return {
      page,
      asked,
      complaints,
      answerWith: (answer) => {
        atOnce = answer;
        // A page asks as soon as it is there, which may be before its test says what to answer.
        for (const waiting of asked) waiting.answer(answer(waiting));
      },
      tell: (event, about) =>
        page.evaluate(
          ([event, about]) => {
            const tell: unknown = Reflect.get(globalThis, 'theAppTells');
            if (typeof tell === 'function') Reflect.apply(tell, undefined, [event, about]);
          },
          [event, about] as const,
        ),
    };
  };
}
