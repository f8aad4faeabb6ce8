// A file that figures were imported from. What it holds stays outside; its name and hash say which one it was.

import { defineEntity, optionalDate, requiredText } from './entity.ts';

export const sourceFile = defineEntity(
  'source_file',
  {
    /** Of the file's bytes, in hexadecimal: the same file under another name is the same source. */
    sha256: requiredText,
    name: requiredText,
    importedOn: optionalDate,
  },
  { naturalKey: ['sha256'] },
);
