// An import of figures as a person makes it: look, decide, look at every line, write.

import { inEnglish, inWords } from '../../../in-english.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  draftOf,
  planImport,
  proposeImport,
  type HowToRead,
  type PlannedImport,
  type Proposed,
} from '../../../../electron/imports/spreadsheet/import-figures.ts';
import { importChanges } from '../../../../electron/imports/spreadsheet/preview/changes.ts';
import {
  tickedAtFirst,
  type FiguresPlan,
  type PlannedLine,
} from '../../../../electron/imports/spreadsheet/preview/plan.ts';
import { commit } from '../../../../electron/register/write/commit.ts';
import { snapshot } from '../../../../electron/register/read/query.ts';
import type { ImportDraft, SheetTable } from '../../../../shared/files/spreadsheet-calls.ts';
import { create } from '../../../../shared/kernel/change.ts';
import { measure } from '../../../../shared/strategy/model/measure.ts';
import { objective } from '../../../../shared/strategy/model/objective.ts';
import { measureUse } from '../../../../shared/strategy/model/measure-use.ts';
import { strategy } from '../../../../shared/strategy/model/strategy.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';
import {
  aRegister,
  reopened,
  testEnvironment,
  valueOf,
  type TestRegister,
} from '../../register/a-register.ts';
import { placeFile } from '../../register/ready-files.ts';

const unread: HowToRead = { reshaped: new Map(), profileId: undefined };

export async function proposed(path: string, register: TestRegister, how = unread): Promise<Proposed> {
  return valueOf(await proposeImport(path, snapshot(register), how));
}

/** The only table of a file with one table. */
export async function onlyTable(path: string, register: TestRegister, how = unread): Promise<SheetTable> {
  const { tables } = await proposed(path, register, how);
  const [table] = tables;
  if (table === undefined || tables.length > 1) throw new Error(`${tables.length} tables were found`);
  return table;
}

type Change = (draft: ImportDraft) => ImportDraft;

export async function planned(
  path: string,
  register: TestRegister,
  change: Change = (draft) => draft,
): Promise<PlannedImport> {
  const draft = change(draftOf(await proposed(path, register)));
  return valueOf(await planImport(path, register, draft, register.environment));
}

/** "Full members, July 2024, actual: 45 → 47". */
export function said({ name, period, kind, before, after, status, reason }: PlannedLine): string {
  const when = period === null ? '' : inEnglish(period);
  const what = [name, when, kind ?? ''].filter((part) => part !== '').join(', ');
  const change = before === '' || before === after ? after : `${before} → ${after}`;
  const why = reason === null ? '' : ` (${inEnglish(reason)})`;
  return `${status}: ${what}${change === '' ? '' : `: ${change}`}${why}`;
}

export function write(register: TestRegister, plan: FiguresPlan): number {
  const choices = {
    isTicked: (place: number) => {
      const line = plan.lines[place];
      return line !== undefined && tickedAtFirst(line);
    },
    edited: () => undefined,
  };
  const { changes, figures } = importChanges(plan, choices, '2024-07-12');
  if (changes.length > 0)
    valueOf(
      commit(register, {
        actor: 'Finance group',
        act: inWords(`Import ${figures} figures from ${plan.file}`),
        changes,
      }),
    );
  return figures;
}

export async function imported(path: string, register: TestRegister, change?: Change): Promise<FiguresPlan> {
  const plan = await planned(path, register, change);
  write(register, plan);
  return plan;
}

export type TestRegisterOf = ReturnType<typeof aRegisterOfMeasures>;

const measures = [
  ['m1', 'Full members', 'number'],
  ['m2', 'Associate members', 'number'],
  ['m3', 'Share of members in labs', 'percent'],
  ['m4', 'Membership income', 'money'],
  ['m5', 'Case studies', 'number'],
] as const;

function theMeasures(): Buffer {
  const register = aRegister();
  register.write(
    create(strategy, 's', { title: 'Strategy' }),
    create(objective, 'o', { strategyId: 's', ref: '1', title: 'Network' }),
    ...measures.map(([id, name, unit]) =>
      create(measure, id, {
        strategyId: 's',
        name,
        unit,
        polarity: 'higher is better',
        kind: 'quantitative',
        adoption: 'adopted',
      }),
    ),
    ...measures.map(([id]) => create(measureUse, `o/${id}`, { objectiveId: 'o', measureId: id })),
  );
  register.close();
  return readFileSync(register.path);
}

let ready: Buffer | undefined;

/** A register with five measures under one objective. */
export function aRegisterOfMeasures(): TestRegister {
  ready ??= theMeasures();
  const path = join(temporaryFolder(), 'test.minutebook');
  placeFile(path, ready);
  return reopened({ path, environment: testEnvironment(path) });
}
