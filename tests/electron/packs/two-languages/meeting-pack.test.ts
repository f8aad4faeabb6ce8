// The pack of a meeting in both languages: one file, one numbering, and each language by itself within it.

import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../../electron/packs/docx/render-docx.ts';
import { openPapers } from '../../../../electron/packs/pdf/papers/open-papers.ts';
import { renderPdf } from '../../../../electron/packs/pdf/render-pdf.ts';
import { renderXlsx } from '../../../../electron/packs/xlsx/render-xlsx.ts';
import { page, paperSizes } from '../../../../shared/look/tokens.ts';
import { wordsOfParagraph, type Cover } from '../../../../shared/packs/pack-document.ts';
import { has } from '../../../outside-tools.ts';
import { lookAt, wordsOn } from '../pdf/look-at-pdf.ts';
import { aMeetingWithPapers, pagesCalled } from '../supplement/an-issued-pack.ts';

interface Outline {
  readonly title: string;
  readonly destpageposfrom1: number;
  readonly kids: readonly Outline[];
}

function titlesOf(outlines: readonly Outline[]): unknown[] {
  return outlines.map(({ title, kids }) =>
    kids.length === 0 ? title : [title, kids.map((kid) => kid.title)],
  );
}

function inOneLine(words: string | undefined): string {
  return (words ?? '').replaceAll(/\s+/gu, ' ');
}

