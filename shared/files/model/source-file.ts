// A file that figures were imported from. What it holds stays outside; its name and hash say which one it was.

import { defineEntity, optionalDate, requiredText, sealsNothing } from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';

export const sourceFile = defineEntity(
  'source_file',
  {
    /** The first sixteen digits of the hash: the same file under another name is the same source. */
    print: requiredText,
    /** Of the file's bytes, in hexadecimal. */
    sha256: requiredText,
    name: requiredText,
    importedOn: optionalDate,
  },
  {
    naturalKey: ['print'],
    kind: say('files.thing.source'),
    named: ({ name }) => name,
    main: 'name',
    calledBy: [],
    opens: () => 'nowhere',
    owns: { 'finance_amount.sourceFileId': 'stays' },
    sealedBy: [],
    seals: sealsNothing,
  },
);

const printLength = 16;

/** The id figures know their source file by: kept short, because each of fifty thousand holds it. */
export function printOf(sha256: string): string {
  return sha256.slice(0, printLength);
}
