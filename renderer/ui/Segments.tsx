// The parts of one screen, of which one is shown.

import { useEffect, useRef } from 'react';

interface SegmentsProps<P extends string> {
  readonly label: string;
  readonly parts: readonly { readonly part: P; readonly label: string }[];
  readonly shown: P;
  readonly onShow: (part: P) => void;
  /** When the pointer or the focus comes to one, which is likely to be pressed next. */
  readonly onNear?: (part: P) => void;
}

/** The part that was pressed last, until it is shown: it may stand on a page of its own, with its parts drawn anew. */
let pressed: string | null = null;

export function Segments<P extends string>({ label, parts, shown, onShow, onNear }: SegmentsProps<P>) {
  const group = useRef<HTMLDivElement>(null);
  const name = (part: P) => `${label}: ${part}`;
  const isPressed = pressed === name(shown);
  // Focus belongs to the page, not to state: it was on the button of the part that was left, and comes back to that of the one that is shown.
  useEffect(() => {
    if (!isPressed) return;
    pressed = null;
    if (document.activeElement?.contains(group.current) === true)
      group.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
  }, [isPressed]);
  return (
    <div ref={group} className="segments" role="group" aria-label={label}>
      {parts.map((each) => (
        <button
          key={each.part}
          type="button"
          className="segment"
          aria-pressed={each.part === shown}
          onPointerEnter={() => onNear?.(each.part)}
          onFocus={() => onNear?.(each.part)}
          onClick={() => {
            // The one that is shown is drawn anew by nothing: the next to be drawn would take the focus for it.
            pressed = each.part === shown ? null : name(each.part);
            onShow(each.part);
          }}
        >
          {each.label}
        </button>
      ))}
    </div>
  );
}
