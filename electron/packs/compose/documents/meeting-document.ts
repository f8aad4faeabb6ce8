// What every document of one meeting begins with: whose it is, what it is, and when and where they meet.

import { say } from '../../../../shared/language/say.ts';
import { speak, textIn } from '../../../../shared/language/speak.ts';
import type { Block, PackDocument } from '../../../../shared/packs/pack-document.ts';
import type { Meeting } from '../../../../shared/register/snapshot.ts';
import type { DocumentSource } from './document-source.ts';
import { sheetDocument } from './sheet.ts';

export function meetingIn({ index }: DocumentSource, meetingId: string): Meeting | undefined {
  return index.snapshot.meetings.find(({ id }) => id === meetingId);
}

export function bodyNameOf({ index }: DocumentSource, { bodyId }: Meeting): string {
  return index.snapshot.bodies.find(({ id }) => id === bodyId)?.name ?? '';
}

interface Said {
  readonly id: string;
  /** "Agenda". */
  readonly what: string;
  readonly blocks: readonly Block[];
  /** That some of it isn’t for publication, and why. */
  readonly marking?: string;
  /** At the head of each page, where that isn't what it is: "Draft". */
  readonly head?: string;
  /** "19:00–20:45"; where nothing is given, when it begins. */
  readonly times?: string;
}

export function meetingDocument(
  source: DocumentSource,
  meeting: Meeting,
  { id, what, blocks, marking, head = what, times = meeting.time ?? '' }: Said,
): PackDocument {
  const { language } = source;
  const t = textIn(language);
  const body = bodyNameOf(source, meeting);
  const name = meeting.title ?? body;
  const marked = marking === undefined ? {} : { marking };
  const day = speak(language, { day: meeting.day });
  const when = [day, times, meeting.place ?? '', meeting.link ?? ''].filter((part) => part !== '');
  return sheetDocument(source, {
    title: speak(language, say('agenda.titleOf', { what, name, day: { day: meeting.day } })),
    runningHead: { whose: name, what: `${head}, ${day}` },
    cover: {
      title: name,
      subtitle: what,
      lines: [
        ...(name === body ? [] : [body]),
        when.join(' · '),
        ...(meeting.state === 'cancelled' ? [t('meetings.state.cancelled')] : []),
      ],
    },
    ...marked,
    sections: [{ id, title: what, reference: name, ...marked, blocks }],
  });
}
