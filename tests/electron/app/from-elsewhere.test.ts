// The mark that a file came from elsewhere, as each system keeps it.

import { describe, expect, it } from 'vitest';
import { markFromElsewhere, type System } from '../../../electron/app/from-elsewhere.ts';

async function markedOn(platform: NodeJS.Platform) {
  const did: unknown[] = [];
  const system: System = {
    platform,
    write: (path, content) => Promise.resolve(void did.push({ path, content })),
    run: (program, given) => Promise.resolve(void did.push({ program, given })),
  };
  await markFromElsewhere('/made/Report.docx', system);
  return did;
}

describe('a file from elsewhere', () => {
  it('is marked as from the internet on Windows, so that Word opens it in its protected view', async () => {
    expect(await markedOn('win32')).toEqual([
      { path: '/made/Report.docx:Zone.Identifier', content: '[ZoneTransfer]\r\nZoneId=3\r\n' },
    ]);
  });

  it('is put into quarantine on macOS', async () => {
    expect(await markedOn('darwin')).toEqual([
      {
        program: '/usr/bin/xattr',
        given: [
          '-w',
          'com.apple.quarantine',
          expect.stringMatching(/^0081;[\da-f]{8};Minutebook;$/u),
          '/made/Report.docx',
        ],
      },
    ]);
  });

  it('has no mark on Linux, where nothing would look at one', async () => {
    expect(await markedOn('linux')).toEqual([]);
  });
});
