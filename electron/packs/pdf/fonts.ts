// The pack's typeface, shipped with the app: Source Sans 3, which has Welsh letters, the pound sign and tabular figures.

import { readFileSync } from 'node:fs';

export type FontName = 'regular' | 'bold' | 'italic';

const files: Readonly<Record<FontName, string>> = {
  regular: 'SourceSans3_400Regular.ttf',
  bold: 'SourceSans3_700Bold.ttf',
  italic: 'SourceSans3_400Regular_Italic.ttf',
};

function read(name: FontName): Buffer {
  return readFileSync(new URL(`../../../resources/fonts/${files[name]}`, import.meta.url));
}

export function readFonts(): Record<FontName, Buffer> {
  return { regular: read('regular'), bold: read('bold'), italic: read('italic') };
}
