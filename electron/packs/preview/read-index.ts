// The index of a register of which each look is a reading.

import { lookBy } from '../../../shared/kernel/entity.ts';
import { emptySnapshot } from '../../../shared/register/snapshot.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import { readMap, type Readings } from './readings.ts';

interface Indexed {
  readonly index: RegisterIndex;
}

export function readIndex<State extends Indexed>(readings: Readings<State>): RegisterIndex {
  const { read } = readings;
  const map = <T>(name: string, of: (index: RegisterIndex) => ReadonlyMap<string, T>) =>
    readMap(readings, name, ({ index }) => of(index));
  const byId =
    <T>(name: string, of: (index: RegisterIndex) => (id: string) => T) =>
    (id: string): T =>
      read(`${name} ${id}`, ({ index }) => of(index)(id));
  const row: RegisterIndex['row'] = (entity, id) =>
    read(`row ${entity} ${id}`, ({ index }) => index.row(entity, id));
  return {
    snapshot: new Proxy(emptySnapshot, {
      get: (_, table): unknown =>
        read(`table ${String(table)}`, ({ index }): unknown => Reflect.get(index.snapshot, table)),
    }),
    measures: map('measures', ({ measures }) => measures),
    periods: map('periods', ({ periods }) => periods),
    figures: map('figures', ({ figures }) => figures),
    objectives: map('objectives', ({ objectives }) => objectives),
    activities: map('activities', ({ activities }) => activities),
    people: map('people', ({ people }) => people),
    groups: map('groups', ({ groups }) => groups),
    uses: map('uses', ({ uses }) => uses),
    financeLines: map('financeLines', ({ financeLines }) => financeLines),
    organisations: map('organisations', ({ organisations }) => organisations),
    projects: map('projects', ({ projects }) => projects),
    amountsOf: byId('amountsOf', ({ amountsOf }) => amountsOf),
    linesOfYear: byId('linesOfYear', ({ linesOfYear }) => linesOfYear),
    linesUnder: byId('linesUnder', ({ linesUnder }) => linesUnder),
    participantsOf: byId('participantsOf', ({ participantsOf }) => participantsOf),
    figuresOf: byId('figuresOf', ({ figuresOf }) => figuresOf),
    statementsOf: byId('statementsOf', ({ statementsOf }) => statementsOf),
    usesOf: byId('usesOf', ({ usesOf }) => usesOf),
    activitiesOf: byId('activitiesOf', ({ activitiesOf }) => activitiesOf),
    partsOf: byId('partsOf', ({ partsOf }) => partsOf),
    leadsOf: byId('leadsOf', ({ leadsOf }) => leadsOf),
    notesOf: byId('notesOf', ({ notesOf }) => notesOf),
    linkedTo: byId('linkedTo', ({ linkedTo }) => linkedTo),
    row,
    look: lookBy(row),
    referring: (by, id) => read(`referring ${by} ${id}`, ({ index }) => index.referring(by, id)),
  };
}
