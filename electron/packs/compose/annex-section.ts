// What an auditor asks for and a chair does not: the place that each imported figure and amount came from, and which state of the register the pack shows.

import { speak, textIn } from '../../../shared/language/speak.ts';
import { text, type Block, type Section } from '../../../shared/packs/pack-document.ts';
import { reportedYear } from './finance-section.ts';
import type { Objective } from '../../../shared/register/snapshot.ts';
import { figureOriginBlocks, originBlocks } from './origins.ts';
import type { PackInput } from './pack-input.ts';

/** The last pages of a pack: an annex, where there is more to say than which state of the register it shows. */
export function withAnnex(input: PackInput, objectives: readonly Objective[], last: Section): Section[] {
  const t = textIn(input.language);
  const edition: Block = {
    kind: 'paragraph',
    runs: text(speak(input.language, input.edition)),
    style: 'note',
  };
  const origins = [
    ...figureOriginBlocks(input, objectives),
    ...(input.contents?.finance === false ? [] : originBlocks(reportedYear(input).trees, input)),
  ];
  if (origins.length === 0) return [{ ...last, blocks: [...last.blocks, edition] }];
  const annex: Section = {
    id: 'annex',
    title: t('pack.annex'),
    reference: t('pack.annex-reference'),
    blocks: [...origins, edition],
  };
  return [last, annex];
}
