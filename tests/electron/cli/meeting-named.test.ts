// A meeting as somebody names it on the command line: by its body and day, and by its time where that isn’t enough.

import { describe, expect, it } from 'vitest';
import { meetingNamed } from '../../../electron/cli/meetings/meeting-named.ts';
import { board, july } from '../../shared/meetings/an-agenda.ts';
import { anIndex } from '../../shared/register/a-snapshot.ts';
import { messageOf, valueOf } from '../register/a-register.ts';

describe('a meeting that is named', () => {
  it('is found by its body and day, however the name is written', () => {
    const index = anIndex({ bodies: [board], meetings: [july] });
    for (const text of [
      'Town Council 2026-07-21',
      'town council, 2026-07-21',
      ' TOWN  COUNCIL 2026-07-21 19:00',
    ])
      expect(valueOf(meetingNamed(index, text)).id).toBe('july');
  });

  it('needs its time where two copies have each called one for the same day', () => {
    const evening = { ...july, id: 'evening', time: '20:00' };
    const index = anIndex({ bodies: [board], meetings: [july, evening] });
    expect(messageOf(meetingNamed(index, 'Town Council 2026-07-21'))).toMatch(
      /more than once on 21 July 2026: 2026-07-21 19:00; 2026-07-21 20:00/u,
    );
    expect(valueOf(meetingNamed(index, 'Town Council 2026-07-21 20:00')).id).toBe('evening');
  });

  it('of a body without any is said to be none', () => {
    const index = anIndex({ bodies: [board] });
    expect(messageOf(meetingNamed(index, 'Town Council 2026-07-21'))).toMatch(/it has none at all/u);
  });
});
