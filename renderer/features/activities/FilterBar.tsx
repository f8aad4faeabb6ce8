// The filters above the activities, the views that were saved of them, and how they are laid out. Where there is little height the filters
// come when they are asked for.

import { useMemo, useState } from 'react';
import { useLocale } from 'react-aria-components/I18nProvider';
import type { ActivityRow } from '../../../shared/activities/calls.ts';
import type { ObjectiveInBrief } from '../../../shared/strategy/calls.ts';
import { statuses } from '../../../shared/strategy/model/status.ts';
import type { Speak } from '../../../shared/language/speak.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { comparing } from '../../ui/table/sorting.ts';
import { useLittleHeight } from '../../ui/layout/use-little-room.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import { isFiltered, noFilters, nobody, type Filters } from './filters.ts';
import { SavedViews } from './SavedViews.tsx';
import { objectiveTitle } from '../../../shared/strategy/rules/objective-title.ts';

interface FilterBarProps {
  readonly rows: readonly ActivityRow[];
  readonly objectives: readonly ObjectiveInBrief[];
  readonly filters: Filters;
  readonly onFilters: (filters: Filters) => void;
}

function leadsIn(
  rows: readonly ActivityRow[],
  locale: string,
  speak: Speak,
): { value: string; label: string }[] {
  const compare = comparing(locale);
  const all = rows.flatMap(({ leads, parts }) => [...leads, ...parts.flatMap((part) => part.leads)]);
  const named = new Map(
    all.filter(({ holderId }) => holderId !== null).map((each) => [each.holderId, speak(each.name)]),
  );
  return [...named]
    .map(([value, label]) => ({ value: value ?? '', label }))
    .sort((a, b) => compare(a.label, b.label));
}

interface ChoicesProps extends Omit<FilterBarProps, 'onFilters'> {
  readonly set: (changed: Partial<Filters>) => void;
}

function Choices({ rows, objectives, filters, set }: ChoicesProps) {
  const t = useText();
  const speak = useSpeak();
  const { locale } = useLocale();
  const leads = useMemo(() => leadsIn(rows, locale, speak), [rows, locale, speak]);
  return (
    <>
      <Choice
        label={t('activities.objective')}
        value={filters.objective}
        options={[
          { value: '', label: t('activities.anyObjective') },
          ...objectives.map((each) => ({ value: each.id, label: objectiveTitle(each) })),
        ]}
        onChange={(objective) => {
          set({ objective });
        }}
      />
      <Choice
        label={t('activities.lead')}
        value={filters.lead}
        options={[
          { value: '', label: t('activities.anyLead') },
          { value: nobody, label: t('activities.noLead') },
          ...leads,
        ]}
        onChange={(lead) => {
          set({ lead });
        }}
      />
      <Choice
        label={t('activities.status')}
        value={filters.status}
        options={[
          { value: '', label: t('activities.anyStatus') },
          ...statuses.map((value) => ({ value, label: t(`status.${value}`) })),
        ]}
        onChange={(status) => {
          set({ status });
        }}
      />
      <Choice
        label={t('activities.milestone')}
        value={filters.milestone}
        options={[
          { value: '', label: t('activities.anyMilestone') },
          { value: 'passed', label: t('milestone.passed') },
          { value: 'ahead', label: t('milestone.ahead') },
          { value: 'none', label: t('milestone.none') },
        ]}
        onChange={(milestone) => {
          set({ milestone });
        }}
      />
    </>
  );
}

export function FilterBar({ rows, objectives, filters, onFilters }: FilterBarProps) {
  const t = useText();
  const [view, setView] = useState('');
  const little = useLittleHeight();
  const [unfolded, setUnfolded] = useState(false);
  const set = (changed: Partial<Filters>) => {
    setView('');
    onFilters({ ...filters, ...changed });
  };
  return (
    <>
      <TextBox
        label={t('activities.find')}
        value={filters.words}
        onChange={(words) => {
          set({ words });
        }}
        type="search"
      />
      {little ? (
        <button
          type="button"
          className="button"
          aria-expanded={unfolded}
          onClick={() => {
            setUnfolded(!unfolded);
          }}
        >
          {t('activities.filters')} <span aria-hidden="true">{unfolded ? '▴' : '▾'}</span>
        </button>
      ) : null}
      {little && !unfolded ? null : (
        <Choices rows={rows} objectives={objectives} filters={filters} set={set} />
      )}
      {isFiltered(filters) ? (
        <Button
          look="quiet"
          onPress={() => {
            set({ ...noFilters, layout: filters.layout });
          }}
        >
          {t('activities.clearFilters')}
        </Button>
      ) : null}
      <SavedViews filters={filters} chosen={view} onChosen={setView} onFilters={onFilters} />
      <Button
        label={t(filters.layout === 'table' ? 'activities.asBoard' : 'activities.asTable')}
        onPress={() => {
          set({ layout: filters.layout === 'table' ? 'board' : 'table' });
        }}
      >
        {t(filters.layout === 'table' ? 'activities.board' : 'activities.table')}
      </Button>
    </>
  );
}
