// Where imported amounts come from, cell by cell.

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
import type { PackInput } from './pack-input.ts';

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
