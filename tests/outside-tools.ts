// The programs some tests look at our files with, and whether this machine has them. Where it hasn't, those tests are skipped and reported.

import { spawnSync } from 'node:child_process';

const tools = {
  pdfinfo: ['-v'],
  pdftotext: ['-v'],
  qpdf: ['--version'],
  age: ['--version'],
  soffice: ['--version'],
} as const;

export type Tool = keyof typeof tools;

export function has(tool: Tool): boolean {
  return spawnSync(tool, tools[tool], { stdio: 'ignore' }).error === undefined;
}

export function missingTools(): string[] {
  const names: Tool[] = ['pdfinfo', 'pdftotext', 'qpdf', 'age', 'soffice'];
  return names.filter((tool) => !has(tool));
}
