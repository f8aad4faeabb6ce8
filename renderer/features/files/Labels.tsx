// The names that rows go by, each with the measure or budget heading it stands for. What is already known is folded away.

import { useState } from 'react';
import type { SheetLabel, SheetProposal, SheetTable } from '../../../shared/files/spreadsheet-calls.ts';
import type { LabelTarget } from '../../../shared/files/model/import-profile.ts';
import { useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import type { TableDecisions } from './decisions.ts';

function targetName(target: LabelTarget): string {
  if (target.to === 'measure') return `measure ${target.measureId}`;
  return target.to === 'heading' ? `heading ${target.heading}` : 'nothing';
}

interface TargetChoice {
  readonly target: LabelTarget;
  readonly label: string;
}

function useTargets(table: SheetTable, proposal: SheetProposal, label: SheetLabel): TargetChoice[] {
  const t = useText();
  const alike = label.choices.map(({ target, name, score }): TargetChoice => ({
    target,
    label: `${name} (${score}%)`,
  }));
  const all: TargetChoice[] =
    table.target === 'measures'
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

interface LabelRowProps {
  readonly label: SheetLabel;
  readonly table: SheetTable;
  readonly proposal: SheetProposal;
  readonly decided: LabelTarget | undefined;
  readonly onDecide: (target: LabelTarget) => void;
}

function LabelRow({ label, table, proposal, decided, onDecide }: LabelRowProps) {
  const t = useText();
  const choices = useTargets(table, proposal, label);
  const { target, name, by, score } = label;
  const open = decided === undefined;
  const asProposed =
    decided !== undefined && target !== null && targetName(decided) === targetName(target) && label.sure;
  const words = by === 'similar' ? t('sheet.by.similar', { score: score ?? 0 }) : t(`sheet.by.${by}`);
  return (
    <tr className={open ? 'sheet-open' : ''}>
      <th scope="row">
        {label.group === null ? null : <span className="meta">{label.group} › </span>}
        {label.label} <span className="meta">{label.cell}</span>
      </th>
      <td className="sheet-choice">
        <Choice
          label={t('sheet.standsFor', { label: label.label })}
          hideLabel
          value={decided === undefined ? '' : targetName(decided)}
          options={[
            ...(open ? [{ value: '', label: t('sheet.undecided') }] : []),
            ...choices.map((choice) => ({ value: targetName(choice.target), label: choice.label })),
          ]}
          onChange={(chosen) => {
            const found = choices.find((choice) => targetName(choice.target) === chosen);
            if (found !== undefined) onDecide(found.target);
          }}
        />
      </td>
      <td>
        {open && target !== null ? (
          <>
            <p>
              {name}? {words}
            </p>
            <Button
              label={t('sheet.confirmOf', { label: label.label, name: name ?? '' })}
              onPress={() => {
                onDecide(target);
              }}
            >
              {t('sheet.confirm')}
            </Button>
          </>
        ) : open ? (
          t('sheet.by.none')
        ) : asProposed ? (
          words
        ) : (
          t('sheet.by.chosen')
        )}
      </td>
    </tr>
  );
}

interface LabelsProps {
  readonly table: SheetTable;
  readonly proposal: SheetProposal;
  readonly decisions: TableDecisions;
  readonly onDecide: (key: string, target: LabelTarget) => void;
}

/** Lists longer than this are cut: nobody decides on more names one by one. */
const mostShown = 300;

export function Labels({ table, proposal, decisions, onDecide }: LabelsProps) {
  const t = useText();
  const [unfolded, setUnfolded] = useState(false);
  // What was certain from the start is folded away; what was decided here stays in sight.
  const known = table.labels.filter(({ sure, by }) => sure && by !== 'new');
  const shown = (unfolded ? table.labels : table.labels.filter((label) => !known.includes(label))).slice(
    0,
    mostShown,
  );
  return (
    <>
      {shown.length === 0 ? null : (
        <table className="table">
          <caption className="unseen">{t('sheet.labels')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('sheet.label')}</th>
              <th scope="col">{t('sheet.stands')}</th>
              <th scope="col">{t('sheet.how')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((label) => (
              <LabelRow
                key={label.key}
                label={label}
                table={table}
                proposal={proposal}
                decided={decisions.labels[label.key]}
                onDecide={(target) => {
                  onDecide(label.key, target);
                }}
              />
            ))}
          </tbody>
        </table>
      )}
      {known.length === 0 ? null : (
        <Button
          look="quiet"
          onPress={() => {
            setUnfolded(!unfolded);
          }}
        >
          {unfolded ? '▾' : '▸'} {t('sheet.sureLabels', { count: known.length })}
        </Button>
      )}
    </>
  );
}
