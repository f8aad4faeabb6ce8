// `demo`: the main job on the shipped sample: a Word strategy into a register with a year of meetings, and the register into a board pack,
// an agenda, minutes, and the pack of the next meeting.

import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bodiesWords } from '../../resources/sample/bodies-words.ts';
import { attentionList } from '../../shared/attention/rules/attention.ts';
import { indexOf, type RegisterIndex } from '../../shared/register/register-index.ts';
import { meetingsOfBody } from '../../shared/meetings/rules/in-order.ts';
import type { DocumentWanted } from '../../shared/packs/documents.ts';
import { packParts, usualParts } from '../../shared/packs/meeting-pack.ts';
import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import type { Language } from '../../shared/language/language.ts';
import { dayOf, defaultTimeZone } from '../../shared/kernel/days.ts';
import { say } from '../../shared/language/say.ts';
import { textIn } from '../../shared/language/speak.ts';
import { sampleAsOf } from '../imports/sample-dates.ts';
import { addSampleMeetings } from '../imports/sample-meetings/add-meetings.ts';
import { importIntoFile } from '../imports/strategy-document/import-into-file.ts';
import { tally } from '../imports/strategy-document/preview.ts';
import type { Environment } from '../register/environment.ts';
import { openForReading } from '../register/open.ts';
import type { ReadableRegister } from '../register/register.ts';
import { pastOf, sourceOf } from '../packs/register-past.ts';
import { snapshot } from '../register/read/query.ts';
import { makeFolder } from '../make-folder.ts';
import { writeWhole } from '../whole-file.ts';
import { isOfSystem, whyOf } from '../why.ts';
import { attentionLines } from './check.ts';
import { composeDocument } from '../packs/compose/documents/compose-document.ts';
import { searchMade } from '../packs/leaks/search-made.ts';
import { writeDocument } from '../packs/write-document.ts';
import { runImportFigures } from './import-figures.ts';
import { done, exitCodes, failed, type Outcome } from './outcome.ts';
import { packOf } from './pack.ts';

const samples = join(import.meta.dirname, '../../resources/sample');

/**
 * The shipped samples, put into the folder with their dates moved to a day. A register that is there already goes with those it came from.
 * Failures: `unwritable`.
 */
function samplesIn(folder: string, day: string, isThere: boolean) {
  const place = (name: string, shipped: string) => {
    const path = join(folder, name);
    if (!isThere || !existsSync(path)) writeWhole(path, sampleAsOf(join(samples, shipped), day).bytes);
    return path;
  };
  try {
    makeFolder(folder);
    return succeed({
      strategy: place('strategy.docx', 'strategy-2024-2026.docx'),
      finance: place('finance.xlsx', 'finance-2024-07.xlsx'),
    });
  } catch (error) {
    if (!isOfSystem(error)) throw error;
    return fail('unwritable', say('command.demo.unwritable', { folder, why: whyOf(error) }));
  }
}

/** What is said of each of the files, by its name. */
const filesOfMeetings = {
  'agenda.pdf': 'command.demo.agenda',
  'minutes.pdf': 'command.demo.minutes',
  'meeting-pack.pdf': 'command.demo.meeting-pack',
  'meeting-pack-full.pdf': 'command.demo.meeting-pack-full',
} as const;
type FileOfMeetings = keyof typeof filesOfMeetings;

interface MadeOfMeetings {
  readonly name: FileOfMeetings;
  readonly path: string;
}

/** Of the board's next meeting, and of the last whose minutes it adopted; less where the register has grown old or never had them. */
function wantedOfMeetings(index: RegisterIndex, today: string): [FileOfMeetings, DocumentWanted][] {
  const board = index.snapshot.bodies.find(({ name }) => name === bodiesWords[0]?.name);
  const ofBoard = meetingsOfBody(index, board?.id ?? '');
  const next = ofBoard.find(({ day }) => day >= today);
  const adopted = ofBoard.findLast(({ adoptedOn }) => adoptedOn !== null);
  const wanted: [FileOfMeetings, DocumentWanted][] = [];
  if (adopted !== undefined) {
    const { id: meetingId } = adopted;
    wanted.push(['minutes.pdf', { document: 'minutes', meetingId, ofDraft: false, edition: 'public' }]);
  }
  if (next === undefined) return wanted;
  const { id: meetingId } = next;
  const pack = { document: 'meeting-pack', meetingId, comments: false, ofDraft: false } as const;
  return [
    ['agenda.pdf', { document: 'agenda', meetingId, edition: 'public' }],
    ...wanted,
    ['meeting-pack.pdf', { ...pack, edition: 'public', parts: [...usualParts] }],
    ['meeting-pack-full.pdf', { ...pack, edition: 'full', parts: [...packParts] }],
  ];
}

