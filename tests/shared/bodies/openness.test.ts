// Openness: exempt paragraphs, what bars a claim, which members may see a paper, and the resolution that excludes the public.

import { describe, expect, it } from 'vitest';
import {
  excludingResolution,
  exemptParagraphs,
  exemptProblems,
  membersMaySee,
  notForPublication,
  type ExemptClaim,
} from '../../../shared/bodies/rules/openness.ts';
import { speakerIn } from '../../../shared/language/speak.ts';
import { inEnglish } from '../../in-english.ts';

const claim: ExemptClaim = {
  paragraphs: ['3'],
  publicInterest: 'Bids would be known to the other bidders.',
  isRegistered: false,
  isOwnPlanning: false,
};

function problems(rules: 'england' | 'wales' | '1960', changed: Partial<ExemptClaim>) {
  return exemptProblems(rules, { ...claim, ...changed }).map(({ say, number }) =>
    typeof number === 'string' ? `${say} ${number}` : say,
  );
}

describe('exempt information', () => {
  it('has the paragraphs 1 to 7 in England and 12 to 18 in Wales, and none elsewhere', () => {
    const numbers = (rules: 'england' | 'wales' | '1960' | 'own') =>
      exemptParagraphs(rules).map(({ number }) => number);
    expect(numbers('england')).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(numbers('wales')).toEqual(['12', '13', '14', '15', '16', '17', '18']);
    expect([...numbers('1960'), ...numbers('own')]).toEqual([]);
    expect(inEnglish(exemptParagraphs('wales')[2]?.gist ?? '')).toBe(
      'about the financial or business affairs of any person, the authority included',
    );
    for (const { gist } of exemptParagraphs('england'))
      expect(speakerIn('cy')(gist)).not.toBe(inEnglish(gist));
  });

  it('can be claimed with a paragraph, a reason, and both bars considered', () => {
    expect(problems('england', {})).toEqual([]);
    expect(problems('wales', { paragraphs: ['14'] })).toEqual([]);
    expect(problems('1960', { paragraphs: [] })).toEqual([]);
  });

  it.each([
    ['england', { paragraphs: [] }, ['openness.problem.no-paragraph']],
    ['england', { paragraphs: ['14'] }, ['openness.problem.no-such-paragraph 14']],
    ['wales', { paragraphs: ['3'] }, ['openness.problem.no-such-paragraph 3']],
    ['england', { isRegistered: true }, ['openness.problem.registered 8']],
    ['england', { isRegistered: undefined }, ['openness.problem.registered-unconsidered 8']],
    ['england', { paragraphs: ['1'], isRegistered: true }, []],
    ['england', { isOwnPlanning: true }, ['openness.problem.planning 9']],
    ['england', { isOwnPlanning: undefined }, ['openness.problem.planning-unconsidered 9']],
    ['england', { publicInterest: ' ' }, ['openness.problem.no-interest 10']],
    ['wales', { paragraphs: ['14'], isRegistered: true }, ['openness.problem.registered 19']],
    ['1960', { publicInterest: '' }, ['openness.problem.no-reason']],
  ] as const)('in %s is barred or wanting: %j', (rules, changed, found) => {
    expect(problems(rules, changed)).toEqual(found);
  });
});

describe('a member', () => {
  it.each([
    ['england', ['3'], false, true],
    ['england', ['6'], false, true],
    ['england', ['3', '6'], false, true],
    ['england', ['3'], true, false],
    ['england', ['6'], true, true],
    ['england', ['1'], false, false],
    ['england', ['3', '1'], false, false],
    ['england', ['5'], false, false],
    ['wales', ['14'], false, true],
    ['wales', ['17'], false, true],
    ['wales', ['12'], false, false],
    ['own', [], false, true],
  ] as const)(
    'in %s, of a paper exempt by %j (under negotiation: %s), may see it: %s',
    (rules, paragraphs, terms, may) => {
      const view = membersMaySee(rules, paragraphs, terms);
      expect(view.may).toBe(may);
      expect(inEnglish(view.why)).not.toBe('');
    },
  );
});

describe('the resolution that excludes the public', () => {
  const items = [
    { number: '9', title: 'Depot lease', paragraphs: ['3'], reason: 'Terms are being agreed.' },
    { number: undefined, title: 'Staffing', paragraphs: ['1', '4'], reason: 'It is about one officer.' },
  ];

  it('names each item with the description that it is exempt by', () => {
    expect(inEnglish(excludingResolution('england', items) ?? '')).toBe(
      'Under section 100A(4) of the Local Government Act 1972 the public and the press are excluded while these items are considered, since exempt information as Part 1 of Schedule 12A describes it would otherwise be disclosed, and the public interest in keeping it exempt outweighs that in disclosing it: item 9, “Depot lease” (paragraph 3, about the financial or business affairs of any person, the authority included); Staffing (paragraph 1, about an individual; paragraph 4, about consultations or negotiations on labour relations).',
    );
    expect(inEnglish(excludingResolution('wales', items) ?? '')).toContain('Part 4 of Schedule 12A');
    expect(speakerIn('cy')(excludingResolution('wales', items) ?? '')).toContain('gwaherddir y cyhoedd');
  });

  it('says of an item without a reason or a paragraph that none is given', () => {
    const bare = [{ number: '4', title: 'Depot lease', paragraphs: [], reason: ' ' }];
    const said = (rules: Parameters<typeof excludingResolution>[0]) =>
      inEnglish(excludingResolution(rules, bare) ?? '');
    for (const rules of ['1960', 'own'] as const)
      expect(said(rules)).toMatch(/item 4, “Depot lease” \(the reason isn’t given\)/u);
    for (const rules of ['england', 'wales'] as const)
      expect(said(rules)).toMatch(/item 4, “Depot lease” \(the paragraph isn’t given\)/u);
  });

  it('of a parish is made under the Act of 1960 and states its reasons', () => {
    expect(inEnglish(excludingResolution('1960', items) ?? '')).toBe(
      'Under section 1(2) of the Public Bodies (Admission to Meetings) Act 1960 the public and the press are excluded while these items are considered, since publicity would be prejudicial to the public interest for the reasons stated: item 9, “Depot lease” (Terms are being agreed.); Staffing (It is about one officer.).',
    );
    expect(inEnglish(excludingResolution('own', items) ?? '')).toContain('considered in private');
  });

  it('speaks of one item as of one, in either language', () => {
    const one = items.slice(0, 1);
    for (const rules of ['england', 'wales', '1960', 'own'] as const) {
      expect(inEnglish(excludingResolution(rules, one) ?? '')).toMatch(/[Tt]his item is considered/u);
      expect(speakerIn('cy')(excludingResolution(rules, one) ?? '')).toContain('yr eitem hon');
      expect(inEnglish(excludingResolution(rules, items) ?? '')).toMatch(/[Tt]hese items are considered/u);
    }
  });

  it('is none without items', () => {
    expect(excludingResolution('england', [])).toBeUndefined();
  });
});

describe('a copy kept from the public', () => {
  it('says so on its front, with the description', () => {
    expect(inEnglish(notForPublication('england', ['5']))).toBe(
      'Not for publication: exempt information (paragraph 5, covered by legal professional privilege)',
    );
    expect(inEnglish(notForPublication('1960', []))).toBe('Not for publication');
  });
});
