// The parts of a meeting's pack, each for those who are to read it, and what stands around them: a supplement is made of the same.

import { earlier } from '../../../../../shared/kernel/days.ts';
import { once } from '../../../../../shared/kernel/once.ts';
import { say } from '../../../../../shared/language/say.ts';
import { speak, textIn } from '../../../../../shared/language/speak.ts';
import { agendaOf, opennessOf } from '../../../../../shared/meetings/rules/agenda-of-meeting.ts';
import type { Language } from '../../../../../shared/language/language.ts';
import type { WantedOf } from '../../../../../shared/packs/documents.ts';
import type { PackPart } from '../../../../../shared/packs/meeting-pack.ts';
import { type Cover, type PackDocument, type Section } from '../../../../../shared/packs/pack-document.ts';
import { papersIn } from '../../../../../shared/papers/rules/papers-in.ts';
import { withColumnsInUse } from '../../columns-in-use.ts';
import { inputOf, type PackInput } from '../../pack-input.ts';
import type { DocumentSource, RegisterPast } from '../document-source.ts';
import { closedOnAgenda, itemsArising } from '../agenda.ts';
import { bodyNameOf, meetingIn } from '../meeting-document.ts';
import { organisationOf } from '../sheet.ts';
import {
  actionsSection,
  backgroundSection,
  financeSections,
  forwardPlanSection,
  glossarySection,
  itemsOfActions,
  strategySections,
} from './appendices.ts';
import {
  agendaSection,
  arisingSection,
  itemsMinuted,
  minutesSections,
  toDecideSection,
} from './front-sections.ts';
import { itemSections } from './item-sections.ts';
import { closedButSeen, markedBy, type PackComposing } from './pack-composing.ts';

type PartOfPack = (composing: PackComposing, papers: readonly Section[]) => Section[];

/** Those that don't wait for all others, and aren't of another pack. */
const composers: Readonly<Record<Exclude<PackPart, 'glossary' | 'differences'>, PartOfPack>> = {
  'to decide': toDecideSection,
  agenda: (composing, papers) => [agendaSection(composing, papers)],
  minutes: minutesSections,
  arising: arisingSection,
  papers: (_, papers) => [...papers],
  background: backgroundSection,
  strategy: strategySections,
  finance: financeSections,
  actions: actionsSection,
  'forward plan': forwardPlanSection,
};

export function composingOf(
  source: DocumentSource,
  wanted: WantedOf<'meeting-pack'>,
  past: RegisterPast,
): PackComposing | undefined {
  const { index, language } = source;
  const meeting = meetingIn(source, wanted.meetingId);
  if (meeting === undefined) return undefined;
  const position = earlier(source.today, meeting.day);
  return {
    ...source,
    wanted,
    audience: wanted.edition,
    meeting,
    items: agendaOf(index, meeting).flatMap(({ items }) => items),
    rules: opennessOf(index, meeting),
    papers: papersIn(index),
    t: textIn(language),
    past,
    position,
    input: once(() => inputAt(source, past, position)),
  };
}

type Inputs = Map<Language, PackInput | undefined>;

/** By what keeps them of each day. */
const inputs = new WeakMap<object, Inputs>();

/** As the register stood on that day; undefined where it hadn't begun. */
function inputThen({ language }: DocumentSource, past: RegisterPast, day: string): PackInput | undefined {
  const by = past.keptBy?.(day);
  const kept: Inputs = (by === undefined ? undefined : inputs.get(by)) ?? new Map();
  if (by !== undefined) inputs.set(by, kept);
  if (kept.has(language)) return kept.get(language);
  const input = past.asAt(day, (index, then) => inputOf({ index, today: day, language }, then));
  kept.set(language, input);
  return input;
}

/** As the register stood on that day; where it hadn't begun, what it holds now, judged on that day, which it says. */
function inputAt(source: DocumentSource, past: RegisterPast, day: string): PackInput {
  if (day === source.today) return inputOf(source, past);
  return (
    inputThen(source, past, day) ?? {
      ...inputOf({ ...source, today: day }, past),
      notice: say('meetingPack.beganLater', { day: { day } }),
    }
  );
}

