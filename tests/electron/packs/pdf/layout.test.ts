// How a pack lies on its pages: what stays together, what breaks, what lies on its side, and what stands under what.

import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../../../electron/packs/pdf/render-pdf.ts';
import { page as paper } from '../../../../shared/look/tokens.ts';
import type { Block, Cell, Column, Table, TableRow } from '../../../../shared/packs/pack-document.ts';
import { has } from '../../../outside-tools.ts';
import { aDocument, aTable, paragraph } from '../a-document.ts';
import { lookAt, wordsOn, type LookedAt } from './look-at-pdf.ts';

async function looked(...blocks: Block[]): Promise<LookedAt> {
  return lookAt((await renderPdf(aDocument(blocks))).bytes);
}

/** So many lines, whatever the width. */
function lines(count: number, word = 'line'): string {
  return Array.from({ length: count }, (_, index) => `${word} ${index}`).join('\n');
}

function row(...words: string[]): TableRow {
  const [made] = aTable(
    words.map(() => ''),
    [words],
  ).rows;
  if (made === undefined) throw new Error('no row');
  return made;
}

const heading: Block = { kind: 'heading', level: 2, text: 'Supporting activities' };

describe.skipIf(!has('pdftotext'))('a tall row (pdftotext)', () => {
  it.each([20, 30, 45, 60, 120])(
    'of %i lines never leaves its heading and table head alone',
    async (count) => {
      const { pages } = await looked(heading, aTable(['Ref', 'Activity'], [['1.1', lines(count)]]));
      const first = pages.find((page) => page.includes('Supporting activities'));
      expect(first).toContain('line 0');
      expect(first).toContain('line 2');
    },
  );

  it.each([10, 25, 40])(
    'after %i lines of others breaks where a page would stand half empty',
    async (before) => {
      const rows = [['1', lines(before, 'before')], ...['2', '3', '4'].map((ref) => [ref, lines(34)])];
      const { pages } = await looked(aTable(['Ref', 'Activity'], rows));
      const total = before + 3 * 34;
      const perPage = 54;
      expect(pages.length - 2).toBeLessThanOrEqual(Math.ceil(total / perPage) + 1);
      for (const page of pages.slice(2, -1))
        expect(page.match(/(?:line|before) \d+/gu)?.length).toBeGreaterThan(38);
    },
  );

  it('that is short stays whole', async () => {
    for (let before = 30; before < 55; before += 5) {
      const { pages } = await looked(
        aTable(
          ['Ref', 'Activity'],
          [...Array.from({ length: before }, () => ['x', 'Words']), ['2', lines(5, 'short')]],
        ),
      );
      expect(pages.find((page) => page.includes('short 0'))).toContain('short 4');
    }
  });
});

describe.skipIf(!has('pdftotext'))('a table that goes on (pdftotext)', () => {
  it('says again which heading its rows stand under', async () => {
    const many = Array.from({ length: 70 }, (_, index) => row(`${index}`, 'Words'));
    const { pages, run } = await looked({
      ...aTable(['Ref', 'Activity'], []),
      rows: [{ kind: 'group', text: 'Reach' }, ...many, { kind: 'group', text: 'Funds' }, ...many],
    });
    const further = pages.slice(3);
    expect(further.length).toBeGreaterThan(1);
    expect(further[0]).toMatch(/Ref +Activity\s+Reach \(continued\)/u);
    expect(further.at(-1)).toContain('Funds (continued)');
    // To the eye alone: whoever hears the table has left no page.
    expect(run('pdfinfo', '-struct-text')).not.toContain('continued');
  });

  it('says nothing again where another heading begins the page', async () => {
    const lasts: string[] = [];
    for (let before = 30; before < 50; before += 1) {
      const { pages } = await looked({
        ...aTable(['Ref', 'Activity'], []),
        rows: [
          { kind: 'group', text: 'Reach' },
          ...Array.from({ length: before }, () => row('x', 'Words')),
          { kind: 'group', text: 'Funds' },
          row('1', 'Under it'),
        ],
      });
      lasts.push(pages.at(-1) ?? '');
    }
    const begun = lasts.filter((last) => /Activity\s+Funds/u.test(last));
    expect(begun.length).toBeGreaterThan(0);
    expect(begun.filter((last) => last.includes('continued'))).toEqual([]);
  });
});

