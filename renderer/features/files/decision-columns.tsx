// The last columns of a list of what is to be decided before an import: what each thing is taken for, and how that came about.

import type { Text } from '../../../shared/language/speak.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import type { Column } from '../../ui/table/columns.ts';

export interface Matter {
  /** What is decided, for a screen reader. */
  readonly says: string;
  /** Empty while nothing is decided. */
  readonly decided: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onDecide: (value: string) => void;
  /** How it was matched, or what it may be. */
  readonly how: string;
  /** What it is only like, for a person to confirm. */
  readonly proposed: { readonly says: string; readonly onConfirm: () => void } | null;
}

export function decisionColumns<Row>(
  t: Text,
  titles: { readonly decided: string; readonly how: string },
  matterOf: (row: Row) => Matter,
): readonly Column<Row>[] {
  return [
    {
      key: 'decided',
      label: titles.decided,
      width: 240,
      grows: 1,
      text: (row) => {
        const { decided, options } = matterOf(row);
        return options.find(({ value }) => value === decided)?.label ?? '';
      },
      cell: (row) => {
        const { says, decided, options, onDecide } = matterOf(row);
        const open = decided === '';
        return (
          <div className={open ? 'sheet-open' : ''}>
            <Choice
              label={says}
              hideLabel
              value={decided}
              options={[...(open ? [{ value: '', label: t('sheet.undecided') }] : []), ...options]}
              onChange={onDecide}
            />
          </div>
        );
      },
    },
    {
      key: 'how',
      label: titles.how,
      width: 190,
      grows: 1,
      wraps: 'in full',
      text: (row) => matterOf(row).how,
      cell: (row) => {
        const { how, proposed } = matterOf(row);
        return (
          <>
            <span className="table-text table-in-full">{how}</span>
            {proposed === null ? null : (
              <Button label={proposed.says} onPress={proposed.onConfirm}>
                {t('sheet.confirm')}
              </Button>
            )}
          </>
        );
      },
    },
  ];
}
