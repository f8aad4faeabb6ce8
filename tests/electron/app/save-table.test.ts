// A table of the screens, saved where the person says.

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messageOf } from '../register/a-register.ts';
import { anApp } from './an-app.ts';

const csv = '\uFEFFRef,Activity\r\n1.1,"Ask, and listen"\r\n';

describe('a table that is saved', () => {
  it('is the file that was chosen, byte for byte, and can be opened by its token', async () => {
    const { folder, chosen, get, opened } = anApp();
    const path = join(folder, 'Activities.csv');
    chosen.push(path);
    const saved = await get('app', 'saveTable', { title: 'Activities', csv });
    expect(readFileSync(path, 'utf8')).toBe(csv);
    expect(readFileSync(path).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(saved?.name).toBe('Activities.csv');
    await get('app', 'openFile', { token: saved?.token });
    expect(opened).toEqual([path]);
  });

  it('is given its extension where the person left it out', async () => {
    const { folder, chosen, get } = anApp();
    chosen.push(join(folder, 'Ours'));
    expect((await get('app', 'saveTable', { title: 'Activities', csv }))?.name).toBe('Ours.csv');
  });

  it('is a calendar file where it is the meetings that are saved', async () => {
    const { folder, chosen, get } = anApp();
    chosen.push(join(folder, 'Ours'));
    const text = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
    expect((await get('app', 'saveCalendar', { title: 'Meetings', text }))?.name).toBe('Ours.ics');
    expect(readFileSync(join(folder, 'Ours.ics'), 'utf8')).toBe(text);
  });

  it('replaces the earlier file as a whole, and leaves no draft beside it', async () => {
    const { folder, chosen, get } = anApp();
    const place = join(folder, 'tables');
    mkdirSync(place);
    writeFileSync(join(place, 'Activities.csv'), 'an older and much longer file than the new one'.repeat(9));
    chosen.push(join(place, 'Activities.csv'));
    await get('app', 'saveTable', { title: 'Activities', csv });
    expect(readFileSync(join(place, 'Activities.csv'), 'utf8')).toBe(csv);
    expect(readdirSync(place)).toEqual(['Activities.csv']);
  });

  it('is not saved when the person chooses no destination', async () => {
    const { chosen, get } = anApp();
    chosen.push(null);
    expect(await get('app', 'saveTable', { title: 'Activities', csv })).toBeNull();
  });

  it('that can’t be written is refused by name, and nothing is left of it', async () => {
    const { folder, chosen, ask } = anApp();
    const taken = join(folder, 'Activities.csv');
    mkdirSync(taken);
    writeFileSync(join(taken, 'something'), 'in it');
    chosen.push(taken);
    expect(messageOf(await ask('app', 'saveTable', { title: 'Activities', csv }))).toMatch(
      /^unwritable: Activities\.csv can’t be saved/u,
    );
    expect(readdirSync(taken)).toEqual(['something']);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});
