// The elements of a paper as elements of the pack: under our own, each with its standard type, its names made the paper's own, and the parent
// tree made anew. What nothing of the pack's pages stands under any more is left out, with all that it says in words.

import type { Copier } from '../copy-objects.ts';
import type { Inside } from '../inside.ts';
import type { Became } from '../join-pages.ts';
import type { Joining } from '../joining.ts';
import { readLanguage } from './languages.ts';
import { printFieldOf } from './print-field.ts';
import type { TagElement, TagKid, Tags } from './tags.ts';
import { PdfString, Stream, nameText, stringText, type Dictionary, type Value } from '../file/values.ts';
import { entryText } from '../file/write-values.ts';

export interface JoinedTags {
  readonly kids: readonly number[];
  readonly parents: readonly (readonly [number, string])[];
  readonly classes: readonly (readonly [string, string])[];
  readonly ids: readonly (readonly [string, number])[];
  readonly nextKey: number;
}

interface Work {
  readonly inside: Inside;
  readonly joining: Joining;
  readonly copier: Copier;
  readonly became: Map<number, Became>;
  readonly numbers: Map<TagElement, number>;
  /** By page of the paper: the element of each number on it. */
  readonly owners: number[][];
  readonly formOwners: Map<number, number[]>;
  readonly formKeys: Map<number, number>;
  readonly keys: [number, string][];
  readonly ids: Map<string, number>;
  readonly idOf: Map<TagElement, string>;
  readonly classes: Map<string, string>;
  nextKey: number;
}

/** `nextKey`: the first free one, after those of the pages and of what stands on them. */
export function joinTags(
  inside: Inside,
  tags: Tags,
  joining: Joining,
  {
    copier,
    became,
    nextKey,
  }: { readonly copier: Copier; readonly became: ReadonlyMap<number, Became>; readonly nextKey: number },
): JoinedTags {
  const work: Work = {
    inside,
    joining,
    copier,
    became: new Map(became),
    numbers: new Map(),
    owners: inside.pages.map(() => []),
    formOwners: new Map(),
    formKeys: copier.formKeys,
    keys: [],
    ids: new Map(),
    idOf: new Map(),
    classes: new Map(),
    nextKey,
  };
  keepObjects(work, tags);
  const elements = keptElements(work, tags);
  for (const element of elements) work.numbers.set(element, copier.newId());
  for (const element of elements) nameElement(work, element);
  for (const element of elements) writeElement(work, element);
  const kids = tags.top.flatMap((element) => work.numbers.get(element) ?? []);
  return {
    kids,
    parents: parentsOf(work),
    classes: [...work.classes],
    ids: [...work.ids],
    nextKey: work.nextKey,
  };
}

/** An element may refer to a picture or a form as a whole. */
function keepObjects(work: Work, { owned }: Tags) {
  const { inside, became, copier } = work;
  for (const [id, element] of owned) {
    const value = inside.file.object(id);
    if (became.has(id) || !(value instanceof Stream) || !value.dictionary.has('Subtype')) continue;
    const kid = element.kids.find((each) => 'object' in each && each.object === id);
    const page = kid !== undefined && 'object' in kid ? kid.page : undefined;
    const annotation = copier.numberOf(id);
    if (page === undefined || annotation === undefined) continue;
    became.set(id, { page, annotation, key: work.nextKey });
    copier.objectKeys.set(id, work.nextKey);
    work.nextKey += 1;
  }
}

/** In reading order; what lost all that was in it is no longer among them. */
function keptElements({ became }: Work, { top }: Tags): readonly TagElement[] {
  const order: TagElement[] = [];
  const stack = top.toReversed();
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    order.push(element);
    for (const kid of element.kids.toReversed()) if ('element' in kid) stack.push(kid.element);
  }
  const kept = new Set<TagElement>();
  for (const element of order.toReversed()) {
    if (element.type === 'TR') keepCells(element, kept);
    const isFull = element.kids.some((kid) => {
      if ('element' in kid) return kept.has(kid.element);
      return 'piece' in kid || became.has(kid.object);
    });
    if (isFull || !element.hadKids) kept.add(element);
  }
  // A kid of what was left out is left out with it.
  const reached = new Set<TagElement>();
  for (const element of order)
    if (kept.has(element) && (element.parent === undefined || reached.has(element.parent)))
      reached.add(element);
  return order.filter((element) => reached.has(element));
}