/** The chair's page of the strategy stands with what is to be decided, in front: both are read before all else. */
function withChairInFront(made: Map<PackPart, Section[]>): void {
  const [inFront, strategy = []] = [made.get('to decide'), made.get('strategy')];
  const chair = strategy.filter(({ id }) => id === 'chair');
  if (inFront === undefined || chair.length === 0) return;
  made.set('to decide', [...inFront, ...chair.map((section): Section => ({ ...section, level: 1 }))]);
  made.set(
    'strategy',
    strategy.filter(({ id }) => id !== 'chair'),
  );
}

/** In the order in which the parts were asked for, each once. What differs from another pack is left empty: it is made of these. */
export function partsOf(composing: PackComposing): ReadonlyMap<PackPart, readonly Section[]> {
  const { parts } = composing.wanted;
  const papers = parts.includes('papers') ? itemSections(composing) : [];
  const made = new Map(
    [...new Set(parts)].map((part): [PackPart, Section[]] => [
      part,
      part === 'glossary' || part === 'differences'
        ? []
        : composers[part](composing, papers).map(withColumnsInUse),
    ]),
  );
  withChairInFront(made);
  if (made.has('glossary')) {
    const others = [...made.values()].flat();
    made.set('glossary', glossarySection(composing, others).map(withColumnsInUse));
  }
  return made;
}

function editionLine({ audience, index, language, t }: PackComposing): string {
  if (typeof audience === 'string') return t(`meetingPack.edition.${audience}`);
  const name = index.people.get(audience.personId)?.name ?? '';
  return speak(language, say('meetingPack.edition.person', { name }));
}

/** `what`: under the title; `more`: lines before the day that it speaks for. */
function coverOf(composing: PackComposing, what: string, more: readonly string[] = []): Cover {
  const { meeting, language, today, position, past, t } = composing;
  const body = bodyNameOf(composing, meeting);
  const name = meeting.title ?? body;
  const { day, time, place, link } = meeting;
  const when = [speak(language, { day }), time ?? '', place ?? '', link ?? ''].filter((part) => part !== '');
  return {
    organisation: organisationOf(composing),
    title: name,
    subtitle: what,
    lines: [
      ...(name === body ? [] : [body]),
      when.join(' · '),
      ...(meeting.state === 'cancelled' ? [t('meetings.state.cancelled')] : []),
      editionLine(composing),
      ...more,
      t('pack.position', { day: { day: position } }),
      ...(position === today ? [] : [t('meetingPack.madeOn', { day: { day: today } })]),
      speak(language, past.edition()),
    ],
  };
}

/** Of any of its parts, what this edition says and the public’s doesn’t. */
function closedIn(composing: PackComposing) {
  const parts = new Set(composing.wanted.parts);
  const rows = composing.items.map(({ row }) => row);
  return [
    ...closedOnAgenda(composing, rows),
    ...closedButSeen(composing, [
      ...(parts.has('minutes') ? itemsMinuted(composing) : []),
      ...(parts.has('arising') ? itemsArising(composing) : []),
      ...(parts.has('actions') ? itemsOfActions(composing) : []),
    ]),
  ];
}

/** All but its sections and what stands on them. */
export function frameOf(
  composing: PackComposing,
  what: string,
  more: readonly string[] = [],
): Omit<PackDocument, 'sections'> {
  const { meeting, language, today, wanted } = composing;
  const name = meeting.title ?? bodyNameOf(composing, meeting);
  return {
    title: speak(language, say('agenda.titleOf', { what, name, day: { day: meeting.day } })),
    runningHead: { whose: name, what: `${what}, ${speak(language, { day: meeting.day })}` },
    language,
    date: today,
    cover: coverOf(composing, what, more),
    ...markedBy(composing, closedIn(composing)),
    ...(wanted.comments ? { comments: 'kept' as const } : {}),
    ...(wanted.pageSizes === undefined ? {} : { pageSizes: wanted.pageSizes }),
  };
}
