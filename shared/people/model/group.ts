// A body, committee, team or role that can answer for something without naming a person.

import { defineEntity, optionalText, searchedText } from '../../kernel/entity.ts';

export const group = defineEntity('group', {
  name: searchedText,
  initials: optionalText,
});
