// What every document of one meeting begins with: whose it is, what it is, and when and where they meet.

import { say } from '../../../../shared/language/say.ts';
import { speak, textIn } from '../../../../shared/language/speak.ts';
import type { Block, PackDocument } from '../../../../shared/packs/pack-document.ts';
import type { Meeting } from '../../../../shared/register/snapshot.ts';
import type { DocumentSource } from './document-source.ts';

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
}

export function meetingDocument(
  source: DocumentSource,
  meeting: Meeting,
  { id, what, blocks }: Said,
): PackDocument {
  const { index, today, language } = source;
  const t = textIn(language);
  const [strategy] = index.snapshot.strategies;
  const body = bodyNameOf(source, meeting);
  const name = meeting.title ?? body;
  const day = speak(language, { day: meeting.day });
  const when = [day, meeting.time ?? '', meeting.place ?? '', meeting.link ?? ''].filter(
    (part) => part !== '',
  );
  return {
    title: speak(language, say('agenda.titleOf', { what, name, day: { day: meeting.day } })),
    runningHead: { whose: name, what: `${what}, ${day}` },
    language,
    date: today,
    isSheet: true,
    cover: {
      organisation: strategy?.organisation ?? null,
      title: name,
      subtitle: what,
      lines: [
        ...(name === body ? [] : [body]),
        when.join(' · '),
        ...(meeting.state === 'cancelled' ? [t('meetings.state.cancelled')] : []),
      ],
    },
    sections: [{ id, title: what, reference: name, blocks }],
  };
}
