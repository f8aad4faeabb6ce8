// The paper that somebody names on the command line, by its title or by its reference.

import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { comparable } from '../../../shared/language/plain.ts';
import { say } from '../../../shared/language/say.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { Paper } from '../../../shared/register/snapshot.ts';

/** Enough to find the one that was meant. */
const mostListed = 30;

function listed({ title, reference }: Paper): string {
  return reference === null ? title : `${title} (${reference})`;
}

/** Of those that show a section of the register. Failure: `no-paper`. */
export function sectionNamed({ snapshot }: RegisterIndex, text: string): Result<Paper> {
  const all = snapshot.papers
    .filter(({ shows }) => shows !== null)
    .toSorted((a, b) => a.title.localeCompare(b.title, 'en-GB'));
  const found = all.filter(({ title, reference }) =>
    [title, reference ?? ''].some((name) => comparable(name) === comparable(text)),
  );
  const [only] = found;
  if (only !== undefined && found.length === 1) return succeed(only);
  if (all.length === 0) return fail('no-paper', say('command.meetings.no-sections', { text }));
  const papers = {
    several: (found.length > 1 ? found : all).slice(-mostListed).map(listed),
    between: '; ',
  };
  return fail(
    'no-paper',
    found.length > 1
      ? say('command.meetings.several-papers', { text, papers })
      : say('command.meetings.no-such-paper', { text, papers }),
  );
}
