// Attached files: which may be opened with one click, and what a name from elsewhere becomes.

import { describe, expect, it } from 'vitest';
import { isHarmless, safeFileName } from '../../../shared/files/rules/file-kinds.ts';

describe('a file', () => {
  it.each(['Report.pdf', 'Budget.XLSX', 'Minutes of 3 May.docx', 'scan.jpeg', 'a.b.csv'])(
    'may be opened: %s',
    (name) => {
      expect(isHarmless(name)).toBe(true);
    },
  );

  it.each([
    'a.exe',
    'a.pdf.exe',
    'a.pdf ',
    'a.pdf.',
    'a',
    '.pdf.scr',
    'a.docm',
    'a.svg',
    'a.desktop',
    'a.app',
    'a.rtf',
    'a.url',
  ])('may not be opened: “%s”', (name) => {
    expect(isHarmless(name)).toBe(false);
  });
});

describe('a name from elsewhere', () => {
  it.each([
    ['Report.pdf', 'Report.pdf'],
    ['Cofnodion ŵ ŷ.docx', 'Cofnodion ŵ ŷ.docx'],
    ['../../etc/passwd', '__.._etc_passwd'],
    ['C:\\evil.exe', 'C__evil.exe'],
    ['Report\u202Excod.exe', 'Reportxcod.exe'],
    ['Re\u200Bport\uFEFF.pdf', 'Report.pdf'],
    ['report.pdf. ', 'report.pdf'],
    ['.hidden', '_hidden'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['console.txt', 'console.txt'],
    [' . ', '_'],
    ['\u200B', '_'],
  ])('%j is written as %j', (name, written) => {
    expect(safeFileName(name)).toBe(written);
  });
});
