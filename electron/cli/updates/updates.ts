// `lead-sheets`: what each lead is sent for a reporting period. `import-updates`: a workbook that one of them filled in and sent back.

import type { ReturnedLine, ReturnedPreview } from '../../../shared/activities/returned-calls.ts';
import { currentPeriod } from '../../../shared/activities/rules/updates-due.ts';
import { comparePeriods } from '../../../shared/figures/rules/periods.ts';
import { periodName } from '../../../shared/figures/rules/period-name.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { languages, type Language } from '../../../shared/language/language.ts';
import { say } from '../../../shared/language/say.ts';
import { speak, type Speak } from '../../../shared/language/speak.ts';
import { indexOf, type RegisterIndex } from '../../../shared/register/register-index.ts';
import type { Period } from '../../../shared/register/snapshot.ts';
import { lookAtReturned, proposalOf, undecided } from '../../imports/updates-workbook/import-returned.ts';
import { readReturnedWorkbook } from '../../imports/updates-workbook/read-workbook.ts';
import { makeLeadSheets } from '../../packs/updates-workbook/lead-sheets.ts';
import type { Environment } from '../../register/environment.ts';
import { openForReading, openRegister } from '../../register/open.ts';
import { snapshot } from '../../register/read/query.ts';
import type { ReadableRegister } from '../../register/register.ts';
import { todayIn } from '../../register/read/time-zone.ts';
import { commit } from '../../register/write/commit.ts';
import { done, failed, type Outcome } from '../outcome.ts';
import { noticesOf } from '../register-notices.ts';
import { onSound } from '../sound-register.ts';

interface SheetsWanted {
  readonly folder: string;
  /** The one that is due now when none is given. */
  readonly period: string | undefined;
  readonly language: Language;
}

const { compare } = new Intl.Collator('en-GB', { sensitivity: 'accent' });

/** However its capitals were typed. */
function sameName(a: string, b: string): boolean {
  return compare(a, b) === 0;
}

function periodNamed(index: RegisterIndex, wanted: string | undefined, today: string): Result<Period> {
  const periods = [...index.snapshot.periods].sort(comparePeriods);
  const isNamed = (period: Period) =>
    languages.some((language) => sameName(speak(language, periodName(period)), wanted?.trim() ?? ''));
  const found = wanted === undefined ? currentPeriod(periods, today) : periods.find(isNamed);
  if (found !== undefined) return succeed(found);
  return periods.length === 0 || wanted === undefined
    ? fail('no-period', say('command.sheets.no-periods'))
    : fail(
        'no-such-period',
        say('command.sheets.no-such-period', { name: wanted, known: { all: periods.map(periodName) } }),
      );
}

/** A workbook that went out from here, in which nothing is written that the register lacks. Failure: `kept`. */
async function mayBeReplaced(
  path: string,
  register: ReadableRegister,
  environment: Environment,
): Promise<Result<null>> {
  const kept = fail('kept', say('command.sheets.kept', { file: path }), { file: path });
  const workbook = await readReturnedWorkbook(path);
  if (!workbook.ok || workbook.value.notices.length > 0) return kept;
  const looked = lookAtReturned(workbook.value, register, undecided, environment);
  return looked.ok && looked.value.plan.preview.lines.every(({ status }) => status === 'same')
    ? succeed(null)
    : kept;
}

export function runLeadSheets(
  registerPath: string,
  { folder, period: wanted, language }: SheetsWanted,
  environment: Environment,
): Promise<Outcome> {
  return onSound(registerPath, async (register) => {
    const index = indexOf(snapshot(register));
    const today = todayIn(register, environment);
    const period = periodNamed(index, wanted, today);
    if (!period.ok) return failed(period.error);
    const input = { index, period: period.value, today, language };
    const made = await makeLeadSheets(register, input, folder, (workbook) =>
      mayBeReplaced(workbook, register, environment),
    );
    if (!made.ok) return failed(made.error);
    const { leads, all, oweNothing } = made.value;
    const notices = noticesOf(register, environment);
    const lines = [
      ...notices,
      say('command.sheets.made', { period: periodName(period.value), folder, count: leads.length }),
      ...leads.map(({ name, owed, answered, pdf, xlsx }) =>
        say('command.sheets.lead', {
          who: name === '' ? say('updates.nobody') : name,
          count: owed - answered,
          pdf,
          xlsx,
        }),
      ),
      say('command.sheets.all', { xlsx: all }),
      ...(oweNothing.length === 0 ? [] : [say('command.sheets.nothing', { names: { all: oweNothing } })]),
    ];
    return done((said) => lines.map(said), {
      register: registerPath,
      period: period.value.label,
      leads,
      all,
      oweNothing,
      notices,
    });
  });
}

