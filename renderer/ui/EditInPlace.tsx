// A text that becomes a field in place. Enter keeps it, Escape leaves it as it was, once the person is sure
// where much was typed, and leaving the field keeps it.

import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useText } from '../state/text.ts';
import { isMuch, useAskToDrop } from './much-typed.ts';

export interface EditInPlaceProps {
  /** What it is, for a screen reader: "statement of objective 1". */
  readonly label: string;
  readonly value: string;
  /** Answers whether it was kept; when not, the field stays open with what was typed. */
  readonly onKeep: (value: string) => Promise<boolean>;
  readonly lines?: number;
  readonly className?: string;
  readonly empty?: string;
  readonly required?: boolean;
  /** Whether the focus goes there when it is shown first. */
  readonly takesFocus?: boolean;
  /** What is to be known of what has been typed so far. */
  readonly remark?: (typed: string) => string | null;
}

export function EditInPlace(props: EditInPlaceProps) {
  const { label, value, lines = 1, className = '', empty, takesFocus = false } = props;
  const t = useText();
  // What can be edited is seen, also where what it would be otherwise isn't known.
  const shown = value !== '' ? value : empty === undefined || empty === '' ? t('edit.empty') : empty;
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  // Where the keyboard is, is the page's to know. When the field has gone with it, it goes back to where the field was opened; it may
  // have gone on to something else before.
  useLayoutEffect(() => {
    const closed = wasEditing.current && !editing;
    wasEditing.current = editing;
    if (closed && document.activeElement === document.body) button.current?.focus();
  }, [editing]);
  useLayoutEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  const finish = () => {
    setEditing(false);
  };
  if (editing) return <EditField {...props} onFinish={finish} />;
  return (
    <button
      ref={button}
      type="button"
      className={`edit-in-place ${lines > 1 ? 'edit-long' : ''} ${className} ${value === '' ? 'is-empty' : ''}`}
      aria-label={`${t('edit.of', { what: label })}: ${shown}`}
      onClick={() => {
        setEditing(true);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'F2') return;
        event.preventDefault();
        setEditing(true);
      }}
    >
      {shown}
    </button>
  );
}

function EditField({
  label,
  value,
  onKeep,
  onFinish,
  lines = 1,
  className = '',
  required = false,
  remark,
}: EditInPlaceProps & { readonly onFinish: () => void }) {
  const [typed, setTyped] = useState(value);
  const settled = useRef(false);
  const keep = async () => {
    if (settled.current) return;
    settled.current = true;
    const text = typed.trim();
    const unchanged = text === value.trim() || (required && text === '');
    if (unchanged || (await onKeep(text))) onFinish();
    else settled.current = false;
  };
  const askToDrop = useAskToDrop();
  const drop = async () => {
    settled.current = true; // the question takes the focus, and leaving the field would keep what is asked about
    if (typed === value || !isMuch(typed) || (await askToDrop())) onFinish();
    else settled.current = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      void drop();
    }
    if (event.key === 'Enter' && (lines === 1 || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void keep();
    }
  };
  const shared = {
    className: `input edit-field ${className}`,
    'aria-label': label,
    value: typed,
    // The person has just asked to edit here.
    autoFocus: true,
    onChange: (event: { readonly target: { readonly value: string } }) => {
      setTyped(event.target.value);
    },
    onBlur: () => void keep(),
    onKeyDown,
  };
  if (lines > 1) return <textarea {...shared} rows={Math.max(lines, typed.split('\n').length + 1)} />;
  const said = remark?.(typed) ?? null;
  return (
    <>
      <input
        {...shared}
        type="text"
        onFocus={(event) => {
          event.target.select();
        }}
      />
      {remark === undefined ? null : (
        <p className="field-hint" role="status">
          {said}
        </p>
      )}
    </>
  );
}
