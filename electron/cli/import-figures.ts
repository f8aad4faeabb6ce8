// `import-figures`: figures from a spreadsheet into a register, by a saved profile, with nobody there to confirm anything.

import type { Snapshot } from '../../shared/register/snapshot.ts';
import { dayOf } from '../../shared/kernel/days.ts';
import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import type { Saying } from '../../shared/kernel/saying.ts';
import { whatIsTaken } from '../../shared/files/rules/what-is-taken.ts';
import { say } from '../../shared/language/say.ts';
import type { Speak } from '../../shared/language/speak.ts';
import {
  importChanges,
  importAct,
  originOfPlan,
  type ImportChanges,
} from '../imports/spreadsheet/preview/changes.ts';
import { readAtOnce, type ReadAtOnce } from '../imports/spreadsheet/import-figures.ts';
import { tickedAtFirst, type FiguresPlan, type PlannedLine } from '../imports/spreadsheet/preview/plan.ts';
import { commit, type Receipt } from '../register/write/commit.ts';
import type { Environment } from '../register/environment.ts';
import { openForReading, openRegister } from '../register/open.ts';
import { snapshot } from '../register/read/query.ts';
import type { ReadableRegister } from '../register/register.ts';
import { done, failed, type Lines, type Outcome } from './outcome.ts';

export interface ImportFiguresOptions {
  readonly profile: string | undefined;
  readonly dryRun: boolean;
  readonly actor: string;
  /** Why figures of closed periods change. */
  readonly reason: string | undefined;
}

function profileNamed({ importProfiles }: Snapshot, name: string | undefined): Result<string | undefined> {
  if (name === undefined) return succeed(undefined);
  const found = importProfiles.find((row) => row.name.toLowerCase() === name.toLowerCase());
  if (found !== undefined) return succeed(found.id);
  const known = importProfiles.map((row) => `“${row.name}”`);
  return fail(
    'no-such-profile',
    known.length === 0
      ? say('command.figures.no-profiles', { name })
      : say('command.figures.no-such-profile', { name, known: { several: known, between: ', ' } }),
  );
}

async function read(
  register: ReadableRegister,
  path: string,
  options: ImportFiguresOptions,
  environment: Environment,
) {
  const profile = profileNamed(snapshot(register), options.profile);
  return profile.ok ? readAtOnce(path, register, profile.value, environment) : profile;
}

interface Imported extends ReadAtOnce {
  readonly receipt: Receipt | undefined;
  readonly made: ImportChanges;
}

/** The changes of what is new and what has changed. */
function changesOf({ lines, ...plan }: FiguresPlan, today: string): ImportChanges {
  const choices = {
    isTicked: (index: number) => {
      const line = lines[index];
      return line !== undefined && tickedAtFirst(line);
    },
    edited: () => undefined,
  };
  return importChanges({ ...plan, lines }, choices, today);
}

function write(
  registerPath: string,
  { plan }: ReadAtOnce,
  written: ImportChanges,
  { actor, reason }: ImportFiguresOptions,
  environment: Environment,
): Result<Receipt> {
  const opened = openRegister(registerPath, environment);
  if (!opened.ok) return opened;
  try {
    if (opened.value.log.lastBatch() !== plan.basedOn) {
      return fail('out-of-date', say('command.figures.out-of-date', { register: registerPath }));
    }
    return commit(opened.value, {
      actor,
      act: importAct(written, plan.file),
      origin: originOfPlan(plan),
      reason,
      changes: written.changes,
    });
  } finally {
    opened.value.close();
  }
}

export async function runImportFigures(
  registerPath: string,
  file: string,
  options: ImportFiguresOptions,
  environment: Environment,
): Promise<Outcome> {
  const imported = await readThenWrite(registerPath, file, options, environment);
  if (!imported.ok) return failed(imported.error);
  const { plan, proposal, receipt, made } = imported.value;
  const lines: Lines = (speak) => [
    ...previewLines(plan, proposal, speak),
    '',
    speak(closing(registerPath, imported.value, options.dryRun)),
  ];
  return done(lines, {
    register: registerPath,
    file,
    profile: proposal.profile?.name ?? null,
    dryRun: options.dryRun,
    batch: receipt?.batch ?? null,
    figures: made.figures,
    // Built only when printed: for a large file it doubles the memory.
    get lines() {
      return plan.lines.map(({ payload: _payload, ...line }) => ({ ...line, ...saidOf(line) }));
    },
    remarks: plan.remarks,
    notices: proposal.notices,
  });
}

