// The list in front: what is new, what replaces which pages, what was withdrawn, and which items have another number.

import { isolated } from '../../../../../../shared/language/isolate.ts';
import { say } from '../../../../../../shared/language/say.ts';
import type { Saying } from '../../../../../../shared/kernel/saying.ts';
import { speak } from '../../../../../../shared/language/speak.ts';
import {
  text,
  textCell,
  type Block,
  type Cell,
  type Section,
  type Table,
  type TableRow,
} from '../../../../../../shared/packs/pack-document.ts';
import type { PackIssue } from '../../../../../../shared/register/snapshot.ts';
import { rangeOf } from '../../../../../../shared/packs/rules/page-labels.ts';
import { maySeeItem, maySeePaper } from '../../../../../../shared/papers/rules/who-may-see.ts';
import { paper as paperKind } from '../../../../../../shared/papers/model/paper.ts';
import { columnsInUse } from '../../../columns-in-use.ts';
import {
  closedAmong,
  closedButSeen,
  itemReference,
  markedBy,
  type PackComposing,
} from '../pack-composing.ts';
import type { Given } from './given.ts';

/** A change as the list has it. */
export interface Listed {
  readonly what: 'new' | 'replaced' | 'withdrawn';
  readonly given: Given;
  /** What its pages were called, where it has others now or none. */
  readonly before: readonly string[];
  /** How it went out: "Supplement 1"; empty where the whole list is of one. */
  readonly sent: string;
}

/** What is withdrawn because its readers may not see it any more isn’t named to them again. */
export function nameOf({ index, audience, t }: PackComposing, { section, item, paper }: Given): string {
  if (paper === undefined) return item === undefined ? section.title : item.row.title;
  const row = index.look(paperKind, paper.id);
  return row === undefined || maySeePaper(index, row, audience) ? paper.title : t('supplement.a-paper');
}

/** Empty of business without a number, where its name says it all. */
export function itemOf(composing: PackComposing, { item, paper }: Given): string {
  if (item === undefined) return '';
  const now = composing.items.find(({ row }) => row.id === item.row.id) ?? item;
  // Business without a number goes by its title, which is its name already.
  return now.number === '' && paper === undefined ? '' : itemReference(composing, now);
}

function newPages({ t }: PackComposing, { what, given }: Listed): Cell {
  if (what === 'withdrawn') return textCell('');
  if (!given.isPaged) return textCell(t('supplement.in-agenda'));
  return { paragraphs: [], pageOf: given.id, allPages: true };
}

/** What stands in the agenda alone, and isn’t sent out again with it, is said here. */
function nameCell(composing: PackComposing, { what, given }: Listed): Cell {
  const name = nameOf(composing, given);
  const { item, isPaged } = given;
  const isSaid = what !== 'withdrawn' && !isPaged && item !== undefined;
  if (!isSaid || !maySeeItem(composing.index, item.row, composing.audience)) return textCell(name);
  return textCell([name, item.row.recommendation ?? ''].join('\n'));
}

type Kind = Listed['what'];

function changesTable(composing: PackComposing, what: Kind, listed: readonly Listed[]): Block[] {
  const { t } = composing;
  const own = listed.filter((each) => each.what === what);
  if (own.length === 0) return [];
  const name = t(`supplement.${what}`);
  const rows = own.map((each): TableRow => ({
    kind: 'row',
    cells: [
      textCell(itemOf(composing, each.given)),
      nameCell(composing, each),
      textCell(what === 'new' ? '' : rangeOf(each.before)),
      newPages(composing, each),
      textCell(each.sent),
    ],
  }));
  const table: Table = {
    kind: 'table',
    name,
    sheet: name,
    columns: [
      { heading: t('supplement.item'), align: 'left' },
      { heading: t('supplement.what'), align: 'left', share: 1 },
      {
        heading: t(what === 'replaced' ? 'supplement.pages-replaced' : 'supplement.pages-withdrawn'),
        align: 'right',
      },
      { heading: t('supplement.pages-new'), align: 'right' },
      { heading: t('supplement.sent'), align: 'left' },
    ],
    rows,
    rowHeading: 1,
  };
  return [{ kind: 'heading', level: 2, text: name }, columnsInUse(table)];
}

