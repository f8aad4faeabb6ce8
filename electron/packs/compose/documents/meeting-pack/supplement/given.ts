// The pack of a meeting as a reader was given it, taken apart into what can be supplemented: items, papers, and minutes to adopt. The other parts
// are made out of these, or are reports of the register as it was that day.

import { createHash } from 'node:crypto';
import type { NumberedItem } from '../../../../../../shared/meetings/rules/agenda.ts';
import type { PackPart } from '../../../../../../shared/packs/meeting-pack.ts';
import type { AttachedPdf, Block, Section } from '../../../../../../shared/packs/pack-document.ts';
import { sectionOfItem, sectionOfPaper } from '../../../../../../shared/packs/rules/sections-of-pack.ts';
import type { GivenSection } from '../../../../../../shared/packs/rules/supplement.ts';
import type { Paper } from '../../../../../../shared/register/snapshot.ts';
import { partsOf } from '../pack-parts.ts';
import { businessBlocks } from '../item-sections.ts';
import { closedButSeen, itemReference, markedBy, type PackComposing } from '../pack-composing.ts';

export interface Given extends GivenSection {
  readonly section: Section;
  readonly item: NumberedItem | undefined;
  /** Null of an item itself, and of minutes. */
  readonly paper: Paper | undefined;
}

export interface GivenPack {
  readonly composing: PackComposing;
  readonly parts: ReadonlyMap<PackPart, readonly Section[]>;
  readonly given: readonly Given[];
}

const supplemented: ReadonlySet<PackPart> = new Set(['minutes', 'papers']);

export function isSupplemented(part: PackPart): boolean {
  return supplemented.has(part);
}

/** Where it isn't known already, of its bytes. */
export function hashOfAttached({ bytes, sha256 }: AttachedPdf): string {
  return sha256 ?? hashOf(bytes);
}

function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A picture goes by its hash: as JSON, each of its bytes would be a number. */
function pictureHashed(block: Block) {
  return block.kind === 'picture' ? { ...block, bytes: hashOf(block.bytes) } : block;
}

/** Of what it says, not of where it stands: an item may get another number, and its table of papers names pages. */
function printOf({ title, marking, blocks, attached }: Section, isItem: boolean): string {
  const said = isItem ? blocks.filter(({ kind }) => kind !== 'table') : blocks;
  const pages = attached === undefined ? null : hashOfAttached(attached);
  return hashOf(JSON.stringify([title, marking ?? '', said.map(pictureHashed), pages]));
}

/**
 * An item’s own section is called by its number and title, and is marked by the papers that it names too: the number may be another, and a paper
 * may come, without a word of it having changed.
 */
function ofItself(composing: PackComposing, section: Section, { row }: NumberedItem): Section {
  const { marking: _, ...own } = section;
  return { ...own, title: row.title, ...markedBy(composing, closedButSeen(composing, [row])) };
}

/** Items without a page of their own: all that there is of one stands in the agenda. */
function inTheAgenda(composing: PackComposing, paged: readonly Given[]): Given[] {
  const { parts } = composing.wanted;
  if (!parts.includes('agenda') || !parts.includes('papers')) return [];
  const ids = new Set(paged.map(({ id }) => id));
  return composing.items
    .filter(({ row }) => row.outcome !== 'withdrawn' && !ids.has(sectionOfItem(row)))
    .map((item): Given => {
      const { row } = item;
      const section: Section = {
        id: sectionOfItem(row),
        title: row.title,
        reference: itemReference(composing, item),
        ...markedBy(composing, closedButSeen(composing, [row])),
        blocks: businessBlocks(composing, item),
      };
      return {
        id: section.id,
        section,
        item,
        paper: undefined,
        isPaged: false,
        print: printOf(section, true),
      };
    });
}

export function givenPack(composing: PackComposing): GivenPack {
  const parts = partsOf(composing);
  const { items, papers } = composing;
  const ofItems = new Map(items.map((item) => [sectionOfItem(item.row), item]));
  const ofPapers = new Map(
    // A paper stands under the first item that it is for.
    items
      .toReversed()
      .flatMap((item) =>
        papers.ofItem(item.row.id).map((paper) => [sectionOfPaper(paper), { item, paper }] as const),
      ),
  );
  const given = [...parts].flatMap(([part, sections]) =>
    isSupplemented(part)
      ? sections.map((section): Given => {
          const { id } = section;
          const item = ofItems.get(id);
          if (item !== undefined)
            return {
              id,
              section,
              item,
              paper: undefined,
              isPaged: true,
              print: printOf(ofItself(composing, section, item), true),
            };
          const of = ofPapers.get(id);
          const { item: under, paper } = of ?? {};
          return { id, section, item: under, paper, isPaged: true, print: printOf(section, false) };
        })
      : [],
  );
  return { composing, parts, given: [...given, ...inTheAgenda(composing, given)] };
}
