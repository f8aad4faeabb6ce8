// The grid itself: one tab stop, the selection moved inside it, and only the lines on the screen drawn.

import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { GridColumn, GridRow } from '../../../../shared/figures/calls.ts';
import type { Visited } from '../../../state/app-store.ts';
import { useSpeak, useText } from '../../../state/text.ts';
import { addressAt } from './cell-actions.ts';
import { CellEditor } from './CellEditor.tsx';
import { useColumnWidths } from './column-widths.ts';
import { cellName, useFigures, type CellAddress } from '../figures-store.ts';
import { actsOn } from './grid-acts.ts';
import { GridHeader } from './GridHeader.tsx';
import { GridLineView } from './GridLineView.tsx';
import { GridMenu, GridTools } from './GridTools.tsx';
import { idOfCell, oneCell, type Selection } from './selection.ts';
import { useCellEditing } from './use-cell-editing.ts';
import { useFreshRows } from './use-fresh-rows.ts';
import { useGridClipboard } from './use-grid-clipboard.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { useGridPointer } from './use-grid-pointer.ts';
import { useGridSelection } from './use-grid-selection.ts';
import { useGridView } from './use-grid-view.ts';
import { useLittleHeight } from '../../../ui/layout/use-little-room.ts';

interface FigureGridProps {
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  /** The row to go to first, when the person was sent here. */
  readonly focus: Visited;
  readonly onStory: (address: CellAddress) => void;
  /** The story of the active cell is open and follows it. */
  readonly following: boolean;
}

export function FigureGrid({ rows, columns, focus, onStory, following }: FigureGridProps) {
  const t = useText();
  const speak = useSpeak();
  const hint = useId();
  const cells = useFigures((state) => state.cells);
  const rejection = useFigures((state) => state.rejection);
  const pending = useFigures((state) => state.pending);
  const scroller = useRef<HTMLDivElement>(null);
  const littleHeight = useLittleHeight();
  const sheet = { rows, columns };
  const size = { rows: rows.length, columns: columns.length };
  const selection = useGridSelection(size);
  const { active, reach, range } = selection;
  const view = useGridView(rows, scroller, selection);
  const widths = useColumnWidths(columns);
  useFreshRows(view.shown.flatMap(({ line }) => (line.kind === 'measure' ? [line.measure.useId] : [])));

  const focusGrid = () => scroller.current?.focus();
  const choose = (next: Selection) => {
    selection.set(next);
    view.bringIntoView(next.reach);
    const address = addressAt(sheet, next.active);
    if (following && address !== undefined) onStory(address);
  };
  const acts = actsOn(sheet, selection, onStory);
  const editing = useCellEditing({ sheet, active, choose, focusGrid });
  const [announced, setAnnounced] = useState('');
  const widen = (step: number) => {
    const width = view.widthOf(active.column) + step;
    widths.set(active.column, width);
    setAnnounced(t('table.width', { what: columns[active.column]?.label ?? '', width }));
  };
  const keys = useGridKeys({ size, page: view.page, selection, choose, editing, acts, widen });
  const pointer = useGridPointer({ selection, choose, editing });
  const clipboard = useGridClipboard({ sheet, range, typing: editing.typed !== null, clear: acts.clear });

  // Where a person was sent comes from outside this component: it is followed once, when it changes.
  useEffect(() => {
    const row = rows.findIndex(({ useId }) => useId === focus.focus);
    if (row === -1) return;
    const actuals = columns.findLastIndex(({ kind }) => kind === 'actual');
    selection.set(oneCell({ row, column: Math.max(0, actuals) }));
    view.bringToTheMiddle(row);
    focusGrid();
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [focus.visit]);

  const bad = useMemo(
    () => new Map(rejection?.rejected.map((cell) => [cellName(cell), speak(cell.problem)])),
    [rejection, speak],
  );
  return (
    <>
      {littleHeight ? (
        <p className="unseen" id={hint}>
          {t('figures.hint')}
        </p>
      ) : (
        <GridTools acts={acts} hint={hint} />
      )}
      <div
        ref={scroller}
        className="grid"
        style={widths.style}
        role="grid"
        tabIndex={0}
        aria-label={t('figures.grid')}
        aria-describedby={hint}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable="true"
        aria-activedescendant={idOfCell(reach)}
        onKeyDown={keys.onKeyDown}
        {...clipboard}
        {...pointer}
      >
        <div className="grid-sheet">
          <GridHeader
            columns={columns}
            active={active.column}
            widths={widths}
            corner={littleHeight ? <GridMenu acts={acts} /> : undefined}
          />
          <div className="grid-lines" role="rowgroup" style={{ height: view.height }}>
            {view.shown.map(({ line, top }) => {
              const row = line.kind === 'measure' ? line.row : -1;
              const chosen = row >= range.top && row <= range.bottom;
              return (
                <GridLineView
                  key={line.key}
                  line={line}
                  columns={columns}
                  cells={line.kind === 'measure' ? cells[line.measure.useId] : undefined}
                  top={top}
                  left={chosen ? range.left : -1}
                  right={chosen ? range.right : -1}
                  active={row === active.row ? active.column : -1}
                  bad={bad}
                  pending={pending}
                  editor={
                    editing.typed !== null && row === active.row ? (
                      <CellEditor
                        label={`${rows[active.row]?.name ?? ''}, ${speak(columns[active.column]?.label ?? '')}`}
                        typed={editing.typed}
                        onText={editing.change}
                        onKeep={keys.keepAndMove}
                        onBlur={editing.keep}
                        onLeave={editing.leave}
                      />
                    ) : null
                  }
                />
              );
            })}
          </div>
        </div>
      </div>
      <p className="unseen" role="status">
        {announced}
      </p>
    </>
  );
}
