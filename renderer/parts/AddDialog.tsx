// A dialog that adds one thing. It asks for a few fields, adds once however often it is asked to, and says what is wrong without losing
// what was typed.

import { useEffect, useState, type ReactNode } from 'react';
import type { Result } from '../../shared/kernel/result.ts';
import type { Saying } from '../../shared/kernel/saying.ts';
import { useSpeak, useText } from '../state/text.ts';
import { FormDialog } from '../ui/FormDialog.tsx';

export interface Draft<Values> {
  readonly values: Values;
  /** The value of a field and its change handler, as a box or a choice takes them. */
  readonly field: <K extends keyof Values>(
    name: K,
  ) => { readonly value: Values[K]; readonly onChange: (value: Values[K]) => void };
  /** Why it couldn't be added, shown at the field concerned. It goes when something is changed. */
  readonly problem: string | null;
}

interface AddDialogProps<Values, Added> {
  readonly title: string;
  /** What it does, as a verb; “Add” when left out. */
  readonly does?: string;
  /** What the fields hold at first. */
  readonly start: Values;
  /** Whether enough has been given. */
  readonly ready: (values: Values) => boolean;
  /** Answers null when the person went back on it: the dialog stays, with what was typed. */
  readonly add: (values: Values) => Promise<Result<Added> | null>;
  readonly onAdded?: (added: Added) => void;
  readonly onClose: () => void;
  /** The fields. */
  readonly children: (draft: Draft<Values>) => ReactNode;
}

/** Whether each of these has been filled in. */
export function given(...texts: readonly string[]): boolean {
  return texts.every((text) => text.trim() !== '');
}

/** What something is about, where there is one thing that it can be about; of several, the person says which. */
export function theOnly(things: readonly { readonly id: string }[]): string {
  const [only] = things;
  return only !== undefined && things.length === 1 ? only.id : '';
}

export function AddDialog<Values extends object, Added>({
  title,
  does,
  start,
  ready,
  add,
  onAdded,
  onClose,
  children,
}: AddDialogProps<Values, Added>) {
  const t = useText();
  const [values, setValues] = useState(start);
  const speak = useSpeak();
  const [problem, setProblem] = useState<Saying | null>(null);
  // Focus belongs to the page, not to state: it goes to the field that is wrong, where a screen reader says why.
  useEffect(() => {
    if (problem !== null) document.querySelector<HTMLElement>('.dialog [aria-invalid="true"]')?.focus();
  }, [problem]);
  const onDo = async () => {
    const result = await add(values);
    if (result === null) return;
    if (!result.ok) {
      setProblem(result.error.message);
      return;
    }
    onClose();
    onAdded?.(result.value);
  };
  return (
    <FormDialog
      title={title}
      does={does ?? t('button.add')}
      ready={ready(values)}
      onDo={onDo}
      onClose={onClose}
    >
      {children({
        values,
        field: (name) => ({
          value: values[name],
          onChange: (value) => {
            setValues((now) => ({ ...now, [name]: value }));
            setProblem(null);
          },
        }),
        problem: problem === null ? null : speak(problem),
      })}
    </FormDialog>
  );
}
