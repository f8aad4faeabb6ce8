// A report for an item of a council’s meeting, as those who write it have it.

import type { TestSession } from '../../session/a-session.ts';
import { written } from '../../../shared/reports/a-text.ts';
import { anItem } from '../meetings/an-item.ts';

/** Writes under each heading that it needs. */
export async function writeWhatIsNeeded({ get }: TestSession, paperId: string): Promise<void> {
  await get('reports', 'begin', { paperId });
  for (const { id, title, required } of (await get('reports', 'show', { paperId })).sections)
    if (required) await get('reports', 'write', { sectionId: id, text: written(`On ${title}.`) });
}

export async function aReport(session: TestSession) {
  const { get } = session;
  const council = { body: 'Town Council', kind: 'council-england' } as const;
  const { bodyId, meetingId, itemId } = await anItem(session, { ...council, title: 'The hall' });
  const { id: paperId } = await get('papers', 'add', { form: 'written', itemId, title: 'Repair the hall' });
  const show = () => get('reports', 'show', { paperId });
  const titles = async () => (await show()).sections.map(({ title }) => title);
  const section = async (title: string) => {
    const found = (await show()).sections.find((each) => each.title === title);
    if (found === undefined) throw new Error(`no section ${title}`);
    return found;
  };
  const write = async (title: string, ...words: string[]) =>
    get('reports', 'write', { sectionId: (await section(title)).id, text: written(...words) });
  const writeAllNeeded = () => writeWhatIsNeeded(session, paperId);
  const paper = async () => {
    const found = (await get('papers', 'show', { meetingId })).papers.find(({ id }) => id === paperId);
    if (found === undefined) throw new Error('the paper isn’t there');
    return found;
  };
  let hour = 8;
  /** Each an hour after the last. */
  const publish = async () => {
    hour += 1;
    const time = `${hour}:00`.padStart(5, '0');
    const { today } = await get('register', 'header');
    return get('notice', 'publish', { meetingId, kind: 'agenda', on: today, time, by: '' });
  };
  return {
    ...session,
    bodyId,
    meetingId,
    itemId,
    paperId,
    show,
    titles,
    section,
    write,
    writeAllNeeded,
    paper,
    publish,
  };
}
