// One of each kind of a report that is written here: samples like those in `samples.ts`, which has the paper that they belong to.

import { create, type Creation } from '../../../../shared/kernel/change.ts';
import { reportHeading } from '../../../../shared/reports/model/report-heading.ts';
import { reportIssue } from '../../../../shared/reports/model/report-issue.ts';
import { reportPicture } from '../../../../shared/reports/model/report-picture.ts';
import { reportSection } from '../../../../shared/reports/model/report-section.ts';
import { sectionText } from '../../../../shared/reports/model/section-text.ts';
import { sectionTranslation } from '../../../../shared/reports/model/section-translation.ts';

export const reportSamples: readonly Creation[] = [
  create(reportHeading, 'purpose', {
    bodyId: 'board',
    title: 'Purpose',
    guidance: 'Why this comes to the board',
    required: true,
  }),
  create(reportPicture, 'chart', {
    paperId: 'accounts',
    name: 'reserves.png',
    sha256: 'ab'.repeat(32),
    width: 640,
    height: 480,
  }),
  create(reportSection, 'accounts/purpose', {
    paperId: 'accounts',
    heading: 'purpose',
    title: 'Purpose',
    required: true,
  }),
  create(sectionText, 'accounts/accounts∕purpose', {
    paperId: 'accounts',
    sectionId: 'accounts/purpose',
    text: {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'The surplus' }] },
        { type: 'paragraph', content: [{ type: 'text', text: 'It grew.', marks: [{ type: 'bold' }] }] },
        {
          type: 'picture',
          attrs: { pictureId: 'chart', alternative: 'The reserves by year', decoration: false },
        },
      ],
    },
  }),
  create(sectionTranslation, 'accounts/accounts∕purpose/cy', {
    paperId: 'accounts',
    sectionId: 'accounts/purpose',
    language: 'cy',
    text: {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Y gwarged' }] },
        {
          type: 'picture',
          attrs: { pictureId: 'chart', alternative: 'Y cronfeydd fesul blwyddyn', decoration: false },
        },
      ],
    },
    original: null,
  }),
  create(reportIssue, 'went-out', {
    paperId: 'accounts',
    on: '2024-07-12',
    sections: [
      {
        title: 'Purpose',
        required: true,
        text: {
          type: 'doc',
          content: [
            {
              type: 'picture',
              attrs: { pictureId: 'chart', alternative: 'The reserves by year', decoration: false },
            },
          ],
        },
      },
    ],
    figures: [
      {
        of: 'figure',
        id: 'm/p/actual',
        says: '74%',
        provisional: false,
        about: 'Members who attended',
        source: 'Attendance.xlsx, Sheet1!B4',
      },
    ],
  }),
];