function withPeriods(count: number, figure: string, more: readonly Column[] = []): Table {
  const columns: Column[] = [
    { heading: 'Measure', align: 'left', share: 1 },
    ...Array.from({ length: count }, (_, at): Column => ({ heading: `${2001 + at}`, align: 'right' })),
    ...more,
  ];
  return {
    ...aTable([], [['Value of grants', ...Array.from({ length: count }, () => figure), 'On track ↑']]),
    columns,
  };
}

const status: Column = { heading: 'Status', align: 'left' };

describe.skipIf(!has('pdftotext') || !has('pdfinfo'))('a wide table (pdftotext, pdfinfo)', () => {
  const sizes = ({ run }: LookedAt) =>
    [...run('pdfinfo', '-f', '1', '-l', '99').matchAll(/Page +\d+ size: +([\d.]+) x ([\d.]+)/gu)].map(
      ([, width, height]) => Number(width) > Number(height),
    );

  it('lies on its side with its heading and its notes, and what follows stands', async () => {
    const look = await looked(
      { kind: 'heading', level: 2, text: 'Measures' },
      withPeriods(11, '1,234,567', [status]),
      { kind: 'paragraph', style: 'note', runs: [{ text: '* As counted in July' }] },
      heading,
      paragraph('Then words'),
    );
    expect(sizes(look)).toEqual([false, false, true, false]);
    expect(look.pages[2]).toMatch(/One section[\s\S]*Measures[\s\S]*Value of grants[\s\S]*As counted/u);
    expect(look.pages[3]).toContain('Then words');
    expect(look.pages[2]).toContain('Page 3 of 4');
    for (const word of wordsOn(look).filter(({ page }) => page === 3)) {
      expect(word.right, word.text).toBeLessThanOrEqual(paper.height - paper.margin + 1);
      expect(word.bottom, word.text).toBeLessThanOrEqual(paper.width - 20);
    }
  });

  it('stands while its type is large enough', async () => {
    expect(sizes(await looked(withPeriods(4, '1,234,567', [status])))).toEqual([false, false, false]);
  });

  it('is cut into parts as wide as one another, each further one named, none of a column alone', async () => {
    const look = await looked(withPeriods(40, '£1,234,567.89', [status]));
    const words = wordsOn(look);
    expect(
      look.pages
        .slice(2)
        .join('')
        .match(/A table \(continued\)/gu)?.length,
    ).toBeGreaterThan(1);
    const rights = new Map<string, number>();
    for (const { text, right, page, top } of words)
      if (text === '£1,234,567.89') {
        const line = `${page} ${Math.round(top / 10)}`;
        rights.set(line, Math.max(rights.get(line) ?? 0, Math.round(right)));
      }
    const [first, ...others] = [...rights.values()];
    for (const other of others.slice(0, -1)) expect(Math.abs(other - (first ?? 0))).toBeLessThanOrEqual(1);
    const last = words.filter(({ text }) => text === 'On')[0];
    const beside = words.filter(
      ({ text, page, top }) =>
        text === '£1,234,567.89' && page === last?.page && Math.abs(top - last.top) < 3,
    );
    expect(beside.length).toBeGreaterThan(1);
  });

  it('never breaks a status', async () => {
    const cell: Cell = { paragraphs: [{ runs: [{ text: 'On track ↑' }] }], status: 'on track' };
    const table = withPeriods(9, '£1,234,567', [status]);
    const rows: TableRow[] = table.rows.map((each) =>
      each.kind === 'row' ? { ...each, cells: [...each.cells.slice(0, -1), cell] } : each,
    );
    const words = wordsOn(await looked({ ...table, rows }));
    const [on, arrow] = ['On', '↑'].map((wanted) => words.find(({ text }) => text === wanted));
    expect(Math.abs((on?.top ?? 0) - (arrow?.top ?? 99))).toBeLessThan(1);
  });
});

