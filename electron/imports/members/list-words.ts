// The words of a list of members, in English and in Welsh: how its columns are headed, what its roles and votes are called, and what stands
// for nothing.

import type { SeatRole } from '../../../shared/bodies/model/seat.ts';
import { comparable } from '../../../shared/language/plain.ts';

const columnKinds = ['name', 'forename', 'surname', 'role', 'from', 'to', 'votes', 'capacity'] as const;
export type ColumnKind = (typeof columnKinds)[number];

const headings: Readonly<Record<ColumnKind, RegExp>> = {
  name: /^(?:(?:full|member'?s?|members'|councillor'?s?|trustee'?s?|director'?s?) names?|names?(?: of (?:the )?(?:members?|councillors?|trustees?|directors?|holder))?|members?|(?:board|committee|council) members?|councillors?|cllrs?|trustees?|directors?|holder|who(?: holds it)?|enw(?:au)?(?: llawn)?(?: (?:yr? )?(?:aelod(?:au)?|cynghorydd|ymddiriedolwr))?|aelod(?:au)?|cynghorydd|cynghorwyr|ymddiriedolwyr?|cyfarwyddwyr?|pwy(?: sy'n ei dal)?)$/u,
  forename: /^(?:(?:first|given|christian) names?|forenames?|enw(?:au)? (?:cyntaf|bedydd))$/u,
  surname: /^(?:surname|last name|family name|cyfenw|enw olaf)$/u,
  role: /^(?:roles?|positions?|office|post|seat|(?:member )?(?:type|status|category)|type of member(?:ship)?|r[ôo]l|swydd|safle|math(?: o aelod)?|statws)$/u,
  from: /^(?:from|since|start(?:s|ed|ing)?|begins?|start(?:ing)? (?:date|day)|(?:first day|date)|(?:date |day )?(?:appointed|elected|co-opted|joined|of appointment|of election)(?: on| from)?|(?:appointment|election|joining) date|term (?:start(?:s|ed)?|begins?|from)|(?:start|beginning) of (?:term|office)|appointed (?:from|on|since)|(?:member|in office|serving) since|o|ers|dechrau|diwrnod cyntaf|dyddiad (?:dechrau|penodi|ethol|ymuno)|dechrau(?:'r)? (?:tymor|cyfnod)|penodwyd(?: ar)?|etholwyd(?: ar)?|ymunodd)$/u,
  to: /^(?:to|until|till|ends?|end(?:s|ed|ing)? ?(?:date|day)?|last day|(?:date |day )?(?:retires|retired|left|leaves|resigned|stood down)|expir(?:es|y)(?: date)?|expires on|term (?:ends?|ended|expires|until|to|end date)|end of (?:term|office)|hyd(?: at)?|tan|diwedd|diwrnod olaf|dyddiad (?:gorffen|gadael|diwedd|dod i ben)|daw i ben|yn dod i ben|diwedd(?:'r)? (?:tymor|cyfnod)|gadawodd)$/u,
  votes:
    /^(?:votes?|voting|has (?:a )?vote|can vote|voting (?:member|rights?|status)|(?:â )?phleidlais|pleidlais|pleidleisiau|pleidleisio|hawl(?:iau)? (?:i bleidleisio|pleidleisio)|aelod â phleidlais)$/u,
  capacity:
    /^(?:capacity|ward|division|constituency|area|represents|representing|(?:nominated|appointed) by|nominating (?:body|organisation)|appointing body|on behalf of|organi[sz]ation|employer|council|swyddogaeth|ward(?:iau)?|adran etholiadol|etholaeth|(?:yn )?cynrychioli|(?:enwebwyd|penodwyd) gan|ar ran|sefydliad|cyngor)$/u,
};

/** What a column so headed holds; undefined where its heading says nothing of it. */
export function kindOfHeading(text: string): ColumnKind | undefined {
  const words = comparable(
    text.replaceAll(/\([^()]*\)|[*:†‡?]/gu, ' ').replace(/\b(?:y|yes)\s*[/|]\s*no?\s*$/iu, ''),
  );
  return columnKinds.find((kind) => headings[kind].test(words));
}

/** The body's own chair: the chair of something else may be anything here. */
const ofThisBody = "(?: of (?:the )?(?:council|committee|board|trustees|panel)| (?:y|yr|o'r) ?\\S+)?";

const roles: readonly (readonly [RegExp, SeatRole])[] = [
  [
    new RegExp(
      `^(?:vice[- ]?chair(?:man|woman|person)?|deputy chair(?:man|woman|person)?|is-?gadeirydd|is gadeirydd|dirprwy gadeirydd)${ofThisBody}$`,
      'u',
    ),
    'vice-chair',
  ],
  [new RegExp(`^(?:chair(?:man|woman|person)?|cadeirydd)${ofThisBody}$`, 'u'), 'chair'],
  [
    /^(?:co-?opted(?: (?:members?|councillors?|trustees?))?|co-?optees?|(?:aelod(?:au)? )?cyfetholedig)$/u,
    'co-opted',
  ],
  [
    /^(?:(?:named )?(?:substitutes?|reserves?|alternates?)(?: members?)?|dirprwy(?:on)?|eilydd(?:ion)?|aelod(?:au)? wrth gefn)$/u,
    'substitute',
  ],
  [/^(?:observers?|sylwedydd(?:ion)?)$/u, 'observer'],
  [/^(?:(?:standing )?invitees?|gwahoddedig(?:ion)?(?: sefydlog)?)$/u, 'invitee'],
  [
    /^(?:(?:ordinary |full |elected |voting |board |council |committee )?members?|councillors?|cllrs?|trustees?|directors?|aelod(?:au)?(?: (?:cyffredin|etholedig|llawn))?|cynghorydd|cynghorwyr|ymddiriedolwyr?|cyfarwyddwyr?)$/u,
    'member',
  ],
];

const standsInFor = /^(?:named )?(?:substitute|deputy|alternate|reserve|dirprwy|eilydd) (?:for|to|dros|i) ./u;

/** Words with others in brackets behind them. */
export const bracketed = /^(?<before>[^()[\]]+?)\s*[([](?<inside>[^()[\]]+)[)\]]\s*[:.]?$/u;

export interface RoleWords {
  readonly role: SeatRole;
  /** Null where they say nothing of it: "Co-opted (non-voting)" does. */
  readonly votes: boolean | null;
  /** They say for whom as well, which is somebody else's seat. */
  readonly forWhom: boolean;
}

/** Undefined where the words are none of the roles of a seat: "Treasurer", "Deputy". */
export function roleOf(text: string): RoleWords | undefined {
  const { before, inside } = bracketed.exec(text)?.groups ?? {};
  const votes = inside === undefined ? undefined : voteOf(inside);
  const words = comparable(votes === undefined ? text : (before ?? ''));
  const found = roles.find(([pattern]) => pattern.test(words));
  if (found !== undefined) return { role: found[1], votes: votes ?? null, forWhom: false };
  return standsInFor.test(words) ? { role: 'substitute', votes: votes ?? null, forWhom: true } : undefined;
}

const withVote =
  /^(?:y|yes|true|1|x|✓|✔|☑|vote|voting(?: members?)?|has (?:a )?vote|full|ie|oes|ydy|gwir|(?:â )?phleidlais|pleidlais|yn pleidleisio)$/u;
const withoutVote =
  /^(?:n|no|not|none|false|0|✗|✘|☐|non-? ?voting(?: members?)?|no vote|without (?:a )?vote|na|nac oes|nac ydy|nage|ffug|dim|heb bleidlais|dim pleidlais)$/u;

/** Undefined where the words don't say. */
export function voteOf(text: string): boolean | undefined {
  const words = comparable(text);
  if (withVote.test(words)) return true;
  return withoutVote.test(words) ? false : undefined;
}

const vacancy = /^(?:vacant|vacancy|vacant seat|seat vacant|nobody|gwag|sedd wag|lle gwag|neb)$/u;
const notYetKnown = /^(?:tb[ac]|to be (?:confirmed|appointed|elected)|i'w (?:benodi|gadarnhau|ethol))$/u;

/** "Vacant seat (Upper Ward)", "Awaiting election": no name has these words. */
const speaksOfVacancy =
  /(?:^|[\s(])(?:vacant|vacanc(?:y|ies)|awaiting|unfilled|by-?election|sedd wag|seddi gwag|isetholiad)(?:$|[\s):,-])/u;

/** Whether a seat so named has nobody in it, for certain or most likely. */
export function vacancyOf(text: string): 'vacant' | 'likely' | undefined {
  const words = comparable(text);
  if (vacancy.test(words)) return 'vacant';
  return notYetKnown.test(words) || speaksOfVacancy.test(words) ? 'likely' : undefined;
}

const noDay =
  /^(?:|n\/?a|none|nil|present|current|ongoing|open|now|to date|no end(?: date)?|dim|presennol|cyfredol|parhaus|hyd yn hyn|amh)$/u;

/** Whether a cell where a day goes says that there is none. */
export function isNoDay(text: string): boolean {
  return noDay.test(comparable(text));
}

/** Whether a cell of words stands empty. */
export function isBlank(text: string): boolean {
  return /^(?:|n\/a)$/u.test(comparable(text));
}

/** Below a list or above it: no name begins so. */
const remarks =
  /^(?:notes?|total|quorum|source|updated|last updated|correct as|as at|key|nod(?:yn|iadau)|cyfanswm|cworwm|ffynhonnell|diweddarwyd)\b/u;
const longestName = 70;

/** "Jane Smith & Robin Ash": a name of one person has none of these, but a body's may. */
const joined = /\S\s*(?:[/;&+]|,[^,]*,|\s(?:and|ac)\s)\s*\S/iu;
const wholeName = /\S+\s+\S+/u;

/** Whether a cell has several names: beside each other, or each on a line of its own. */
export function isLikelySeveral(written: string): boolean {
  const inLines = written.split('\n').filter((line) => wholeName.test(line.trim()));
  return joined.test(written) || inLines.length > 1;
}

/** Whether it is hardly anybody's name. */
export function isHardlyAName(text: string): boolean {
  return (
    /[\d@:]/u.test(text) ||
    text.length > longestName ||
    !/\p{L}/u.test(text) ||
    remarks.test(comparable(text))
  );
}
