// How concurrent changes are merged, case by case.

import { inWords } from '../../../in-english.ts';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inside } from '../../../../electron/register/connection.ts';
import { vectorOf } from '../../../../electron/register/merge/peers.ts';
import { hashBatch, hashValue, noHash } from '../../../../electron/register/log/hash-chain.ts';
import type { ChangeContent } from '../../../../electron/register/log/log.ts';
import { mergeBatches, type IncomingBatch } from '../../../../electron/register/merge/merge.ts';
import { openRegister } from '../../../../electron/register/open.ts';
import { byId, conflicts } from '../../../../electron/register/read/query.ts';
import { takeBackMerge } from '../../../../electron/register/merge/unmerge.ts';
import { verify } from '../../../../electron/register/read/verify.ts';
import { create, set, type Change } from '../../../../shared/kernel/change.ts';
import { activity } from '../../../../shared/activities/model/activity.ts';
import { figure } from '../../../../shared/figures/model/figure.ts';
import { note } from '../../../../shared/strategy/model/note.ts';
import { objective } from '../../../../shared/strategy/model/objective.ts';
import { person } from '../../../../shared/people/model/person.ts';
import { strategy } from '../../../../shared/strategy/model/strategy.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';
import { connectionOf, deletion, messageOf, valueOf } from '../a-register.ts';
import { aComputer, contentOf, linesFor, settleAll, type Computer } from '../../sync/a-network.ts';
import { computers, twoComputers } from './copies.ts';

const news = (from: Computer, to: Computer) => linesFor(from.register, vectorOf(to.register));
const conflictsAt = ({ register }: Computer) =>
  conflicts(register).map(({ entityId, field }) => `${entityId}.${field}`);
const title = ({ register }: Computer) => byId(register, strategy, 's')?.title;

function figureOf(amount: string): Change {
  return create(figure, 'm/2024-07/forecast', {
    measureId: 'm',
    periodId: '2024-07',
    kind: 'forecast',
    value: { kind: 'exact', quantity: { unit: 'number', amount }, written: amount },
    provenance: { file: `${amount}.xlsx`, sheet: 'Figures', cell: 'C5' },
  });
}

function bothWrite(ours: Change, theirs: Change): [Computer, Computer] {
  const [first, second] = twoComputers();
  valueOf(first.write(ours));
  second.environment.tick(1_000);
  valueOf(second.write(theirs));
  settleAll([first, second]);
  expect(contentOf(second.register)).toEqual(contentOf(first.register));
  return [first, second];
}

