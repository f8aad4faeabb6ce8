// Whether words say that the numbers beside them are no money: "FTE", "Posts, number", "Vacancy rate %", "Number of visits". In English and
// Welsh. A unit of money is read by `readUnit`.

import { comparable } from '../../plain.ts';
import { readUnit } from './read-unit.ts';

const shares = String.raw`%|per ?cent(?:age)?|percentage|proportion|y cant|canran`;
const fullTime = String.raw`f\.?t\.?e\.?s?|w\.?t\.?e\.?s?|full[- ]time equivalents?|headcount|head count|cyfwerth ag amser llawn|c\.?a\.?ll\.?`;
const counts = String.raw`no\.?|nos\.?|nr\.?|#|numbers?|counts?|nifer|niferoedd|cyfrif|rhif`;
const things = String.raw`(?:working )?days?|weeks?|months?|years?|hours?|hrs?|minutes?|mins?|people|persons?|staff|posts?|places?|visits?|cases?|tonnes?|kg|kwh|mwh|km|miles?|litres?|m2|m²|sq ?m|hectares?|ha|diwrnod(?:au)?|dyddiau|wythnos(?:au)?|mis(?:oedd)?|blynyddoedd|oriau|munud(?:au)?|pobl|swyddi|lleoedd|ymweliadau|tunelli|milltir(?:oedd)?`;

/** What is counted and hardly ever the name of what is paid for, as "Staff" and "Places" are. */
const countable = String.raw`(?:(?:total|overtime|contracted|staff|paid|worked|working|volunteer|opening) )?(?:hours|hrs)|working days|days(?: lost)?|weeks|months|minutes|mins|(?:vacant )?posts|vacancies|head ?counts?|visits|visitors|cases|calls|enquiries|attendances|applications|journeys|tonnes|kg|kwh|mwh|km|miles|litres|m2|m²|sq ?m|hectares|ha|diwrnodau|dyddiau|wythnosau|misoedd|oriau|munudau|swyddi(?: gwag)?|ymweliadau|ymwelwyr|achosion|galwadau|ceisiadau|tunelli|milltiroedd`;

const unitAlone = new RegExp(`^(?:${shares}|${fullTime}|${counts}|${things})$`, 'iu');
/** "Posts (FTE)", "Staff posts, number", "Overtime – hours". */
const partsOfLabel = /[()[\],;:|]|\s[-–—]\s/u;
/** "Vacancy rate %", "Support staff FTE": the others, at the end of a name, may be part of it. */
const endsSo = new RegExp(
  String.raw`(?:%|(?<![\p{L}\d])(?:per ?cent|y cant|${fullTime})|(?<=\p{L}\s)(?:numbers|niferoedd))\s*(?:\d{4}.*)?$`,
  'iu',
);
const beginsSo = new RegExp(
  String.raw`^(?:(?:total |average |cyfanswm )?(?:numbers?|no\.?|nos\.?|nr\.?|#|nifer|percentage|proportion|canran|%)\s+(?:of|y|yr|o)(?!\p{L})|(?:%|${fullTime})(?!\p{L}))`,
  'iu',
);

/** Of a label of a row, or the heading of a column. */
export function namesThings(words: string): boolean {
  const text = words.trim();
  if (readUnit(text, 'label').pounds) return false;
  return (
    endsSo.test(text) ||
    beginsSo.test(text) ||
    text
      .split(partsOfLabel)
      .slice(1)
      .some((part) => unitAlone.test(part.trim()))
  );
}

const countedAlone = new RegExp(`^(?:${shares}|${fullTime}|${counts}|${countable})$`, 'iu');

/** Of a label that is nothing else, "Hours" or "Visits". Somebody may pay for them by that name: where "£" stands beside the number, they do. */
export function isThingsAlone(words: string): boolean {
  return countedAlone.test(words.trim().replace(/\s*:$/u, ''));
}

const ofMoney = /^(?:amounts?|values?|money|currency|sterling|n\/?a|none|tbc|arian|swm|gwerth|dim)$/u;

/** Of a cell in a column of units: whatever is no unit of money, "FTE" as well as "per 1,000". */
export function isUnitOfThings(cell: string): boolean {
  const { said, doubtful, pounds } = readUnit(cell, 'heading');
  const plain = comparable(cell);
  return !said && !doubtful && !pounds && /[\p{L}\d%#]/u.test(cell) && !ofMoney.test(plain);
}
