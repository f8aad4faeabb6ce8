// "How to read this": what marks, arrows, colours and the letter p stand for, and what each measure counts, which way is better, and where its
// latest figure comes from. A reader who meets a pack for the first time has nobody to ask.

import type { Spoken } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { speakerIn, textIn, type Text } from '../../../shared/language/speak.ts';
import { statusLooks } from '../../../shared/look/tokens.ts';
import {
  text,
  textCell,
  type Abbreviation,
  type Block,
  type Cell,
  type Section,
  type TableRow,
} from '../../../shared/packs/pack-document.ts';
import { sayValue } from '../../../shared/register/naming.ts';
import type { Objective } from '../../../shared/register/snapshot.ts';
import { statuses } from '../../../shared/strategy/model/status.ts';
import { reportedMeasures } from './measures.ts';
import { leadNames } from '../../../shared/people/rules/lead-names.ts';
import type { PackInput } from './pack-input.ts';

const travels = ['improving', 'worsening', 'unchanged'] as const;
const arrows = { improving: '↑', worsening: '↓', unchanged: '→' } as const;

export function legendSection(
  input: PackInput,
  objectives: readonly Objective[],
  abbreviations: readonly Abbreviation[],
): Section {
  const t = textIn(input.language);
  return {
    id: 'legend',
    title: t('pack.legend'),
    reference: t('pack.legend'),
    blocks: [
      { kind: 'paragraph', runs: text(t('pack.legend-lead')), style: 'lead' },
      marksTable(t, input.contents?.finance !== false),
      ...abbreviationsTable(t, abbreviations),
      ...measuresTable(input, objectives),
    ],
  };
}

function marksTable(t: Text, isFinanceIn: boolean): Block {
  const row = (mark: Cell, meaning: string): TableRow => ({ kind: 'row', cells: [mark, textCell(meaning)] });
  return {
    kind: 'table',
    name: t('pack.legend-marks'),
    sheet: t('pack.sheet.legend-marks'),
    columns: [
      { heading: t('pack.legend-marks'), align: 'left' },
      { heading: t('pack.legend-meaning'), align: 'left', share: 1 },
    ],
    rows: [
      ...statuses.map((status) =>
        row({ paragraphs: [{ runs: text(t(`status.${status}`)) }], status }, t(`pack.legend.${status}`)),
      ),
      ...travels.map((travel) =>
        row(textCell(`${arrows[travel]} ${t(`pack.travel.${travel}`)}`), t(`pack.legend.${travel}`)),
      ),
      row(
        { paragraphs: [{ runs: [{ text: t('pack.provisional-mark'), italic: true }] }] },
        t('pack.legend-provisional'),
      ),
      ...(isFinanceIn ? [row(textCell(statusLooks['at risk'].shape), t('pack.legend-adverse'))] : []),
      row(textCell(t('pack.legend-tint')), t('pack.legend-targets')),
    ],
    rowHeading: 0,
  };
}

export function abbreviationsTable(t: Text, abbreviations: readonly Abbreviation[]): Block[] {
  if (abbreviations.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: t('pack.legend-abbreviations') },
    {
      kind: 'table',
      name: t('pack.legend-abbreviations'),
      sheet: t('pack.legend-abbreviations'),
      columns: [
        { heading: t('pack.legend-short'), align: 'left' },
        { heading: t('pack.legend-meaning'), align: 'left', share: 1 },
      ],
      rows: abbreviations.map(({ short, long }) => ({ kind: 'row', cells: [short, long].map(textCell) })),
      rowHeading: 0,
    },
  ];
}

/** Each measure once, however many objectives use it. */
function measuresTable(input: PackInput, objectives: readonly Objective[]): Block[] {
  const { index, language } = input;
  const t = textIn(language);
  const speak = speakerIn(language);
  const used = new Map(
    objectives.flatMap((objective) =>
      reportedMeasures(input, objective).map((each) => [each.measure.id, each]),
    ),
  );
  if (used.size === 0) return [];
  const rows = [...used.values()].map(({ measure, latest }): TableRow => {
    const { unit, formula, caveat, polarity } = measure;
    const definition = [
      say(`unit.${unit}`),
      ...(formula === null ? [] : [sayValue(index, 'measure', 'formula', formula)]),
      ...(caveat === null ? [] : [caveat]),
    ];
    const isCounted = formula !== null && formula.kind !== 'stated';
    const source: Spoken =
      latest === undefined
        ? '–'
        : latest.provenance === null
          ? say(isCounted ? 'pack.legend-counted' : 'pack.legend-entered')
          : latest.provenance.file;
    const owners = leadNames(index, measure.id);
    const cells = [
      measure.name,
      speak({ several: definition, between: '\n' }),
      t(`polarity.${polarity}`),
      speak(source),
      owners.length === 0 ? '' : speak({ several: owners, between: ', ' }),
    ];
    return { kind: 'row', cells: cells.map(textCell) };
  });
  return [
    { kind: 'heading', level: 2, text: t('pack.legend-measures') },
    {
      kind: 'table',
      name: t('pack.legend-measures'),
      sheet: t('pack.sheet.legend-measures'),
      columns: [
        { heading: t('pack.measure'), align: 'left', share: 2 },
        { heading: t('pack.legend-definition'), align: 'left', share: 2 },
        { heading: t('pack.direction'), align: 'left' },
        { heading: t('pack.legend-source'), align: 'left', share: 2 },
        { heading: t('pack.legend-owner'), align: 'left', share: 2 },
      ],
      rows,
      rowHeading: 0,
    },
  ];
}
