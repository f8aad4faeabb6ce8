// What two people changed apart, and nobody has chosen between: whoever makes something of that register is told, at every door.

import { describe, expect, it } from 'vitest';
import { beforeIssueView } from '../../../../electron/usecases/packs/before-issue.ts';
import { snapshot } from '../../../../electron/register/read/query.ts';
import { set } from '../../../../shared/kernel/change.ts';
import { toIssueOf } from '../../../../shared/packs/rules/before-issue/before-issue.ts';
import { indexOf } from '../../../../shared/register/register-index.ts';
import { objective } from '../../../../shared/strategy/model/objective.ts';
import { strategy } from '../../../../shared/strategy/model/strategy.ts';
import { inEnglish } from '../../../in-english.ts';
import { valueOf } from '../../register/a-register.ts';
import { settleAll } from '../../sync/a-network.ts';
import { twoPeople } from '../../sync/people.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';
import { data, minutebook } from '../../cli/the-command.ts';

async function apart() {
  const [{ computer: first }, { computer: second }] = await twoPeople();
  settleAll([first, second]);
  valueOf(first.write(set(strategy, 's', 'title', 'Ours'), set(objective, 'o', 'title', 'More homes')));
  second.environment.tick(60_000);
  valueOf(second.write(set(strategy, 's', 'title', 'Theirs'), set(objective, 'o', 'title', 'Fewer homes')));
  settleAll([first, second]);
  return first;
}

const isTold =
  /2 things that were changed on two copies wait for somebody to choose, under Conflicts: .*strategy Theirs, title/u;

describe('what waits for somebody to choose', () => {
  it('is told by a check, and to whoever makes a pack or an agenda, in words and to programs', async () => {
    const { register } = await apart();
    const { path } = register;
    register.close();
    expect((await minutebook('check', path)).out).toMatch(isTold);
    const out = temporaryFolder();
    expect((await minutebook('pack', path, '--out', out)).out).toMatch(isTold);
    expect(await data('check', path)).toMatchObject({
      notices: [expect.stringMatching(isTold)],
    });
  });

  it('is among what is found before a pack of a meeting goes out, with where it is put right', async () => {
    const { register } = await apart();
    const index = indexOf(snapshot(register));
    const [held] = index.snapshot.meetings;
    if (held === undefined) throw new Error('there is no meeting');
    const { findings } = beforeIssueView(register, toIssueOf(index, held, 'public', '2026-05-01'));
    const found = findings.filter(({ concern }) => concern === 'to be chosen');
    expect(found.map(({ sentence }) => inEnglish(sentence))).toEqual([expect.stringMatching(isTold)]);
    expect(found.map(({ opens }) => opens)).toEqual([{ screen: 'conflicts', focus: '' }]);
  });

  it('is told no more once somebody has chosen', async () => {
    const first = await apart();
    valueOf(first.write(set(strategy, 's', 'title', 'Ours'), set(objective, 'o', 'title', 'More homes')));
    const { path } = first.register;
    first.register.close();
    expect((await minutebook('check', path)).out).not.toContain('Conflicts');
  });
});
