// The sample's packs as they were last looked at: how they are heard, and how their pages look. After a change that is meant, `npm run golden` takes
// them anew; what changed is seen in the files beside this one.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../electron/packs/pdf/render-pdf.ts';
import type { Language } from '../../shared/language/language.ts';
import { packParts, usualParts } from '../../shared/packs/meeting-pack.ts';
import type { PackDocument } from '../../shared/packs/pack-document.ts';
import { sampleDocument } from '../electron/packs/a-document.ts';
import { sampleMeetingPack } from './a-meeting-pack.ts';
import { has } from '../outside-tools.ts';
import { heardIn } from './heard.ts';
import { differingBlocks, fromPng, pagesOf, sheetOf, toPng, type Grey } from './pictures.ts';

const isTaking = process.env['MINUTEBOOK_GOLDEN'] === 'take';

/** Blocks of a page, of fifteen hundred: another program altogether (pdftocairo) differs in at most 55, a table that is gone in hundreds. */
const mostDiffering = 60;

const board = (language: Language) => sampleDocument('2024-07-31', language);

/** Those of the meeting are judged on the day that the sample was imported on. */
const packs: Readonly<Record<string, () => Promise<PackDocument>>> = {
  'board-pack.en': () => board('en'),
  'board-pack.cy': () => board('cy'),
  'meeting-pack.en': () => sampleMeetingPack('en', 'public', usualParts),
  'meeting-pack-full.en': () => sampleMeetingPack('en', 'full', packParts),
  'meeting-pack-full.cy': () => sampleMeetingPack('cy', 'full', packParts),
};

const made = new Map<string, Promise<Buffer>>();

function bytesOf(name: string, compose: () => Promise<PackDocument>): Promise<Buffer> {
  const pack =
    made.get(name) ??
    compose().then(async (document) => {
      const { bytes } = await renderPdf(document);
      return bytes;
    });
  made.set(name, pack);
  return pack;
}

/** The file as it was; taken anew where that was asked for. */
function kept(name: string, now: Buffer): Buffer {
  const path = join(import.meta.dirname, name);
  if (isTaking) writeFileSync(path, now);
  if (!existsSync(path)) throw new Error(`${name} isn’t there: run “npm run golden”`);
  return readFileSync(path);
}

describe.each(Object.entries(packs))('the sample’s %s', (name, compose) => {
  it('is heard as it was', async () => {
    const heard = await heardIn(await bytesOf(name, compose));
    expect(heard).toBe(kept(`${name}.txt`, Buffer.from(heard)).toString('utf8'));
  });

  it.skipIf(!has('pdftoppm'))('looks as it did (pdftoppm)', async () => {
    const pages = pagesOf(await bytesOf(name, compose));
    const then = fromPng(kept(`${name}.png`, toPng(sheetOf(pages))));
    const changed = differingBlocks(pages, then).flatMap((blocks, at) =>
      blocks > mostDiffering ? [`page ${at + 1}: ${blocks} places`] : [],
    );
    expect(changed).toEqual([]);
  });
});

describe('a page that looks otherwise', () => {
  const white = (): Grey => ({ width: 198, height: 281, pixels: Buffer.alloc(198 * 281, 0xff) });
  const page = white();
  for (let row = 30; row < 250; row += row % 4 === 2 ? 1 : 3)
    for (let at = 20; at < 180; at += 1) page.pixels[row * 198 + at] = at % 3 === 0 ? 0x40 : 0xc0;

  it('is found by what is missing from it, and not by its edges', () => {
    const then = fromPng(toPng(sheetOf([page, page])));
    const softer = { ...page, pixels: page.pixels.map((grey) => Math.min(255, grey + 12)) };
    const shorter = { ...page, pixels: Buffer.from(page.pixels) };
    shorter.pixels.fill(0xff, 100 * 198);
    const soft: Grey = { ...softer, pixels: Buffer.from(softer.pixels) };
    expect(differingBlocks([page, soft], then)).toEqual([0, 0]);
    const [same, changed] = differingBlocks([page, shorter], then);
    expect(same).toBe(0);
    expect(changed).toBeGreaterThan(mostDiffering);
  });

  it('is found where there is one more, or one is missing', () => {
    const then = fromPng(toPng(sheetOf([page, page])));
    expect(differingBlocks([page], then)).toEqual([Infinity]);
    expect(differingBlocks([page, page, page], then)).toEqual([Infinity, Infinity, Infinity]);
  });
});
