// The columns of a table, each with what it is read as.

import type { ColumnRole } from '../../../shared/files/model/import-profile.ts';
import type { SheetColumn, SheetProposal, SheetTable } from '../../../shared/files/spreadsheet-calls.ts';
import { ExportTable } from '../../parts/ExportTable.tsx';
import { useSpeak, useText } from '../../state/text.ts';
import type { Column } from '../../ui/table/columns.ts';
import { Table } from '../../ui/table/Table.tsx';
import { useTable } from '../../ui/table/use-table.ts';
import { decisionColumns, type Matter } from './decision-columns.tsx';
import type { TableDecisions } from './decisions.ts';
import { roleChoices, roleName } from './roles.ts';

interface ColumnsProps {
  readonly table: SheetTable;
  readonly proposal: SheetProposal;
  readonly decisions: TableDecisions;
  readonly onDecide: (key: string, role: ColumnRole) => void;
}

const idOf = ({ key }: SheetColumn) => key;

export function Columns({ table: sheet, proposal, decisions, onDecide }: ColumnsProps) {
  const t = useText();
  const speak = useSpeak();
  const at = ({ letters }: SheetColumn) => {
    const rows = letters.join(', ');
    return sheet.transposed ? t('sheet.turnedRows', { rows, count: letters.length }) : rows;
  };
  const matterOf = (column: SheetColumn): Matter => {
    const { key, heading, role, by, score, sure } = column;
    const choices = roleChoices(t, sheet.target, proposal, role);
    const decided = decisions.columns[key];
    const name = choices.find((choice) => roleName(choice.role) === roleName(role))?.label ?? '';
    const named = heading === '' ? at(column) : heading;
    const how = () => {
      if (decided === undefined) return `${name}? ${score === null ? '' : t('sheet.by.similar', { score })}`;
      if (roleName(decided) !== roleName(role) || !sure) return t('sheet.by.chosen');
      if (role.as === 'ignored') return '';
      return t(by === 'past import' ? 'sheet.by.past import' : 'sheet.by.heading');
    };
    return {
      says: t('sheet.roleOf', { what: named }),
      decided: decided === undefined ? '' : roleName(decided),
      options: choices.map((choice) => ({ value: roleName(choice.role), label: choice.label })),
      onDecide: (value) => {
        const chosen = choices.find((choice) => roleName(choice.role) === value);
        if (chosen !== undefined) onDecide(key, chosen.role);
      },
      how: how(),
      proposed:
        decided === undefined
          ? {
              says: t('sheet.confirmOf', { label: named, name }),
              onConfirm: () => {
                onDecide(key, role);
              },
            }
          : null,
    };
  };
  const columns: readonly Column<SheetColumn>[] = [
    { key: 'column', label: t('sheet.column'), width: 80, text: at },
    {
      key: 'heading',
      label: t('sheet.heading'),
      width: 150,
      grows: 1,
      names: true,
      wraps: true,
      text: ({ heading }) => (heading === '' ? t('sheet.noHeading') : heading),
    },
    {
      key: 'samples',
      label: t('sheet.samples'),
      width: 140,
      grows: 1,
      wraps: true,
      text: ({ samples }) => samples.join(' · '),
    },
    ...decisionColumns(t, { decided: t('sheet.role'), how: t('sheet.how') }, matterOf),
  ];
  const table = useTable({ name: 'columns of a sheet', columns, rows: sheet.columns, idOf });
  const title = t('sheet.columns');
  return (
    <section>
      <div className="section-heading">
        <h3>{title}</h3>
        <ExportTable table={table} title={title} look="quiet" />
      </div>
      <Table table={table} label={t('table.list', { what: `${title}, ${speak(sheet.location)}` })} />
    </section>
  );
}
