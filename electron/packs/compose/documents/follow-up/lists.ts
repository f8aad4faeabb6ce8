// What the action log, the decisions register and the forward plan share: a cover of their own and one table, or a sentence where it is empty.

import { say } from '../../../../../shared/language/say.ts';
import { speak, textIn } from '../../../../../shared/language/speak.ts';
import type { Edition } from '../../../../../shared/packs/documents.ts';
import {
  text,
  type Block,
  type PackDocument,
  type TableRow,
} from '../../../../../shared/packs/pack-document.ts';
import type { DocumentSource } from '../document-source.ts';
import { headOf, organisationOf, sheetDocument } from '../sheet.ts';

export interface Listed {
  readonly id: string;
  readonly what: string;
  readonly edition: Edition;
  /** The body it is of; undefined where it is of all. */
  readonly body: string | undefined;
  readonly blocks: readonly Block[];
}

export function listDocument(
  source: DocumentSource,
  { id, what, edition, body, blocks }: Listed,
): PackDocument {
  const { today, language } = source;
  const t = textIn(language);
  const name = body ?? organisationOf(source);
  const day = speak(language, { day: today });
  const audience = t(`documents.edition.${edition}`);
  return sheetDocument(source, {
    title: speak(
      language,
      name === null
        ? say('documents.titleOf', { what, day: { day: today } })
        : say('agenda.titleOf', { what, name, day: { day: today } }),
    ),
    runningHead: headOf(name, what, day),
    cover: {
      title: what,
      subtitle: body ?? '',
      lines: [day, `${t('documents.edition')}: ${audience}`],
    },
    sections: [{ id, title: what, reference: what, blocks }],
  });
}

export function emptySentence(words: string): Block {
  return { kind: 'paragraph', style: 'lead', runs: text(words) };
}

/** Rows below a heading for each group, in the order in which the groups come. */
export function inGroups<T>(
  rows: readonly T[],
  groupOf: (row: T) => string,
  rowOf: (row: T) => TableRow,
): TableRow[] {
  return [...Map.groupBy(rows, groupOf)].flatMap(([name, own]): TableRow[] => [
    ...(name === '' ? [] : [{ kind: 'group' as const, text: name }]),
    ...own.map(rowOf),
  ]);
}
