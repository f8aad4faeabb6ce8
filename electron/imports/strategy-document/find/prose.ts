// Objectives in prose: a heading, what it means, and a list of what will be done, with no table and often no word for what it is.

import { oncePer } from '../../../../shared/kernel/once.ts';
import type { SourceBlock, SourceParagraph } from '../read/source-document.ts';
import { saysADeed } from './lists/deeds.ts';
import { headsAPart, isPlainPart, leadsToActivities, withoutNumber } from './part-words.ts';

export function levelOf(block: SourceBlock | undefined): number | undefined {
  return block?.kind === 'paragraph' ? block.level : undefined;
}

/** The numbers of "1. Homes" and "2. Jobs", typed or counted by Word. */
export function isCounted(block: SourceBlock | undefined): boolean {
  return (
    block?.kind === 'paragraph' &&
    (block.number !== undefined || /^\d{1,2}(?:\.\d{1,2})*[.)]?\s/u.test(block.text))
  );
}

/** Whether of the headings so deep one that is counted leads to a list of what will be done: one answer for all of them in a document. */
const countedOneLeads = oncePer(
  (level: number | undefined) => String(level),
  (blocks: readonly SourceBlock[], level: number | undefined) =>
    blocks.some((each, at) => levelOf(each) === level && isCounted(each) && leadsToList(blocks, at)),
);

/** Whether it heads what an objective in prose is to do: by "We will:", or by its list beside others, counted as it is, that say so. */
export function isObjectiveInProse(blocks: readonly SourceBlock[], index: number): boolean {
  if (leadsToList(blocks, index)) return true;
  const heading = blocks[index];
  if (!isCounted(heading)) return false;
  return hasList(blocks, index) && countedOneLeads(blocks, levelOf(heading));
}

function hasList(blocks: readonly SourceBlock[], index: number): boolean {
  return belowHeading(blocks, index).some((block) => block.kind === 'paragraph' && block.style === 'list');
}

/** What stands under a heading, and under parts of it that are headings too: "What we will do". */
function belowHeading(blocks: readonly SourceBlock[], index: number): readonly SourceBlock[] {
  const own = levelOf(blocks[index]);
  const rest = blocks.slice(index + 1);
  const end = rest.findIndex((block) => {
    const level = levelOf(block);
    if (level === undefined || block.kind !== 'paragraph') return false;
    return own === undefined || level <= own || !isPlainPart(block.text);
  });
  return end === -1 ? rest : rest.slice(0, end);
}

/** Whether "We will:" with a list under it comes before the next heading. */
function leadsToList(blocks: readonly SourceBlock[], index: number): boolean {
  const below = belowHeading(blocks, index);
  return below.some((block, at) => {
    const next = below[at + 1];
    return (
      block.kind === 'paragraph' &&
      next?.kind === 'paragraph' &&
      next.style === 'list' &&
      block.style !== 'list' &&
      leadsToActivities(block.text)
    );
  });
}

/** A heading that asks, or says what it is about: none of an objective. */
export const asks = /\?$|^(?:how|what|why|who|where|when|which|about|sut|beth|pam|pwy|pryd|ble)\b/iu;
const willBe = /^[^.]{0,80}\bwill\b/iu;
/** "We will make sure that …", "Every child will …", "To improve …", "Reducing …", "Sicrhau …". */
function statesADeed(text: string): boolean {
  return willBe.test(text) || saysADeed(text) || /^mynd i[’']r afael/iu.test(text);
}

/** How many words a heading of a part may have at most, with a number before it and without: an aim has more. */
const shortest = { counted: 6, uncounted: 10 } as const;

/** A heading that is a sentence, which says neither what part of the document it heads nor that it is an objective. */
function isSentence(block: SourceBlock | undefined): block is SourceParagraph {
  if (block?.kind !== 'paragraph' || block.style !== 'heading' || block.level === undefined) return false;
  const text = withoutNumber(block.text);
  const least = isCounted(block) ? shortest.counted : shortest.uncounted;
  return text.split(' ').length >= least && !asks.test(text) && !headsAPart(text);
}

function isAim(block: SourceBlock | undefined): block is SourceParagraph {
  return isSentence(block) && statesADeed(withoutNumber(block.text));
}

/** How many aims stand so deep, counted or not: one answer for all of them in a document. */
const aimsBeside = oncePer(
  (level: number | undefined, counted: boolean) => `${level} ${counted}`,
  (blocks: readonly SourceBlock[], level: number | undefined, counted: boolean) =>
    blocks.filter((each) => levelOf(each) === level && isCounted(each) === counted && isAim(each)).length,
);

/** Whether a heading is a sentence that says what is to become, as others beside it do: an objective that nothing calls one. */
export function statesAnAim(blocks: readonly SourceBlock[], index: number): boolean {
  const heading = blocks[index];
  return isAim(heading) && aimsBeside(blocks, heading.level, isCounted(heading)) > 1;
}

/** Whether a heading that was taken for one of a part may well have been meant as an objective: a person is to look. */
export function mayBeObjective(blocks: readonly SourceBlock[], index: number): boolean {
  const heading = blocks[index];
  return isSentence(heading) && hasList(blocks, index);
}
