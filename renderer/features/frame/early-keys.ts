// What is typed for the palette before it is there: nothing has the focus for it yet, so the letters would go to what is behind it, or nowhere.

import { useEffect } from 'react';

export interface EarlyKeys {
  readonly words: string;
  /** Enter came after them. */
  readonly isEntered: boolean;
}

export const noKeys: EarlyKeys = { words: '', isEntered: false };

/** AltGr, which types letters, looks like Ctrl and Alt. */
function isCommand(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph');
}

/** What the key types; undefined where it types nothing. Whoever types on after Enter means others. */
function typing(key: string): ((before: EarlyKeys) => EarlyKeys) | undefined {
  if (key === 'Enter') return ({ words }) => ({ words, isEntered: words.trim() !== '' });
  if (key === 'Backspace')
    return ({ words }) => ({ words: Array.from(words).slice(0, -1).join(''), isEntered: false });
  if (Array.from(key).length !== 1) return undefined;
  return ({ words }) => ({ words: words + key, isEntered: false });
}

interface Waiting {
  readonly onType: (change: (before: EarlyKeys) => EarlyKeys) => void;
  readonly onClose: () => void;
}

/** Stands in the place of the palette until it is there, and takes the keys for it. */
export function WaitingForPalette({ onType, onClose }: Waiting) {
  // The keys of the whole window, whatever has the focus.
  useEffect(() => {
    const take = (event: KeyboardEvent) => {
      const typed = isCommand(event) ? undefined : typing(event.key);
      if (typed === undefined && event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      if (typed === undefined) onClose();
      else onType(typed);
    };
    window.addEventListener('keydown', take, true);
    return () => {
      window.removeEventListener('keydown', take, true);
    };
  }, [onType, onClose]);
  return null;
}
