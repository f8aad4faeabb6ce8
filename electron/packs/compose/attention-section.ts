// What needs somebody's attention: what is going wrong and what has changed, where the chair's page doesn't say it; what contradicts, what is late, what is missing, what has lapsed, what is duplicated.

import { text, type Block, type Cell, type Section } from '../../../shared/packs/pack-document.ts';
import { attentionList } from '../../../shared/attention/rules/attention.ts';
import { sayNothing } from '../../../shared/attention/rules/status-concerns.ts';
import {
  concernKey,
  concerns,
  internalConcerns,
  type Attention,
  type Concern,
} from '../../../shared/attention/rules/concern.ts';
import { speak, textIn } from '../../../shared/language/speak.ts';
import type { Objective } from '../../../shared/register/snapshot.ts';
import { hasAllObjectives, type PackInput } from './pack-input.ts';
import { sectionOf } from './section-of.ts';

function group(
  { language }: PackInput,
  objectives: readonly Objective[],
  concern: Concern,
  items: readonly Attention[],
): Block[] {
  if (items.length === 0) return [];
  const t = textIn(language);
  const title = t(`concern.${concern}`);
  return [
    { kind: 'heading', level: 2, text: t('pack.attention-group', { concern: title, count: items.length }) },
    {
      kind: 'table',
      name: title,
      sheet: t('pack.attention'),
      columns: [
        { heading: t('pack.attention-objective'), align: 'left' },
        { heading: t('pack.attention-what'), align: 'left', share: 1 },
      ],
      rows: items.map(({ objectiveRef, sentence }) => ({
        kind: 'row',
        cells: [
          objectiveCell(objectives, objectiveRef),
          { paragraphs: [{ runs: text(speak(language, sentence)) }] },
        ],
      })),
      rowHeading: 0,
    },
  ];
}

/** The number of an objective, which leads to its section where the pack has it. */
function objectiveCell(objectives: readonly Objective[], ref: string): Cell {
  const cell = { paragraphs: [{ runs: text(ref) }] };
  if (ref === '') return cell;
  const found = objectives.find((each) => each.ref === ref);
  return {
    ...cell,
    objective: { ref, title: '' },
    ...(found === undefined ? {} : { section: sectionOf(found) }),
  };
}

/** Of one that has some of the objectives only, what is theirs; a shared figure that contradicts itself is each one's that shows it. */
function matters(input: PackInput, objectives: readonly Objective[]): Attention[] {
  const { index, today, lastPack } = input;
  // What the printer lacks is for whoever makes the pack, and couldn't be printed here either. What names people stays inside.
  const all = attentionList(index, today, lastPack).filter(
    ({ concern }) => concern !== 'letters' && !internalConcerns.has(concern),
  );
  if (hasAllObjectives(input)) return all;
  const refs = new Set(['', ...objectives.map(({ ref }) => ref)]);
  const own = new Set(objectives.map(({ id }) => id));
  const shown = new Set(
    index.snapshot.measureUses.filter(({ objectiveId }) => own.has(objectiveId)).map((use) => use.measureId),
  );
  const measures = new Map(index.snapshot.measureUses.map(({ id, measureId }) => [id, measureId]));
  return all.filter(
    ({ concern, objectiveRef, putRightAt }) =>
      refs.has(objectiveRef) || (concern === 'contradiction' && shown.has(measures.get(putRightAt.id) ?? '')),
  );
}

/** `objectives`: those that the pack has. `said`: the keys of what stands on a page before it. Empty where nothing else is left to say. */
export function attentionSection(
  input: PackInput,
  objectives: readonly Objective[],
  said: ReadonlySet<string> = new Set(),
): Section[] {
  const { index, today, language } = input;
  const t = textIn(language);
  const all = matters(input, objectives);
  const items = all.filter((item) => !said.has(concernKey(item)));
  if (items.length === 0 && all.length > 0) return [];
  const lead =
    items.length === 0
      ? speak(language, sayNothing(index, today, objectives))
      : t(items.length < all.length ? 'pack.attention-further' : 'pack.attention-count', {
          count: items.length,
        });
  const groups = concerns.flatMap((concern) =>
    group(
      input,
      objectives,
      concern,
      items.filter((each) => each.concern === concern),
    ),
  );
  const title = t('pack.attention');
  return [
    {
      id: 'attention',
      title,
      reference: title,
      blocks: [{ kind: 'paragraph', runs: text(lead), style: 'lead' }, ...groups],
    },
  ];
}