/** A cell that lost what was in it stays while its row does: the others would move into other columns. */
function keepCells(row: TagElement, kept: Set<TagElement>) {
  const cells = row.kids.flatMap((kid) => ('element' in kid ? [kid.element] : []));
  if (!cells.some((cell) => kept.has(cell))) return;
  for (const cell of cells) if (cell.type === 'TD' || cell.type === 'TH') kept.add(cell);
}

function nameElement({ inside, joining, numbers, ids, idOf }: Work, element: TagElement) {
  const given = inside.file.value(element.dictionary.get('ID'));
  // A note must have one (PDF/UA-1, 7.9).
  if (!(given instanceof PdfString) && element.type !== 'Note') return;
  let id =
    given instanceof PdfString ? `${joining.prefix}${given.bytes}` : `${joining.prefix}note-${ids.size}`;
  if (ids.has(id) && element.type !== 'Note') return;
  while (ids.has(id)) id += '-';
  ids.set(id, numbers.get(element) ?? 0);
  idOf.set(element, id);
}

/** What an element says in words. */
const texts = ['T', 'Alt', 'E', 'ActualText'] as const;

function writeElement(work: Work, element: TagElement) {
  const { inside, joining, copier, numbers } = work;
  const { file } = inside;
  const number = numbers.get(element) ?? 0;
  const kids = keptKids(work, element);
  const first = kids.find((kid) => !('element' in kid));
  const page = first === undefined ? undefined : pageOf(work, first);
  const parent = element.parent === undefined ? joining.element : numbers.get(element.parent);
  let text = `<</S/${typeOf(work, element, kids)}/P ${parent} 0 R`;
  if (page !== undefined) text += `/Pg ${joining.pages[page]?.id} 0 R`;
  const written = kids.map((kid) => kidText(work, kid, { page, number }));
  if (written.length > 0)
    text += entryText('K', written.length === 1 ? (written[0] ?? '') : `[${written.join(' ')}]`);
  const id = work.idOf.get(element);
  if (id !== undefined) text += `/ID${stringText(id)}`;
  const isSilent = element.isCut || (element.hadKids && kids.length === 0);
  for (const key of isSilent ? [] : texts) {
    const value = file.value(element.dictionary.get(key));
    if (value instanceof PdfString) text += `/${key}${stringText(value.bytes)}`;
  }
  const own = readLanguage(file, element.dictionary.get('Lang'));
  const language = own ?? (element.parent === undefined ? inside.language : undefined);
  if (language !== undefined) text += `/Lang${stringText(language)}`;
  text += attributesOf(work, element);
  copier.objects.push({ id: number, content: `${text}>>` });
}

function keptKids({ numbers, became }: Work, { kids }: TagElement): readonly TagKid[] {
  return kids.filter((kid) => {
    if ('element' in kid) return numbers.has(kid.element);
    return 'piece' in kid || became.has(kid.object);
  });
}

/** What was a link and leads nowhere now is only its words. */
function typeOf({ became }: Work, { type, kids }: TagElement, kept: readonly TagKid[]): string {
  if (type !== 'Link' && type !== 'Annot') return type;
  const had = kids.some((kid) => 'object' in kid);
  const has = kept.some((kid) => {
    const now = 'object' in kid ? became.get(kid.object) : undefined;
    return now !== undefined && 'annotation' in now;
  });
  return had && !has ? 'Span' : type;
}

function pageOf({ became }: Work, kid: TagKid): number | undefined {
  if ('element' in kid) return undefined;
  return 'piece' in kid ? kid.piece.page : became.get(kid.object)?.page;
}

function kidText(
  work: Work,
  kid: TagKid,
  { page, number }: { readonly page: number | undefined; readonly number: number },
): string {
  if ('element' in kid) return `${work.numbers.get(kid.element)} 0 R`;
  if ('piece' in kid) {
    const { form, mcid } = kid.piece;
    return form === undefined
      ? pieceText(work, kid.piece.page ?? 0, mcid, { page, number })
      : formPieceText(work, { form, mcid, page: kid.piece.page ?? 0 }, number);
  }
  const now = work.became.get(kid.object);
  if (now === undefined) return '';
  if ('mcid' in now) return pieceText(work, now.page, now.mcid, { page, number });
  work.keys.push([now.key, `${number} 0 R`]);
  return `<</Type/OBJR/Obj ${now.annotation} 0 R/Pg ${work.joining.pages[now.page]?.id} 0 R>>`;
}

function pieceText(
  { owners, joining }: Work,
  page: number,
  mcid: number,
  element: { readonly page: number | undefined; readonly number: number },
): string {
  const list = owners[page];
  if (list !== undefined) list[mcid] = element.number;
  if (page === element.page) return String(mcid);
  return `<</Type/MCR/Pg ${joining.pages[page]?.id} 0 R/MCID ${mcid}>>`;
}

