// The headings that reports begin with: the usual ones until somebody chooses.

import type { HandlersOf } from '../../../shared/kernel/call.ts';
import { create, set } from '../../../shared/kernel/change.ts';
import { succeed } from '../../../shared/kernel/result.ts';
import { say } from '../../../shared/language/say.ts';
import { textIn } from '../../../shared/language/speak.ts';
import type { reportHeadingsCalls } from '../../../shared/reports/calls.ts';
import { reportHeading } from '../../../shared/reports/model/report-heading.ts';
import { beginningsFor } from '../../../shared/reports/rules/usual-headings.ts';
import { emptyAsNull, gone, write, writeAnswering, type Caller } from '../caller.ts';
import { nextPosition } from '../register/next-position.ts';
import { removeThing } from '../register/removal.ts';
import { setField } from '../register/set-field.ts';

function ownOf({ session }: Caller, bodyId: string | null) {
  return session.index().snapshot.reportHeadings.filter((row) => row.bodyId === bodyId);
}

function isThere({ session }: Caller, id: string): boolean {
  return session.index().look(reportHeading, id) !== undefined;
}

export const reportHeadings: HandlersOf<typeof reportHeadingsCalls, Caller> = {
  show: ({ bodyId }, caller) => {
    const { reportHeadings: rows } = caller.session.index().snapshot;
    const headings = beginningsFor(rows, bodyId, textIn(caller.language)).map(
      ({ heading, title, guidance, required }) => ({ id: heading, title, guidance, required }),
    );
    return succeed({ isOwn: ownOf(caller, bodyId).length > 0, headings });
  },

  choose: ({ bodyId }, caller) => {
    if (ownOf(caller, bodyId).length > 0) return succeed(null);
    const { reportHeadings: rows } = caller.session.index().snapshot;
    const begun = beginningsFor(rows, bodyId, textIn(caller.language)).map(
      ({ title, guidance, required }, position) =>
        create(reportHeading, caller.session.newId(), {
          bodyId,
          title,
          guidance: emptyAsNull(guidance),
          required,
          position,
        }),
    );
    return write(caller, say('reports.act.choose'), begun);
  },

  add: ({ bodyId, title }, caller) => {
    const id = caller.session.newId();
    const position = nextPosition(ownOf(caller, bodyId));
    const made = create(reportHeading, id, { bodyId, title, required: false, position });
    return writeAnswering(caller, say('reports.act.addHeading', { title }), [made], { id });
  },

  set: ({ id, field, value }, caller) => {
    if (!isThere(caller, id)) return gone('report-heading');
    return setField(caller, reportHeading, id, {
      field,
      value: field === 'guidance' ? emptyAsNull(value) : value,
    });
  },

  remove: ({ id }, caller) =>
    isThere(caller, id) ? removeThing(caller, reportHeading, id) : gone('report-heading'),

  arrange: ({ bodyId, ids }, caller) => {
    const known = new Map(ownOf(caller, bodyId).map((row) => [row.id, row]));
    const changes = ids.flatMap((id, place) =>
      known.has(id) && known.get(id)?.position !== place ? [set(reportHeading, id, 'position', place)] : [],
    );
    return write(caller, say('reports.act.arrangeHeadings'), changes);
  },
};
