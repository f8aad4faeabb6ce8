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

describe.skipIf(!canLook)('looks as it did (pdftoppm, qpdf)', () => {
  it.each<[string, Drawn]>([
    [
      'a pattern that stands in the resources themselves',
      { content: painted, resources: `/Pattern<</P1<</PatternType 2/Shading ${shading}>>>>` },
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

  it('leaves behind what is drawn for a printer alone', async () => {
    const bytes = paperOf({
      pages: [{ content: `${line('Beside')} /X Do`, resources: '/XObject<</X 100 0 R>>' }],
      more: [{ dictionary: '<</Type/XObject/Subtype/PS>>', content: '(Secret) show' }],
    });
    expect(plain(packOf([{ paper: await opened(bytes) }]).bytes)).not.toContain('Secret');
  });
});
