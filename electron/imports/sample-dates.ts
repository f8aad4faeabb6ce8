// The shipped samples with their dates moved. They are written for July 2024; whoever opens them later should meet a strategy of their own
// day, and not one whose milestones have all passed. What lies a month before the day it was written for lies a month before today.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { unzipSync, zipSync, type ZipOptions } from 'fflate';
import { lastDayOfMonth } from '../../shared/kernel/days.ts';

/** Months are counted from the year 0. */
const writtenFor = 2024 * 12 + 6;

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
/** From the spring on. Each is known by its middle month: the season of July becomes that of the month July becomes. */
const seasons = ['Spring', 'Summer', 'Autumn', 'Winter'];
const middleOf = (season: string) => seasons.indexOf(season) * 3 + 3;

const two = (part: number) => String(part).padStart(2, '0');

function movedMonth(year: string, month: number, by: number) {
  const moved = Number(year) * 12 + month + by;
  return { year: Math.floor(moved / 12), month: moved % 12 };
}

function movedDay(day: string | undefined, { year, month }: { year: number; month: number }): string {
  const name = `${months[month] ?? ''} ${year}`;
  if (day === undefined) return name;
  const last = Number(lastDayOfMonth(year, month + 1).slice(8));
  return `${Math.min(Number(day), last)} ${name}`;
}

function movedSeason(season: string, of: string, by: number): string {
  const { year, month } = movedMonth(of, middleOf(season), by);
  const found = seasons[Math.floor((month + 10) / 3) % 4] ?? '';
  if (found !== 'Winter') return `${found} ${year}`;
  const begins = month === 11 ? year : year - 1;
  return `Winter ${begins}/${two((begins + 1) % 100)}`;
}

/** April to March. The year that July was in becomes the year that the month is in which July becomes. */
function movedFinancialYear(start: string, by: number): string {
  const { year, month } = movedMonth(start, 6, by);
  const begins = month < 3 ? year - 1 : year;
  return `${begins}/${two((begins + 1) % 100)}`;
}

const dates = new RegExp(
  [
    `(?:\\b(?<day>\\d{1,2}) )?\\b(?<month>${months.join('|')}) (?<ofMonth>\\d{4})`,
    `\\b(?<season>${seasons.join('|')}) (?<ofSeason>\\d{4})`,
    '\\b(?<financial>20\\d\\d)/\\d\\d\\b',
    '\\b(?<numbered>20\\d\\d)-(?<number>\\d\\d)\\b',
    '\\b(?<year>20\\d\\d)\\b',
  ].join('|'),
  'gu',
);

/** Every date in a text, so many months later. A year alone goes with its July. */
export function moveDates(words: string, by: number): string {
  if (by === 0) return words;
  let moved = '';
  let from = 0;
  for (const match of words.matchAll(dates)) {
    moved += words.slice(from, match.index) + movedDate(match.groups ?? {}, by);
    from = match.index + match[0].length;
  }
  return moved + words.slice(from);
}

function movedDate(found: Readonly<Partial<Record<string, string>>>, by: number): string {
  const { day, month, ofMonth, season, ofSeason, financial, numbered, number, year = '' } = found;
  if (month !== undefined && ofMonth !== undefined)
    return movedDay(day, movedMonth(ofMonth, months.indexOf(month), by));
  if (season !== undefined && ofSeason !== undefined) return movedSeason(season, ofSeason, by);
  if (financial !== undefined) return movedFinancialYear(financial, by);
  if (numbered === undefined) return String(movedMonth(year, 6, by).year);
  const moved = movedMonth(numbered, Number(number) - 1, by);
  return `${moved.year}-${two(moved.month + 1)}`;
}

/** The texts of a Word document, its title among them, and those of a workbook. */
const texts = /(?<before><(?:w:t|t|dc:title)(?: [^>]*)?>)(?<words>[^<]*)/gu;

function moveTexts(part: Uint8Array, by: number): Uint8Array {
  const moved = new TextDecoder()
    .decode(part)
    .replace(texts, (_, before: string, words: string) => before + moveDates(words, by));
  return new TextEncoder().encode(moved);
}

export interface SampleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A sample as it would have been written in the month of `today`. The same month gives the same bytes. */
export function sampleAsOf(path: string, today: string): SampleFile {
  const by = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 - writtenFor;
  const bytes = readFileSync(path);
  if (by === 0) return { name: basename(path), bytes };
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, [Uint8Array, ZipOptions]] => {
    const moved = name.endsWith('.xml') ? moveTexts(part, by) : part;
    return [name, [moved, { mtime: new Date(2024, 0, 1) }]];
  });
  return { name: moveDates(basename(path), by), bytes: zipSync(Object.fromEntries(parts)) };
}
