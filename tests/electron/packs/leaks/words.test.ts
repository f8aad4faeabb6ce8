// How words are compared: a file may write them in any case, with ligatures and hyphens, over runs and lines.

import { describe, expect, it } from 'vitest';
import { finderOf, sentencesOf } from '../../../../electron/packs/leaks/words.ts';

function isIn(sought: string, text: string): boolean {
  return finderOf([{ text: sought, of: 0 }]).in(text).size > 0;
}

describe('a text is found', () => {
  it.each([
    ['Sale of the depot', 'SALE  OF\nTHE DE-\nPOT.'],
    ['Sale of the depot', 'sale of the de\u00adpot'],
    ['The office of the officer', 'The o\ufb03ce of the o\ufb03cer'],
    ['“Terms” of the lease', '"Terms" of the lease'],
    ['Siôn’s grievance', 'Sio\u0302n\u2019s grievance'],
    ['Van', 'the new van, at last'],
    ['FIN/26/14', 'see FIN/26/14.'],
    ['Depot', 'de\u200bpot'],
    ['Price-Jones', 'a letter from Price-\nJones today'],
    ['Price-Jones', 'a letter from Price Jones'],
    ['Depot', 'the D E P O T'],
    ['Depot', 'the d e p ot'],
    ['Straße', 'STRASSE'],
    ['Οδός', 'ΟΔΟΣ'],
    ['仓库', '委员会决定出售仓库。'],
    ['仓库', '出售仓\n库的决定'],
    ['旧仓库 出售', '关于旧仓库出售的报告'],
    ['AI戦略', '新しいAI戦略について'],
    ['さくら', '春にさくら会館を売る'],
    ['デポー', 'このﾃﾞﾎﾟｰの売却'],
    ['คลังเก่า', 'ขายคลังเก่าในเดือนหน้า'],
    ['AI', '新しいAI戦略'],
    ['库', '库 – 出售'],
  ])('%j in %j', (sought, text) => {
    expect(isIn(sought, text)).toBe(true);
  });
});

describe('a short text', () => {
  it.each([
    ['Lease', 'the release'],
    ['Van', 'the advantage'],
    ['Together', 'we want to get her a desk'],
    ['Ward', 'as in plan w, ard and so on'],
    ['Maybe', 'it may be'],
    ['…', 'and so on …'],
    ['库', '出售仓库的决定'],
    ['です', '春にさくら会館ですね'],
    ['งาน', 'พนักงานทุกคน'],
    ['第3号', '第13号の報告'],
    ['AI戦略', '新しいSAI戦略'],
  ])('%j isn’t found in %j', (sought, text) => {
    expect(isIn(sought, text)).toBe(false);
  });
});

describe('sentences', () => {
  it('are those long enough to be nobody else’s', () => {
    expect(
      sentencesOf('Agreed. The council sells the depot! Noted.\nConfidentialvaluationreport\nYes'),
    ).toEqual(['The council sells the depot!', 'Confidentialvaluationreport']);
  });
});
