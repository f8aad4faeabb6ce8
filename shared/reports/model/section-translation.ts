// What a section of a report says in its other language, as somebody is writing it or has written it. While it is being written it says less than
// the text: it isn't printed until they say that it says the same, and not any more once the text has changed.

import { defineEntity, json, oneOf, reference, sealsNothing } from '../../kernel/entity.ts';
import { cutTo } from '../../language/first-words.ts';
import { languages } from '../../language/language.ts';
import { say } from '../../language/say.ts';
import { paper } from '../../papers/model/paper.ts';
import { plainText } from '../rules/in-text.ts';
import { reportSection } from './report-section.ts';
import { reportText } from './report-text.ts';
import { mostSaid, saysText } from './section-text.ts';

export const sectionTranslation = defineEntity(
  'section_translation',
  {
    paperId: reference('paper'),
    sectionId: reference('report_section'),
    language: oneOf(languages, (language) => say(`language.${language}`)),
    text: saysText,
    /** The text that it says the same as, by the word of whoever wrote it; null while it is being written. */
    original: {
      ...json(reportText.nullable().default(null), (text) => cutTo(plainText(text), mostSaid)),
      follows: true,
      keepsBack: (text) => (text === null ? 1 : 0),
      asked: (text) => {
        const given = reportText.safeParse(text);
        return given.success
          ? say('reports.says-the-same-as', { text: cutTo(plainText(given.data), mostSaid) })
          : say('reports.isnt-finished');
      },
    },
  },
  {
    naturalKey: ['paperId', 'sectionId', 'language'],
    kind: say('reports.thing.translation'),
    named: ({ sectionId }, look) => look(reportSection, sectionId)?.title ?? sectionId,
    detail: ({ paperId, language }, look) => ({
      several: [look(paper, paperId)?.title ?? '', say(`translations.language.${language}`)],
      between: ', ',
    }),
    main: 'text',
    calledBy: [],
    opens: ({ id }) => ({ screen: 'translations', focus: id }),
    owns: {},
    sealedBy: [],
    seals: sealsNothing,
  },
);
