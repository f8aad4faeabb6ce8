// The agenda of a meeting as it goes out: for the public, without what an exempt item may not say; or for those who may see all of it.

import { isolated } from '../../../../shared/language/isolate.ts';
import { notForPublication, type OpennessRules } from '../../../../shared/bodies/rules/openness.ts';
import { seatRoles } from '../../../../shared/bodies/model/seat.ts';
import { agendaItem } from '../../../../shared/meetings/model/agenda-item.ts';
import { standsOn } from '../../../../shared/bodies/rules/seats.ts';
import { earlier } from '../../../../shared/kernel/days.ts';
import { say } from '../../../../shared/language/say.ts';
import { speak, textIn, type Text } from '../../../../shared/language/speak.ts';
import { allotted, type AgendaPart, type NumberedItem } from '../../../../shared/meetings/rules/agenda.ts';
import { agendaOf, opennessOf, resolutionOf } from '../../../../shared/meetings/rules/agenda-of-meeting.ts';
import type { WantedOf } from '../../../../shared/packs/documents.ts';
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
import {
  barredFrom,
  barredFromItem,
  isKeptFrom,
  maySeeAction,
  maySeeItem,
  maySeePaper,
  type Audience,
} from '../../../../shared/papers/rules/who-may-see.ts';
import type { AgendaItem, Meeting, Paper } from '../../../../shared/register/snapshot.ts';
import { mattersArising } from '../../../../shared/follow-up/rules/matters-arising.ts';
import { columnsInUse } from '../columns-in-use.ts';
import type { DocumentSource } from './document-source.ts';
import { meetingDocument, meetingIn } from './meeting-document.ts';
import { closedAmong, closedButSeen, markedBy, type Exempting } from './meeting-pack/pack-composing.ts';
import { actionsTable } from './follow-up/actions.ts';

interface Composing extends DocumentSource {
  readonly audience: Audience;
  readonly parts: readonly AgendaPart[];
  readonly t: Text;
  readonly meeting: Meeting;
  readonly rules: OpennessRules;
  readonly papers: PapersIn;
  /** In a pack, the page on which what there is of an item begins. */
  readonly whereOf?: (item: AgendaItem) => Cell;
}

/** What is kept from the public is left out here, not hidden later. */
function isClosed({ row: { openness } }: NumberedItem): boolean {
  return openness !== 'open';
}

/** "Paper: Accounts (FIN/26/14), 12 pages". What has no pages yet is said to follow; who may not see it, in the full edition alone. */
function paperLine({ papers, t, language, index, audience }: Composing, row: Paper): string {
  const { title, reference, dueOn } = row;
  const barred = audience === 'full' ? barredFrom(index, row) : [];
  const pages = papers.pagesOf(row);
  const facts = [
    reference === null ? title : `${isolated(title)} (${reference})`,
    pages === null ? '' : t('papers.pages', { count: pages }),
    papers.now(row).isThere ? '' : t('papers.facts.to follow'),
    papers.now(row).isThere || dueOn === null
      ? ''
      : speak(language, say('papers.by', { day: { day: dueOn } })),
    row.state === 'tabled' ? t('papers.facts.tabled') : '',
    barred.length === 0
      ? ''
      : speak(language, say('papers.notFor', { names: { several: barred, between: '; ' } })),
  ];
  return t('papers.listed', { paper: facts.filter((fact) => fact !== '').join(', ') });
}

/** Those that the agenda names under an item. Of a paper that somebody may not see their edition doesn’t say that there is one. */
function papersNamed(
  { papers, audience, index }: Pick<Composing, 'papers' | 'audience' | 'index'>,
  { id }: Pick<AgendaItem, 'id'>,
): Paper[] {
  return papers.ofItem(id).filter((row) => row.state !== 'withdrawn' && maySeePaper(index, row, audience));
}

