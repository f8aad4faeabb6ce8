// `minutebook meetings`: a calendar file from the command line.

import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ical from 'ical.js';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../temporary-folder.ts';
import { testEnvironment } from '../register/a-register.ts';
import { anEmptyFile } from '../register/ready-files.ts';
import { openedSession } from '../session/a-session.ts';
import { data, minutebook } from './the-command.ts';

async function aRegister() {
  const folder = temporaryFolder();
  const register = join(folder, 'board.minutebook');
  anEmptyFile(register, testEnvironment('empty'));
  const { get } = openedSession(register);
  for (const name of ['Board', 'Finance Committee']) {
    // One after another, as a person would.
    /* oxlint-disable no-await-in-loop */
    const body = await get('bodies', 'add', { name, kind: 'charity', nation: 'england-and-wales' });
    await get('meetings', 'add', { bodyId: body.id, day: '2031-03-04', kind: 'ordinary' });
    await get('meetings', 'add', { bodyId: body.id, day: '2031-04-01', kind: 'ordinary' });
    /* oxlint-enable no-await-in-loop */
  }
  const out = join(folder, 'meetings.ics');
  const events = () =>
    ical.Component.fromString(readFileSync(out, 'utf8'))
      .getAllSubcomponents('vevent')
      .map(
        (event) =>
          `${String(event.getFirstPropertyValue('dtstart'))} ${String(event.getFirstPropertyValue('summary'))}`,
      );
  return { register, out, events };
}

describe('minutebook meetings calendar', () => {
  it('saves the meetings of all bodies, or of one, from a day to a day', async () => {
    const { register, out, events } = await aRegister();
    const all = await minutebook('meetings', 'calendar', register, '--out', out);
    expect(all).toEqual({ exit: 0, out: `Saved ${out}: 4 meetings.\n`, error: '' });
    expect(events()).toHaveLength(4);
    const given = ['--out', out, '--body', 'finance committee', '--from', '2031-04-01', '--to', '2031-04-30'];
    expect(await data('meetings', 'calendar', register, ...given)).toEqual({
      register,
      file: out,
      meetings: 1,
    });
    expect(events()).toEqual(['2031-04-01 Finance Committee']);
  });

  it('is no other kind of file', async () => {
    const { register, out } = await aRegister();
    const ran = await minutebook('meetings', 'calendar', register, '--out', `${out}.pdf`);
    expect(ran.exit).toBe(3);
    expect(ran.error).toContain('meetings.ics.pdf doesn’t end in .ics');
    expect(existsSync(`${out}.pdf`)).toBe(false);
  });

  it('says which bodies there are, and that nothing is to be saved, in Welsh too', async () => {
    const { register, out } = await aRegister();
    const unknown = await minutebook('meetings', 'calendar', register, '--out', out, '--body', 'Panel');
    expect(unknown.exit).toBe(3);
    expect(unknown.error).toContain('It has: Board, Finance Committee. Nothing was saved.');
    const given = ['--out', out, '--from', '2032-01-01', '--language', 'cy'];
    const none = await minutebook('meetings', 'calendar', register, ...given);
    expect(none.exit).toBe(3);
    expect(none.error).toContain('Nid oes cyfarfod i’w roi mewn ffeil galendr.');
  });

  it('never takes the place of a register', async () => {
    const { register } = await aRegister();
    const named = join(temporaryFolder(), 'board.ics');
    copyFileSync(register, named);
    const refused = await minutebook('meetings', 'calendar', register, '--out', named);
    expect(refused.exit).toBe(3);
    expect(refused.error).toMatch(/can’t be saved/u);
    expect(readFileSync(named).equals(readFileSync(register))).toBe(true);
  });
});
