// The cells that couldn't be read, each with its reason. The rest is written only when the person says so.

import type { GridColumn, GridRow } from '../../../shared/figures/calls.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/layout/Panel.tsx';
import { reachOf, useFigures, writeCells, type Rejection } from './figures-store.ts';

interface RejectedPanelProps {
  readonly rejection: Rejection;
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
}

function close() {
  useFigures.setState({ rejection: null });
}

export function RejectedPanel({ rejection, rows, columns }: RejectedPanelProps) {
  const t = useText();
  const speak = useSpeak();
  const { cells, rejected, told } = rejection;
  const rest = told.figures + told.removed;
  const nameOf = (useId: string) => rows.find((row) => row.useId === useId)?.name ?? '';
  const periodOf = (periodId: string) =>
    speak(columns.find((column) => column.periodId === periodId)?.label ?? '');
  return (
    <Panel title={t('figures.rejectedTitle', { count: rejected.length })} onClose={close} takesFocus>
      <div className="form">
        <p role="alert">
          {[t('figures.rejectedKept', { count: rest }), ...reachOf(told).map(speak)].join(' ')}
        </p>
        <div className="row">
          {rest === 0 ? null : (
            <Button look="main" onPress={() => writeCells(cells, { acceptRest: true })}>
              {t('figures.writeRest', { count: rest })}
            </Button>
          )}
          <Button onPress={close}>{t('button.cancel')}</Button>
        </div>
        <ul className="lines rejected">
          {rejected.map(({ useId, periodId, kind, problem }) => (
            <li key={`${useId} ${periodId} ${kind}`}>
              <strong>
                {nameOf(useId)}, {periodOf(periodId)}
              </strong>
              <p>{speak(problem)}</p>
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
}