/** The register is opened read-only until there is something to write: a file with nothing new leaves even its bytes alone. */
async function readThenWrite(
  registerPath: string,
  file: string,
  options: ImportFiguresOptions,
  environment: Environment,
): Promise<Result<Imported>> {
  const opened = openForReading(registerPath);
  if (!opened.ok) return opened;
  const found = await read(opened.value, file, options, environment).finally(opened.value.close);
  if (!found.ok) return found;
  const today = dayOf(environment.now(), found.value.plan.timeZone);
  const made = changesOf(found.value.plan, today);
  if (options.dryRun || made.changes.length === 0)
    return succeed({ ...found.value, receipt: undefined, made });
  const receipt = write(registerPath, found.value, made, options, environment);
  return receipt.ok ? succeed({ ...found.value, receipt: receipt.value, made }) : receipt;
}

const titles = [
  ['new', 'command.figures.new'],
  ['changed', 'command.figures.changed'],
  ['contradictory', 'command.figures.contradictory'],
  ['rejected', 'command.figures.rejected'],
] as const;
/** At most this many of one kind are listed; `--json` has them all. */
const mostListed = 40;

/** What a line says besides its label and its values, if anything. */
function saidOf({ period, kind, reason }: Pick<PlannedLine, 'period' | 'kind' | 'reason'>) {
  return {
    period: period ?? '',
    kind: kind === null ? '' : say(`sheet.kind.${kind}`),
    reason: reason ?? '',
  };
}

function lineText(line: PlannedLine, speak: Speak): string {
  const { name, before, after, sheet, cell, shown } = line;
  const { period, kind, reason } = saidOf(line);
  const what = [name, period, kind].map(speak).filter((part) => part !== '');
  const label = what.length === 0 ? speak(say('command.figures.no-label')) : what.join(', ');
  const change = after === '' ? speak(shown) : before === '' ? after : `${before} → ${after}`;
  return `  ${label}: ${change}${reason === '' ? '' : `. ${speak(reason)}`}  [${sheet}!${cell}]`;
}

function previewLines(
  { file, lines, remarks }: FiguresPlan,
  { profile, notices, tables }: ReadAtOnce['proposal'],
  speak: Speak,
): string[] {
  const same = lines.filter(({ status }) => status === 'same').length;
  const listed = titles.flatMap(([status, title]) => {
    const those = lines.filter((line) => line.status === status);
    if (those.length === 0) return [];
    const rest = those.length - mostListed;
    return [
      speak(say(title, { count: those.length })),
      ...those.slice(0, mostListed).map((line) => lineText(line, speak)),
      ...(rest > 0 ? [speak(say('command.figures.more', { count: rest }))] : []),
      '',
    ];
  });
  const open = tables.flatMap(({ included, location, questions }) =>
    included
      ? questions
          .filter(({ answer }) => answer === null)
          .map(({ text }) => speak(say('document.preview.remark', { location, says: text })))
      : [],
  );
  const read =
    profile === null
      ? say('command.figures.without-profile', { file })
      : say('command.figures.by-profile', { file, profile: profile.name });
  return [
    ...[read, ...notices].map(speak),
    '',
    ...listed,
    ...(open.length === 0 ? [] : [speak(say('command.figures.asked')), ...open, '']),
    ...(remarks.length === 0
      ? []
      : [speak(say('command.figures.noticed')), ...remarks.map((remark) => `  ${speak(remark)}`), '']),
    speak(say('command.figures.same', { count: same })),
  ];
}

function closing(register: string, { receipt, made }: Imported, dryRun: boolean): Saying {
  const counted = whatIsTaken(made);
  if (dryRun) {
    return made.lines === 0
      ? say('command.figures.dry-run-nothing')
      : say('command.figures.dry-run', { figures: counted });
  }
  if (receipt === undefined) return say('command.figures.nothing', { register });
  return say('command.figures.done', { figures: counted, register, batch: receipt.batch });
}
