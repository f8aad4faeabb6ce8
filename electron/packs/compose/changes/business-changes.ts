// What became of meetings' business since a day: decisions taken and actions asked for, done, overdue, put off and reworded. Of open
// business alone, as it stands in the register now, whoever the pack is for. A pack of some objectives has that of items which are about them.

import { isOverdue, standingOf } from '../../../../shared/follow-up/rules/action-state.ts';
import { decisionRegister, isPublicDecision } from '../../../../shared/follow-up/rules/decision-register.ts';
import { byNumber, isPublicAction } from '../../../../shared/follow-up/rules/matters-arising.ts';
import { actionReferences } from '../../../../shared/follow-up/rules/references.ts';
import { sayByWhen } from '../../../../shared/follow-up/rules/say-by-when.ts';
import { isolated } from '../../../../shared/language/isolate.ts';
import { speak, textIn } from '../../../../shared/language/speak.ts';
import { textCell, type Block, type TableRow } from '../../../../shared/packs/pack-document.ts';
import { hasAllObjectives, objectivesIn, type PackInput } from '../pack-input.ts';

interface Asked {
  readonly id: string;
  readonly reference: string;
  readonly what: string;
  readonly isClosed: boolean;
  readonly isOverdue: boolean;
  /** The last day of when it is due, where it is due. */
  readonly due: string | null;
  /** By whom and when, and how it stands. */
  readonly said: readonly string[];
}

interface Decided {
  readonly id: string;
  readonly called: string;
  readonly text: string;
}

/** All of it that is in the register on a day. */
export interface Business {
  readonly actions: readonly Asked[];
  readonly decisions: readonly Decided[];
}

/** Whether business belongs into a pack, by the item that it was done at. */
type OfItem = (itemId: string | null) => boolean;

const ofAnyItem: OfItem = () => true;

/** An item is about an objective by itself, and by a measure or an activity of it. */
function aboutObjectives(input: PackInput): OfItem {
  if (hasAllObjectives(input)) return ofAnyItem;
  const { index } = input;
  const { measureUses, activities, itemLinks } = index.snapshot;
  const own = new Set(objectivesIn(input).map(({ id }) => id));
  const isOwn = ({ objectiveId }: { readonly objectiveId: string }) => own.has(objectiveId);
  const about = new Set([
    ...own,
    ...measureUses.filter(isOwn).map(({ measureId }) => measureId),
    ...activities.filter(isOwn).map(({ id }) => id),
  ]);
  const items = new Set(
    itemLinks
      .filter((link) => about.has(link.objectiveId ?? link.measureId ?? link.activityId ?? ''))
      .map(({ itemId }) => itemId),
  );
  return (itemId) => itemId !== null && items.has(itemId);
}

function askedIn({ index, today, language }: PackInput, isMeant: OfItem): Asked[] {
  const t = textIn(language);
  const { actions } = index.snapshot;
  const references = actionReferences(actions);
  return actions
    .filter((action) => isPublicAction(index, action) && isMeant(action.itemId))
    .toSorted(byNumber)
    .map((action) => {
      const standing = standingOf(index, action, today);
      const overdue = isOverdue(standing, today);
      const state = t(`actions.state.${standing.state}`);
      return {
        id: action.id,
        reference: references.get(action.id) ?? '',
        what: action.what,
        isClosed: standing.isClosed,
        isOverdue: overdue,
        due: standing.due?.to ?? null,
        said: [
          action.owner,
          standing.due === null ? '' : speak(language, sayByWhen(standing.due)),
          overdue ? `${state}, ${t('actions.overdue')}` : state,
        ].filter((words) => words !== ''),
      };
    });
}

/** All of it, unless it is asked for of some items only. */
export function businessIn(input: PackInput, isMeant = ofAnyItem): Business {
  const { index, language } = input;
  return {
    actions: askedIn(input, isMeant),
    decisions: decisionRegister(index)
      .filter((each) => isPublicDecision(each) && isMeant(each.item.id))
      .map(({ decision, item, meeting }) => ({
        id: decision.id,
        called: `${isolated(item.title)}, ${speak(language, { day: meeting.day })}`,
        text: decision.text,
      })),
  };
}

function happened(then: Asked | undefined, now: Asked) {
  if (then === undefined) return 'new';
  if (now.isClosed && !then.isClosed) return 'finished';
  if (now.isOverdue && !then.isOverdue) return 'overdue';
  if (then.due !== null && now.due !== null && now.due > then.due) return 'slipped';
  return then.what === now.what ? 'changed' : 'reworded';
}

function rowOf(cells: readonly [string, string, readonly string[], readonly string[]]): TableRow {
  const [called, change, then, now] = cells;
  return {
    kind: 'row',
    cells: [textCell(called), textCell(change), textCell(then.join('\n')), textCell(now.join('\n'))],
  };
}

function actionRows({ language }: PackInput, before: Business, now: Business): TableRow[] {
  const t = textIn(language);
  const was = new Map(before.actions.map((each) => [each.id, each]));
  return now.actions.flatMap((each): TableRow[] => {
    const then = was.get(each.id);
    const isReworded = then !== undefined && then.what !== each.what;
    if (then !== undefined && !isReworded && then.said.join('\n') === each.said.join('\n')) return [];
    const said = (of: Asked) => (isReworded ? [of.what, ...of.said] : of.said);
    return [
      rowOf([
        `${each.reference} ${isolated(each.what)}`.trim(),
        t(`papers.happened.${happened(then, each)}`),
        then === undefined ? [t('papers.notListed')] : said(then),
        said(each),
      ]),
    ];
  });
}

function decisionRows({ language }: PackInput, before: Business, now: Business): TableRow[] {
  const t = textIn(language);
  const was = new Map(before.decisions.map((each) => [each.id, each]));
  return now.decisions.flatMap((each): TableRow[] => {
    const then = was.get(each.id);
    if (then?.text === each.text) return [];
    const change = t(`papers.happened.${then === undefined ? 'new' : 'reworded'}`);
    return [rowOf([each.called, change, [then?.text ?? t('papers.notListed')], [each.text]])];
  });
}

/** Empty where nothing changed. What was removed since, or closed to the public, isn't told of. */
export function businessBlocks(input: PackInput, since: string, before: Business): Block[] {
  const { language, today } = input;
  const t = textIn(language);
  // What an item is about is what it is about now: one that was linked since would pass for new else.
  const now = businessIn(input, aboutObjectives(input));
  const table = (name: string, heading: string, rows: readonly TableRow[]): Block[] =>
    rows.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text: name },
          {
            kind: 'table',
            name,
            sheet: name,
            columns: [
              { heading, align: 'left', share: 2 },
              { heading: t('papers.change'), align: 'left' },
              { heading: speak(language, { day: since }), align: 'left', share: 2 },
              { heading: speak(language, { day: today }), align: 'left', share: 2 },
            ],
            rows,
            rowHeading: 0,
          },
        ];
  return [
    ...table(t('papers.decisionsTaken'), t('decisions.decided'), decisionRows(input, before, now)),
    ...table(t('actions.log'), t('actions.what'), actionRows(input, before, now)),
  ];
}
