// Dates that their number format shows among words: a reader sees “Forecast July 2024”, and the cell holds a day.

import { describe, expect, it } from 'vitest';
import { strategy } from '../../../../../shared/strategy/model/strategy.ts';
import { set } from '../../../../../shared/kernel/change.ts';
import { aWorkbook, fileOf, zipOf } from '../a-workbook.ts';
import { aRegisterOfMeasures } from '../an-import.ts';
import { read } from '../what-is-written.ts';

const june = new Date(Date.UTC(2024, 5, 30));

const headedBy = (format: string) =>
  aWorkbook({
    rows: [
      ['Measure', june],
      ['Full members', 47],
      ['Associate members', 12],
    ],
    formats: { B1: format },
  });

const odsHeadedBy = (shown: string) => {
  const text = (words: string) =>
    `<table:table-cell office:value-type="string"><text:p>${words}</text:p></table:table-cell>`;
  const number = (value: number) =>
    `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;
  const date = `<table:table-cell office:value-type="date" office:date-value="2024-06-30"><text:p>${shown}</text:p></table:table-cell>`;
  const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
  return fileOf(
    'figures.ods',
    zipOf({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="Sheet1">${row(text('Measure'), date)}${row(text('Full members'), number(47))}${row(text('Associate members'), number(12))}</table:table></office:spreadsheet></office:body></office:document-content>`,
    }),
  );
};

describe('a date that is shown among words', () => {
  it.each([
    ['"Qtr ending "d mmm yy', 'Q1 2024/25 actual'],
    ['"Quarter to "dd/mm/yyyy', 'Q1 2024/25 actual'],
    ['"Target "mmm yyyy', 'June 2024 target'],
    ['mmm-yy" forecast"', 'June 2024 forecast'],
    ['\\T\\a\\r\\g\\e\\t\\ mmm\\-yy', 'June 2024 target'],
    ['"As at "d mmm yy', 'June 2024 actual'],
    ['"w/e "d mmm yy', 'w/e 30 June 2024 actual'],
    ['"Week ending "d mmm yy', 'Week ending 30 June 2024 actual'],
  ])('as “%s” says what they say', async (format, of) => {
    const { written } = await read(await headedBy(format));
    expect(written).toEqual([`Full members ${of} 47`, `Associate members ${of} 12`]);
  });

  it.each(['"YTD "mmm yy', '"12 months to "mmm yyyy'])(
    'as “%s” isn’t the figure of its month',
    async (format) => {
      expect((await read(await headedBy(format))).written).toEqual([]);
    },
  );

  it.each([
    'd" of "mmmm yyyy',
    'd"th" mmm yyyy',
    'd" de "mmmm" de "yyyy',
    '[$-809]dddd, d mmmm yyyy;@',
    'yyyy"年"m"月"d"日"',
    'yyyy-mm-dd"T"hh:mm:ss"Z"',
    'dd.mm.yyyy hh:mm" Uhr"',
  ])('is as it stands where “%s” says no more than the date', async (format) => {
    const { written } = await read(await headedBy(format));
    expect(written).toEqual(['Full members June 2024 actual 47', 'Associate members June 2024 actual 12']);
  });

  it.each([
    ['Qtr ending 30 Jun 24', 'Q1 2024/25 actual'],
    ['Target Jun 24', 'June 2024 target'],
    ['Sunday, 30th June 2024', 'June 2024 actual'],
    ['06/30/24', 'June 2024 actual'],
    ['30.06.2024 09:00 Uhr', 'June 2024 actual'],
  ])('in OpenDocument as well: “%s”', async (shown, of) => {
    const { written } = await read(odsHeadedBy(shown));
    expect(written).toEqual([`Full members ${of} 47`, `Associate members ${of} 12`]);
  });
});

describe('a quarter called by its last day', () => {
  const ending = (heading: string) =>
    aWorkbook({
      rows: [
        ['Measure', heading],
        ['Full members', 47],
        ['Associate members', 12],
      ],
    });

  it.each(['Q ending Jun 24', 'Q/E 30 June 2024', 'QE Jun-24'])(
    'as “%s” is three months',
    async (heading) => {
      expect((await read(await ending(heading))).written).toEqual([
        'Full members Q1 2024/25 actual 47',
        'Associate members Q1 2024/25 actual 12',
      ]);
    },
  );

  it('is three months where none of a year from April end then', async () => {
    expect((await read(await ending('Quarter ending 31 May 2024'))).written).toEqual([
      'Full members March to May 2024 actual 47',
      'Associate members March to May 2024 actual 12',
    ]);
  });

  it.each([
    ['Quarter ending 31 May 2024', 'March to May 2024'],
    ['Qtr to 29 Feb 2024', 'December 2023 to February 2024'],
    ['Quarter ended 30 June 2024', 'April to June 2024'],
  ])('is called by its months where years begin in September: “%s”', async (heading, months) => {
    const register = aRegisterOfMeasures();
    register.write(set(strategy, 's', 'yearStartMonth', 9));
    expect((await read(await ending(heading), register)).written).toEqual([
      `Full members ${months} actual 47`,
      `Associate members ${months} actual 12`,
    ]);
  });
});
