// What was found in a document, each thing with its location, and what couldn't be placed.

import { useMemo, useState } from 'react';
import type { ImportItem, ImportPreview, PlacedRemark } from '../../../shared/files/import-calls.ts';
import type { Spoken } from '../../../shared/kernel/saying.ts';
import type { Text } from '../../../shared/language/speak.ts';
import { entityNamed } from '../../../shared/register/entities.ts';
import { ExportTable } from '../../parts/ExportTable.tsx';
import { useSpeak, useText } from '../../state/text.ts';
import { Choice } from '../../ui/Choice.tsx';
import type { Column } from '../../ui/table/columns.ts';
import { Table } from '../../ui/table/Table.tsx';
import { useTable } from '../../ui/table/use-table.ts';

type Speaks = (spoken: Spoken) => string;

const kinds = ['new', 'changed', 'contradiction', 'settled by the document', 'kept', 'same'] as const;

/** They are read once and shown in the document's order, so their numbers identify them. */
type Numbered<Found> = Found & { readonly number: number };

function numbered<Found extends object>(found: readonly Found[]): readonly Numbered<Found>[] {
  return found.map((each, number) => ({ ...each, number }));
}

const idOf = ({ number }: { readonly number: number }) => String(number);

type Remark = Numbered<PlacedRemark>;
type Item = Numbered<ImportItem>;

function remarkColumns(t: Text, speak: Speaks): readonly Column<Remark>[] {
  return [
    {
      key: 'location',
      label: t('import.location'),
      width: 220,
      wraps: 'in full',
      names: true,
      text: ({ location }) => speak(location),
      sortBy: ({ number }) => number,
    },
    {
      key: 'says',
      label: t('import.detail'),
      width: 240,
      grows: 1,
      wraps: 'in full',
      text: ({ says }) => speak(says),
    },
  ];
}

interface RemarksProps {
  /** The name its widths are remembered under. */
  readonly name: string;
  readonly title: string;
  readonly hint?: string;
  readonly remarks: readonly PlacedRemark[];
}

function Remarks({ name, title, hint, remarks }: RemarksProps) {
  const t = useText();
  const speak = useSpeak();
  const rows = useMemo(() => numbered(remarks), [remarks]);
  const columns = useMemo(() => remarkColumns(t, speak), [t, speak]);
  const table = useTable({ name, columns, rows, idOf });
  if (remarks.length === 0) return null;
  return (
    <section>
      <div className="section-heading">
        <h2>
          {title} <span className="meta">{remarks.length}</span>
        </h2>
        <ExportTable table={table} title={title} look="quiet" />
      </div>
      {hint === undefined ? null : <p className="quiet">{hint}</p>}
      <Table table={table} label={t('table.list', { what: title })} />
    </section>
  );
}

function itemColumns(t: Text, speak: Speaks): readonly Column<Item>[] {
  return [
    {
      key: 'kind',
      label: t('history.kind'),
      width: 130,
      text: ({ kind }) => t(`import.kind.${kind}`),
      sortBy: ({ kind }) => kinds.indexOf(kind),
      cell: ({ kind }) => (
        <span className={`table-text import-${kind.replaceAll(' ', '-')}`}>{t(`import.kind.${kind}`)}</span>
      ),
    },
    {
      key: 'what',
      label: t('import.what'),
      width: 200,
      grows: 2,
      wraps: true,
      names: true,
      text: ({ name }) => speak(name),
      cell: ({ entity }) => <p className="meta">{speak(entityNamed(entity)?.kind ?? entity)}</p>,
    },
    {
      key: 'detail',
      label: t('import.detail'),
      width: 220,
      grows: 3,
      wraps: 'in full',
      text: ({ detail }) => speak(detail),
    },
    {
      key: 'location',
      label: t('import.location'),
      width: 170,
      grows: 1,
      wraps: 'in full',
      text: ({ location }) => speak(location),
      sortBy: ({ number }) => number,
    },
  ];
}

export function Findings({ preview }: { readonly preview: ImportPreview }) {
  const t = useText();
  const speak = useSpeak();
  const { file, items, changes, notices, absent, assumptions, notUnderstood } = preview;
  const [kind, setKind] = useState<ImportItem['kind'] | ''>('');
  const all = useMemo(() => numbered(items), [items]);
  const shown = useMemo(() => all.filter((item) => kind === '' || item.kind === kind), [all, kind]);
  const columns = useMemo(() => itemColumns(t, speak), [t, speak]);
  const table = useTable({ name: 'findings', columns, rows: shown, idOf });
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item.kind, (counts.get(item.kind) ?? 0) + 1);
  return (
    <div className="findings">
      <p role="status">
        {changes === 0 ? t('import.nothingNew', { file }) : t('import.summary', { file, count: changes })}
      </p>
      {notices.map((notice) => (
        <p key={notice.say}>{speak(notice)}</p>
      ))}
      <Remarks
        name="not understood"
        title={t('import.notUnderstood')}
        hint={t('import.notUnderstoodHint')}
        remarks={notUnderstood}
      />
      <Remarks name="assumptions" title={t('import.assumptions')} remarks={assumptions} />
      {absent.length === 0 ? null : (
        <section>
          <h2>{t('import.absent')}</h2>
          <p className="quiet">{t('import.absentHint')}</p>
          <ul>
            {absent.map((each) => (
              <li key={JSON.stringify(each)}>{speak(each)}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <div className="import-filter">
          <Choice<ImportItem['kind'] | ''>
            label={t('import.filter')}
            value={kind}
            options={[
              { value: '', label: t('import.everything') },
              ...kinds
                .filter((each) => counts.has(each))
                .map((value) => ({
                  value,
                  label: `${t(`import.kind.${value}`)} (${counts.get(value) ?? 0})`,
                })),
            ]}
            onChange={setKind}
          />
          <p className="tool-count">
            {shown.length === items.length
              ? t('import.count', { count: items.length })
              : t('import.countFiltered', { shown: shown.length, count: items.length })}
          </p>
          <ExportTable table={table} title={preview.title} look="quiet" />
        </div>
        <Table table={table} label={t('table.list', { what: t('import.what') })} />
      </section>
    </div>
  );
}
