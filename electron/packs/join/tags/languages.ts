// The language of a paper or of a part of it, as RFC 5646 writes it. What isn't one says nothing to a screen reader.

import type { PaperFile } from '../file/paper-file.ts';
import { PdfString, readText, type Value } from '../file/values.ts';

const tag = /^(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8}|x)(?:-[A-Za-z\d]{1,8})*$/u;

export function readLanguage(file: PaperFile, given: Value | undefined): string | undefined {
  const value = file.value(given);
  const text = value instanceof PdfString ? readText(value).trim().replaceAll('_', '-') : '';
  return tag.test(text) ? text : undefined;
}
