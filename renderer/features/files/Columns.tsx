// The columns of a table, each with what it is read as.

import type { SheetColumn, SheetProposal, SheetTable } from '../../../shared/files/spreadsheet-calls.ts';
import type { ColumnRole } from '../../../shared/files/model/import-profile.ts';
import { useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import type { TableDecisions } from './decisions.ts';
import { roleChoices, roleName } from './roles.ts';

interface ColumnRowProps {
  readonly column: SheetColumn;
  readonly table: SheetTable;
  readonly proposal: SheetProposal;
  readonly decided: ColumnRole | undefined;
  readonly onDecide: (role: ColumnRole) => void;
}

function ColumnRow({ column, table, proposal, decided, onDecide }: ColumnRowProps) {
  const t = useText();
  const { letters, heading, samples, role, by, score, sure } = column;
  const choices = roleChoices(t, table.target, proposal, role);
  const open = decided === undefined;
  const changed = decided !== undefined && roleName(decided) !== roleName(role);
  const proposedLabel = choices.find((choice) => roleName(choice.role) === roleName(role))?.label ?? '';
  const rows = letters.join(', ');
  const at = table.transposed ? t('sheet.turnedRows', { rows, count: letters.length }) : rows;
  const named = heading === '' ? at : heading;
  return (
    <tr className={open ? 'sheet-open' : ''}>
      <td className="ref">{at}</td>
      <th scope="row">{heading === '' ? t('sheet.noHeading') : heading}</th>
      <td className="quiet">{samples.join(' · ')}</td>
      <td className="sheet-choice">
        <Choice
          label={t('sheet.roleOf', { what: named })}
          hideLabel
          value={decided === undefined ? '' : roleName(decided)}
          options={[
            ...(open ? [{ value: '', label: t('sheet.undecided') }] : []),
            ...choices.map((choice) => ({ value: roleName(choice.role), label: choice.label })),
          ]}
          onChange={(name) => {
            const chosen = choices.find((choice) => roleName(choice.role) === name);
            if (chosen !== undefined) onDecide(chosen.role);
          }}
        />
      </td>
      <td>
        {open ? (
          <>
            <p>
              {proposedLabel}? {score === null ? '' : t('sheet.by.similar', { score })}
            </p>
            <Button
              label={t('sheet.confirmOf', { label: named, name: proposedLabel })}
              onPress={() => {
                onDecide(role);
              }}
            >
              {t('sheet.confirm')}
            </Button>
          </>
        ) : changed || !sure ? (
          t('sheet.by.chosen')
        ) : role.as === 'ignored' ? (
          ''
        ) : (
          t(by === 'past import' ? 'sheet.by.past import' : 'sheet.by.heading')
        )}
      </td>
    </tr>
  );
}

interface ColumnsProps {
  readonly table: SheetTable;
  readonly proposal: SheetProposal;
  readonly decisions: TableDecisions;
  readonly onDecide: (key: string, role: ColumnRole) => void;
}

export function Columns({ table, proposal, decisions, onDecide }: ColumnsProps) {
  const t = useText();
  return (
    <table className="table">
      <caption className="unseen">{t('sheet.columns')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('sheet.column')}</th>
          <th scope="col">{t('sheet.heading')}</th>
          <th scope="col">{t('sheet.samples')}</th>
          <th scope="col">{t('sheet.role')}</th>
          <th scope="col">{t('sheet.how')}</th>
        </tr>
      </thead>
      <tbody>
        {table.columns.map((column) => (
          <ColumnRow
            key={column.key}
            column={column}
            table={table}
            proposal={proposal}
            decided={decisions.columns[column.key]}
            onDecide={(role) => {
              onDecide(column.key, role);
            }}
          />
        ))}
      </tbody>
    </table>
  );
}
