// What the keys and the menu do, wherever the person is; and what they leave to the field being typed in.

import { inWords } from '../../in-english.ts';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Command } from '../../../shared/contract/events.ts';
import { preferences } from '../../../shared/app/calls.ts';
import { fail, succeed } from '../../../shared/kernel/result.ts';
import { screensByKey } from '../../../shared/kernel/destination.ts';
import { textIn } from '../../../shared/language/speak.ts';
import { eventually } from '../../e2e/on-the-sample.ts';
import { describeInAPage, inAPage, type InAPage } from '../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'commands.page.tsx');

const shown = (page: Page) => page.getByRole('paragraph').nth(1).innerText();
const calls = ({ asked }: InAPage) => asked.map(({ call }) => call);
const box = (page: Page, name: string) =>
  page.getByRole('textbox', { name }).or(page.getByRole('searchbox', { name }));

function stateIn(language: 'en' | 'cy') {
  return {
    register: { name: 'Strategy', folder: '', notice: null, backup: null },
    recent: [],
    preferences: { ...preferences.parse({}), author: 'Secretary', language },
    views: [],
    version: '',
    notice: null,
  };
}

async function withARegister(): Promise<InAPage> {
  const here = await open();
  await here.tell('state', stateIn('en'));
  await here.page.getByText('A register is open').waitFor();
  return here;
}

/** A key that certainly does something, so that what was pressed before it has been handled. */
async function whenAllIsHeard({ page }: InAPage) {
  await page.keyboard.press('F1');
  await eventually(() => shown(page)).toContain('keyboard');
}

describeInAPage('what was said', () => {
  it('is said in the other language once that is chosen', async () => {
    const here = await withARegister();
    await here.tell('command', { kind: 'print' });
    const message = here.page.getByRole('status');
    await eventually(() => message.innerText()).toContain(textIn('en')('print.nothing'));
    await here.tell('state', stateIn('cy'));
    await eventually(() => message.innerText()).toContain(textIn('cy')('print.nothing'));
  });
});

describeInAPage('a key', () => {
  it.each(screensByKey.map((screen, index) => [`Control+${index + 1}`, screen] as const))(
    '%s goes to %s',
    async (key, screen) => {
      const { page } = await withARegister();
      // Not to where it is already.
      await page.keyboard.press(screen === 'overview' ? 'Control+2' : 'Control+1');
      await page.keyboard.press(key);
      await eventually(() => shown(page)).toBe(`${screen}, nothing over it`);
    },
  );

  it.each([
    ['F1', 'overview, keyboard'],
    ['Control+k', 'overview, palette'],
    ['Control+n', 'overview, create'],
    ['Control+,', 'overview, preferences'],
    ['Control+i', 'import, nothing over it'],
    ['Meta+k', 'overview, palette'],
    ['Control+K', 'overview, palette'],
  ])('%s shows %s', async (key, what) => {
    const { page, complaints } = await withARegister();
    await page.keyboard.press(key);
    await eventually(() => shown(page)).toBe(what);
    expect(complaints).toEqual([]);
  });

  it('Control+p says where nothing can be printed', async () => {
    const { page } = await withARegister();
    await page.keyboard.press('Control+p');
    await eventually(() => page.getByRole('paragraph').nth(2).innerText()).toMatch(
      /^Nothing that can be printed is shown/u,
    );
  });

  it.each([
    ['Control+z', 'register.undo'],
    ['Control+y', 'register.redo'],
    ['Control+Shift+Z', 'register.redo'],
    ['Control+o', 'app.open'],
    ['Control+Shift+S', 'app.saveCopy'],
  ])('%s asks for %s', async (key, call) => {
    const here = await withARegister();
    await here.page.keyboard.press(key);
    await eventually(() => calls(here)).toEqual([call]);
  });

  it.each(['Control+Alt+z', 'z', 'Shift+Z', 'k', '1', 'Control+0', 'Control+b', 'Alt+1'])(
    '%s does nothing',
    async (key) => {
      const here = await withARegister();
      await here.page.keyboard.press(key);
      expect(await shown(here.page)).toBe('overview, nothing over it');
      await whenAllIsHeard(here);
      expect(calls(here)).toEqual([]);
    },
  );

  it('that something else has taken does nothing more', async () => {
    const here = await withARegister();
    await here.page.getByRole('button', { name: 'Takes K' }).focus();
    await here.page.keyboard.press('Control+k');
    expect(await shown(here.page)).toBe('overview, nothing over it');
    await here.page.keyboard.press('Control+i');
    await eventually(() => shown(here.page)).toBe('import, nothing over it');
  });

  it('does only what can be done without a register, while none is open', async () => {
    const here = await open();
    const { page } = here;
    for (const key of ['Control+z', 'Control+y', 'Control+k', 'Control+i', 'Control+2', 'Control+Shift+S'])
      await page.keyboard.press(key);
    expect(await shown(page)).toBe('overview, nothing over it');
    await page.keyboard.press('Control+n');
    await eventually(() => shown(page)).toBe('overview, create');
    await page.keyboard.press('Control+o');
    await eventually(() => calls(here)).toEqual(['app.open']);
  });
});