describe.skipIf(!has('pdftotext'))('a column of days (pdftotext)', () => {
  it('has each on one line beside columns of text that can give way', async () => {
    const shares = { heading: '', align: 'left', share: 1 } as const;
    const columns: readonly Column[] = [
      { heading: 'Day', align: 'left' },
      { heading: 'Item', align: 'left' },
      { heading: 'Minute', align: 'left' },
      { ...shares, heading: 'What was decided', share: 3 },
      { ...shares, heading: 'What was recommended', share: 2 },
      { ...shares, heading: 'The vote' },
      { ...shares, heading: 'What became of it', share: 2 },
    ];
    const words = 'That the fees of full members rise by two per cent';
    const rows = [row('20 September 2026', '6', '6', words, words, 'Agreed without a vote', 'Under way')];
    const { pages } = await looked({ ...aTable([], []), columns, rows });
    expect(pages.at(-1)).toContain('20 September 2026');
  });
});

describe.skipIf(!has('pdftotext'))('figures of a column (pdftotext)', () => {
  it('stand under one another by their points, with signs and marks outside', async () => {
    const figures = ['1.5', '2.25', '8', '4.125', '54%', '1,200 p', '−7.5'];
    const table = aTable(
      ['Measure', 'Words', 'July'],
      figures.map((each) => ['m', 'x', each]),
    );
    const columns = table.columns.map((column, at): Column =>
      at === 2 ? { ...column, align: 'right' } : column,
    );
    const words = wordsOn(await looked({ ...table, columns }));
    const rightOf = (text: string) => words.find((word) => word.text === text)?.right ?? Number.NaN;
    const mark = words.find(({ text }) => text === 'p');
    expect(Math.abs(rightOf('8') - rightOf('1,200'))).toBeLessThan(0.6);
    expect(rightOf('2.25')).toBeGreaterThan(rightOf('8') + 5);
    expect(rightOf('4.125') - rightOf('2.25')).toBeCloseTo(rightOf('2.25') - rightOf('1.5'), 0);
    expect(mark?.left).toBeGreaterThan(rightOf('1,200'));
  });
});

