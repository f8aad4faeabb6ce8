// A screen with a list of forty rows, whose panel keeps the keyboard or takes it.

import { useState } from 'react';
import { Button } from '../../../../renderer/ui/Button.tsx';
import { Panel } from '../../../../renderer/ui/layout/Panel.tsx';
import { Screen } from '../../../../renderer/ui/layout/Screen.tsx';
import type { Column } from '../../../../renderer/ui/table/columns.ts';
import { Table } from '../../../../renderer/ui/table/Table.tsx';
import { useTable } from '../../../../renderer/ui/table/use-table.ts';
import { show } from '../../show.tsx';

interface Row {
  readonly id: string;
}

const rows: readonly Row[] = Array.from({ length: 40 }, (_, place) => ({ id: `Row ${place + 1}` }));
const columns: readonly Column<Row>[] = [
  { key: 'name', label: 'Name', width: 200, grows: 1, names: true, text: ({ id }) => id },
];
/** Figures, which keep a column each as long as they can, and what they vary for. */
const figures: readonly Column<Row>[] = [
  ...columns,
  ...['Budget', 'Actual', 'Forecast'].map((label, place) => ({
    key: label,
    label,
    width: 110,
    folds: 4 - place,
    pressed: true,
    figures: true,
    text: () => '1,000',
    cell: () => <button type="button">{`Edit ${label}`}</button>,
  })),
  { key: 'why', label: 'Why', width: 200, folds: 1, text: () => 'Spent late' },
];
const idOf = ({ id }: Row) => id;

function List({ name, title }: { readonly name: string; readonly title: string }) {
  const [opened, setOpened] = useState<string | null>(null);
  const table = useTable({ name, columns: name === 'Budget' ? figures : columns, rows, idOf });
  return (
    <Screen
      title={title}
      fixed={name}
      panel={
        opened === null ? undefined : (
          <Panel
            title={`About ${opened}`}
            takesFocus
            onClose={() => {
              setOpened(null);
            }}
          >
            <Button onPress={() => undefined}>
              Show everything that there is to say of this row in another list
            </Button>
            <div style={{ height: 900 }}>Much to say</div>
          </Panel>
        )
      }
    >
      <Table table={table} label={`List of ${name}`} opened={opened} onOpen={setOpened} />
    </Screen>
  );
}

function Page() {
  const [name, setName] = useState('Activities');
  const [title, setTitle] = useState('');
  return (
    <div style={{ display: 'flex', flexDirection: 'column', height: '100vh' }}>
      <div>
        {['Activities', 'People', 'Budget'].map((each) => (
          <button
            key={each}
            type="button"
            onClick={() => {
              setName(each);
            }}
          >
            Go to {each}
          </button>
        ))}
        <button
          type="button"
          onClick={() => {
            setTitle('Gweithgareddau');
          }}
        >
          In Welsh
        </button>
      </div>
      <main className="frame-content">
        <List key={name} name={name} title={title === '' ? name : title} />
      </main>
    </div>
  );
}

show(<Page />);
