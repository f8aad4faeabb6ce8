// An import as a person reads it before and after: what is new, what changes, what contradicts, what was assumed, what was not understood.

import type { Findings, Remark } from './find/findings.ts';
import type { Item, ItemKind, Plan } from './match/plan.ts';

const plurals: Readonly<Record<string, readonly [string, string]>> = {
  strategy: ['strategy', 'strategies'],
  objective: ['objective', 'objectives'],
  measure: ['measure', 'measures'],
  measure_use: ['use of a measure', 'uses of measures'],
  period: ['period', 'periods'],
  figure: ['figure', 'figures'],
  statement: ['statement', 'statements'],
  activity: ['activity', 'activities'],
  activity_part: ['part of an activity', 'parts of activities'],
  person: ['person', 'people'],
  group: ['group or role', 'groups or roles'],
  lead: ['lead', 'leads'],
  note: ['note', 'notes'],
  link: ['link', 'links'],
};

export function countOf(count: number, entity: string): string {
  const [one, many] = plurals[entity] ?? [entity, `${entity}s`];
  return `${count} ${count === 1 ? one : many}`;
}

/** "3 objectives, 16 measures, 71 figures": in the order of the model. */
export function tally(items: readonly Item[], kind: ItemKind): string {
  const counts = new Map<string, number>();
  for (const item of items)
    if (item.kind === kind) counts.set(item.entity, (counts.get(item.entity) ?? 0) + 1);
  return Object.keys(plurals)
    .flatMap((entity) => (counts.has(entity) ? [countOf(counts.get(entity) ?? 0, entity)] : []))
    .join(', ');
}

function itemLines(title: string, items: readonly Item[]): string[] {
  if (items.length === 0) return [];
  return [
    `${title} (${items.length})`,
    ...items.map(({ name, detail, place }) => `  ${name}${detail === '' ? '' : `: ${detail}`}  [${place}]`),
    '',
  ];
}

function remarkLines(title: string, remarks: readonly Remark[]): string[] {
  if (remarks.length === 0) return [];
  return [`${title} (${remarks.length})`, ...remarks.map(({ place, text }) => `  ${place}: ${text}`), ''];
}

export interface PreviewOptions {
  /** Lists each new thing as well, not only how many. */
  readonly listNew: boolean;
}

export function preview(findings: Findings, { items, absent }: Plan, { listNew }: PreviewOptions): string {
  const of = (kind: ItemKind) => items.filter((item) => item.kind === kind);
  const fresh = tally(items, 'new');
  const unchanged = tally(items, 'same');
  const lines = [
    `${findings.file}: ${findings.title}`,
    '',
    `New: ${fresh === '' ? 'nothing' : fresh}`,
    `Changed: ${of('changed').length === 0 ? 'nothing' : tally(items, 'changed')}`,
    `Same: ${unchanged === '' ? 'nothing' : unchanged}`,
    '',
    ...(listNew ? itemLines('New', of('new')) : []),
    ...itemLines('Changed', of('changed')),
    ...itemLines('Contradictions', of('contradiction')),
    ...itemLines('Settled by the document', of('settled by the document')),
    ...itemLines('Kept as it is in the register', of('kept')),
    ...remarkLines(
      'In the register and not in the document; kept',
      absent.map((text) => ({ place: '–', text })),
    ),
    ...remarkLines('Assumed', findings.assumptions),
    ...remarkLines('Not understood', findings.notUnderstood),
    ...findings.notices,
  ];
  while (lines.at(-1) === '') lines.pop();
  return lines.join('\n');
}
