// The app on the stand-in: its main process under Node, with its pages in Chromium.

import { fork, type ChildProcess } from 'node:child_process';
import { chromium, type Browser, type Page } from 'playwright-core';
import { patience } from '../../stand-in/patience.ts';
import type { Asked, Told } from '../../stand-in/control.ts';
import { standInArguments } from '../../stand-in/hosts.ts';
import { listen } from './complaints.ts';
import { endingOf, leaveRunning, registered } from './ending.ts';
import type { TheApp } from '../the-app.ts';

export async function onStandIn(
  main: string,
  folders: TheApp['folders'],
  args: readonly string[],
  given: NodeJS.ProcessEnv = {},
): Promise<TheApp> {
  const child = fork(main, args, {
    execArgv: [...standInArguments],
    env: { ...process.env, MINUTEBOOK_HEADLESS: '1', TZ: 'Europe/London', ...given },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const told: Told[] = [];
  child.on('message', (message: Told) => told.push(message));
  const ask = (asked: Asked) =>
    new Promise<void>((settle, fail) => {
      child.send(asked, (error) => {
        if (error === null) settle();
        else fail(error);
      });
    });
  const { ended, endedBy, mustRun, quit } = endingOf(child, () => ask({ kind: 'quit' }));
  const browsers: Browser[] = [];
  const quitOnce = registered(async () => {
    try {
      await quit();
    } finally {
      for (const browser of browsers) await browser.close().catch(() => undefined);
    }
  });
  /** Waits for something of the app; should the app end first, says how it ended. */
  const unlessItEnds = <T>(coming: Promise<T>): Promise<T> =>
    Promise.race([
      coming,
      ended.then(() => {
        mustRun();
        throw new Error('The app ended while something was awaited of it.');
      }),
    ]);
  const port = await unlessItEnds(portOf(child));
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { timeout: patience });
  browsers.push(browser);
  const page = await unlessItEnds(firstPage(browser));
  for (const context of browser.contexts()) context.setDefaultTimeout(patience);
  const complaints: string[] = [];
  listen(page, complaints);
  const texts = <K extends Told['kind']>(kind: K, text: (of: Extract<Told, { kind: K }>) => string) =>
    Promise.resolve(
      told.filter((each): each is Extract<Told, { kind: K }> => each.kind === kind).map((each) => text(each)),
    );
  /** Asks for something, and waits for its answer. */
  const answerTo = async <K extends 'titles' | 'bounds' | 'clicked' | 'forgotten'>(kind: K, asked: Asked) => {
    const known = new Promise<Extract<Told, { kind: K }>>((settle) => {
      const isAnswer = (message: Told): message is Extract<Told, { kind: K }> => message.kind === kind;
      const hear = (message: Told) => {
        if (!isAnswer(message)) return;
        child.off('message', hear);
        settle(message);
      };
      child.on('message', hear);
    });
    await ask(asked);
    return unlessItEnds(known);
  };
  return {
    page,
    folders,
    complaints,
    mustRun,
    kill: async () => {
      leaveRunning(quitOnce);
      await endedBy(() => Promise.resolve(void child.kill('SIGKILL')));
      for (const browser of browsers) await browser.close().catch(() => undefined);
    },
    endSession: async () => {
      leaveRunning(quitOnce);
      await endedBy(() => ask({ kind: 'end session' }));
      for (const browser of browsers) await browser.close().catch(() => undefined);
    },
    quitFromMenu: async () => {
      leaveRunning(quitOnce);
      await endedBy(() => ask({ kind: 'menu', id: 'quit' }));
      for (const browser of browsers) await browser.close().catch(() => undefined);
    },
    relaunches: () => texts('relaunch', ({ args }) => args.join(' ')),
    quit: quitOnce,
    chooseNext: (path) => ask({ kind: 'answer', path }),
    clickMenu: async (id) => {
      await answerTo('clicked', { kind: 'menu', id });
    },
    pages: () => Promise.resolve(browser.contexts().flatMap((context) => context.pages())),
    opened: () => texts('opened', ({ path }) => path),
    shown: () => texts('shown', ({ path }) => path),
    errorBoxes: () => texts('error box', ({ content }) => content),
    dialogs: () => texts('dialog', ({ title }) => title),
    asked: () => texts('message box', ({ message }) => message),
    titles: async () => (await answerTo('titles', { kind: 'titles' })).titles,
    place: (bounds) => ask({ kind: 'place', bounds }),
    bounds: async () => (await answerTo('bounds', { kind: 'bounds' })).bounds,
    stayed: () => texts('stayed', ({ url }) => url),
    forget: async () => {
      await answerTo('forgotten', { kind: 'forget' });
      told.length = 0;
      complaints.length = 0;
    },
  };
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((settle) => {
    child.on('message', (told: Told) => {
      if (told.kind === 'ready') settle(told.port);
    });
  });
}

async function firstPage(browser: Browser): Promise<Page> {
  for (;;) {
    const page = browser
      .contexts()
      .flatMap((context) => context.pages())
      .find((each) => each.url().includes('minutebook.app'));
    if (page !== undefined) return page;
    if (!browser.isConnected()) throw new Error('The browser ended before the first window was there.');
    await new Promise((settle) => setTimeout(settle, 50));
  }
}
