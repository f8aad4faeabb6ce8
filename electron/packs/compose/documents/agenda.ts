// The agenda of a meeting as it goes out: for the public, without what an exempt item may not say; or for those who may see all of it.

import { notForPublication, type OpennessRules } from '../../../../shared/bodies/rules/openness.ts';
import { seatRoles } from '../../../../shared/bodies/model/seat.ts';
import { standsOn } from '../../../../shared/bodies/rules/seats.ts';
import { say } from '../../../../shared/language/say.ts';
import { speak, textIn, type Text } from '../../../../shared/language/speak.ts';
import { allotted, type AgendaPart, type NumberedItem } from '../../../../shared/meetings/rules/agenda.ts';
import { agendaOf, opennessOf, resolutionOf } from '../../../../shared/meetings/rules/agenda-of-meeting.ts';
import type { Edition, WantedOf } from '../../../../shared/packs/documents.ts';
import {
  text,
  textCell,
  type Block,
  type Cell,
  type PackDocument,
  type Paragraph,
  type TableRow,
} from '../../../../shared/packs/pack-document.ts';
import { papersIn, type PapersIn } from '../../../../shared/papers/rules/papers-in.ts';
import type { Meeting, Paper } from '../../../../shared/register/snapshot.ts';
import { mattersArising } from '../../../../shared/follow-up/rules/matters-arising.ts';
import { columnsInUse } from '../columns-in-use.ts';
import type { DocumentSource } from './document-source.ts';
import { meetingDocument, meetingIn } from './meeting-document.ts';
import { actionsTable } from './follow-up/actions.ts';

interface Composing extends DocumentSource {
  readonly edition: Edition;
  readonly parts: readonly AgendaPart[];
  readonly t: Text;
  readonly meeting: Meeting;
  readonly rules: OpennessRules;
  readonly papers: PapersIn;
}

/** What is kept from the public is left out here, not hidden later. */
function isClosed({ row: { openness } }: NumberedItem): boolean {
  return openness !== 'open';
}

/** "Paper: Accounts (FIN/26/14), 12 pages". What has no pages yet is said to follow. */
function paperLine({ papers, t, language }: Composing, row: Paper): string {
  const { title, reference, dueOn } = row;
  const pages = papers.pagesOf(row);
  const facts = [
    reference === null ? title : `${title} (${reference})`,
    pages === null ? '' : t('papers.pages', { count: pages }),
    papers.now(row).isThere ? '' : t('papers.form.to follow'),
    papers.now(row).isThere || dueOn === null
      ? ''
      : speak(language, say('papers.by', { day: { day: dueOn } })),
    row.state === 'tabled' ? t('papers.state.tabled') : '',
  ];
  return t('papers.listed', { paper: facts.filter((fact) => fact !== '').join(', ') });
}

/** Of a closed item or a closed paper the public’s edition doesn’t say that there is one. A paper that somebody is barred from isn’t in it either. */
function papersListed(composing: Composing, item: NumberedItem): string[] {
  const { papers, edition, index } = composing;
  if (edition === 'public' && isClosed(item)) return [];
  const isBarred = ({ id }: Paper) =>
    index.snapshot.paperReaders.some(({ paperId, access }) => paperId === id && access === 'barred');
  return papers
    .ofItem(item.row.id)
    .filter((row) => row.state !== 'withdrawn')
    .filter((row) => edition !== 'public' || (row.openness === 'open' && !isBarred(row)))
    .map((row) => paperLine(composing, row));
}

function titleCell(composing: Composing, item: NumberedItem): Cell {
  const { edition, language, rules, t } = composing;
  const { row } = item;
  const closed = isClosed(item);
  const paragraphs: Paragraph[] = [{ runs: [{ text: row.title, bold: true }] }];
  const add = (words: string, quiet = false) =>
    paragraphs.push({ runs: [quiet ? { text: words, quiet: true } : { text: words }] });
  if (closed) add(speak(language, notForPublication(rules, row.exemption?.paragraphs ?? [])));
  if (row.recommendation !== null && !(closed && edition === 'public')) add(row.recommendation);
  for (const line of papersListed(composing, item)) add(line);
  if (row.late !== null && !(closed && edition === 'public'))
    add(t('agenda.lateMark', { circumstances: row.late.circumstances }), true);
  if (row.outcome === 'withdrawn') add(t('meetings.outcome.withdrawn'), true);
  return { paragraphs };
}

function rowsOf(composing: Composing): TableRow[] {
  const { meeting, parts, t, edition } = composing;
  const begins = new Map(allotted(parts, meeting.time).map((each) => [each.itemId, each.begins]));
  return parts.flatMap(({ section, number, items }): TableRow[] => [
    ...(section === undefined ? [] : [{ kind: 'group' as const, text: `${number} ${section.title}`.trim() }]),
    ...items.map((item): TableRow => {
      const { row } = item;
      const hidden = isClosed(item) && edition === 'public';
      return {
        kind: 'row',
        cells: [
          textCell(item.number),
          titleCell(composing, item),
          textCell(t(`bodies.purpose.${row.purpose}`)),
          textCell(hidden ? '' : (row.presenter ?? '')),
          textCell(begins.get(row.id) ?? ''),
        ],
      };
    }),
  ]);
}

