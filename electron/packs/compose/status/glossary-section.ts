// The glossary of measures: what each counts, in what, which way is good, how often it is reported, where its latest figure comes from and who
// answers for it. Each mention in a table leads to it, and it leads back.

import { oncePer } from '../../../../shared/kernel/once.ts';
import type { MeasureInUse } from '../../../../shared/figures/rules/measure-in-use.ts';
import { periodInBrief } from '../../../../shared/figures/rules/period-name.ts';
import { periodicityOf } from '../../../../shared/figures/rules/periodicity.ts';
import { reportedOf } from '../../../../shared/figures/rules/series.ts';
import type { Spoken } from '../../../../shared/kernel/saying.ts';
import { say } from '../../../../shared/language/say.ts';
import { speakerIn, textIn } from '../../../../shared/language/speak.ts';
import {
  textCell,
  type Cell,
  type Column,
  type Section,
  type TableRow,
} from '../../../../shared/packs/pack-document.ts';
import { leadNames } from '../../../../shared/people/rules/lead-names.ts';
import { sayValue } from '../../../../shared/register/naming.ts';
import type { Objective } from '../../../../shared/register/snapshot.ts';
import { reportedMeasures } from '../measures.ts';
import { inputOfObjective, type PackInput } from '../pack-input.ts';
import { sectionOf } from '../section-of.ts';
import { explained, glossary } from './measure-terms.ts';

/** A measure with all the objectives of the pack that use it. */
interface Explained {
  readonly first: MeasureInUse;
  readonly objectives: readonly Objective[];
}

function explainedIn(input: PackInput, objectives: readonly Objective[]): Explained[] {
  const found = new Map<string, { first: MeasureInUse; objectives: Objective[] }>();
  for (const objective of objectives)
    for (const used of reportedMeasures(inputOfObjective(input, objective), objective)) {
      const known = found.get(used.measure.id);
      if (known === undefined) found.set(used.measure.id, { first: used, objectives: [objective] });
      else if (!known.objectives.includes(objective)) known.objectives.push(objective);
    }
  const { compare } = new Intl.Collator(input.language === 'cy' ? 'cy' : 'en-GB', { numeric: true });
  return [...found.values()].sort((a, b) => compare(a.first.measure.name, b.first.measure.name));
}

/** Its formula and its caveat, or that none is given. */
export function definitionOf(
  { index, language }: PackInput,
  { measure }: Pick<MeasureInUse, 'measure'>,
): string {
  const { formula, caveat } = measure;
  const definition: Spoken[] = [
    ...(formula === null ? [] : [sayValue(index, 'measure', 'formula', formula)]),
    ...(caveat === null ? [] : [caveat]),
  ];
  const none = say('pack.glossary-not-given');
  return speakerIn(language)(definition.length === 0 ? none : { several: definition, between: '\n' });
}

/** How often, and from when to when there are figures. */
function reported({ language }: PackInput, { points }: MeasureInUse): string {
  const t = textIn(language);
  const actuals = reportedOf(points);
  const [first, last] = [actuals[0], actuals.at(-1)];
  if (first === undefined || last === undefined) return t('pack.glossary-no-figure');
  const every = periodicityOf(points);
  const from = periodInBrief(first.period);
  const count = actuals.length;
  const figures =
    count === 1
      ? t('pack.glossary-one-figure', { from })
      : t('pack.glossary-figures', { count, from, to: periodInBrief(last.period) });
  return every === undefined ? figures : `${t(`pack.glossary-every.${every}`)}\n${figures}`;
}

function sourceOf({ language }: PackInput, { measure, latest }: MeasureInUse): string {
  if (latest === undefined) return '–';
  if (latest.provenance !== null) return latest.provenance.file;
  const isCounted = measure.formula !== null && measure.formula.kind !== 'stated';
  return textIn(language)(isCounted ? 'pack.legend-counted' : 'pack.legend-entered');
}

function objectivesCell({ language }: PackInput, objectives: readonly Objective[]): Cell {
  const t = textIn(language);
  return {
    paragraphs: objectives.map((objective) => ({
      runs: [{ text: t('pack.objective', { ref: objective.ref }), section: sectionOf(objective) }],
    })),
    ...(objectives[0] === undefined ? {} : { section: sectionOf(objectives[0]) }),
  };
}

/** By all that it has of the objectives; the measure is the input's own. */
const rowOf = oncePer(
  ({ first, objectives }: Explained) =>
    [first.measure.id, ...objectives.map(({ id, ref }) => `${id} ${ref}`)].join(' '),
  explainedRow,
);

function explainedRow(input: PackInput, { first, objectives }: Explained): TableRow {
  const { index, language } = input;
  const t = textIn(language);
  const { measure, use } = first;
  const owners = leadNames(index, measure.id);
  const given = (words: string) => textCell(words === '' ? t('pack.glossary-not-given') : words);
  return {
    kind: 'row',
    cells: [
      { paragraphs: [{ runs: [explained(measure.name, use)] }] },
      textCell(t(`unit.${measure.unit}`)),
      textCell(t(`polarity.${measure.polarity}`)),
      textCell(definitionOf(input, first)),
      textCell(reported(input, first)),
      textCell(sourceOf(input, first)),
      given(speakerIn(language)({ several: owners, between: ', ' })),
      objectivesCell(input, objectives),
    ],
  };
}

/** Each measure with figures once, however many objectives use it, in the order of the language's letters; nothing where there is none. */
export function glossarySection(input: PackInput, objectives: readonly Objective[]): Section[] {
  const t = textIn(input.language);
  const measures = explainedIn(input, objectives);
  if (measures.length === 0) return [];
  const title = t('pack.glossary');
  const beneath = (heading: string): Column => ({ heading, align: 'left', beneath: true });
  return [
    {
      id: glossary,
      title,
      reference: title,
      blocks: [
        {
          kind: 'table',
          name: title,
          sheet: t('pack.sheet.glossary'),
          columns: [
            { heading: t('pack.measure'), align: 'left', share: 2 },
            beneath(t('pack.glossary-unit')),
            beneath(t('pack.good-is')),
            { heading: t('pack.legend-definition'), align: 'left', share: 2 },
            { heading: t('pack.glossary-reported'), align: 'left', share: 2 },
            { heading: t('pack.legend-source'), align: 'left', share: 2 },
            { heading: t('pack.legend-owner'), align: 'left', share: 1.5 },
            { heading: t('pack.glossary-used'), align: 'left' },
          ],
          rows: measures.map((each) =>
            rowOf(inputOfObjective(input, { id: each.first.use.objectiveId }), each),
          ),
          rowHeading: 0,
        },
      ],
    },
  ];
}
