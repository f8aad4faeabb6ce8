// The rules of each kind of body: the table of the law line by line, dated, and what a body sets otherwise.

import { describe, expect, it } from 'vitest';
import { bodyKinds, type BodyKind } from '../../../shared/bodies/model/body.ts';
import { bodyRule } from '../../../shared/bodies/model/body-rule.ts';
import { ruleTables } from '../../../shared/bodies/rules/rule-tables.ts';
import { ruleNames, rulesOn, sayRuleName } from '../../../shared/bodies/rules/rule-sets.ts';
import { certainties, isRuleValue } from '../../../shared/bodies/rules/rule-values.ts';
import { sayRule } from '../../../shared/bodies/rules/say-rule.ts';
import { latestDayToPublish } from '../../../shared/calendar/rules/latest-day.ts';
import { isDay } from '../../../shared/kernel/days.ts';
import { speakerIn } from '../../../shared/language/speak.ts';
import { inEnglish } from '../../in-english.ts';

const today = '2026-12-01';
const inWelsh = speakerIn('cy');

describe('the rules of a kind of body', () => {
  it.each([
    ['council-england', 5, 5, 'A', 'urgent and summoned'],
    ['committee-england', 5, 5, 'A', 'urgent'],
    ['executive-england', 5, 5, 'A', 'urgent'],
    ['council-wales', 3, 3, 'A', 'urgent'],
    ['committee-wales', 3, 3, 'A', 'urgent'],
    ['parish-england', 3, 'with the summons', 'B', 'next meeting'],
    ['community-wales', 3, 'with the summons', 'B', 'next meeting'],
    ['charity', null, null, 'D', null],
    ['cio', null, null, 'D', null],
    ['partnership', null, null, 'D', null],
  ] as const)('%s: %s days of notice, %s of agenda, by %s', (kind, notice, agenda, calendar, later) => {
    const rules = rulesOn(kind, today);
    expect(rules.rule('notice-days')?.value).toBe(notice);
    expect(rules.rule('agenda-days')?.value).toBe(agenda);
    expect(rules.rule('calendar')?.value).toBe(calendar);
    expect(rules.rule('added-later')?.value).toBe(later);
  });

  it('include 28 days for a private meeting and a key decision of an executive alone', () => {
    const having = (name: 'private-days' | 'key-decision-days') =>
      bodyKinds.filter((kind) => rulesOn(kind, today).rule(name)?.value === 28);
    expect(having('private-days')).toEqual(['executive-england']);
    expect(having('key-decision-days')).toEqual(['executive-england']);
    expect(rulesOn('executive-england', today).rule('private-again-days')?.value).toBe(5);
    expect(rulesOn('executive-england', today).rule('general-exception-days')?.value).toBe(5);
    expect(rulesOn('council-wales', today).rule('note-days')?.value).toBe(7);
    expect(rulesOn('community-wales', today).rule('urgent-hours')?.value).toBe(24);
  });

  it('hold from their day: attending by link counted in England from April 2020 to May 2021', () => {
    const counts = (kind: BodyKind, day: string) => rulesOn(kind, day).rule('remote-counts')?.value;
    expect(
      ['2020-04-03', '2020-04-04', '2021-05-06', '2021-05-07'].map((day) => counts('parish-england', day)),
    ).toEqual([false, true, true, false]);
    expect(counts('council-wales', '2021-05-01')).toBe(true);
    expect(counts('council-wales', '2021-04-30')).toBeUndefined();
    expect(rulesOn('council-england', '2014-02-24').rule('named-votes-at-budget')?.value).toBe(false);
    expect(rulesOn('council-england', '2014-02-25').rule('named-votes-at-budget')?.value).toBe(true);
  });

  it.each(bodyKinds)('of %s are dated, cited, valid, and said in both languages', (kind) => {
    for (const line of ruleTables[kind]) {
      expect(isDay(line.from)).toBe(true);
      expect(certainties).toContain(line.certainty);
      expect(isRuleValue(line.rule, line.value), line.rule).toBe(true);
    }
    const rules = rulesOn(kind, today);
    expect(rules.names.length).toBeGreaterThan(9);
    for (const name of rules.names) {
      const rule = rules.rule(name);
      const said = rule && sayRule(rule);
      for (const part of [said?.name, said?.value, said?.source, said?.certainty ?? '']) {
        expect(inEnglish(part ?? '')).not.toContain('undefined');
        expect(part === '' || inWelsh(part ?? '') !== '').toBe(true);
      }
    }
  });

  it('are each shown with the source and how sure it is', () => {
    const said = (kind: BodyKind, name: (typeof ruleNames)[number], speak = inEnglish) => {
      const rule = rulesOn(kind, today).rule(name);
      const all = rule && sayRule(rule);
      return [all?.name, all?.value, all?.source, all?.certainty ?? ''].map((part) => speak(part ?? ''));
    };
    expect(said('parish-england', 'notice-days')).toEqual([
      'Notice of a meeting',
      '3 clear days',
      'Local Government Act 1972, Schedule 12, paragraph 10',
      'read in the source',
    ]);
    expect(said('parish-england', 'quorum')[1]).toBe(
      'one in 3 of the whole number of members, rounded up, and never under 3',
    );
    expect(said('parish-england', 'keep-minutes').slice(0, 2)).toEqual(['Minutes are kept', 'for good']);
    expect(said('council-england', 'keep-background')[1]).toBe('4 years');
    expect(said('parish-england', 'named-votes-asked')[1]).toBe('when one member asks');
    expect(said('parish-england', 'calendar')[3]).toBe('check with your monitoring officer or adviser');
    expect(said('council-england', 'named-votes-at-budget')[1]).toBe('yes');
    expect(said('council-wales', 'notice-days', inWelsh)).toEqual([
      'Hysbysiad o gyfarfod',
      '3 diwrnod clir',
      'Deddf Llywodraeth Leol ac Etholiadau (Cymru) 2021, Atodlen 4',
      'casglwyd o’r ffynhonnell',
    ]);
    for (const name of ruleNames) expect(inWelsh(sayRuleName(name))).not.toBe(inEnglish(sayRuleName(name)));
  });

  it('give the calendar and the days that the last day to publish is counted by', () => {
    const rules = rulesOn('council-england', today);
    const found = latestDayToPublish({
      meeting: '2026-12-08',
      needed: rules.rule('notice-days')?.value ?? 0,
      calendar: rules.rule('calendar')?.value ?? 'D',
      holidays: { nation: 'england-and-wales' },
    });
    expect(found.day).toBe('2026-11-30');
  });
});

