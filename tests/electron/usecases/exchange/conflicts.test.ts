// Concurrent changes, as the conflicts screen shows them and settles them.

import { inEnglish, inWords } from '../../../in-english.ts';
import { describe, expect, it } from 'vitest';
import type { ConflictLine } from '../../../../shared/exchange/conflicts-calls.ts';
import { create, set, type Change } from '../../../../shared/kernel/change.ts';
import { activity } from '../../../../shared/activities/model/activity.ts';
import { figure } from '../../../../shared/figures/model/figure.ts';
import { meeting } from '../../../../shared/meetings/model/meeting.ts';
import { note } from '../../../../shared/strategy/model/note.ts';
import { objective } from '../../../../shared/strategy/model/objective.ts';
import { strategy } from '../../../../shared/strategy/model/strategy.ts';
import { indexOf } from '../../../../shared/register/register-index.ts';
import { openLines } from '../../../../electron/usecases/exchange/conflict-list.ts';
import { byId, snapshot } from '../../../../electron/register/read/query.ts';
import { deletion, valueOf } from '../../register/a-register.ts';
import { settleAll, type Computer } from '../../sync/a-network.ts';
import { twoPeople } from '../../sync/people.ts';

const linesAt = ({ register }: Computer) => openLines(register, indexOf(snapshot(register)));

async function apart(ours: readonly Change[], theirs: readonly Change[], before: readonly Change[] = []) {
  const [secretary, officer] = await twoPeople();
  const [first, second] = [secretary.computer, officer.computer];
  if (before.length > 0) valueOf(first.write(...before));
  settleAll([first, second]);
  valueOf(first.write(...ours));
  second.environment.tick(60_000);
  valueOf(second.write(...theirs));
  settleAll([first, second]);
  return { first, second };
}

/** Takes what somebody wrote, in one copy; afterwards no copy has a conflict. */
function settle(computers: { first: Computer; second: Computer }, wanted: string): void {
  const { first, second } = computers;
  const [open] = linesAt(first);
  const side = open?.line.sides.find(({ says, actor }) => `${actor}: ${inEnglish(says)}`.includes(wanted));
  valueOf(first.write(...(open?.changes.get(side?.key ?? '') ?? [])));
  settleAll([first, second]);
  expect([...linesAt(first), ...linesAt(second)].map(({ line }) => inEnglish(line.what))).toEqual([]);
}

/** A line as it is read in English. */
function read({ what, field, before, sides, ...rest }: ConflictLine) {
  return {
    ...rest,
    what: inEnglish(what),
    field: field === null ? null : inEnglish(field),
    before: before === null ? null : inEnglish(before),
    sides: sides.map(({ says, ...side }) => ({ ...side, says: inEnglish(says) })),
  };
}

function only(computer: Computer) {
  const [open, ...others] = linesAt(computer);
  if (open === undefined || others.length > 0) throw new Error(`there are ${others.length + 1} or none`);
  return read(open.line);
}

const title = (words: string) => set(strategy, 's', 'title', words);

function forecast(amount: string, file: string): Change {
  return create(figure, 'm/2024-07/forecast', {
    measureId: 'm',
    periodId: '2024-07',
    kind: 'forecast',
    value: { kind: 'exact', quantity: { unit: 'number', amount }, written: amount },
    provenance: { file, sheet: 'Figures', cell: 'C5' },
  });
}

