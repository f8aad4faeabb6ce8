// The measures of one objective in the board's order, those adopted first, then those proposed.

import type { MeasureLine } from '../../../shared/strategy/calls.ts';
import { api } from '../../api.ts';
import { done, tell } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Chart } from '../../ui/Chart.tsx';
import { Reorder } from '../../ui/Reorder.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';

interface MeasuresProps {
  readonly objectiveId: string;
  readonly measures: readonly MeasureLine[];
  readonly onMeasure: (useId: string) => void;
}

interface LineProps {
  readonly measure: MeasureLine;
  readonly onMeasure: (useId: string) => void;
}

function nameOf({ label, name }: MeasureLine): string {
  return label ?? name;
}

function Latest({ measure }: { readonly measure: MeasureLine }) {
  const t = useText();
  const { kind, latest, latestPeriod } = measure;
  if (kind === 'qualitative') return <span className="quiet">{t('strategy.qualitative')}</span>;
  if (latest === null) return <span className="quiet">{t('strategy.noFigure')}</span>;
  return <span>{t('strategy.latest', { figure: latest, period: latestPeriod ?? '' })}</span>;
}

function Line({ measure, onMeasure }: LineProps) {
  const t = useText();
  const { useId, measureId, footnote, caveat, candidate, kind, standing, chart } = measure;
  const name = nameOf(measure);
  const adopt = async () => {
    if (await done(api.strategy.adoptMeasure({ id: measureId }))) tell(t('strategy.adopted', { what: name }));
  };
  return (
    <div className="measure">
      <div className="measure-words">
        <button
          type="button"
          className="link"
          onClick={() => {
            onMeasure(useId);
          }}
        >
          {name}
        </button>
        {caveat === null ? null : <p className="meta">{caveat}</p>}
        {footnote === null ? null : <p className="meta">* {footnote}</p>}
      </div>
      <div className="measure-latest">
        <Latest measure={measure} />
      </div>
      <div className="measure-standing">
        {candidate ? (
          <Button label={t('strategy.adoptWhat', { what: name })} onPress={() => void adopt()}>
            {t('strategy.adopt')}
          </Button>
        ) : kind === 'qualitative' ? null : (
          <StatusMark status={standing.status} overridden={standing.overridden} />
        )}
      </div>
      <div className="measure-chart">
        {chart === null ? null : <Chart scene={chart.scene} alternative={chart.alternative} />}
      </div>
    </div>
  );
}

/** Measures one after another under the same heading. */
function withHeadings(measures: readonly MeasureLine[]): ReadonlyMap<string, string> {
  const headings = new Map<string, string>();
  let last: string | null = null;
  for (const { useId, groupHeading } of measures) {
    if (groupHeading !== null && groupHeading !== last) headings.set(useId, groupHeading);
    last = groupHeading;
  }
  return headings;
}

export function Measures({ objectiveId, measures, onMeasure }: MeasuresProps) {
  const t = useText();
  if (measures.length === 0) return <p className="quiet">{t('strategy.measuresNone')}</p>;
  const adopted = measures.filter(({ candidate }) => !candidate);
  const candidates = measures.filter(({ candidate }) => candidate);
  const headings = withHeadings(adopted);
  const order = (first: readonly string[], then: readonly string[]) =>
    void done(api.strategy.orderMeasures({ objectiveId, useIds: [...first, ...then] }));
  const idsOf = (list: readonly MeasureLine[]) => list.map(({ useId }) => useId);
  return (
    <>
      <Reorder
        items={adopted}
        idOf={({ useId }) => useId}
        nameOf={nameOf}
        onOrder={(ids) => {
          order(ids, idsOf(candidates));
        }}
        className="measures"
      >
        {(measure) => (
          <>
            {headings.has(measure.useId) ? (
              <p className="measure-heading">{headings.get(measure.useId)}</p>
            ) : null}
            <Line measure={measure} onMeasure={onMeasure} />
          </>
        )}
      </Reorder>
      {candidates.length === 0 ? null : (
        <>
          <h4 className="candidates-title">{t('strategy.candidates')}</h4>
          <Reorder
            items={candidates}
            idOf={({ useId }) => useId}
            nameOf={nameOf}
            onOrder={(ids) => {
              order(idsOf(adopted), ids);
            }}
            className="measures"
          >
            {(measure) => <Line measure={measure} onMeasure={onMeasure} />}
          </Reorder>
        </>
      )}
    </>
  );
}
