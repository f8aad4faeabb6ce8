// Who answers for something, as cells say it: one person, several, a group's initials, a role, "to be identified", or an offer of help.

import { lines, oneLine } from '../plain.ts';

export interface ReadLead {
  readonly kind: 'person' | 'group' | 'to be identified' | 'offer' | 'words';
  /** The name without title or initials. */
  readonly name: string;
  readonly title: string | null;
  readonly initials: string | null;
  readonly text: string;
}

const unidentified =
  /^(to be (identified|confirmed|appointed|agreed|decided|determined)|tb[acdi]|vacant|vacancy|not (yet )?(known|identified|appointed)|\?+|i[’']w (bennu|gadarnhau|benodi))\.?$/iu;
const offers =
  /\b(offer(ed|s|ing)?|volunteer(ed|s)?|willing|happy|opportunity|to support|to help|could|would|asked|invite[ds]?)\b/iu;
const bodies =
  /\b(board|committee|group|team|council|councils|panel|forum|network|service|services|department|directorate|trust|office|unit|partnership|commission|executive|cabinet|members|officers|trustees|governors|working party|task force|association|society|company|college|school|nhs|police|authority|hub|centre|all)\b/iu;
const roles =
  /\b(director|head|chief|manager|officer|clerk|chair|chairman|chairwoman|chairperson|vice[- ]chair|secretary|treasurer|leader|lead|coordinator|co-ordinator|administrator|adviser|advisor|champion|member|president|solicitor|accountant|auditor|assistant|portfolio holder|monitoring officer|s151|ceo|cfo|coo|cabinet member|trustee|warden|mayor|representative|rep)\b/iu;
const titled =
  /^(cllrs?|councillors?|dr|mr|mrs|ms|miss|mx|prof(?:essor)?|sir|dame|lord|lady|baroness|rev(?:d|erend)?)\.?\s+/iu;
const nameWord = /^\p{Lu}[\p{L}’'.-]*$/u;
const particle = /^(de|van|von|der|den|al|bin|ap|ab|da|di|la|le)$/iu;
const initialism = /^\p{Lu}[\p{Lu}&/\d]{1,9}s?$/u;

function lead(kind: ReadLead['kind'], text: string, name = text, title: string | null = null): ReadLead {
  return { kind, name, title, initials: kind === 'group' && initialism.test(text) ? text : null, text };
}

/** One name and nothing else; undefined when the words aren't one. */
function single(words: string): ReadLead | undefined {
  const text = oneLine(words).replace(/^[,;]+|[,;.]+$/gu, '');
  if (text === '') return undefined;
  if (unidentified.test(text)) return lead('to be identified', text);
  if (initialism.test(text)) return lead('group', text);
  const title = titled.exec(text)?.[1] ?? null;
  const name = text.replace(titled, '');
  const parts = name.split(' ');
  const named = parts.length <= 5 && parts.every((part) => nameWord.test(part) || particle.test(part));
  if (title !== null && named) return lead('person', text, name, title);
  if (bodies.test(text) || roles.test(text)) return parts.length <= 10 ? lead('group', text) : undefined;
  return named && parts.length >= 2 ? lead('person', text, name) : undefined;
}

const joiners = /\s*(?:,|\/|\band\b|&|\+)\s*/iu;

/** What can stand as a second name after "and": "Services" can't, or "Director of Adults and Children's Services" would be two. */
const standsAlone = /\b(board|committee|group|panel|forum|team|council|partnership|trust)\b/iu;

/** Several names when every piece is one; "Values and Principles Board" is one because "Values" alone is nobody. */
function several(line: string): ReadLead[] | undefined {
  const pieces = line.split(joiners).filter((piece) => oneLine(piece) !== '');
  if (pieces.length < 2) return undefined;
  const found = pieces.map(single);
  const whole = found.every(
    (piece) =>
      piece !== undefined &&
      (piece.kind !== 'group' ||
        piece.initials !== null ||
        roles.test(piece.text) ||
        standsAlone.test(piece.text)),
  );
  return whole ? found.filter((piece) => piece !== undefined) : undefined;
}

function readLine(line: string): ReadLead[] {
  const text = oneLine(line.replace(/^\((.*)\)\.?$/u, '$1'));
  if (text === '') return [];
  const words = text.split(' ').length;
  if (offers.test(text) && words > 3) return [lead('offer', oneLine(line))];
  const one = single(text);
  if (one !== undefined && (one.kind !== 'group' || one.initials !== null)) return [one];
  return several(text) ?? [one ?? lead('words', oneLine(line))];
}

/** The lines of a cell; semicolons separate leads as lines do. */
export function leadLines(cell: string): string[] {
  return lines(cell.replaceAll(';', '\n'));
}

/** The leads of each line of a cell. */
export function readLeadLines(cell: string): ReadLead[][] {
  return leadLines(cell).map(readLine);
}

export function readLeads(cell: string): ReadLead[] {
  return readLeadLines(cell).flat();
}
