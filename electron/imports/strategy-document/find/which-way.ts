// Which way is good, where the document says it once for all measures: "For every measure, higher is better."

import { say } from '../../../../shared/language/say.ts';
import type { Polarity } from '../../../../shared/strategy/model/polarity.ts';
import type { SourceDocument } from '../read/source-document.ts';
import type { Account } from './account.ts';
import type { FoundObjective } from './findings.ts';

const ofAll =
  /\b(?:all|every|each)\b[^:]*\b(?:measures?|indicators?|k\.?p\.?i\.?s?|figures?)\b|\bpob (?:mesur|dangosydd|ffigur)\b|\b(?:unless|except where)\b/iu;
const higher =
  /\b(?:higher|more|bigger|larger|greater)\b[^:]{0,40}\b(?:is|are) (?:always )?better\b|\b(?:uwch|mwy) sy[’'`]n well\b/iu;
const lower =
  /\b(?:lower|less|fewer|smaller)\b[^:]{0,40}\b(?:is|are) (?:always )?better\b|\b(?:is|llai) sy[’'`]n well\b/iu;

/** Undefined where no sentence says it, or one says one thing and another the other. */
function saidOfAll({ blocks }: SourceDocument): Polarity | undefined {
  const found = new Set<Polarity>();
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    for (const part of block.text.split(/[.;\n]/u)) {
      if (!ofAll.test(part)) continue;
      if (higher.test(part)) found.add('higher is better');
      if (lower.test(part)) found.add('lower is better');
    }
  }
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

/** Gives every measure that doesn't say it itself what the document says of all, and tells how many nothing is said of. */
export function settleWays(
  document: SourceDocument,
  objectives: readonly FoundObjective[],
  account: Account,
): void {
  const open = objectives
    .flatMap(({ measures }) => measures)
    .filter(({ kind, polarity }) => kind === 'quantitative' && polarity === 'not known');
  const said = saidOfAll(document);
  if (said !== undefined) for (const measure of open) measure.polarity = said;
  else if (open.length > 0)
    account.assume(say('document.all-measures'), say('document.way-not-known', { count: open.length }));
}
