// Each screen's main job, by mouse and again by keyboard alone.

import { describe, it } from 'vitest';
import { expectChoosing, tabAndPress, tabTo } from './by-keyboard.ts';
import { chooseFrom, eventually, expectWritten, goTo } from './on-the-sample.ts';
import { oneApp } from './one-app.ts';
import { host } from './the-app.ts';

const { onTheSample } = oneApp();

describe.skipIf(host === 'none')('the overview', () => {
  it('opens what needs attention, an objective, and a milestone', async () => {
    const { page } = await onTheSample();
    await page
      .getByRole('button', { name: /^Share of members in labs/u })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Figures', level: 1 }).waitFor();
    await goTo(page, 'overview');
    await page.getByRole('button', { name: '2 Committed councils' }).click();
    await page.getByRole('heading', { name: 'Strategy', level: 1 }).waitFor();
    await goTo(page, 'overview');
    await page.getByRole('rowheader', { name: /^3\.6/u }).getByRole('button').click();
    await page.getByRole('heading', { name: 'Activity 3.6' }).waitFor();
  });

  it('leaves the focus on the screen that a button of it leads to', async () => {
    const { page } = await onTheSample('overview');
    await tabAndPress(page, 'Make a pack');
    await page.getByRole('heading', { name: 'Packs', level: 1 }).waitFor();
    await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('content');
    await page.keyboard.press('Tab');
    await eventually(() => page.locator('main :focus').count()).toBe(1);
  });

  it('by keyboard', async () => {
    const { page } = await onTheSample();
    await tabTo(page, 'How each objective stands, one to a line');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Strategy', level: 1 }).waitFor();
    await page.getByRole('heading', { name: /A network of members/u }).waitFor();
    await page.keyboard.press('Control+1');
    await page.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
  });
});

describe.skipIf(host === 'none')('the strategy', () => {
  it('is edited in place, put in order, and has its candidates adopted', async () => {
    const { page } = await onTheSample('strategy');
    await page.getByRole('button', { name: '2 Committed councils', exact: true }).click();
    await page.getByRole('button', { name: /^Edit: statement of objective 2/u }).click();
    await page.getByRole('textbox', { name: 'statement of objective 2' }).fill('Members who mean it');
    await page.keyboard.press('Control+Enter');
    await expectWritten(page, 'Change the statement of objective 2');
    await page
      .getByRole('button', { name: /^Adopt /u })
      .first()
      .click();
    await expectWritten(page, /Adopt the proposed measure/u);
    const handle = page.getByRole('button', { name: /^Move 1 A network of members/u });
    await handle.dragTo(
      page.getByRole('button', { name: '3 Build better policy and practice', exact: true }),
    );
    await expectWritten(page, 'Change the order of the objectives');
    await eventually(() =>
      page.getByRole('navigation', { name: 'Objectives' }).getByRole('listitem').first().innerText(),
    ).toContain('2');
  });

  it('by keyboard', async () => {
    const { page } = await onTheSample();
    await page.keyboard.press('Control+5');
    await page.getByRole('heading', { name: 'Strategy', level: 1 }).waitFor();
    await tabTo(page, /^Move 1 A network of members/u);
    await page.keyboard.press('ArrowDown');
    await page.getByText('1 A network of members is now number 2 of 3.').waitFor();
    await expectWritten(page, 'Change the order of the objectives');
    await tabAndPress(page, '3 Build better policy and practice');
    await tabTo(page, /^Edit: title of objective 3/u);
    await page.keyboard.press('F2');
    await page.keyboard.type('Better policy');
    await page.keyboard.press('Enter');
    await expectWritten(page, 'Change the title of objective 3');
    await page.getByText('Better policy').first().waitFor();
  });

  it('leaves a text as it was on Escape', async () => {
    const { page } = await onTheSample('strategy');
    await page.getByRole('button', { name: /^Edit: Title/u }).click();
    await page.keyboard.type('Another');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Edit: Title: Strategy 2024-2026/u }).waitFor();
  });

  it('opens a measure beside the page and keeps what is set there', async () => {
    const { page } = await onTheSample('strategy');
    await page.getByRole('button', { name: '1 A network of members', exact: true }).click();
    await page.getByRole('button', { name: 'Affiliates', exact: true }).click();
    await chooseFrom(page, /Which way is good/u, 'Lower is better');
    await expectWritten(page, 'Change which way is good for Affiliates');
    await page.getByRole('button', { name: 'Set the status by hand' }).click();
    await chooseFrom(page, /^Choose… Status$/u, 'At risk');
    await page.getByRole('textbox', { name: 'Why' }).fill('The board has agreed');
    await page.getByRole('button', { name: 'Save' }).click();
    await expectWritten(page, /Set the status of Affiliates by hand/u);
    await page.getByRole('button', { name: /^Edit: Footnote/u }).click();
    await page.keyboard.type('Paying members only');
    await page.keyboard.press('Enter');
    await page.getByText('* Paying members only').waitFor();
  });
});