/** What these readers’ agenda says of these items that the public’s doesn’t. */
export function closedOnAgenda(
  composing: Pick<Composing, 'papers' | 'audience' | 'index'>,
  rows: readonly AgendaItem[],
): Exempting[] {
  const papers = rows.flatMap((row) => papersNamed(composing, row));
  return [...closedButSeen(composing, rows), ...closedAmong(composing, papers)];
}

/** Whom an item is kept from, for those who see all of it; for one who is, that there is more than they are given. */
export function barWords(
  { index, language }: DocumentSource,
  item: Pick<AgendaItem, 'id'>,
  audience: Audience,
): string[] {
  if (isKeptFrom(index, item.id, audience)) return [textIn(language)('agenda.notInThisEdition')];
  const names = audience === 'full' ? barredFromItem(index, item) : [];
  return names.length === 0
    ? []
    : [speak(language, say('agenda.notFor', { names: { several: names, between: '; ' } }))];
}

function titleCell(composing: Composing, item: NumberedItem): Cell {
  const { language, rules, t, index, audience } = composing;
  const { row } = item;
  const isSeen = maySeeItem(index, row, audience);
  const paragraphs: Paragraph[] = [{ runs: [{ text: row.title, bold: true }] }];
  const add = (words: string, quiet = false) =>
    paragraphs.push({ runs: [quiet ? { text: words, quiet: true } : { text: words }] });
  if (isClosed(item)) add(speak(language, notForPublication(rules, row.exemption?.paragraphs ?? [])));
  for (const words of barWords(composing, row, audience)) add(words);
  if (row.recommendation !== null && isSeen) add(row.recommendation);
  for (const paper of papersNamed(composing, item.row)) add(paperLine(composing, paper));
  if (row.late !== null && isSeen) add(t('agenda.lateMark', { circumstances: row.late.circumstances }), true);
  if (row.outcome === 'withdrawn') add(t('meetings.outcome.withdrawn'), true);
  return { paragraphs };
}

function rowsOf(composing: Composing): TableRow[] {
  const { meeting, parts, t, index, audience, whereOf } = composing;
  const begins = new Map(allotted(parts, meeting.time).map((each) => [each.itemId, each.begins]));
  return parts.flatMap(({ section, number, items }): TableRow[] => [
    ...(section === undefined
      ? []
      : [{ kind: 'group' as const, text: `${number} ${isolated(section.title)}`.trim() }]),
    ...items.map((item): TableRow => {
      const { row } = item;
      return {
        kind: 'row',
        cells: [
          textCell(item.number),
          titleCell(composing, item),
          textCell(t(`bodies.purpose.${row.purpose}`)),
          textCell(maySeeItem(index, row, audience) ? (row.presenter ?? '') : ''),
          textCell(begins.get(row.id) ?? ''),
          whereOf?.(row) ?? textCell(''),
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
      { heading: t('agenda.purpose'), align: 'left' },
      { heading: t('agenda.presenter'), align: 'left', share: 1 },
      { heading: t('meetings.time'), align: 'left' },
      { heading: t('meetingPack.page'), align: 'right' },
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
          textCell(person.title === null ? person.name : `${person.title} ${isolated(person.name)}`),
          textCell(t(`bodies.role.${role}`)),
          textCell(capacity ?? ''),
        ],
      })),
      rowHeading: 0,
    }),
  ];
}

/** What earlier meetings asked for and is still open, or was closed since, out of business that these readers may see. */
function arising(composing: Composing): Block[] {
  const { index, meeting, audience, t } = composing;
  const rows = mattersArising(index, meeting).filter(({ action: { itemId }, isPublic }) =>
    maySeeAction(index, { itemId, isPublic }, audience),
  );
  if (rows.length === 0) return [];
  const name = t('actions.arising');
  const withUpdates = audience === 'full';
  // An action that is overdue since wasn't at the meeting.
  const onDay = { ...composing, today: earlier(composing.today, meeting.day) };
  return [actionsTable(onDay, rows, { name, withUpdates, isOfOneBody: true })];
}

