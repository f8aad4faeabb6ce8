// What a pack can't print as it is written: no font in the app has some of its letters.

import { alias } from '../../files/model/alias.ts';
import { importProfile } from '../../files/model/import-profile.ts';
import { sourceFile } from '../../files/model/source-file.ts';
import { device } from '../../exchange/model/device.ts';
import { figure } from '../../figures/model/figure.ts';
import { statement } from '../../figures/model/statement.ts';
import { financeAmount } from '../../finance/model/finance-amount.ts';
import type { AnyRow, Entity } from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';
import { undrawableWithin } from '../../packs/drawable.ts';
import { packIssue } from '../../packs/model/pack-issue.ts';
import { sayLetters } from '../../packs/rules/letters.ts';
import { thingIn } from '../../register/naming.ts';
import { leadingTo } from '../../register/opening.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import { tables } from '../../register/snapshot.ts';
import { dismissal } from '../model/dismissal.ts';
import { concernedKinds, type Attention, type Concerned } from './concern.ts';

/** What no pack prints, and figures, which are nearly all digits and of which there may be a million. */
const notLookedAt: ReadonlySet<Entity> = new Set<Entity>([
  alias,
  device,
  dismissal,
  figure,
  financeAmount,
  importProfile,
  packIssue,
  sourceFile,
  statement,
]);

export function letterConcerns(index: RegisterIndex): Attention[] {
  const looked = Object.entries(tables).filter(([, entity]) => !notLookedAt.has(entity));
  return looked.flatMap(([table, { name }]) => {
    const rows: readonly AnyRow[] = Reflect.get(index.snapshot, table);
    return rows.flatMap((row) => itemsOf(index, name, row));
  });
}

function itemsOf(index: RegisterIndex, entity: string, row: AnyRow): Attention[] {
  const letters = undrawableWithin(row);
  if (letters.length === 0) return [];
  const thing = thingIn(index, entity, row.id);
  const about = concernedBy(index, entity, row.id);
  if (about === undefined) return [];
  const sentence = say('attention.letters', { thing, letters: sayLetters(letters) });
  return [
    { concern: 'letters', objectiveRef: '', subject: thing, sentence, about: [about], putRightAt: about },
  ];
}

/** What a concern about a row is about: the row itself, or the first of those it opens with that concerns can be about. */
function concernedBy(index: RegisterIndex, entity: string, id: string): Concerned | undefined {
  for (const { entity: opened, row } of leadingTo(index, entity, id)) {
    const kind = concernedKinds.find((each) => each === opened.name);
    if (kind !== undefined) return { entity: kind, id: row.id };
  }
  return undefined;
}
