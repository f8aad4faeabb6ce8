// Decisions in a place that is wide or narrow.

import { useEffect, useRef, useState } from 'react';
import type { Column } from '../../../../renderer/ui/table/columns.ts';
import { Table } from '../../../../renderer/ui/table/Table.tsx';
import { useTable } from '../../../../renderer/ui/table/use-table.ts';
import { show } from '../../show.tsx';

interface Decision {
  readonly id: string;
  readonly what: string;
  readonly body: string;
  readonly vote: string;
}

const decisions: readonly Decision[] = ['Agreed', 'Refused'].map((vote, place) => ({
  id: String(place),
  what: `Item ${place + 1}`,
  body: 'Committee for the works at the bridge and along the river',
  vote,
}));

const sections = [
  { key: 'all', label: '', has: () => true, totals: { what: 'All', body: 'One committee', vote: '2' } },
];

const columns: readonly Column<Decision>[] = [
  { key: 'body', label: 'Body', width: 110, folds: 1, wraps: 'in full', text: ({ body }) => body },
  { key: 'what', label: 'What', width: 160, grows: 1, names: true, text: ({ what }) => what },
  { key: 'vote', label: 'Vote', width: 90, text: ({ vote }) => vote },
];

const idOf = ({ id }: Decision) => id;

/** Just enough for all columns, but not beside a scrollbar. */
const enough = 110 + 160 + 90 + 16 + 4;

/** A place that has a scrollbar, of 15 pixels, for as long as what is in it is high. */
function Scrolled() {
  const inner = useRef<HTMLDivElement>(null);
  const table = useTable({ name: 'scrolled', columns, rows: decisions, idOf });
  useEffect(() => {
    const place = inner.current;
    if (place === null) return undefined;
    const watcher = new ResizeObserver(() => {
      place.style.width = `${place.offsetHeight > 190 ? enough - 15 : enough}px`;
    });
    watcher.observe(place);
    return () => {
      watcher.disconnect();
    };
  }, []);
  return (
    <div ref={inner} style={{ width: enough }}>
      <Table table={table} label="Scrolled" />
    </div>
  );
}

const many: readonly Decision[] = Array.from({ length: 40 }, (_, place) => ({
  id: `m${place}`,
  what: `Matter ${place + 1}`,
  body: 'Committee for the works at the bridge and along the river',
  vote: place % 2 === 0 ? 'Agreed' : 'Refused',
}));

/** More lines than there is height for, beside a panel once one is open. */
function High({ width }: { readonly width: number }) {
  const table = useTable({ name: 'matters', columns, rows: many, idOf });
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <div style={{ display: 'grid', width, height: 300, containerType: 'size' }}>
      <Table table={table} label="Matters" opened={opened} onOpen={setOpened} />
    </div>
  );
}

const headed: readonly Column<Decision>[] = [
  { key: 'what', label: 'Pwynt ar yr agenda', width: 70, names: true, text: ({ what }) => what },
  { key: 'vote', label: 'Trosglwyddiadau £', width: 90, figures: true, text: ({ vote }) => vote },
  { key: 'body', label: 'Y corff a’i gwnaeth', width: 80, unsorted: true, text: () => '–' },
];

/** Columns that are narrower than what they are called. */
function Headed() {
  const table = useTable({ name: 'headed', columns: headed, rows: many, idOf });
  return (
    <div style={{ display: 'grid', height: 300, containerType: 'size' }}>
      <Table table={table} label="Headed" />
    </div>
  );
}

function Page() {
  const [width, setWidth] = useState<number>(800);
  const table = useTable({ name: 'decisions', columns, rows: decisions, idOf });
  const counted = useTable({ name: 'counted', columns, rows: decisions, idOf, sections });
  return (
    <>
      {([800, 300] as const).map((wanted) => (
        <button
          key={wanted}
          type="button"
          onClick={() => {
            setWidth(wanted);
          }}
        >
          {wanted === 800 ? 'Wide' : 'Narrow'}
        </button>
      ))}
      <div style={{ width }}>
        <Table table={table} label="Decisions" />
        <Table table={counted} label="Counted" />
      </div>
      <Scrolled />
      <High width={width} />
      <Headed />
    </>
  );
}

show(<Page />);
