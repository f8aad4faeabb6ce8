// Feeds one part of a zipped workbook to a listener, whichever program wrote it.

import { fail, succeed, type Result } from '../../../../shared/kernel/result.ts';
import { say } from '../../../../shared/language/say.ts';
import type { Zip } from '../../zip.ts';
import { Stopped } from './cells.ts';
import { XmlFault, xmlScanner, type XmlListener } from './xml-scanner.ts';

const nothing = () => undefined;

/** What stands between a part and its listener, and passes on only some of it. */
export interface Through {
  readonly feed: (chunk: string) => void;
  readonly end: () => void;
}

/** To its end, or until the listener throws `Stopped`. Failures: those of unpacking, and `damaged` when it isn't well-formed XML. */
export async function scanPart(
  zip: Zip,
  file: string,
  part: string,
  listener: Partial<XmlListener>,
  through: (feed: (chunk: string) => void) => Through = (feed) => ({ feed, end: nothing }),
): Promise<Result<undefined>> {
  const scanner = xmlScanner({ open: nothing, close: nothing, text: nothing, ...listener });
  try {
    const passed = through(scanner.feed);
    const read = await zip.read(part, passed.feed);
    if (read.ok) {
      passed.end();
      scanner.end();
    }
    return read;
  } catch (error) {
    if (error instanceof Stopped) return succeed(undefined);
    if (!(error instanceof XmlFault)) throw error;
    return fail('damaged', say('unreadable.part-damaged', { file, part, why: error.fault }), { file });
  }
}
