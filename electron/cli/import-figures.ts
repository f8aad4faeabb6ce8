// `import-figures`: figures from a spreadsheet into a register, by a saved profile, with nobody there to confirm anything.

import type { Snapshot } from '../../shared/register/snapshot.ts';
import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import { importChanges, importIntent, type ImportChanges } from '../imports/spreadsheet/preview/changes.ts';
import { readAtOnce, type ReadAtOnce } from '../imports/spreadsheet/import-figures.ts';
import { tickedAtFirst, type FiguresPlan, type PlannedLine } from '../imports/spreadsheet/preview/plan.ts';
import { commit, type Receipt } from '../register/write/commit.ts';
import { localDay, type Environment } from '../register/environment.ts';
import { openForReading, openRegister } from '../register/open.ts';
import { snapshot } from '../register/read/query.ts';
import type { ReadableRegister } from '../register/register.ts';
import { done, failed, type Outcome } from './outcome.ts';

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
  const known = importProfiles.map((row) => `“${row.name}”`).join(', ');
  return fail(
    'no-such-profile',
    `This register has no import profile “${name}”. ${known === '' ? 'It has none yet: import the file once in the app, and save how it is read.' : `It has ${known}.`} Nothing was imported.`,
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
  readonly figures: number;
}

/** The changes of what is new and what has changed; why they can't be written when a closed period asks for a reason. */
function changesOf(
  { lines, ...plan }: FiguresPlan,
  reason: string | undefined,
  today: string,
): Result<ImportChanges> {
  const choices = {
    isTicked: (place: number) => {
      const line = lines[place];
      return line !== undefined && tickedAtFirst(line);
    },
    edited: () => undefined,
  };
  const made = importChanges({ ...plan, lines }, choices, today);
  if (made.closed.length === 0 || reason !== undefined) return succeed(made);
  return fail(
    'needs-reason',
    `Reporting for ${made.closed.join(', ')} was closed. Say with --reason why its figures change. Nothing was imported.`,
  );
}

function write(
  registerPath: string,
  { plan }: ReadAtOnce,
  { changes, figures, closed }: ImportChanges,
  { actor, reason }: ImportFiguresOptions,
  environment: Environment,
): Result<Receipt> {
  const opened = openRegister(registerPath, environment);
  if (!opened.ok) return opened;
  try {
    if (opened.value.log.lastBatch() !== plan.basedOn) {
      return fail(
        'out-of-date',
        `${registerPath} was changed while the file was read. Nothing was imported. Try again.`,
      );
    }
    const because = closed.length > 0 ? `, because: ${reason}` : '';
    return commit(opened.value, { actor, intent: `${importIntent(figures, plan.file)}${because}`, changes });
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
  const { plan, proposal, receipt, figures } = imported.value;
  const lines = [...previewLines(plan, proposal), '', closing(registerPath, imported.value, options.dryRun)];
  return done(lines, {
    register: registerPath,
    file,
    profile: proposal.profile?.name ?? null,
    dryRun: options.dryRun,
    batch: receipt?.batch ?? null,
    figures,
    // Made when it is printed: of a large file it is as much again.
    get lines() {
      return plan.lines.map(({ payload: _payload, ...shown }) => shown);
    },
    remarks: plan.remarks,
    notices: proposal.notices,
  });
}

/** The register is only read until there is something to write: a file that brings nothing new leaves even its bytes alone. */
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
  const made = changesOf(found.value.plan, options.dryRun ? '' : options.reason, localDay(environment));
  if (!made.ok) return made;
  const { figures, changes } = made.value;
  if (options.dryRun || changes.length === 0) return succeed({ ...found.value, receipt: undefined, figures });
  const receipt = write(registerPath, found.value, made.value, options, environment);
  return receipt.ok ? succeed({ ...found.value, receipt: receipt.value, figures }) : receipt;
}

const titles = [
  ['new', 'New'],
  ['changed', 'Changed'],
  ['contradictory', 'Contradictory, and not imported'],
  ['rejected', 'Not imported'],
] as const;
/** So many of one kind are listed; `--json` has them all. */
const mostListed = 40;

function lineText({ name, period, kind, before, after, reason, sheet, cell, shown }: PlannedLine): string {
  const what = [name, period, kind].filter((part) => part !== '').join(', ');
  const change = after === '' ? shown : before === '' ? after : `${before} → ${after}`;
  return `  ${what === '' ? '(no label)' : what}: ${change}${reason === '' ? '' : `. ${reason}`}  [${sheet}!${cell}]`;
}

function previewLines(
  { file, lines, remarks }: FiguresPlan,
  { profile, notices, tables }: ReadAtOnce['proposal'],
): string[] {
  const same = lines.filter(({ status }) => status === 'same').length;
  const listed = titles.flatMap(([status, title]) => {
    const those = lines.filter((line) => line.status === status);
    if (those.length === 0) return [];
    const rest = those.length > mostListed ? [`  … and ${those.length - mostListed} more`] : [];
    return [`${title} (${those.length})`, ...those.slice(0, mostListed).map(lineText), ...rest, ''];
  });
  const open = tables.flatMap(({ included, place, questions }) =>
    included
      ? questions.filter(({ answer }) => answer === null).map(({ text }) => `  ${place}: ${text}`)
      : [],
  );
  return [
    `${file}${profile === null ? ', without a profile' : `, read by the profile “${profile.name}”`}`,
    ...notices,
    '',
    ...listed,
    ...(open.length === 0 ? [] : ['Asked, and not answered', ...open, '']),
    ...(remarks.length === 0 ? [] : ['Noticed', ...remarks.map((text) => `  ${text}`), '']),
    `The same as in the register: ${same}`,
  ];
}

function closing(registerPath: string, { receipt, figures }: Imported, dryRun: boolean): string {
  const count = figures === 1 ? 'one figure' : `${figures} figures`;
  if (dryRun)
    return `Nothing was written: this was a dry run. It would import ${figures === 0 ? 'nothing' : count}.`;
  if (receipt === undefined) return `There was nothing to import. ${registerPath} is as it was.`;
  return `Imported ${count} into ${registerPath}, as batch ${receipt.batch}.`;
}
