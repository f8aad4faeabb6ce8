// The figures that the grid shows, of every row and column of it, saved as a file that spreadsheets open.

import { useSpeak, useText } from '../../state/text.ts';
import { saveTable } from '../../parts/save-table.ts';
import { Button } from '../../ui/Button.tsx';
import { csvOf } from '../../../shared/files/rules/csv.ts';
import { asTable, type Sheet } from './grid/cell-actions.ts';
import { wholeRows } from './figures-store.ts';

export function ExportFigures({ sheet }: { readonly sheet: Sheet }) {
  const t = useText();
  const speak = useSpeak();
  const { rows, columns } = sheet;
  const save = async () => {
    const cells = await wholeRows(rows.map(({ useId }) => useId));
    if (cells === undefined) return;
    const headings = [
      t('figures.objective'),
      t('figures.heading'),
      t('figures.measure'),
      ...columns.map(({ label, kind }) =>
        kind === 'actual' ? speak(label) : `${speak(label)} (${t(`kind.${kind}`)})`,
      ),
    ];
    await saveTable(t('nav.figures'), csvOf(asTable({ ...sheet, cells }, headings)));
  };
  return (
    <Button disabled={rows.length === 0 || columns.length === 0} onPress={() => save()}>
      {t('table.export')}
    </Button>
  );
}