describe('a rule that a body sets', () => {
  it('holds with its reason, and says what its kind would have had', () => {
    const overrides = [
      { rule: 'agenda-days', value: 7, reason: 'The constitution asks for a week.' },
      { rule: 'quorum', value: { kind: 'number', number: 4 }, reason: 'Standing order 12.' },
    ];
    const rules = rulesOn('committee-england', today, overrides);
    const agenda = rules.rule('agenda-days');
    expect(agenda).toMatchObject({ value: 7, certainty: undefined });
    expect(agenda?.set?.reason).toBe('The constitution asks for a week.');
    expect(agenda?.set?.instead?.value).toBe(5);
    expect(agenda && inEnglish(sayRule(agenda).source)).toBe('set by the body');
    expect(rules.rule('quorum')?.value).toEqual({ kind: 'number', number: 4 });
    expect(rules.rule('notice-days')?.value).toBe(5);
    expect(rules.refused).toEqual([]);
  });

  it('is kept in the register as it is given, a quorum too, and is said there', () => {
    const value = bodyRule.fields.value;
    for (const given of [7, true, 'C', { kind: 'number', number: 4 }])
      expect(value.schema.safeParse(given), JSON.stringify(given)).toEqual({ success: true, data: given });
    expect(value.schema.safeParse({ kind: 'share' }).success).toBe(false);
  });

  it('can be one that its kind has not', () => {
    const rules = rulesOn('charity', today, [
      { rule: 'note-days', value: 10, reason: 'Funders ask for it.' },
    ]);
    expect(rules.rule('note-days')).toMatchObject({ value: 10, set: { instead: undefined } });
    expect(rules.names).toContain('note-days');
    expect(rulesOn('charity', today).rule('note-days')).toBeUndefined();
  });

  it('is refused where it is no rule, no value of it, or has no reason, and its kind’s rule holds', () => {
    const overrides = [
      { rule: 'colour', value: 'red', reason: 'Because.' },
      { rule: 'agenda-days', value: -1, reason: 'Because.' },
      { rule: 'calendar', value: 'E', reason: 'Because.' },
      { rule: 'notice-days', value: 9, reason: ' ' },
    ];
    const rules = rulesOn('council-england', today, overrides);
    expect(rules.refused.map(({ why }) => inEnglish(why))).toEqual([
      'There is no rule “colour”.',
      'Agenda and papers: what was set is nothing that this rule can say. The rule of its kind holds.',
      'Days that count: what was set is nothing that this rule can say. The rule of its kind holds.',
      'Notice of a meeting: a rule is set otherwise only with a reason. The rule of its kind holds.',
    ]);
    expect(rules.rule('agenda-days')?.value).toBe(5);
    expect(rules.rule('calendar')?.value).toBe('A');
    expect(rules.rule('notice-days')?.value).toBe(5);
  });

  it('gives way to one set later', () => {
    const overrides = [5, 6].map((value) => ({ rule: 'agenda-days', value, reason: 'A decision.' }));
    expect(rulesOn('partnership', today, overrides).rule('agenda-days')?.value).toBe(6);
  });
});
