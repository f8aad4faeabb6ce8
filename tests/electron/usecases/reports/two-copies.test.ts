// Two people who write one report on two copies: sections apart merge, the same section is shown as a conflict, with both texts.

import { describe, expect, it } from 'vitest';
import { openLines } from '../../../../electron/usecases/exchange/conflict-list.ts';
import { byId, snapshot } from '../../../../electron/register/read/query.ts';
import { create, set } from '../../../../shared/kernel/change.ts';
import { naturalId } from '../../../../shared/kernel/entity.ts';
import { paper } from '../../../../shared/papers/model/paper.ts';
import { indexOf } from '../../../../shared/register/register-index.ts';
import { reportSection } from '../../../../shared/reports/model/report-section.ts';
import { sectionText } from '../../../../shared/reports/model/section-text.ts';
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
});
