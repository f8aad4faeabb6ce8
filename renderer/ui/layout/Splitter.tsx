// The line between two parts of a screen: dragged, or moved by the arrow keys. Home and End go as far as it goes, Enter and a double click
// back to where it started.

import { useRef, type KeyboardEvent, type PointerEvent } from 'react';

interface SplitterProps {
  /** What is resized. */
  readonly label: string;
  /** The id of what is resized. */
  readonly controls: string;
  /** Where that is: the line at its edge moves with it. */
  readonly resizes: 'left' | 'right' | 'above';
  /** In pixels. */
  readonly size: number;
  readonly least: number;
  readonly most: number;
  readonly onSize: (size: number) => void;
  readonly onReset: () => void;
}

const step = 24;

/** How much larger each key makes it, in steps. */
const larger = {
  left: { ArrowLeft: -1, ArrowRight: 1 },
  right: { ArrowLeft: 1, ArrowRight: -1 },
  above: { ArrowUp: -1, ArrowDown: 1 },
} as const;

export function Splitter({ label, controls, resizes, size, least, most, onSize, onReset }: SplitterProps) {
  /** Where the pointer grabbed it, and how large the part was then. */
  const held = useRef<{ readonly at: number; readonly size: number } | null>(null);
  const across = resizes === 'above';
  const pointerAt = ({ clientX, clientY }: PointerEvent) => (across ? clientY : clientX);
  const set = (wanted: number) => {
    onSize(Math.max(least, Math.min(most, wanted)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = larger[resizes];
    const by = steps[event.key];
    if (by !== undefined) set(size + by * step);
    else if (event.key === 'Home') set(least);
    else if (event.key === 'End') set(most);
    else if (event.key === 'Enter') onReset();
    else return;
    event.preventDefault();
  };
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = { at: pointerAt(event), size };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (held.current === null) return;
    const moved = pointerAt(event) - held.current.at;
    set(held.current.size + (resizes === 'right' ? -moved : moved));
  };
  const letGo = () => {
    held.current = null;
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      className={`splitter splitter-${resizes}`}
      aria-label={label}
      aria-orientation={across ? 'horizontal' : 'vertical'}
      aria-controls={controls}
      aria-valuemin={Math.round(least)}
      aria-valuemax={Math.round(most)}
      aria-valuenow={Math.round(size)}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onDoubleClick={onReset}
    />
  );
}
