// What a person has typed and not saved yet, by register: it is there again when they come back to it, be it from another screen, after the
// window was drawn afresh, or when the app is next opened. It goes once it is saved, or given up.

import { create } from 'zustand';
import { useApp } from './app-store.ts';

type Texts = Readonly<Record<string, string>>;

const place = 'drafts';

function stored(): Texts {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(place) ?? '{}');
    if (typeof found !== 'object' || found === null) return {};
    return Object.fromEntries(Object.entries(found).filter(([, text]) => typeof text === 'string'));
  } catch {
    return {}; // nothing is worth a window that doesn't open
  }
}

const useTexts = create<{ readonly texts: Texts }>()(() => ({ texts: stored() }));

useTexts.subscribe(({ texts }) => {
  try {
    localStorage.setItem(place, JSON.stringify(texts));
  } catch {
    // No room for them on the disk: they are kept for as long as the window is.
  }
});

/** What is typed into one register is never shown in another. */
function useRegister(): string {
  return useApp(({ app }) => (app?.register == null ? '' : `${app.register.folder}/${app.register.name}`));
}

export interface Drafts {
  /** Undefined where nothing has been typed. */
  readonly draftOf: (name: string) => string | undefined;
  readonly keep: (name: string, text: string) => void;
  readonly drop: (names: readonly string[]) => void;
}

/** All drafts of the open register, for what has many fields. */
export function useDrafts(): Drafts {
  const register = useRegister();
  const texts = useTexts((state) => state.texts);
  const keyOf = (name: string) => `${register} ${name}`;
  return {
    draftOf: (name) => texts[keyOf(name)],
    keep: (name, text) => {
      useTexts.setState((state) => ({ texts: { ...state.texts, [keyOf(name)]: text } }));
    },
    drop: (names) => {
      const gone = new Set(names.map(keyOf));
      useTexts.setState((state) => ({
        texts: Object.fromEntries(Object.entries(state.texts).filter(([key]) => !gone.has(key))),
      }));
    },
  };
}

/** One draft, null where nothing is being typed: what is open for typing is open again on coming back. */
export function useDraft(name: string): readonly [string | null, (text: string | null) => void] {
  const { draftOf, keep, drop } = useDrafts();
  return [
    draftOf(name) ?? null,
    (text) => {
      if (text === null) drop([name]);
      else keep(name, text);
    },
  ];
}
