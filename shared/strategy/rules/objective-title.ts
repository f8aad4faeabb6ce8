// What an objective is called where it is one of several: by its ref and its title.

import { isolated } from '../../language/isolate.ts';

export function objectiveTitle({ ref, title }: { readonly ref: string; readonly title: string }): string {
  return `${ref} ${isolated(title)}`;
}
