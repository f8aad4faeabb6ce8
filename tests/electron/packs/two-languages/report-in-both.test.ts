// A report that is written here in both languages, in the pack of a meeting.

import { expect, it } from 'vitest';
import type { PackLanguages } from '../../../../shared/packs/model/pack-languages.ts';
import type { Run } from '../../../../shared/packs/pack-document.ts';
import type { Inline, ReportText, TextBlock } from '../../../../shared/reports/model/report-text.ts';
import { line } from '../../../shared/reports/a-text.ts';
import { wordOf } from '../docx/look-at-word.ts';
import { aMeetingWithPapers } from '../supplement/an-issued-pack.ts';

const doc = (...content: readonly TextBlock[]): ReportText => ({ type: 'doc', content });

function noted(words: string, ...notes: readonly string[]): TextBlock {
  const marks = notes.map((note): Inline => ({ type: 'footnote', attrs: { note } }));
  return { type: 'paragraph', content: [{ type: 'text', text: words }, ...marks] };
}

async function aPack(languages: PackLanguages, english: ReportText, welsh: ReportText) {
  const { get, items, make, pack } = await aMeetingWithPapers(languages);
  const report = { form: 'written', itemId: items[0] ?? '', title: 'Repair the hall' } as const;
  const { id: paperId } = await get('papers', 'add', report);
  await get('reports', 'begin', { paperId });
  const { sections } = await get('reports', 'show', { paperId });
  const sectionId = sections.find(({ title }) => title === 'Background')?.id ?? '';
  await get('reports', 'write', { sectionId, text: english });
  await get('reports', 'writeInLanguage', { sectionId, language: 'cy', text: welsh });
  await get('reports', 'saysTheSame', { sectionId, language: 'cy', original: english, same: true });
  for (const { id, required } of sections)
    if (required && id !== sectionId)
      // oxlint-disable-next-line no-await-in-loop -- one step after another
      await get('reports', 'write', { sectionId: id, text: doc(line('Nothing.')) });
  return make(pack());
}

it('has each note of each language, side by side, where one has more of them than the other', async () => {
  const { document } = await aPack(
    'en|cy',
    doc(noted('The roof leaks.', 'Surveyed in spring.')),
    doc(noted('Mae’r to’n gollwng.', 'Gan y syrfëwr.', 'Arolygwyd yn y gwanwyn.')),
  );
  const runs = document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.runs, block.beside ?? []] : [])),
  );
  const marks = (stands: string, languageOf: readonly Run[]) =>
    languageOf.flatMap(({ noteMark }) => (noteMark?.stands === stands ? [noteMark.note] : []));
  const notes = runs.flatMap((each) => marks('before the note', each));
  expect(notes).toHaveLength(3);
  expect(new Set(notes).size).toBe(3);
  const named = runs.flatMap((each) => marks('in the text', each));
  expect(named.toSorted()).toEqual(notes.toSorted());
  const word = await wordOf(document);
  const written = word.part('word/footnotes.xml');
  for (const each of ['Surveyed in spring.', 'Gan y syrfëwr.', 'Arolygwyd yn y gwanwyn.'])
    expect(written).toContain(each);
});
