// A list whose lines can be put in another order: dragged by their handles, or moved by the arrow keys on them.

import { useEffect, useRef, useState, type DragEvent, type KeyboardEvent, type ReactNode } from 'react';
import { useText } from '../../state/text.ts';
import { useLinesSoFar } from './use-lines-so-far.ts';

interface ReorderProps<T> {
  readonly items: readonly T[];
  readonly idOf: (item: T) => string;
  readonly nameOf: (item: T) => string;
  /** Gets the whole new order. */
  readonly onOrder: (ids: readonly string[]) => void;
  readonly children: (item: T) => ReactNode;
  readonly className?: string;
  readonly disabled?: boolean;
}

function moved(ids: readonly string[], id: string, to: number): string[] {
  const others = ids.filter((each) => each !== id);
  return [...others.slice(0, to), id, ...others.slice(to)];
}

export function Reorder<T>({
  items,
  idOf,
  nameOf,
  onOrder,
  children,
  className = '',
  disabled = false,
}: ReorderProps<T>) {
  const t = useText();
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const [announced, setAnnounced] = useState('');
  const ids = items.map(idOf);
  const { lines: shown, rest, drawTo } = useLinesSoFar(items);
  const list = useRef<HTMLUListElement>(null);
  /** What an arrow moved last, and where it stood when it was last brought into view. */
  const stepped = useRef<{ readonly id: string; readonly at: number }>(undefined);

  // The order changes once it is written: the focus goes with its line, and the view wouldn't.
  useEffect(() => {
    const was = stepped.current;
    const at = was === undefined ? -1 : items.findIndex((item) => idOf(item) === was.id);
    if (was === undefined || at < 0 || at === was.at) return;
    stepped.current = { id: was.id, at };
    const line = list.current?.children[at];
    if (line?.contains(document.activeElement) === true) line.scrollIntoView({ block: 'nearest' });
  });

  const move = (item: T, to: number) => {
    const id = idOf(item);
    if (to === ids.indexOf(id)) return;
    if (to < 0 || to >= ids.length) {
      setAnnounced(t(to < 0 ? 'edit.isFirst' : 'edit.isLast', { what: nameOf(item) }));
      return;
    }
    setAnnounced(t('edit.moved', { what: nameOf(item), position: to + 1, count: ids.length }));
    drawTo(to);
    onOrder(moved(ids, id, to));
  };
  const onKeyDown = (item: T) => (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const at = ids.indexOf(idOf(item));
    stepped.current = { id: idOf(item), at };
    move(item, at + step);
  };
  const onDrop = (target: T) => (event: DragEvent) => {
    event.preventDefault();
    const item = items.find((each) => idOf(each) === dragged);
    if (item !== undefined) move(item, ids.indexOf(idOf(target)));
  };
  return (
    <>
      <ul ref={list} className={`reorder ${className}`}>
        {shown.map((item, at) => {
          const id = idOf(item);
          return (
            <li
              key={id}
              {...(rest === null ? {} : { 'aria-setsize': items.length, 'aria-posinset': at + 1 })}
              className={`reorder-line ${over === id && dragged !== id ? 'drop-here' : ''}`}
              onDragOver={(event) => {
                if (dragged === null) return;
                event.preventDefault();
                setOver(id);
              }}
              onDrop={onDrop(item)}
            >
              {disabled ? null : (
                <button
                  type="button"
                  className="handle"
                  draggable
                  aria-label={t('edit.moveHandle', { what: nameOf(item) })}
                  onKeyDown={onKeyDown(item)}
                  onDragStart={(event) => {
                    event.dataTransfer.setData('text/plain', id);
                    event.dataTransfer.effectAllowed = 'move';
                    setDragged(id);
                  }}
                  onDragEnd={() => {
                    setDragged(null);
                    setOver(null);
                  }}
                >
                  <span aria-hidden="true">⠿</span>
                </button>
              )}
              <div className="reorder-content">{children(item)}</div>
            </li>
          );
        })}
      </ul>
      {rest === null ? null : <div {...rest} aria-hidden="true" />}
      <p className="unseen" role="status">
        {announced}
      </p>
    </>
  );
}
