// Somebody who leads, attends or writes. Only what governance needs is kept.

import { defineEntity, optionalText, searchedText } from '../../kernel/entity.ts';

export const person = defineEntity('person', {
  name: searchedText,
  /** "Cllr", "Dr": as the person is addressed in papers. */
  title: optionalText,
});
