// Who has a name, however it is spelt in capitals and spaces.

import { comparable } from '../../language/plain.ts';

interface Named {
  readonly name: string;
}

/** More than one where two copies have each entered somebody. */
export function namedSo<P extends Named>(people: readonly P[], name: string): P[] {
  const wanted = comparable(name);
  return people.filter((row) => comparable(row.name) === wanted);
}