describe.skipIf(host === 'none')('activities', () => {
  it('are filtered, kept as a view, and changed many at once', async () => {
    const { page } = await onTheSample('activities');
    await chooseFrom(page, /^Any lead/u, 'Network Manager');
    await page.getByText('7 of 30 activities, filtered').waitFor();
    await page.getByRole('button', { name: 'Save this view' }).click();
    await page.getByRole('textbox', { name: 'Name of the view' }).fill('The manager');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('The view The manager is saved.').waitFor();
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await page.getByText('30 activities', { exact: true }).waitFor();
    await chooseFrom(page, /Saved views/u, 'The manager');
    await page.getByText('7 of 30 activities, filtered').waitFor();
    await page.getByRole('checkbox', { name: 'Choose all' }).check({ force: true });
    await page.getByRole('region', { name: '7 chosen' }).waitFor();
    await chooseFrom(page, /Set progress/u, 'On hold');
    await expectWritten(page, 'Report 7 activities on hold');
    await page.keyboard.press('Control+z');
    await page.getByText('Undone: Report 7 activities on hold').waitFor();
  });

  it('are edited in a panel, with parts and links', async () => {
    const { page } = await onTheSample('activities');
    await page.getByRole('row').filter({ hasText: 'Go through the way' }).getByRole('rowheader').click();
    await page.getByRole('heading', { name: 'Activity 1.2' }).waitFor();
    await page.getByRole('button', { name: /^Edit: Progress note/u }).click();
    await page.keyboard.type('Waits for the auditor');
    await page.keyboard.press('Control+Enter');
    await expectWritten(page, 'Note the progress of activity 1.2');
    await page.getByText(/^Noted on /u).waitFor();
    await page.getByRole('button', { name: 'Add a part' }).click();
    await page.getByRole('textbox', { name: 'Description' }).fill('Read the accounts');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expectWritten(page, 'Add a part to activity 1.2');
    await page.getByRole('button', { name: 'Link with another' }).click();
    await page.getByRole('textbox', { name: 'Ref of the other activity' }).fill('9.9');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('There is no activity 9.9').waitFor();
    await page.getByRole('textbox', { name: 'Ref of the other activity' }).fill('2.3');
    await page.keyboard.press('Enter');
    await expectWritten(page, 'Link activity 1.2 with 2.3');
    await page.getByRole('button', { name: '2.3', exact: true }).click();
    await page.getByRole('heading', { name: 'Activity 2.3' }).waitFor();
    await page.getByRole('button', { name: 'History', exact: true }).last().click();
    await page.getByText('Link activity 1.2 with 2.3').first().waitFor();
  });

  it('move on the board by drag, and by keyboard', async () => {
    const { page } = await onTheSample('activities');
    await page.getByRole('button', { name: 'As a board by progress' }).click();
    const card = page.getByRole('button', { name: /^1\.16/u });
    await card.dragTo(page.getByRole('region', { name: 'On hold' }).getByRole('heading'));
    await expectWritten(page, 'Report activity 1.16 on hold');
    await page.getByRole('button', { name: /^1\.1 /u }).focus();
    await page.keyboard.press('Control+ArrowRight');
    await expectWritten(page, 'Report activity 1.1 at risk');
    await eventually(() => page.evaluate(() => document.activeElement?.textContent ?? '')).toMatch(/^1\.1 /u);
  });

  it('by keyboard: from the table to a progress and back', async () => {
    const { page } = await onTheSample();
    await page.keyboard.press('Control+7');
    await page.getByRole('heading', { name: 'Activities', level: 1 }).waitFor();
    await page.getByRole('row').nth(1).waitFor();
    await tabTo(page, 'Activities, one to a line');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Activity 1.2' }).waitFor();
    await tabTo(page, /Progress/u);
    await page.keyboard.press('Enter');
    await expectChoosing(page);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expectWritten(page, /Report activity 1\.\d cancelled/u);
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: /^Activity 1\.\d/u }).waitFor({ state: 'detached' });
    await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid');
  });
});

