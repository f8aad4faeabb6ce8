// The parts of one screen, of which one is shown.

interface SegmentsProps<P extends string> {
  readonly label: string;
  readonly parts: readonly { readonly part: P; readonly label: string }[];
  readonly shown: P;
  readonly onShow: (part: P) => void;
  /** When the pointer or the focus comes to one, which is likely to be pressed next. */
  readonly onNear?: (part: P) => void;
}

export function Segments<P extends string>({ label, parts, shown, onShow, onNear }: SegmentsProps<P>) {
  return (
    <div className="segments" role="group" aria-label={label}>
      {parts.map((each) => (
        <button
          key={each.part}
          type="button"
          className="segment"
          aria-pressed={each.part === shown}
          onPointerEnter={() => onNear?.(each.part)}
          onFocus={() => onNear?.(each.part)}
          onClick={() => {
            onShow(each.part);
          }}
        >
          {each.label}
        </button>
      ))}
    </div>
  );
}
