// The strategy as it is written: its own words, its objectives in the board's order, and one objective in full, all edited in place.

import { useState } from 'react';
import type { ObjectiveInBrief } from '../../../shared/strategy/calls.ts';
import { api } from '../../api.ts';
import { NotYet } from '../../parts/NotYet.tsx';
import { useAnswer } from '../../state/answers.ts';
import { done, go, useApp } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { PageWithContents } from '../../ui/layout/PageWithContents.tsx';
import { Reorder } from '../../ui/lists/Reorder.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { AddObjective } from './AddObjective.tsx';
import { MeasurePanel } from './MeasurePanel.tsx';
import { ObjectiveView } from './ObjectiveView.tsx';
import { StrategyWords } from './StrategyWords.tsx';
import './strategy.css';
import { objectiveTitle } from '../../../shared/strategy/rules/objective-title.ts';

interface ContentsProps {
  readonly objectives: readonly ObjectiveInBrief[];
  readonly chosen: string;
}

function Contents({ objectives, chosen }: ContentsProps) {
  const t = useText();
  return (
    <>
      <button
        type="button"
        className={chosen === '' ? 'contents-line contents-current' : 'contents-line'}
        onClick={() => {
          go('strategy');
        }}
      >
        {t('strategy.itself')}
      </button>
      <Reorder
        items={objectives}
        idOf={({ id }) => id}
        nameOf={objectiveTitle}
        onOrder={(ids) => void done(api.strategy.orderObjectives({ ids: [...ids] }))}
      >
        {({ id, ref, title }) => (
          <button
            type="button"
            className={chosen === id ? 'contents-line contents-current' : 'contents-line'}
            {...(chosen === id ? { 'aria-current': 'true' as const } : {})}
            onClick={() => {
              go('strategy', id);
            }}
          >
            <strong>{ref}</strong> {title}
          </button>
        )}
      </Reorder>
    </>
  );
}

export function StrategyScreen() {
  const t = useText();
  const chosen = useApp(({ destination }) => destination.focus);
  const { value, error } = useAnswer('strategy', 'strategy', {});
  const [adding, setAdding] = useState(false);
  const [measure, setMeasure] = useState<string | null>(null);
  if (value === undefined) return <NotYet error={error} title={t('nav.strategy')} />;
  const { strategy, objectives } = value;
  const objective = objectives.find(({ id }) => id === chosen);
  const add = (
    <Button
      look={objectives.length === 0 ? 'main' : 'plain'}
      onPress={() => {
        setAdding(true);
      }}
    >
      {t('strategy.addObjective')}
    </Button>
  );
  return (
    <Screen
      title={t('nav.strategy')}
      action={add}
      fixed="strategy"
      panel={
        objective === undefined || measure === null ? undefined : (
          <MeasurePanel
            key={measure}
            objectiveId={objective.id}
            useId={measure}
            onClose={() => {
              setMeasure(null);
            }}
          />
        )
      }
    >
      <PageWithContents
        name="strategy"
        contentsLabel={t('strategy.objectives')}
        pageLabel={t('nav.strategy')}
        contents={
          objectives.length === 0 ? undefined : (
            <Contents objectives={objectives} chosen={objective?.id ?? ''} />
          )
        }
      >
        {objective !== undefined ? (
          <ObjectiveView key={objective.id} id={objective.id} measure={measure} onMeasure={setMeasure} />
        ) : (
          <>
            {strategy === null ? null : <StrategyWords strategy={strategy} />}
            {objectives.length === 0 ? (
              <Empty title={t('strategy.emptyTitle')}>
                <p>{t('strategy.emptyText')}</p>
                <Button
                  onPress={() => {
                    go('import');
                  }}
                >
                  {t('start.import')}
                </Button>
              </Empty>
            ) : null}
          </>
        )}
      </PageWithContents>
      {adding ? (
        <AddObjective
          next={String(objectives.length + 1)}
          onClose={() => {
            setAdding(false);
          }}
        />
      ) : null}
    </Screen>
  );
}
