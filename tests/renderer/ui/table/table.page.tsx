// Activities whose rows can be chosen and opened, a budget in two sections with amounts to edit, and measures in an order of their own.

import { useState } from 'react';
import { ExportTable } from '../../../../renderer/parts/ExportTable.tsx';
import { EditInPlace } from '../../../../renderer/ui/EditInPlace.tsx';
import { Panel } from '../../../../renderer/ui/layout/Panel.tsx';
import type { Column } from '../../../../renderer/ui/table/columns.ts';
import type { Section } from '../../../../renderer/ui/table/lines.ts';
import { Table } from '../../../../renderer/ui/table/Table.tsx';
import { useTable } from '../../../../renderer/ui/table/use-table.ts';
import { show } from '../../show.tsx';

interface Activity {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly cost: number;
}

const leads = ['Vice-Chair', 'Policy Officer', '', 'Network Manager'];
const strange = ['=1+1', 'Ask, and “listen”', '-12'];

const activities: readonly Activity[] = Array.from({ length: 3_000 }, (_, place) => ({
  id: `1.${place + 1}`,
  title: strange[place] ?? `Activity number ${place + 1}`,
  lead: leads[place % leads.length] ?? '',
  cost: (place * 7) % 100,
}));

const columns: readonly Column<Activity>[] = [
  { key: 'ref', label: 'Ref', width: 60, text: ({ id }) => id },
  { key: 'title', label: 'Activity', width: 160, grows: 2, names: true, text: ({ title }) => title },
  { key: 'lead', label: 'Lead', width: 100, grows: 1, text: ({ lead }) => lead },
  {
    key: 'cost',
    label: 'Cost',
    width: 90,
    figures: true,
    text: ({ cost }) => `£${cost}`,
    sortBy: ({ cost }) => cost,
    exported: ({ cost }) => String(cost),
  },
];

const idOf = ({ id }: { readonly id: string }) => id;
const none: ReadonlySet<string> = new Set();

function Activities() {
  const [opened, setOpened] = useState<string | null>(null);
  const [chosen, setChosen] = useState(none);
  const [few, setFew] = useState(false);
  const [rows, setRows] = useState(activities);
  if (few !== rows.length < activities.length) setRows(few ? activities.slice(0, 5) : activities);
  const table = useTable({ name: 'activities', columns, rows, idOf });
  return (
    <section aria-label="Activities" style={{ display: 'flex', height: 300 }}>
      <div style={{ flex: 1, minWidth: 0, containerType: 'size' }}>
        <Table
          table={table}
          label="All activities"
          opened={opened}
          onOpen={setOpened}
          chosen={chosen}
          onChosen={setChosen}
        />
      </div>
      <div style={{ width: 260 }}>
        <ExportTable table={table} title="Activities" />
        <button
          type="button"
          onClick={() => {
            setFew(!few);
          }}
        >
          Only five
        </button>
        <button
          type="button"
          onClick={() => {
            setOpened('1.2500');
          }}
        >
          Go to 1.2500
        </button>
        <p>Chosen: {[...chosen].join(' ')}</p>
        {opened === null ? null : (
          <Panel
            title={`Panel of ${opened}`}
            takesFocus
            onClose={() => {
              setOpened(null);
            }}
          >
            Details
          </Panel>
        )}
      </div>
    </section>
  );
}

interface Heading {
  readonly id: string;
  readonly side: 'in' | 'out';
  readonly parent: string | null;
  readonly amount: string;
}

const headings: readonly Heading[] = [
  { id: 'Fees', side: 'in', parent: null, amount: '300' },
  { id: 'Associates', side: 'in', parent: 'Fees', amount: '100' },
  { id: 'Full members', side: 'in', parent: 'Fees', amount: '200' },
  { id: 'Staff', side: 'out', parent: null, amount: '250' },
];

const sections: readonly Section<Heading>[] = [
  {
    key: 'in',
    label: 'Income',
    has: ({ side }) => side === 'in',
    totals: { heading: 'Total income', amount: '300' },
  },
  { key: 'out', label: 'Expenditure', has: ({ side }) => side === 'out' },
];

const under = ({ parent }: Heading) => parent;

function budgetColumns(onAmount: (id: string, amount: string) => void): readonly Column<Heading>[] {
  return [
    {
      key: 'heading',
      label: 'Heading',
      width: 160,
      grows: 1,
      names: true,
      text: ({ id }) => id,
      indent: ({ parent }) => (parent === null ? 0 : 1),
    },
    {
      key: 'amount',
      label: 'Amount',
      width: 120,
      figures: true,
      text: ({ amount }) => amount,
      sortBy: ({ amount }) => Number(amount),
      cell: ({ id, amount }) => (
        <EditInPlace
          label={`amount of ${id}`}
          value={amount}
          onKeep={(value) => {
            onAmount(id, value);
            return Promise.resolve(true);
          }}
        />
      ),
    },
  ];
}

function Budget() {
  const [rows, setRows] = useState(headings);
  const [opened, setOpened] = useState<string | null>(null);
  const columns = budgetColumns((id, amount) => {
    setRows(rows.map((row) => (row.id === id ? { ...row, amount } : row)));
  });
  const table = useTable({ name: 'budget', columns, rows, idOf, sections, under });
  return (
    <section aria-label="Budget">
      <ExportTable table={table} title="Budget 2024/25" sections="Side" />
      <Table table={table} label="The budget" opened={opened} onOpen={setOpened} />
      <p>Opened: {opened}</p>
    </section>
  );
}

interface Measure {
  readonly id: string;
  readonly proposed: boolean;
}

const measures: readonly Measure[] = [
  { id: 'Members', proposed: false },
  { id: 'Affiliates', proposed: false },
  { id: 'Visits', proposed: false },
  { id: 'Labs', proposed: true },
];

const measureColumns: readonly Column<Measure>[] = [
  { key: 'name', label: 'Measure', width: 160, grows: 1, names: true, text: ({ id }) => id },
  { key: 'trend', label: 'Trend', width: 100, picture: true, text: () => '' },
];

function Measures() {
  const [rows, setRows] = useState(measures);
  const table = useTable({ name: 'measures', columns: measureColumns, rows, idOf });
  return (
    <section aria-label="Measures">
      <Table
        table={table}
        label="The measures"
        order={{
          among: ({ proposed }) => String(proposed),
          onOrder: (ids) => {
            setRows(ids.flatMap((id) => rows.find((row) => row.id === id) ?? []));
          },
        }}
      />
    </section>
  );
}

show(
  <>
    <Activities />
    <Budget />
    <Measures />
  </>,
);
