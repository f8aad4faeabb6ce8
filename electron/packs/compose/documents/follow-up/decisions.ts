// The decisions register, as it was searched. What was decided in exempt or confidential business is marked, and isn't in the public's.

import {
  decisionRegister,
  decisionsMatching,
  isPublicDecision,
  type RegisteredDecision,
} from '../../../../../shared/follow-up/rules/decision-register.ts';
import type { Language } from '../../../../../shared/language/language.ts';
import { speak, textIn } from '../../../../../shared/language/speak.ts';
import type { Edition, WantedOf } from '../../../../../shared/packs/documents.ts';
import {
  textCell,
  type Cell,
  type PackDocument,
  type Paragraph,
  type TableRow,
} from '../../../../../shared/packs/pack-document.ts';
import { columnsInUse } from '../../columns-in-use.ts';
import type { DocumentSource } from '../document-source.ts';
import { emptySentence, inGroups, listDocument } from './lists.ts';

function decidedCell(language: Language, { item, decision }: RegisteredDecision): Cell {
  const t = textIn(language);
  const paragraphs: Paragraph[] = [{ runs: [{ text: item.title, bold: true }] }];
  if (item.openness !== 'open') {
    paragraphs.push({ runs: [{ text: t(`meetings.openness.${item.openness}`), quiet: true }] });
  }
  return { paragraphs: [...paragraphs, ...textCell(decision.text).paragraphs] };
}

/** Follow-ups are written inside the organisation: the public is told how the actions stand. */
function becameCell(language: Language, edition: Edition, row: RegisteredDecision): Cell {
  const t = textIn(language);
  const actions = row.actions.map(({ reference, state }) => `${reference}: ${t(`actions.state.${state}`)}`);
  const said = row.followUps.map(({ on, text }) => `${speak(language, { day: on })}: ${text}`);
  return textCell([...actions, ...(edition === 'full' ? said : [])].join('\n'));
}

function decisionRow(language: Language, edition: Edition, row: RegisteredDecision): TableRow {
  const t = textIn(language);
  const { meeting, number, minute, item, decision, result } = row;
  return {
    kind: 'row',
    cells: [
      textCell(speak(language, { day: meeting.day })),
      textCell(number),
      textCell(minute),
      decidedCell(language, row),
      textCell(item.recommendation ?? ''),
      textCell(result === undefined ? t(`minutes.how.${decision.how}`) : speak(language, result)),
      becameCell(language, edition, row),
    ],
  };
}

/** Undefined for a body that isn't there. */
export function composeDecisions(
  source: DocumentSource,
  { edition, filters }: WantedOf<'decisions'>,
): PackDocument | undefined {
  const { index, language } = source;
  const t = textIn(language);
  const body = index.snapshot.bodies.find(({ id }) => id === filters.bodyId);
  if (filters.bodyId !== '' && body === undefined) return undefined;
  const rows = decisionsMatching(decisionRegister(index), filters).filter(
    (row) => edition === 'full' || isPublicDecision(row),
  );
  const what = t('decisions.register');
  const table = columnsInUse({
    kind: 'table',
    name: what,
    sheet: what,
    columns: [
      { heading: t('decisions.day'), align: 'left' },
      { heading: t('decisions.number'), align: 'left' },
      { heading: t('decisions.minute'), align: 'left' },
      { heading: t('decisions.decided'), align: 'left', share: 3 },
      { heading: t('decisions.recommended'), align: 'left', share: 2 },
      { heading: t('decisions.vote'), align: 'left', share: 1 },
      { heading: t('decisions.became'), align: 'left', share: 2 },
    ],
    rows: inGroups(
      rows,
      (row) => (body === undefined ? row.body : ''),
      (row) => decisionRow(language, edition, row),
    ),
    rowHeading: 3,
  });
  return listDocument(source, {
    id: 'decisions',
    what,
    edition,
    body: body?.name,
    blocks: [rows.length === 0 ? emptySentence(t('decisions.noneFit')) : table],
  });
}
