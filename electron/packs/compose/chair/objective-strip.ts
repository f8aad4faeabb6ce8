// The strip at the head of an objective: how many of its measures and activities stand how, its first measure against its target, who leads
// it, and what goes wrong in one sentence. The tables beneath say it in full.

import { isGoingWrong } from '../../../../shared/attention/rules/status-concerns.ts';
import {
  judgedActivities,
  type JudgedActivity,
} from '../../../../shared/activities/rules/judged-activity.ts';
import { activityTitle } from '../../../../shared/activities/rules/activity-title.ts';
import type { MeasureInUse } from '../../../../shared/figures/rules/measure-in-use.ts';
import { periodName } from '../../../../shared/figures/rules/period-name.ts';
import type { Point } from '../../../../shared/figures/rules/series.ts';
import type { Spoken } from '../../../../shared/kernel/saying.ts';
import { figureText } from '../../../../shared/language/figure-text.ts';
import { figureAmongWords } from '../cells.ts';
import { say } from '../../../../shared/language/say.ts';
import { speak, speakerIn, textIn, type Text } from '../../../../shared/language/speak.ts';
import { statusLooks } from '../../../../shared/look/tokens.ts';
import { text, type Block, type Cell, type Column } from '../../../../shared/packs/pack-document.ts';
import { leadNames } from '../../../../shared/people/rules/lead-names.ts';
import type { Objective } from '../../../../shared/register/snapshot.ts';
import { statuses, type Status } from '../../../../shared/strategy/model/status.ts';
import { targetJudged } from '../../../../shared/strategy/rules/measure-status.ts';
import { reportedMeasures } from '../measures.ts';
import type { PackInput } from '../pack-input.ts';

interface Shown {
  readonly column: Column;
  readonly cell: Cell;
}

function shown(heading: string, lines: readonly string[], share = 1): Shown {
  return {
    column: { heading, align: 'left', share },
    cell: { paragraphs: lines.map((words) => ({ runs: text(words) })) },
  };
}

/** "● 4 On track". */
function inStatus(t: Text, status: Status, count?: number): string {
  const words = count === undefined ? t(`status.${status}`) : `${count}\u00a0${t(`status.${status}`)}`;
  return `${statusLooks[status].shape}\u00a0${words}`;
}

function counts(t: Text, heading: string, found: readonly Status[]): Shown[] {
  if (found.length === 0) return [];
  const lines = statuses.flatMap((status) => {
    const count = found.filter((each) => each === status).length;
    return count === 0 ? [] : [inStatus(t, status, count)];
  });
  return [shown(heading, lines)];
}

function figureWords(t: Text, point: Point): string {
  return t('pack.strip-figure', { figure: figureAmongWords(t, point), period: periodName(point.period) });
}

function targetWords(t: Text, { value, period }: Point): string {
  const target = figureText(value);
  return period.to === null
    ? t('pack.strip-target', { target })
    : t('pack.strip-target-for', { target, period: periodName(period) });
}

/** Of those with a figure, the first with a target; else the first. */
function headline(measures: readonly MeasureInUse[]): MeasureInUse | undefined {
  const withFigure = measures.filter(({ latest }) => latest !== undefined);
  const aims = ({ points }: MeasureInUse) => points.some(({ kind }) => kind === 'target');
  return withFigure.find(aims) ?? withFigure[0] ?? measures[0];
}

function headlineShown({ today, language }: PackInput, measures: readonly MeasureInUse[]): Shown[] {
  const found = headline(measures);
  if (found === undefined) return [];
  const t = textIn(language);
  const { title, measure, points, latest, judgement } = found;
  const target = targetJudged(measure, points, today) ?? points.findLast(({ kind }) => kind === 'target');
  const lines = [
    latest === undefined ? t('pack.strip-no-figure') : figureWords(t, latest),
    target === undefined ? t('pack.strip-no-target') : targetWords(t, target),
    // The lack of either is said already.
    ...(judgement.status === 'not reported' || judgement.status === 'no target'
      ? []
      : [inStatus(t, judgement.status)]),
  ];
  return [shown(title, lines, 1.6)];
}

const mostNamed = 5;

/** What goes wrong by name; where nothing does, whether that is all that there is to say. */
function sentence(
  { language }: PackInput,
  measures: readonly MeasureInUse[],
  activities: readonly JudgedActivity[],
): string {
  const t = textIn(language);
  const all = [
    ...measures.map(({ title, judgement: { status } }) => ({ called: title, status })),
    ...activities.map(({ activity, judgement: { status } }) => ({ called: activityTitle(activity), status })),
  ];
  const wrong = all.filter(({ status }) => isGoingWrong(status)).map(({ called }): Spoken => called);
  if (wrong.length > 0) {
    const more = wrong.length - mostNamed;
    const named = more > 1 ? [...wrong.slice(0, mostNamed), say('pack.strip-more', { count: more })] : wrong;
    return t('pack.strip-wrong', { what: { all: named } });
  }
  const unreported = all.filter(({ status }) => status === 'not reported').length;
  if (unreported === 0) return t('pack.strip-right');
  return t(unreported === all.length ? 'pack.strip-unreported' : 'pack.strip-right-so-far');
}

export function objectiveStrip(input: PackInput, objective: Objective): Block[] {
  const { index, language } = input;
  const t = textIn(language);
  const measures = reportedMeasures(input, objective);
  const activities = judgedActivities(input, objective.id);
  const leads = leadNames(index, objective.id);
  const lead = leads.length === 0 ? [] : [speak(language, { several: leads, between: ', ' })];
  if (measures.length + activities.length === 0)
    return lead.map((names) => ({
      kind: 'paragraph',
      runs: [{ text: t('pack.lead-of'), bold: true }, { text: names }],
    }));
  const status = ({ judgement }: { readonly judgement: { readonly status: Status } }) => judgement.status;
  const parts = [
    ...counts(t, t('pack.measures'), measures.map(status)),
    ...counts(t, t('pack.activities-short'), activities.map(status)),
    ...headlineShown(input, measures),
    ...(lead.length === 0 ? [] : [shown(t('pack.strip-lead'), leads.map(speakerIn(language)))]),
  ];
  return [
    {
      kind: 'table',
      name: t('pack.strip', { ref: objective.ref }),
      sheet: t('pack.strip', { ref: objective.ref }),
      columns: parts.map(({ column }) => column),
      rows: [{ kind: 'row', cells: parts.map(({ cell }) => cell) }],
      rowHeading: 0,
      strip: true,
    },
    { kind: 'paragraph', runs: text(sentence(input, measures, activities)) },
  ];
}
