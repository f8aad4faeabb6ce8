// The grid itself: one stop of the keyboard, the choice of cells moved inside it, and only the lines on the screen drawn.

import { useVirtualizer } from '@tanstack/react-virtual';
import {
  useEffect,
  useMemo,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type PointerEvent,
} from 'react';
import type { CellInput, GridColumn, GridRow } from '../../../shared/figures/calls.ts';
import { tellError, type Place } from '../../state/app-store.ts';
import { textNow, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { clearing, copying, fillingDown, inputsIn, pasting, textAt } from './cell-actions.ts';
import { CellEditor } from './CellEditor.tsx';
import { cellName, markProvisional, useFigures, writeCells } from './figures-store.ts';
import { GridHeader } from './GridHeader.tsx';
import { GridLineView } from './GridLineView.tsx';
import { linesOf, placesOf } from './grid-lines.ts';
import { moved, oneCell, rangeOf, within, type Cell, type Selection } from './selection.ts';
import { useFreshRows } from './use-fresh-rows.ts';

export type CellAddress = Omit<CellInput, 'text'>;

interface FigureGridProps {
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  /** Where the person came from: a row to go to first. */
  readonly focus: Place;
  readonly onStory: (address: CellAddress) => void;
  /** The story of the active cell is open and goes with it. */
  readonly following: boolean;
}

interface Editing {
  readonly text: string;
  /** Typed over, so that the arrow keys leave the cell as in a spreadsheet; not so after F2. */
  readonly over: boolean;
}

const lineHeight = 32;

/** A key that begins to type over a cell. */
function types(event: KeyboardEvent): boolean {
  return event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
}

/** The cell that an event happened in. */
function cellUnder(target: EventTarget): Cell | undefined {
  const named = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  if (named === null) return undefined;
  const [row = 0, column = 0] = named.dataset['cell']?.split(' ').map(Number) ?? [];
  return { row, column };
}

export function FigureGrid({ rows, columns, focus, onStory, following }: FigureGridProps) {
  const t = useText();
  const cells = useFigures((state) => state.cells);
  const rejection = useFigures((state) => state.rejection);
  const pending = useFigures((state) => state.pending);
  const [selection, setSelection] = useState<Selection>(() => oneCell({ row: 0, column: 0 }));
  const [editing, setEditing] = useState<Editing | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  /** The field was left by a key; that it then loses the keyboard says nothing new. */
  const left = useRef(false);
  const lines = useMemo(() => linesOf(rows), [rows]);
  const places = useMemo(() => placesOf(lines), [lines]);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 12,
    // The header lies over the first lines of the scrolled part.
    scrollPaddingStart: 44,
    scrollPaddingEnd: 8,
  });
  const shown = virtual.getVirtualItems();
  const visible = shown.flatMap(({ index }) => {
    const line = lines[index];
    return line?.kind === 'measure' ? [line.measure.useId] : [];
  });
  useFreshRows(visible);

  const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 600) / lineHeight) - 2);
  const extent = { rows: rows.length, columns: columns.length, page };
  const active = within(selection.active, extent);
  const range = rangeOf({ active, anchor: within(selection.anchor, extent) });
  const contents = { rows, columns, cells };

  const addressOf = ({ row, column }: { row: number; column: number }): CellAddress | undefined => {
    const measure = rows[row];
    const under = columns[column];
    if (measure === undefined || under === undefined) return undefined;
    return { useId: measure.useId, periodId: under.periodId, kind: under.kind };
  };
  const choose = (next: Selection) => {
    setSelection(next);
    virtual.scrollToIndex(places[next.active.row] ?? 0);
    const address = addressOf(next.active);
    if (following && address !== undefined) onStory(address);
  };
  const begin = (next: Editing) => {
    left.current = false;
    setEditing(next);
  };
  const edit = () => {
    begin({ text: textAt(contents, active.row, active.column), over: false });
  };

  // The place a person was sent to is outside this component's own doing: it is followed once, when it changes.
  useEffect(() => {
    const row = rows.findIndex(({ useId }) => useId === focus.focus);
    if (row === -1) return;
    setSelection(
      oneCell({
        row,
        column: Math.max(
          0,
          columns.findLastIndex(({ kind }) => kind === 'actual'),
        ),
      }),
    );
    virtual.scrollToIndex(places[row] ?? 0, { align: 'center' });
    scroller.current?.focus();
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [focus.visit]);

  /** Sends what was typed on its way and lets the person go on at once: the next key is for the next cell. */
  const keep = (text: string, then: Selection | undefined) => {
    const address = addressOf(active);
    if (address === undefined || left.current) return;
    left.current = true;
    if (text.trim() !== textAt(contents, active.row, active.column)) void writeCells([{ ...address, text }]);
    setEditing(null);
    if (then === undefined) return;
    choose(then);
    scroller.current?.focus();
  };
  const act = {
    clear: () => void writeCells(clearing(contents, range)),
    fill: () => void writeCells(fillingDown(contents, range)),
    provisional: (so: boolean) =>
      void markProvisional(
        inputsIn(contents, range).map(({ useId, periodId, kind }) => ({ useId, periodId, kind })),
        so,
      ),
    story: () => {
      const address = addressOf(active);
      if (address !== undefined) onStory(address);
    },
  };

  const onPointer = (cell: Cell, extend: boolean) => {
    const next = extend ? { active: cell, anchor: selection.anchor } : oneCell(cell);
    // What was being typed is kept before the choice moves on.
    if (editing === null) choose(next);
    else keep(editing.text, next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (editing !== null || event.altKey) return;
    const ctrl = event.ctrlKey || event.metaKey;
    const next = moved(
      { active, anchor: selection.anchor },
      { key: event.key, shift: event.shiftKey, ctrl },
      extent,
    );
    if (next !== undefined) choose(next);
    else if (event.key === 'F2') edit();
    else if (event.key === 'Delete' || event.key === 'Backspace') act.clear();
    else if (ctrl && event.key.toLowerCase() === 'd') act.fill();
    else if (ctrl && event.key.toLowerCase() === 'h') act.story();
    else if (types(event)) begin({ text: event.key, over: true });
    else return;
    event.preventDefault();
  };
  const onCopy = (event: ClipboardEvent) => {
    if (editing !== null) return;
    event.clipboardData.setData('text/plain', copying(contents, range));
    event.preventDefault();
    if (event.type === 'cut') act.clear();
  };
  const onPaste = (event: ClipboardEvent) => {
    if (editing !== null) return;
    event.preventDefault();
    const pasted = pasting(contents, range, event.clipboardData.getData('text/plain'));
    if (pasted.fits) void writeCells(pasted.cells);
    else tellError(textNow()('figures.tooMuch', { rows: pasted.rows, columns: pasted.columns }));
  };
  const bad = useMemo(
    () => new Map(rejection?.rejected.map((cell) => [cellName(cell), cell.problem])),
    [rejection],
  );
  // The pointer is heard once for the whole grid: lines come and go by the dozen while it scrolls.
  const onPointerDown = (event: PointerEvent) => {
    const cell = cellUnder(event.target);
    if (cell === undefined || event.button !== 0 || event.target instanceof HTMLInputElement) return;
    onPointer(cell, event.shiftKey);
  };
  const onPointerOver = (event: PointerEvent) => {
    const cell = cellUnder(event.target);
    if (cell !== undefined && event.buttons === 1) onPointer(cell, true);
  };
  return (
    <>
      <div className="grid-tools">
        <Button look="quiet" onPress={act.story}>
          {t('figures.story')}
        </Button>
        <Button look="quiet" onPress={act.fill}>
          {t('figures.fillDown')}
        </Button>
        <Button
          look="quiet"
          onPress={() => {
            act.provisional(true);
          }}
        >
          {t('figures.provisional')}
        </Button>
        <Button
          look="quiet"
          onPress={() => {
            act.provisional(false);
          }}
        >
          {t('figures.final')}
        </Button>
        <p className="meta grid-hint" id="grid-hint">
          {t('figures.hint')}
        </p>
      </div>
      <div
        ref={scroller}
        className="grid"
        role="grid"
        tabIndex={0}
        aria-label={t('figures.grid')}
        aria-describedby="grid-hint"
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable="true"
        aria-activedescendant={`cell-${active.row}-${active.column}`}
        onKeyDown={onKeyDown}
        onCopy={onCopy}
        onCut={onCopy}
        onPaste={onPaste}
        onPointerDown={onPointerDown}
        onPointerOver={onPointerOver}
        onDoubleClick={(event) => {
          if (cellUnder(event.target) !== undefined) edit();
        }}
      >
        <GridHeader columns={columns} active={active.column} />
        <div className="grid-lines" role="rowgroup" style={{ height: virtual.getTotalSize() }}>
          {shown.map(({ index, start }) => {
            const line = lines[index];
            if (line === undefined) return null;
            const chosen = line.kind === 'measure' && line.row >= range.top && line.row <= range.bottom;
            return (
              <GridLineView
                key={line.key}
                line={line}
                columns={columns}
                cells={line.kind === 'measure' ? cells[line.measure.useId] : undefined}
                top={start}
                left={chosen ? range.left : -1}
                right={chosen ? range.right : -1}
                active={line.kind === 'measure' && line.row === active.row ? active.column : -1}
                bad={bad}
                pending={pending}
                editor={
                  editing !== null && line.kind === 'measure' && line.row === active.row ? (
                    <CellEditor
                      label={`${rows[active.row]?.name ?? ''}, ${columns[active.column]?.label ?? ''}`}
                      text={editing.text}
                      over={editing.over}
                      onText={(text) => {
                        setEditing({ ...editing, text });
                      }}
                      onKeep={(pressed) =>
                        keep(editing.text, pressed && moved(oneCell(active), pressed, extent))
                      }
                      onLeave={() => {
                        left.current = true;
                        setEditing(null);
                        scroller.current?.focus();
                      }}
                    />
                  ) : null
                }
              />
            );
          })}
        </div>
      </div>
    </>
  );
}
