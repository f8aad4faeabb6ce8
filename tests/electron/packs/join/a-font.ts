// A paper that shows one letter in a font, and what is found to be lacking in it.

import { fileOf } from './a-pack.ts';
import { opened } from './look-at-join.ts';

/** What is found in a paper that shows one letter in this font. */
export async function gapsOfFont(
  font: string,
  map: Buffer | string = '',
  program: Buffer = Buffer.from('no font'),
  shown = '(x)',
) {
  const stream = (id: number, content: Buffer | string) => ({
    id,
    dictionary: `<</Length ${content.length}>>`,
    bytes: Buffer.from(content),
  });
  const paper = await opened(
    fileOf(
      [
        { id: 1, content: '<</Type/Catalog/Pages 2 0 R>>' },
        { id: 2, content: '<</Type/Pages/Count 1/Kids[3 0 R]/MediaBox[0 0 99 99]>>' },
        { id: 3, content: '<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>' },
        stream(4, `BT /F1 12 Tf 9 9 Td [${shown} -20 ${shown}] TJ ET`),
        { id: 5, content: `<</Type/Font${font}>>` },
        { id: 6, content: '<</Type/FontDescriptor/Flags 32/FontFile2 7 0 R>>' },
        stream(7, program),
        stream(8, map),
        { id: 9, content: '<</Type/FontDescriptor/Flags 4/FontFile2 7 0 R>>' },
        { id: 11, content: '<</Type/FontDescriptor/Flags 4/FontFile3 7 0 R>>' },
        { id: 10, content: '<</Type/FontDescriptor/Flags 4/FontFile 8 0 R>>' },
        { id: 12, content: '<</Type/FontDescriptor/Flags 4/FontFile3 13 0 R>>' },
        { id: 13, dictionary: `<</Subtype/CIDFontType0C/Length ${program.length}>>`, bytes: program },
      ],
      '/Root 1 0 R',
    ),
  );
  return paper.gaps.map(({ what }) => what).filter((what) => what !== 'not tagged');
}

export const trueType = '/Subtype/TrueType/FontDescriptor 6 0 R';
export const composite = (inner: string) =>
  `/Subtype/Type0/Encoding/Identity-H/ToUnicode 8 0 R/DescendantFonts[<</Subtype/CIDFontType2/FontDescriptor 6 0 R${inner}>>]`;
