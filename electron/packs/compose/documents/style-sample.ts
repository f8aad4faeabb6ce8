// What a house style looks like: a cover, and a page with each thing that it dresses.

import { body } from '../../../../shared/bodies/model/body.ts';
import { speak, textIn } from '../../../../shared/language/speak.ts';
import type { WantedOf } from '../../../../shared/packs/documents.ts';
import {
  text,
  textCell,
  type Cell,
  type PackDocument,
  type Table,
} from '../../../../shared/packs/pack-document.ts';
import type { DocumentSource } from './document-source.ts';
import { organisationOf } from './sheet.ts';

function aTable({ language }: DocumentSource): Table {
  const t = textIn(language);
  const statuses = ['on track', 'at risk', 'off track', 'complete'] as const;
  const name = t('packs.sample.table');
  return {
    kind: 'table',
    name,
    sheet: name,
    columns: [
      { heading: t('packs.sample.row'), align: 'left', share: 1 },
      { heading: t('packs.sample.figure'), align: 'right' },
      { heading: t('packs.sample.status'), align: 'left' },
    ],
    rows: statuses.map((status, at) => {
      const word = t(`status.${status}`);
      const verdict: Cell = { ...textCell(word), status, verdict: { word, direction: '', remarks: [] } };
      const number = (at + 1) * 1234;
      const figure: Cell = {
        ...textCell(speak(language, number)),
        figure: { number, unit: 'number', decimals: 0, qualifier: undefined, provisional: false },
      };
      return { kind: 'row', cells: [textCell(`${t('packs.sample.row')} ${at + 1}`), figure, verdict] };
    }),
    rowHeading: 0,
  };
}

/** Undefined for a body that isn't there. */
export function composeStyleSample(
  source: DocumentSource,
  { bodyId }: WantedOf<'style-sample'>,
): PackDocument | undefined {
  const { index, today, language } = source;
  const of = index.look(body, bodyId);
  if (bodyId !== '' && of === undefined) return undefined;
  const t = textIn(language);
  const name = of?.name ?? t('packs.sample.council');
  const what = t('packs.sample.title');
  const when = speak(language, { day: today });
  return {
    title: `${name}: ${what}`,
    runningHead: { whose: name, what: `${what}, ${when}` },
    language,
    date: today,
    cover: { organisation: organisationOf(source), title: name, subtitle: what, lines: [when] },
    sections: [
      {
        id: 'sample',
        title: what,
        reference: what,
        blocks: [
          { kind: 'paragraph', style: 'lead', runs: text(t('packs.sample.lead')) },
          { kind: 'heading', level: 2, text: t('packs.sample.heading') },
          { kind: 'paragraph', runs: text(t('packs.sample.words')) },
          { kind: 'paragraph', runs: text(t('packs.sample.letters')) },
          { kind: 'heading', level: 2, text: t('packs.sample.table') },
          aTable(source),
        ],
      },
    ],
  };
}