/** Those that what is asked for came out of. */
export function itemsArising({ index, meeting }: Pick<Composing, 'index' | 'meeting'>): AgendaItem[] {
  return mattersArising(index, meeting).flatMap(({ action }) => index.look(agendaItem, action.itemId) ?? []);
}

function itemsBlocks(composing: Composing): Block[] {
  const { parts, t } = composing;
  return parts.every(({ items }) => items.length === 0)
    ? [{ kind: 'paragraph', style: 'lead', runs: text(t('agenda.nothingYet')) }]
    : [agendaTable(composing)];
}

function resolutionBlocks({ parts, rules, language, t }: Composing): Block[] {
  const resolution = resolutionOf(
    rules,
    parts.flatMap(({ items }) => items),
  );
  if (resolution === undefined) return [];
  return [
    { kind: 'heading', level: 2, text: t('agenda.resolution') },
    { kind: 'paragraph', runs: text(speak(language, resolution)) },
  ];
}

/** What is to be done, and by which resolution the public is excluded from which of it. */
export function businessOf(source: DocumentSource, meeting: Meeting, audience: Audience): Block[] {
  const all = composing(source, meeting, audience);
  const matters = arising(all);
  const heading: Block = { kind: 'heading', level: 2, text: all.t('actions.arising') };
  return [
    ...itemsBlocks(all),
    ...(matters.length === 0 ? [] : [heading, ...matters]),
    ...resolutionBlocks(all),
  ];
}

/** That the business of a meeting, as these readers are told it, isn’t for publication. */
export function markingOf(
  source: DocumentSource,
  meeting: Meeting,
  audience: Audience,
): { readonly marking?: string } {
  const all = composing(source, meeting, audience);
  const rows = all.parts.flatMap(({ items }) => items.map(({ row }) => row));
  return markedBy(all, [...closedOnAgenda(all, rows), ...closedButSeen(all, itemsArising(all))]);
}

/** The agenda of a pack, which has matters arising in a section of their own: each item with where its papers begin. */
export function agendaOfPack(
  source: DocumentSource,
  meeting: Meeting,
  audience: Audience,
  whereOf: (item: AgendaItem) => Cell,
): Block[] {
  const all = { ...composing(source, meeting, audience), whereOf };
  return [...itemsBlocks(all), ...resolutionBlocks(all)];
}

/** Empty where nothing arises that these readers may see. */
export function mattersArisingOf(source: DocumentSource, meeting: Meeting, audience: Audience): Block[] {
  return arising(composing(source, meeting, audience));
}

/** To whom a meeting is called. */
export function membersOf(source: DocumentSource, meeting: Meeting): Block[] {
  return membersTable(composing(source, meeting, 'public'));
}

function composing(source: DocumentSource, meeting: Meeting, audience: Audience): Composing {
  const { index, language } = source;
  return {
    ...source,
    audience,
    t: textIn(language),
    meeting,
    parts: agendaOf(index, meeting),
    rules: opennessOf(index, meeting),
    papers: papersIn(index),
  };
}

function calledFor({ index, language }: DocumentSource, audience: Audience): string {
  const t = textIn(language);
  if (audience === 'public') return t('agenda.document');
  if (audience === 'full') return t('agenda.documentFull');
  return t('agenda.documentFor', { name: index.people.get(audience.personId)?.name ?? '' });
}

/** Undefined for a meeting that isn't there. */
export function composeAgenda(source: DocumentSource, wanted: WantedOf<'agenda'>): PackDocument | undefined {
  const { meetingId, edition } = wanted;
  const meeting = meetingIn(source, meetingId);
  if (meeting === undefined) return undefined;
  const what = calledFor(source, edition);
  const blocks = [...businessOf(source, meeting, edition), ...membersOf(source, meeting)];
  return meetingDocument(source, meeting, {
    id: 'agenda',
    what,
    blocks,
    ...markingOf(source, meeting, edition),
  });
}
