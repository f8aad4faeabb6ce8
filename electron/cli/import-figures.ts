// `import-figures`: figures from a spreadsheet into a register, by a saved profile, with nobody there to confirm anything.

import type { Snapshot } from '../../shared/model/snapshot.ts';
import { fail, succeed, type Result } from '../../shared/result.ts';
import { importChanges, importIntent } from '../imports/spreadsheet/preview/changes.ts';
import { readAtOnce, type ReadAtOnce } from '../imports/spreadsheet/import-figures.ts';
import { tickedAtFirst, type FiguresPlan, type PlannedLine } from '../imports/spreadsheet/preview/plan.ts';
import { commit, type Receipt } from '../register/commit.ts';
import { localDay, type Environment } from '../register/environment.ts';
import { openForReading, openRegister } from '../register/open.ts';
import { snapshot } from '../register/query.ts';
import type { ReadableRegister, WritableRegister } from '../register/register.ts';
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

function write(
  register: WritableRegister,
  { plan, proposal }: ReadAtOnce,
  { actor, reason }: ImportFiguresOptions,
  environment: Environment,
): Result<Imported> {
  const choices = {
    isTicked: (place: number) => {
      const line = plan.lines[place];
      return line !== undefined && tickedAtFirst(line);
    },
    edited: () => undefined,
  };
  const { changes, figures, closed } = importChanges(plan, choices, localDay(environment));
  if (changes.length === 0) return succeed({ plan, proposal, receipt: undefined, figures });
  if (closed.length > 0 && reason === undefined) {
    return fail(
      'needs-reason',
      `Reporting for ${closed.join(', ')} was closed. Say with --reason why its figures change. Nothing was imported.`,
    );
  }
  const because = closed.length > 0 ? `, because: ${reason}` : '';
  const committed = commit(register, {
    actor,
    intent: `${importIntent(figures, plan.file)}${because}`,
    changes,
  });
  return committed.ok ? succeed({ plan, proposal, receipt: committed.value, figures }) : committed;
}

export async function runImportFigures(
  registerPath: string,
  file: string,
  options: ImportFiguresOptions,
  environment: Environment,
): Promise<Outcome> {
  const imported = options.dryRun
    ? await lookOnly(registerPath, file, options, environment)
    : await readAndWrite(registerPath, file, options, environment);
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
    lines: plan.lines.map(({ payload: _payload, ...shown }) => shown),
    remarks: plan.remarks,
    notices: proposal.notices,
  });
}

async function lookOnly(
  registerPath: string,
  file: string,
  options: ImportFiguresOptions,
  environment: Environment,
): Promise<Result<Imported>> {
  const opened = openForReading(registerPath);
  if (!opened.ok) return opened;
  try {
    const found = await read(opened.value, file, options, environment);
    if (!found.ok) return found;
    const figures = found.value.plan.lines.filter(tickedAtFirst).length;
    return succeed({ ...found.value, receipt: undefined, figures });
  } finally {
    opened.value.close();
  }
}

async function readAndWrite(
  registerPath: string,
  file: string,
  options: ImportFiguresOptions,
  environment: Environment,
): Promise<Result<Imported>> {
  const opened = openRegister(registerPath, environment);
  if (!opened.ok) return opened;
  try {
    const found = await read(opened.value, file, options, environment);
    return found.ok ? write(opened.value, found.value, options, environment) : found;
  } finally {
    opened.value.close();
  }
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
