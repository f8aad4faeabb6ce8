// Whether something great is really meant: the register's question, until it is answered.

import { create } from 'zustand';
import type { Saying } from '../../shared/kernel/saying.ts';

export interface Sure {
  /** What the register said when it asked. */
  readonly message: Saying;
  /** What it is that would be done, as a verb. */
  readonly does: string;
  readonly answer: (sure: boolean) => void;
}

export const useSure = create<{ readonly asked: Sure | null }>()(() => ({ asked: null }));

export function askSure(message: Saying, does: string): Promise<boolean> {
  // A question still open is answered by the one that takes its place.
  useSure.getState().asked?.answer(false);
  const { promise, resolve } = Promise.withResolvers<boolean>();
  useSure.setState({
    asked: {
      message,
      does,
      answer: (sure) => {
        useSure.setState({ asked: null });
        resolve(sure);
      },
    },
  });
  return promise;
}
