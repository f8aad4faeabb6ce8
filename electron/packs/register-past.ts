// What documents are made from: the register as it is, and its past, read when it is asked for.

import { say } from '../../shared/language/say.ts';
import { languagesIn } from '../../shared/packs/model/pack-languages.ts';
import { indexOf, type RegisterIndex } from '../../shared/register/register-index.ts';
import { asAtDay } from '../register/read/as-at.ts';
import { progressBefore } from '../register/read/history.ts';
import { copyAtIssue, issuedPacks, lastPack } from '../register/read/issued-packs.ts';
import { snapshot } from '../register/read/query.ts';
import type { ReadableRegister } from '../register/register.ts';
import { blobOf } from '../register/file/blobs.ts';
import type { DocumentSource, RegisterPast } from './compose/documents/document-source.ts';

/** `files`: the register that the bytes of files are in, where that is another: a copy of how it was has none. */
export function pastOf(
  register: ReadableRegister,
  index: RegisterIndex,
  files: ReadableRegister = register,
): RegisterPast {
  return {
    before: () => progressBefore(register),
    lastPack: () => lastPack(register, index),
    edition: () => {
      const [last] = register.log.latestBatches(1);
      return say('pack.edition', { batch: last?.id ?? 0, print: last?.hash.toString('hex', 0, 4) ?? '' });
    },
    asAt: (day, look) => {
      const copy = asAtDay(register, day);
      if (!copy.ok) return undefined;
      try {
        const then = indexOf(snapshot(copy.value));
        return look(then, pastOf(copy.value, then, files));
      } finally {
        copy.value.close();
      }
    },
    issuedPacks: () => issuedPacks(register, index),
    asIssued: (issue, compose) =>
      copyAtIssue(register, issue, (copy) => {
        const stood = indexOf(snapshot(copy));
        const { asAt, language: languages } = issue;
        const [language] = languagesIn(languages);
        const source = sourceOf(files, { index: stood, today: asAt ?? '', language, languages });
        return compose(source, pastOf(copy, stood, files));
      }),
  };
}

export function sourceOf(
  register: ReadableRegister,
  of: Pick<DocumentSource, 'index' | 'today' | 'language' | 'languages'>,
): DocumentSource {
  return { ...of, blob: (sha256) => blobOf(register, sha256) };
}