function formPieceText(
  work: Work,
  { form, mcid, page }: { readonly form: number; readonly mcid: number; readonly page: number },
  number: number,
): string {
  const owners = work.formOwners.get(form) ?? [];
  owners[mcid] = number;
  if (!work.formOwners.has(form)) {
    work.formOwners.set(form, owners);
    work.formKeys.set(form, work.nextKey);
    work.nextKey += 1;
  }
  return `<</Type/MCR/Pg ${work.joining.pages[page]?.id} 0 R/Stm ${work.copier.numberOf(form)} 0 R/MCID ${mcid}>>`;
}

function listText(owners: readonly number[]): string {
  const all = Array.from(owners, (id: number | undefined) => (id === undefined ? 'null' : `${id} 0 R`));
  return `[${all.join(' ')}]`;
}

function parentsOf({
  owners,
  formOwners,
  formKeys,
  joining,
  keys,
}: Work): readonly (readonly [number, string])[] {
  const pages = joining.pages.map(({ structParents }, index) => {
    const entry: readonly [number, string] = [structParents, listText(owners[index] ?? [])];
    return entry;
  });
  const forms = [...formOwners].map(([form, list]) => {
    const entry: readonly [number, string] = [formKeys.get(form) ?? 0, listText(list)];
    return entry;
  });
  return [...pages, ...keys, ...forms];
}

function attributesOf(work: Work, element: TagElement): string {
  const { file } = work.inside;
  const attributes = listed(file.value(element.dictionary.get('A')), element.dictionary.get('A'));
  const written = attributes.flatMap((each) => attributeText(work, each));
  if (element.type === 'Form') written.push(printFieldOf(file, element, work.copier));
  const a = written.length === 0 ? '' : `/A${written.length === 1 ? written[0] : `[${written.join('')}]`}`;
  const named = file.value(element.dictionary.get('C'));
  const classes = listed(named, named).flatMap((each) => className(work, each));
  return classes.length === 0 ? a : `${a}/C${classes.length === 1 ? classes[0] : `[${classes.join('')}]`}`;
}

function listed(value: Value, given: Value | undefined): readonly Value[] {
  if (Array.isArray(value)) return value;
  return value === null ? [] : [given ?? null];
}

/** Whatever a program notes down for itself, and what belongs to a namespace, of which a pack has none (14.7.6.4). */
const wordsOfPrograms = new Set(['UserProperties', 'NSO']);

/** Nothing for the number of a revision, and for what has no owner or is of no use in a pack. */
function attributeText(work: Work, given: Value): readonly string[] {
  const { file } = work.inside;
  const value = file.value(given);
  if (value instanceof Stream || !(value instanceof Map)) return [];
  const owner = file.name(value.get('O'));
  if (owner === undefined || wordsOfPrograms.has(owner)) return [];
  return [attributeEntries(work, value)];
}

function attributeEntries(work: Work, attributes: Dictionary): string {
  const { copier, inside } = work;
  const isForTables = inside.file.name(attributes.get('O')) === 'Table';
  let text = '';
  for (const [key, value] of attributes) {
    if (value === null || key === 'NS') continue;
    const own = isForTables && key === 'Headers' ? headersText(work, value) : copier.text(value);
    text += entryText(key, own);
  }
  return `<<${text}>>`;
}

/** The header cells that are there. */
function headersText({ inside, joining, ids }: Work, given: Value): string {
  const names = (inside.file.list(given) ?? []).flatMap((each) => {
    const name = inside.file.value(each);
    const id = name instanceof PdfString ? `${joining.prefix}${name.bytes}` : '';
    return ids.has(id) ? [stringText(id)] : [];
  });
  return `[${names.join('')}]`;
}

function className(work: Work, given: Value): readonly string[] {
  const { inside, joining, classes } = work;
  const name = inside.file.name(given);
  if (name === undefined) return [];
  const own = `${joining.prefix}${name}`;
  if (classes.has(own)) return [nameText(own)];
  const root = inside.file.dictionary(inside.catalogue.get('StructTreeRoot'));
  const map = inside.file.dictionary(root?.get('ClassMap'));
  const value = inside.file.value(map?.get(name));
  const written = listed(value, map?.get(name)).flatMap((each) => attributeText(work, each));
  if (written.length === 0) return [];
  classes.set(own, written.length === 1 ? (written[0] ?? '') : `[${written.join('')}]`);
  return [nameText(own)];
}
