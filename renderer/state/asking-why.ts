// Why something under a seal changes: the register's questions that nobody has answered yet, in the order they were asked.

import { create } from 'zustand';
import type { Saying } from '../../shared/kernel/saying.ts';

export interface Why {
  readonly number: number;
  /** What the register said when it asked. */
  readonly message: Saying;
  /** Null when the person would rather leave it as it was. */
  readonly answer: (reason: string | null) => void;
}

export const useWhy = create<{ readonly asked: readonly Why[] }>()(() => ({ asked: [] }));

let number = 0;

export function askWhy(message: Saying): Promise<string | null> {
  const { promise, resolve } = Promise.withResolvers<string | null>();
  number += 1;
  const why: Why = {
    number,
    message,
    answer: (reason) => {
      useWhy.setState(({ asked }) => ({ asked: asked.filter((each) => each !== why) }));
      resolve(reason);
    },
  };
  useWhy.setState(({ asked }) => ({ asked: [...asked, why] }));
  return promise;
}
