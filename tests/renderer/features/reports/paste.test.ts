// What comes out of the clipboard of Word, Excel and web pages, read by a real browser: what was said, and nothing of how it looked.

import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { succeed } from '../../../../shared/kernel/result.ts';
import { reportText, type ReportText } from '../../../../shared/reports/model/report-text.ts';
import { isEmpty, plainText } from '../../../../shared/reports/rules/in-text.ts';
import { eventually } from '../../../e2e/on-the-sample.ts';
import { anyText } from '../../../shared/reports/a-text.ts';
import { describeInAPage, inAPage } from '../../in-a-page.ts';
import { fromExcel, fromWord } from './clipboard.ts';

const open = inAPage(import.meta.dirname, 'paste.page.tsx');

interface Read {
  readonly text: ReportText;
  readonly lost: Readonly<Record<string, number>>;
}

/** By the page's own parser; what it answers is a text of the schema. */
async function read(page: Page, html: string): Promise<Read> {
  const answer: unknown = await page.evaluate((given) => {
    const reader: unknown = Reflect.get(globalThis, 'readHtml');
    return typeof reader === 'function' ? Reflect.apply(reader, undefined, [given]) : undefined;
  }, html);
  return z.object({ text: reportText, lost: z.record(z.string(), z.number()) }).parse(answer);
}

async function plain(page: Page, words: string): Promise<ReportText> {
  const answer: unknown = await page.evaluate((given) => {
    const reader: unknown = Reflect.get(globalThis, 'readPlain');
    return typeof reader === 'function' ? Reflect.apply(reader, undefined, [given]) : undefined;
  }, words);
  return reportText.parse(answer);
}

const bold = [{ type: 'bold' }];

describeInAPage('pasted from Word', () => {
  it('are headings, paragraphs and what is bold, italic or raised; empty lines and smart tags are not', async () => {
    const { page, complaints } = await open();
    const { text, lost } = await read(page, fromWord.paragraphs);
    expect(text.content).toEqual([
      { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Background' }] },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'The ' },
          { type: 'text', text: 'roof', marks: bold },
          { type: 'text', text: ' of the ' },
          { type: 'text', text: 'old', marks: [{ type: 'italic' }] },
          { type: 'text', text: ' hall leaks.' },
        ],
      },
      { type: 'heading', attrs: { level: 4 }, content: [{ type: 'text', text: 'Costs' }] },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'It costs 5' },
          { type: 'text', text: 'th', marks: [{ type: 'superscript' }] },
          { type: 'text', text: ' York prices.' },
        ],
      },
    ]);
    expect(lost).toEqual({});
    expect(complaints).toEqual([]);
  });

  it('are real lists, in lists, without the labels that were drawn, and with their numbers', async () => {
    const { page } = await open();
    const { text } = await read(page, fromWord.lists);
    expect(plainText(text).split('\n')).toEqual([
      '• slates',
      '  • Welsh',
      '  • Spanish',
      '• lead',
      '3. That it be mended',
      '  1. soon',
    ]);
  });

  it('is what stands after changes, without deletions and comments, which are told', async () => {
    const { page } = await open();
    const { text, lost } = await read(page, fromWord.tracked);
    expect(plainText(text)).toBe('We shall act.Now');
    expect(lost).toEqual({ deletion: 1, comment: 1 });
  });

  it('keeps footnotes at their marks', async () => {
    const { page } = await open();
    const { text } = await read(page, fromWord.notes);
    expect(plainText(text)).toBe('It was listed [Grade II, in 1971.] long ago.');
  });

  it('leaves out pictures and the table of contents, and says so', async () => {
    const { page } = await open();
    const { text, lost } = await read(page, fromWord.pictures);
    expect(plainText(text)).toBe('See:');
    expect(lost).toEqual({ picture: 1, contents: 1 });
  });

  it('takes merged cells apart, and knows a row of headings', async () => {
    const { page } = await open();
    const { text } = await read(page, fromWord.table);
    expect(plainText(text).split('\n')).toEqual(['Year | Cost | ', '2026 | £1,200 | £300', '2026 | £900 | ']);
    const [table] = text.content;
    const kinds = table?.type === 'table' ? table.content.map((row) => row.content[0]?.type) : [];
    expect(kinds).toEqual(['table_header', 'table_cell', 'table_cell']);
  });

  it('keeps links to pages alone', async () => {
    const { page } = await open();
    const { text, lost } = await read(page, fromWord.links);
    expect(plainText(text)).toBe('The plan, a file and a trick.');
    expect(JSON.stringify(text)).not.toMatch(/file:|javascript:/u);
    expect(lost).toEqual({ link: 2 });
  });
});

describeInAPage('pasted from Excel', () => {
  it('is a table without hidden rows and empty edges, as HTML and as plain text', async () => {
    const { page } = await open();
    const { text, lost } = await read(page, fromExcel.html);
    expect(plainText(text)).toBe('Measure | 2025\nHomes let | 1,204');
    expect(JSON.stringify(text)).not.toContain('salary');
    expect(lost).toEqual({ 'hidden-row': 1 });
    expect(plainText(await plain(page, fromExcel.plain))).toBe(
      'Measure | 2025\nHomes let | 1,204\nA "quote" | 7',
    );
  });
});

