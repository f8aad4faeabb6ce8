// A year of one body, as somebody new to the app goes through it: its members and rules, its days, an agenda with an urgent and an exempt item, a
// meeting where much happens, and the minutes of it adopted by the next. Every step is worked by whichever hand is given.

import { eventually, expectWritten } from '../on-the-sample.ts';
import type { Hand } from './hands.ts';

export interface Body {
  readonly name: string;
  readonly kind: string;
  /** Where its kind doesn’t say in which country it is. */
  readonly bankHolidays?: string;
  /** What its own rules say where its kind leaves that to them: the name of the rule, and what is typed or chosen. */
  readonly rules: readonly { readonly rule: string; readonly text: string; readonly isChoice?: true }[];
  /** Where its exempt business needs one. */
  readonly paragraph: RegExp | null;
}

const chair = 'The Chair';
const members = ['Member for North', 'Member for South', 'Member for East', 'Member for West'];
const [north = '', south = '', east = '', west = ''] = members;
const everybody = [chair, ...members];

/** The body with its members and rules, and six meetings on the first Tuesday of alternate months. */
export async function schedule(hand: Hand, body: Body): Promise<void> {
  const { page } = hand;
  await hand.go('bodies');
  await hand.press('Add a body');
  await hand.type('Name', body.name);
  await hand.choose('Kind', body.kind);
  if (body.bankHolidays !== undefined) await hand.choose('Bank holidays of', body.bankHolidays);
  await hand.press('Add');
  await page.getByRole('heading', { name: body.name }).waitFor();
  for (const member of everybody) {
    await hand.press('Add a seat');
    await hand.type('Who holds it', member);
    if (member === chair) await hand.choose('Role', 'Chair');
    await hand.press('Add');
    await page.getByRole('button', { name: new RegExp(`^(?:Chair|Member) ${member}`, 'u') }).waitFor();
  }
  await hand.unfold('Quorum, votes and minutes');
  for (const { rule, text, isChoice } of body.rules) {
    await hand.press(`Change “${rule}”`);
    if (isChoice === true) await hand.choose('What it says', text);
    else await hand.type('What it says', text);
    await hand.type('Why is it otherwise here?', 'The rules of the body say so');
    await hand.press('Change');
    await expectWritten(page, new RegExp(`Change “${rule}”`, 'u'));
  }
  await hand.go('meetings');
  await hand.press('Plan a year');
  await hand.type('Meets on', 'first Tuesday of alternate months');
  await hand.date('From', '01012031');
  await hand.date('To', '31122031');
  await hand.press('Make 6 meetings');
  await eventually(() => page.getByRole('row').filter({ hasText: '2031' }).count()).toBe(6);
}

/** The agenda of the first meeting: four items, of which one is exempt, with a paper that one member may not see. */
export async function prepare(hand: Hand, body: Body): Promise<void> {
  const { page } = hand;
  await hand.open('7 January 2031');
  for (const title of ['Apologies', 'Drainage of Mill Lane', 'Charges for the hall', 'Lease of the depot']) {
    await hand.press('Add an item');
    await hand.type('Title', title);
    await hand.choose('Purpose', 'To decide');
    await hand.press('Add');
    await page.getByRole('heading', { name: title }).waitFor();
  }
  await hand.choose('Openness', 'Exempt');
  if (body.paragraph !== null) await hand.tick(body.paragraph);
  await hand.edit('Why keeping it back outweighs disclosing it', 'The price is still being negotiated');
  if (body.paragraph !== null) {
    await hand.choose('Does the law have it registered for all to see?', 'No');
    await hand.choose('Is it the authority’s own planning permission?', 'No');
  }
  await eventually(() => page.locator('.field-problem').count()).toBe(0);
  // Whatever has had the focus, the page itself stays where it is.
  await eventually(() => page.evaluate(() => document.documentElement.scrollTop)).toBe(0);
  await hand.menu('Add another way, to Lease of the depot', 'Promise a paper');
  await hand.press('Add');
  await hand.press('Bar or admit somebody');
  await hand.type('Name', west);
  await hand.type('Reason', 'Holds the lease next door');
  await hand.press('Add');
  await page.getByText(`${west}: Barred`).waitFor();
}

