// The papers of the sample: PDFs that are attached, a section of the register, a report that is written here, and one that is promised.

import { create, type Change } from '../../../shared/kernel/change.ts';
import { naturalId } from '../../../shared/kernel/entity.ts';
import { textIn } from '../../../shared/language/speak.ts';
import { paperDays } from '../../../shared/meetings/rules/notice.ts';
import { backgroundPaper } from '../../../shared/papers/model/background-paper.ts';
import { paper } from '../../../shared/papers/model/paper.ts';
import { paperItem } from '../../../shared/papers/model/paper-item.ts';
import { paperVersion } from '../../../shared/papers/model/paper-version.ts';
import { signOff } from '../../../shared/papers/model/sign-off.ts';
import { reportSection } from '../../../shared/reports/model/report-section.ts';
import type { Inline } from '../../../shared/reports/model/report-text.ts';
import { sectionText } from '../../../shared/reports/model/section-text.ts';
import { beginningsFor } from '../../../shared/reports/rules/usual-headings.ts';
import type { PaperWords, ReportWords } from '../../../resources/sample/meetings-words.ts';
import { found, monthFrom, type Making, type Told } from './making.ts';

/** The last figure of a measure that isn't a target, placed so that it follows the register. */
function lastFigureOf({ index }: Making, measure: string): Inline {
  const { measures, figures, periods } = index.snapshot;
  const of = found(
    measures.find(({ name }) => name === measure),
    measure,
  );
  const endOf = (periodId: string) => periods.find(({ id }) => id === periodId)?.to ?? '';
  const last = figures
    .filter(({ measureId, kind }) => measureId === of.id && kind !== 'target')
    .toSorted((a, b) => (endOf(a.periodId) < endOf(b.periodId) ? -1 : 1))
    .at(-1);
  return { type: 'figure', attrs: { of: 'figure', id: found(last, `a figure of ${measure}`).id } };
}

function reportOf(making: Making, bodyId: string, paperId: string, words: ReportWords): Change[] {
  const { reportHeadings } = making.index.snapshot;
  return beginningsFor(reportHeadings, bodyId, textIn('en')).flatMap(
    ({ heading, title, required }, position): Change[] => {
      const sectionId = naturalId([paperId, heading]);
      const section = create(reportSection, sectionId, { paperId, heading, title, required, position });
      const written = words[heading];
      if (written === undefined) return [section];
      const content = written.map((part): Inline =>
        typeof part === 'string' ? { type: 'text', text: part } : lastFigureOf(making, part.last),
      );
      const text = { type: 'doc', content: [{ type: 'paragraph', content }] } as const;
      return [section, create(sectionText, naturalId([paperId, sectionId]), { paperId, sectionId, text })];
    },
  );
}

function formOf({ index, files }: Making, { is }: PaperWords) {
  if (is === 'to follow') return { form: 'to follow' } as const;
  if ('file' in is)
    return { form: 'attached', attached: found(files.get(is.file), is.file), name: is.file } as const;
  if ('written' in is) return { form: 'written', report: is.written } as const;
  const { id } = found(
    index.snapshot.objectives.find(({ title }) => title === is.objective),
    is.objective,
  );
  return { form: 'section', shows: { what: 'objective', objectiveId: id } } as const;
}

/** A paper with what it holds, under its item. */
export function paperOf(
  making: Making,
  { meeting }: Told,
  itemId: string,
  words: PaperWords,
  position: number,
): Change[] {
  const { newId, index, actor } = making;
  const id = newId();
  const form = formOf(making, words);
  const addedOn = monthFrom(meeting.day, -1).last;
  return [
    create(paper, id, {
      title: words.title,
      form: form.form,
      reference: words.reference,
      state: form.form === 'to follow' ? 'draft' : 'ready',
      author: words.author,
      openness: 'open',
      dueOn: form.form === 'to follow' ? (paperDays(index, meeting)?.papersBy ?? null) : null,
      shows: form.form === 'section' ? form.shows : null,
    }),
    create(paperItem, naturalId([id, itemId]), { paperId: id, itemId, position }),
    ...(form.form === 'written' ? reportOf(making, meeting.bodyId, id, form.report) : []),
    ...(form.form === 'attached'
      ? [
          create(paperVersion, newId(), {
            paperId: id,
            name: form.name,
            ...form.attached,
            addedOn: addedOn < making.today ? addedOn : making.today,
            by: actor,
          }),
        ]
      : []),
    ...(words.cleared === undefined
      ? []
      : [
          create(signOff, naturalId([id, 'finance']), {
            paperId: id,
            role: 'finance',
            who: words.cleared.by,
            state: words.cleared.remarks === undefined ? 'cleared' : 'cleared with remarks',
            remarks: words.cleared.remarks ?? null,
          }),
        ]),
    ...(words.background ?? []).map(([title, seenAt], place) =>
      create(backgroundPaper, newId(), { paperId: id, title, seenAt, position: place }),
    ),
  ];
}
