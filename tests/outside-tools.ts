// The programs some tests look at our files with, and whether this machine has them. Where it hasn't, those tests are skipped and reported.

import { execFileSync, spawnSync } from 'node:child_process';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const tools = {
  pdfinfo: ['-v'],
  pdftotext: ['-v'],
  pdftoppm: ['-v'],
  qpdf: ['--version'],
  unzip: ['-v'],
  age: ['--version'],
  soffice: ['--version'],
} as const;

export type Tool = keyof typeof tools;

export function has(tool: Tool): boolean {
  return spawnSync(tool, tools[tool], { stdio: 'ignore' }).error === undefined;
}

export function missingTools(): string[] {
  const names: Tool[] = ['pdfinfo', 'pdftotext', 'pdftoppm', 'qpdf', 'unzip', 'age', 'soffice'];
  return names.filter((tool) => !has(tool));
}

/**
 * Where LibreOffice saves a file as one that ends in `to`, in this folder, and any others beside it; its settings are kept there too. What it says of
 * a failure is in the error.
 */
export function convertedBy(folder: string, to: string, path: string, ...others: string[]): string {
  const tool: Tool = 'soffice';
  const settings = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const saved = join(folder, 'saved');
  execFileSync(tool, [settings, '--headless', '--convert-to', to, '--outdir', saved, path, ...others], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return join(saved, `${basename(path, extname(path))}.${to}`);
}
