// The logo of the house style on the cover of a workbook: its picture as it was, with what it shows.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderXlsx } from '../../../../electron/packs/xlsx/render-xlsx.ts';
import type { Logo, PackDocument } from '../../../../shared/packs/pack-document.ts';
import { convertedBy, has } from '../../../outside-tools.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';
import { aDocument, paragraph } from '../a-document.ts';
import { aPng } from '../a-picture.ts';
import { opened, partsOf, rowWith, sheetOf } from './look-at-workbook.ts';

/** As much of a JPEG of 20 by 10 as says so. */
const jpegHead = Buffer.from('ffd8ffc0001108000a001403011100021100031100ffd9', 'hex');

function withLogo(logo: Partial<Logo> = {}): PackDocument {
  const picture = { bytes: aPng(300, 100), width: 300, height: 100, alternative: 'The crest of the council' };
  return {
    ...aDocument([paragraph('Words')]),
    style: { logo: { ...picture, ...logo }, typeface: 'sans', sides: 'one', binding: 0, paperSize: 'A4' },
  };
}

describe('a logo', () => {
  it('is the picture that was given, byte for byte, above the cover’s words', async () => {
    const document = withLogo();
    const parts = unzipSync((await renderXlsx(document)).bytes);
    expect(Buffer.from(parts['xl/media/image1.png'] ?? []).equals(aPng(300, 100))).toBe(true);
    const cover = sheetOf(await opened(document), 'Cover');
    expect(rowWith(cover, 'Council').number).toBe(2);
    expect(cover.getRow(1).height).toBeGreaterThan(75);
  });

  it('has its shape, and room for it', async () => {
    const drawing = (await partsOf(withLogo())).get('xl/drawings/drawing1.xml') ?? '';
    const [, across = '', up = ''] = /<xdr:ext cx="(\d+)" cy="(\d+)"/u.exec(drawing) ?? [];
    expect(Number(across) / Number(up)).toBeCloseTo(3, 3);
    expect(Number(across) / 12_700).toBeLessThanOrEqual(255);
  });

  it('says what it shows, and is passed over where it is decoration', async () => {
    const drawn = async (alternative: string) =>
      (await partsOf(withLogo({ alternative }))).get('xl/drawings/drawing1.xml') ?? '';
    expect(await drawn('Arms of “A & B”')).toContain('descr="Arms of “A &amp; B”"');
    expect(await drawn('')).toContain('decorative');
  });

  it('is a JPEG where a JPEG was given', async () => {
    const parts = await partsOf(withLogo({ bytes: jpegHead, width: 20, height: 10 }));
    expect(parts.has('xl/media/image1.jpeg')).toBe(true);
    expect(parts.get('[Content_Types].xml')).toContain(
      'PartName="/xl/media/image1.jpeg" ContentType="image/jpeg"',
    );
  });

  it.skipIf(!has('soffice'))('is kept by another program (soffice)', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'pack.xlsx');
    writeFileSync(path, (await renderXlsx(withLogo())).bytes);
    const saved = unzipSync(readFileSync(convertedBy(folder, 'xlsx', path)));
    expect(Object.keys(saved).filter((name) => name.startsWith('xl/media/'))).toHaveLength(1);
    expect(strFromU8(saved['xl/drawings/drawing1.xml'] ?? new Uint8Array())).toContain(
      'The crest of the council',
    );
  });
});
