// What somebody has typed may be short enough to be typed again, or too much for that: it isn't thrown away by one key.

import { useRef, type FormEvent } from 'react';
import { say } from '../../shared/language/say.ts';
import { askSure } from '../state/asking-sure.ts';
import { useText } from '../state/text.ts';

/** Letters. About a line and a half of a field. */
const much = 80;

export function isMuch(text: string): boolean {
  return text.trim().length > much;
}

/** Asks whether what was typed may go. */
export function useAskToDrop(): () => Promise<boolean> {
  const t = useText();
  return () => askSure({ title: t('form.drop-title'), message: say('form.drop'), does: t('form.drop-does') });
}

interface Leaving {
  /** Of whatever holds the fields. */
  readonly onInput: (event: FormEvent) => void;
  readonly leave: () => void;
}

/** Leaves a form as it was, once the person is sure where much was typed into one of its fields. */
export function useLeaving(onLeave: () => void): Leaving {
  const askToDrop = useAskToDrop();
  const typedInto = useRef(new Set<HTMLInputElement | HTMLTextAreaElement>());
  return {
    onInput: ({ target }) => {
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
        typedInto.current.add(target);
    },
    leave: () => {
      const isLost = [...typedInto.current].some(({ isConnected, value }) => isConnected && isMuch(value));
      if (isLost)
        void askToDrop().then((sure) => {
          if (sure) onLeave();
        });
      else onLeave();
    },
  };
}
