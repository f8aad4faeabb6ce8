// What concerns the whole register: its name, undo and redo, and finding anything in it.

import type { HandlersOf } from '../../../shared/kernel/call.ts';
import type { FoundThing, registerCalls, RegisterHeader } from '../../../shared/register/calls.ts';
import { strategy as strategyEntity } from '../../../shared/strategy/model/strategy.ts';
import { succeed } from '../../../shared/kernel/result.ts';
import { activityTitle } from '../../../shared/attention/rules/attention.ts';
import { parseStamp } from '../../register/log/clock.ts';
import { all } from '../../register/read/query.ts';
import { search, type Found } from '../../register/read/search.ts';
import { short, type Caller } from '../caller.ts';
import type { Session } from '../../session/session.ts';

function header(session: Session): RegisterHeader {
  const [last] = session.live.log.latestBatches(1);
  // Not from the index: the frame is painted before the whole register has been read.
  const [strategy] = all(session.view(), strategyEntity);
  return {
    title: strategy?.title ?? '',
    organisation: strategy?.organisation ?? null,
    undo: session.undoable()?.intent ?? null,
    redo: session.redoable()?.intent ?? null,
    savedAt: last === undefined ? null : parseStamp(last.hlc).milliseconds,
    batch: last?.id ?? 0,
    asAt: session.asAt(),
    readOnly: session.readOnly,
    today: session.today(),
    faults: session.faults(),
  };
}

/** What was found, as somebody would name it, and the screen that shows it. */
function thing(session: Session, { entity, id }: Found): FoundThing[] {
  const index = session.index();
  const base = { entity, id };
  switch (entity) {
    case 'objective': {
      const row = index.objectives.get(id);
      return row
        ? [
            {
              ...base,
              title: `${row.ref} ${row.title}`,
              detail: short(row.statement, 90),
              screen: 'strategy',
              focus: id,
            },
          ]
        : [];
    }
    case 'activity': {
      const row = index.activities.get(id);
      if (row === undefined || row.mergedInto !== null) return [];
      return [
        {
          ...base,
          title: activityTitle(row),
          detail: short(row.description, 110),
          screen: 'activities',
          focus: id,
        },
      ];
    }
    case 'activity_part': {
      const part = index.snapshot.activityParts.find((each) => each.id === id);
      const row = index.activities.get(part?.activityId ?? '');
      return part && row
        ? [
            {
              ...base,
              title: activityTitle(row),
              detail: short(part.description, 110),
              screen: 'activities',
              focus: row.id,
            },
          ]
        : [];
    }
    case 'measure': {
      const row = index.measures.get(id);
      const use = index.snapshot.measureUses.find(({ measureId }) => measureId === id);
      if (row === undefined || use === undefined) return [];
      const screen = row.kind === 'quantitative' ? 'figures' : 'strategy';
      const detail = `${index.objectives.get(use.objectiveId)?.ref ?? ''} ${index.objectives.get(use.objectiveId)?.title ?? ''}`;
      return [
        { ...base, title: row.name, detail, screen, focus: screen === 'figures' ? use.id : use.objectiveId },
      ];
    }
    case 'person':
    case 'group': {
      const row = index.people.get(id) ?? index.groups.get(id);
      return row ? [{ ...base, title: row.name, detail: '', screen: 'people', focus: id }] : [];
    }
    case 'note': {
      const row = index.snapshot.notes.find((each) => each.id === id);
      return row
        ? [
            {
              ...base,
              title: row.heading ?? short(row.text),
              detail: short(row.text, 110),
              screen: 'strategy',
              focus: row.objectiveId ?? '',
            },
          ]
        : [];
    }
    case 'finance_line': {
      const row = index.financeLines.get(id);
      const year = index.periods.get(row?.yearId ?? '')?.label ?? '';
      return row ? [{ ...base, title: row.heading, detail: year, screen: 'finance', focus: id }] : [];
    }
    case 'project': {
      const row = index.projects.get(id);
      return row ? [{ ...base, title: row.title, detail: row.kind, screen: 'finance', focus: id }] : [];
    }
    case 'member_organisation': {
      const row = index.organisations.get(id);
      return row
        ? [{ ...base, title: row.name, detail: row.nation ?? '', screen: 'finance', focus: id }]
        : [];
    }
    case 'strategy': {
      const row = index.snapshot.strategies.find((each) => each.id === id);
      return row
        ? [{ ...base, title: row.title, detail: row.organisation ?? '', screen: 'strategy', focus: '' }]
        : [];
    }
    case 'progress_update': {
      const row = index.snapshot.progressUpdates.find((each) => each.id === id);
      return row
        ? [
            {
              ...base,
              title: index.periods.get(row.periodId)?.label ?? '',
              detail: short(row.sentence, 110),
              screen: 'updates',
              focus: row.periodId,
            },
          ]
        : [];
    }
    default:
      return [];
  }
}

/** A ref typed whole ("1.4", "2") comes before whatever the words find. */
function byRef(session: Session, words: string): Found[] {
  const { activities, objectives } = session.index().snapshot;
  const wanted = words.trim().toLowerCase();
  return [
    ...objectives
      .filter(({ ref }) => ref.toLowerCase() === wanted)
      .map(({ id }) => ({ entity: 'objective', id })),
    ...activities
      .filter(({ ref }) => ref?.toLowerCase() === wanted)
      .map(({ id }) => ({ entity: 'activity', id })),
  ];
}

export const registerHeader: HandlersOf<typeof registerCalls, Caller> = {
  header: (_input, { session }) => succeed(header(session)),
  undo: (_input, { session, author }) => {
    const done = session.undo(author);
    return done.ok ? succeed({ intent: done.value.intent }) : done;
  },
  redo: (_input, { session, author }) => {
    const done = session.redo(author);
    return done.ok ? succeed({ intent: done.value.intent }) : done;
  },
  find: ({ words }, { session }) => {
    const found = [...byRef(session, words), ...search(session.view(), words, 40)];
    const once = new Map(found.map((each) => [`${each.entity} ${each.id}`, each]));
    return succeed([...once.values()].flatMap((each) => thing(session, each)));
  },
};
