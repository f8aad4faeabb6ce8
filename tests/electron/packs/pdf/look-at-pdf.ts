// Looks at a PDF with the programs that readers' software is built on, not with the code that wrote it.

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../../temporary-folder.ts';

export interface LookedAt {
  readonly path: string;
  /** The text of each page as it lies on it. */
  readonly pages: readonly string[];
  /** All of the file, with nothing in it compressed. */
  readonly streams: () => string;
  readonly run: (tool: 'pdfinfo' | 'pdftotext' | 'qpdf', ...given: readonly string[]) => string;
}

export function lookAt(bytes: Buffer): LookedAt {
  const path = join(temporaryFolder(), 'pack.pdf');
  writeFileSync(path, bytes);
  const run: LookedAt['run'] = (tool, ...given) =>
    execFileSync(tool, [...given, path, ...(tool === 'pdftotext' ? ['-'] : [])], {
      encoding: 'utf8',
      maxBuffer: 1e9,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  let pages: readonly string[] | undefined;
  const streams = () => {
    const tool = 'qpdf';
    const given = ['--qdf', '--normalize-content=n', '--object-streams=disable', path, '-'];
    return execFileSync(tool, given, { encoding: 'latin1', maxBuffer: 1e9 });
  };
  return {
    path,
    get pages() {
      pages ??= run('pdftotext', '-layout').split('\f').slice(0, -1);
      return pages;
    },
    run,
    streams,
  };
}

export interface Word {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Of its page: less where it stands upright. */
  readonly pageWidth: number;
}

/** Every word and its position, in points from the top left. */
export function wordsOn({ run }: LookedAt): Word[] {
  let page = 0;
  let pageWidth = 0;
  return run('pdftotext', '-bbox')
    .split('\n')
    .flatMap((line): Word[] => {
      const width = /<page width="([\d.]+)"/u.exec(line)?.[1];
      if (width !== undefined) {
        page += 1;
        pageWidth = Number(width);
      }
      const found =
        /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*)<\/word>/u.exec(line);
      if (found === null) return [];
      const [left = 0, top = 0, right = 0, bottom = 0] = found.slice(1, 5).map(Number);
      return [{ text: found[5] ?? '', page, left, top, right, bottom, pageWidth }];
    });
}

/** Every page's text as one run of words, with single spaces. */
export function allWords({ pages }: LookedAt): string {
  return pages.join(' ').replaceAll(/\s+/gu, ' ');
}
