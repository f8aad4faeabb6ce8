// Two ways to work the same screens: with the keyboard alone, as somebody without a mouse does, and with the mouse. A control is found by the
// name that a screen reader gives it; with the keyboard it must be reached from wherever the focus is.

import type { Locator, Page } from 'playwright-core';
import { eventually, goTo } from '../on-the-sample.ts';

export type Name = string | RegExp;

export interface Hand {
  readonly page: Page;
  readonly go: (screen: 'meetings' | 'bodies' | 'interests') => Promise<void>;
  readonly press: (name: Name) => Promise<void>;
  /** Into a field of a form, over what stands there. */
  readonly type: (label: Name, text: string) => Promise<void>;
  /** Into a text that becomes a field when it is opened. */
  readonly edit: (label: string, text: string) => Promise<void>;
  readonly choose: (label: Name, option: Name) => Promise<void>;
  /** "04032031" */
  readonly date: (label: string, digits: string) => Promise<void>;
  readonly tick: (name: Name) => Promise<void>;
  /** What is folded away. */
  readonly unfold: (summary: string) => Promise<void>;
  readonly menu: (name: Name, item: string) => Promise<void>;
  readonly vote: (name: string, vote: 'For' | 'Against') => Promise<void>;
  /** A row of a table, by a text that stands in it. */
  readonly open: (row: Name) => Promise<void>;
}

const exactly = (name: Name) => (typeof name === 'string' ? { name, exact: true } : { name });

/** What is chosen stands before the name of what it is chosen for. */
function endingWith(label: Name): RegExp {
  if (typeof label !== 'string') return label;
  return new RegExp(`${label.replaceAll(/[?.…]/gu, String.raw`\$&`)}$`, 'u');
}

function finding(page: Page) {
  // Not what lies under a dialog.
  const open = page.locator(':not([inert] *)');
  return {
    button: (name: Name) => page.getByRole('button', exactly(name)).and(open).first(),
    field: (label: Name) => page.getByRole('textbox', exactly(label)).and(open).first(),
    choice: (label: Name) =>
      page
        .getByRole('button', { name: endingWith(label) })
        .and(page.locator('.choice-button'))
        .and(open)
        .first(),
    day: (label: string) =>
      page.getByRole('group', { name: label, exact: true }).getByRole('spinbutton').first(),
    box: (name: Name) => page.getByRole('checkbox', exactly(name)).first(),
    summary: (summary: string) => page.locator('summary').filter({ hasText: summary }).first(),
    row: (text: Name) => page.getByRole('row').filter({ hasText: text }).first(),
  };
}

/** More stops than any screen has. */
const most = 500;

/** Whether the focus is there, before it or after it on the page. */
async function whereFrom(target: Locator): Promise<'here' | 'before' | 'after'> {
  return target.evaluate((node) => {
    const now = document.activeElement;
    if (now !== null && (now === node || node.contains(now))) return 'here';
    if (now === null || now === document.body) return 'after';
    return (now.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) === 0 ? 'before' : 'after';
  });
}

