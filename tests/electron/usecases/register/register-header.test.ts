// Undo and redo, as every screen has them, and what the screens are told of what was written.

import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../in-english.ts';
import { create } from '../../../../shared/kernel/change.ts';
import { say } from '../../../../shared/language/say.ts';
import { person } from '../../../../shared/people/model/person.ts';
import { strategy } from '../../../../shared/strategy/model/strategy.ts';
import { messageOf, valueOf } from '../../register/a-register.ts';
import { anEmptySession } from '../../session/a-session.ts';

describe('undo and redo', () => {
  it('say what they would do, step by step, and that there is nothing left', async () => {
    const session = anEmptySession();
    await session.get('people', 'add', { kind: 'person', name: 'First Officer' });
    await session.get('people', 'add', { kind: 'person', name: 'Second Officer' });
    expect(inEnglish((await session.get('register', 'undo')).act)).toBe('Add the person Second Officer');
    expect(inEnglish((await session.get('register', 'undo')).act)).toBe('Add the person First Officer');
    expect(messageOf(await session.ask('register', 'undo', {}))).toBe(
      'nothing-to-undo: There is nothing to undo.',
    );
    expect(inEnglish((await session.get('register', 'redo')).act)).toBe('Add the person First Officer');
    await session.get('people', 'add', { kind: 'person', name: 'Third Officer' });
    expect((await session.get('register', 'header')).redo).toBeNull();
  });
});

describe('an undo of the register’s beginning', () => {
  it('is asked about, and taken back and done again once it is meant', async () => {
    const session = anEmptySession();
    const act = say('app.begin-register', { title: 'The plan' });
    const begins = create(strategy, 's', { title: 'The plan', timeZone: 'Europe/London' });
    valueOf(session.session.write({ actor: 'The Clerk', act, changes: [begins] }));
    await session.get('people', 'add', { kind: 'person', name: 'First Officer' });
    // What was done since is taken back as ever.
    await session.get('register', 'undo');
    expect(messageOf(await session.ask('register', 'undo', {}))).toBe(
      'needs-sure: “Begin the register with the strategy “The plan”” is where this register begins. Undoing leaves it empty and without a name. You can redo it afterwards.',
    );
    expect((await session.get('register', 'header')).title).toBe('The plan');
    await session.get('register', 'undo', { sure: true });
    expect((await session.get('register', 'header')).title).toBe('');
    await session.get('register', 'redo');
    expect((await session.get('register', 'header')).title).toBe('The plan');
  });
});

describe('an undo of an import', () => {
  it.each(['document', 'workbook'] as const)('of a %s is asked about, whatever it wrote', async (kind) => {
    const session = anEmptySession();
    const changes = ['a', 'b'].map((id) => create(person, id, { name: id }));
    const origin = { kind, file: 'plan', sha256: '0'.repeat(64) };
    valueOf(
      session.session.write({
        actor: 'The Clerk',
        act: say('verbatim', { text: 'The import' }),
        origin,
        changes,
      }),
    );
    expect(messageOf(await session.ask('register', 'undo', {}))).toBe(
      'needs-sure: “The import” is taken back as a whole, with all that it wrote. You can redo it afterwards.',
    );
    expect((await session.get('register', 'undo', { sure: true })).act).toEqual(
      say('verbatim', { text: 'The import' }),
    );
  });
});

describe('what the screens are told', () => {
  it('names the kinds of things a batch touched', async () => {
    const session = anEmptySession();
    await session.get('people', 'add', { kind: 'group', name: 'Finance group' });
    expect(session.heard.at(-1)?.entities).toEqual(['group']);
  });
});
