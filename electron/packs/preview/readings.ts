// What was read of a state, kept so that it can be read again in the next: where all of it is the same, so is what was made of it.

/** Reads something of the state, by a name of its own. */
type Read<State> = <T>(name: string, of: (state: State) => T) => T;

interface Reading<State> {
  readonly was: unknown;
  readonly again: (state: State) => unknown;
}

export interface Readings<State> {
  readonly read: Read<State>;
  /** For what is read by other names. */
  readonly now: () => State;
  /** Goes on to the next state; false where something that was read of this one is another there. */
  readonly follow: (next: State) => boolean;
}

/** Rows that nobody has edited are the same objects in the next state, in a list of the same length. */
function isSameReading(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!Array.isArray(a) || !Array.isArray(b)) return false;
  return a.length === b.length && a.every((each, at) => each === b[at]);
}

export function readingsOf<State>(first: State): Readings<State> {
  let state = first;
  const readings = new Map<string, Reading<State>>();
  return {
    read: (name, of) => {
      const was = of(state);
      if (!readings.has(name)) readings.set(name, { was, again: of });
      return was;
    },
    now: () => state,
    follow: (next) => {
      for (const { was, again } of readings.values()) if (!isSameReading(again(next), was)) return false;
      state = next;
      return true;
    },
  };
}

/** A map of the state, of which each look is a reading. */
export function readMap<State, T>(
  { read, now }: Readings<State>,
  name: string,
  of: (state: State) => ReadonlyMap<string, T>,
): ReadonlyMap<string, T> {
  const all = () => {
    read(`all ${name}`, (state) => [...of(state)].flat());
    return of(now());
  };
  return {
    get: (id) => read(`${name} ${id}`, (state) => of(state).get(id)),
    has: (id) => read(`has ${name} ${id}`, (state) => of(state).has(id)),
    get size() {
      return read(`size of ${name}`, (state) => of(state).size);
    },
    forEach: (each, self) => all().forEach(each, self),
    entries: () => all().entries(),
    keys: () => all().keys(),
    values: () => all().values(),
    [Symbol.iterator]: () => all()[Symbol.iterator](),
  };
}
