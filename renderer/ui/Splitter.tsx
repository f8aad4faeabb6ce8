// The line between two things side by side: dragged, or moved by the arrow keys. Home and End go as far as it goes, Enter and a double click
// back to where it started.

import { useRef, type KeyboardEvent, type PointerEvent } from 'react';

interface SplitterProps {
  /** What is resized. */
  readonly label: string;
  /** The id of what is resized, which is to the right of the line. */
  readonly controls: string;
  /** In pixels. */
  readonly width: number;
  readonly least: number;
  readonly most: number;
  readonly onWidth: (width: number) => void;
  readonly onReset: () => void;
}

const step = 24;

export function Splitter({ label, controls, width, least, most, onWidth, onReset }: SplitterProps) {
  /** Where the pointer grabbed it, and how wide the panel was then. */
  const held = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const set = (wanted: number) => {
    onWidth(Math.max(least, Math.min(most, wanted)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: width + step,
      ArrowRight: width - step,
      Home: least,
      End: most,
    };
    const to = steps[event.key];
    if (to !== undefined) set(to);
    else if (event.key === 'Enter') onReset();
    else return;
    event.preventDefault();
  };
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = { x: event.clientX, width };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (held.current !== null) set(held.current.width + held.current.x - event.clientX);
  };
  const letGo = () => {
    held.current = null;
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      className="splitter"
      aria-label={label}
      aria-orientation="vertical"
      aria-controls={controls}
      aria-valuemin={Math.round(least)}
      aria-valuemax={Math.round(most)}
      aria-valuenow={Math.round(width)}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onDoubleClick={onReset}
    />
  );
}