/** Of the items that were on the agenda then and are on it now. */
function renumbered(composing: PackComposing, then: PackComposing): Block[] {
  const { t, items } = composing;
  const before = new Map(then.items.map(({ row, number }) => [row.id, number]));
  const rows = items
    .filter(({ row, number }) => (before.get(row.id) ?? number) !== number)
    .map(({ row, number }): TableRow => ({
      kind: 'row',
      cells: [textCell(row.title), textCell(before.get(row.id) ?? ''), textCell(number)],
    }));
  if (rows.length === 0) return [];
  const name = t('supplement.renumbered');
  return [
    { kind: 'heading', level: 2, text: name },
    {
      kind: 'table',
      name,
      sheet: name,
      columns: [
        { heading: t('supplement.what'), align: 'left', share: 1 },
        { heading: t('supplement.number-before'), align: 'right' },
        { heading: t('supplement.number-now'), align: 'right' },
      ],
      rows,
      rowHeading: 0,
    },
  ];
}

function changeBlocks(composing: PackComposing, then: PackComposing, listed: readonly Listed[]): Block[] {
  const kinds: readonly Kind[] = ['new', 'replaced', 'withdrawn'];
  return [...kinds.flatMap((what) => changesTable(composing, what, listed)), ...renumbered(composing, then)];
}

/** The list names closed items and their papers to those who may see them: its pages are marked as theirs are. */
function listMarking(composing: PackComposing, listed: readonly Listed[]) {
  const rows = listed.flatMap(({ given }) => given.item?.row ?? []);
  const kept = listed.filter(({ given }) => given.section.marking !== undefined);
  const papers = kept.flatMap(({ given }) => given.paper ?? []);
  const marked = markedBy(composing, [...closedButSeen(composing, rows), ...closedAmong(composing, papers)]);
  const [marking] = kept.flatMap(({ given }) => given.section.marking ?? []);
  return marked.marking === undefined && marking !== undefined ? { marking } : marked;
}

/** The day that a pack went out on, as far as it is known. */
export function issuedDay({ issuedOn, asAt }: Pick<PackIssue, 'issuedOn' | 'asAt'>, today: string) {
  return { day: issuedOn ?? asAt ?? today } as const;
}

/** `then`: what it is compared with. */
export function listSection(
  composing: PackComposing,
  head: Pick<Section, 'id' | 'title' | 'reference'>,
  lead: Saying,
  then: PackComposing,
  listed: readonly Listed[],
): Section {
  const words = speak(composing.language, lead);
  return {
    ...head,
    ...listMarking(composing, listed),
    blocks: [
      { kind: 'paragraph', style: 'lead', runs: text(words) },
      ...changeBlocks(composing, then, listed),
    ],
  };
}

/** Over the first page of what came after the pack. */
function changeNote({ language }: PackComposing, { what, before }: Pick<Listed, 'what' | 'before'>): Block {
  const pages = isolated(rangeOf(before));
  const said =
    what === 'new'
      ? say('supplement.is-new')
      : before.length === 1
        ? say('supplement.replaces-page', { page: pages })
        : say('supplement.replaces-pages', { pages });
  return { kind: 'paragraph', style: 'note', runs: [{ text: speak(language, said), bold: true }] };
}

/** A section that came after the pack, with what it replaces over its first page. A PDF has a page before its own for that. */
export function withChangeNote(
  composing: PackComposing,
  section: Section,
  change: Pick<Listed, 'what' | 'before'>,
): Section {
  const blocks = [changeNote(composing, change), ...section.blocks];
  if (section.attached === undefined) return { ...section, blocks };
  const { behindDivider: _, ...attached } = section.attached;
  return { ...section, attached, blocks };
}
