// What a text of a report can hold, and what it can't.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speak } from '../../../shared/language/speak.ts';
import { isLinkTarget, reportText, type ReportText } from '../../../shared/reports/model/report-text.ts';
import { figuresIn, isEmpty, plainText, tooMuchIn } from '../../../shared/reports/rules/in-text.ts';
import { anyText, line, written } from './a-text.ts';

const merged = {
  type: 'table_cell',
  attrs: { colspan: 2, rowspan: 1, colwidth: null },
  content: [{ type: 'paragraph' }],
};

describe('a text', () => {
  it('comes back as it was, through words that any program can carry', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(reportText.parse(JSON.parse(JSON.stringify(text)))).toEqual(text);
      }),
    );
  });

  it('is said in plain lines, every word of it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const said = plainText(text);
        const runs = text.content.flatMap((block) =>
          block.type === 'paragraph' ? (block.content ?? []) : [],
        );
        expect(runs.every((each) => each.type !== 'text' || said.includes(each.text))).toBe(true);
      }),
    );
  });

  it.each<[string, unknown]>([
    ['a block of HTML', { type: 'html', content: '<b>' }],
    ['half of a character', line('\uD83D')],
    ['an empty run', line('')],
    ['a heading of the report itself', { type: 'heading', attrs: { level: 1 } }],
    ['a picture that says nothing and isn’t decoration', picture('', false)],
    ['decoration that says something', picture('A chart', true)],
    ['rows of different lengths', { type: 'table', content: [row(2), row(1)] }],
    ['merged cells', { type: 'table', content: [{ ...row(0), content: [merged] }] }],
    ['lists too deep', deep(7)],
    ['lists far too deep', deep(5_000)],
    ['a script behind a link', linked('javascript:alert(1)')],
    ['a file behind a link', linked('file:///etc/passwd')],
  ])('holds no %s', (_what, block) => {
    expect(reportText.safeParse({ type: 'doc', content: [block] }).success).toBe(false);
  });

  it('leads to pages and addresses alone', () => {
    for (const href of ['https://example.org', 'http://example.org/a b'.replace(' ', '%20'), 'mailto:a@b.c'])
      expect(isLinkTarget(href)).toBe(true);
    for (const href of [
      '',
      '#top',
      'https://',
      'https://a b',
      'data:text/html,x',
      'ftp://example.org',
      'mailto:',
    ])
      expect(isLinkTarget(href)).toBe(false);
  });

  it('is empty where there are but empty lines', () => {
    expect(isEmpty(written())).toBe(true);
    expect(isEmpty({ type: 'doc', content: [{ type: 'paragraph' }, line('  ')] })).toBe(true);
    expect(isEmpty(written('a'))).toBe(false);
    expect(isEmpty({ type: 'doc', content: [{ type: 'table', content: [row(1)] }] })).toBe(false);
  });

  it('names each figure once, wherever it stands', () => {
    const figure = { type: 'figure', attrs: { of: 'figure', id: 'm/p/actual' } } as const;
    const text: ReportText = {
      type: 'doc',
      content: [
        { type: 'paragraph', content: [figure, figure] },
        {
          type: 'bullet_list',
          content: [{ type: 'list_item', content: [{ type: 'paragraph', content: [figure] }] }],
        },
      ],
    };
    expect(figuresIn(text)).toEqual([figure.attrs]);
  });

  it('of two hundred pages fits; of a thousand it says what to do', () => {
    const page = 'word '.repeat(500);
    expect(tooMuchIn(written(...Array.from({ length: 200 }, () => page)))).toBeUndefined();
    const why = tooMuchIn(written(...Array.from({ length: 1_000 }, () => page)));
    expect(speak('en', why ?? '')).toMatch(
      /characters, and a section holds at most .* Divide it between sections/u,
    );
    const wide = tooMuchIn({ type: 'doc', content: [{ type: 'table', content: [row(61)] }] });
    expect(speak('en', wide ?? '')).toMatch(/^A table has 61 columns/u);
  });
});

function picture(alternative: string, decoration: boolean) {
  return { type: 'picture', attrs: { pictureId: 'p', alternative, decoration } };
}

function row(cells: number) {
  const attrs = { colspan: 1, rowspan: 1, colwidth: null } as const;
  const cell = { type: 'table_cell', attrs, content: [{ type: 'paragraph' }] } as const;
  return { type: 'table_row', content: Array.from({ length: cells }, () => cell) } as const;
}

function deep(depth: number): unknown {
  let list: unknown = line('deep');
  for (let at = 0; at < depth; at += 1)
    list = {
      type: 'bullet_list',
      content: [{ type: 'list_item', content: at === 0 ? [list] : [line('a'), list] }],
    };
  return list;
}

function linked(href: string) {
  const marks = [{ type: 'link', attrs: { href } }];
  return { type: 'paragraph', content: [{ type: 'text', text: 'here', marks }] };
}