describe.skipIf(!has('pdftotext') || !has('qpdf'))('a pack in both languages (pdftotext, qpdf)', () => {
  it('has one numbering, one cover, the contents of each, and bookmarks by language', async () => {
    const { make, pack } = await aMeetingWithPapers('en+cy');
    const { pdf } = await make(pack());
    const { pages, run } = lookAt(pdf.bytes);
    expect(pagesCalled(pdf)).toEqual(pages.map((_, at) => String(at + 1)));
    expect(inOneLine(pages[0])).toMatch(/Meeting pack .*3 September 2024.*Pecyn cyfarfod .*3 Medi 2024/u);
    expect(inOneLine(pages[1])).toMatch(/Contents To be decided 4 .*Page 2 of/u);
    expect(inOneLine(pages[2])).toMatch(/Cynnwys I’w benderfynu 15 .*Tudalen 3 o/u);
    const { outlines } = JSON.parse(run('qpdf', '--json', '--json-key=outlines'));
    expect(titlesOf(outlines)).toEqual([
      'Cover',
      'Contents',
      'Cynnwys',
      ['English', ['To be decided', 'Agenda', '1 Budget', '2 Lease', '3 Charges']],
      ['Cymraeg', ['I’w benderfynu', 'Agenda', '1 Budget', '2 Lease', '3 Charges']],
    ]);
  });

  it.each([3, 7])('has its cover on one page, with all of its words: %i lines more', async (count) => {
    const { make, pack } = await aMeetingWithPapers('en+cy');
    const { document } = await make(pack());
    const { second } = document;
    if (second === undefined) throw new Error('it is in one language');
    const link = `https://teams.microsoft.com/l/meetup-join/19%3ameeting_${'NGI2YzQ3'.repeat(6)}%40thread.v2/0?context=%7b%22Tid%22%3a%22b0ee1432-d23a-4b5e%22%2c%22Oid%22%3a%227c1d%22%7d`;
    const lengthened = ({ subtitle, lines }: Cover): Cover => ({
      organisation: 'Brighton and Hove City Council',
      title: 'Policy, Resources and Economic Growth Scrutiny Committee',
      subtitle,
      lines: [
        `18:30 · Council Chamber, Town Hall · ${link}`,
        ...lines,
        ...Array.from({ length: count }, (_, at) => `line${at} of ${subtitle} ends here${at}`),
      ],
    });
    const { bytes } = await renderPdf({
      ...document,
      cover: lengthened(document.cover),
      second: { ...second, cover: lengthened(second.cover) },
    });
    const onCover = wordsOn(lookAt(bytes)).filter((word) => word.page === 1);
    expect(Math.max(...onCover.map(({ bottom }) => bottom))).toBeLessThan(paperSizes.A4[1] - page.margin);
    const words = onCover.map(({ text }) => text);
    expect(words).not.toContain('…');
    for (let at = 0; at < count; at += 1)
      expect(words.filter((word) => word === `here${at}`)).toHaveLength(2);
  });

  it('leads within its language, and gives an attached PDF once', async () => {
    const { make, pack } = await aMeetingWithPapers('en+cy');
    const { pdf } = await make(pack());
    const { pages } = lookAt(pdf.bytes);
    const begins = new Map(pdf.sections.map(({ section, pages: [first = ''] }) => [section, first]));
    const decided = (id: string) => inOneLine(pages[Number(begins.get(id)) - 1]);
    for (const [id, suffix] of [
      ['to-decide', ''],
      ['to-decide-cy', '-cy'],
    ] as const) {
      const items = [...begins].filter(
        ([each]) => each.startsWith('item-') && each.endsWith('-cy') === (suffix !== ''),
      );
      expect(items).toHaveLength(3);
      for (const [, page] of items)
        expect(decided(id)).toMatch(new RegExp(`(?:Budget|Lease|Charges) ${page}(?: |$)`, 'u'));
    }
    for (const word of ['alpha', 'beta', 'gamma'])
      expect(pages.filter((words) => words.includes(`${word}-page-1`))).toHaveLength(1);
  });

  it('says on its divider, and in its contents, where a PDF is that is given once, and leads there', async () => {
    const { make, pack, papers, items } = await aMeetingWithPapers('en+cy');
    const { pdf, document } = await make(pack());
    const { pages, run } = lookAt(pdf.bytes);
    const begins = new Map(pdf.sections.map(({ section, pages: [first = ''] }) => [section, first]));
    expect([...begins.keys()].filter((id) => id.startsWith('paper-'))).toEqual(
      papers.map((id) => `paper-${id}`),
    );
    const contents = inOneLine(pages[2]);
    const { qpdf } = JSON.parse(run('qpdf', '--json', '--json-key=qpdf'));
    const objects = Object.values<{ value?: Record<string, unknown> }>(qpdf[1]);
    const leads = objects.flatMap(({ value }) =>
      value?.['/Subtype'] === '/Link' ? [JSON.stringify(value['/Dest'] ?? value['/A'])] : [],
    );
    for (const [at, id] of papers.entries()) {
      const page = begins.get(`paper-${id}`) ?? '';
      const divider = inOneLine(pages[Number(begins.get(`item-${items[at]}-cy`)) - 1]);
      expect(divider).toMatch(new RegExp(`2 dudalen ${page} `, 'u'));
      expect(divider).toContain('ar gyfer y ddwy iaith: mae eu tudalennau yn rhan Saesneg y PDF');
      const { title = '' } = document.sections.find((section) => section.id === `paper-${id}-cy`) ?? {};
      expect(contents).toContain(`${title} ${page}`);
      expect(leads.join('\n')).not.toContain(`paper-${id}-cy`);
      expect(leads.filter((lead) => lead.includes(`paper-${id}`))).toHaveLength(4);
    }
  });

  it('has a bookmark in each language for a PDF that is given once, and both lead to it', async () => {
    const { make, pack, papers } = await aMeetingWithPapers('en+cy');
    const { pdf } = await make(pack());
    const begins = new Map(pdf.sections.map(({ section, pages: [first = ''] }) => [section, Number(first)]));
    const { outlines } = JSON.parse(lookAt(pdf.bytes).run('qpdf', '--json', '--json-key=outlines'));
    const papersIn = (name: string) => {
      const language = outlines.find(({ title }: Outline) => title === name);
      const items: readonly Outline[] = language?.kids ?? [];
      return items.flatMap(({ kids }) =>
        kids.map(({ title, destpageposfrom1 }) => [title, destpageposfrom1]),
      );
    };
    const english = papersIn('English');
    expect(english.map(([, at]) => at)).toEqual(papers.map((id) => begins.get(`paper-${id}`)));
    expect(papersIn('Cymraeg')).toEqual(english);
  });

  it('says on every page, in the file and in its tags, which language it is in', async () => {
    const { make, pack } = await aMeetingWithPapers('cy+en');
    const { pdf, document } = await make(pack());
    const { pages, streams } = lookAt(pdf.bytes);
    const halfway = Number(pdf.sections.find(({ section }) => section === 'to-decide-en')?.pages[0]);
    pages.slice(3, halfway - 1).forEach((words, at) => {
      expect(inOneLine(words)).toContain(`Tudalen ${at + 4} o ${pages.length}`);
    });
    pages.slice(halfway - 1).forEach((words, at) => {
      expect(inOneLine(words)).toContain(`Page ${halfway + at} of ${pages.length}`);
    });
    const file = streams();
    const catalogue = /<<(?:(?!endobj)[\s\S])*\/Type \/Catalog(?:(?!endobj)[\s\S])*/u.exec(file)?.[0];
    expect(catalogue).toContain('/Lang (cy)');
    expect(file.match(/\/S \/Part\b/gu)).toHaveLength(2);
    expect(file).toContain('<rdf:li>cy</rdf:li><rdf:li>en-GB</rdf:li>');
    expect(Buffer.from(file, 'latin1').toString('utf8')).toContain(
      'Pecyn cyfarfod: Council, 3 Medi 2024 / Meeting pack: Council, 3 September 2024',
    );
    expect((await renderPdf(document)).bytes.equals(pdf.bytes)).toBe(true);
  });
});

