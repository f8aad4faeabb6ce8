// What a Word document says otherwise than by its text: notes, comments, the edges of pages, pictures, colours, symbols, forms and numbers that
// Word counts.

import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseStrategy } from '../../../../electron/imports/strategy-document/import-strategy.ts';
import { inEnglish } from '../../../in-english.ts';
import { valueOf } from '../../register/a-register.ts';
import { aDocx, aFile, type Block } from './a-document.ts';

const plan: readonly Block[] = [
  { heading: 'Objective 1: Parks' },
  'Green and open.«text»',
  {
    table: [
      ['Measure', '2023', '2024'],
      ['Visits«name»', '1', '2«figure»'],
    ],
  },
  {
    table: [
      ['Ref', 'Action', 'Lead', 'Status'],
      ['1.1', 'Plant trees«action»', 'Ann Lee', '«status»'],
    ],
  },
];

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** The plan with runs where it has marks, and with other parts. */
async function read(
  runs: Readonly<Record<string, string>>,
  parts: Readonly<Record<string, string>> = {},
  blocks = plan,
) {
  const path = await aDocx(blocks, (xml) =>
    xml.replaceAll(/«(\w+)»/gu, (_, mark: string) =>
      runs[mark] === undefined ? '' : `</w:t></w:r>${runs[mark]}<w:r><w:t>`,
    ),
  );
  const bytes = unzipSync(new Uint8Array(readFileSync(path)));
  for (const [name, xml] of Object.entries(parts)) bytes[name] = strToU8(xml);
  const findings = valueOf(await parseStrategy(aFile('plan.docx', zipSync(bytes))));
  return {
    ...findings,
    objective: findings.objectives[0],
    listed: findings.notUnderstood.map(({ location, says }) => `${inEnglish(location)}: ${inEnglish(says)}`),
    said: findings.notices.map((notice) => inEnglish(notice)),
    assumed: findings.assumptions.map(({ says }) => inEnglish(says)),
  };
}

const note = (kind: string, id: number, text: string) =>
  `<w:${kind} w:id="${id}"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:${kind}>`;

describe('a note', () => {
  it('at the end goes with the measure that refers to it, and is listed otherwise', async () => {
    const { objective, listed } = await read(
      {
        name: '<w:r><w:endnoteReference w:id="1"/></w:r>',
        text: '<w:r><w:endnoteReference w:id="2"/></w:r>',
        action: '<w:r><w:footnoteReference w:id="1"/></w:r>',
      },
      {
        'word/endnotes.xml': `<w:endnotes ${w}>${note('endnote', 1, 'Counted at the gate.')}${note('endnote', 2, 'Since 1990.')}</w:endnotes>`,
        'word/footnotes.xml': `<w:footnotes ${w}>${note('footnote', 1, 'Native ones.')}</w:footnotes>`,
      },
    );
    expect(objective?.measures[0]?.footnote).toBe('Counted at the gate.');
    expect(listed).toEqual(['footnote 1: Native ones.', 'endnote 2: Since 1990.']);
  });

  it('of a reviewer, and what stands at the edge of pages, are listed: page numbers aren’t', async () => {
    const edge = (kind: string, text: string) =>
      `<w:${kind} ${w}><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:${kind}>`;
    const { listed } = await read(
      {},
      {
        'word/comments.xml': `<w:comments ${w}>${note('comment', 1, 'Ask legal')}</w:comments>`,
        'word/header1.xml': edge('hdr', 'DRAFT 3'),
        'word/header2.xml': edge('hdr', 'DRAFT 3'),
        'word/footer1.xml': edge('ftr', 'Page 3 of 9'),
      },
    );
    expect(listed).toEqual(['comment 1: Ask legal', 'head or foot of pages: DRAFT 3']);
  });
});

describe('a picture', () => {
  it('is said not to have been read, and what it is said to show is listed', async () => {
    const { listed, said } = await read({
      text: '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="d" descr="Our four values"/></wp:inline></w:drawing></w:r>',
      action: '<w:r><w:pict/></w:r>',
    });
    expect(listed).toEqual(['picture 1: Our four values']);
    expect(said).toContain('The document has 2 pictures, charts or diagrams. What they show wasn’t read.');
  });

  it('is none where it is a box of text', async () => {
    const { objective, said } = await read({
      text: '<w:r><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></w:r>',
    });
    expect(objective?.statement).toContain('In a box');
    expect(said).toEqual([]);
  });

  it('is said of another file within', async () => {
    const path = await aDocx(plan, (xml) =>
      xml.replaceAll(/«\w+»/gu, '').replace('</w:body>', '<w:altChunk r:id="x"/></w:body>'),
    );
    const findings = valueOf(await parseStrategy(path));
    expect(findings.notices.map((notice) => inEnglish(notice))).toEqual([
      'Another file stands in the document. It wasn’t read.',
    ]);
  });
});