describe.skipIf(!has('pdftotext'))('the head of a page (pdftotext)', () => {
  const long = 'A section with a very long title of its own. '.repeat(6);

  it('is whole beside a long section, which is called by its reference', async () => {
    const whose = 'The association of a great many councils and networks of every nation';
    const { bytes } = await renderPdf({
      ...aDocument([paragraph('Words')], long),
      runningHead: { whose, what: 'Board pack · 12 July 2024' },
    });
    const [head = '', ...others] = (lookAt(bytes).pages[2] ?? '').trimEnd().split('\n');
    const reference = others.at(-1)?.split(/\s{3,}/u)[0] ?? '';
    expect(reference).not.toBe('');
    expect(head).toMatch(new RegExp(`^${whose} · Board pack · 12 July 2024\\s+${reference}$`, 'u'));
  });

  const association = 'The association of a great many councils and networks of every nation';

  it.each([
    [2, 'Finance'],
    [3, 'Finance'],
    [2, 'The minutes of the extraordinary meeting of the policy committee, a draft of the clerk’s'],
    [4, long],
  ])('cuts no name, however long: %i times, over %s', async (times, section) => {
    const whose = Array.from({ length: times }, () => association).join(' and ');
    const document = aDocument([paragraph('Words')], section);
    const what = 'Board pack · 12 July 2024';
    const marking = 'Not for publication. '.repeat(6);
    const sections = document.sections.map((each) => ({ ...each, marking }));
    const { bytes } = await renderPdf({ ...document, sections, runningHead: { whose, what } });
    const look = lookAt(bytes);
    const last = look.pages.length;
    const words = wordsOn(look).filter(({ page, bottom }) => page === last && bottom < paper.margin + 8);
    const head = words.map(({ text }) => text).join(' ');
    expect(head).not.toContain('…');
    for (const word of `${whose} ${what}`.split(' ')) expect(head).toContain(word);
    expect(words.filter(({ text }) => text === 'association')).toHaveLength(times);
    for (const { top, text } of words) expect(top, text).toBeGreaterThan(4);
  });

  it('has its date behind a name that no head could hold, and marks what is left out', async () => {
    const { bytes } = await renderPdf({
      ...aDocument([paragraph('Words')], long),
      runningHead: { whose: `${association} `.repeat(20), what: 'Board pack · 12 July 2024' },
    });
    const head = lookAt(bytes).pages[2]?.split('\n')[0] ?? '';
    expect(head).toMatch(/The association .*… · Board pack · 12 July 2024/u);
  });

  it('is whole where the other side leaves it the room', async () => {
    const whose = 'The association of councils and networks of every nation';
    const { bytes } = await renderPdf({
      ...aDocument([paragraph('Words')], 'Finance'),
      runningHead: { whose, what: 'Board pack · 12 July 2024' },
    });
    const head = lookAt(bytes).pages[2]?.split('\n')[0] ?? '';
    expect(head).toMatch(new RegExp(`${whose} · Board pack · 12 July 2024\\s+Finance$`, 'u'));
  });

  it('has a long section whole beside a short name', async () => {
    const section = 'The minutes of the extraordinary meeting of the policy committee, a draft';
    const { bytes } = await renderPdf({
      ...aDocument([paragraph('Words')], section),
      runningHead: { whose: 'Board', what: '12 July 2024' },
    });
    const head = lookAt(bytes).pages[2]?.split('\n')[0] ?? '';
    expect(head).toMatch(new RegExp(`Board · 12 July 2024\\s+${section}$`, 'u'));
  });
});

describe.skipIf(!has('pdftotext'))('words that lead into a list (pdftotext)', () => {
  it('stay with it, wherever the page ends', async () => {
    const words = Array.from({ length: 24 }, () => paragraph('Words'));
    for (let lower = 0; lower < 14; lower += 1) {
      const { pages } = await looked(
        { kind: 'list', items: Array.from({ length: lower }, () => ({ runs: [{ text: 'Lower' }] })) },
        ...words,
        paragraph('Resolved: That the roof be mended'),
        { kind: 'list', items: [{ runs: [{ text: 'Agreed without a vote.' }] }] },
      );
      const page = pages.find((each) => each.includes('Resolved:'));
      expect(page, String(lower)).toContain('Agreed without a vote.');
    }
  });
});

describe.skipIf(!has('pdftotext'))('a narrow column of words (pdftotext)', () => {
  it('is as wide as its longest word where the page has the room', async () => {
    const shares = [1, 6, 6, undefined] as const;
    const table = aTable(
      ['Owner', 'Action', 'Progress', 'Due'],
      [['Head of Governance', 'Mend the roof '.repeat(30), 'It is being mended '.repeat(30), '12 July 2024']],
    );
    const columns = table.columns.map((column, at) => {
      const { share: _, ...rest } = column;
      const share = shares[at];
      return share === undefined ? rest : { ...rest, share };
    });
    const words = wordsOn(await looked({ ...table, columns }));
    expect(words.map(({ text }) => text)).toContain('Governance');
  });

  it('leaves the others some where its words have more letters than a column can have', async () => {
    const table = aTable(['Reference', 'Words'], [['A'.repeat(120), 'Words that are read '.repeat(20)]]);
    const columns = table.columns.map((column) => ({ ...column, share: 1 }));
    const words = wordsOn(await looked({ ...table, columns }));
    for (const { right, text } of words)
      expect(right, text).toBeLessThanOrEqual(paper.width - paper.margin + 1);
  });
});

