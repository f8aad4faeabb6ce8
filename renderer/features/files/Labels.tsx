// The names that rows go by, each with the measure or budget heading it stands for. What is already known is folded away.

import { useMemo, useState } from 'react';
import type { LabelTarget } from '../../../shared/files/model/import-profile.ts';
import type { SheetLabel, SheetProposal, SheetTable } from '../../../shared/files/spreadsheet-calls.ts';
import type { Text } from '../../../shared/language/speak.ts';
import { ExportTable } from '../../parts/ExportTable.tsx';
import { useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import type { Column } from '../../ui/table/columns.ts';
import { Table } from '../../ui/table/Table.tsx';
import { useTable } from '../../ui/table/use-table.ts';
import { decisionColumns, type Matter } from './decision-columns.tsx';
import type { TableDecisions } from './decisions.ts';

function targetName(target: LabelTarget): string {
  if (target.to === 'measure') return `measure ${target.measureId}`;
  return target.to === 'heading' ? `heading ${target.heading}` : 'nothing';
}

interface TargetChoice {
  readonly target: LabelTarget;
  readonly label: string;
}

function targetsOf(t: Text, sheet: SheetTable, proposal: SheetProposal, label: SheetLabel): TargetChoice[] {
  const alike = label.choices.map(({ target, name, score }): TargetChoice => ({
    target,
    label: `${name} (${score}%)`,
  }));
  const all: TargetChoice[] =
    sheet.target === 'measures'
      ? proposal.measures.map(({ id, name }) => ({ target: { to: 'measure', measureId: id }, label: name }))
      : [
          {
            target: { to: 'heading', heading: label.label },
            label: t('sheet.newHeading', { name: label.label }),
          },
          ...proposal.headings.map((heading): TargetChoice => ({
            target: { to: 'heading', heading },
            label: heading,
          })),
        ];
  const listed = new Map<string, TargetChoice>();
  for (const choice of [...alike, ...all])
    if (!listed.has(targetName(choice.target))) listed.set(targetName(choice.target), choice);
  return [...listed.values(), { target: { to: 'nothing' }, label: t('sheet.nothing') }];
}

interface LabelsProps {
  readonly table: SheetTable;
  readonly proposal: SheetProposal;
  readonly decisions: TableDecisions;
  readonly onDecide: (key: string, target: LabelTarget) => void;
}

const idOf = ({ key }: SheetLabel) => key;

export function Labels({ table: sheet, proposal, decisions, onDecide }: LabelsProps) {
  const t = useText();
  const speak = useSpeak();
  const [unfolded, setUnfolded] = useState(false);
  // What was certain from the start is folded away; what was decided here stays in sight.
  const unknown = useMemo(() => sheet.labels.filter(({ sure, by }) => !sure || by === 'new'), [sheet]);
  const known = sheet.labels.length - unknown.length;
  const matterOf = (label: SheetLabel): Matter => {
    const { key, target, name, by, score, sure } = label;
    const choices = targetsOf(t, sheet, proposal, label);
    const decided = decisions.labels[key];
    const words = by === 'similar' ? t('sheet.by.similar', { score: score ?? 0 }) : t(`sheet.by.${by}`);
    const how = () => {
      if (decided === undefined) return target === null ? t('sheet.by.none') : `${name ?? ''}? ${words}`;
      return target !== null && sure && targetName(decided) === targetName(target)
        ? words
        : t('sheet.by.chosen');
    };
    return {
      says: t('sheet.standsFor', { label: label.label }),
      decided: decided === undefined ? '' : targetName(decided),
      options: choices.map((choice) => ({ value: targetName(choice.target), label: choice.label })),
      onDecide: (value) => {
        const found = choices.find((choice) => targetName(choice.target) === value);
        if (found !== undefined) onDecide(key, found.target);
      },
      how: how(),
      proposed:
        decided === undefined && target !== null
          ? {
              says: t('sheet.confirmOf', { label: label.label, name: name ?? '' }),
              onConfirm: () => {
                onDecide(key, target);
              },
            }
          : null,
    };
  };
  const columns: readonly Column<SheetLabel>[] = [
    {
      key: 'label',
      label: t('sheet.label'),
      width: 200,
      grows: 2,
      names: true,
      wraps: true,
      text: ({ group, label }) => (group === null ? label : `${group} › ${label}`),
    },
    { key: 'cell', label: t('sheet.cell'), width: 70, text: ({ cell }) => cell },
    ...decisionColumns(t, { decided: t('sheet.stands'), how: t('sheet.how') }, matterOf),
  ];
  const rows = unfolded ? sheet.labels : unknown;
  const table = useTable({ name: 'names in a sheet', columns, rows, idOf });
  const title = t('sheet.labels');
  if (sheet.labels.length === 0) return null;
  return (
    <section>
      <div className="section-heading">
        <h3>{title}</h3>
        <ExportTable table={table} title={title} look="quiet" />
      </div>
      {rows.length === 0 ? null : (
        <Table table={table} label={t('table.list', { what: `${title}, ${speak(sheet.location)}` })} />
      )}
      {known === 0 ? null : (
        <Button
          look="quiet"
          onPress={() => {
            setUnfolded(!unfolded);
          }}
        >
          {unfolded ? '▾' : '▸'} {t('sheet.sureLabels', { count: known })}
        </Button>
      )}
    </section>
  );
}
