// A report that is written here, as it goes to the meeting: for the public, without one that is exempt or confidential.

import { isolated } from '../../../../shared/language/isolate.ts';
import { notForPublication } from '../../../../shared/bodies/rules/openness.ts';
import { say } from '../../../../shared/language/say.ts';
import { speak, speakerIn, textIn } from '../../../../shared/language/speak.ts';
import { agendaItem } from '../../../../shared/meetings/model/agenda-item.ts';
import { meeting } from '../../../../shared/meetings/model/meeting.ts';
import { byWhen } from '../../../../shared/meetings/rules/in-order.ts';
import { opennessOf } from '../../../../shared/meetings/rules/agenda-of-meeting.ts';
import { paper } from '../../../../shared/papers/model/paper.ts';
import { closedBy } from '../../../../shared/papers/rules/who-may-see.ts';
import type { WantedOf } from '../../../../shared/packs/documents.ts';
import { text, type Block, type PackDocument } from '../../../../shared/packs/pack-document.ts';
import type { RegisterIndex } from '../../../../shared/register/register-index.ts';
import type { Meeting, Paper, ReportIssue } from '../../../../shared/register/snapshot.ts';
import type { Language } from '../../../../shared/language/language.ts';
import { reportIssue, type SectionIssued } from '../../../../shared/reports/model/report-issue.ts';
import { reportPicture } from '../../../../shared/reports/model/report-picture.ts';
import { figureShown } from '../../../../shared/reports/rules/figures-placed.ts';
import { figuresInAll, saysSomething } from '../../../../shared/reports/rules/in-text.ts';
import { writtenIn } from '../../../../shared/reports/rules/written-in.ts';
import type { DocumentSource } from './document-source.ts';
import { sheetDocument } from './sheet.ts';
import { blocksOfText, noteBlocks, sayFigure, type ReportWriting } from './report-blocks.ts';

/** The first meeting that it is for. */
function meetingOf(index: RegisterIndex, { id }: Paper): Meeting | undefined {
  const meetings = index.snapshot.paperItems
    .filter(({ paperId }) => paperId === id)
    .flatMap(({ itemId }) => index.look(agendaItem, itemId) ?? [])
    .flatMap(({ meetingId }) => index.look(meeting, meetingId) ?? []);
  return meetings.toSorted(byWhen)[0];
}

/** What stands in place of a report that the public may not see. */
function keptBack(
  source: DocumentSource,
  closed: Pick<Paper, 'exemption'>,
  held: Meeting | undefined,
): Block[] {
  const t = textIn(source.language);
  const rules = held === undefined ? undefined : opennessOf(source.index, held);
  const words =
    rules === undefined
      ? t('reports.keptBack')
      : speak(source.language, notForPublication(rules, closed.exemption?.paragraphs ?? []));
  return [{ kind: 'paragraph', style: 'lead', runs: text(words) }];
}

/** What is printed: the report as it stands, or as it went out. */
type Printed = Pick<ReportIssue, 'sections'> & { readonly issue: ReportIssue | undefined };

/** In the language that it is read in, as it went out in that. */
function issuedIn(language: Language, section: SectionIssued): SectionIssued {
  return { ...section, ...section.inLanguages?.find((other) => other.language === language) };
}

function printedOf(
  { index, language }: Pick<DocumentSource, 'index' | 'language'>,
  paperId: string,
  issueId: string | undefined,
): Printed | undefined {
  const { sectionsOf, issueOf } = writtenIn(index);
  if (issueId === undefined) return { sections: [...sectionsOf(paperId)], issue: issueOf(paperId) };
  const issue = index.look(reportIssue, issueId);
  return issue?.paperId === paperId
    ? { sections: issue.sections.map((section) => issuedIn(language, section)), issue }
    : undefined;
}

function writingOf(
  { index, language, blob }: DocumentSource,
  { issue }: Printed,
  name: string,
): ReportWriting {
  const t = textIn(language);
  return {
    figure: (placed) => figureShown(index, placed, issue),
    picture: (id) => {
      const row = index.look(reportPicture, id);
      const bytes = row === undefined ? undefined : blob?.(row.sha256);
      return row === undefined || bytes === undefined
        ? undefined
        : { bytes, width: row.width, height: row.height };
    },
    speak: speakerIn(language),
    gone: `[${t('reports.figureGoneShort')}]`,
    notes: [],
    name,
  };
}