describeInAPage('while somebody types', () => {
  it.each(['Title', 'Find', 'Vision'])('in %s, undo and redo are the field’s own', async (name) => {
    const here = await withARegister();
    const { page } = here;
    await box(page, name).focus();
    await page.keyboard.type('zky1,');
    expect(await box(page, name).inputValue()).toBe('zky1,');
    await page.keyboard.press('Control+z');
    await eventually(() => box(page, name).inputValue()).toBe('');
    await page.keyboard.press('Control+y');
    await eventually(() => box(page, name).inputValue()).toBe('zky1,');
    await whenAllIsHeard(here);
    expect(calls(here)).toEqual([]);
  });

  it('undo and redo of the menu are the field’s own as well', async () => {
    const here = await withARegister();
    const { page } = here;
    await box(page, 'Title').focus();
    await page.keyboard.type('Chair');
    await here.tell('command', { kind: 'undo' });
    await eventually(() => box(page, 'Title').inputValue()).toBe('');
    await here.tell('command', { kind: 'redo' });
    await eventually(() => box(page, 'Title').inputValue()).toBe('Chair');
    await whenAllIsHeard(here);
    expect(calls(here)).toEqual([]);
  });

  it.each(
    ['Control+2', 'Control+9', 'Meta+2', 'Control+i'].flatMap((key) =>
      ['Title', 'Find', 'Vision'].map((name) => [key, name] as const),
    ),
  )('%s does not leave %s for another screen', async (key, name) => {
    const here = await withARegister();
    const { page } = here;
    await box(page, name).fill('Chair');
    await page.keyboard.press(key);
    await whenAllIsHeard(here);
    expect(await shown(page)).toBe('overview, keyboard');
    expect(await box(page, name).inputValue()).toBe('Chair');
  });

  it.each(['Control+2', 'Control+i'])('%s does not leave a dialog for another screen', async (key) => {
    const here = await withARegister();
    const { page } = here;
    await page.getByRole('button', { name: 'In a dialog' }).focus();
    await page.keyboard.press(key);
    await whenAllIsHeard(here);
    expect(await shown(page)).toBe('overview, keyboard');
  });

  it('the menu still goes to another screen', async () => {
    const here = await withARegister();
    const { page } = here;
    await box(page, 'Title').focus();
    await here.tell('command', { kind: 'go', screen: 'figures' });
    await eventually(() => shown(page)).toBe('figures, nothing over it');
  });

  it('nothing that is typed is a command', async () => {
    const here = await withARegister();
    const { page } = here;
    await box(page, 'Title').focus();
    await page.keyboard.type('z y k i n o , 1 2 S');
    await page.keyboard.press('Delete');
    expect(await shown(page)).toBe('overview, nothing over it');
    expect(await box(page, 'Title').inputValue()).toBe('z y k i n o , 1 2 S');
    await whenAllIsHeard(here);
    expect(calls(here)).toEqual([]);
  });

  it('in a checkbox there is nothing to undo but what was written to the register', async () => {
    const here = await withARegister();
    await here.page.getByRole('checkbox', { name: 'Provisional' }).focus();
    await here.page.keyboard.press('Control+z');
    await eventually(() => calls(here)).toEqual(['register.undo']);
    await here.tell('command', { kind: 'redo' });
    await eventually(() => calls(here)).toEqual(['register.undo', 'register.redo']);
  });
});

describeInAPage('the menu', () => {
  it.each<[Command, string]>([
    [{ kind: 'go', screen: 'figures' }, 'figures, nothing over it'],
    [{ kind: 'palette' }, 'overview, palette'],
    [{ kind: 'import' }, 'import, nothing over it'],
    [{ kind: 'create' }, 'overview, create'],
    [{ kind: 'preferences' }, 'overview, preferences'],
    [{ kind: 'keyboard' }, 'overview, keyboard'],
  ])('asked for %o shows %s', async (command, what) => {
    const here = await withARegister();
    await here.tell('command', command);
    await eventually(() => shown(here.page)).toBe(what);
  });

  it('goes nowhere while no register is open', async () => {
    const here = await open();
    await here.tell('command', { kind: 'go', screen: 'figures' });
    await here.tell('command', { kind: 'import' });
    await here.tell('command', { kind: 'palette' });
    expect(await shown(here.page)).toBe('overview, nothing over it');
    await here.tell('command', { kind: 'preferences' });
    await eventually(() => shown(here.page)).toBe('overview, preferences');
  });
});

describeInAPage('undo and redo say', () => {
  const act = inWords('Set Affiliates');

  it.each([
    ['Control+z', 'Undone: Set Affiliates', 'There is nothing to undo.'],
    ['Control+y', 'Done again: Set Affiliates', 'There is nothing to redo.'],
  ])('what %s did, that there was nothing to do, or why it could not', async (key, did, nothing) => {
    const { page, answerWith } = await withARegister();
    answerWith(() => succeed({ act }));
    await page.keyboard.press(key);
    await page.getByRole('status').getByText(did).waitFor();
    answerWith(() => fail('nothing-to-undo', inWords('None.')));
    await page.keyboard.press(key);
    await page.getByRole('status').getByText(nothing).waitFor();
    answerWith(() => fail('closed', inWords('The register can only be read.')));
    await page.keyboard.press(key);
    await page.getByRole('alert').getByText('The register can only be read.').waitFor();
  });
});
