// An import as shown to a person before and after: what is new, what changes, what contradicts, what was assumed, what was not understood.

import type { Saying, Spoken } from '../../../shared/kernel/saying.ts';
import { isTextKey } from '../../../shared/language/catalogue.ts';
import { say } from '../../../shared/language/say.ts';
import { entities } from '../../../shared/register/entities.ts';
import type { Findings, Remark } from './find/findings.ts';
import type { Item, ItemKind, Plan } from './match/plan.ts';

function countOf(entity: string, count: number): Saying {
  const key = `document.count.${entity}`;
  if (!isTextKey(key)) throw new Error(`a document brings ${entity}, which there are no words to count by`);
  return { say: key, count };
}

/** "3 objectives, 16 measures, 71 figures", parents before children, each once whatever changes of it; undefined when there is none. */
export function tally(items: readonly Item[], kind: ItemKind): Spoken | undefined {
  const things = new Map<string, Set<string>>();
  for (const { entity, id } of items.filter((item) => item.kind === kind))
    things.set(entity, (things.get(entity) ?? new Set()).add(id));
  const inOrder = entities.flatMap(({ name }) => (things.has(name) ? [name] : []));
  const several = inOrder.map((name) => countOf(name, things.get(name)?.size ?? 0));
  return several.length === 0 ? undefined : { several, between: ', ' };
}

type Heading = (values: { readonly count: number }) => Saying;

function itemLines(heading: Heading, items: readonly Item[]): Spoken[] {
  if (items.length === 0) return [];
  return [
    heading({ count: items.length }),
    ...items.map(({ name, detail, location }) =>
      detail === ''
        ? say('document.preview.item', { name, location })
        : say('document.preview.item-with-detail', { name, detail, location }),
    ),
    '',
  ];
}

function remarkLines(heading: Heading, remarks: readonly Remark[]): Spoken[] {
  if (remarks.length === 0) return [];
  return [
    heading({ count: remarks.length }),
    ...remarks.map(({ location, says }) => say('document.preview.remark', { location, says })),
    '',
  ];
}

export interface PreviewOptions {
  /** Lists each new thing, not just how many. */
  readonly listNew: boolean;
}

/** Line by line. */
export function preview(findings: Findings, { items, absent }: Plan, { listNew }: PreviewOptions): Spoken[] {
  const of = (kind: ItemKind) => items.filter((item) => item.kind === kind);
  const tallied = (kind: ItemKind) => ({ tally: tally(items, kind) ?? say('document.preview.nothing') });
  const lines: Spoken[] = [
    say('document.preview.title', { file: findings.file, title: findings.title }),
    '',
    say('document.preview.new', tallied('new')),
    say('document.preview.changed', tallied('changed')),
    say('document.preview.same', tallied('same')),
    '',
    ...(listNew ? itemLines((count) => say('document.preview.list-new', count), of('new')) : []),
    ...itemLines((count) => say('document.preview.list-changed', count), of('changed')),
    ...itemLines((count) => say('document.preview.contradictions', count), of('contradiction')),
    ...itemLines((count) => say('document.preview.settled', count), of('settled by the document')),
    ...itemLines((count) => say('document.preview.kept', count), of('kept')),
    ...remarkLines(
      (count) => say('document.preview.absent', count),
      absent.map((says) => ({ location: '–', says })),
    ),
    ...remarkLines((count) => say('document.preview.assumed', count), findings.assumptions),
    ...remarkLines((count) => say('document.preview.not-understood', count), findings.notUnderstood),
    ...findings.notices,
  ];
  while (lines.at(-1) === '') lines.pop();
  return lines;
}
