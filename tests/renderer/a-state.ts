// What a window is told of the app, with no register open and in one of the languages.

import { preferences, type AppState } from '../../shared/app/calls.ts';
import type { Language } from '../../shared/language/language.ts';

export function stateIn(language: Language): AppState {
  return {
    register: null,
    recent: [],
    preferences: { ...preferences.parse({}), author: 'Secretary', language },
    views: [],
    version: '',
    notice: null,
  };
}
