// What a table shows, saved as a file that spreadsheets open.

import { useText } from '../state/text.ts';
import { Button } from '../ui/Button.tsx';
import type { TableModel } from '../ui/table/use-table.ts';
import { saveTable } from './save-table.ts';

interface ExportTableProps<Row> {
  readonly table: TableModel<Row>;
  /** The name of its file. */
  readonly title: string;
  /** The heading over the names of its sections, where it has some. */
  readonly sections?: string;
  /** `quiet` among other things. */
  readonly look?: 'plain' | 'quiet';
}

export function ExportTable<Row>({ table, title, sections, look = 'plain' }: ExportTableProps<Row>) {
  const t = useText();
  const save = () => {
    void saveTable(title, table.toCsv(sections));
  };
  return (
    <Button
      look={look}
      // A screen may have more than one: heard, it says of what.
      label={t('table.export-of', { what: title })}
      disabled={table.lines.length === 0}
      onPress={save}
    >
      {t('table.export')}
    </Button>
  );
}
