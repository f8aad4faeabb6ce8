// What a page draws with, and what stands on it: as its own reader shows it, on a page that is turned and cropped as well.

import { describe, expect, it } from 'vitest';
import { has } from '../../../outside-tools.ts';
import { packOf } from './a-pack.ts';
import { line, paperOf, type PageParts, type PaperParts } from './a-paper.ts';
import { complaints, opened, pictureOf, plain } from './look-at-join.ts';

const canLook = has('pdftoppm') && has('qpdf');

const shading =
  '<</ShadingType 2/ColorSpace/DeviceRGB/Coords[100 100 400 400]/Extend[true true]' +
  '/Function<</FunctionType 2/Domain[0 1]/C0[1 0 0]/C1[0 0 1]/N 1>>>>';
const painted = '/Pattern cs /P1 scn 100 100 300 300 re f';
const turned = '/Rotate 90/CropBox[50 50 500 800]';
const tile = {
  dictionary:
    '<</PatternType 1/PaintType 1/TilingType 1/BBox[0 0 40 40]/XStep 40/YStep 40/Resources<<>>/Matrix[2 0 0 1 7 3]>>',
  content: '1 0 0 rg 0 0 20 20 re f',
};
const look = {
  dictionary: '<</Type/XObject/Subtype/Form/BBox[0 0 100 50]>>',
  content: '1 0 0 RG 4 w 2 2 96 46 re S 5 5 20 10 re f',
};

interface Drawn extends Partial<PageParts> {
  readonly more?: PaperParts['more'];
}

const field = 'Widget/FT/Sig/T(a)';

/** Annotations one above another, each of one colour. */
function standing(all: readonly (readonly [kind: string, box: readonly number[], colour: string])[]): Drawn {
  const ids = all.map((_, at) => `${100 + at} 0 R`).join(' ');
  const annotations = all.map(
    ([kind, box], at) =>
      `<</Type/Annot/Subtype/${kind}${kind.includes('/F ') ? '' : '/F 4'}/Rect[${box.join(' ')}]/AP<</N ${100 + all.length + at} 0 R>>>>`,
  );
  const looks = all.map(([, , colour]) => ({
    dictionary: '<</Type/XObject/Subtype/Form/BBox[0 0 10 10]>>',
    content: `${colour} rg 0 0 10 10 re f`,
  }));
  return { entries: `/Annots[${ids}]`, more: [...annotations, ...looks] };
}

describe.skipIf(!canLook)('looks as it did (pdftoppm, qpdf)', () => {
  it.each<[string, Drawn]>([
    [
      'a pattern that stands in the resources themselves',
      { content: painted, resources: `/Pattern<</P1<</PatternType 2/Shading ${shading}>>>>` },
    ],
    [
      'a pattern in a form that draws with the resources of its page',
      {
        content: '/X1 Do',
        resources: '/Pattern<</P1 100 0 R>>/XObject<</X1 101 0 R>>',
        more: [
          tile,
          {
            dictionary: '<</Type/XObject/Subtype/Form/BBox[0 0 600 800]/Matrix[1 0 0 1 30 10]>>',
            content: painted,
          },
        ],
      },
    ],
    ['a pattern of tiles', { content: painted, resources: '/Pattern<</P1 100 0 R>>', more: [tile] }],
    [
      'a comment that turns with its page',
      {
        entries: '/Annots[100 0 R]',
        more: ['<</Type/Annot/Subtype/Square/F 4/Rect[100 300 200 350]/AP<</N 101 0 R>>>>', look],
      },
    ],
    [
      'a comment that doesn’t',
      {
        entries: '/Annots[100 0 R]',
        more: ['<</Type/Annot/Subtype/Square/F 20/Rect[100 300 200 350]/AP<</N 101 0 R>>>>', look],
      },
    ],
    ['a field that doesn’t turn with its page', standing([[`${field}/F 20`, [100, 300, 200, 330], '0 0 1']])],
    [
      'a field above comments, and comments above a field',
      standing([
        ['Square', [150, 300, 180, 420], '1 0 0'],
        ['Square', [100, 300, 200, 350], '0 1 0'],
        [field, [120, 310, 180, 330], '0 0 1'],
        ['Circle', [170, 290, 260, 320], '1 0 1'],
        ['Stamp/F 20', [300, 500, 360, 540], '0 1 1'],
        [field, [290, 530, 330, 570], '1 1 0'],
      ]),
    ],
  ])('%s', async (_, { more = [], content = '', entries = '', resources = '' }) => {
    for (const seen of ['', turned, '/Rotate 180', '/Rotate 270']) {
      const bytes = paperOf({
        pages: [{ content: `${line('Beside')} ${content}`, entries: `${entries}${seen}`, resources }],
        more,
      });
      // oxlint-disable-next-line no-await-in-loop
      const pack = packOf([{ paper: await opened(bytes), comments: 'kept' }]).bytes;
      expect(complaints(pack)).toBe('');
      const [before, after] = [bytes, pack].map(pictureOf);
      expect(after?.length).toBe(before?.length);
      const differing = before?.filter((point, at) => Math.abs(point - (after?.[at] ?? 0)) > 90).length ?? 0;
      expect(differing).toBeLessThan((before?.length ?? 0) / 1_000);
    }
  });

  it.each([
    ['Square', '/IC[1 0 0]/C[1 0 0]'],
    ['FreeText', '/C[1 0 0]/DA(/Helv 10 Tf)/Contents(A text)'],
  ])('has a field above a comment that leaves to its reader how it looks: %s', async (kind, entries) => {
    const bytes = paperOf({
      pages: [{ content: line('Beside'), entries: '/Annots[100 0 R 101 0 R]' }],
      more: [
        `<</Type/Annot/Subtype/${kind}/F 4/Rect[100 300 300 450]${entries}>>`,
        `<</Type/Annot/Subtype/${field}/F 4/Rect[150 320 250 430]/AP<</N 102 0 R>>>>`,
        {
          dictionary: '<</Type/XObject/Subtype/Form/BBox[0 0 10 10]>>',
          content: '0 0 1 rg 0 0 10 10 re f',
        },
      ],
    });
    const pack = packOf([{ paper: await opened(bytes), comments: 'kept' }]).bytes;
    expect(complaints(pack)).toBe('');
    expect(plain(pack)).toMatch(new RegExp(`/Subtype ?/${kind}`, 'u'));
    const seen = pictureOf(pack);
    const points = seen.subarray(seen.indexOf('255\n') + 4);
    const blue = points.filter(
      (_, at) => at % 3 === 2 && points[at] === 255 && points[at - 1] === 0 && points[at - 2] === 0,
    ).length;
    expect(blue).toBeGreaterThan(2_000);
  });

  it('leaves behind what is drawn for a printer alone', async () => {
    const bytes = paperOf({
      pages: [{ content: `${line('Beside')} /X Do`, resources: '/XObject<</X 100 0 R>>' }],
      more: [{ dictionary: '<</Type/XObject/Subtype/PS>>', content: '(Secret) show' }],
    });
    expect(plain(packOf([{ paper: await opened(bytes) }]).bytes)).not.toContain('Secret');
  });
});
