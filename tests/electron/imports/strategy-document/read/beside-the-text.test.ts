// What a Word document says otherwise than by its text: notes, comments, the edges of pages, pictures, colours, symbols, forms and numbers that
// Word counts.

import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseStrategy } from '../../../../../electron/imports/strategy-document/import-strategy.ts';
import { inEnglish } from '../../../../in-english.ts';
import { valueOf } from '../../../register/a-register.ts';
import { aDocx, aFile, type Block } from '../a-document.ts';

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

describe('a status', () => {
  const status = async (run: string) => {
    const { objective, listed, assumed } = await read({ status: run });
    return { activity: objective?.activities[0], listed, assumed };
  };
  const symbol = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;

  it('that is a sign of a font of pictures is kept as what it looks like, and listed', async () => {
    for (const [run, sign] of [
      [symbol('Wingdings', 'F0FC'), '✓'],
      [symbol('Webdings', 'F061'), '\ufffd'],
      ['<w:r><w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr><w:t>n</w:t></w:r>', '■'],
    ] as const) {
      const { activity, listed } = await status(run);
      expect(activity).toMatchObject({ progress: 'not understood', progressNote: sign });
      expect(listed).toEqual([`table 2, row 2, column 4: ${sign}`]);
    }
  });

  it('chosen from a list, or ticked in a box, is read from the field', async () => {
    const field = (inner: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${inner}</w:ffData></w:fldChar></w:r>`;
    const list = field(
      '<w:ddList><w:result w:val="1"/><w:listEntry w:val="Green"/><w:listEntry w:val="Red"/></w:ddList>',
    );
    expect((await status(list)).activity?.progress).toBe('off track');
    const box = field('<w:checkBox><w:sizeAuto/><w:default w:val="0"/><w:checked/></w:checkBox>');
    expect((await status(box)).listed).toEqual(['table 2, row 2, column 4: ☒']);
  });

  const filled = async (...fills: readonly string[]) => {
    const path = await aDocx(
      [
        { heading: 'Objective 1: Parks' },
        { table: [['Action', 'Lead', 'RAG'], ...fills.map((_, index) => [`Work ${index}`, 'Ann Lee', ''])] },
      ],
      (xml) => {
        let cell = 0;
        return xml.replaceAll(/<w:tc>(?:<w:tcPr\/>|<w:tcPr>(.*?)<\/w:tcPr>)?/gu, () => {
          cell += 1;
          const fill = cell > 3 && cell % 3 === 0 ? fills[cell / 3 - 2] : undefined;
          return fill === undefined
            ? '<w:tc>'
            : `<w:tc><w:tcPr><w:shd w:val="clear" w:fill="${fill}"/></w:tcPr>`;
        });
      },
    );
    const findings = valueOf(await parseStrategy(path));
    return {
      progress: findings.objectives[0]?.activities.map(({ progress }) => progress),
      assumed: findings.assumptions.map(({ says }) => inEnglish(says)),
    };
  };

  it('that is only the colour of its cell is read, and that is said', async () => {
    const { progress, assumed } = await filled('00B050', '92D050', 'FFC000', 'FFFF00', 'FF0000', '0070C0');
    expect(progress).toEqual(['on track', 'on track', 'at risk', 'at risk', 'off track', 'complete']);
    expect(assumed).toContain('The cell says nothing but is filled in green: that is taken for its status.');
  });

  it('is none where the colour means none: that is said, unless it is only a shade', async () => {
    const { progress, assumed } = await filled('7030A0', 'F2F2F2', 'auto');
    expect(progress).toEqual(['not reported', 'not reported', 'not reported']);
    expect(assumed).toEqual([
      'The cell says nothing but is filled in a colour that is no status. It is taken as not reported.',
    ]);
  });
});

describe('a number that Word counts', () => {
  const level = (depth: number, text: string, format = 'decimal') =>
    `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:numbering ${w}><w:abstractNum w:abstractNumId="0">${level(0, '%1')}${level(1, '%1.%2')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'Priority %1:', 'upperLetter')}</w:abstractNum><w:num w:numId="41"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="42"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
  /** «41/1» puts a paragraph at that depth of a list. */
  const counted = async (blocks: readonly Block[]) => {
    const path = await aDocx(blocks, (xml) =>
      xml.replaceAll(
        /<w:p>(?:<w:pPr>((?:(?!<w:p>).)*?)<\/w:pPr>)?((?:(?!<w:p>).)*?)«(\d+)\/(\d)»/gu,
        (_, kept = '', runs: string, list: string, depth: string) =>
          `<w:p><w:pPr>${kept}<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${runs}`,
      ),
    );
    const bytes = unzipSync(new Uint8Array(readFileSync(path)));
    bytes['word/numbering.xml'] = strToU8(numbering);
    return valueOf(await parseStrategy(aFile('plan.docx', zipSync(bytes))));
  };
  const actions = (...texts: readonly string[]): Block => ({
    table: [['Ref', 'Action', 'Lead'], ...texts.map((text) => ['«41/1»', text, 'Ann Lee'])],
  });

  it('is the ref of an objective, and of an action with nothing else in its cell', async () => {
    const { objectives } = await counted([
      { heading: '«41/0»Parks' },
      actions('Plant', 'Mend'),
      { heading: '«41/0»Roads' },
      actions('Repair'),
    ]);
    expect(
      objectives.map(
        ({ ref, title, activities }) => `${ref} ${title}: ${activities.map((each) => each.ref).join()}`,
      ),
    ).toEqual(['1 Parks: 1.1,1.2', '2 Roads: 2.1']);
  });

  it('may be the label of an objective', async () => {
    const { objectives } = await counted([
      { heading: '«42/0»Parks' },
      actions('Plant'),
      { heading: '«42/0»Roads' },
      actions('Repair'),
    ]);
    expect(objectives.map(({ ref, title }) => `${ref} ${title}`)).toEqual(['A Parks', 'B Roads']);
  });

  it('is no ref where it counts the sections of the document', async () => {
    const { objectives } = await counted([
      { heading: '«41/0»Introduction' },
      'Words.',
      { heading: '«41/0»Parks' },
      {
        table: [
          ['Action', 'Lead'],
          ['Plant', 'Ann Lee'],
        ],
      },
      { heading: '«41/0»Roads' },
      {
        table: [
          ['Action', 'Lead'],
          ['Repair', 'Ann Lee'],
        ],
      },
    ]);
    expect(objectives.map(({ ref, title }) => `${ref} ${title}`)).toEqual(['1 Parks', '2 Roads']);
  });
});

describe('a list by its style', () => {
  const style = (id: string, name: string, list: number) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr><w:numPr><w:numId w:val="${list}"/></w:numPr></w:pPr></w:style>`;

  it('called “List Bullet 2” stands within the one called “List Bullet”, though it is a list of its own', async () => {
    const path = await aDocx(
      [{ heading: 'Objective 1: Parks' }, 'We will:', '«1»Plant limes', '«2»in the park', '«1»Mend paths'],
      (xml) =>
        xml
          .replaceAll(/<w:p>((?:(?!<w:p>).)*?)«1»/gu, '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr>$1')
          .replaceAll(
            /<w:p>((?:(?!<w:p>).)*?)«2»/gu,
            '<w:p><w:pPr><w:pStyle w:val="ListBullet2"/></w:pPr>$1',
          ),
    );
    const bytes = unzipSync(new Uint8Array(readFileSync(path)));
    const styles = style('ListBullet', 'List Bullet', 5) + style('ListBullet2', 'List Bullet 2', 6);
    bytes['word/styles.xml'] = strToU8(
      strFromU8(bytes['word/styles.xml'] ?? new Uint8Array()).replace('</w:styles>', `${styles}</w:styles>`),
    );
    const { objectives } = valueOf(await parseStrategy(aFile('plan.docx', zipSync(bytes))));
    expect(
      objectives.flatMap(({ activities }) =>
        activities.map(({ description, parts }) => [description, ...parts.map((part) => part.description)]),
      ),
    ).toEqual([['Plant limes', 'in the park'], ['Mend paths']]);
  });
});