describe.skipIf(host === 'none')('updates due', () => {
  it('are answered in one form, and made into a sheet for the lead', async () => {
    const app = await onTheSample('updates');
    const { page } = app;
    await page.getByRole('button', { name: /^Policy Officer/u }).click();
    await page
      .getByRole('textbox', { name: 'What the board should know' })
      .first()
      .fill('Two reports are read');
    await chooseFrom(page, /Progress/u, 'At risk');
    await page.getByRole('button', { name: 'Save these updates' }).click();
    await expectWritten(page, /Report an update for .* from Policy Officer/u);
    await page.getByText(/Answered by Policy Officer on/u).waitFor();
    await page.getByRole('button', { name: 'Make this lead’s sheet' }).click();
    await page
      .getByText(
        /^Policy Officer: updates for .*: \d+ pages?, a workbook of \d+ sheets?, and a Word document/u,
      )
      .waitFor();
    await page.getByRole('button', { name: 'Open the workbook' }).click();
    await eventually(() => app.opened()).toHaveLength(1);
  });

  it('mark a figure that isn’t one, and write nothing', async () => {
    const { page } = await onTheSample('updates');
    await page.getByRole('button', { name: /^Without a lead/u }).click();
    await page
      .getByRole('textbox', { name: /^Figure for/u })
      .first()
      .fill('lots');
    await page.getByRole('button', { name: 'Save these updates' }).click();
    await page.getByText(/“lots” isn’t a figure/u).waitFor();
    await page.getByRole('button', { name: /^Undo: Import/u }).waitFor();
  });

  it('by keyboard', async () => {
    const { page } = await onTheSample();
    await page.keyboard.press('Control+8');
    await page.getByRole('heading', { name: 'Updates due', level: 1 }).waitFor();
    await tabAndPress(page, /^Vice-Chair/u);
    await tabTo(page, 'What the board should know');
    await page.keyboard.type('On its way');
    await tabAndPress(page, 'Save these updates');
    await expectWritten(page, /Report an update for .* from Vice-Chair/u);
  });
});

describe.skipIf(host === 'none')('people and groups', () => {
  it('are added, and two spellings made one', async () => {
    const { page } = await onTheSample('people');
    await page.getByRole('button', { name: 'Add a person or group' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Head of Governance');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Person or group/u })
      .click();
    await page.getByRole('option', { name: 'Group' }).click();
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText(/Head of Governance is in the register already/u).waitFor();
    await page.getByRole('textbox', { name: 'Name' }).fill('Head of Govenance');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expectWritten(page, 'Add the group Head of Govenance');
    await page.getByRole('button', { name: 'Merge', exact: true }).click();
    await expectWritten(page, 'Merge Head of Govenance into Head of Governance');
    await page.getByRole('heading', { name: 'Head of Governance', level: 2 }).waitFor();
  });

  it('by keyboard', async () => {
    const { page } = await onTheSample();
    await page.keyboard.press('Control+9');
    await page.getByRole('heading', { name: 'People and groups', level: 1 }).waitFor();
    await tabTo(page, 'People and groups, one to a line');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'F&GPG' }).waitFor();
    await tabTo(page, /^Edit: Name/u);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Finance group');
    await page.keyboard.press('Enter');
    await expectWritten(page, 'Rename F&GPG to Finance group');
  });
});