describe.skipIf(!has('pdftotext'))('a long title (pdftotext)', () => {
  const title = 'A strategy that its committee could agree to shorten by no word. '.repeat(16).trim();

  it('leaves room on the cover for what stands under it', async () => {
    const document = aDocument([paragraph('Words')]);
    const look = lookAt((await renderPdf({ ...document, cover: { ...document.cover, title } })).bytes);
    const cover = (look.pages[0] ?? '').replaceAll(/\s+/gu, ' ');
    expect(cover).toContain(title);
    expect(cover).toContain('Of 12 July 2024');
    for (const word of wordsOn(look)) expect(word.bottom, word.text).toBeLessThanOrEqual(paper.height - 20);
  });

  it('has a mark where even that is too little', async () => {
    const document = aDocument([paragraph('Words')]);
    const cover = { ...document.cover, title: title.repeat(8) };
    const page = lookAt((await renderPdf({ ...document, cover })).bytes).pages[0] ?? '';
    expect(page).toMatch(/…\s+Board pack/u);
    expect(page).toContain('Of 12 July 2024');
  });

  it('over a section leaves room for the section', async () => {
    const look = lookAt((await renderPdf(aDocument([paragraph('Words of it')], title))).bytes);
    const page = (look.pages[2] ?? '').replaceAll(/\s+/gu, ' ');
    expect(page).toContain(title);
    const words = wordsOn(look).find(({ text }) => text === 'Words');
    expect(words?.bottom).toBeLessThan(paper.height / 2);
  });
});

describe.skipIf(!has('pdftotext'))('a sheet for one person (pdftotext)', () => {
  it('takes no page for a cover or contents, and has room to write in each row', async () => {
    const table = {
      ...aTable(
        ['Ref', 'What to know'],
        [
          ['1.1', ''],
          ['1.2', ''],
        ],
      ),
      roomToWrite: 5,
    };
    const look = lookAt((await renderPdf({ ...aDocument([table]), isSheet: true })).bytes);
    expect(look.pages).toHaveLength(1);
    expect(look.pages[0]).toMatch(/Council[\s\S]*Council: board pack[\s\S]*Of 12 July 2024[\s\S]*1\.1/u);
    expect(look.pages[0]).toContain('Page 1 of 1');
    expect(look.pages[0]).toContain('Board pack · 12 July 2024');
    const [first, second] = ['1.1', '1.2'].map((ref) => wordsOn(look).find(({ text }) => text === ref));
    expect((second?.top ?? 0) - (first?.top ?? 0)).toBeGreaterThan(60);
  });
});

describe.skipIf(!has('pdftotext'))('a long reference (pdftotext)', () => {
  it.each([
    '1.2.3.4.5.6.7.8.9.10.11.12.13.14.15.16.17',
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ-ABCDEFGHIJKLMN',
    '2024/25-COUNCIL-STRATEGY-OBJECTIVE-ONE-A',
  ])('%s is whole, and leaves most of the page to the text', async (ref) => {
    const found = await looked(
      aTable(['Ref', 'Activity', 'Lead'], [[ref, 'several words of text '.repeat(20), 'A person']]),
    );
    const words = wordsOn(found).filter(({ page }) => page === 3);
    const text = words.filter(({ text: each }) => each === 'several');
    expect(Math.min(...text.map(({ left }) => left))).toBeLessThan(57 + 90);
    const pieces = words.filter(({ left, text: each }) => left < 62 && ref.includes(each) && each !== 'A');
    expect(pieces.map(({ text: each }) => each).join('')).toBe(ref);
  });
});
