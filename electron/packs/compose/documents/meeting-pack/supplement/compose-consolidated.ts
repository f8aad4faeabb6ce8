// A pack that was issued, as it stands now: what hasn’t changed as it was given, on the pages that it had; what is new or replaced in its place, on
// pages with letters; and one page where pages were withdrawn, called by all their numbers. The agenda is today’s, with the pages of today;
// reports of the register stay as they went out.

import { isolated } from '../../../../../../shared/language/isolate.ts';
import { say } from '../../../../../../shared/language/say.ts';
import { speak } from '../../../../../../shared/language/speak.ts';
import type { WantedOf } from '../../../../../../shared/packs/documents.ts';
import type { PackPart } from '../../../../../../shared/packs/meeting-pack.ts';
import {
  text,
  type Abbreviation,
  type PackDocument,
  type Section,
} from '../../../../../../shared/packs/pack-document.ts';
import { supplementNumber } from '../../../../../../shared/packs/rules/issued-series.ts';
import { rangeOf } from '../../../../../../shared/packs/rules/page-labels.ts';
import { idOfWithdrawn, numberingOf, withGone } from '../../../../../../shared/packs/rules/supplement.ts';
import type { DocumentSource, RegisterPast } from '../../document-source.ts';
import { abbreviationsUsed } from '../appendices.ts';
import { frameOf } from '../pack-parts.ts';
import { issuedDay, listSection, nameOf, withChangeNote, type Listed } from './change-list.ts';
import { isSupplemented, type Given } from './given.ts';
import { supplementingOf, type IssuedPack, type Supplementing } from './supplementing.ts';

const listId = 'changes';

/** What the pages of a section were called by the pack and by each supplement, the last of them last. */
function calledBefore({ issued }: Supplementing, id: string): readonly (readonly string[])[] {
  const all = issued.flatMap(({ issue }) => issue.foundOn.filter(({ section }) => section === id));
  return [...new Map(all.map(({ pages }) => [pages.join(), pages])).values()];
}

function sentWith(source: DocumentSource, { composing }: Supplementing['now'], giver: IssuedPack): string {
  const { form } = giver.issue;
  return form === 'supplement'
    ? composing.t('supplement.numbered', { number: supplementNumber(source.index, giver.issue) })
    : composing.t('supplement.consolidated');
}

/** Items that stood in the agenda alone and aren’t on it any more: there is no page to stand for them. */
function goneFromAgenda({ now, issued, found }: Supplementing): Given[] {
  const here = new Set(now.given.map(({ id }) => id));
  const ever = issued.flatMap(({ pack }) => pack.given).map((given) => [given.id, given] as const);
  return [...new Map(ever).values()].filter(({ id }) => !here.has(id) && !found.has(id));
}

/** Against the pack itself, whatever went out since. */
function listed(source: DocumentSource, supplementing: Supplementing): Listed[] {
  const { now, changes, issued, giverOf, asGiven } = supplementing;
  const [base] = issued;
  const inBase = new Map(base.pack.given.map(({ id, isPaged }) => [id, isPaged]));
  const pending = new Set(changes.map(({ id }) => id));
  const withoutPages = new Set(supplementing.gone.map(({ id }) => id));
  const present = now.given.flatMap((given): Listed[] => {
    const { id } = given;
    // What has lost its pages is withdrawn: all there is of it stands in the agenda again.
    if (withoutPages.has(id)) return [];
    const giver = giverOf(id);
    const isPending = pending.has(id) || giver === undefined;
    if (!isPending && giver.issue.id === base.issue.id) return [];
    const called = calledBefore(supplementing, id);
    const before = (isPending ? called : called.slice(0, -1)).flat();
    const sent = isPending ? now.composing.t('supplement.this') : sentWith(source, now, giver);
    const was = inBase.get(id);
    const isNew = was === undefined || (given.isPaged && !was);
    return [{ what: isNew ? 'new' : 'replaced', given, before, sent }];
  });
  const gone = [...supplementing.gone, ...goneFromAgenda(supplementing)].map((given): Listed => {
    const before = calledBefore(supplementing, given.id).flat();
    return { what: 'withdrawn', given: asGiven(given.id) ?? given, before, sent: '' };
  });
  return [...present, ...gone];
}

/** One page stands for those that were withdrawn: in each language, for those that it had. */
function haveSlips({ known }: Supplementing, changed: readonly Listed[]): readonly Listed[] {
  return changed.filter(
    ({ what, before, given }) => what === 'withdrawn' && before.length > 0 && known.has(given.id),
  );
}

