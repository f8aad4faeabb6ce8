// Who answers for something, as cells say it: one person, several, a group's initials, a role, "to be identified", or an offer of help.

import { isGivenName } from './given-names.ts';
import type { Saying } from '../../../kernel/saying.ts';
import { lines, oneLine } from '../../plain.ts';
import { say } from '../../say.ts';
import { stillOpen } from '../not-known.ts';

export interface ReadLead {
  readonly kind: 'person' | 'group' | 'to be identified' | 'offer' | 'words';
  /** The name without title or initials. */
  readonly name: string;
  readonly title: string | null;
  readonly initials: string | null;
  readonly text: string;
  /** Said where it may be no lead of its own. */
  readonly assumption?: Saying;
}

function aWordOf(...words: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${words.join('|')})\\b`, 'iu');
}

const unidentified = new RegExp(
  String.raw`^(?:${stillOpen}|vacant|vacancy|not (?:yet )?(?:known|identified|appointed)|\?+)\.?$`,
  'iu',
);
const offers =
  /\b(offer(ed|s|ing)?|volunteer(ed|s)?|willing|happy|opportunity|to support|to help|could|would|asked|invite[ds]?)\b/iu;
const bodiesInEnglish =
  'board|committee|group|team|council|councils|panel|forum|network|service|services|department|directorate|trust|office|unit|partnership|commission|executive|cabinet|members|officers|trustees|governors|staff|councillors|working party|task force|association|society|company|college|school|nhs|police|authority|hub|centre|government|parliament|university|ministry|agency|foundation|institute|federation|alliance|consortium|all';
const bodiesInWelsh =
  'bwrdd|pwyllgor|gr[wŵ]p|t[iî]m|cyngor|fforwm|gwasanaeth|adran|swyddfa|uned|partneriaeth|heddlu';
const bodies = aWordOf(bodiesInEnglish, bodiesInWelsh);
const rolesInEnglish =
  'director|head|chief|manager|officer|clerk|chair|chairman|chairwoman|chairperson|vice[- ]chair|secretary|treasurer|leader|lead|coordinator|co-ordinator|administrator|adviser|advisor|champion|member|president|solicitor|accountant|auditor|assistant|portfolio holder|monitoring officer|s151|ceo|cfo|coo|cabinet member|trustee|warden|mayor|representative|rep|deans?|registrar|provost|chancellor|bursar|principal|headteacher|headmaster|headmistress|senco|sendco|governor|directors|heads|managers|leads|secretaries|treasurers|clerks|pvc|dvc|acc|dcc|acfo|dcfo|cio|cto|cmo|cno';
const rolesInWelsh =
  'pennaeth|cyfarwyddwr|rheolwr|swyddog|prif weithredwr|arweinydd|cadeirydd|clerc|aelod|cydlynydd|ysgrifennydd|trysorydd';
/** Of a trade, and of how high somebody stands in it. */
const trades =
  '(?:engineer|surveyor|planner|architect|ranger|librarian|curator|technician|analyst|inspector|superintendent|commissioner|archivist|organiser|supervisor|controller|specialist|practitioner|designer|developer|ecologist|economist|scientist|caretaker|matron|nurse|guardian|editor|webmaster|cataloguer|conservator|convenor|convener|commander|consultant|ombudsman|facilitator|trainer|teacher|buyer|worker|caseworker|mgr|peiriannydd|syrfëwr|cynllunydd|llyfrgellydd|curadur|dadansoddwr|arolygydd|archifydd|ecolegydd)s?';
const roles = aWordOf(rolesInEnglish, rolesInWelsh, trades);
const english = aWordOf(bodiesInEnglish, rolesInEnglish);
const welsh = aWordOf(bodiesInWelsh, rolesInWelsh);
/** What services are of, and nobody is called. "Parks" and "Place" are surnames too. */
const subjects =
  /\b(accountancy|adults?|assets?|audit|benefits?|bridges|building|business|care|catering|children(?:['’]s)?|climate|commissioning|communications?|communit(?:y|ies)|contracts?|control|corporate|countryside|cycling|culture|customers?|data|democratic|development|digital|drainage|economy|economic|education|elections|enforcement|engagement|engineering|environment(?:al)?|equalit(?:y|ies)|estates?|facilities|finance|fleet|footpaths|financial|governance|health|heritage|highways?|homelessness|housing|ict|improvement|information|insurance|inclusion|learning|legal|leisure|libraries|licensing|lighting|maintenance|museums?|operations|organisational|parking|pensions?|people|performance|planning|policy|procurement|programmes?|projects?|property|protection|public|recycling|regeneration|registration|regulatory|resources|resilience|revenues?|roads|safeguarding|safety|schemes?|schools|scrutiny|signals|skills|social|sport|standards|strategic|strategy|sustainability|technology|tourism|training|transformation|transport|wales|cymru|waste|wellbeing|well-being|workforce|works|youth|adfywio|adnoddau|addysg|ailgylchu|amgylchedd|caffael|corfforaethol|cyfathrebu|cyfreithiol|cyllid|cymdeithasol|cymunedau|cynllunio|datblygu|democrataidd|diwylliant|dysgu|economaidd|eiddo|gofal|gwastraff|hamdden|iechyd|llesiant|llywodraethu|oedolion|perfformiad|polisi|priffyrdd|sgiliau|tai|trafnidiaeth|trwyddedu|twristiaeth|ysgolion)\b/iu;
const titled =
  /^(cllrs?|councillors?|dr|mr|mrs|ms|miss|mx|prof(?:essor)?|sir|dame|lord|lady|baroness|rev(?:d|erend)?|(?:yr? )?(?:cyng(?:h|horydd)?|athro|henadur|parch(?:edig)?))\.?\s+/iu;
/** Of the police, the forces, the fire service and churches: some are offices too, so that nothing behind them may be of one. */
const ranked =
  /^((?:(?:the )?(?:rt|right) (?:hon(?:ourable)?|revd?|reverend)|(?:(?:detective|det|chief|ch|temporary|temp|deputy|assistant)\.? )*(?:supt|superintendent|insp|inspector|sgt|sergeant|constable)|dcs|d?ch supt|dci|ci|pcso|pc|dc|wing commander|squadron leader|commander|cmdr|lieutenant colonel|lt col|brigadier|brig|colonel|col|major|maj|captain|capt|lieutenant|lt|canon|father|fr|sister|alderman|ald|henadur)\.?)\s+(?=\S+\s+\S)/iu;
const nameWord = /^\p{Lu}[\p{L}’'.-]*$/u;
const particle = /^(de|van|von|der|den|al|bin|ap|ab|da|di|la|le)$/iu;
/** "HR", "F&GPG", "S151s"; and with a small letter for "of", or at the end: "CoG", "DoN", "SENCo". */
const initialism = /^(?:\p{Lu}[\p{Lu}&/\d]{1,9}s?|\p{Lu}{1,3}of?\p{Lu}{1,4}|\p{Lu}{3,5}o)$/u;
/** What stands for an office before what it is for: "PVC Education", "AD Finance". Two letters that aren't one may be somebody's. */
const office = /^(?:\p{Lu}{3,}|AD|CE|CX|CF|DD|DR|ED|HR|IT|MD|PM|VC|VP)$/u;

function lead(kind: ReadLead['kind'], text: string, name = text, title: string | null = null): ReadLead {
  return { kind, name, title, initials: kind === 'group' && initialism.test(text) ? text : null, text };
}

/** Nobody is called Council, Team or Trust: "Ross Council" and "Frances Team" are no people. */
const bodyThatIsSurname = /^(?:board|college|service)$/iu;

/** "Jimmy Wales", "Mary Board": a person or a group, which nobody can tell by the words. */
function mayBePerson(parts: readonly string[]): boolean {
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const isOther = (word: string) => bodies.test(word) || roles.test(word) || subjects.test(word);
  if (bodies.test(last) && !bodyThatIsSurname.test(last)) return false;
  return (
    (parts.length === 2 || parts.length === 3) &&
    isGivenName(first) &&
    isOther(last) &&
    !parts.slice(0, -1).some(isOther)
  );
}

/** "Price, Tom (Head of IT)": one person by the surname, or two. */
const surnameFirst = /^\p{Lu}[\p{L}’'-]+,\s*\p{Lu}[\p{L}’'-]*\.?\s*\([^()]*\)$/u;

/** "Chief Inspector Operations" and "Major Projects Team" name nobody. */
function isOfOffice(words: string): boolean {
  return bodies.test(words) || roles.test(words) || subjects.test(words) || /\p{Lu}{2}|\bof\b/u.test(words);
}

/** One name and nothing else; undefined when the words aren't one. */
function single(words: string): ReadLead | undefined {
  const text = oneLine(words).replace(/^[,;]+|[,;.]+$/gu, '');
  if (text === '') return undefined;
  if (unidentified.test(text)) return lead('to be identified', text);
  if (initialism.test(text)) return lead('group', text);
  const rank = ranked.exec(text)?.[1];
  const isRank = rank !== undefined && !isOfOffice(text.slice(rank.length));
  const title = isRank ? rank : (titled.exec(text)?.[1] ?? null);
  const name = isRank ? oneLine(text.slice(rank.length)) : text.replace(titled, '');
  const parts = name.split(' ');
  const shouted = parts.every((part) => part === part.toUpperCase());
  const named =
    parts.length <= 5 &&
    parts.every((part) => nameWord.test(part) || particle.test(part)) &&
    (shouted || !parts.some((part) => office.test(part)));
  if (title !== null && named) return lead('person', text, name, title);
  if (surnameFirst.test(text) || (named && mayBePerson(parts))) return lead('words', text);
  if (bodies.test(text) || roles.test(text) || (named && parts.length >= 2 && subjects.test(text)))
    return parts.length <= 10 ? lead('group', text) : undefined;
  if (named && parts.length >= 2) return lead('person', text, name);
  return office.test(parts[0] ?? '') && parts.length <= 5 ? lead('group', text) : undefined;
}

/** Whether nothing but its capitals says that it is somebody's name: no title, no initial, and no given name that is common here. */
export function isPersonByLook({ kind, title, name, assumption }: ReadLead): boolean {
  if (kind !== 'person' || title !== null || assumption !== undefined) return false;
  return !name
    .split(/[\s-]/u)
    .some((word) => isGivenName(word) || /^\p{Lu}\.?$|^(?:\p{Lu}\.){2,}$/u.test(word));
}

/** A person with what they are: "Cllr Ann Lee (Chair)", "Ann Lee – Chair". "Ann Lee (to be confirmed)" isn't settled, and stays as it is. */
function personWithOffice(text: string): ReadLead | undefined {
  const { name: named, office: what = '' } =
    /^(?<name>[^()]+?)\s*\((?<office>[^()]*)\)$/u.exec(text)?.groups ?? {};
  if (unidentified.test(what.trim()) || what.includes('?')) return undefined;
  const [before, after, more] = text.split(/\s+[–—-]\s+/u);
  const dashed = more === undefined && after !== undefined && roles.test(after) ? before : undefined;
  const name = named ?? dashed;
  const person = name === undefined ? undefined : single(name);
  if (person?.kind === 'group' && forTime.test(text)) return { ...person, text };
  return person?.kind === 'person' ? { ...person, text } : undefined;
}

/** What a name ends with that is no surname: "Elm Park" is where the office is. */
const place =
  /\b(?:parks?|roads?|streets?|lanes?|halls?|house|wards?|centres?|greens?|hill|square|woods?|gardens|library|libraries|museum|hospital|valley|estate|north|south|east|west|central|division|region|site|campus|court|coast|borough|county|city|town|parish)$/iu;

/** "Sarah Jones", by a given name that is common here, and no "Victoria Park". */
export function isPersonByGivenName({ kind, title, name }: ReadLead): boolean {
  const [first = ''] = name.split(' ');
  return kind === 'person' && title === null && isGivenName(first) && !place.test(name);
}

/** An office, and who holds it: "Clerk (Ann Lee)", "Clerk – Ann Lee", "Clerk: Ann Lee". That it is no place or part of it is said. */
function officeWithPerson(text: string): ReadLead | undefined {
  const parts =
    /^(?<what>[^()]+?)\s*\((?<who>[^()]+)\)$/u.exec(text)?.groups ??
    /^(?<what>[^():]+?)\s*(?::|\s[–—-])\s+(?<who>[^():–—]+)$/u.exec(text)?.groups;
  const { what = '', who = '' } = parts ?? {};
  const held = single(what);
  const person = single(who);
  if (held?.kind !== 'group' || !roles.test(what) || person?.kind !== 'person') return undefined;
  if (person.title === null && place.test(person.name)) return undefined;
  const assumption = say('reading.office-held', { words: text, name: person.text });
  return { ...person, text, assumption };
}

/** An ampersand without spaces belongs to a name: "F&GPG". */
const withAnother = String.raw`\s*,?\s+(?:(?:jointly|together|along) )?(?:with(?: the)?|ar y cyd â|gyda(?:g|['’]r)?)\s+`;
const joiners = new RegExp(String.raw`${withAnother}|\s*(?:,|\/|\band\b|\ba(?:c|'r)\b|\+)\s*|\s+&\s+`, 'iu');
const label =
  /^(?:leads?|lead officers?|owners?|responsible(?: officer)?|arweinydd)\s*(?::|\s[–—-]\s)\s*(?=\S)/iu;
const support =
  /^(?<main>.+?),?\s+(?<rest>(?:supported|assisted|helped) by\s.+|with (?:the )?(?:support|help|input|assistance|advice|guidance) (?:from|of)\s.+)$/iu;

/** "Head of HR (Deputy: HR Manager)", "Clerk / Support: Cllr Hart". */
const deputised =
  /^(?<main>.+?)\s*[,/(.–—-]\s*(?<rest>(?:deput(?:y|ies)|support(?:ing)?|dirprwy|cefnogaeth)\s*:\s*[^()]+)\)?\.?$/iu;

/** "Partners: Music Hub, schools" names nobody who leads. */
const onlyBeside =
  /^(?:(?:delivery |key |other )?partners?|deput(?:y|ies)|support(?:ing|ed by)?|consult(?:ed|ees?)|informed|partneriaid|dirprwy|cefnogaeth)\s*:\s*\S/iu;

/** "Arts Officer (from April 2026)": one office, and since when. */
const forTime =
  /^(?<name>[^()]+?)\s*\((?:from|since|until|till|up to|to|o|ers|hyd|tan)\s+(?=[^()]*\d)[^()]*\)$/iu;

/** What can stand as a second name after "and": "Services" can't, or "Director of Adults and Children's Services" would be two. */
const standsAlone = /\b(board|committee|group|panel|forum|team|council|partnership|trust)\b/iu;

/** Nor can it where something goes on before it: "Head of Members and Officers". */
const peopleOfOneKind =
  /^(?:(?:all|the|our|y|yr) )?(?:members|officers|trustees|governors|staff|councillors|cabinet|executive|aelodau|swyddogion|ymddiriedolwyr|llywodraethwyr|cynghorwyr)$/iu;
const goesOn = /\b(?:of|for|to|i|ar gyfer)\b/iu;

/** "Director (Adults & Children)" is one. */
function outsideBrackets(text: string, pattern: RegExp): string[] {
  const pieces: string[] = [];
  for (const piece of text.split(pattern)) {
    const before = pieces.at(-1);
    if (before !== undefined && isOpen(before)) return [text];
    pieces.push(piece);
  }
  return pieces;
}

function isOpen(text: string): boolean {
  return text.split('(').length > text.split(')').length;
}

/** Several names when every piece is one; "Values and Principles Board" is one because "Values" alone is nobody. */
function several(line: string): ReadLead[] | undefined {
  const pieces = outsideBrackets(line, joiners).filter((piece) => oneLine(piece) !== '');
  if (pieces.length < 2) return undefined;
  // "Head of HR & OD" is one.
  if (
    /\b(?:of|for)\s+\p{Lu}{2,}$/u.test(pieces[0] ?? '') &&
    pieces.slice(1).every((piece) => initialism.test(oneLine(piece)))
  )
    return undefined;
  const found = pieces.map(
    (piece) => personWithOffice(oneLine(piece)) ?? officeWithPerson(oneLine(piece)) ?? single(piece),
  );
  const mayGoOn = goesOn.test(pieces[0] ?? '');
  const whole = found.every(
    (piece) =>
      piece !== undefined &&
      (piece.kind !== 'group' ||
        piece.initials !== null ||
        roles.test(piece.text) ||
        standsAlone.test(piece.text) ||
        (!mayGoOn && peopleOfOneKind.test(piece.text))),
  );
  return whole ? found.filter((piece) => piece !== undefined) : undefined;
}

/** "HR/IT" is two; "I/O" is one. */
function initialsApart(text: string): ReadLead[] | undefined {
  const pieces = text.split('/');
  return pieces.length > 1 && pieces.every((piece) => piece.length > 1 && initialism.test(piece))
    ? pieces.map((piece) => lead('group', piece))
    : undefined;
}

/** A cell that is filled in so as not to be empty. */
const nobody = /^(?:[-–—]+|n\/a|none|dim)\.?$/iu;

function readLine(line: string): ReadLead[] {
  const text = oneLine(line.replace(/^\((.*)\)\.?$/u, '$1')).replace(label, '');
  if (text === '' || nobody.test(text)) return [];
  if (onlyBeside.test(text)) return [lead('words', text)];
  const helped = support.exec(text)?.groups;
  const { main = text, rest = '' } = helped ?? deputised.exec(text)?.groups ?? {};
  if (rest === '') return readWhole(text, line);
  const leads = readWhole(main, helped === undefined ? main : line);
  // Who only helps leads nothing, and isn't dropped either.
  const areNamed = leads.every(({ kind }) => kind === 'person' || kind === 'group');
  return areNamed || helped === undefined ? [...leads, lead('words', rest)] : readWhole(text, line);
}

const besides = new RegExp(withAnother, 'iu');

/** "Clerc / Clerk" may be one, called in both languages, or two. */
function mayBeInTwoLanguages(text: string): boolean {
  const called = outsideBrackets(text, /\s*[/|]\s*/u).map((piece) => {
    if (english.test(piece) === welsh.test(piece)) return undefined;
    return welsh.test(piece) ? 'cy' : 'en';
  });
  return called.some((language, at) => {
    const next = called[at + 1];
    return language !== undefined && next !== undefined && language !== next;
  });
}

/** "Head of Justice, Dana Holt" may be one person with what they are, or two leads. */
function mayBeOneWithOffice(text: string, found: readonly ReadLead[]): boolean {
  const kinds = found
    .map(({ kind }) => kind)
    .toSorted()
    .join(' ');
  const isOffice = found.some((each) => each.kind === 'group' && roles.test(each.text));
  return /^[^,]+,[^,]+$/u.test(text) && kinds === 'group person' && isOffice;
}

function readWhole(text: string, line: string): ReadLead[] {
  const words = text.split(' ').length;
  if (offers.test(text) && words > 3) return [lead('offer', oneLine(line))];
  const one = personWithOffice(text) ?? officeWithPerson(text) ?? single(text);
  const initials = initialsApart(text);
  if (initials !== undefined) return initials;
  if (one !== undefined && (one.kind !== 'group' || one.initials !== null)) return [one];
  const found = several(text) ?? [one ?? lead('words', oneLine(line))];
  if (found.length < 2) return found;
  const assumption = mayBeInTwoLanguages(text)
    ? say('reading.leads-in-two-languages', { words: text })
    : besides.test(text)
      ? say('reading.lead-with-another', { words: text })
      : mayBeOneWithOffice(text, found) && say('reading.office-and-name', { words: text });
  if (assumption === false) return found;
  return found.map((each, at) => (at === 0 ? { ...each, assumption } : each));
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
