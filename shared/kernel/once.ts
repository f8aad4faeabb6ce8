// What is worked out once and kept: the first time it is asked for, or for each state of something. When the state is dropped, so is the result.

export function once<T>(work: () => T): () => T {
  let held: { readonly answer: T } | undefined;
  return () => {
    held ??= { answer: work() };
    return held.answer;
  };
}

/** `keyOf` distinguishes what is asked of one state. */
export function oncePer<State extends object, Asked extends readonly unknown[], Answer>(
  keyOf: (...asked: Asked) => string,
  work: (state: State, ...asked: Asked) => Answer,
): (state: State, ...asked: Asked) => Answer {
  const known = new WeakMap<State, Map<string, { readonly answer: Answer }>>();
  return (state, ...asked) => {
    let answers = known.get(state);
    if (answers === undefined) {
      answers = new Map();
      known.set(state, answers);
    }
    const key = keyOf(...asked);
    let held = answers.get(key);
    if (held === undefined) {
      held = { answer: work(state, ...asked) };
      answers.set(key, held);
    }
    return held.answer;
  };
}