/** Each figure once, with what it is and where it is from. */
function figureBlocks({ language }: DocumentSource, { sections }: Printed, writing: ReportWriting): Block[] {
  const t = textIn(language);
  const placed = figuresInAll(sections.map((section) => section.text));
  const items = placed.flatMap((each) => {
    const shown = writing.figure(each);
    const { about, source, issuedOn } = shown;
    const says = sayFigure(shown);
    if (says === null) return [];
    const blanks = { about, says };
    const from =
      source === null ? say('reports.figureTyped', blanks) : say('reports.figureFrom', { ...blanks, source });
    const words = speak(language, from);
    return [
      {
        runs: text(
          issuedOn === null ? words : `${words}, ${t('reports.figureIssued', { day: { day: issuedOn } })}`,
        ),
      },
    ];
  });
  return items.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: t('reports.whereFiguresFrom') },
        { kind: 'list', items },
      ];
}

/** A heading with nothing under it is left out, unless a report needs it: then it says so. */
function sectionBlocks(source: DocumentSource, printed: Printed, name = 'report'): Block[] {
  const t = textIn(source.language);
  const writing = writingOf(source, printed, name);
  const blocks = printed.sections.flatMap((row): Block[] => {
    const heading: Block = { kind: 'heading', level: 2, text: row.title };
    if (saysSomething(row.text)) return [heading, ...blocksOfText(row.text, row.title, writing)];
    return row.required
      ? [heading, { kind: 'paragraph', style: 'note', runs: text(t('reports.missing')) }]
      : [];
  });
  return [...blocks, ...figureBlocks(source, printed, writing), ...noteBlocks(writing)];
}

/** A report as it stands, for a document that holds several. */
export function reportBlocks(source: DocumentSource, { id }: Paper): Block[] {
  const printed = printedOf(source, id, undefined);
  return printed === undefined ? [] : sectionBlocks(source, printed, `report ${id}`);
}

/** Undefined for a paper that isn’t there, or that never went out so. */
export function composeReport(source: DocumentSource, wanted: WantedOf<'report'>): PackDocument | undefined {
  const { index, language } = source;
  const found = index.look(paper, wanted.paperId);
  if (found === undefined) return undefined;
  const printed = printedOf(source, found.id, wanted.issueId);
  if (printed === undefined) return undefined;
  const t = textIn(language);
  const closed = closedBy(index, found);
  const held = meetingOf(index, found);
  const body = index.snapshot.bodies.find(({ id }) => id === held?.bodyId)?.name ?? '';
  const day = held === undefined ? '' : speak(language, { day: held.day });
  const meetingWords = [isolated(held?.title ?? body), day].filter((part) => part !== '').join(', ');
  const rules = held === undefined ? undefined : opennessOf(index, held);
  const marked =
    closed === undefined || rules === undefined
      ? []
      : [speak(language, notForPublication(rules, closed.exemption?.paragraphs ?? []))];
  const isKeptBack = closed !== undefined && wanted.edition === 'public';
  const blocks = isKeptBack ? keptBack(source, closed, held) : sectionBlocks(source, printed);
  // Its title, its reference and its author are no less closed than its text.
  const title = isKeptBack ? t('reports.report') : found.title;
  const author = isKeptBack ? null : found.author;
  return sheetDocument(source, {
    title,
    runningHead: {
      whose: body === '' ? title : body,
      what: [t('reports.report'), day].filter((part) => part !== '').join(', '),
    },
    cover: {
      title,
      subtitle: t('reports.report'),
      lines: [
        ...(meetingWords === '' ? [] : [meetingWords]),
        ...(author === null ? [] : [speak(language, say('reports.by', { author }))]),
        ...(wanted.issueId === undefined || printed.issue === undefined
          ? []
          : [speak(language, say('reports.asIssued', { day: { day: printed.issue.on } }))]),
        ...(wanted.edition === 'public' ? [] : marked),
      ],
    },
    sections: [{ id: 'report', title, reference: isKeptBack ? title : (found.reference ?? title), blocks }],
  });
}