/** By Tab or Shift+Tab, whichever way it lies. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let press = 0; press < most; press += 1) {
    const where = await whereFrom(target);
    if (where === 'here') return;
    await page.keyboard.press(where === 'after' ? 'Tab' : 'Shift+Tab');
  }
  throw new Error(`Tab never came to ${String(target)}.`);
}

export function byKeyboard(page: Page): Hand {
  const find = finding(page);
  const { keyboard } = page;
  const keys = { meetings: 'Control+3', bodies: 'Control+4' } as const;
  const press = async (name: Name) => {
    await tabTo(page, find.button(name));
    await keyboard.press('Enter');
  };
  return {
    page,
    go: async (screen) => {
      if (screen === 'interests') await press(/^Interests/u);
      else await keyboard.press(keys[screen]);
    },
    press,
    type: async (label, text) => {
      await tabTo(page, find.field(label));
      await keyboard.press('Control+a');
      await keyboard.type(text);
    },
    edit: async (label, text) => {
      await press(new RegExp(`^Edit: ${label}`, 'u'));
      await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
        label,
      );
      await keyboard.press('Control+a');
      await keyboard.type(text);
      await keyboard.press('Control+Enter');
    },
    choose: async (name, option) => {
      await tabTo(page, find.choice(name));
      await keyboard.press('Enter');
      const wanted = page.getByRole('option', exactly(option));
      await wanted.waitFor();
      await page.locator('[role="option"]:focus').waitFor();
      await keyboard.press('Home');
      for (let line = 0; line < most; line += 1) {
        if ((await whereFrom(wanted)) === 'here') break;
        await keyboard.press('ArrowDown');
      }
      await keyboard.press('Enter');
      await wanted.waitFor({ state: 'hidden' });
    },
    date: async (label, digits) => {
      await tabTo(page, find.day(label));
      await keyboard.type(digits);
      await keyboard.press('Tab');
    },
    tick: async (name) => {
      await tabTo(page, find.box(name));
      await keyboard.press('Space');
    },
    unfold: async (summary) => {
      await tabTo(page, find.summary(summary));
      await keyboard.press('Enter');
    },
    menu: async (name, item) => {
      await press(name);
      await page.getByRole('menuitem', { name: item }).waitFor();
      await keyboard.type(item);
      await page.locator('[role="menuitem"]:focus').filter({ hasText: item }).waitFor();
      await keyboard.press('Enter');
    },
    vote: async (name, vote) => {
      await tabTo(page, find.button(new RegExp(`^${name} (?:–|For|Against)`, 'u')));
      await keyboard.press(vote === 'For' ? 'f' : 'a');
      await find.button(`${name} ${vote}`).waitFor();
    },
    // The rows are one stop; the arrows go from one to the next.
    open: async (row) => {
      const target = find.row(row);
      await target.waitFor();
      const grid = page.getByRole('grid').first();
      await tabTo(page, grid);
      await keyboard.press('Control+Home');
      const wanted = await target.getAttribute('id');
      for (let line = 0; line < most; line += 1) {
        if ((await grid.getAttribute('aria-activedescendant')) === wanted) break;
        await keyboard.press('ArrowDown');
      }
      await keyboard.press('Enter');
    },
  };
}

export function byMouse(page: Page): Hand {
  const find = finding(page);
  return {
    page,
    go: (screen) => goTo(page, screen),
    press: (name) => find.button(name).click(),
    type: async (label, text) => {
      await find.field(label).click();
      // Nobody types before they see the caret.
      await find.field(label).and(page.locator(':focus')).waitFor();
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
    },
    edit: async (label, text) => {
      await find.button(new RegExp(`^Edit: ${label}`, 'u')).click();
      await find.field(label).fill(text);
      // Clicking elsewhere keeps it.
      await page.getByRole('heading').first().click();
    },
    choose: async (label, option) => {
      await find.choice(label).click();
      await page.getByRole('option', exactly(option)).click();
    },
    date: async (label, digits) => {
      await find.day(label).click();
      await page.keyboard.type(digits);
    },
    // The box itself is hidden under its drawing.
    tick: async (name) => {
      await find.box(name).locator('xpath=ancestor::label').click();
    },
    unfold: (summary) => find.summary(summary).click(),
    menu: async (name, item) => {
      await find.button(name).click();
      await page.getByRole('menuitem', { name: item }).click();
    },
    // A click votes for, and another against.
    vote: async (name, vote) => {
      await find.button(`${name} –`).click();
      await find.button(`${name} For`).waitFor();
      if (vote === 'Against') await find.button(`${name} For`).click();
      await find.button(`${name} ${vote}`).waitFor();
    },
    open: (row) => find.row(row).getByRole('rowheader').click(),
  };
}