function slipOf({ now }: Supplementing, { given, before }: Listed): Section {
  const { composing } = now;
  const pages = isolated(rangeOf(before));
  const said =
    before.length === 1
      ? say('supplement.was-withdrawn-page', { page: pages })
      : say('supplement.was-withdrawn-pages', { pages });
  const { reference, level = 1, marking } = given.section;
  return {
    id: idOfWithdrawn(given.id),
    title: composing.t('supplement.withdrawn-titled', { title: nameOf(composing, given) }),
    reference,
    level,
    ...(marking === undefined ? {} : { marking }),
    blocks: [{ kind: 'paragraph', style: 'lead', runs: text(speak(composing.language, said)) }],
  };
}

/** What the page for the chair says of the strategy is a report of the day that the pack was made on. */
function frontOf(now: readonly Section[], base: readonly Section[]): Section[] {
  return [...now.filter(({ id }) => id !== 'chair'), ...base.filter(({ id }) => id === 'chair')];
}

const ofToday: ReadonlySet<PackPart> = new Set(['to decide', 'agenda']);

function sectionsOf(supplementing: Supplementing, changed: readonly Listed[]): Section[] {
  const { now, issued, asGiven } = supplementing;
  const [base] = issued;
  const pending = new Set(supplementing.changes.map(({ id }) => id));
  const notes = new Map(
    changed.filter(({ what }) => what !== 'withdrawn').map((each) => [each.given.id, each]),
  );
  const asItStands = (section: Section): Section => {
    const given = pending.has(section.id) ? section : (asGiven(section.id)?.section ?? section);
    const note = notes.get(section.id);
    // An item that hasn’t changed may have papers that have: its table of them is today’s, and so are its number and what marks it.
    const isItem = now.given.some(({ id, paper, item }) => id === section.id && !paper && item !== undefined);
    const { title, reference, level = 1 } = section;
    const standing = isItem ? section : { ...given, title, reference, level };
    return note === undefined ? standing : withChangeNote(now.composing, standing, note);
  };
  const slips = new Map(
    haveSlips(supplementing, changed).map((each) => [each.given.id, slipOf(supplementing, each)]),
  );
  const parts = [...now.parts].flatMap(([part, sections]) => {
    const then = base.pack.parts.get(part) ?? [];
    if (isSupplemented(part)) return sections.map(asItStands);
    return ofToday.has(part) ? frontOf(sections, then) : then;
  });
  const there = new Map(parts.map((section) => [section.id, section]));
  const order = withGone([...there.keys()], [...slips.keys()], supplementing.stood);
  return order.flatMap((id) => there.get(id) ?? slips.get(id) ?? []);
}

function abbreviationsOf(supplementing: Supplementing, sections: readonly Section[]): Abbreviation[] {
  const all = [supplementing.now, ...supplementing.issued.map(({ pack }) => pack)].flatMap(({ composing }) =>
    abbreviationsUsed(composing, sections),
  );
  return [...new Map(all.toReversed().map((each) => [each.short, each])).values()].toReversed();
}

/** Undefined where it can't be made: `refusedDocument` says why. */
export function composeConsolidated(
  source: DocumentSource,
  wanted: WantedOf<'consolidated'>,
  past: RegisterPast,
): PackDocument | undefined {
  const found = supplementingOf(source, past, wanted);
  if (!found.ok) return undefined;
  const supplementing = found.value;
  const { base, now, changes, known, taken, issued } = supplementing;
  const { composing } = now;
  const { language, t } = composing;
  const changed = listed(source, supplementing);
  const what = t('supplement.consolidated');
  const day = issuedDay(base, source.today);
  const head = { id: listId, title: t('supplement.list-consolidated'), reference: what };
  const lead = say('supplement.lead-consolidated', { day });
  const list = listSection(composing, head, lead, issued[0].pack.composing, changed);
  const sections = [list, ...sectionsOf(supplementing, changed)];
  const slips = haveSlips(supplementing, changed).map(({ given, before }): [string, readonly string[]] => [
    idOfWithdrawn(given.id),
    [rangeOf(before)],
  ]);
  const abbreviations = abbreviationsOf(supplementing, sections);
  return {
    ...frameOf(composing, what, [speak(language, say('supplement.to', { title: base.title, day }))]),
    ...(abbreviations.length === 0 ? {} : { abbreviations }),
    numbering: numberingOf({
      order: ['cover', 'contents', ...sections.map(({ id }) => id)],
      fresh: new Set(changes.flatMap(({ what: how, id }) => (how === 'withdrawn' ? [] : [id]))),
      known: new Map([...known, ...slips]),
      taken,
      prefix: '',
      apart: [],
    }),
    sections,
  };
}
