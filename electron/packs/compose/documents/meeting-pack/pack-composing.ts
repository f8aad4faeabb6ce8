// What every part of a meeting's pack is composed from.

import { notForPublication, type OpennessRules } from '../../../../../shared/bodies/rules/openness.ts';
import type { Saying } from '../../../../../shared/kernel/saying.ts';
import { say } from '../../../../../shared/language/say.ts';
import { speak, type Text } from '../../../../../shared/language/speak.ts';
import type { NumberedItem } from '../../../../../shared/meetings/rules/agenda.ts';
import type { WantedOf } from '../../../../../shared/packs/documents.ts';
import type { PapersIn } from '../../../../../shared/papers/rules/papers-in.ts';
import { closedBy, maySeeItem, type Audience } from '../../../../../shared/papers/rules/who-may-see.ts';
import type { AgendaItem, Meeting, Paper } from '../../../../../shared/register/snapshot.ts';
import type { PackInput } from '../../pack-input.ts';
import type { DocumentSource, RegisterPast } from '../document-source.ts';

export interface PackComposing extends DocumentSource {
  readonly wanted: WantedOf<'meeting-pack'>;
  readonly audience: Audience;
  readonly meeting: Meeting;
  readonly items: readonly NumberedItem[];
  readonly rules: OpennessRules;
  readonly papers: PapersIn;
  readonly t: Text;
  readonly past: RegisterPast;
  /** The day that the strategy, money and actions are shown for: today, or that of a meeting that has passed. */
  readonly position: string;
  /** What a part that shows the strategy is made from; reading it takes a while. */
  readonly input: () => PackInput;
}

/** "Item 5"; business without a number goes by its title. */
export function itemReference({ language }: PackComposing, { row, number }: NumberedItem): string {
  return number === '' ? row.title : speak(language, say('meetingPack.item', { number }));
}

export type Exempting = Pick<AgendaItem, 'exemption'>;

/** That it isn't for publication, by all the descriptions that it is kept back by. */
export function keptBackWords(rules: OpennessRules, closed: readonly Exempting[]): Saying {
  const paragraphs = new Set(closed.flatMap(({ exemption }) => exemption?.paragraphs ?? []));
  return notForPublication(
    rules,
    [...paragraphs].sort((a, b) => Number(a) - Number(b)),
  );
}

/** What stands at the head of each page of a section; nothing where nothing in it is kept from the public. */
export function markedBy(
  { rules, language }: Pick<PackComposing, 'rules' | 'language'>,
  closed: readonly Exempting[],
): { readonly marking?: string } {
  return closed.length === 0 ? {} : { marking: speak(language, keptBackWords(rules, closed)) };
}

/** What keeps those of the papers from the public that aren’t for them: what names one says what the public isn’t told. */
export function closedAmong({ index }: Pick<PackComposing, 'index'>, papers: readonly Paper[]): Exempting[] {
  return papers.flatMap((paper) => closedBy(index, paper) ?? []);
}

/** Those of the items that this edition says more of than the public's does. */
export function closedButSeen(
  { index, audience }: Pick<PackComposing, 'index' | 'audience'>,
  rows: readonly AgendaItem[],
): AgendaItem[] {
  return rows.filter((row) => row.openness !== 'open' && maySeeItem(index, row, audience));
}
