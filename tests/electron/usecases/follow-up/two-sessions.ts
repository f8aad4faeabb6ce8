// Two people with a copy each of one register, who send one another what they wrote.

import { join } from 'node:path';
import { mergeBatches } from '../../../../electron/register/merge/merge.ts';
import { vectorOf } from '../../../../electron/register/merge/peers.ts';
import { readBatches } from '../../../../electron/sync/batch-lines.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';
import { testEnvironment, valueOf } from '../../register/a-register.ts';
import { anEmptyFile } from '../../register/ready-files.ts';
import { openedSession, type TestSession } from '../../session/a-session.ts';
import { linesFor } from '../../sync/a-network.ts';

async function send(from: TestSession, to: TestSession): Promise<void> {
  const lines = linesFor(from.session.live, vectorOf(to.session.live));
  valueOf(
    await to.session.exchange((register) =>
      Promise.resolve(
        mergeBatches(register, readBatches(Buffer.from(lines)), { device: 'test', name: 'test.mbsync' }),
      ),
    ),
  );
}

const register = 'a register of two';

export function twoSessions() {
  const paths = [1, 2].map((each) => join(temporaryFolder(), `${each}.minutebook`));
  const [path = '', other = ''] = paths;
  anEmptyFile(path, testEnvironment('clerk'), register);
  const clerk = openedSession(path);
  anEmptyFile(other, testEnvironment('officer'), register);
  const officer = openedSession(other, 'officer session');
  const exchange = async () => {
    await send(clerk, officer);
    await send(officer, clerk);
  };
  return { clerk, officer, exchange };
}
