// Fields that the pack draws, since they have no look of their own: all that was typed or ticked is seen, where the form has it.

import { describe, expect, it } from 'vitest';
import { has } from '../../../outside-tools.ts';
import { packWith, paperWith, placed } from './a-form.ts';
import { packOf } from './a-pack.ts';
import { isTagged, line, paperOf, tagged, type PaperParts } from './a-paper.ts';
import { asked, complaints, opened, plain, wordsOf } from './look-at-join.ts';

const canLook = has('pdftotext') && has('qpdf');

const hexadecimal = (text: string) => `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;

const long = 'The council asks that the lane be lit and the drains be cleared before the winter of next year';

describe.skipIf(!canLook)('a value (pdftotext, qpdf)', () => {
  it.each([
    ['of several lines', '/Ff 4096'],
    ['of one line', ''],
    ['of lines that fit by themselves', '/Ff 4096/DA(/Helv 0 Tf 0 g)'],
    ['that is turned', '/MK<</R 180>>'],
  ])('%s that is longer than its box is seen to its end', async (_, entries) => {
    const field = `/FT/Tx/T(a)/V(${long})${entries}/Rect[100 600 260 660]`;
    const words = placed(await packWith([field]));
    expect(words.map(({ word }) => word).toSorted()).toEqual(long.split(' ').toSorted());
    for (const { left, right } of words) {
      expect(left).toBeGreaterThanOrEqual(99);
      expect(right).toBeLessThanOrEqual(261);
    }
    const [highest, lowest] = [842 - 660, 842 - 600];
    for (const { top, bottom } of words) {
      expect(top).toBeGreaterThanOrEqual(highest - 2);
      expect(bottom).toBeLessThanOrEqual(lowest + 2);
    }
  });

  it('isn’t in a font that lists no width for one of its letters', async () => {
    const cut = '/Encoding/WinAnsiEncoding/FirstChar 65/LastChar 66/Widths[667 667]';
    const [ours, whole] = await Promise.all(
      ['ABBCCCCCCCA', 'ABBA'].map(async (value) => {
        const form = `/AcroForm<</Fields[100 0 R]/NeedAppearances true/DR<</Font<</Cut<</Type/Font/Subtype/Type1/BaseFont/Helvetica${cut}>>>>>>/DA(/Cut 10 Tf 0 g)>>`;
        const paper = paperOf({
          pages: [{ content: line('First'), entries: '/Annots[100 0 R]' }],
          catalogue: form,
          more: [`<</Type/Annot/Subtype/Widget/F 4/FT/Tx/T(a)/V(${value})/Rect[100 600 260 620]>>`],
        });
        const pack = packOf([{ paper: await opened(paper) }]).bytes;
        return { isCut: plain(pack).includes('/Cut 10 Tf'), word: placed(pack)[0] };
      }),
    );
    expect(whole?.isCut).toBe(true);
    expect(ours).toMatchObject({ isCut: false, word: { word: 'ABBCCCCCCCA' } });
    expect((ours?.word?.right ?? 0) - (ours?.word?.left ?? 0)).toBeGreaterThan(11 * 6);
  });

  it('has its letters in their cells', async () => {
    const words = placed(
      await packWith([`/FT/Tx/T(a)/V(1234)/MaxLen 4/Ff ${1 << 24}/Rect[100 600 260 620]`]),
    );
    expect(words.map(({ word }) => word)).toEqual(['1', '2', '3', '4']);
    for (const [at, { left, right }] of words.entries())
      expect((left + right) / 2).toBeCloseTo(100 + 40 * at + 20, 0);
  });

  it('stands on its side', async () => {
    const [right, middle] = placed(
      await packWith([
        '/FT/Tx/T(a)/V(Right)/Q 2/Rect[100 600 260 620]',
        '/FT/Tx/T(b)/V(Middle)/Q 1/Rect[100 560 260 580]',
      ]),
    );
    expect(right?.right).toBeCloseTo(258, 0);
    expect(((middle?.left ?? 0) + (middle?.right ?? 0)) / 2).toBeCloseTo(180, 0);
  });

  it('of a choice is what is shown of it, not what is sent', async () => {
    const options = '/Opt[[(7a)(North ward)][(7b)(South ward)]]';
    const pack = await packWith([
      `/FT/Ch/Ff ${1 << 17}/T(a)${options}/V(7b)/Rect[100 600 260 620]`,
      `/FT/Ch/T(b)${options}/V[(7a)(7b)]/Rect[100 500 260 560]`,
    ]);
    expect(wordsOf(pack).slice(1)).toEqual(['South', 'ward', 'North', 'ward', 'South', 'ward']);
  });

  it.each(['Tŷ’r gŵr Ŵy', 'Łódź – Šiauliai', 'Overspend −€40', 'Dvořák’s i̇nce ǩ'])(
    'has all its letters: %s',
    async (value) => {
      const paper = await opened(paperWith([`/FT/Tx/T(a)/V${hexadecimal(value)}/Rect[100 600 260 620]`]));
      const { bytes } = packOf([{ paper }]);
      expect(complaints(bytes)).toBe('');
      expect(wordsOf(bytes).slice(1).join(' ')).toBe(value.normalize('NFC'));
      expect(paper.gaps.map(({ what }) => what)).not.toContain('field letters');
    },
  );

  const of = (value: string, entries = '') =>
    `/FT/Tx/T(a)/V${hexadecimal(value)}${entries}/Rect[100 600 260 660]`;

  it.each([
    ['Ωmega Αθήνα', ''],
    ['Комитет по жилью', ''],
    ['住房委员会年度报告', ''],
    ['क्षेत्र समिति', ''],
    ['Мост через реку и дорога к старому мосту, которую чинят', '/Ff 4096'],
    ['Ωδή 12', `/MaxLen 8/Ff ${1 << 24}`],
    ['Привет', '/MK<</R 90>>'],
  ])('of another script has all its letters: %s', async (value, entries) => {
    const paper = await opened(paperWith([of(value, entries)]));
    const { bytes } = packOf([{ paper }]);
    expect(complaints(bytes)).toBe('');
    const seen = wordsOf(bytes).filter((word) => word !== 'First');
    expect(seen.join('')).toBe(value.replaceAll(' ', ''));
    const gaps = paper.gaps.map(({ what }) => what);
    expect(gaps).not.toContain('field letters');
    for (const { left, right, top, bottom } of placed(bytes)) {
      expect(left).toBeGreaterThanOrEqual(99);
      expect(right).toBeLessThanOrEqual(261);
      expect(top).toBeGreaterThanOrEqual(842 - 662);
      expect(bottom).toBeLessThanOrEqual(842 - 598);
    }
    expect(asked(bytes, 'pdffonts', 'FILE').match(/CID TrueType +Identity-H +yes/gu)?.length).toBeGreaterThan(
      0,
    );
  });

  it.each([
    ['לועד הדיור', ''],
    ['לאש', `/MaxLen 8/Ff ${1 << 24}`],
  ])('that runs from right to left has its letters in their order: %s', async (value, entries) => {
    const { bytes } = packOf([{ paper: await opened(paperWith([of(value, entries)])) }]);
    const letters = Array.from(asked(bytes, 'pdftotext', '-raw', 'FILE', '-'))
      .filter((letter) => /\p{Script=Hebrew}/u.test(letter))
      .join('');
    const plainly = value.replaceAll(' ', '');
    expect([plainly, Array.from(plainly).reverse().join('')]).toContain(letters);
    const lefts = placed(bytes)
      .filter(({ word }) => /\p{Script=Hebrew}/u.test(word))
      .map(({ left }) => left);
    expect(lefts.length).toBeGreaterThan(1);
    // The first letter of the line stands at the right of all.
    const last = placed(bytes).findLast(({ left }) => left === Math.max(...lefts));
    expect(last?.word).toContain('ל');
  });

  it.each([
    ['a script that no font of the pack has', 'கமிட்டி Ward'],
    ['so many letters that nobody typed them', `${'Ω'.repeat(20_001)} Ward`],
  ])('of %s is said to lack letters', async (_, value) => {
    const paper = await opened(paperWith([of(value, '/Ff 4096')]));
    expect(paper.gaps).toContainEqual({ what: 'field letters', pages: [0], count: 1 });
    const pack = packOf([{ paper }]).bytes;
    expect(complaints(pack)).toBe('');
    expect(wordsOf(pack)).toContain('Ward');
  });

  it('of one word without end is set to its end, and soon', async () => {
    const value = 'жи'.repeat(6_000);
    const field = `/FT/Tx/T(a)/Ff 4096/V${hexadecimal(value)}/Rect[100 100 200 700]`;
    expect(wordsOf(await packWith([field])).join('')).toBe(`First${value}`);
  });

  it('of another script has the colour that the form says, and not all the numbers before it', async () => {
    const pack = plain(await packWith([of('Ωmega', `/DA(/Helv 10 Tf ${'0 '.repeat(50)}0.5 g)`)]));
    expect(pack).toContain('Tf 0.5 g 1 0 0 1');
  });

  it('of another script is embedded anew in each pack that it stands in', async () => {
    const paper = await opened(paperWith([of('Ωmega')]));
    const packs = [packOf([{ paper }]), packOf([{ paper }, { paper }])].map(({ bytes }) => bytes);
    for (const [at, pack] of packs.entries()) {
      expect(complaints(pack)).toBe('');
      expect(wordsOf(pack).filter((word) => word === 'Ωmega')).toHaveLength(at + 1);
    }
  });

  it('that stands in a stream of its own is seen', async () => {
    const field = '/FT/Tx/Ff 4096/T(a)/V 101 0 R/Rect[100 600 260 660]';
    const pack = await packWith([field], [{ dictionary: '<<>>', content: 'Written elsewhere' }]);
    expect(wordsOf(pack)).toEqual(['First', 'Written', 'elsewhere']);
  });

  it('is seen where its look has no size', async () => {
    const paper = paperOf({
      pages: [{ content: line('First'), entries: '/Annots[100 0 R]' }],
      catalogue: '/AcroForm<</Fields[100 0 R]>>',
      more: [
        '<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/V(Written)/Rect[100 600 260 620]/AP<</N 101 0 R>>>>',
        { dictionary: '<</Type/XObject/Subtype/Form/BBox[0 0 0 0]>>', content: 'BT (Written) Tj ET' },
      ],
    });
    expect(wordsOf(packOf([{ paper: await opened(paper) }]).bytes)).toEqual(['First', 'Written']);
  });

  it('has its frame and its ground', async () => {
    const pack = plain(
      await packWith([
        '/FT/Tx/T(a)/V(Written)/MK<</BC[1 0 0]/BG[1 1 0.5]>>/BS<</W 3>>/Rect[100 600 260 620]',
      ]),
    );
    expect(pack).toContain('1 1 0.5 rg 0 0 160 20 re f');
    expect(pack).toContain('1 0 0 RG 3 w 1.5 1.5 157 17 re S');
  });
});

describe.skipIf(!canLook)('a field that nobody has filled in (pdftotext, qpdf)', () => {
  const framed = '/MK<</BC[1 0 0]>>/Rect[100 600 260 620]';

  it.each([
    ['for a text', '/FT/Tx/V()'],
    ['for a password', `/FT/Tx/V(Written)/Ff ${1 << 13}`],
    ['for a choice', `/FT/Ch/Ff ${1 << 17}/Opt[(North)(South)]`],
    ['for a signature', '/FT/Sig'],
    ['that is a button', `/FT/Btn/Ff ${1 << 16}`],
  ])('%s has its frame', async (_, field) => {
    const pack = await packWith([`${field}/T(a)${framed}`]);
    expect(plain(pack)).toContain('1 0 0 RG 1 w 0.5 0.5 159 19 re S');
    expect(wordsOf(pack)).toEqual(['First']);
  });

  it('has the look of its maker where it has one', async () => {
    const look = {
      dictionary: '<</Type/XObject/Subtype/Form/BBox[0 0 160 20]>>',
      content: '0 0 160 20 re f',
    };
    const pack = plain(await packWith([`/FT/Tx/T(a)/AP<</N 101 0 R>>${framed}`], [look]));
    expect(pack).toContain('0 0 160 20 re f');
    expect(pack).not.toContain('1 0 0 RG');
  });

  it.each(['[0 0 0 0]', '[0 0 160 0]'])('has its frame where its own look has no size: %s', async (size) => {
    const look = { dictionary: `<</Type/XObject/Subtype/Form/BBox${size}>>`, content: '0 0 9 9 re f' };
    for (const field of ['/FT/Tx', '/FT/Btn'])
      // oxlint-disable-next-line no-await-in-loop
      expect(plain(await packWith([`${field}/T(a)/AP<</N 101 0 R>>${framed}`], [look]))).toContain(
        '1 0 0 RG',
      );
  });

  it('says what its button is called', async () => {
    const button = `/FT/Btn/Ff ${1 << 16}/T(a)/MK<</CA(Send it)>>/Rect[100 600 260 620]`;
    const words = placed(await packWith([button]));
    expect(words.map(({ word }) => word)).toEqual(['Send', 'it']);
    expect(((words[0]?.left ?? 0) + (words[1]?.right ?? 0)) / 2).toBeCloseTo(180, 0);
  });
});

describe.skipIf(!canLook)('a box (qpdf)', () => {
  const tick = '0.4 0.2 l';

  it('that is ticked and has no look is seen as ticked', async () => {
    expect(plain(await packWith(['/FT/Btn/T(a)/V/Yes/AS/Yes/Rect[100 600 120 620]']))).toContain(tick);
    expect(plain(await packWith(['/FT/Btn/T(a)/V/Off/AS/Off/Rect[100 600 120 620]']))).not.toContain(tick);
  });

  it('is one of several that have one value, and not all of them', async () => {
    const one = (name: string, left: number) =>
      `/FT/Btn/Ff ${1 << 15}/T(a)/V/second/AP<</N<</${name} 102 0 R/Off 103 0 R>>>>/Rect[${left} 600 ${left + 20} 620]`;
    const named = (content: string) => ({ dictionary: '<</Subtype/Form/BBox[0 0 20 20]>>', content });
    const pack = plain(
      await packWith(
        [one('first', 100), one('second', 200)],
        [named('2 2 16 16 re f'), named('2 2 16 16 re S')],
      ),
    );
    expect(pack.match(/2 2 16 16 re f/gu)).toHaveLength(1);
    expect(pack).not.toContain(' l S');
  });

  const sharing = (field: string, count: number) =>
    Array.from(
      { length: count },
      (_, at) => `/Parent ${100 + count} 0 R${field}/Rect[${100 + 40 * at} 600 ${120 + 40 * at} 620]`,
    );
  const group = (entries: string, count: number) =>
    `<</FT/Btn/T(Ward)${entries}/Kids[${Array.from({ length: count }, (_, at) => `${100 + at} 0 R`).join(' ')}]>>`;
  const dot = '0.5 0.5 l S';

  it('is drawn as chosen by its place among several without a look, where the list of options has it', async () => {
    const options = `/Ff ${1 << 15}/Opt[(North)(South)(East)]`;
    for (const value of ['/V/South', '/V/1']) {
      const paper = await opened(paperWith(sharing('', 3), [group(`${options}${value}`, 3)]));
      const pack = plain(packOf([{ paper }]).bytes);
      expect(pack.match(new RegExp(dot, 'gu'))).toHaveLength(1);
      expect(pack).toMatch(/1 0 0 1 140 600 cm/u);
      expect(paper.gaps.map(({ what }) => what)).not.toContain('field state');
    }
  });

  it.each(['', ` ${1 << 15}`])(
    'is one of several without a look, and nothing says which: it is named',
    async (flags) => {
      const ff = flags === '' ? '' : `/Ff${flags}`;
      const fields = sharing('/MK<</BC[1 0 0]>>', 3);
      const paper = await opened(paperWith(fields, [group(`${ff}/V/second`, 3)]));
      const pack = plain(packOf([{ paper }]).bytes);
      expect(pack).not.toContain(dot);
      expect(pack).not.toContain(tick);
      expect(pack.match(/1 0 0 RG/gu)).toHaveLength(3);
      expect(paper.gaps).toContainEqual({ what: 'field state', pages: [0], count: 3 });
    },
  );

  it('is chosen where it is alone, and where each says it of itself', async () => {
    const alone = await packWith(sharing('', 1), [group(`/Ff ${1 << 15}/V/second`, 1)]);
    expect(plain(alone)).toContain(dot);
    const said = [...sharing('/AS/Off', 2), ...sharing('/AS/second', 1)].map((each) =>
      each.replace(/Parent \d+/u, 'Parent 103'),
    );
    const paper = await opened(paperWith(said, [group(`/Ff ${1 << 15}/V/second`, 3)]));
    expect(plain(packOf([{ paper }]).bytes).match(new RegExp(dot, 'gu'))).toHaveLength(1);
    expect(paper.gaps.map(({ what }) => what)).not.toContain('field state');
  });

  it('that isn’t ticked has its frame', async () => {
    const pack = plain(await packWith(['/FT/Btn/T(a)/MK<</BC[1 0 0]>>/Rect[100 600 120 620]']));
    expect(pack).toContain('1 0 0 RG');
    expect(pack).not.toContain(tick);
  });

  const looks: PaperParts['more'] = [
    { dictionary: '<</Subtype/Form/BBox[0 0 20 20]>>', content: '2 2 16 16 re f % chosen' },
    { dictionary: '<</Subtype/Form/BBox[0 0 20 20]>>', content: '2 2 16 16 re S % free' },
  ];

  it.each([
    ['/V/Yes', 'chosen', 'free'],
    ['/V/Off', 'free', 'chosen'],
    ['', 'free', 'chosen'],
    ['/V/Off/AS/Yes', 'chosen', 'free'],
  ])('that says its state by %s is in it', async (state, is, isNot) => {
    const field = `/FT/Btn/T(a)${state}/AP<</N<</Yes 101 0 R/Off 102 0 R>>>>/Rect[100 600 120 620]`;
    const pack = plain(await packWith([field], looks));
    expect(pack).toContain(is);
    expect(pack).not.toContain(isNot);
  });

  it.each([
    ['/FT/Btn/V/Yes/AS/Yes', '/Role /cb', '/checked /on'],
    ['/FT/Btn/V/Off/AS/Off', '/Role /cb', '/checked /off'],
    [`/FT/Btn/Ff ${1 << 15}/V/Yes/AS/Yes`, '/Role /rb', '/checked /on'],
    ['/FT/Tx/V(Written)', '/Role /tv', '/Desc (Lane)'],
  ])('of %s says what it is to those who hear it', async (field, ...said) => {
    const looked = '/AP<</N<</Yes 103 0 R/Off 103 0 R>>>>';
    const paper = paperOf({
      pages: [{ content: tagged('P', 0, 'First'), entries: '/StructParents 0/Annots[102 0 R]' }],
      catalogue: `${isTagged}/AcroForm<</Fields[102 0 R]>>`,
      more: [
        '<</Type/StructTreeRoot/K[101 0 R 104 0 R]>>',
        '<</S/Form/Pg 10 0 R/K<</Type/OBJR/Obj 102 0 R>>>>',
        `<</Type/Annot/Subtype/Widget/F 4${field}/T(a)/TU(Lane)/Rect[100 600 120 620]/StructParent 1${looked}>>`,
        { dictionary: '<</Subtype/Form/BBox[0 0 20 20]>>', content: '2 2 16 16 re f' },
        '<</S/P/Pg 10 0 R/K 0>>',
      ],
    });
    const pack = plain(packOf([{ paper: await opened(paper) }]).bytes);
    for (const each of [...said, '/Desc (Lane)']) expect(pack).toContain(each);
  });

  it('has a long name once in the pack, however many fields have it', async () => {
    const name = 'The lane that is to be lit before the winter '.repeat(40);
    const ids = Array.from({ length: 300 }, (_, at) => 110 + at);
    const paper = paperOf({
      pages: [
        {
          content: tagged('P', 0, 'First'),
          entries: `/StructParents 0/Annots[${ids.map((id) => `${id} 0 R`).join(' ')}]`,
        },
      ],
      catalogue: `${isTagged}/AcroForm<</Fields[101 0 R]/NeedAppearances true>>`,
      more: [
        `<</Type/StructTreeRoot/K[104 0 R ${ids.map((id) => `<</S/Form/Pg 10 0 R/K<</Type/OBJR/Obj ${id} 0 R>>>>`).join('')}]>>`,
        `<</FT/Tx/T(a)/V(Lit)/TU(${name})/Kids[${ids.map((id) => `${id} 0 R`).join(' ')}]>>`,
        'null',
        'null',
        '<</S/P/Pg 10 0 R/K 0>>',
        ...Array.from({ length: 5 }, () => 'null'),
        ...ids.map(
          (_, at) =>
            `<</Type/Annot/Subtype/Widget/F 4/Parent 101 0 R/Rect[${100 + at} 600 ${120 + at} 620]/StructParent ${at + 1}>>`,
        ),
      ],
    });
    const pack = plain(packOf([{ paper: await opened(paper) }]).bytes);
    expect(pack.split(name.trim())).toHaveLength(2);
    expect(pack.match(/\/Desc \d+ 0 R/gu)).toHaveLength(300);
  });
});
