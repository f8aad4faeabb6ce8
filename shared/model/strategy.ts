// The strategy: what the organisation set out to do, over which years.

import { defineEntity, optionalDate, optionalText, searchedProse, searchedText } from './entity.ts';

export const strategy = defineEntity('strategy', {
  title: searchedText,
  organisation: optionalText,
  periodFrom: optionalDate,
  periodTo: optionalDate,
  vision: searchedProse,
  introduction: searchedProse,
});
