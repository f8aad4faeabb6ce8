// The shell: files opened from outside, windows that agree, and what a page can’t do.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importIntoFile } from '../../electron/imports/strategy-document/import-into-file.ts';
import { systemEnvironment } from '../../electron/register/environment.ts';
import { openForReading } from '../../electron/register/open.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { eventually, expectWritten, goTo, openTheSample, startOnTheSample } from './on-the-sample.ts';
import { oneApp } from './one-app.ts';
import { sampleDocument } from '../sample-document.ts';
import { host, launch, openAgain, type TheApp } from './the-app.ts';

const { onTheSample } = oneApp();

async function aRegisterFile(): Promise<string> {
  const path = join(temporaryFolder(), 'ours.minutebook');
  await importIntoFile(path, sampleDocument, { dryRun: false, actor: 'Secretary' }, systemEnvironment);
  return path;
}

describe.skipIf(host === 'none')('a register opened by double click', () => {
  it('is open when the app has started', async () => {
    const path = await aRegisterFile();
    const { page } = await launch({ args: [path] });
    await page.getByRole('heading', { name: 'How each objective stands' }).waitFor();
  });

  it('reaches the instance that is running', async () => {
    const path = await aRegisterFile();
    const app = await launch();
    await app.page.getByRole('heading', { name: 'Begin' }).waitFor();
    await openAgain(app, [path]);
    await app.page.getByRole('heading', { name: 'How each objective stands' }).waitFor();
  });

  it('that can’t be opened is refused by name, and the app stays as it is', async () => {
    const app = await launch({ args: [join(temporaryFolder(), 'missing.minutebook')] });
    await eventually(async () => (await app.errorBoxes()).join()).toMatch(/missing\.minutebook/u);
    await app.page.getByRole('heading', { name: 'Begin' }).waitFor();
  });
});

describe.skipIf(host === 'none')('two windows on one register', () => {
  it('agree: what one writes the other shows', async () => {
    const app = await onTheSample('people');
    const { page } = app;
    await app.clickMenu('new-window');
    await eventually(
      async () => (await app.pages()).filter((each) => each.url().includes('minutebook')).length,
    ).toBe(2);
    const other = (await app.pages()).find((each) => each !== page && each.url().includes('minutebook'));
    if (other === undefined) throw new Error('a second window is open');
    await other.getByRole('heading', { name: 'How each objective stands' }).waitFor();
    await goTo(other, 'people');
    await page.getByRole('button', { name: 'F&GPG', exact: true }).click();
    await page.getByRole('button', { name: /^Edit: Name/u }).click();
    await page.keyboard.type('Finance group');
    await page.keyboard.press('Enter');
    await other.getByRole('button', { name: 'Finance group', exact: true }).waitFor();
    await expectWritten(other, 'Rename F&GPG to Finance group');
  });
});

describe.skipIf(host === 'none')('the menus', () => {
  it('do what the screens do', async () => {
    const app = await onTheSample();
    const { page, folders } = app;
    await app.clickMenu('go-figures');
    await page.getByRole('grid').waitFor();
    await app.clickMenu('preferences');
    await page.getByRole('heading', { name: 'Preferences' }).waitFor();
    await page.keyboard.press('Escape');
    const copy = join(folders.files, 'A copy.minutebook');
    await app.chooseNext(copy);
    await app.clickMenu('save-copy');
    await eventually(() => existsSync(copy)).toBe(true);
    await app.clickMenu('close');
    await page.getByRole('heading', { name: 'Begin' }).waitFor();
    await page.getByRole('button', { name: /^Sample strategy/u }).click();
    await page.getByRole('heading', { name: 'How each objective stands' }).waitFor();
  });
});

describe.skipIf(host === 'none')('what Electron’s own menu items do', () => {
  it('is done to the page in front: its size, and what is chosen in it', async () => {
    const app = await onTheSample();
    const { page } = app;
    const width = () => page.evaluate(() => innerWidth);
    const usual = await width();
    await app.clickMenu('zoom-in');
    await eventually(width).toBeLessThan(usual);
    await app.clickMenu('reset-zoom');
    await eventually(width).toBe(usual);
    await app.clickMenu('preferences');
    const name = page.getByRole('textbox', { name: 'Your name or role' });
    await name.fill('Ann');
    await app.clickMenu('select-all');
    await app.clickMenu('copy');
    await name.press('End');
    await app.clickMenu('paste');
    await eventually(() => name.inputValue()).toBe('AnnAnn');
  });

  it('quits with the register as one whole file', async () => {
    const app = await startOnTheSample();
    await app.quitFromMenu();
    expect(existsSync(join(app.folders.data, 'Sample strategy.minutebook-wal'))).toBe(false);
  });
});

