// The roles a column can be given, each under a short name that a list of choices can hold.

import type { SheetProposal } from '../../../shared/files/spreadsheet-calls.ts';
import { amountKinds } from '../../../shared/finance/model/finance-amount.ts';
import { figureKinds } from '../../../shared/figures/model/figure.ts';
import type { ColumnRole } from '../../../shared/files/model/import-profile.ts';
import type { useText } from '../../state/text.ts';

type Text = ReturnType<typeof useText>;

export function roleName(role: ColumnRole): string {
  if (role.as === 'measure') return `measure ${role.kind} ${role.measureId}`;
  return role.as === 'figure' || role.as === 'amount' ? `${role.as} ${role.kind}` : role.as;
}

export interface RoleChoice {
  readonly role: ColumnRole;
  readonly label: string;
}

export function roleChoices(
  t: Text,
  target: 'measures' | 'finance',
  { measures }: SheetProposal,
  present: ColumnRole,
): RoleChoice[] {
  const plain = (
    as: 'label' | 'parent' | 'period' | 'kind' | 'budgetHolder' | 'reason' | 'notes' | 'ignored',
  ): RoleChoice => ({
    role: { as },
    label: t(`sheet.role.${as}`),
  });
  if (target === 'finance') {
    return [
      ...amountKinds.map((kind): RoleChoice => ({
        role: { as: 'amount', kind },
        label: t(`finance.kind.${kind}`),
      })),
      { role: { as: 'figure', kind: 'actual' }, label: t('sheet.role.value') },
      ...(['label', 'parent', 'period', 'kind', 'budgetHolder', 'reason', 'notes', 'ignored'] as const).map(
        plain,
      ),
    ];
  }
  const asMeasures =
    present.as === 'measure'
      ? measures.map(({ id: measureId, name }): RoleChoice => ({
          role: { as: 'measure', measureId, kind: present.kind },
          label: t('sheet.role.measure', { name }),
        }))
      : [];
  return [
    ...figureKinds.map((kind): RoleChoice => ({
      role: { as: 'figure', kind },
      label: t('sheet.role.figure', { kind: t(`sheet.kind.${kind}`) }),
    })),
    ...(['label', 'period', 'kind', 'ignored'] as const).map(plain),
    ...asMeasures,
  ];
}
