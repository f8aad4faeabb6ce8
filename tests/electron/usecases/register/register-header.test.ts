// Undo and redo, as every screen has them, and what the screens are told of what was written.

import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../in-english.ts';
import { messageOf } from '../../register/a-register.ts';
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

describe('what the screens are told', () => {
  it('names the kinds of things a batch touched', async () => {
    const session = anEmptySession();
    await session.get('people', 'add', { kind: 'group', name: 'Finance group' });
    expect(session.heard.at(-1)?.entities).toEqual(['group']);
  });
});
