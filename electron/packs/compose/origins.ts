// Where imported figures and amounts come from, place by place.

import { sayLocation } from '../../../shared/files/rules/provenance.ts';
import { amountKinds } from '../../../shared/finance/model/finance-amount.ts';
import { inOrder, type FinanceNode } from '../../../shared/finance/rules/finance.ts';
import { speak, textIn } from '../../../shared/language/speak.ts';
import {
  text,
  textCell,
  type Block,
  type Column,
  type TableRow,
} from '../../../shared/packs/pack-document.ts';
import { periodName } from '../../../shared/figures/rules/period-name.ts';
import type { Objective } from '../../../shared/register/snapshot.ts';
import { reportedMeasures } from './measures.ts';
import type { PackInput } from './pack-input.ts';
import { sectionOf } from './section-of.ts';

/** The place of each measure's latest figure, where it was imported, so that a reader can find it in the file. */
export function figureOriginBlocks(input: PackInput, objectives: readonly Objective[]): Block[] {
  const t = textIn(input.language);
  const rows = objectives.flatMap((objective): TableRow[] => {
    const found = reportedMeasures(input, objective).flatMap(({ title, latest }): TableRow[] => {
      const from = latest?.provenance ?? null;
      if (latest === undefined || from === null) return [];
      const words = [title, periodName(latest.period), sayLocation(from), from.file];
      return [{ kind: 'row', cells: words.map((each) => textCell(speak(input.language, each))) }];
    });
    const { ref, title } = objective;
    const group: TableRow = {
      kind: 'group',
      text: t('pack.objective-title', { ref, title }),
      objective: { ref, title },
      section: sectionOf(objective),
    };
    return found.length === 0 ? [] : [group, ...found];
  });
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: t('pack.figure-origin') },
    {
      kind: 'table',
      name: t('pack.figure-origin'),
      sheet: t('pack.sheet.figure-origin'),
      columns: [
        { heading: t('pack.measure'), align: 'left', share: 2 },
        { heading: t('pack.latest'), align: 'left' },
        { heading: t('pack.place'), align: 'left', share: 2 },
        { heading: t('pack.file'), align: 'left', share: 2 },
      ],
      rows,
      rowHeading: 0,
    },
  ];
}

/** The cell of every imported amount, so that a reader can find it in finance's own workbook: a row for each heading and file. */
export function originBlocks(trees: readonly FinanceNode[], { index, language }: PackInput): Block[] {
  const t = textIn(language);
  const files = new Map(index.snapshot.sourceFiles.map((row) => [row.id, row]));
  const nodes = inOrder(trees);
  const kinds = amountKinds.filter((kind) =>
    nodes.some(({ stated }) => files.has(stated.get(kind)?.sourceFileId ?? '')),
  );
  const used = new Set<string>();
  const rows = nodes.flatMap(({ line, stated }): TableRow[] => {
    const own = [...files.values()].filter(({ id }) =>
      [...stated.values()].some((row) => row.sourceFileId === id),
    );
    return own.map(({ id, name }): TableRow => {
      used.add(id);
      const cells = kinds.map((kind) => {
        const amount = stated.get(kind);
        const from = amount?.sourceFileId === id ? amount.provenance : null;
        return textCell(from === null ? '' : speak(language, sayLocation(from)));
      });
      return { kind: 'row', cells: [textCell(line.heading), ...cells, textCell(name)] };
    });
  });
  if (rows.length === 0) return [];
  const prints = [...used].map((id) => `${files.get(id)?.name ?? ''}: ${files.get(id)?.sha256 ?? ''}`);
  return [
    { kind: 'heading', level: 2, text: t('pack.origin') },
    {
      kind: 'table',
      name: t('pack.origin-table'),
      sheet: t('pack.sheet.origin'),
      columns: [
        { heading: t('pack.heading'), align: 'left', share: 2 },
        ...kinds.map((kind): Column => ({
          heading: t(`pack.amount.${kind}`),
          align: 'left',
          share: 1,
        })),
        { heading: t('pack.file'), align: 'left', share: 2 },
      ],
      rows,
      rowHeading: 0,
    },
    {
      kind: 'paragraph',
      style: 'note',
      runs: text(t('pack.fingerprints', { prints: { several: prints, between: '; ' } })),
    },
  ];
}
