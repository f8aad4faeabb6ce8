// Before the tests of the screens' parts: the pages they open, `*.page.tsx`, are built in one go, because nearly all of what they show is the same.

import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin, type Rolldown } from 'vite';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../stand-in/browser.ts';
import { pageName } from './page-name.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with the pages as they were built. */
    readonly pages: string;
  }
}

const styles = resolve(import.meta.dirname, '../../renderer/style/every-screen.css');

const startOf = 'the-start-of-the-page:';

/** A page begins as the window does: with the styles that all screens share, before the parts, which bring their own. */
const startWithStyles: Plugin = {
  name: 'start-with-styles',
  resolveId: (source) => (source.startsWith(startOf) ? source : undefined),
  load: (id) =>
    id.startsWith(startOf)
      ? [styles, id.slice(startOf.length)].map((each) => `import ${JSON.stringify(each)};`).join('\n')
      : undefined,
};

type Built = Rolldown.OutputAsset | Rolldown.OutputChunk;

/** The styles of a file, after those of what it imports. */
function stylesOf(name: string, built: ReadonlyMap<string, Built>, seen = new Set<string>()): string[] {
  const chunk = built.get(name);
  if (chunk?.type !== 'chunk' || seen.has(name)) return [];
  seen.add(name);
  const before = chunk.imports.flatMap((each) => stylesOf(each, built, seen));
  return [...before, ...(chunk.viteMetadata?.importedCss ?? [])];
}

const html = (page: string, sheets: readonly string[]) => `<!doctype html>
<html lang="en-GB" data-theme="light">
  <head><meta charset="utf-8" />${sheets.map((sheet) => `<link rel="stylesheet" href="/${sheet}" />`).join('')}</head>
  <body><div id="app"></div><script type="module" src="/${page}.js"></script></body>
</html>`;

async function buildPages(folder: string): Promise<void> {
  const pages = globSync(join(import.meta.dirname, '**/*.page.tsx'));
  const results = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [react(), startWithStyles],
    build: {
      write: false,
      target: 'chrome140',
      minify: false,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: Object.fromEntries(pages.map((page) => [pageName(page), `${startOf}${page}`])),
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  const files = [results].flat().flatMap((result) => ('output' in result ? result.output : []));
  const built = new Map<string, Built>(files.map((file) => [file.fileName, file]));
  const put = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  };
  for (const file of files) put(file.fileName, file.type === 'chunk' ? file.code : file.source);
  for (const page of pages.map(pageName))
    put(`${page}.html`, html(page, [...new Set(stylesOf(`${page}.js`, built))]));
}

export default async function setup(project: TestProject): Promise<void> {
  const folder = join(project.getProvidedContext().folderOfTheRun, 'pages');
  project.provide('pages', folder);
  if (findBrowser() !== undefined) await buildPages(folder);
}