describe('a pack in both languages', () => {
  it('says in both that the pages of a paper that can’t be read aren’t here', async () => {
    const { make, pack, papers } = await aMeetingWithPapers('en+cy');
    const { document } = await make(pack());
    const [id, other] = [`paper-${papers[0]}`, `paper-${papers[1]}`];
    const sections = document.sections.map((section) =>
      section.id === id && section.attached !== undefined
        ? { ...section, attached: { ...section.attached, bytes: Buffer.from('no PDF') } }
        : section,
    );
    const opened = await openPapers({ ...document, sections });
    const wordsIn = (name: string) =>
      opened.document.sections
        .find((section) => section.id === name)
        ?.blocks.flatMap((block) => (block.kind === 'paragraph' ? [wordsOfParagraph(block)] : []))
        .join(' ');
    expect(wordsIn(id)).toContain('The pages of this paper aren’t here');
    expect(wordsIn(`${id}-cy`)).toContain('Nid yw tudalennau’r papur hwn yma');
    expect(wordsIn(`${id}-cy`)).not.toContain('ar gyfer y ddwy iaith');
    expect(wordsIn(`${other}-cy`)).toContain('ar gyfer y ddwy iaith');
  });

  it('is a workbook with the sheets of each, and a Word document with its words marked', async () => {
    const { make, pack } = await aMeetingWithPapers('en+cy');
    const { document } = await make(pack());
    const workbook = unzipSync((await renderXlsx(document)).bytes);
    const book = strFromU8(workbook['xl/workbook.xml'] ?? new Uint8Array());
    const names = [...book.matchAll(/<sheet [^>]*?name="([^"]*)"/gu)].map(([, name = '']) => name);
    expect(names).toContain('To be decided');
    expect(names).toContain('I’w benderfynu');
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    const shared = strFromU8(workbook['xl/sharedStrings.xml'] ?? new Uint8Array());
    for (const words of ['Contents', 'Cynnwys', 'Meeting pack', 'Pecyn cyfarfod'])
      expect(shared).toContain(words);
    const word = unzipSync(await renderDocx(document));
    const body = strFromU8(word['word/document.xml'] ?? new Uint8Array());
    expect(body).toMatch(/<w:lang w:val="cy-GB"\/><\/w:rPr><w:t[^>]*>I’w benderfynu</u);
    const heads = Object.keys(word).filter((name) => /^word\/header\d/u.test(name));
    const said = heads.map((name) => strFromU8(word[name] ?? new Uint8Array()));
    expect(said.some((xml) => xml.includes('Meeting pack, 3 September 2024'))).toBe(true);
    expect(said.some((xml) => xml.includes('Pecyn cyfarfod, 3 Medi 2024'))).toBe(true);
  });
});
