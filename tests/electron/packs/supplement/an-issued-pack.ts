// A council’s meeting with attached papers in a real register, and its pack issued as the app issues it.

import { hash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeDocument } from '../../../../electron/packs/compose/documents/compose-document.ts';
import { refusedDocument } from '../../../../electron/packs/compose/documents/refused.ts';
import { issuedContents } from '../../../../electron/packs/issued-contents.ts';
import { renderPdf, type RenderedPdf } from '../../../../electron/packs/pdf/render-pdf.ts';
import { pastOf, sourceOf } from '../../../../electron/packs/register-past.ts';
import { snapshot } from '../../../../electron/register/read/query.ts';
import { takePaper } from '../../../../electron/usecases/papers/paper-files.ts';
import type { IssuedContents } from '../../../../shared/packs/calls.ts';
import type { DocumentWanted, WantedOf } from '../../../../shared/packs/documents.ts';
import type { PackPart } from '../../../../shared/packs/meeting-pack.ts';
import { languagesIn, type PackLanguages } from '../../../../shared/packs/model/pack-languages.ts';
import { wholeTitle } from '../../../../shared/packs/rules/two-languages.ts';
import type { PackDocument } from '../../../../shared/packs/pack-document.ts';
import { indexOf } from '../../../../shared/register/register-index.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';
import { valueOf } from '../../register/a-register.ts';
import { anEmptySession } from '../../session/a-session.ts';
import { aTaggedPaper } from '../a-tagged-paper.ts';

export interface MadeDocument {
  readonly document: PackDocument;
  readonly pdf: RenderedPdf;
  readonly contents: IssuedContents | null;
  readonly batchName: string;
}

const parts: readonly PackPart[] = ['to decide', 'agenda', 'papers'];

/** Three open items, each with a paper of two pages. `languages`: of what is made of it; `session`: of a register that may hold a strategy already. */
export async function aMeetingWithPapers(languages: PackLanguages = 'en', session = anEmptySession()) {
  const { get } = session;
  const folder = temporaryFolder();
  const body = { name: 'Council', kind: 'council-england', nation: 'england-and-wales' } as const;
  const { id: bodyId } = await get('bodies', 'add', body);
  const { id: meetingId } = await get('meetings', 'add', { bodyId, day: '2024-09-03', kind: 'ordinary' });
  const addItem = async (title: string) => {
    const item = { meetingId, sectionId: null, title, purpose: 'decide', late: null } as const;
    return (await get('agenda', 'addItem', item)).id;
  };
  const attach = async (of: 'item' | 'paper', id: string, word: string, pages = 2) => {
    const bytes = await aTaggedPaper(word, pages);
    const path = join(folder, `${word}.pdf`);
    writeFileSync(path, bytes);
    const found = { tagged: true, language: 'en', sizes: [], findings: [] };
    const arriving = { to: { of, id }, path, sha256: hash('sha256', bytes, 'hex'), pages, found } as const;
    const caller = { session: session.session, author: 'The Clerk', language: 'en' } as const;
    return valueOf(takePaper(caller, arriving)).paperId;
  };
  const source = () => {
    const index = indexOf(snapshot(session.session.live));
    const [language] = languagesIn(languages);
    const today = session.session.today();
    const ours = sourceOf(session.session.live, { index, today, language, languages });
    return { source: ours, past: pastOf(session.session.live, index) };
  };
  const refused = (wanted: DocumentWanted) => {
    const { source: ours, past } = source();
    return refusedDocument(ours, wanted, past);
  };
  const make = async (wanted: DocumentWanted): Promise<MadeDocument> => {
    const { source: ours, past } = source();
    const document = composeDocument(ours, wanted, past);
    if (document === undefined) throw new Error('there is nothing to make');
    const pdf = await renderPdf(document);
    const contents = issuedContents(ours.index, wanted, document, pdf.sections);
    return { document, pdf, contents, batchName: session.session.live.log.frontier() };
  };
  const issue = async (
    wanted: Extract<DocumentWanted, { readonly meetingId: string; readonly edition: unknown }>,
    { document, pdf, contents, batchName }: MadeDocument,
  ) => {
    const { edition } = wanted;
    const sha256 = valueOf(session.session.keep(pdf.bytes));
    await get('issues', 'record', {
      title: wholeTitle(document),
      language: languages,
      asAt: document.date,
      madeOn: document.date,
      batchName,
      meetingId,
      edition: typeof edition === 'string' ? edition : 'person',
      personId: typeof edition === 'string' ? null : edition.personId,
      pages: pdf.pages,
      pdf: sha256,
      contents,
    });
    const [last] = await get('issues', 'list');
    if (last === undefined) throw new Error('nothing was issued');
    return last.id;
  };
  const pack = (edition: 'public' | 'full' = 'public'): WantedOf<'meeting-pack'> => ({
    document: 'meeting-pack',
    meetingId,
    edition,
    parts: [...parts],
    comments: false,
    ofDraft: false,
  });
  const items = [await addItem('Budget'), await addItem('Lease'), await addItem('Charges')];
  const papers: string[] = [];
  for (const [at, item] of items.entries())
    // oxlint-disable-next-line no-await-in-loop -- in their order
    papers.push(await attach('item', item, ['alpha', 'beta', 'gamma'][at] ?? ''));
  return { ...session, meetingId, items, papers, addItem, attach, make, issue, pack, refused, source };
}

/** The same with its public pack issued, and what a supplement to it is asked with. */
export async function anIssuedPack(languages: PackLanguages = 'en') {
  const meeting = await aMeetingWithPapers(languages);
  const wanted = meeting.pack();
  const made = await meeting.make(wanted);
  const issueId = await meeting.issue(wanted, made);
  const { meetingId } = meeting;
  const supplement = { document: 'supplement', issueId, meetingId, edition: 'public' } as const;
  const consolidated = { document: 'consolidated', issueId, meetingId, edition: 'public' } as const;
  return { ...meeting, made, issueId, supplement, consolidated };
}

/** What each page is called by the PDF itself, in its order. */
export function pagesCalled({ sections }: RenderedPdf): string[] {
  return sections.flatMap(({ pages }) => pages);
}
