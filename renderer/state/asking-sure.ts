// Whether something that can't be undone, or that undoes very much, is really meant: the question, until it is answered.

import { create } from 'zustand';
import type { Saying } from '../../shared/kernel/saying.ts';

export interface Sure {
  readonly title: string;
  /** What would come of it. */
  readonly message: Saying;
  /** What it is that would be done, as a verb. */
  readonly does: string;
  readonly answer: (sure: boolean) => void;
}

export const useSure = create<{ readonly asked: Sure | null }>()(() => ({ asked: null }));

export function askSure(question: Omit<Sure, 'answer'>): Promise<boolean> {
  // A question still open is answered by the one that takes its place.
  useSure.getState().asked?.answer(false);
  const { promise, resolve } = Promise.withResolvers<boolean>();
  useSure.setState({
    asked: {
      ...question,
      answer: (sure) => {
        useSure.setState({ asked: null });
        resolve(sure);
      },
    },
  });
  return promise;
}
