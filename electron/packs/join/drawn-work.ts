// How much content a reader goes through that draws the pages of a paper, found out without drawing them: a form that draws another twice, forty
// deep, is a million million forms to it, and each is read here once.

import { asLook, looksOf, type Look } from './annotations.ts';
import { scanContent, type Scanned, type UsedKind } from './content.ts';
import type { DrawnContent } from './drawn-content.ts';
import { EndlessPaper, type PaperFile } from './file/paper-file.ts';
import type { PaperPage } from './page-tree.ts';
import type { Dictionary, Value } from './file/values.ts';

/** Bytes, of a whole paper: a thousand pages of two megabytes each. */
const mostWork = 2_000_000_000;

/** What beginning with a form costs a reader, in bytes of content that it reads in the same time. */
const beginning = 1_000;

interface Work {
  readonly file: PaperFile;
  readonly drawn: DrawnContent;
  /** By the object's number. While one is counted, what it draws of itself counts nothing: no reader follows that. */
  readonly known: Map<number, number>;
}

type Counted = Pick<Scanned, 'length' | 'uses'>;

/** Throws where that is more than anybody would wait for. */
export function refuseEndless(file: PaperFile, pages: readonly PaperPage[], drawn: DrawnContent): void {
  const work: Work = { file, drawn, known: new Map() };
  let sum = 0;
  for (const [at, { dictionary }] of pages.entries()) {
    const resources = file.dictionary(dictionary.get('Resources')) ?? new Map<string, Value>();
    const page = drawn.pages[at];
    if (page !== undefined) sum += workOf(work, page, resources);
    sum += workOfAnnotations(work, dictionary);
    if (sum > mostWork) throw new EndlessPaper('pages that draw without end');
  }
}

/** Of what stands on a page, which is drawn by content of its own as well. */
function workOfAnnotations(work: Work, page: Dictionary): number {
  const { file } = work;
  return (file.list(page.get('Annots')) ?? [])
    .flatMap((given) => file.dictionary(given) ?? [])
    .flatMap((annotation) => looksOf(file, annotation))
    .reduce((sum, look) => sum + workOfLook(work, look, new Map()), 0);
}

function workOf(work: Work, { length, uses }: Counted, resources: Dictionary): number {
  let sum = length;
  for (const { kind, name, count } of uses.values()) {
    const given = work.file.dictionary(resources.get(kind))?.get(name);
    sum += count * contentsUnder[kind](work, given, resources);
  }
  return sum;
}

type ContentsUnder = (work: Work, given: Value | undefined, around: Dictionary) => number;

/** What stands in the resources under a name, by the kind of it. */
const contentsUnder: Readonly<Record<UsedKind, ContentsUnder>> = {
  XObject: workOfForm,
  Pattern: workOfForm,
  ExtGState: (work, given, around) => {
    const mask = work.file.dictionary(work.file.dictionary(given)?.get('SMask'));
    return workOfForm(work, mask?.get('G'), around);
  },
  Font: (work, given, around) => {
    const font = work.file.dictionary(given);
    const letters = work.file.dictionary(font?.get('CharProcs'));
    const own = work.file.dictionary(font?.get('Resources')) ?? around;
    return [...(letters?.values() ?? [])].reduce<number>(
      (sum, letter) => sum + workOfForm(work, letter, own),
      0,
    );
  },
};

function workOfForm(work: Work, given: Value | undefined, around: Dictionary): number {
  const form = asLook(work.file, given);
  return form === undefined ? 0 : workOfLook(work, form, around);
}

function workOfLook(work: Work, { id, stream }: Look, around: Dictionary): number {
  const { file, drawn, known } = work;
  if (file.name(stream.dictionary.get('Subtype')) === 'Image') return 0;
  const before = known.get(id);
  if (before !== undefined) return before;
  known.set(id, 0);
  const resources = file.dictionary(stream.dictionary.get('Resources')) ?? around;
  const counted = drawn.forms.get(id) ?? countedIn(file.content(stream), file, resources);
  const sum = beginning + workOf(work, counted, resources);
  known.set(id, sum);
  return sum;
}

/** Where there is nothing to use, it isn't read. */
function countedIn(content: Buffer, file: PaperFile, resources: Dictionary): Counted {
  const canUse = Object.keys(contentsUnder).some(
    (kind) => (file.dictionary(resources.get(kind))?.size ?? 0) > 0,
  );
  return canUse ? scanContent(content, nothingAround) : { length: content.length, uses: new Map() };
}

const nothingAround = {
  properties: () => undefined,
  isHidden: () => false,
  dictionary: () => undefined,
  isHiddenObject: () => false,
  maskOf: () => undefined,
  written: () => undefined,
};