describeInAPage('whatever is pasted', () => {
  it('as plain text is lines, and lists where lines begin with a bullet', async () => {
    const { page } = await open();
    expect(plainText(await plain(page, 'One\r\n\r\n• two\n• three\nfour'))).toBe('One\n• two\n• three\nfour');
  });

  it('is a text of the schema, whatever HTML it is, and runs nothing', async () => {
    const { page, complaints } = await open();
    const names = [
      'p',
      'b',
      'div',
      'ul',
      'ol',
      'li',
      'table',
      'tr',
      'td',
      'th',
      'h1',
      'h4',
      'a',
      'span',
      'br',
      'del',
      'pre',
      'img',
      'script',
      'svg',
      'o:p',
    ];
    const tag = fc.constantFrom(...names);
    const styles = fc.constantFrom(
      '',
      ' style="mso-list:l0 level9 lfo1"',
      ' style="mso-list:Ignore"',
      ' colspan=900',
      ' rowspan=99999',
      ' href="javascript:x"',
      ' start=-4',
      ' onload=alert(1)',
    );
    const piece = fc.oneof(
      fc.tuple(tag, styles).map(([name, style]) => `<${name}${style}>`),
      tag.map((name) => `</${name}>`),
      fc.string({ maxLength: 8, unit: 'binary' }),
    );
    const pages = fc.sample(fc.array(piece, { maxLength: 40 }), { numRuns: 300, seed: 16 });
    const all: unknown = await page.evaluate(
      (each) => each.map((html): unknown => Reflect.apply(Object(globalThis).readHtml, undefined, [html])),
      pages.map((pieces) => pieces.join('')),
    );
    const texts = z.array(z.object({ text: reportText })).safeParse(all);
    expect(texts.error).toBeUndefined();
    expect(texts.data).toHaveLength(300);
    expect(complaints).toEqual([]);
  });

  it('goes through the editor and comes out as it was', async () => {
    const { page } = await open();
    const given = fc.sample(anyText, { numRuns: 200, seed: 16 }).filter((text) => !isEmpty(text));
    const texts: unknown = await page.evaluate(
      (all) => all.map((text) => Reflect.apply(Object(globalThis).throughTheEditor, undefined, [text])),
      given,
    );
    expect(texts).toEqual(given);
  });
});

const box = (page: Page) => page.getByRole('textbox', { name: 'Background' });

/** As a program's clipboard is pasted. */
async function paste(page: Page, types: Readonly<Record<string, string>>) {
  await box(page).focus();
  await box(page).evaluate((element, given) => {
    const clipboardData = new DataTransfer();
    for (const [type, words] of Object.entries(given)) clipboardData.setData(type, words);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, types);
}

describeInAPage('in the editor', () => {
  it('what is pasted from Word is written, with what was left out told', async () => {
    const { page, asked, answerWith, complaints } = await open();
    answerWith(() => succeed(null));
    await paste(page, { 'text/html': fromWord.tracked, 'text/plain': 'We shall act.' });
    await page.getByText('deletion 1, comment 1').waitFor();
    await eventually(() => Promise.resolve(asked.filter(({ call }) => call === 'reports.write').length)).toBe(
      1,
    );
    expect(asked.find(({ call }) => call === 'reports.write')?.input).toMatchObject({
      text: { content: [{ type: 'paragraph', content: [{ text: 'We shall act.Now' }] }] },
    });
    expect(complaints).toEqual([]);
  });

  it('a paste of two hundred pages is taken, and a far longer one refused whole', async () => {
    const { page, asked, answerWith } = await open();
    answerWith(() => succeed(null));
    const long = Array.from(
      { length: 3_000 },
      (_line, at) => `<p class=MsoNormal>${'word '.repeat(35)}${at}<o:p></o:p></p>`,
    );
    await paste(page, { 'text/html': long.join('\n') });
    await eventually(() => Promise.resolve(asked.filter(({ call }) => call === 'reports.write').length)).toBe(
      1,
    );
    const [first] = asked.filter(({ call }) => call === 'reports.write');
    expect(reportText.parse(Object(first?.input).text).content).toHaveLength(3_000);
    await paste(page, { 'text/plain': 'x'.repeat(2_000_001) });
    await page.getByText('reports.too-long').waitFor();
  });

  it('keys make lists and headings, a slash asks for a figure, and Tab leaves it', async () => {
    const { page, asked, answerWith } = await open();
    answerWith(() => succeed(null));
    await box(page).focus();
    await page.keyboard.type('Costs');
    await page.keyboard.press('Control+Alt+1');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Shift+8');
    await page.keyboard.type('slates');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+b');
    await page.keyboard.type('Welsh');
    await eventually(async () => {
      const last = asked.filter(({ call }) => call === 'reports.write').at(-1);
      const text = reportText.safeParse(Object(last?.input).text);
      return text.success ? plainText(text.data) : '';
    }).toBe('Costs\n• slates\n  • Welsh');
    await page.keyboard.type(' /');
    await page.getByText('a figure was asked for').waitFor();
    await page.keyboard.press('Alt+F10');
    await page.getByText('the tools were asked for').waitFor();
    for (let at = 0; at < 3; at += 1) await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('What comes after');
  });
});
