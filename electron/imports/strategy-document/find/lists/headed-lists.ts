// Objectives that nothing calls so, and no table or "We will:" shows: "Our people" over a list of what will be done, and "Our places" over another.
// One alone may head anything; so may headings whose lists are of things.

import { oncePer } from '../../../../../shared/kernel/once.ts';
import { oneLine } from '../../../../../shared/language/plain.ts';
import type { SourceBlock, SourceParagraph } from '../../read/source-document.ts';
import { isOfDeeds, listFrom } from './lists.ts';
import { asks, isCounted } from '../prose.ts';
import { headsAPart, leadsToActivities } from '../part-words.ts';

const longestTitle = 120;

/** Headings of one form are counted together: by the level of their style, bold, or short lines of their own. */
function formOf(block: SourceBlock | undefined): string | undefined {
  if (block?.kind !== 'paragraph' || block.style === 'list' || block.style === 'contents') return undefined;
  if (block.style === 'heading') return `level ${block.level}`;
  const text = oneLine(block.text);
  if (block.style === 'title' || text.length > longestTitle || /[.!?;,:]$/u.test(text)) return undefined;
  return block.bold ? 'bold' : 'line';
}

/** The first list under a heading, with nothing before it but sentences. */
function listUnder(blocks: readonly SourceBlock[], index: number, form: string) {
  for (let at = index + 1; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block?.kind !== 'paragraph') return undefined;
    if (block.style === 'list') return listFrom(blocks, at);
    if (leadsToActivities(block.text)) return undefined;
    const other = formOf(block);
    if ((form === 'line' && !isCounted(blocks[index])) || (other !== undefined && other !== 'line'))
      return undefined;
  }
  return undefined;
}

function mayHead(block: SourceBlock | undefined): block is SourceParagraph {
  if (block?.kind !== 'paragraph') return false;
  const text = oneLine(block.text);
  return text.length <= longestTitle && !asks.test(text) && !headsAPart(text);
}

interface HeadedLists {
  /** Of lists of what will be done. */
  readonly deeds: ReadonlySet<SourceBlock>;
  /** Of other lists, beside those. */
  readonly things: ReadonlySet<SourceBlock>;
}

/** One answer for a document. */
const headedLists = oncePer(
  () => '',
  (blocks: readonly SourceBlock[]): HeadedLists => {
    const forms = new Map<string, { deeds: SourceBlock[]; things: SourceBlock[] }>();
    blocks.forEach((block, index) => {
      const form = formOf(block);
      const list = form === undefined || !mayHead(block) ? undefined : listUnder(blocks, index, form);
      if (form === undefined || list === undefined) return;
      const found = forms.get(form) ?? { deeds: [], things: [] };
      forms.set(form, found);
      found[isOfDeeds(list) ? 'deeds' : 'things'].push(block);
    });
    const heads = [...forms].filter(
      ([form, { deeds }]) => deeds.length > 1 && (form !== 'line' || forms.size === 1),
    );
    // Of chapters and their sections, the sections; a bold line within a section is a part of it.
    const styled = heads.filter(([form]) => form.startsWith('level')).sort(([a], [b]) => a.localeCompare(b));
    const [, found] = styled.at(0) ?? heads[0] ?? [];
    return { deeds: new Set(found?.deeds), things: new Set(found?.things) };
  },
);

export function headsDeeds(blocks: readonly SourceBlock[], index: number): boolean {
  const block = blocks[index];
  return block !== undefined && headedLists(blocks).deeds.has(block);
}

/** Whether it heads a list of something else beside those. */
export function headsThingsBeside(blocks: readonly SourceBlock[], index: number): boolean {
  const block = blocks[index];
  return block !== undefined && headedLists(blocks).things.has(block);
}