describe.skipIf(host === 'none')('attention', () => {
  it('is settled by choosing, merging, and setting aside with a reason', async () => {
    const { page } = await onTheSample('attention');
    await page.getByText('20 things need attention').waitFor();
    await page.getByRole('button', { name: 'Keep 46 (objective 2)' }).click();
    await expectWritten(page, 'Settle Full members, July 2024: 46');
    await page.getByRole('button', { name: 'Keep 1.10, merge 1.15 into it' }).click();
    await expectWritten(page, 'Merge activity 1.15 into 1.10');
    await page.getByRole('button', { name: /^Set aside: Meetings and events/u }).click();
    await page.getByRole('textbox', { name: 'Why can it be left as it is?' }).fill('The board has moved it');
    await page.getByRole('button', { name: 'Set aside', exact: true }).click();
    await page.getByText('17 things need attention').waitFor();
    await page.getByText(/^The board has moved it \(Secretary/u).waitFor();
    await page.getByRole('button', { name: /^Put back on the list: Meetings and events/u }).click();
    await page.getByText('18 things need attention').waitFor();
  });

  it('by keyboard', async () => {
    const { page } = await onTheSample();
    await page.keyboard.press('Control+2');
    await page.getByRole('heading', { name: 'Attention', level: 1 }).waitFor();
    await tabAndPress(page, 'Keep 47 (objective 1)');
    await expectWritten(page, 'Settle Full members, July 2024: 47');
    await tabAndPress(page, /^Go there: 1\.1\b/u);
    await page.getByRole('heading', { name: 'Activity 1.1' }).waitFor();
  });
});

describe.skipIf(host === 'none')('history', () => {
  it('looks into a step, takes one back, and shows the register as it stood', async () => {
    const { page } = await onTheSample('people');
    await page.getByRole('button', { name: 'F&GPG' }).click();
    await page.getByRole('button', { name: /^Edit: Name/u }).click();
    await page.keyboard.type('Finance group');
    await page.keyboard.press('Enter');
    await expectWritten(page, 'Rename F&GPG to Finance group');
    await goTo(page, 'history');
    await page.getByRole('button', { name: /^Import \d+ changes/u }).click();
    await page.getByRole('button', { name: 'Show the register as it stood after this' }).click();
    await page.getByText(/^You are looking at the register as it stood on/u).waitFor();
    await goTo(page, 'people');
    await page.getByRole('button', { name: 'F&GPG', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Return to today' }).click();
    await page.getByRole('button', { name: 'Finance group', exact: true }).waitFor();
    await goTo(page, 'history');
    await page.getByRole('searchbox', { name: 'Find in the history' }).fill('rename');
    await page.getByText('1 step shown, filtered').waitFor();
    await page.getByRole('button', { name: 'Rename F&GPG to Finance group', exact: true }).click();
    await page.getByRole('button', { name: 'Undo this step' }).click();
    await page.getByText('Undone: Rename F&GPG to Finance group').waitFor();
  });

  it('by keyboard', async () => {
    const { page } = await onTheSample();
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').waitFor();
    await page.keyboard.type('History');
    await page
      .getByRole('option', { name: /History/u })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'History', level: 1 }).waitFor();
    await tabAndPress(page, 'History, one to a line');
    await tabAndPress(page, 'Undo this step');
    await page.getByText(/^Undone: Import/u).waitFor();
    await page.keyboard.press('Control+1');
    await page.getByRole('heading', { name: 'This register is empty' }).waitFor();
  });
});

describe.skipIf(host === 'none')('the palette', () => {
  it('finds what the register holds and goes there', async () => {
    const { page } = await onTheSample();
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').waitFor();
    await page.keyboard.type('2.3');
    await page.getByRole('option', { name: /^2\.3/u }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Activity 2.3' }).waitFor();
  });

  it('does what it is told', async () => {
    const { page } = await onTheSample();
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').waitFor();
    await page.keyboard.type('keyboard');
    await page.getByRole('option', { name: 'Keyboard shortcuts' }).click();
    await page.getByRole('heading', { name: 'Keyboard shortcuts' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').waitFor();
    await page.keyboard.type('xyzzy');
    await page.getByText(/^Nothing matches/u).waitFor();
  });
});