describe('a conflict', () => {
  it('names both authors, what each meant and what was there before', async () => {
    const { first } = await apart([title('Ours')], [title('Theirs')]);
    expect(only(first)).toMatchObject({
      kind: 'field',
      what: 'strategy Theirs',
      field: 'title',
      before: '“Strategy 2024 to 2026”',
      sides: [
        { actor: 'Officer', says: '“Theirs”', act: inWords('Officer edits'), shown: true },
        { actor: 'Secretary', says: '“Ours”', act: inWords('Secretary edits'), shown: false },
      ],
    });
  });

  it('says which of them was written by then at the latest, where its clock told no later time than before', async () => {
    const { first } = await apart([title('Ours')], [title('Theirs')], [title('At the same moment')]);
    expect(only(first).sides).toMatchObject([
      { actor: 'Officer', atLatest: false },
      { actor: 'Secretary', atLatest: true },
    ]);
  });

  it('is settled by taking either side', async () => {
    const both = await apart([title('Ours')], [title('Theirs')]);
    settle(both, 'Secretary: “Ours”');
    expect(byId(both.second.register, strategy, 's')?.title).toBe('Ours');
  });

  it('over a figure takes its value together with its provenance', async () => {
    const both = await apart([forecast('47', 'ours.xlsx')], [forecast('48', 'theirs.xlsx')]);
    expect(only(both.first)).toMatchObject({ field: 'value', sides: [{ says: '“48”' }, { says: '“47”' }] });
    settle(both, 'Secretary: “47”');
    expect(byId(both.second.register, figure, 'm/2024-07/forecast')?.provenance).toMatchObject({
      file: 'ours.xlsx',
    });
  });

  it('is asked over what adopted minutes say became of actions, where both adopted them on one day and hold it otherwise', async () => {
    const stood = (state: 'to do' | 'done') => [
      set(meeting, 'held', 'adoptedOn', '2026-06-09'),
      set(meeting, 'held', 'adoptedArising', [
        {
          actionId: 'a',
          itemId: null,
          reference: 'A 2026/1',
          what: 'Mend the roof',
          owner: 'Clerk',
          askedOn: null,
          due: null,
          state,
          closedOn: state === 'done' ? '2026-05-01' : null,
          isPublic: true,
        },
      ]),
    ];
    const both = await apart(stood('done'), stood('to do'), [
      create(meeting, 'held', { bodyId: 'board', day: '2026-04-07', kind: 'ordinary', state: 'drafted' }),
    ]);
    expect(only(both.first)).toMatchObject({
      field: 'what had become of earlier actions',
      sides: [
        { says: 'A 2026/1, “Mend the roof”, Clerk, To do' },
        { says: 'A 2026/1, “Mend the roof”, Clerk, Done, 1 May 2026' },
      ],
    });
    const [open] = linesAt(both.second);
    expect([...(open?.changes.values() ?? [])]).toMatchObject([
      [{ id: 'held', field: 'adoptedArising', value: [{ state: 'to do' }] }],
      [{ id: 'held', field: 'adoptedArising', value: [{ state: 'done' }] }],
    ]);
  });

  it('of two texts proposes both changes, paragraph by paragraph, and says where both changed one', async () => {
    const began = 'One.\n\nTwo.\n\nThree.';
    const before = [set(objective, 'o', 'statement', began)];
    const mergeable = await apart(
      [set(objective, 'o', 'statement', 'One, ours.\n\nTwo.\n\nThree.')],
      [set(objective, 'o', 'statement', 'One.\n\nTwo.\n\nThree, theirs.')],
      before,
    );
    expect(only(mergeable.first)).toMatchObject({
      proposal: 'One, ours.\n\nTwo.\n\nThree, theirs.',
      clashes: 0,
    });
    const clashing = await apart(
      [set(objective, 'o', 'statement', 'One, ours.\n\nTwo.\n\nThree.')],
      [set(objective, 'o', 'statement', 'One, theirs.\n\nTwo.\n\nThree.')],
      before,
    );
    expect(only(clashing.first)).toMatchObject({
      proposal: 'One, theirs.\n\nOne, ours.\n\nTwo.\n\nThree.',
      clashes: 1,
    });
    const [open] = linesAt(clashing.first);
    valueOf(clashing.first.write(...(open?.write?.('One, agreed.') ?? [])));
    settleAll([clashing.first, clashing.second]);
    expect(byId(clashing.second.register, objective, 'o')?.statement).toBe('One, agreed.');
    expect(linesAt(clashing.second)).toEqual([]);
  });

  it('of an edit against a deletion is settled either way', async () => {
    const write = () => apart([deletion(note, 'n')], [set(note, 'n', 'text', 'Theirs')]);
    const kept = await write();
    expect(only(kept.first)).toMatchObject({
      kind: 'deletion',
      sides: [
        { actor: 'Secretary', says: 'deleted' },
        { actor: 'Officer', says: 'text: “Theirs”' },
      ],
    });
    settle(kept, 'Officer: text');
    expect(byId(kept.second.register, note, 'n')?.text).toBe('Theirs');
    const gone = await write();
    settle(gone, 'Secretary: deleted');
    expect(byId(gone.second.register, note, 'n')).toBeUndefined();
  });

  it('over what is left under a deleted parent brings the parent back, or deletes it too', async () => {
    const made = create(objective, 'o2', { strategyId: 's', ref: '9', title: 'Short-lived', statement: '' });
    const under = create(activity, 'late', {
      objectiveId: 'o2',
      description: 'Late',
      progress: 'not started',
    });
    const write = () => apart([deletion(objective, 'o2')], [under], [made]);
    const kept = await write();
    expect(only(kept.first)).toMatchObject({
      kind: 'orphan',
      sides: [{ actor: 'Secretary' }, { actor: 'Officer' }],
    });
    settle(kept, 'Officer: kept');
    expect(byId(kept.second.register, objective, 'o2')?.title).toBe('Short-lived');
    const gone = await write();
    settle(gone, 'Secretary: deleted');
    expect(byId(gone.second.register, activity, 'late')).toBeUndefined();
  });

  it('over one ref given to two activities gives the other a ref of its own', async () => {
    const both = await apart([set(activity, 'a', 'ref', '7.7')], [set(activity, 'b', 'ref', '7.7')]);
    expect(only(both.first)).toMatchObject({
      kind: 'ref',
      sides: [{ actor: 'Secretary' }, { actor: 'Officer' }],
    });
    settle(both, 'Secretary');
    expect(byId(both.second.register, activity, 'a')?.ref).toBe('7.7');
    expect(byId(both.second.register, activity, 'b')?.ref).toBe('7.7-2');
  });

  it('over two orders of one list is one line, and one order is taken whole', async () => {
    const order = (a: number, b: number) => [
      set(activity, 'a', 'position', a),
      set(activity, 'b', 'position', b),
    ];
    const both = await apart(order(1, 2), order(4, 3));
    expect(only(both.first)).toMatchObject({
      kind: 'order',
      sides: [{ actor: 'Officer' }, { actor: 'Secretary' }],
    });
    settle(both, 'Secretary');
    const positions = ['a', 'b'].map((id) => byId(both.second.register, activity, id)?.position);
    expect(positions).toEqual([1, 2]);
  });
});
