// The filters above the activities, the views that were saved of them, and how they are laid out.

import { useState } from 'react';
import type { ActivityRow } from '../../../shared/activities/calls.ts';
import type { ObjectiveInBrief } from '../../../shared/strategy/calls.ts';
import { statuses } from '../../../shared/strategy/model/status.ts';
import { useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import { isFiltered, noFilters, nobody, type Filters } from './filters.ts';
import { SavedViews } from './SavedViews.tsx';

interface FilterBarProps {
  readonly rows: readonly ActivityRow[];
  readonly objectives: readonly ObjectiveInBrief[];
  readonly filters: Filters;
  readonly onFilters: (filters: Filters) => void;
  readonly count: string;
}

function leadsIn(rows: readonly ActivityRow[]): { value: string; label: string }[] {
  const all = rows.flatMap(({ leads, parts }) => [...leads, ...parts.flatMap((part) => part.leads)]);
  const named = new Map(
    all.filter(({ holderId }) => holderId !== null).map((each) => [each.holderId, each.name]),
  );
  return [...named]
    .map(([value, label]) => ({ value: value ?? '', label }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en-GB'));
}

export function FilterBar({ rows, objectives, filters, onFilters, count }: FilterBarProps) {
  const t = useText();
  const [view, setView] = useState('');
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
      <Choice
        label={t('activities.objective')}
        value={filters.objective}
        options={[
          { value: '', label: t('activities.anyObjective') },
          ...objectives.map(({ id, ref, title }) => ({ value: id, label: `${ref} ${title}` })),
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
          ...leadsIn(rows),
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
      <p className="tool-count" role="status">
        {count}
      </p>
    </>
  );
}
