// Asks for a few things and does one thing with them, once however often it is asked to: Enter does it as well, and Escape gives it up. In a
// page, in a panel, and in every dialog that asks for something.

import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { Form } from 'react-aria-components/Form';
import { useText } from '../state/text.ts';
import { Button } from './Button.tsx';
import { hasUnfinishedDate } from './DateBox.tsx';
import { useBackToOpener } from './layout/use-opener.ts';
import { isMuch, useAskToDrop } from './much-typed.ts';
import { useOnce } from './use-once.ts';

interface FieldsProps {
  /** What it does, as a verb. */
  readonly does: string;
  /** Whether enough has been given for it. */
  readonly ready: boolean;
  /** What it answers, if it takes time, is waited for. */
  readonly onDo: () => unknown;
  readonly onCancel: () => unknown;
  /** Whoever is asked may type at once. */
  readonly takesFocus?: boolean;
  /** The fields. */
  readonly children: ReactNode;
}

const typedInto = 'input, textarea, button, [role="spinbutton"]';

/** A date is typed in spans, from which a browser sends no form. It is left first, as by a press: what is sent is then what it shows. */
function sendFromDate(event: KeyboardEvent) {
  const { target } = event;
  if (event.key !== 'Enter' || !(target instanceof HTMLElement) || target.role !== 'spinbutton') return;
  event.preventDefault();
  flushSync(() => {
    target.blur();
  });
  target.closest('form')?.requestSubmit();
  target.focus();
}

/** The form itself, in a dialog, which Escape closes. */
export function FormFields({ does, ready, onDo, onCancel, takesFocus = false, children }: FieldsProps) {
  const t = useText();
  const { busy, once } = useOnce();
  const fields = useRef<HTMLDivElement>(null);
  const [isUnfinished, setUnfinished] = useState(false);
  // Focus belongs to the page, not to state: it goes to the first field, unless another has taken it already. Where they are still to come it
  // goes to none: nobody who presses Enter there means to cancel.
  useEffect(() => {
    if (takesFocus && fields.current?.contains(document.activeElement) === false)
      [...fields.current.querySelectorAll<HTMLElement>(typedInto)]
        .find(({ tabIndex }) => tabIndex >= 0)
        ?.focus();
  }, [takesFocus]);
  return (
    <Form
      className={isUnfinished ? 'form form-unfinished' : 'form'}
      validationBehavior="aria" // what went wrong is said beside its field, and may be tried again as it is
      onSubmit={(event) => {
        event.preventDefault();
        const unfinished = hasUnfinishedDate(event.currentTarget);
        setUnfinished(unfinished); // and so it is said where the focus is too
        if (ready && !unfinished) once(onDo);
      }}
    >
      {/* The fields are what is worked with. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div ref={fields} className="form-fields" onKeyDownCapture={sendFromDate}>
        {children}
      </div>
      <div className="form-buttons">
        <Button onPress={onCancel}>{t('button.cancel')}</Button>
        <Button look="main" type="submit" disabled={!ready} busy={busy}>
          {does}
        </Button>
      </div>
    </Form>
  );
}

/** Of what has been kept from another time as well. */
function holdsMuch(form: HTMLElement | null): boolean {
  const fields = form?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea') ?? [];
  return [...fields].some(({ value }) => isMuch(value));
}

/** In a page or a panel: Escape gives up this and no more, once the person is sure where much was typed. */
export function ShortForm({ onCancel, ...fields }: FieldsProps) {
  const askToDrop = useAskToDrop();
  const form = useRef<HTMLDivElement>(null);
  useBackToOpener(form);
  const leave = async () => {
    if (!holdsMuch(form.current) || (await askToDrop())) onCancel();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    event.preventDefault(); // what it stands in stays open
    void leave();
  };
  return (
    // Heard of the fields, which are what is worked with.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={form} onKeyDown={onKeyDown}>
      <FormFields {...fields} onCancel={leave} />
    </div>
  );
}