function agendaTable(composing: Composing): Block {
  const { t } = composing;
  return columnsInUse({
    kind: 'table',
    name: t('agenda.document'),
    sheet: t('agenda.document'),
    columns: [
      { heading: t('agenda.numberShort'), align: 'left' },
      { heading: t('agenda.itemTitle'), align: 'left', share: 4 },
      { heading: t('agenda.purpose'), align: 'left', share: 1 },
      { heading: t('agenda.presenter'), align: 'left', share: 1 },
      { heading: t('meetings.time'), align: 'left' },
    ],
    rows: rowsOf(composing),
    rowHeading: 1,
  });
}

/** Those whose seats stand on the day of the meeting, as they are summoned. */
function membersTable({ index, meeting, t }: Composing): Block[] {
  const rows = index.snapshot.seats
    .filter((row) => row.bodyId === meeting.bodyId && standsOn(row, meeting.day) === 'stands')
    .flatMap(({ personId, role, capacity }) => {
      const person = index.people.get(personId ?? '');
      return person === undefined ? [] : [{ person, role, capacity }];
    })
    .sort(
      (a, b) =>
        seatRoles.indexOf(a.role) - seatRoles.indexOf(b.role) ||
        a.person.name.localeCompare(b.person.name, 'en-GB'),
    );
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: t('agenda.members') },
    columnsInUse({
      kind: 'table',
      name: t('agenda.members'),
      sheet: t('agenda.members'),
      columns: [
        { heading: t('bodies.name'), align: 'left', share: 2 },
        { heading: t('bodies.role'), align: 'left', share: 1 },
        { heading: t('bodies.capacity'), align: 'left', share: 2 },
      ],
      rows: rows.map(({ person, role, capacity }) => ({
        kind: 'row',
        cells: [
          textCell(person.title === null ? person.name : `${person.title} ${person.name}`),
          textCell(t(`bodies.role.${role}`)),
          textCell(capacity ?? ''),
        ],
      })),
      rowHeading: 0,
    }),
  ];
}

/** What earlier meetings asked for and is still open, or was closed since; the public's has what open business asked for. */
function arising(composing: Composing): Block[] {
  const { index, meeting, edition, t } = composing;
  const rows = mattersArising(index, meeting).filter(({ isPublic }) => isPublic || edition === 'full');
  if (rows.length === 0) return [];
  const name = t('actions.arising');
  const withUpdates = edition === 'full';
  return [
    { kind: 'heading', level: 2, text: name },
    actionsTable(composing, rows, { name, withUpdates, isOfOneBody: true }),
  ];
}

function businessBlocks(composing: Composing): Block[] {
  const { parts, rules, language, t } = composing;
  const items = parts.flatMap((part) => part.items);
  const resolution = resolutionOf(rules, items);
  return [
    ...(items.length === 0
      ? [{ kind: 'paragraph' as const, style: 'lead' as const, runs: text(t('agenda.empty')) }]
      : [agendaTable(composing)]),
    ...arising(composing),
    ...(resolution === undefined
      ? []
      : [
          { kind: 'heading' as const, level: 2 as const, text: t('agenda.resolution') },
          { kind: 'paragraph' as const, runs: text(speak(language, resolution)) },
        ]),
  ];
}

/** What is to be done, and by which resolution the public is excluded from which of it. */
export function businessOf(source: DocumentSource, meeting: Meeting, edition: Edition): Block[] {
  return businessBlocks(composing(source, meeting, edition));
}

/** To whom a meeting is called. */
export function membersOf(source: DocumentSource, meeting: Meeting): Block[] {
  return membersTable(composing(source, meeting, 'public'));
}

function composing(source: DocumentSource, meeting: Meeting, edition: Edition): Composing {
  const { index, language } = source;
  return {
    ...source,
    edition,
    t: textIn(language),
    meeting,
    parts: agendaOf(index, meeting),
    rules: opennessOf(index, meeting),
    papers: papersIn(index),
  };
}

/** Undefined for a meeting that isn't there. */
export function composeAgenda(source: DocumentSource, wanted: WantedOf<'agenda'>): PackDocument | undefined {
  const { meetingId, edition } = wanted;
  const meeting = meetingIn(source, meetingId);
  if (meeting === undefined) return undefined;
  const t = textIn(source.language);
  const what = edition === 'public' ? t('agenda.document') : t('agenda.documentFull');
  const blocks = [...businessOf(source, meeting, edition), ...membersOf(source, meeting)];
  return meetingDocument(source, meeting, { id: 'agenda', what, blocks });
}
