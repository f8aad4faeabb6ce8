// What reads the fonts of a pack, without what none of our fonts needs. It is loaded with the code of every pack, and was half of that.

import type { Plugin } from 'vite';

/** What stands in the place of a package that is never asked. */
const never: Readonly<Record<string, string>> = {
  // A dictionary of 120 KB, as a list of numbers.
  'brotli/decompress.js': `export default () => {
    throw new Error('This font is packed as WOFF2, for web pages: give the TrueType font instead.');
  };`,
  // Its tables are worked out as soon as it is loaded.
  '@noble/ciphers/aes': `const never = () => {
    throw new Error('A pack has no passphrase.');
  };
  export { never as cbc, never as ecb };`,
  linebreak: `export default class {
    constructor() {
      throw new Error('The lines of a pack are broken by electron/packs/pdf/text-lines.ts.');
    }
  }`,
};

const tries = 'unicode-trie';
const own = '\0lean-fonts:';

/** What is known of each letter of all scripts is unpacked when a letter is first looked up: most packs ask of none. */
function unpackedWhenAsked(real: string): string {
  return `import Trie from ${JSON.stringify(real)};
    export default class {
      constructor(data) {
        this.data = data;
      }
      get(code) {
        this.trie ??= new Trie(this.data);
        return this.trie.get(code);
      }
    }`;
}

/** Of pdfkit and fontkit, what a pack needs. */
export function leanFonts(): Plugin {
  let realTrie = '';
  return {
    name: 'lean-fonts',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (source in never) return own + source;
      if (source !== tries || importer?.startsWith(own) === true) return undefined;
      const found = await this.resolve(source, importer, { skipSelf: true });
      realTrie = found?.id ?? source;
      return own + tries;
    },
    load: (id) => {
      if (!id.startsWith(own)) return undefined;
      const name = id.slice(own.length);
      return name === tries ? unpackedWhenAsked(realTrie) : never[name];
    },
  };
}
