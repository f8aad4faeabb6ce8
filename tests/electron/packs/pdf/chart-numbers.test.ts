// The charts of a pack as they are printed: every number of them is one of the register, and all of it is on the page.

import { expect, it } from 'vitest';
import { renderPdf } from '../../../../electron/packs/pdf/render-pdf.ts';
import { spokenScene } from '../../../../shared/charts/scene.ts';
import { languages } from '../../../../shared/language/language.ts';
import { speakerIn } from '../../../../shared/language/speak.ts';
import { page as paper } from '../../../../shared/look/tokens.ts';
import { inEnglish } from '../../../in-english.ts';
import { has } from '../../../outside-tools.ts';
import { chartsOf, hardRegister, isHeld, writtenIn } from '../../../shared/charts/hard-charts.ts';
import { aDocumentOf } from '../a-document.ts';
import { lookAt, wordsOn } from './look-at-pdf.ts';

const charts = chartsOf(hardRegister());

it.skipIf(!has('pdftotext'))(
  'prints each number whole, and none that the register does not hold (pdftotext)',
  async () => {
    const sections = charts.map(({ name, scene }) => ({
      title: 'Chart',
      blocks: [
        {
          kind: 'charts' as const,
          charts: [
            { title: name, scene: spokenScene(speakerIn('en'), scene), alternative: 'x', note: 'Note' },
          ],
        },
      ],
    }));
    const { pages } = lookAt((await renderPdf(aDocumentOf(sections))).bytes);
    const printed = pages.slice(-charts.length).map((words) => words.replaceAll(/\s+/gu, ' '));
    expect(printed).toHaveLength(charts.length);
    charts.forEach((chart, index) => {
      const words = printed[index] ?? '';
      expect(words).toContain(chart.name);
      const written = writtenIn(chart.scene).filter((text) => /\d/u.test(text));
      for (const text of written) expect(words, chart.name).toContain(text);
      // What is left when all of them are taken out is the scale, the name and the page.
      const rest = written.reduce(
        (left, text) => left.replace(text, ' '),
        words.replace(/^.*?Note/u, (all) => all),
      );
      const scale = chart.scene.shapes.flatMap((shape) =>
        shape.kind === 'label' && shape.scale === true ? [inEnglish(shape.text)] : [],
      );
      const others = (rest.match(/[−£]*\d[\d.,]*(?:bn|[km%])?/gu) ?? []).filter(
        (word) => !scale.includes(word),
      );
      expect(others.filter((word) => !isHeld(word, chart) && !pageWords.has(word))).toEqual([]);
    });
  },
);

/** Of the running head and the foot: its date, and the number of the page and the section. */
const pageWords = new Set(['12', '2024', ...Array.from({ length: 30 }, (_, number) => String(number))]);

it.skipIf(!has('pdftotext')).each(languages)(
  'keeps all of it within its column (pdftotext, %s)',
  async (language) => {
    const blocks = charts.map(({ scene }) => ({
      kind: 'charts' as const,
      charts: [1, 2, 3].map(() => ({
        title: 'Chart',
        scene: spokenScene(speakerIn(language), scene),
        alternative: 'x',
        note: 'Note',
      })),
    }));
    const { bytes } = await renderPdf(aDocumentOf([{ title: 'Charts', blocks }]));
    for (const { left, right, text } of wordsOn(lookAt(bytes))) {
      expect(left, text).toBeGreaterThanOrEqual(paper.margin - 0.5);
      expect(right, text).toBeLessThanOrEqual(paper.width - paper.margin + 0.5);
    }
  },
);