/** Published; then what comes later comes in by the rule's door. */
export async function publish(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.press('Notice');
  await hand.press('Record that it was published');
  await hand.choose('What was published', 'Agenda and papers');
  await hand.press('Record that it was published');
  await page.getByText(/^Agenda and papers, /u).waitFor();
  await hand.press('Agenda');
  await hand.press('Add an item');
  await hand.type('Title', 'Flood at the depot');
  await hand.choose('Purpose', 'To decide');
  await hand.type('Whose opinion it is that it is urgent', chair);
  await hand.type('The special circumstances', 'The river rose last night');
  await hand.press('Add');
  await page.getByText('Late: The river rose last night').waitFor();
  // What the register shows can be read at once, so that it is late at once.
  await hand.menu('Add another way, to Flood at the depot', 'Add a section of the register');
  await hand.press('Add');
  await hand.edit('Why it is late', 'Written in the night');
  await expectWritten(page, /.*late.*/u);
}

/** One member has registered an interest; another may take part in spite of one. */
export async function registerInterests(hand: Hand, body: Body): Promise<void> {
  await hand.go('interests');
  await hand.press('Add an interest');
  await hand.choose('Member', north);
  await hand.choose('Class', 'Other');
  await hand.type('Interest', 'A field at Mill Lane');
  await hand.press('Add');
  await hand.press('Dispensations');
  await hand.press('Add a dispensation');
  await hand.choose('Member', south);
  await hand.choose('Body', body.name);
  await hand.type('Matter', 'Mill Lane');
  await hand.date('In force from', '01012031');
  await hand.date('In force until', '31122031');
  await hand.type('Reason', 'Too few could vote otherwise');
  await hand.type('Granted by', 'The monitoring officer');
  await hand.press('Add');
  await expectWritten(hand.page, /.*Mill Lane.*/u);
}

async function takeItem(hand: Hand, title: string): Promise<void> {
  await hand.press(new RegExp(`^\\d* ?${title}`, 'u'));
  await hand.page.getByRole('heading', { name: title }).waitFor();
  await hand.press('Take this item now');
  await hand.page.getByRole('button', { name: new RegExp(`${title} Taken`, 'u') }).waitFor();
}

async function decide(hand: Hand, text: string, how: string): Promise<void> {
  await hand.type('Decision', text);
  await hand.choose('How', how);
  await hand.press('Decide');
  await hand.page.getByRole('region', { name: 'Decided' }).filter({ hasText: text }).waitFor();
}

/** Declared with and without a dispensation, tied, named, in private; then too few are left, and it is adjourned. */
export async function meet(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.go('meetings');
  await hand.open('7 January 2031');
  await hand.press('At the meeting');
  for (const member of everybody) {
    await hand.press(`${member} is here`);
    await page.getByRole('button', { name: `${member} leaves` }).waitFor();
  }
  await takeItem(hand, 'Apologies');
  await takeItem(hand, 'Drainage of Mill Lane');
  await hand.choose('Who declares it', south);
  await hand.choose('What followed', 'Stayed and took part');
  await hand.choose('Under a dispensation', 'Mill Lane: To speak and to vote');
  await hand.type('Nature of the interest', 'A cottage there');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: `Remove the declaration of ${south}` }).waitFor();
  await hand.press(`${north} declares: A field at Mill Lane`);
  await page.getByRole('button', { name: `Remove the declaration of ${north}` }).waitFor();
  await decide(hand, 'That the drain be dug', 'Show of hands');
  for (const [count, votes] of [
    ['For', '2'],
    ['Against', '2'],
    ['Abstained', '0'],
  ] as const)
    await hand.type(count, votes);
  await hand.press('Keep the count');
  await page.getByText(/^Tied and so not carried/u).waitFor();
  await hand.press('Casting vote for');
  await page.getByText(/^Carried: 2 for, 2 against/u).waitFor();
  await takeItem(hand, 'Charges for the hall');
  await decide(hand, 'That the charges stand', 'By name');
  for (const member of [chair, north, south, east]) await hand.vote(member, 'For');
  await hand.vote(west, 'Against');
  await page.getByText('Carried: 4 for, 1 against, 0 abstained.').waitFor();
  await hand.type('Action', `@${chair} by 30 June 2031: write to the hirers`);
  await page.keyboard.press('Enter');
  await page.getByText(`${chair}, 30 June 2031: write to the hirers`).waitFor();
  await takeItem(hand, 'Lease of the depot');
  await decide(hand, 'That the lease be signed', 'Agreed without a vote');
  for (const member of [south, east, west]) {
    await hand.press(`${member} leaves`);
    await page.getByRole('button', { name: `${member} arrives` }).waitFor();
  }
  await page.getByRole('alert').filter({ hasText: 'The quorum is lost' }).waitFor();
  await hand.press('Adjourn the meeting…');
  await hand.date('It goes on on', '14012031');
  await hand.press('Adjourn the meeting');
  await page.getByRole('heading', { name: /14 January 2031/u }).waitFor();
}

