// Streaming XML for the parts of a Word document. A document type declaration is refused: Word never writes one; attacks do.

import { say } from '../../../../shared/language/say.ts';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { fail, succeed, type Result } from '../../../../shared/kernel/result.ts';
import type { Saying } from '../../../../shared/kernel/saying.ts';
import type { Zip } from '../../zip.ts';

/** An element by its name without the prefix; prefixes differ between the programs that write Word files. */
export interface XmlHandler {
  readonly open: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

const deepest = 400;

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

class Refused extends Error {
  readonly why: Saying;
  constructor(why: Saying) {
    super(why.say);
    this.why = why;
  }
}

/** Failures: those of the zip, `damaged` for XML that isn't well formed. */
export async function readXml(
  zip: Zip,
  part: string,
  file: string,
  handler: XmlHandler,
): Promise<Result<undefined>> {
  const parser = new SaxesParser({ xmlns: false });
  let depth = 0;
  parser.on('doctype', () => {
    throw new Refused(say('document.has-doctype'));
  });
  parser.on('error', () => {
    const { line, column } = parser;
    throw new Refused(say('document.not-well-formed', { line, column }));
  });
  parser.on('opentag', (tag: SaxesTagPlain) => {
    depth += 1;
    if (depth > deepest) throw new Refused(say('document.too-deep', { deepest }));
    handler.open(localName(tag.name), (name) => attributeOf(tag, name));
  });
  parser.on('closetag', (tag: SaxesTagPlain) => {
    depth -= 1;
    handler.close?.(localName(tag.name));
  });
  parser.on('text', (text) => handler.text?.(text));
  try {
    const read = await zip.read(part, (text) => {
      parser.write(text);
    });
    if (!read.ok) return read;
    parser.close();
    return succeed(undefined);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return fail('damaged', say('document.damaged-part', { part, file, why: error.why }), { file });
  }
}

function attributeOf(tag: SaxesTagPlain, wanted: string): string | undefined {
  for (const [name, value] of Object.entries(tag.attributes)) {
    if (localName(name) === wanted) return value;
  }
  return undefined;
}
