// The figures of every measure by period, worked on as in a spreadsheet.

import { useEffect, useMemo, useState } from 'react';
import type { GridRow } from '../../../shared/figures/calls.ts';
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

/** Figures bring no rows. */
const noRows: ReadonlySet<KindName> = new Set(['figure', 'statement', 'progress_update', 'dismissal']);
/** What is stated about a figure brings no column; a figure may be the first of its kind, or the last. */
const noColumns: ReadonlySet<KindName> = new Set(['statement', 'progress_update', 'dismissal']);

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
  const { value: all, error } = useAnswer('figures', 'rows', {}, noRows);
  const { value: columns, error: noColumnsYet } = useAnswer('figures', 'columns', {}, noColumns);
  const destination = useApp((state) => state.destination);
  const rejection = useFigures((state) => state.rejection);
  const [objective, setObjective] = useState('');
  const [words, setWords] = useState('');
  const [adding, setAdding] = useState(false);
  const [story, setStory] = useState<CellAddress | null>(null);
  // The store outlives the screen, but its content belongs to one visit.
  useEffect(() => resetFigures, []);
  const rows = useMemo(() => {
    const wanted = words.trim().toLowerCase();
    return (all ?? []).filter(
      (row) =>
        (objective === '' || row.objectiveId === objective) &&
        (wanted === '' || row.name.toLowerCase().includes(wanted)),
    );
  }, [all, objective, words]);
  if (all === undefined || columns === undefined)
    return <NotYet error={error ?? noColumnsYet} title={t('nav.figures')} />;
  if (all.length === 0) {
    return (
      <Screen title={t('nav.figures')}>
        <Empty title={t('figures.emptyTitle')}>
          <p>{t('figures.emptyText')}</p>
          <div className="form-buttons">
            <Button
              look="main"
              onPress={() => {
                go('strategy');
              }}
            >
              {t('nav.strategy')}
            </Button>
            <Button
              onPress={() => {
                go('import');
              }}
            >
              {t('start.import')}
            </Button>
          </div>
        </Empty>
      </Screen>
    );
  }
  const panel =
    rejection !== null ? (
      <RejectedPanel rejection={rejection} rows={all} columns={columns} />
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
              go('spreadsheet');
            }}
          >
            {t('nav.spreadsheet')}
          </Button>
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
            rows={all}
            objective={objective}
            onObjective={setObjective}
            words={words}
            onWords={setWords}
          />
          <p className="tool-count" role="status">
            {rows.length === all.length
              ? t('figures.count', { count: rows.length })
              : t('figures.countFiltered', { shown: rows.length, count: all.length })}
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
          columns={columns}
          onClose={() => {
            setAdding(false);
          }}
        />
      ) : null}
    </Screen>
  );
}
