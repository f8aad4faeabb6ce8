// A supplement to a pack that was issued: what is new or replaced, on pages that stand between those of the pack, with a list of it in front
// that says what was withdrawn as well.

import { say } from '../../../../../../shared/language/say.ts';
import { speak } from '../../../../../../shared/language/speak.ts';
import type { WantedOf } from '../../../../../../shared/packs/documents.ts';
import type { PackDocument, Section } from '../../../../../../shared/packs/pack-document.ts';
import { supplementNumber } from '../../../../../../shared/packs/rules/issued-series.ts';
import {
  numberingOf,
  withGone,
  type SectionChange,
} from '../../../../../../shared/packs/rules/supplement.ts';
import { abbreviationsUsed } from '../appendices.ts';
import { frameOf } from '../pack-parts.ts';
import type { DocumentSource, RegisterPast } from '../../document-source.ts';
import { issuedDay, listSection, withChangeNote, type Listed } from './change-list.ts';
import type { Given } from './given.ts';
import { withKnownPages } from './known-pages.ts';
import { supplementingOf, type Supplementing } from './supplementing.ts';

const listId = 'changes';

export function listedOf({ now, asGiven, last }: Supplementing, change: SectionChange): Listed[] {
  const isIt = ({ id }: Given) => id === change.id;
  const given =
    change.what === 'withdrawn' ? (asGiven(change.id) ?? last.pack.given.find(isIt)) : now.given.find(isIt);
  const before = change.what === 'new' ? [] : change.pages;
  return given === undefined ? [] : [{ what: change.what, given, before, sent: '' }];
}

/** Under its item where that is in the supplement too. */
function sectionsOf(supplementing: Supplementing, listed: readonly Listed[]): Section[] {
  const { now, found } = supplementing;
  const changed = new Map(
    listed.filter(({ what }) => what !== 'withdrawn').map((each) => [each.given.id, each]),
  );
  const items = new Set<string>();
  return now.given.flatMap(({ id, section, item, paper }): Section[] => {
    const change = changed.get(id);
    if (change === undefined || !change.given.isPaged) return [];
    if (paper === undefined && item !== undefined) items.add(item.row.id);
    const isUnder = paper !== undefined && item !== undefined && items.has(item.row.id);
    const noted = withChangeNote(now.composing, section, change);
    return [withKnownPages({ ...noted, level: isUnder ? 2 : 1 }, found, changed)];
  });
}

/** Undefined where it can't be made: `refusedDocument` says why. */
export function composeSupplement(
  source: DocumentSource,
  wanted: WantedOf<'supplement'>,
  past: RegisterPast,
): PackDocument | undefined {
  const found = supplementingOf(source, past, wanted);
  if (!found.ok) return undefined;
  const supplementing = found.value;
  const { base, now, changes, known, taken, position, last, gone, stood } = supplementing;
  const { composing } = now;
  const { language, t } = composing;
  const number = supplementNumber(source.index, { packId: base.id, position });
  const listed = changes.flatMap((change) => listedOf(supplementing, change));
  const what = t('supplement.numbered', { number });
  const day = issuedDay(base, source.today);
  const head = { id: listId, title: t('supplement.list'), reference: what };
  const list = listSection(composing, head, say('supplement.lead', { day }), last.pack.composing, listed);
  const sections = [list, ...sectionsOf(supplementing, listed)];
  const abbreviations = abbreviationsUsed(composing, sections);
  const order = withGone(
    ['cover', 'contents', ...[...now.parts.values()].flat().map(({ id }) => id)],
    gone.map(({ id }) => id),
    stood,
  );
  const fresh = new Set(changes.map(({ id }) => id));
  return {
    ...frameOf(composing, what, [speak(language, say('supplement.to', { title: base.title, day }))]),
    ...(abbreviations.length === 0 ? {} : { abbreviations }),
    hasNoContents: true,
    numbering: numberingOf({
      order,
      fresh,
      known,
      taken,
      prefix: `${t('supplement.prefix')}${number}-`,
      apart: ['cover', listId],
    }),
    sections,
  };
}
