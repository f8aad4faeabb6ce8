// Which files that are kept in a register may be opened with one click. They come from colleagues: what can run a program of its own is shown in its folder,
// where whoever knows what it is can decide.

import { beginningOf } from '../../language/first-words.ts';

/** A file that is kept in the register, by what refers to it. */
export interface KeptFile {
  readonly of: 'attachment' | 'paper_version' | 'issued pdf' | 'issued workbook';
  readonly id: string;
}

/** Endings of documents, tables and pictures. Whatever isn't listed is taken to be able to do harm. */
const harmless = new Set(
  'pdf txt csv tsv docx odt xlsx ods pptx odp png jpg jpeg gif webp bmp tif tiff'.split(' '),
);

/** Without its dot, and in small letters; empty where there is none. */
export function endingOf(name: string): string {
  return /\.(?<ending>[^.]*)$/u.exec(name)?.groups?.['ending']?.toLowerCase() ?? '';
}

export function isHarmless(name: string): boolean {
  return harmless.has(endingOf(name));
}

/** Names that Windows gives to devices, whatever their ending. */
const ofDevices = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/iu;

/**
 * A name from another computer is only a name here: no folders, no way out of the one it is put into, and nothing unseen in it that would
 * make its ending look like another.
 */
export function safeFileName(name: string): string {
  const plain = name
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[/\\:*?"<>|\p{Cc}]/gu, '_')
    .replace(/^[.\s]+/u, '_')
    .replace(/[.\s]+$/u, '');
  if (plain === '') return '_';
  return ofDevices.test(plain) ? `_${plain}` : plain;
}

const longestName = 80;

/** A file's name for each, different on every kind of computer: two that differ only in case are one name on some. */
export function namesOfFiles(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((words) => {
    const plain = safeFileName(beginningOf(words.trim(), longestName).trim());
    for (let count = 1; ; count += 1) {
      const name = count === 1 ? plain : `${plain} (${count})`;
      const key = name.normalize('NFC').toLowerCase();
      if (taken.has(key)) continue;
      taken.add(key);
      return name;
    }
  });
}