interface ReturnedGiven {
  readonly dryRun: boolean;
  /** Cells that are asked about, and are right: "Activities!E5". */
  readonly take: readonly string[];
  readonly by: string | undefined;
  readonly actor: string;
  readonly reason: string | undefined;
  readonly language: Language;
}

function lineText({ key, about, field, now, filled, says }: ReturnedLine, said: Speak): string {
  const what = `${said(about)}, ${said(say(`returned.field.${field}`))}`;
  const why = says.length === 0 ? '' : `. ${says.map(said).join(' ')}`;
  return `  ${what}: ${said(now)} → ${said(filled)}${why}  [${key}]`;
}

function previewLines({ title, lines, untouched, notices }: ReturnedPreview, said: Speak): string[] {
  const groups = [
    ['command.returned.taken', lines.filter(({ ticked }) => ticked)],
    ['command.returned.asked', lines.filter(({ ticked, status }) => !ticked && status === 'asked')],
    ['command.returned.left', lines.filter(({ ticked, status }) => !ticked && status === 'new')],
    ['command.returned.refused', lines.filter(({ status }) => status === 'refused')],
  ] as const;
  const same = lines.filter(({ status }) => status === 'same').length;
  return [
    said(title),
    ...notices.map(said),
    '',
    ...groups.flatMap(([heading, those]) =>
      those.length === 0
        ? []
        : [said(say(heading, { count: those.length })), ...those.map((line) => lineText(line, said)), ''],
    ),
    said(say('command.returned.same', { same, untouched })),
  ];
}

/** The register is opened read-only until there is something to write: a workbook with nothing new leaves even its bytes alone. */
export async function runImportUpdates(
  registerPath: string,
  file: string,
  { dryRun, take, by, actor, reason, language }: ReturnedGiven,
  environment: Environment,
): Promise<Outcome> {
  const workbook = await readReturnedWorkbook(file);
  if (!workbook.ok) return failed(workbook.error);
  const decisions = { by: by ?? null, ticked: Object.fromEntries(take.map((key) => [key, true])) };
  const opened = openForReading(registerPath);
  if (!opened.ok) return failed(opened.error);
  try {
    const looked = lookAtReturned(workbook.value, opened.value, decisions, environment);
    if (!looked.ok) return failed(looked.error);
    const preview = { job: '', ...looked.value.plan.preview };
    const unknown = take.filter((key) => !preview.lines.some((line) => line.key === key && line.ticked));
    if (unknown.length > 0)
      return failed(
        fail('not-asked', say('command.returned.not-asked', { cells: { all: unknown }, file })).error,
      );
    const asker = { author: actor, reason, language };
    const { answers, proposal, basedOn } = proposalOf(workbook.value, looked.value, asker);
    const outcome = (closing: ReturnType<typeof say>, batch: number | null) =>
      done((said) => [...previewLines(preview, said), '', said(closing)], {
        register: registerPath,
        file,
        dryRun,
        batch,
        answers,
        lines: preview.lines,
        untouched: preview.untouched,
        notices: preview.notices,
      });
    if (answers === 0) return outcome(say('command.figures.nothing', { register: registerPath }), null);
    if (dryRun) return outcome(say('command.returned.dry-run', { count: answers }), null);
    const written = openRegister(registerPath, environment);
    if (!written.ok) return failed(written.error);
    try {
      if (written.value.log.lastBatch() !== basedOn)
        return failed(
          fail('out-of-date', say('command.figures.out-of-date', { register: registerPath })).error,
        );
      const receipt = commit(written.value, proposal);
      if (!receipt.ok) return failed(receipt.error);
      const { batch } = receipt.value;
      return outcome(say('command.returned.done', { count: answers, register: registerPath, batch }), batch);
    } finally {
      written.value.close();
    }
  } finally {
    opened.value.close();
  }
}
