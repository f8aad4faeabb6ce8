// The measures of one objective in the board's order, those adopted first, then those proposed.

import { useMemo, useState } from 'react';
import type { MeasureLine } from '../../../shared/strategy/calls.ts';
import { say } from '../../../shared/language/say.ts';
import { api } from '../../api.ts';
import { ExportTable } from '../../parts/ExportTable.tsx';
import { done, tell } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Table } from '../../ui/table/Table.tsx';
import { useTable } from '../../ui/table/use-table.ts';
import { AddMeasure } from './AddMeasure.tsx';
import { measureColumns, measureSections, nameOf } from './measure-columns.tsx';

interface MeasuresProps {
  readonly objectiveId: string;
  /** The objective's own. */
  readonly objectiveRef: string;
  readonly measures: readonly MeasureLine[];
  /** The one whose panel is open. */
  readonly opened: string | null;
  readonly onMeasure: (useId: string) => void;
}

const idOf = ({ useId }: MeasureLine) => useId;

export function Measures({ objectiveId, objectiveRef, measures, opened, onMeasure }: MeasuresProps) {
  const t = useText();
  const [adding, setAdding] = useState(false);
  const columns = useMemo(
    () =>
      measureColumns(t, (measure) => {
        void done(api.strategy.adoptMeasure({ id: measure.measureId })).then((adopted) => {
          if (adopted) tell(say('strategy.adopted', { what: nameOf(measure) }));
        });
      }),
    [t],
  );
  const sections = useMemo(() => measureSections(t, measures), [t, measures]);
  const table = useTable({ name: 'measures', columns, rows: measures, idOf, sections });
  const title = t('strategy.objective', { ref: objectiveRef });
  return (
    <section>
      <div className="section-heading">
        <h3>{t('strategy.measures')}</h3>
        <div className="row">
          <ExportTable
            table={table}
            title={`${title}, ${t('strategy.measures')}`}
            sections={t('strategy.groupHeading')}
            look="quiet"
          />
          <Button
            look="quiet"
            onPress={() => {
              setAdding(true);
            }}
          >
            {t('strategy.addMeasure')}
          </Button>
        </div>
      </div>
      {measures.length === 0 ? (
        <p className="quiet">{t('strategy.measuresNone')}</p>
      ) : (
        <Table
          table={table}
          label={t('table.list', { what: t('strategy.measures') })}
          opened={opened}
          onOpen={onMeasure}
          order={{
            among: ({ candidate }) => String(candidate),
            onOrder: (useIds) => void done(api.strategy.orderMeasures({ objectiveId, useIds: [...useIds] })),
          }}
        />
      )}
      {adding ? (
        <AddMeasure
          objectiveId={objectiveId}
          onClose={() => {
            setAdding(false);
          }}
        />
      ) : null}
    </section>
  );
}
