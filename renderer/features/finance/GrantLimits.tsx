// The most that a project of each kind may be granted, from a given year on.

import { useMemo, useState } from 'react';
import type { LimitView, ProjectsView } from '../../../shared/finance/projects-calls.ts';
import type { Text } from '../../../shared/language/speak.ts';
import { api } from '../../api.ts';
import { AddDialog, given } from '../../parts/AddDialog.tsx';
import { ExportTable } from '../../parts/ExportTable.tsx';
import { done } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { EditInPlace } from '../../ui/EditInPlace.tsx';
import type { Column } from '../../ui/table/columns.ts';
import { Table } from '../../ui/table/Table.tsx';
import { useTable } from '../../ui/table/use-table.ts';
import { TextBox } from '../../ui/TextBox.tsx';
import { penceIn, plainPounds } from './plain-amounts.ts';

function SetLimit({ view, onClose }: { readonly view: ProjectsView; readonly onClose: () => void }) {
  const t = useText();
  return (
    <AddDialog
      title={t('projects.setLimit')}
      does={t('projects.setLimit')}
      start={{ kind: view.kinds[0] ?? '', year: view.years[0] ?? '', text: '' }}
      ready={({ kind, year, text }) => given(kind, year, text)}
      add={(limit) => api.projects.setLimit(limit)}
      onClose={onClose}
    >
      {({ field, problem }) => (
        <>
          <TextBox label={t('projects.kind')} hint={t('projects.kindHint')} autoFocus {...field('kind')} />
          <TextBox label={t('projects.from')} hint={t('finance.yearHint')} {...field('year')} />
          <TextBox label={t('projects.limit')} problem={problem} {...field('text')} />
        </>
      )}
    </AddDialog>
  );
}

function limitColumns(t: Text): readonly Column<LimitView>[] {
  return [
    { key: 'kind', label: t('projects.kind'), width: 160, grows: 1, names: true, text: ({ kind }) => kind },
    { key: 'from', label: t('projects.from'), width: 130, text: ({ from }) => from },
    {
      key: 'limit',
      label: t('projects.limit'),
      width: 130,
      figures: true,
      text: ({ text }) => text,
      sortBy: ({ text }) => penceIn(text),
      exported: ({ text }) => plainPounds(text),
      cell: ({ kind, from, text }) => (
        <EditInPlace
          label={t('projects.limitOf', { kind, year: from })}
          value={text}
          onKeep={(value) => done(api.projects.setLimit({ kind, year: from, text: value }))}
        />
      ),
    },
  ];
}

const idOf = ({ id }: LimitView) => id;

export function GrantLimits({ view }: { readonly view: ProjectsView }) {
  const t = useText();
  const [setting, setSetting] = useState(false);
  const columns = useMemo(() => limitColumns(t), [t]);
  const table = useTable({ name: 'grant limits', columns, rows: view.limits, idOf });
  return (
    <section className="finance-section finance-limits">
      <div className="section-heading">
        <h2>{t('projects.limits')}</h2>
        <ExportTable table={table} title={t('projects.limits')} look="quiet" />
      </div>
      <p className="quiet">{t('projects.limitsHint')}</p>
      {view.limits.length === 0 ? null : <Table table={table} label={t('projects.limits')} />}
      <div className="row">
        <Button
          onPress={() => {
            setSetting(true);
          }}
        >
          {t('projects.setLimit')}
        </Button>
      </div>
      {setting ? (
        <SetLimit
          view={view}
          onClose={() => {
            setSetting(false);
          }}
        />
      ) : null}
    </section>
  );
}