async function writeOfMeetings(
  register: ReadableRegister,
  { folder, language }: DemoWanted,
  today: string,
): Promise<Result<MadeOfMeetings[]>> {
  const index = indexOf(snapshot(register));
  const source = sourceOf(register, { index, today, language });
  const made: MadeOfMeetings[] = [];
  for (const [name, wanted] of wantedOfMeetings(index, today)) {
    const path = join(folder, name);
    const past = pastOf(register, index);
    const document = composeDocument(source, wanted, past);
    const written =
      document && (await writeDocument(document, path, (files) => searchMade(source, wanted, files, past)));
    if (written?.ok === false) return written;
    made.push({ name, path });
  }
  return succeed(made);
}

/** Failures: those of opening a register, and of a document that can't be written. */
async function meetingDocuments(
  registerPath: string,
  wanted: DemoWanted,
  today: string,
): Promise<Result<MadeOfMeetings[]>> {
  const opened = openForReading(registerPath);
  if (!opened.ok) return opened;
  try {
    return await writeOfMeetings(opened.value, wanted, today);
  } finally {
    opened.value.close();
  }
}

export interface DemoWanted {
  readonly folder: string;
  readonly asAt: string | undefined;
  readonly language: Language;
}

export async function runDemo(wanted: DemoWanted, environment: Environment): Promise<Outcome> {
  const registerPath = join(wanted.folder, 'sample.minutebook');
  const t = textIn(wanted.language);
  const options = { dryRun: false, actor: t('command.demo.secretary') };
  const day = wanted.asAt ?? dayOf(environment.now(), defaultTimeZone);
  const placed = samplesIn(wanted.folder, day, existsSync(registerPath));
  if (!placed.ok) return failed(placed.error);
  const sample = placed.value;
  const imported = await importIntoFile(registerPath, sample.strategy, options, environment);
  if (!imported.ok) return failed(imported.error);
  const figures = await runImportFigures(
    registerPath,
    sample.finance,
    { profile: undefined, dryRun: false, reason: undefined, actor: t('command.demo.finance-group') },
    environment,
  );
  if (figures.exit !== exitCodes.done) return figures;
  if (imported.value.created) {
    const papers = join(samples, 'papers');
    const met = addSampleMeetings(registerPath, { papers, actor: options.actor, day }, environment);
    if (!met.ok) return failed(met.error);
  }
  const made = await packOf(registerPath, wanted, environment);
  if (!made.ok) return failed(made.error);
  const today = made.value.document.date;
  const papersMade = await meetingDocuments(registerPath, wanted, today);
  if (!papersMade.ok) return failed(papersMade.error);
  const opened = openForReading(registerPath);
  if (!opened.ok) return failed(opened.error);
  const items = attentionList(indexOf(snapshot(opened.value)), today);
  opened.value.close();

  const { plan, findings, receipt } = imported.value;
  const held = receipt === undefined ? say('command.demo.there-already') : (tally(plan.items, 'new') ?? '');
  const { pdf, xlsx, pages, sheets } = made.value;
  const { notUnderstood } = findings;
  return done(
    (speak) => [
      speak(say('command.demo.from', { file: findings.file })),
      '',
      `  ${registerPath}`,
      speak(say('command.demo.register', { held })),
      speak(
        say('command.demo.finance', {
          file: basename(sample.finance),
          outcome: figures.lines(speak).at(-1) ?? '',
        }),
      ),
      `  ${pdf}`,
      speak(say('command.demo.pdf', { pages: say('packs.pages', { count: pages }) })),
      `  ${xlsx}`,
      speak(say('command.demo.workbook', { sheets: say('packs.sheets', { count: sheets }) })),
      ...papersMade.value.flatMap(({ name, path }) => [`  ${path}`, speak(say(filesOfMeetings[name]))]),
      '',
      speak(say('command.demo.attention', { day: { day: today }, count: items.length })),
      '',
      ...attentionLines(items, speak),
      '',
      speak(
        notUnderstood.length === 0
          ? say('command.demo.all-understood')
          : say('command.demo.not-understood', { count: notUnderstood.length }),
      ),
      ...notUnderstood.map((remark) => speak(say('document.preview.remark', { ...remark }))),
    ],
    {
      register: registerPath,
      pdf,
      xlsx,
      meetings: papersMade.value.map(({ path }) => path),
      pages,
      sheets,
      date: today,
      attention: items,
    },
  );
}
