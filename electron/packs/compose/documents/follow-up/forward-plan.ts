// The forward plan: what meetings to come are to deal with, and when. The public's has open business alone, and neither parked ideas nor notes.

import { forwardPlan, type PlannedItem } from '../../../../../shared/follow-up/rules/forward-plan.ts';
import { sayWanted } from '../../../../../shared/follow-up/rules/say-wanted.ts';
import { speak, textIn, type Text } from '../../../../../shared/language/speak.ts';
import { meeting } from '../../../../../shared/meetings/model/meeting.ts';
import { isKeptFrom, type Audience } from '../../../../../shared/papers/rules/who-may-see.ts';
import type { WantedOf } from '../../../../../shared/packs/documents.ts';
import {
  textCell,
  type Block,
  type PackDocument,
  type TableRow,
} from '../../../../../shared/packs/pack-document.ts';
import { nameIn, shownIn } from '../../../../../shared/register/naming.ts';
import { columnsInUse } from '../../columns-in-use.ts';
import type { RegisterIndex } from '../../../../../shared/register/register-index.ts';
import type { DocumentSource } from '../document-source.ts';
import { emptySentence, listDocument } from './lists.ts';

interface Planning extends DocumentSource {
  readonly t: Text;
  readonly isFull: boolean;
  readonly isOfOneBody: boolean;
}

function plannedRow(
  { index, language, t, isFull, isOfOneBody }: Planning,
  { row, pickedAt }: PlannedItem,
): TableRow {
  const { title, keyDecision, bodyId, purpose, presenter, lead, openness, note } = row;
  const wanted = pickedAt === undefined ? sayWanted(index, row) : nameIn(index)(meeting.name, pickedAt.id);
  const body = index.snapshot.bodies.find(({ id }) => id === bodyId)?.name ?? t('forward.noBody');
  const objectives = index.snapshot.forwardLinks
    .filter(({ forwardItemId }) => forwardItemId === row.id)
    .flatMap(({ objectiveId }) => shownIn(index, 'objective', objectiveId)?.title ?? []);
  return {
    kind: 'row',
    cells: [
      textCell(keyDecision ? `${title}\n${t('forward.keyDecision')}` : title),
      textCell(speak(language, wanted)),
      textCell(isOfOneBody ? '' : body),
      textCell(t(`bodies.purpose.${purpose}`)),
      textCell(presenter ?? ''),
      textCell(lead ?? ''),
      textCell(objectives.map((each) => speak(language, each)).join('\n')),
      textCell(openness === 'open' ? '' : t(`meetings.openness.${openness}`)),
      textCell(isFull ? (note ?? '') : ''),
    ],
  };
}

function planTable(planning: Planning, name: string, rows: readonly PlannedItem[]): Block {
  const { t } = planning;
  return columnsInUse({
    kind: 'table',
    name,
    sheet: name,
    columns: [
      { heading: t('forward.title'), align: 'left', share: 3 },
      { heading: t('forward.wanted'), align: 'left', share: 2 },
      { heading: t('forward.body'), align: 'left', share: 1 },
      { heading: t('forward.purpose'), align: 'left' },
      { heading: t('forward.presenter'), align: 'left', share: 1 },
      { heading: t('forward.lead'), align: 'left', share: 1 },
      { heading: t('forward.objectives'), align: 'left', share: 1 },
      { heading: t('forward.openness'), align: 'left', share: 1 },
      { heading: t('forward.note'), align: 'left', share: 2 },
    ],
    rows: rows.map((row) => plannedRow(planning, row)),
    rowHeading: 0,
  });
}

/** The ids of what an agenda has picked up in items that these readers are kept from. */
function pickedBehind(index: RegisterIndex, audience: Audience): ReadonlySet<string> {
  const items = index.snapshot.agendaItems.filter(
    ({ id, forwardItemId }) => forwardItemId !== null && isKeptFrom(index, id, audience),
  );
  return new Set(items.flatMap(({ forwardItemId }) => forwardItemId ?? []));
}

/** Undefined for a body that isn't there. Whoever is kept from an item that picked something up gets nothing of that, though the public do. */
export function forwardPlanFor(
  source: DocumentSource,
  { bodyId, edition }: WantedOf<'forward-plan'>,
  audience: Audience,
): PackDocument | undefined {
  const { index, today, language } = source;
  const t = textIn(language);
  const body = index.snapshot.bodies.find(({ id }) => id === bodyId);
  if (bodyId !== '' && body === undefined) return undefined;
  const isFull = edition === 'full';
  const planning: Planning = { ...source, t, isFull, isOfOneBody: body !== undefined };
  const behind = pickedBehind(index, audience);
  const rows = forwardPlan(index)
    .filter(({ row }) => bodyId === '' || row.bodyId === bodyId)
    .filter(({ isPublic }) => isFull || isPublic)
    .filter(({ row }) => !behind.has(row.id))
    // What a meeting has dealt with is no longer to come.
    .filter(({ pickedAt }) => pickedAt === undefined || pickedAt.day >= today);
  const planned = rows.filter(({ row, pickedAt }) => !row.parked || pickedAt !== undefined);
  const parked = isFull ? rows.filter(({ row, pickedAt }) => row.parked && pickedAt === undefined) : [];
  const what = t('nav.forward');
  return listDocument(source, {
    id: 'forward-plan',
    what,
    edition,
    body: body?.name,
    blocks: [
      planned.length === 0 ? emptySentence(t('forward.noneFit')) : planTable(planning, what, planned),
      ...(parked.length === 0
        ? []
        : [
            { kind: 'heading' as const, level: 2 as const, text: t('forward.which.parked') },
            planTable(planning, t('forward.which.parked'), parked),
          ]),
    ],
  });
}

export function composeForwardPlan(source: DocumentSource, wanted: WantedOf<'forward-plan'>) {
  return forwardPlanFor(source, wanted, wanted.edition);
}
