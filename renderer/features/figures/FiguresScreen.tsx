// The figures of every measure by period, worked on as in a spreadsheet.

import { useEffect, useMemo, useState } from 'react';
import type { Grid, GridColumn, GridRow } from '../../../shared/figures/calls.ts';
import type { KindName } from '../../../shared/register/snapshot.ts';
import { NotYet } from '../../parts/NotYet.tsx';
import { useAnswer } from '../../state/answers.ts';
import { go, useApp } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import { AddPeriod } from './AddPeriod.tsx';
import { ExportFigures } from './ExportFigures.tsx';
import { FigureGrid } from './grid/FigureGrid.tsx';
import { resetFigures, useFigures, type CellAddress } from './figures-store.ts';
import { RejectedPanel } from './RejectedPanel.tsx';
import { StoryPanel } from './StoryPanel.tsx';
import './figures.css';

/** Writing into cells adds no rows or columns that the grid doesn't have already. */
const ignored: ReadonlySet<KindName> = new Set(['figure', 'statement', 'progress_update', 'dismissal']);

function columnsOf({ columns }: Grid, added: readonly GridColumn[]): readonly GridColumn[] {
  const known = new Set(columns.map(({ key }) => key));
  const periods = new Set(added.map(({ periodId }) => periodId));
  // A period without figures shows a column for actuals, unless another kind was asked for here.
  const beside = columns.filter(
    ({ given, key, periodId }) =>
      given || !periods.has(periodId) || added.some((column) => column.key === key),
  );
  for (const column of added.filter(({ key }) => !known.has(key))) {
    const last = beside.findLastIndex(({ periodId }) => periodId === column.periodId);
    beside.splice(last === -1 ? beside.length : last + 1, 0, column);
  }
  return beside;
}

function Filters({
  rows,
  objective,
  onObjective,
  words,
  onWords,
}: {
  readonly rows: readonly GridRow[];
  readonly objective: string;
  readonly onObjective: (id: string) => void;
  readonly words: string;
  readonly onWords: (words: string) => void;
}) {
  const t = useText();
  const objectives = [...new Map(rows.map((row) => [row.objectiveId, row.objectiveRef]))];
  return (
    <div className="grid-filters">
      <TextBox label={t('figures.filter')} value={words} onChange={onWords} type="search" />
      <Choice
        label={t('figures.objective')}
        value={objective}
        options={[
          { value: '', label: t('figures.allObjectives') },
          ...objectives.map(([value, ref]) => ({ value, label: ref })),
        ]}
        onChange={onObjective}
      />
    </div>
  );
}

export function FiguresScreen() {
  const t = useText();
  const { value: grid, error } = useAnswer('figures', 'grid', {}, ignored);
  const destination = useApp((state) => state.destination);
  const added = useFigures((state) => state.added);
  const rejection = useFigures((state) => state.rejection);
  const [objective, setObjective] = useState('');
  const [words, setWords] = useState('');
  const [adding, setAdding] = useState(false);
  const [story, setStory] = useState<CellAddress | null>(null);
  // The store outlives the screen, but its content belongs to one visit.
  useEffect(() => resetFigures, []);
  const columns = useMemo(() => (grid === undefined ? [] : columnsOf(grid, added)), [grid, added]);
  const rows = useMemo(() => {
    const wanted = words.trim().toLowerCase();
    return (grid?.rows ?? []).filter(
      (row) =>
        (objective === '' || row.objectiveId === objective) &&
        (wanted === '' || row.name.toLowerCase().includes(wanted)),
    );
  }, [grid, objective, words]);
  if (grid === undefined) return <NotYet error={error} title={t('nav.figures')} />;
  if (grid.rows.length === 0) {
    return (
      <Screen title={t('nav.figures')}>
        <Empty title={t('figures.emptyTitle')}>
          <p>{t('figures.emptyText')}</p>
          <Button
            look="main"
            onPress={() => {
              go('strategy');
            }}
          >
            {t('nav.strategy')}
          </Button>
        </Empty>
      </Screen>
    );
  }
  const panel =
    rejection !== null ? (
      <RejectedPanel rejection={rejection} rows={grid.rows} columns={columns} />
    ) : story !== null ? (
      <StoryPanel
        address={story}
        onClose={() => {
          setStory(null);
        }}
      />
    ) : undefined;
  return (
    <Screen
      title={t('nav.figures')}
      fixed="figures"
      action={
        <>
          <ExportFigures sheet={{ rows, columns }} />
          <Button
            onPress={() => {
              setAdding(true);
            }}
          >
            {t('figures.addPeriod')}
          </Button>
        </>
      }
      tools={
        <>
          <Filters
            rows={grid.rows}
            objective={objective}
            onObjective={setObjective}
            words={words}
            onWords={setWords}
          />
          <p className="tool-count" role="status">
            {rows.length === grid.rows.length
              ? t('figures.count', { count: rows.length })
              : t('figures.countFiltered', { shown: rows.length, count: grid.rows.length })}
          </p>
        </>
      }
      panel={panel}
    >
      {columns.length === 0 ? (
        <p className="waiting">{t('figures.noColumns')}</p>
      ) : (
        <FigureGrid
          rows={rows}
          columns={columns}
          focus={destination}
          onStory={setStory}
          following={story !== null}
        />
      )}
      {adding ? (
        <AddPeriod
          onClose={() => {
            setAdding(false);
          }}
        />
      ) : null}
    </Screen>
  );
}