describe.skipIf(host === 'none')('a window', () => {
  it('is where it was left, and as large', async () => {
    const left = { x: 80, y: 60, width: 900, height: 700 };
    const first = await launch();
    await first.place(left);
    await eventually(() => first.bounds()).toEqual([left]);
    await first.quit();
    const second = await launch({ data: first.folders.data });
    expect(await second.bounds()).toEqual([left]);
  });

  it.skipIf(host !== 'the stand-in over Chromium')(
    'is on a screen that is there, when the one it was left on is gone',
    async () => {
      const left = { x: 2000, y: 60, width: 900, height: 700 };
      const first = await launch({ env: { STAND_IN_SCREENS: '2' } });
      await first.place(left);
      await first.quit();
      const { data } = first.folders;
      const second = await launch({ data, env: { STAND_IN_SCREENS: '2' } });
      expect(await second.bounds()).toEqual([left]);
      await second.quit();
      const third = await launch({ data });
      expect(await third.bounds()).toEqual([{ x: 40, y: 40, width: 900, height: 700 }]);
    },
  );
});

describe.skipIf(host === 'none')('closing the app', () => {
  it('leaves the register as one whole file', async () => {
    const app = await launch();
    // Here the app makes the sample from what it ships with; elsewhere the sample is there already.
    await openTheSample(app);
    await app.page.getByRole('button', { name: /^Undo: Adopt minutes/u }).waitFor();
    await app.quit();
    const path = join(app.folders.data, 'Sample strategy.minutebook');
    expect(existsSync(`${path}-wal`)).toBe(false);
    const opened = openForReading(path);
    expect(opened.ok).toBe(true);
    if (opened.ok) opened.value.close();
  });

  it('keeps preferences for the next start', async () => {
    const first = await startOnTheSample();
    await first.page.getByRole('button', { name: 'Preferences' }).click();
    await first.page.getByRole('button', { name: /Colours/u }).click();
    await first.page.getByRole('option', { name: 'Dark' }).click();
    await first.page.locator('html[data-theme="dark"]').waitFor();
    await first.quit();
    const second = await launch({ data: first.folders.data, files: first.folders.files });
    await second.page.locator('html[data-theme="dark"]').waitFor();
    await second.page.getByRole('button', { name: /^Sample strategy/u }).waitFor();
  });

  it('keeps which groups of screens are folded, with the screen that is shown in its group', async () => {
    const first = await startOnTheSample();
    const screens = ({ page }: TheApp) => page.getByRole('navigation', { name: 'Screens' });
    const group = (app: TheApp) => screens(app).getByRole('button', { name: 'Group Meetings' });
    const line = (app: TheApp, name: string) => screens(app).getByRole('button', { name, exact: true });
    await line(first, 'Decisions').click();
    await group(first).focus();
    await first.page.keyboard.press('Enter');
    await line(first, 'Interests').waitFor({ state: 'detached' });
    await eventually(() => group(first).getAttribute('aria-expanded')).toBe('false');
    await line(first, 'Decisions').waitFor();
    await line(first, 'Figures').click();
    await line(first, 'Decisions').waitFor({ state: 'detached' });
    await first.quit();
    const second = await launch({ data: first.folders.data, files: first.folders.files });
    await openTheSample(second);
    await group(second).waitFor();
    expect(await line(second, 'Interests').count()).toBe(0);
    // In a small window there are no groups to fold.
    await second.page.setViewportSize({ width: 640, height: 400 });
    await line(second, 'Interests').waitFor();
    await eventually(() => group(second).count()).toBe(0);
    await second.page.setViewportSize({ width: 1280, height: 800 });
    await group(second).click();
    await line(second, 'Interests').waitFor();
    // Folded, a group says how much is open in it, also to whoever hears it.
    await screens(second).getByRole('button', { name: 'Group Now' }).click();
    await screens(second)
      .getByRole('button', { name: /^Group Now \d+ open$/u })
      .waitFor();
  });
});

