// How an app driven by a spec ends: when it is asked to, by itself, with code 0. Anything else is a fault, and is reported.

import type { ChildProcess } from 'node:child_process';
import { patience } from '../../stand-in/patience.ts';

interface End {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface Ending {
  /** Settles when the process has ended, however it did. */
  readonly ended: Promise<void>;
  /** Settles once it has ended after what ends it from outside. */
  readonly endedBy: (act: () => Promise<void>) => Promise<void>;
  /** Throws when it has ended without being asked to. */
  readonly mustRun: () => void;
  /** Asks it to end and waits until it has. Rejects when it ended in any other way than it should. */
  readonly quit: () => Promise<void>;
}

function words({ code, signal }: End): string {
  return signal === null ? `with code ${code}` : `on the signal ${signal}`;
}

/** `ask` asks the app itself to quit, as its menu does. */
export function endingOf(child: ChildProcess, ask: () => Promise<void>): Ending {
  let end: End | undefined;
  const ended = new Promise<void>((settle) => {
    child.once('exit', (code, signal) => {
      end = { code, signal };
      settle();
    });
  });
  const mustRun = () => {
    if (end !== undefined) throw new Error(`The app ended by itself, ${words(end)}.`);
  };
  const quit = async () => {
    mustRun();
    let hangs = false;
    const late = setTimeout(() => {
      hangs = true;
      child.kill('SIGKILL');
    }, patience);
    try {
      // An app that is gone can't answer: how it ended says more than that.
      await Promise.race([ask().catch(() => undefined), ended]);
      await ended;
    } finally {
      clearTimeout(late);
    }
    if (hangs)
      throw new Error(`The app was asked to quit, and ${patience / 1000} seconds later it was still there.`);
    if (end !== undefined && end.code !== 0)
      throw new Error(`The app was asked to quit, and ended ${words(end)}.`);
  };
  const endedBy = async (act: () => Promise<void>) => {
    mustRun();
    await Promise.race([act().catch(() => undefined), ended]);
    await ended;
  };
  return { ended, endedBy, mustRun, quit };
}

const running = new Set<() => Promise<void>>();

/** Quits an app that was started, so that no spec leaves it running. */
export function registered(quit: () => Promise<void>): () => Promise<void> {
  const once = () => {
    running.delete(once);
    return quit();
  };
  running.add(once);
  return once;
}

/** From now on its owner quits it: `quitAll` leaves it running. */
export function leaveRunning(quit: () => Promise<void>): void {
  running.delete(quit);
}

/** Ends whatever a spec has left running. Every app is waited for, even when one of them ends as it shouldn't. */
export async function quitAll(): Promise<void> {
  const outcomes = await Promise.allSettled([...running].map((quit) => quit()));
  const faults = outcomes.flatMap((each): unknown[] => (each.status === 'rejected' ? [each.reason] : []));
  if (faults.length > 1) throw new AggregateError(faults, faults.map(String).join('\n'));
  if (faults.length === 1) throw faults[0];
}
