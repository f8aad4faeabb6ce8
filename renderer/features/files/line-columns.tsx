// The columns of an import's lines: what each would change, from which cell, and why it can't be taken as it is.

import type { ImportLine } from '../../../shared/files/spreadsheet-calls.ts';
import type { Speak, Text } from '../../../shared/language/speak.ts';
import { EditInPlace } from '../../ui/EditInPlace.tsx';
import type { Column } from '../../ui/table/columns.ts';

const shapes = { new: '+', changed: '◆', same: '○', contradictory: '▲', rejected: '■' } as const;

/** Whether a person can take it or leave it out. */
export function canTake({ editable, status }: ImportLine): boolean {
  return editable && status !== 'same';
}

function kindText(t: Text, { kind }: ImportLine): string {
  return kind === null ? '' : t(`sheet.kind.${kind}`);
}

function periodText(speak: Speak, { period }: ImportLine): string {
  return period === null ? '' : speak(period);
}

function listed(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

/** "Full members, July 2024, actual". */
export function whatIn(t: Text, speak: Speak, line: ImportLine): string {
  return listed([line.name, periodText(speak, line), kindText(t, line)]);
}

/** What stands in columns of their own where there is room for those: which kind of figure it is, where it stands in the file, and why. */
const ownColumns: readonly string[] = ['kind', 'cell', 'reason'];

/** The columns where there is no room for all: what would be out of sight stands with what it is about. */
export function narrowColumns(
  t: Text,
  speak: Speak,
  columns: readonly Column<ImportLine>[],
): readonly Column<ImportLine>[] {
  return columns
    .filter(({ key }) => !ownColumns.includes(key))
    .map((column) => {
      if (column.key === 'period')
        return {
          ...column,
          width: 130,
          text: (line: ImportLine) => listed([periodText(speak, line), kindText(t, line)]),
        };
      if (column.key !== 'what') return column;
      return {
        ...column,
        cell: ({ sheet, cell, reason }: ImportLine) => (
          <span className="table-text table-in-full">
            <span className="quiet">{`${sheet}!${cell}`}</span> {reason === null ? null : speak(reason)}
          </span>
        ),
      };
    });
}

/** Not all lines are here at once, so they can't be sorted by a column. */
export function lineColumns(
  t: Text,
  speak: Speak,
  onEdit: (line: ImportLine, text: string) => Promise<boolean>,
): readonly Column<ImportLine>[] {
  const columns: readonly Column<ImportLine>[] = [
    {
      key: 'does',
      label: t('sheet.does'),
      width: 124,
      text: ({ status }) => t(`sheet.status.${status}`),
      cell: ({ status }) => (
        <span className={`table-text sheet-${status}`}>
          <span aria-hidden="true">{shapes[status]}</span> {t(`sheet.status.${status}`)}
        </span>
      ),
    },
    {
      key: 'what',
      label: t('sheet.what'),
      width: 150,
      grows: 2,
      names: true,
      wraps: true,
      text: ({ name }) => name,
    },
    {
      key: 'period',
      label: t('sheet.period'),
      width: 90,
      wraps: 'in full',
      text: (line) => periodText(speak, line),
    },
    { key: 'kind', label: t('sheet.kind'), width: 116, text: (line) => kindText(t, line) },
    {
      key: 'before',
      label: t('sheet.before'),
      width: 100,
      figures: true,
      wraps: 'in full',
      text: ({ before }) => before,
    },
    {
      key: 'after',
      label: t('sheet.after'),
      width: 104,
      figures: true,
      text: ({ after }) => speak(after),
      cell: (line) =>
        canTake(line) ? (
          <EditInPlace
            label={t('sheet.valueOf', { what: whatIn(t, speak, line) })}
            value={speak(line.after)}
            onKeep={(text) => onEdit(line, text)}
          />
        ) : (
          <span className="table-text table-in-full">{speak(line.after)}</span>
        ),
    },
    {
      key: 'reason',
      label: t('sheet.reason'),
      width: 150,
      grows: 2,
      wraps: 'in full',
      text: ({ reason }) => (reason === null ? '' : speak(reason)),
    },
    {
      key: 'cell',
      label: t('sheet.cell'),
      width: 110,
      wraps: 'in full',
      text: ({ sheet, cell }) => `${sheet}!${cell}`,
    },
  ];
  return columns.map((column) => ({ ...column, unsorted: true }));
}
