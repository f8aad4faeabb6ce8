// Activities as a table: one stop of the keyboard, arrow keys from row to row, Space chooses, Enter opens; only the rows on the screen are drawn.

import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { ActivityRow } from '../../../shared/activities/calls.ts';
import { useText } from '../../state/text.ts';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { Toggle } from '../../ui/Toggle.tsx';

interface ActivityTableProps {
  readonly rows: readonly ActivityRow[];
  readonly opened: string | null;
  readonly onOpen: (id: string) => void;
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (ids: ReadonlySet<string>) => void;
}

function leadsOf({ leads, parts }: ActivityRow): string {
  const all = [...leads, ...parts.flatMap((part) => part.leads)].map(({ name }) => name);
  return [...new Set(all)].join('; ');
}

interface LineProps {
  readonly row: ActivityRow;
  readonly index: number;
  /** In pixels. */
  readonly top: number;
  readonly active: boolean;
  readonly opened: boolean;
  readonly chosen: boolean;
}

const Line = memo(function Line({ row, index, top, active, opened, chosen }: LineProps) {
  const t = useText();
  const { ref, description, milestone, progress, standing } = row;
  const leads = leadsOf(row);
  const classes = [
    'rows-row',
    active ? 'rows-active' : '',
    opened ? 'rows-open' : '',
    chosen ? 'rows-chosen' : '',
  ];
  return (
    <div
      id={`activity-${index}`}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={chosen}
      data-row={index}
      className={classes.join(' ')}
      style={{ transform: `translateY(${top}px)` }}
    >
      <div role="gridcell" className="rows-cell" data-tick="">
        <span className={chosen ? 'toggle-box toggle-on' : 'toggle-box'} aria-hidden="true">
          {chosen ? '✓' : ''}
        </span>
        <span className="unseen">{t('activities.choose', { what: ref ?? description })}</span>
      </div>
      <div role="gridcell" className="rows-cell ref">
        {ref}
      </div>
      <div role="rowheader" className="rows-cell" title={description}>
        <span className="one-line">{description}</span>
      </div>
      <div role="gridcell" className="rows-cell" title={leads}>
        <span className="one-line">{leads}</span>
      </div>
      <div role="gridcell" className="rows-cell">
        <span className="one-line">{milestone}</span>
      </div>
      <div role="gridcell" className="rows-cell">
        <span className="one-line">{progress === 'not reported' ? '' : t(`progress.${progress}`)}</span>
      </div>
      <div role="gridcell" className="rows-cell">
        <StatusMark status={standing.status} overridden={standing.overridden} />
      </div>
    </div>
  );
});

const lineHeight = 33;

/** Where a key leads from this row; undefined when it is no key of movement. */
function movedTo(key: string, row: number, last: number, page: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowUp: row - 1,
    ArrowDown: row + 1,
    PageUp: row - page,
    PageDown: row + page,
    Home: 0,
    End: last,
  };
  const to = steps[key];
  return to === undefined ? undefined : Math.max(0, Math.min(last, to));
}

export function ActivityTable({ rows, opened, onOpen, chosen, onChosen }: ActivityTableProps) {
  const t = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(() =>
    Math.max(
      0,
      rows.findIndex(({ id }) => id === opened),
    ),
  );
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    overscan: 12,
    scrollPaddingStart: lineHeight,
  });
  const last = rows.length - 1;
  const here = Math.min(active, last);
  const move = (to: number) => {
    setActive(to);
    virtual.scrollToIndex(to);
  };
  const toggle = (index: number) => {
    const id = rows[index]?.id ?? '';
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChosen(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 600) / lineHeight) - 2);
    const to = movedTo(event.key, here, last, page);
    if (to !== undefined) {
      // With Shift the rows passed over are chosen.
      if (event.shiftKey) {
        const passed = rows.slice(Math.min(here, to), Math.max(here, to) + 1).map(({ id }) => id);
        onChosen(new Set([...chosen, ...passed]));
      }
      move(to);
    } else if (event.key === ' ') toggle(here);
    else if (event.key === 'Enter') onOpen(rows[here]?.id ?? '');
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey))
      onChosen(new Set(rows.map(({ id }) => id)));
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const line = target?.closest<HTMLElement>('[data-row]');
    if (line == null) return;
    const index = Number(line.dataset['row']);
    setActive(index);
    if (target?.closest('[data-tick]') != null || event.ctrlKey || event.metaKey) toggle(index);
    else onOpen(rows[index]?.id ?? '');
  };
  const all = rows.every(({ id }) => chosen.has(id));
  return (
    <div
      ref={scroller}
      className="rows"
      role="grid"
      tabIndex={0}
      aria-label={t('activities.list')}
      aria-rowcount={rows.length + 1}
      aria-multiselectable="true"
      aria-activedescendant={`activity-${here}`}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <div role="rowgroup" className="rows-head">
        <div role="row" aria-rowindex={1} className="rows-columns">
          <div role="columnheader" className="rows-cell">
            <Toggle
              chosen={all}
              onChange={(so) => {
                onChosen(new Set(so ? rows.map(({ id }) => id) : []));
              }}
            >
              <span className="unseen">{t('activities.chooseAll')}</span>
            </Toggle>
          </div>
          {(['ref', 'activity', 'lead', 'milestone', 'progress', 'status'] as const).map((column) => (
            <div key={column} role="columnheader" className="rows-cell">
              {t(`activities.${column}`)}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" className="rows-lines" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          return row === undefined ? null : (
            <Line
              key={row.id}
              row={row}
              index={index}
              top={start}
              active={index === here}
              opened={row.id === opened}
              chosen={chosen.has(row.id)}
            />
          );
        })}
      </div>
    </div>
  );
}
