// The columns of an objective's measures, and the headings that the board has put over some of them.

import type { MeasureLine } from '../../../shared/strategy/calls.ts';
import { statuses } from '../../../shared/strategy/model/status.ts';
import type { Text } from '../../../shared/language/speak.ts';
import { Button } from '../../ui/Button.tsx';
import { Chart } from '../../ui/Chart.tsx';
import { speakNow } from '../../state/text.ts';
import { StatusMark } from '../../parts/StatusMark.tsx';
import type { Column } from '../../ui/table/columns.ts';
import type { Section } from '../../ui/table/lines.ts';

export function nameOf({ label, name }: MeasureLine): string {
  return label ?? name;
}

function latestOf(t: Text, { kind, latest, latestPeriod }: MeasureLine): string {
  if (kind === 'qualitative') return t('strategy.qualitative');
  if (latest === null) return t('strategy.noFigure');
  return t('strategy.latest', { figure: latest, period: latestPeriod ?? '' });
}

export function isJudged({ kind, candidate }: MeasureLine): boolean {
  return kind === 'quantitative' && !candidate;
}

/** Undefined of what is judged by no figure. */
function targetOf(t: Text, measure: MeasureLine): string | undefined {
  const { target } = measure;
  if (!isJudged(measure) || target === null) return undefined;
  return t('strategy.targetFor', target);
}

/** How far the latest figure is from it, beneath it. */
function Target({ t, measure }: { readonly t: Text; readonly measure: MeasureLine }) {
  if (!isJudged(measure)) return null;
  const target = targetOf(t, measure);
  const gap = speakNow(measure.gap);
  if (target === undefined) return <span className="quiet">{gap}</span>;
  return (
    <>
      {target}
      <p className="meta">{gap}</p>
    </>
  );
}

function Notes({ measure }: { readonly measure: MeasureLine }) {
  const { caveat, footnote } = measure;
  return (
    <>
      {caveat === null ? null : <p className="meta">{caveat}</p>}
      {footnote === null ? null : <p className="meta">* {footnote}</p>}
    </>
  );
}

export function measureColumns(
  t: Text,
  onAdopt: (measure: MeasureLine) => void,
): readonly Column<MeasureLine>[] {
  return [
    {
      key: 'name',
      label: t('strategy.measure'),
      width: 150,
      grows: 1,
      names: true,
      wraps: true,
      text: nameOf,
      cell: (measure) => <Notes measure={measure} />,
    },
    {
      key: 'latest',
      label: t('strategy.latestFigure'),
      width: 122,
      wraps: true,
      text: (measure) => latestOf(t, measure),
      sortBy: ({ latest }) => latest,
      exported: ({ latest, latestPeriod }) =>
        [latest, speakNow(latestPeriod ?? '')].filter(Boolean).join(', '),
    },
    {
      key: 'target',
      label: t('strategy.target'),
      width: 130,
      wraps: true,
      text: (measure) =>
        isJudged(measure)
          ? [targetOf(t, measure) ?? '', speakNow(measure.gap)].filter(Boolean).join('; ')
          : '',
      sortBy: ({ target }) => target?.figure ?? null,
      cell: (measure) => <Target t={t} measure={measure} />,
    },
    {
      key: 'status',
      label: t('strategy.status'),
      width: 118,
      text: (measure) => (isJudged(measure) ? t(`status.${measure.judgement.status}`) : ''),
      sortBy: (measure) => (isJudged(measure) ? statuses.indexOf(measure.judgement.status) : null),
      cell: (measure) => {
        const { candidate, judgement } = measure;
        if (isJudged(measure))
          return <StatusMark status={judgement.status} overridden={judgement.overridden} />;
        return candidate ? (
          <Button
            label={t('strategy.adoptWhat', { what: nameOf(measure) })}
            onPress={() => {
              onAdopt(measure);
            }}
          >
            {t('strategy.adopt')}
          </Button>
        ) : null;
      },
    },
    {
      key: 'trend',
      label: t('strategy.trend'),
      width: 180,
      text: () => '',
      picture: true,
      cell: ({ chart }) =>
        chart === null ? null : <Chart scene={chart.scene} alternative={chart.alternative} />,
    },
  ];
}

/** Measures one after another under the same heading; the candidates come last, under one of their own. */
export function measureSections(t: Text, measures: readonly MeasureLine[]): readonly Section<MeasureLine>[] {
  const sections: Section<MeasureLine>[] = [];
  let run: string[] = [];
  let last: string | null | undefined;
  for (const { useId, groupHeading } of measures.filter(({ candidate }) => !candidate)) {
    if (groupHeading !== last) {
      const ids: string[] = [];
      run = ids;
      sections.push({
        key: useId,
        label: groupHeading ?? '',
        has: (measure) => ids.includes(measure.useId),
      });
    }
    last = groupHeading;
    run.push(useId);
  }
  return [
    ...sections,
    { key: 'candidates', label: t('strategy.candidates'), has: ({ candidate }) => candidate },
  ];
}