describe.skipIf(host === 'none')('a page', () => {
  it('has no Node and no Electron, and of the app only its calls', async () => {
    const { page } = await onTheSample();
    const seen = await page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global'].filter(
        (name) => Reflect.get(globalThis, name) !== undefined,
      ),
    );
    expect(seen).toEqual([]);
    const areas = await page.evaluate(() => Object.keys(Object(Reflect.get(globalThis, 'api'))));
    expect(areas.sort()).toEqual([
      'actions',
      'activities',
      'agenda',
      'app',
      'attachments',
      'attendance',
      'attention',
      'bodies',
      'bodyRules',
      'calendar',
      'conflicts',
      'decisions',
      'drafting',
      'exchange',
      'figures',
      'finance',
      'forward',
      'history',
      'houseLogo',
      'houseStyles',
      'import',
      'interests',
      'issues',
      'itemNotices',
      'meetings',
      'memberImport',
      'members',
      'minutes',
      'notice',
      'on',
      'overview',
      'packPreview',
      'packTemplates',
      'packs',
      'paperFiles',
      'papers',
      'people',
      'projects',
      'register',
      'reportHeadings',
      'reportPictures',
      'reports',
      'returned',
      'spreadsheet',
      'strategy',
      'translations',
      'updates',
    ]);
  });

  it.each(['https://example.org/', 'http://127.0.0.1:9/', 'file:///etc/passwd'])(
    'reaches nothing at %s',
    async (url) => {
      const { page } = await onTheSample();
      const reached = await page.evaluate(
        (address) =>
          fetch(address).then(
            () => 'reached',
            () => 'refused',
          ),
        url,
      );
      expect(reached).toBe('refused');
    },
  );

  it('can’t run what is not in the app’s own files', async () => {
    const { page } = await onTheSample();
    const ran = await page.evaluate(async () => {
      const kinds = new Set(['script-src-elem', 'script-src-attr']);
      const stopped = new Promise<void>((settle) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          kinds.delete(effectiveDirective);
          if (kinds.size === 0) settle();
        });
      });
      const script = document.createElement('script');
      script.textContent = 'globalThis.intruder = true';
      document.head.append(script);
      const button = document.createElement('button');
      button.setAttribute('onclick', 'globalThis.intruder = true');
      document.body.append(button);
      button.click();
      await stopped;
      return Reflect.get(globalThis, 'intruder') === true;
    });
    expect(ran).toBe(false);
  });

  it('opens no other window, and goes nowhere else', async () => {
    const app = await onTheSample();
    const { page } = app;
    const before = page.url();
    // A denied window never opens, or is closed as soon as it does.
    const denied = await page.evaluateHandle(() => ({ other: open('https://example.org/') }));
    await eventually(() => denied.evaluate(({ other }) => other === null || other.closed)).toBe(true);
    await page.evaluate(() => {
      location.href = 'https://example.org/';
    });
    await eventually(() => app.stayed()).toEqual(['https://example.org/']);
    expect(page.url()).toBe(before);
    const elsewhere = (await app.pages()).filter((each) => each.url().includes('example.org'));
    expect(elsewhere).toEqual([]);
    await page.getByRole('heading', { name: 'How each objective stands' }).waitFor();
  });

  it('is given copies of what the app answers, and can change nothing that it was given', async () => {
    const { page } = await onTheSample();
    const found = await page.evaluate(async () => {
      const api: unknown = Reflect.get(globalThis, 'api');
      const app: unknown = Reflect.get(Object(api), 'app');
      const state: unknown = Reflect.get(Object(app), 'state');
      const replaced = Reflect.set(Object(app), 'state', () => 'replaced');
      const asked: unknown =
        typeof state === 'function' ? Reflect.apply(state, undefined, [() => 'code', {}]) : null;
      const refused = await Promise.resolve(asked).then(
        () => 'taken',
        () => 'refused',
      );
      return { replaced, frozen: Object.isFrozen(api), refused };
    });
    expect(found).toEqual({ replaced: false, frozen: true, refused: 'refused' });
  });

  it('is denied every permission', async () => {
    const { page } = await onTheSample();
    const asked = await page.evaluate(async () => {
      const notifications = await Notification.requestPermission();
      const camera = await navigator.mediaDevices.getUserMedia({ video: true }).then(
        () => 'granted',
        () => 'denied',
      );
      return { notifications, camera };
    });
    expect(asked).toEqual({ notifications: 'denied', camera: 'denied' });
  });
});
