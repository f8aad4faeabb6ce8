// The measures that the grid shows, each read by itself: a window onto ten thousand costs no more than the rows in it.

import type { MeasureSource } from '../../../shared/figures/rules/measure-source.ts';
import { measureInUse, type MeasureInUse } from '../../../shared/figures/rules/measure-in-use.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import { figuresOfMeasure, statementsOfUse } from '../../register/read/query.ts';
import type { ReadableRegister } from '../../register/register.ts';
import type { Session } from '../../session/session.ts';

function onceEach<T>(read: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    const held = known.get(id);
    if (held !== undefined) return held;
    const found = read(id);
    known.set(id, found);
    return found;
  };
}

/** Figures and statements from the file, by measure and use; all else is small, and in memory already. */
function sourceOf(register: ReadableRegister, index: RegisterIndex): MeasureSource {
  const { snapshot, measures, periods, objectives, usesOf, participantsOf } = index;
  return {
    snapshot,
    measures,
    periods,
    objectives,
    usesOf,
    participantsOf,
    figuresOf: onceEach((measureId) => figuresOfMeasure(register, measureId)),
    statementsOf: onceEach((useId) => statementsOfUse(register, useId)),
  };
}

/** One for each state of the register, so that what was worked out for one window is there for the next. */
const sources = new WeakMap<RegisterIndex, MeasureSource>();

/** Undefined when the use or its measure is gone. */
export function shownMeasure(session: Session, useId: string): MeasureInUse | undefined {
  const index = session.index();
  const use = index.uses.get(useId);
  if (use === undefined) return undefined;
  let source = sources.get(index);
  if (source === undefined) {
    source = sourceOf(session.view(), index);
    sources.set(index, source);
  }
  return measureInUse(source, use, session.today());
}