describe('concurrent changes', () => {
  it('of one field keep both, show the later, and wait for a person', () => {
    const [first] = bothWrite(set(strategy, 's', 'title', 'Ours'), set(strategy, 's', 'title', 'Theirs'));
    expect(title(first)).toBe('Theirs');
    expect(conflictsAt(first)).toEqual(['s.title']);
  });

  it('of one field to the same text are not a conflict', () => {
    const [first] = bothWrite(set(strategy, 's', 'title', 'Agreed'), set(strategy, 's', 'title', 'Agreed'));
    expect(conflictsAt(first)).toEqual([]);
  });

  it('of two fields are both taken', () => {
    const [first] = bothWrite(set(strategy, 's', 'title', 'Ours'), set(strategy, 's', 'vision', 'Theirs'));
    expect(byId(first.register, strategy, 's')).toMatchObject({ title: 'Ours', vision: 'Theirs' });
    expect(conflictsAt(first)).toEqual([]);
  });

  it('that enter one figure twice are one figure with two values, each with its provenance', () => {
    const [first] = bothWrite(figureOf('47'), figureOf('48'));
    expect(byId(first.register, figure, 'm/2024-07/forecast')).toMatchObject({
      provenance: { file: '48.xlsx' },
    });
    expect(conflictsAt(first)).toEqual(['m/2024-07/forecast.value']);
  });

  it('that enter the same figure twice are not a conflict', () => {
    const [first] = bothWrite(figureOf('47'), figureOf('47'));
    expect(conflictsAt(first)).toEqual([]);
  });

  it('to something that was deleted meanwhile wait beside the deletion', () => {
    const [first] = bothWrite(deletion(note, 'n'), set(note, 'n', 'text', 'Theirs'));
    expect(byId(first.register, note, 'n')).toBeUndefined();
    expect(conflictsAt(first)).toEqual(['n.deleted']);
  });

  it('end their conflict in every copy when one person decides', () => {
    const [first, second] = bothWrite(
      set(strategy, 's', 'title', 'Ours'),
      set(strategy, 's', 'title', 'Theirs'),
    );
    valueOf(first.write(set(strategy, 's', 'title', 'Agreed')));
    settleAll([first, second]);
    expect([title(first), title(second)]).toEqual(['Agreed', 'Agreed']);
    expect([...conflictsAt(first), ...conflictsAt(second)]).toEqual([]);
  });

  it('and settled concurrently in two ways are a conflict again', () => {
    const [first, second] = bothWrite(
      set(strategy, 's', 'title', 'Ours'),
      set(strategy, 's', 'title', 'Theirs'),
    );
    valueOf(first.write(set(strategy, 's', 'title', 'One')));
    valueOf(second.write(set(strategy, 's', 'title', 'Other')));
    settleAll([first, second]);
    expect(conflictsAt(second)).toEqual(['s.title']);
  });

  it('and deleted by somebody who had both are a conflict again in every copy when they are restored', () => {
    const [first, second] = bothWrite(set(note, 'n', 'text', 'Ours'), set(note, 'n', 'text', 'Theirs'));
    valueOf(first.write(deletion(note, 'n')));
    settleAll([first, second]);
    expect([...conflictsAt(first), ...conflictsAt(second)]).toEqual([]);
    valueOf(second.write({ entity: 'note', id: 'n', field: 'deleted', value: false }));
    settleAll([first, second]);
    expect([conflictsAt(first), conflictsAt(second)]).toEqual([['n.text'], ['n.text']]);
    expect(verify(second.register).problems).toEqual([]);
  });

  it('under a parent that was deleted meanwhile stay, and the parent stays deleted', () => {
    const [first, second] = twoComputers();
    valueOf(
      first.write(
        create(objective, 'o2', { strategyId: 's', ref: '9', title: 'Short-lived', statement: '' }),
      ),
    );
    valueOf(second.take(news(first, second)));
    valueOf(first.write(deletion(objective, 'o2')));
    valueOf(
      second.write(
        create(activity, 'under', {
          objectiveId: 'o2',
          ref: '9.1',
          description: 'Late',
          progress: 'not started',
        }),
      ),
    );
    settleAll([first, second]);
    expect(byId(first.register, objective, 'o2')).toBeUndefined();
    expect(byId(first.register, activity, 'under')?.description).toBe('Late');
    expect(contentOf(second.register)).toEqual(contentOf(first.register));
  });
});

