// Two people who write one report on two copies: sections apart merge, the same section is shown as a conflict, with both texts.

import { describe, expect, it } from 'vitest';
import { openLines } from '../../../../electron/usecases/exchange/conflict-list.ts';
import { byId, snapshot } from '../../../../electron/register/read/query.ts';
import { create, set } from '../../../../shared/kernel/change.ts';
import { naturalId } from '../../../../shared/kernel/entity.ts';
import { paper } from '../../../../shared/papers/model/paper.ts';
import { indexOf } from '../../../../shared/register/register-index.ts';
import { reportSection } from '../../../../shared/reports/model/report-section.ts';
import { sectionTranslation } from '../../../../shared/reports/model/section-translation.ts';
import { sectionText } from '../../../../shared/reports/model/section-text.ts';
import { indexIn } from '../../../../shared/translations/rules/index-in.ts';
import { inEnglish } from '../../../in-english.ts';
import { written } from '../../../shared/reports/a-text.ts';
import { valueOf } from '../../register/a-register.ts';
import { settleAll, type Computer } from '../../sync/a-network.ts';
import { twoPeople } from '../../sync/people.ts';

const idOf = (heading: string) => naturalId(['report', heading]);

const begun = (heading: string) =>
  create(reportSection, idOf(heading), { paperId: 'report', heading, title: heading, required: true });

const textId = (heading: string) => naturalId(['report', idOf(heading)]);

const write = (heading: string, words: string) =>
  create(sectionText, textId(heading), {
    paperId: 'report',
    sectionId: idOf(heading),
    text: written(words),
  });

const rewrite = (heading: string, words: string) => set(sectionText, textId(heading), 'text', written(words));

async function apart() {
  const [secretary, officer] = await twoPeople();
  const [first, second] = [secretary.computer, officer.computer];
  valueOf(
    first.write(
      create(paper, 'report', { title: 'The hall', form: 'written', state: 'draft', openness: 'open' }),
    ),
  );
  settleAll([first, second]);
  return { first, second, all: [first, second] };
}

const textAt = ({ register }: Computer, heading: string) =>
  byId(register, sectionText, textId(heading))?.text;
const linesAt = ({ register }: Computer) => openLines(register, indexOf(snapshot(register)));

describe('a report on two copies', () => {
  it('that each begins is begun once, and what each writes in a section of their own stands on both', async () => {
    const { first, second, all } = await apart();
    valueOf(first.write(begun('purpose'), begun('risk')));
    valueOf(second.write(begun('purpose'), begun('risk')));
    valueOf(first.write(write('purpose', 'To mend the roof.')));
    valueOf(second.write(write('risk', 'It may fall in.')));
    settleAll(all);
    for (const computer of all) {
      expect(textAt(computer, 'purpose')).toEqual(written('To mend the roof.'));
      expect(textAt(computer, 'risk')).toEqual(written('It may fall in.'));
      expect(linesAt(computer)).toEqual([]);
    }
  });

  it('written in the same section is a conflict that shows both texts in words', async () => {
    const { first, second, all } = await apart();
    valueOf(first.write(begun('purpose'), write('purpose', 'To do something.')));
    settleAll(all);
    valueOf(first.write(rewrite('purpose', 'To mend the roof.')));
    second.environment.tick(60_000);
    valueOf(second.write(rewrite('purpose', 'To sell the hall.')));
    settleAll(all);
    const [open, ...others] = linesAt(first);
    expect(others).toEqual([]);
    expect(inEnglish(open?.line.what ?? '')).toContain('purpose');
    expect(open?.line.sides.map(({ says }) => inEnglish(says)).sort()).toEqual([
      'To mend the roof.',
      'To sell the hall.',
    ]);
  });

  it('in its other language: one says that it says the same and one that it isn’t finished: it isn’t printed until somebody chooses', async () => {
    const { first, second, all } = await apart();
    const id = naturalId(['report', idOf('purpose'), 'cy']);
    const text = written('Trwsio’r to.');
    const original = written('To mend the roof.');
    const now = (value: unknown) => [
      set(sectionTranslation, id, 'text', text),
      set(sectionTranslation, id, 'original', value),
    ];
    valueOf(
      first.write(
        begun('purpose'),
        write('purpose', 'To mend the roof.'),
        create(sectionTranslation, id, {
          paperId: 'report',
          sectionId: idOf('purpose'),
          language: 'cy',
          text,
          original: written('To see to the roof.'),
        }),
      ),
    );
    settleAll(all);
    valueOf(first.write(...now(null)));
    second.environment.tick(60_000);
    valueOf(second.write(...now(original)));
    settleAll(all);
    const [open, ...others] = linesAt(first);
    if (open === undefined) throw new Error('nothing waits');
    expect(others).toEqual([]);
    expect(open.line.sides.map(({ says }) => inEnglish(says))).toEqual([
      'It isn’t finished',
      'It says the same as “To mend the roof.”',
    ]);
    for (const { register } of all) {
      expect(byId(register, sectionTranslation, id)?.original).toBeNull();
      const { sectionTexts } = indexIn(indexOf(snapshot(register)), 'cy').snapshot;
      expect(sectionTexts.find(({ sectionId }) => sectionId === idOf('purpose'))?.text).toEqual(original);
    }
    expect(linesAt(second).map(({ line }) => line)).toMatchObject([{ key: open.line.key }]);
    const taken = open.changes.get(open.line.sides[0]?.key ?? '') ?? [];
    expect(taken).toEqual([{ entity: 'section_translation', id, field: 'original', value: null }]);
    valueOf(first.write(...taken));
    settleAll(all);
    for (const computer of all) {
      expect(linesAt(computer)).toEqual([]);
      expect(byId(computer.register, sectionTranslation, id)?.original).toBeNull();
    }
  });

  it('in its other language, both written anew, is one choice, of text and word together', async () => {
    const { first, second, all } = await apart();
    const id = naturalId(['report', idOf('purpose'), 'cy']);
    const original = written('To mend the roof.');
    const given = (words: string, of: typeof original | null) =>
      create(sectionTranslation, id, {
        paperId: 'report',
        sectionId: idOf('purpose'),
        language: 'cy',
        text: written(words),
        original: of,
      });
    valueOf(first.write(begun('purpose'), write('purpose', 'To mend the roof.')));
    settleAll(all);
    valueOf(first.write(given('Trwsio’r to.', original)));
    second.environment.tick(60_000);
    valueOf(second.write(given('Trwsio', null)));
    settleAll(all);
    const [open, ...others] = linesAt(second);
    expect(others).toEqual([]);
    const [kept] = open?.line.sides ?? [];
    expect(byId(second.register, sectionTranslation, id)?.original).toBeNull();
    expect(open?.changes.get(kept?.key ?? '')).toMatchObject([
      { field: 'text', value: written('Trwsio') },
      { field: 'original', value: null },
    ]);
  });
});
