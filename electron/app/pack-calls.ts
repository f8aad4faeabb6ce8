// Packs from the window: made in the background into the app's own folder, looked at there, and saved where the person says.

import { basename, extname } from 'node:path';
import type { HandlersOf, InputOf } from '../../shared/kernel/call.ts';
import { succeed, type Result } from '../../shared/kernel/result.ts';
import { say } from '../../shared/language/say.ts';
import { speak } from '../../shared/language/speak.ts';
import type {
  IssuedContents,
  IssueFor,
  issueCalls,
  MadePackView,
  packsCalls,
} from '../../shared/packs/calls.ts';
import type { DocumentWanted } from '../../shared/packs/documents.ts';
import type { Job } from '../jobs/jobs.ts';
import type { PackFiles } from '../jobs/walls.ts';
import { fileNameOf, unknownFile } from './app-calls.ts';
import { noRegister, type App, type Asked } from './app.ts';
import { copyOf, openCopy } from './open-copy.ts';
import { saveCopyOf } from './saved-file.ts';

type Making = Job<'pack'>['calls']['pack'];

interface MakingFrom {
  readonly register: string;
  /** The app's own, for what this job makes. */
  readonly folder: string;
}

/** The screens are told how far it has come. */
async function inJob<T>(
  app: App,
  job: string,
  make: (pack: Making, source: MakingFrom) => Promise<Result<T>>,
): Promise<Result<T>> {
  const register = app.session()?.path;
  if (register === undefined) return noRegister;
  const source = { register, folder: app.folderFor(job) };
  return app.jobs.run('pack', job, ({ calls }) => make(calls.pack, source), {
    onProgress: (done, total) => {
      app.around.tell('progress', { job, done, total });
    },
  });
}

const forTheBoard: IssueFor = { meetingId: null, edition: 'board', personId: null };

function issueFor(wanted: DocumentWanted): IssueFor {
  const { document } = wanted;
  if (document !== 'meeting-pack' && document !== 'supplement' && document !== 'consolidated')
    return forTheBoard;
  const { meetingId, edition } = wanted;
  return typeof edition === 'string'
    ? { meetingId, edition, personId: null }
    : { meetingId, edition: 'person', personId: edition.personId };
}

/** Under which the screens fetch a PDF. */
function pathOf(token: string): string {
  return `/made/${token}.pdf`;
}

function view(app: App, files: PackFiles, whom: IssueFor): MadePackView {
  const { pdf, xlsx, docx, tables, contents: _, ...rest } = files;
  const token = app.tokens.keep(pdf);
  return {
    ...rest,
    issueFor: whom,
    pdf: token,
    xlsx: app.tokens.keep(xlsx),
    docx: docx === null ? null : app.tokens.keep(docx),
    tables: tables === null ? null : app.tokens.keep(tables),
    preview: pathOf(token),
  };
}

type Issue = InputOf<typeof issueCalls.record>;

/** The files are kept first: a pack that is recorded as issued is always there to be looked at. */
async function issue(
  { app, asker }: Asked,
  made: Omit<Issue, 'pdf' | 'workbook' | 'madeOn'> & { readonly madeOn: string },
  files: { readonly pdf: string; readonly xlsx: string },
): Promise<Result<null>> {
  const session = app.session();
  if (session === undefined) return noRegister;
  const [pdfPath, xlsxPath] = [app.tokens.pathOf(files.pdf), app.tokens.pathOf(files.xlsx)];
  if (pdfPath === undefined || xlsxPath === undefined) return unknownFile;
  // Refused by the record too: here, so that the files of what isn't issued aren't kept.
  const may = await session.calls.issues.mayRecord(made, asker);
  if (!may.ok) return may;
  const pdf = await session.calls.file.keep({ path: pdfPath }, asker);
  if (!pdf.ok) return pdf;
  const workbook = await session.calls.file.keep({ path: xlsxPath }, asker);
  if (!workbook.ok) return workbook;
  const kept = { pdf: pdf.value.sha256, workbook: workbook.value.sha256 };
  return session.calls.issues.record({ ...made, ...kept }, asker);
}

/** By token: the title, to suggest a name for a saved copy; and what is kept with a pack that is issued, which no screen says. */
export function packHandlers(): HandlersOf<typeof packsCalls, Asked> {
  const titles = new Map<string, string>();
  const contents = new Map<string, IssuedContents>();
  const made = async (
    app: App,
    job: string,
    make: (pack: Making, source: MakingFrom) => Promise<Result<PackFiles>>,
    whom = forTheBoard,
  ): Promise<Result<MadePackView>> => {
    const files = await inJob(app, job, make);
    if (!files.ok) return files;
    const shown = view(app, files.value, whom);
    if (files.value.contents !== null) contents.set(shown.pdf, files.value.contents);
    for (const token of [shown.pdf, shown.xlsx, shown.docx, shown.tables])
      if (token !== null) titles.set(token, shown.title);
    return succeed(shown);
  };

  return {
    make: ({ job, options: { asAt, language, ...contents } }, { app, asker }) =>
      made(app, job, (pack, source) => pack.make({ ...source, asAt, contents, language }, asker)),

    makeLeadSheet: ({ job, leadId, periodId }, { app, asker }) =>
      made(app, job, (pack, source) => pack.leadSheet({ ...source, leadId, periodId }, asker)),

    makeLeadSheets: async ({ job, periodId }, { app, asker }) => {
      const made = await inJob(app, job, (pack, source) => pack.leadSheets({ ...source, periodId }, asker));
      if (!made.ok) return made;
      const { title, zip, ...sheets } = made.value;
      const token = app.tokens.keep(zip);
      titles.set(token, speak(asker.language, title));
      return succeed({ ...sheets, zip: token });
    },

    makeDocument: ({ job, ...wanted }, { app, asker }) =>
      made(
        app,
        job,
        (pack, source) => pack.document({ ...source, ...wanted }, asker),
        issueFor(wanted.wanted),
      ),

    searchEdition: ({ job, ...searched }, { app, asker }) =>
      inJob(app, job, (pack, { register }) => pack.searchEdition({ register, ...searched }, asker)),

    compareIssued: ({ job, ...two }, { app, asker }) =>
      inJob(app, job, (pack, { register }) => pack.compare({ register, ...two }, asker)),

    cancel: ({ job }, { app }) => {
      app.jobs.giveUp(job);
      return succeed(null);
    },

    save: async ({ token }, { app, asker }) => {
      const path = app.tokens.pathOf(token);
      if (path === undefined) return unknownFile;
      const name = fileNameOf(titles.get(token) ?? '', speak(asker.language, say('app.name.pack')));
      const target = await app.around.dialogs.destinationForFile(`${name}${extname(path)}`);
      if (target === null) return succeed(null);
      const saved = await saveCopyOf(path, target);
      return saved.ok ? succeed({ token: app.tokens.keep(target), name: basename(target) }) : saved;
    },

    issue: ({ pdf, xlsx, ...made }, asked) =>
      issue(asked, { ...made, contents: contents.get(pdf) ?? null }, { pdf, xlsx }),

    issuedPdf: async ({ id }, asked) => {
      const copy = await copyOf(asked, { of: 'issued pdf', id });
      return copy.ok ? succeed({ path: pathOf(asked.app.tokens.keep(copy.value.path)) }) : copy;
    },

    openIssued: ({ id, file }, asked) => openCopy(asked, { of: `issued ${file}`, id }),
  };
}