describe('what comes', () => {
  it('a second time changes nothing', () => {
    const [first, second] = twoComputers();
    valueOf(first.write(set(strategy, 's', 'title', 'New')));
    const lines = news(first, second);
    expect(valueOf(second.take(lines))).toMatchObject({ batches: 1, known: 0 });
    expect(valueOf(second.take(lines))).toMatchObject({ batches: 0, known: 1 });
  });

  it('after a gap is refused, and nothing changes', () => {
    const [first, second] = twoComputers();
    valueOf(first.write(set(strategy, 's', 'title', 'Lost on the way')));
    const known = vectorOf(first.register);
    valueOf(first.write(set(strategy, 's', 'title', 'Arrived')));
    const before = contentOf(second.register);
    expect(messageOf(second.take(linesFor(first.register, known)))).toMatch(
      /^gap: Changes are missing before “Secretary edits”.*Ask for a bundle with everything.*Nothing was changed\.$/u,
    );
    expect(contentOf(second.register)).toEqual(before);
  });

  it('that builds on a third copy not here yet is refused', () => {
    const [first, second, third] = computers('Officer', 'Chair');
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('there are three');
    valueOf(third.write(set(strategy, 's', 'title', 'From the chair')));
    valueOf(second.take(news(third, second)));
    const known = { ...vectorOf(first.register), ...vectorOf(third.register) };
    valueOf(second.write(set(strategy, 's', 'vision', 'From the officer')));
    expect(messageOf(first.take(linesFor(second.register, known)))).toMatch(
      /^gap: “Officer edits” builds on changes of another copy that aren’t here yet/u,
    );
  });

  it.each([
    ['a value', /(?<="title":"|")N(?=ew")/u],
    ['an author', /(?<="actor":")S(?=ecretary")/u],
    ['the hash', /(?<="hash":")./u],
    ['what it follows', /(?<="previous":")./u],
  ])('with %s altered is refused', (_, letter) => {
    const [first, second] = twoComputers();
    valueOf(first.write(set(strategy, 's', 'title', 'New')));
    const sent = news(first, second);
    // A letter other than the current one: a fixed one would sometimes be the same.
    const lines = sent.replace(letter, (was) => (was === 'A' ? 'B' : 'A'));
    expect(lines).not.toBe(sent);
    expect(messageOf(second.take(lines))).toMatch(/^altered: /u);
  });

  it('can be taken back until something builds on it, and be taken in again', () => {
    const [first, second] = twoComputers();
    valueOf(
      first.write(
        set(strategy, 's', 'title', 'New'),
        create(activity, 'late', { objectiveId: 'o', description: 'New', progress: 'not started' }),
      ),
    );
    const before = contentOf(second.register);
    const lines = news(first, second);
    valueOf(second.take(lines));
    valueOf(takeBackMerge(second.register));
    expect(contentOf(second.register)).toEqual(before);
    expect(verify(second.register).problems).toEqual([]);
    valueOf(second.take(lines));
    expect(title(second)).toBe('New');
    valueOf(second.write(set(strategy, 's', 'title', 'On top')));
    expect(messageOf(takeBackMerge(second.register))).toMatch(
      /^built-on: .*“Officer edits” has been written since/u,
    );
  });
});

describe('a copy that goes back in time', () => {
  it('writes under a new id, so that nothing it writes is taken for what it once wrote', () => {
    const [first, second] = twoComputers();
    second.backUp();
    valueOf(second.write(set(strategy, 's', 'title', 'Sent, then lost')));
    valueOf(first.take(news(second, first)));
    const name = second.register.identity.replica;
    second.restore();
    expect(second.register.identity).toMatchObject({ renewed: true });
    expect(second.register.identity.replica).not.toBe(name);
    valueOf(second.write(set(strategy, 's', 'vision', 'After')));
    settleAll([first, second]);
    expect(title(second)).toBe('Sent, then lost');
    expect(contentOf(second.register)).toEqual(contentOf(first.register));
  });

  it('even where the power failed before its computer had recorded its last write', () => {
    const [first, second] = twoComputers();
    const { replica } = first.register.identity;
    first.backUp();
    // It draws a seed, writes, and then records it.
    first.crash(() => {
      valueOf(first.write(set(strategy, 's', 'title', 'Sent')));
    }, 1);
    valueOf(second.take(news(first, second)));
    expect(title(second)).toBe('Sent');
    first.restore();
    expect(first.register.identity.replica).not.toBe(replica);
  });

  it('takes a new id even where its computer has forgotten, once its own later changes come back', () => {
    const [first, second] = twoComputers();
    second.backUp();
    valueOf(second.write(set(strategy, 's', 'title', 'Sent, then lost')));
    valueOf(first.take(news(second, first)));
    const { replica } = second.register.identity;
    second.restore();
    second.register[inside].rename(replica);
    connectionOf(second.register).prepare('UPDATE replica SET name = ?').run(replica);
    valueOf(second.take(news(first, second)));
    expect(second.register.identity.replica).not.toBe(replica);
    expect(vectorOf(second.register)).toEqual(vectorOf(first.register));
  });
});

describe('a register file that was copied', () => {
  it('becomes a copy of its own when it is opened on another computer, and both go on', () => {
    const [first] = twoComputers();
    const path = join(temporaryFolder(), 'copied.minutebook');
    first.register.close();
    copyFileSync(first.register.path, path);
    first.register = valueOf(openRegister(first.register.path, first.environment));
    const { renewed, replica, register } = first.register.identity;
    expect(renewed).toBe(false);
    const elsewhere = aComputer('Elsewhere', 0);
    elsewhere.close();
    elsewhere.register = valueOf(openRegister(path, elsewhere.environment));
    expect(elsewhere.register.identity).toMatchObject({ renewed: true, register });
    expect(elsewhere.register.identity.replica).not.toBe(replica);
    valueOf(first.write(set(strategy, 's', 'title', 'Here')));
    valueOf(elsewhere.write(set(strategy, 's', 'vision', 'There')));
    settleAll([first, elsewhere]);
    expect(contentOf(elsewhere.register)).toEqual(contentOf(first.register));
    expect(conflictsAt(first)).toEqual([]);
    elsewhere.close();
    elsewhere.register = valueOf(openRegister(path, elsewhere.environment));
    expect(elsewhere.register.identity.renewed).toBe(false);
    elsewhere.close();
  });
});

/** A batch from a copy that writes what ours never would, with valid hashes. */
function crafted(
  act: string,
  changes: readonly Partial<ChangeContent & { readonly value: string }>[],
): IncomingBatch {
  const salt = Buffer.alloc(16, 7);
  const header = {
    replica: 'elsewhere',
    seq: 1,
    hlc: '019000000000-0000',
    actor: 'Officer',
    act: JSON.stringify(inWords(act)),
    origin: null,
    reason: null,
    dependencies: null,
    previousHash: noHash,
    seed: null,
  };
  const words = changes.map((change, place) => ({
    entity: 'person',
    entityId: 'kit',
    field: null,
    value: '{}',
    supersedes: null,
    valueHash: null,
    salt,
    nth: place,
    follows: null,
    ...change,
  }));
  const hasher = hashBatch(header, changes.length);
  for (const each of words) hasher.add(each, hashValue(each.value, salt));
  return { ...header, changes: words, hash: hasher.finish() };
}

const fromElsewhere = { device: 'test', name: 'test.mbsync' };

describe('changes of another version', () => {
  it('that create something with fewer fields than it has here are filled in with the defaults', () => {
    const [first] = twoComputers();
    const batch = crafted('Add a person', [{ value: '{"name":"Kit"}' }]);
    valueOf(mergeBatches(first.register, [batch], fromElsewhere));
    expect(byId(first.register, person, 'kit')).toEqual({ id: 'kit', name: 'Kit', title: null });
    expect(verify(first.register).problems).toEqual([]);
  });

  it('find what has waited in the log for the version that knows it', () => {
    const [first, second] = twoComputers();
    valueOf(first.write(set(person, 'p', 'name', 'The Clerk')));
    connectionOf(second.register).pragma('foreign_keys = OFF');
    connectionOf(second.register).exec(`DELETE FROM person WHERE id = 'p'`);
    valueOf(second.take(news(first, second)));
    expect(byId(second.register, person, 'p')?.name).toBe('The Clerk');
    expect(verify(second.register).problems).toEqual([]);
  });

  it('that set a field of something nobody created are refused, and nothing changes', () => {
    const [first] = twoComputers();
    const before = contentOf(first.register);
    const batch = crafted('Rename', [{ field: 'name', value: '"Kit"' }]);
    expect(messageOf(mergeBatches(first.register, [batch], fromElsewhere))).toBe(
      'altered: “Rename” changes something nobody made. Nothing was changed.',
    );
    expect(contentOf(first.register)).toEqual(before);
  });
});
