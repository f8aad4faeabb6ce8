// A paper that shows a section of the register, made as a document: each section as it stands, and nothing of what stays in the office.

import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../../../../electron/packs/compose/documents/compose-document.ts';
import { renderPdf } from '../../../../../electron/packs/pdf/render-pdf.ts';
import { pastOf } from '../../../../../electron/packs/register-past.ts';
import type { ShownSection } from '../../../../../shared/papers/model/paper.ts';
import { aSession } from '../../../session/a-session.ts';
import { anItem } from '../../../usecases/meetings/an-item.ts';

const aDayLater = 24 * 60 * 60 * 1000;

/** The sample, as it was imported on 12 July 2024, with a meeting of its board. */
async function withAMeeting() {
  const made = await aSession();
  const { get, session } = made;
  const { meetingId, itemId } = await anItem(made, { title: 'How we are doing', purpose: 'note' });
  const add = async (shows: ShownSection, title = 'Where we are') =>
    (await get('papers', 'add', { form: 'section', itemId, title, shows })).id;
  const compose = (paperId: string, language: 'en' | 'cy' = 'en') => {
    const source = { index: session.index(), today: session.today(), language };
    return composeDocument(
      source,
      { document: 'paper-section', paperId, edition: 'full' },
      pastOf(session.live, source.index),
    );
  };
  const composed = (paperId: string, language: 'en' | 'cy' = 'en') => {
    const found = compose(paperId, language);
    if (found === undefined) throw new Error('no document');
    return found;
  };
  const objective = (ref: string) => {
    const found = session.index().snapshot.objectives.find((each) => each.ref === ref);
    if (found === undefined) throw new Error(`no objective ${ref}`);
    return found;
  };
  return { ...made, meetingId, itemId, add, compose, composed, objective };
}

describe('a section of the register', () => {
  it('is made as a document of its meeting: an objective as a pack has it, with what it draws on', async () => {
    const { get, add, composed, objective } = await withAMeeting();
    const { id: objectiveId, title } = objective('1');
    const paperId = await add({ what: 'objective', objectiveId });
    await get('papers', 'addBackground', { paperId, title: 'Survey of 2023', seenAt: 'Library' });
    await get('papers', 'signOff', {
      paperId,
      role: 'finance',
      who: 'Zephyrine',
      state: 'refused',
      remarks: 'Zephyrine',
      on: '',
    });
    await get('papers', 'set', { id: paperId, field: 'notes', value: 'Zephyrine' });
    const document = composed(paperId);
    expect(document.title).toBe('Where we are, 12 July 2024');
    expect(document.cover.lines).toEqual([
      expect.stringContaining(title),
      'Board, 4 March 2031',
      'How we are doing',
      'As the register stood on 12 July 2024',
    ]);
    expect(document.sections.map((each) => each.title)).toEqual([`1  ${title}`]);
    const said = JSON.stringify(document);
    expect(said).toContain('Survey of 2023 (Library)');
    expect(said).not.toContain('Zephyrine');
  });

  it('of money that nobody has entered says that there is nothing', async () => {
    const { add, composed } = await withAMeeting();
    const said = JSON.stringify(composed(await add({ what: 'finance' })));
    expect(said).toContain('The register has nothing of this yet.');
  });

  it('of a group that answers for activities has those alone', async () => {
    const { add, composed, session } = await withAMeeting();
    const { leads, activities } = session.index().snapshot;
    const groupId = leads.find((lead) => lead.groupId !== null && lead.activityId !== null)?.groupId ?? '';
    const document = composed(await add({ what: 'group', groupId }));
    const rows = document.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThan(activities.length);
  });

  it('of changes has what was beside what is, from that day to now, and only what differs', async () => {
    const { get, add, composed, session, environment, objective } = await withAMeeting();
    const since = session.today();
    const paperId = await add({ what: 'changes', since });
    expect(JSON.stringify(composed(paperId))).toContain(
      'Nothing that is compared here has changed since 12 July 2024.',
    );
    environment.tick(aDayLater);
    const activity = session
      .index()
      .snapshot.activities.find((each) => each.objectiveId === objective('1').id);
    await get('activities', 'setProgress', {
      ids: [activity?.id ?? ''],
      progress: 'on hold',
      note: 'Waits for rain',
    });
    const document = composed(paperId);
    const tables = document.sections[0]?.blocks.filter((block) => block.kind === 'table') ?? [];
    const rows = tables.flatMap(({ rows }) => rows).filter(({ kind }) => kind === 'row');
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).toContain('Waits for rain');
    expect((await renderPdf(document)).pages).toBe(1);
    const earlier = composed(await add({ what: 'changes', since: '2020-01-01' }));
    expect(JSON.stringify(earlier)).toContain('The register hadn’t begun on 1 January 2020');
  });

  it('that is exempt says on its cover that it isn’t for publication, in Welsh too', async () => {
    const { get, add, composed, compose } = await withAMeeting();
    const paperId = await add({ what: 'attention' });
    await get('papers', 'set', { id: paperId, field: 'openness', value: 'confidential' });
    expect(composed(paperId).cover.lines.join(' ')).toMatch(/Not for publication/u);
    expect(composed(paperId, 'cy').cover.subtitle).toBe('Yr hyn sydd angen sylw');
    expect(compose('gone')).toBeUndefined();
  });
});
