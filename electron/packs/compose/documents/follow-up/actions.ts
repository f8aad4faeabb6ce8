// The action log: what was asked for, of whom, by when, and how it stands. The public's has what open business asked for, without what
// officers say among themselves while it is being done.

import {
  isOverdue,
  standingOf,
  type ActionStanding,
} from '../../../../../shared/follow-up/rules/action-state.ts';
import { byNumber, isPublicAction } from '../../../../../shared/follow-up/rules/matters-arising.ts';
import { actionReferences } from '../../../../../shared/follow-up/rules/references.ts';
import { sayByWhen } from '../../../../../shared/follow-up/rules/say-by-when.ts';
import { speak, textIn, type Text } from '../../../../../shared/language/speak.ts';
import type { WantedOf } from '../../../../../shared/packs/documents.ts';
import { maySeeAction, type Audience } from '../../../../../shared/papers/rules/who-may-see.ts';
import {
  textCell,
  type Block,
  type PackDocument,
  type TableRow,
} from '../../../../../shared/packs/pack-document.ts';
import type { Action } from '../../../../../shared/register/snapshot.ts';
import { columnsInUse } from '../../columns-in-use.ts';
import type { DocumentSource } from '../document-source.ts';
import { emptySentence, inGroups, listDocument } from './lists.ts';

export interface LoggedAction {
  readonly action: Action;
  readonly reference: string;
  readonly standing: ActionStanding;
}

interface Logging extends DocumentSource {
  readonly t: Text;
  /** Whether what was said of each stands in it. */
  readonly withUpdates: boolean;
}

function stateText({ t, today }: Logging, standing: ActionStanding): string {
  const state = t(`actions.state.${standing.state}`);
  return isOverdue(standing, today) ? `${state}, ${t('actions.overdue')}` : state;
}

function actionRow(logging: Logging, { action, reference, standing }: LoggedAction): TableRow {
  const { language, withUpdates } = logging;
  const said = standing.updates
    .filter(({ text }) => withUpdates && text !== '')
    .map(({ on, text }) => `${speak(language, { day: on })}: ${text}`);
  return {
    kind: 'row',
    cells: [
      textCell(reference),
      textCell(action.what),
      textCell(action.owner),
      textCell(standing.due === null ? '' : speak(language, sayByWhen(standing.due))),
      textCell(
        standing.closedOn === undefined
          ? stateText(logging, standing)
          : `${stateText(logging, standing)}, ${speak(language, { day: standing.closedOn })}`,
      ),
      textCell(said.join('\n')),
    ],
  };
}

/** The table of actions, below the names of their bodies where they are of several. */
export function actionsTable(
  source: DocumentSource,
  rows: readonly LoggedAction[],
  { name, withUpdates, isOfOneBody }: { name: string; withUpdates: boolean; isOfOneBody: boolean },
): Block {
  const t = textIn(source.language);
  const bodies = new Map(source.index.snapshot.bodies.map((row) => [row.id, row.name]));
  const logging: Logging = { ...source, t, withUpdates };
  return columnsInUse({
    kind: 'table',
    name,
    sheet: name,
    columns: [
      { heading: t('actions.reference'), align: 'left' },
      { heading: t('actions.what'), align: 'left', share: 3 },
      { heading: t('actions.owner'), align: 'left', share: 1 },
      { heading: t('actions.due'), align: 'left' },
      { heading: t('actions.stateOf'), align: 'left' },
      { heading: t('actions.updates'), align: 'left', share: 3 },
    ],
    rows: inGroups(
      rows,
      ({ action }) => (isOfOneBody ? '' : (bodies.get(action.bodyId ?? '') ?? t('actions.noBody'))),
      (row) => actionRow(logging, row),
    ),
    rowHeading: 1,
  });
}

const wantedNow: Readonly<
  Record<WantedOf<'actions'>['which'], (standing: ActionStanding, today: string) => boolean>
> = {
  open: ({ isClosed }) => !isClosed,
  closed: ({ isClosed }) => isClosed,
  overdue: isOverdue,
  all: () => true,
};

interface LogWanted {
  /** Empty: of all bodies. */
  readonly bodyId: string;
  readonly audience: Audience;
  readonly which: WantedOf<'actions'>['which'];
  /** As it stood when a meeting of that day began, and not as it stands today. */
  readonly asOn?: string | undefined;
}

/** Those that these readers may see, body by body. */
function actionsFor(
  { index, today }: DocumentSource,
  { bodyId, audience, which, asOn }: LogWanted,
): LoggedAction[] {
  const { actions, bodies } = index.snapshot;
  const references = actionReferences(actions);
  const order = new Map(bodies.map(({ id, position }) => [id, position]));
  return actions
    .filter((row) => bodyId === '' || row.bodyId === bodyId)
    .filter(({ askedOn }) => asOn === undefined || (askedOn !== null && askedOn < asOn))
    .filter((row) =>
      maySeeAction(index, { itemId: row.itemId, isPublic: isPublicAction(index, row) }, audience),
    )
    .toSorted(
      (a, b) =>
        (order.get(a.bodyId ?? '') ?? Infinity) - (order.get(b.bodyId ?? '') ?? Infinity) || byNumber(a, b),
    )
    .map((action) => ({
      action,
      reference: references.get(action.id) ?? '',
      standing: standingOf(index, action, asOn),
    }))
    .filter(({ standing }) => wantedNow[which](standing, asOn ?? today));
}

/** The log as a part of something larger; a sentence where there is nothing in it. */
export function actionLog(source: DocumentSource, wanted: LogWanted): Block[] {
  const t = textIn(source.language);
  const rows = actionsFor(source, wanted);
  if (rows.length === 0) return [emptySentence(t('actions.noneFit'))];
  const withUpdates = wanted.audience === 'full';
  return [
    actionsTable({ ...source, today: wanted.asOn ?? source.today }, rows, {
      name: t('actions.log'),
      withUpdates,
      isOfOneBody: wanted.bodyId !== '',
    }),
  ];
}

/** Undefined for a body that isn't there. */
export function composeActions(
  source: DocumentSource,
  { bodyId, edition, which }: WantedOf<'actions'>,
): PackDocument | undefined {
  const { index, language } = source;
  const body = index.snapshot.bodies.find(({ id }) => id === bodyId);
  if (bodyId !== '' && body === undefined) return undefined;
  return listDocument(source, {
    id: 'actions',
    what: textIn(language)('actions.log'),
    edition,
    body: body?.name,
    blocks: actionLog(source, { bodyId, audience: edition, which }),
  });
}