/** What wasn't reached is taken a week later. */
export async function goOn(hand: Hand): Promise<void> {
  const { page } = hand;
  await page
    .getByRole('button', { name: /Flood at the depot/u })
    .first()
    .waitFor();
  await eventually(() => page.locator('.agenda-line').count()).toBe(1);
  await hand.press('At the meeting');
  for (const member of everybody.slice(0, 4)) {
    await hand.press(`${member} is here`);
    await page.getByRole('button', { name: `${member} leaves` }).waitFor();
  }
  await hand.press(`${west} sent apologies`);
  await takeItem(hand, 'Flood at the depot');
  await decide(hand, 'That pumps be hired', 'Agreed without a vote');
}

/** What was asked for is carried to the next meeting, and the minutes of the first are drafted. */
export async function followUp(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.press('All meetings');
  await hand.open('4 March 2031');
  await hand.unfold('Matters arising');
  await page.getByText('write to the hirers').waitFor();
  await hand.press('Minutes');
  await hand.press('The meeting was held');
  // Its day is still to come.
  await page.getByRole('dialog', { name: 'Was it held already?' }).waitFor();
  await hand.press('The meeting was held');
  await page.getByRole('button', { name: 'Draft the minutes' }).waitFor();
  await hand.press('All meetings');
  await hand.open('7 January 2031');
  await hand.press('Minutes');
  await hand.press('Draft the minutes');
  await hand.type(/^Text of \S+ Charges for the hall/u, 'The treasurer spoke to the charges.');
  await page.getByText('The casting vote was used for', { exact: false }).waitFor();
}

/** By the next meeting but one, with a correction; another is recorded beside them afterwards. */
export async function adopt(hand: Hand): Promise<void> {
  const { page } = hand;
  await page.getByText(/^Under a dispensation granted by The monitoring officer/u).waitFor();
  await hand.press('Adopt…');
  await hand.choose('At which meeting', /4 March 2031/u);
  await hand.type('Signed by', 'Alder');
  await hand.type('Corrected before adoption', 'The treasurer’s name was put right');
  await hand.press('Adopt');
  await page.getByText(/^Adopted on 4 March 2031/u).waitFor();
  await hand.press(/^Record a correction of \S+ Charges for the hall/u);
  await hand.type('The words that were adopted', 'spoke to the charges');
  await hand.type('What they are to say', 'spoke against the charges');
  await hand.type('Why', 'A slip of the pen');
  await hand.press('Record a correction');
  await page.getByText(/spoke against the charges/u).waitFor();
  await page.getByText('The treasurer spoke to the charges.').waitFor();
}

/** All of it, one after the other. */
export async function aYear(hand: Hand, body: Body): Promise<void> {
  await schedule(hand, body);
  await prepare(hand, body);
  await publish(hand);
  await registerInterests(hand, body);
  await meet(hand);
  await goOn(hand);
  await followUp(hand);
  await adopt(hand);
}
