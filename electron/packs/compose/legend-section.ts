// "How to read this": what marks, arrows, colours and the letter p stand for. A reader who meets a pack for the first time has nobody to ask.

import { textIn, type Text } from '../../../shared/language/speak.ts';
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
import { statuses } from '../../../shared/strategy/model/status.ts';
import { hasVariance } from './budget.ts';
import { reportedYear } from './finance-section.ts';
import type { PackInput } from './pack-input.ts';

const travels = ['improving', 'worsening', 'unchanged'] as const;
const arrows = { improving: '↑', worsening: '↓', unchanged: '→' } as const;

export function legendSection(input: PackInput, abbreviations: readonly Abbreviation[]): Section {
  const t = textIn(input.language);
  return {
    id: 'legend',
    title: t('pack.legend'),
    reference: t('pack.legend'),
    blocks: [
      { kind: 'paragraph', runs: text(t('pack.legend-lead')), style: 'lead' },
      marksTable(t, showsVariance(input)),
      ...abbreviationsTable(t, abbreviations),
    ],
  };
}

function showsVariance(input: PackInput): boolean {
  return input.contents?.finance !== false && hasVariance(reportedYear(input).trees);
}

function marksTable(t: Text, hasVariances: boolean): Block {
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
      ...(hasVariances ? [row(textCell(statusLooks['at risk'].shape), t('pack.legend-adverse'))] : []),
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
