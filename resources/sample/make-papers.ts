// The papers attached to the sample's meetings: small tagged PDFs of our own writing, made by our own renderer. They name no day, since the
// meetings they are for move with the month. `npm run sample` makes them again; they are committed.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookAtArriving } from '../../electron/imports/attached-pdf/arriving-file.ts';
import {
  whatWasFound,
  type SamplePapersFound,
} from '../../electron/imports/sample-meetings/shipped-papers.ts';
import { renderPdf } from '../../electron/packs/pdf/render-pdf.ts';
import { text, textCell, type Block, type PackDocument } from '../../shared/packs/pack-document.ts';

export const papersFolder = join(import.meta.dirname, 'papers');

const organisation = 'Network of councils';

function heading(words: string): Block {
  return { kind: 'heading', level: 2, text: words };
}

function paragraph(words: string): Block {
  return { kind: 'paragraph', runs: text(words) };
}

function bullets(...items: readonly string[]): Block {
  return { kind: 'list', items: items.map((words) => ({ runs: text(words), bullet: true })) };
}

function table(name: string, headings: readonly string[], rows: readonly (readonly string[])[]): Block {
  return {
    kind: 'table',
    name,
    sheet: name,
    columns: headings.map((words, place) => ({ heading: words, align: 'left', share: place === 0 ? 1 : 2 })),
    rows: rows.map((cells) => ({ kind: 'row', cells: cells.map(textCell) })),
    rowHeading: 0,
  };
}

function paper(title: string, from: string, blocks: readonly Block[]): PackDocument {
  return {
    title,
    runningHead: { whose: organisation, what: title },
    language: 'en',
    date: '2024-07-01',
    isSheet: true,
    cover: { organisation, title, subtitle: from, lines: ['For the Network Board'] },
    sections: [{ id: 'paper', title: from, reference: title, blocks }],
  };
}

const legalForm = paper('Options for the legal form', 'Report of the Head of Governance', [
  heading('What is asked'),
  paragraph(
    'The board is asked to choose which of three forms is worked out in full before members vote on it.',
  ),
  heading('The options'),
  table(
    'The three forms',
    ['Form', 'What speaks for it', 'What speaks against it'],
    [
      ['As now', 'Nothing to set up, and no new returns to make', 'A host council signs every contract'],
      [
        'Charitable company',
        'Understood by funders; members’ liability is limited',
        'Two regulators, and limits on what may be campaigned for',
      ],
      [
        'Community benefit society',
        'One member, one vote, as the network works already',
        'Fewer advisers know it, and the rules take longer to write',
      ],
    ],
  ),
  heading('What it would cost'),
  paragraph(
    'Setting up either new form takes advice worth about £6,000, spread over two years. Running it adds an audit of about £3,500 a year. Both can be met from reserves for the life of this strategy.',
  ),
  heading('What comes next'),
  bullets(
    'The form that is chosen is written up as draft rules.',
    'Members are asked what they think of them.',
    'The annual meeting votes.',
  ),
]);

const offer = paper('What members say of the network', 'Report of the Network Manager', [
  heading('What was asked'),
  paragraph(
    'Every member was asked which of the network’s services its officers had used in the last year, and which they would miss.',
  ),
  heading('What they answered'),
  table(
    'Services by use',
    ['Service', 'Used by', 'Would be missed by'],
    [
      ['Labs', 'Just over half of members', 'Two in three'],
      ['Published examples', 'Four in five', 'Nearly all'],
      ['Message groups', 'One in three', 'One in four'],
      ['Yearly conference', 'Three in five', 'Three in five'],
    ],
  ),
  heading('What is recommended'),
  bullets(
    'Put examples first wherever the network says what it offers.',
    'Close the message groups that nobody has written in for six months.',
    'Ask each member for a second officer to write to.',
  ),
]);

const papers: readonly (readonly [name: string, document: PackDocument])[] = [
  ['options-for-the-legal-form.pdf', legalForm],
  ['what-members-say.pdf', offer],
];

export async function makePapers(): Promise<readonly (readonly [name: string, bytes: Uint8Array])[]> {
  return Promise.all(
    papers.map(async ([name, document]) => [name, (await renderPdf(document)).bytes] as const),
  );
}

/** What is found in each when it is looked at, by its name. It is shipped with them, so that nobody who opens the sample waits for it. */
export async function lookAtPapers(): Promise<SamplePapersFound> {
  const found: [string, SamplePapersFound[string]][] = [];
  for (const [name] of papers) {
    // One after another: each is read whole.
    // oxlint-disable-next-line no-await-in-loop
    const looked = await lookAtArriving(join(papersFolder, name), {
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
    if (!looked.ok) throw new Error(`${name} can't be read: ${looked.error.code}`);
    found.push([name, looked.value]);
  }
  return Object.fromEntries(found);
}

if (process.argv[1] === import.meta.filename) {
  mkdirSync(papersFolder, { recursive: true });
  for (const [name, bytes] of await makePapers()) {
    writeFileSync(join(papersFolder, name), bytes);
    console.log(`${join(papersFolder, name)}: ${bytes.length} bytes`);
  }
  writeFileSync(join(papersFolder, whatWasFound), `${JSON.stringify(await lookAtPapers(), null, 2)}\n`);
}
