// What is found in a PDF that arrives as a paper, and which are refused: each file has one thing wrong with it, and its right answer.

import { describe, expect, it } from 'vitest';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import PdfKit from 'pdfkit';
import { lookAtPdf, type LookedAt } from '../../../../electron/imports/attached-pdf/look-at-pdf.ts';
import type { Result } from '../../../../shared/kernel/result.ts';
import { messageOf, valueOf } from '../../register/a-register.ts';
import { aPdf, pages, savedOver, words } from './a-pdf.ts';

function look(bytes: Buffer): Promise<Result<LookedAt>> {
  return lookAtPdf('Report.pdf', bytes, {
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
}

/** What is found that isn't in every plain file: those say nothing of tags, language or title. */
async function foundIn(bytes: Buffer): Promise<string[]> {
  const { found } = valueOf(await look(bytes));
  const usual = new Set(['not tagged', 'no language', 'no title']);
  return found.findings
    .filter(({ what }) => !usual.has(what))
    .map(({ what, count, pages: at }) =>
      [what, count, ...(at.length === 0 ? [] : [`on ${at.join()}`])].join(' '),
    );
}

function made(options: object, draw: (doc: InstanceType<typeof PdfKit>) => void): Promise<Buffer> {
  const doc = new PdfKit({ size: 'A4', ...options });
  const out = new PassThrough();
  doc.pipe(out);
  draw(doc);
  doc.end();
  return buffer(out);
}

function typed(doc: InstanceType<typeof PdfKit>) {
  doc.text('The reserves stand at three months.');
}

const plain = aPdf({ pages: pages(3) });
const text = plain.toString('latin1');

describe('a paper', () => {
  it('of nine hundred pages is counted whole', async () => {
    const looked = valueOf(await look(aPdf({ pages: pages(900) })));
    expect(looked.pages).toBe(900);
  });

  it('is counted, measured as it is turned, and told apart by its tags and language', async () => {
    const turned = [{ draws: words('A'), with: '/Rotate 90' }, { draws: words('B') }, { draws: words('C') }];
    const looked = valueOf(await look(aPdf({ pages: turned })));
    expect(looked).toMatchObject({ pages: 3, found: { tagged: false, language: null } });
    expect(looked.found.sizes).toEqual([
      { width: 595, height: 842, count: 2 },
      { width: 842, height: 595, count: 1 },
    ]);
    const options = { tagged: true, lang: 'cy', info: { Title: 'Reserves' }, displayTitle: true };
    const tagged = await made(options, (doc) => {
      const heading = doc.struct('H1', {}, () => {
        typed(doc);
      });
      doc.addStructure(heading);
      heading.end();
    });
    expect(valueOf(await look(tagged)).found).toMatchObject({ tagged: true, language: 'cy', findings: [] });
  });

  it.each<[string, Buffer | string]>([
    ['a table of objects that points elsewhere', text.replaceAll(/\d{10} 00000 n/gu, '0000000042 00000 n')],
    [
      'no table of objects at all',
      `${text.slice(0, text.indexOf('xref\n'))}${text.slice(text.indexOf('trailer'))}`,
    ],
    ['something before and after', `junk${'.'.repeat(40)}\n${text}${'x'.repeat(2_000)}`],
  ])('is taken, and said to have been put together again: %s', async (_, bytes) => {
    const file = Buffer.from(bytes.toString(), 'latin1');
    expect(valueOf(await look(file)).pages).toBe(3);
    expect(await foundIn(file)).toEqual(['repaired 1']);
  });

  it('with only its owner’s password is taken with a notice', async () => {
    const file = await made({ ownerPassword: 'x', permissions: { copying: false } }, typed);
    expect(await foundIn(file)).toEqual(['restricted 1']);
  });
});

describe('a paper is refused that', () => {
  const kids = /\/Kids \[[^\]]*\]/u;
  it.each<[string, () => Buffer | Promise<Buffer>, string]>([
    ['needs a password', () => made({ userPassword: 'x' }, typed), 'needs-password'],
    ['has no pages', () => aPdf({ pages: [] }), 'no-pages'],
    [
      'says it has five and has none',
      () => {
        const none = aPdf({ pages: [] }).toString('latin1');
        return Buffer.from(none.replace(kids, '/Kids 7').replace('/Count 0', '/Count 5'), 'latin1');
      },
      'damaged',
    ],
    [
      'goes round in a circle',
      () => Buffer.from(text.replace(kids, '/Kids [10 0 R 12 0 R 2 0 R]'), 'latin1'),
      'damaged',
    ],
    [
      'is cut off',
      () => Buffer.from(text.slice(text.indexOf('10 0 obj'), text.indexOf('10 0 obj') + 90), 'latin1'),
      'damaged',
    ],
    ['is no PDF', () => Buffer.from('%PDF-1.7\nhello'), 'damaged'],
  ])('%s', async (_, bytes, code) => {
    expect(messageOf(await look(await bytes()))).toMatch(
      new RegExp(`^${code}: .*Nothing was attached`, 'su'),
    );
  });
});

describe('it is said of a paper that it', () => {
  const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';
  const one = words('Open');
  const rectangle = (box: string, link = '') =>
    `<< /Type /Annot /Subtype /${link === '' ? 'Text' : 'Link'} /Rect [${box}] /Contents (Who paid?) /T (Clerk) ${link} >>`;
  it.each<[string, Buffer, readonly string[]]>([
    ['is a scan', aPdf({ pages: [{}, {}] }), ['no text on pages 2 on 1,2', 'scan 1']],
    ['has a page without text', aPdf({ pages: [{ draws: one }, {}] }), ['no text on pages 1 on 2']],
    [
      'has a page of another size',
      aPdf({ pages: [{ draws: one, box: '0 0 612 792' }] }),
      ['odd sizes 1 on 1'],
    ],
    [
      'runs a script when it opens',
      aPdf({ pages: [{ draws: one }], catalogue: `/OpenAction ${script}` }),
      ['scripts 1'],
    ],
    [
      'starts a program by a link',
      aPdf({
        pages: [
          { draws: one, with: `/Annots [${rectangle('0 0 9 9', '/A << /S /Launch /F (calc.exe) >>')}]` },
        ],
      }),
      ['launches 1 on 1'],
    ],
    [
      'has a polygon that somebody drew on it',
      aPdf({
        pages: [
          {
            draws: one,
            with: '/Annots [<< /Type /Annot /Subtype /Polygon /Rect [0 0 9 9] /Vertices [0 0 9 0 9 9] >>]',
          },
        ],
      }),
      ['comments 1 on 1'],
    ],
    [
      'has a comment',
      aPdf({ pages: [{ draws: one, with: `/Annots [${rectangle('0 0 9 9')}]` }] }),
      ['comments 1 on 1'],
    ],
    [
      'is marked to be blacked out, and isn’t',
      aPdf({
        pages: [{ draws: one, with: '/Annots [10 0 R]' }],
        more: [
          '<< /Type /Annot /Subtype /Redact /Rect [72 690 300 720] /IC [0 0 0] /OverlayText (Exempt) >>',
        ],
      }),
      ['redactions not applied 1 on 1'],
    ],
    [
      'has a file inside',
      aPdf({
        pages: [{ draws: one }],
        catalogue: '/Names << /EmbeddedFiles << /Names [(a) 10 0 R] >> >>',
        more: [
          '<< /Type /Filespec /F (a.txt) /EF << /F 11 0 R >> >>',
          '<< /Type /EmbeddedFile /Length 1 >>\nstream\nx\nendstream',
        ],
      }),
      ['embedded files 1'],
    ],
    [
      'is a portfolio',
      aPdf({ pages: [{ draws: one }], catalogue: '/Collection << /View /D >>' }),
      ['portfolio 1'],
    ],
    [
      'can be filled in',
      aPdf({
        pages: [{ draws: one, with: '/Annots [10 0 R]' }],
        catalogue: '/AcroForm << /Fields [10 0 R] >>',
        more: ['<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (x) /Rect [0 0 9 9] >>'],
      }),
      ['form fields 1'],
    ],
    [
      'hides a layer, with its text',
      aPdf({
        pages: [{ draws: `${one} /OC /L1 BDC ${words('Under offer', 600)} EMC` }],
        catalogue: '/OCProperties << /OCGs [10 0 R] /D << /OFF [10 0 R] >> >>',
        more: ['<< /Type /OCG /Name (Notes) >>'],
      }),
      ['hidden layers 1', 'hidden text 1 on 1'],
    ],
    [
      'has white text on white',
      aPdf({ pages: [{ draws: `${one} 1 1 1 rg ${words('x', 600)}` }] }),
      ['hidden text 1 on 1'],
    ],
    [
      'has invisible text',
      aPdf({ pages: [{ draws: `${one} BT 3 Tr /F1 9 Tf 72 600 Td (x) Tj ET` }] }),
      ['hidden text 1 on 1'],
    ],
    [
      'has text outside what is shown',
      aPdf({ pages: [{ draws: `${one} ${words('x', 900)}` }] }),
      ['hidden text 1 on 1'],
    ],
    [
      'has a name under a black box',
      aPdf({ pages: [{ draws: `${one} 0 0 0 rg 60 690 300 30 re f` }] }),
      ['hidden text 1 on 1'],
    ],
    [
      'keeps what it said before',
      savedOver(
        aPdf({ pages: pages(1) }),
        11,
        `<< /Length ${words('Now').length} >>\nstream\n${words('Now')}\nendstream`,
      ),
      ['earlier revisions 1'],
    ],
    [
      'names an author beside its pages',
      aPdf({ pages: [{ draws: one }], info: '/Author (A. Clerk) /Keywords (tender)' }),
      ['names and words beside the pages 2'],
    ],
  ])('%s', async (_, bytes, expected) => {
    expect(await foundIn(bytes)).toEqual(expected);
  });

  it.each([
    ['white text on a dark heading', `0 0 0.4 rg 60 690 300 30 re f 1 1 1 rg ${words('Total')}`],
    ['text below a highlighter drawn first', `1 1 0 rg 60 690 300 30 re f 0 0 0 rg ${words('Total')}`],
    [
      'the caption of a table for screen readers alone',
      `${words('Total')} /Caption << /MCID 0 >> BDC BT 3 Tr /F1 1 Tf 72 600 Td (Costs) Tj ET EMC`,
    ],
  ])('hides nothing with %s', async (_, draws) => {
    expect(await foundIn(aPdf({ pages: [{ draws }] }))).toEqual([]);
  });
});

it('a paper is looked at until somebody stops it', async () => {
  const stopping = new AbortController();
  const seen: number[] = [];
  const looking = lookAtPdf('Report.pdf', aPdf({ pages: pages(50) }), {
    signal: stopping.signal,
    onProgress: (done) => {
      seen.push(done);
      if (done === 3) stopping.abort();
    },
  });
  await expect(looking).rejects.toThrow('abort');
  expect(seen).toEqual([1, 2, 3]);
});
