// A list of members while somebody decides about it: read once, compared with the register each time they decide, written as one step.

import type {
  memberImportCalls,
  MemberDecisions,
  MembersPreview,
} from '../../shared/bodies/member-import-calls.ts';
import type { OutputOf, ServerOf } from '../../shared/kernel/call.ts';
import { dayOf } from '../../shared/kernel/days.ts';
import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import { say } from '../../shared/language/say.ts';
import { planMembers, type MembersPlan } from '../imports/members/plan-members.ts';
import { readMemberLists, type MemberLists } from '../imports/members/read-list.ts';
import { newId, systemEnvironment } from '../register/environment.ts';
import { snapshot } from '../register/read/query.ts';
import { timeZoneOf } from '../register/read/time-zone.ts';
import { reading } from './reading.ts';
import { throughDoor } from './through-door.ts';
import type { AreasOf, JobTools } from './walls.ts';

interface Source {
  readonly job: string;
  readonly register: string;
  readonly bodyId: string;
  readonly lists: MemberLists;
}

interface Planned extends MembersPlan {
  /** The register's last batch when it was compared: a later one makes this out of date. */
  readonly basedOn: number;
}

const forgotten = fail('not-found', say('member-list.forgotten'));
const undecided: MemberDecisions = { sheet: null, answers: {}, ticked: {} };

function plan({ register, bodyId, lists }: Source, decisions: MemberDecisions): Promise<Result<Planned>> {
  return reading(register, (open) => {
    const rows = snapshot(open);
    const body = rows.bodies.find(({ id }) => id === bodyId)?.name;
    if (body === undefined) return fail('not-found', say('member-list.body-gone'));
    const today = dayOf(systemEnvironment.now(), timeZoneOf(open));
    const planned = planMembers({
      lists,
      bodyId,
      body,
      snapshot: rows,
      decisions,
      today,
      newId: () => newId(systemEnvironment),
    });
    return succeed({ ...planned, basedOn: open.log.lastBatch() });
  });
}

export function begin(): ServerOf<AreasOf<'member import'>, JobTools> {
  let source: Source | undefined;

  const look = async (from: Source, decisions: MemberDecisions): Promise<Result<MembersPreview>> => {
    const planned = await plan(from, decisions);
    return planned.ok ? succeed({ job: from.job, ...planned.value.preview }) : planned;
  };

  return {
    members: {
      read: async ({ job, register, path, bodyId }, { signal }) => {
        const lists = await readMemberLists(path, signal);
        if (!lists.ok) return lists;
        source = { job, register, bodyId, lists: lists.value };
        return look(source, undecided);
      },

      again: ({ decisions }) => (source === undefined ? forgotten : look(source, decisions)),

      commit: ({ decisions, door }, { author, reason }) =>
        throughDoor<OutputOf<typeof memberImportCalls.commit>>(door, async (commit) => {
          if (source === undefined) return forgotten;
          const planned = await plan(source, decisions);
          if (!planned.ok) return planned;
          const { preview, changes, basedOn } = planned.value;
          const { seats, body, file } = preview;
          if (changes.length === 0) return succeed({ seats: 0, act: null });
          const act = say('member-list.import', { count: seats, body, file });
          const origin = { kind: 'workbook', file, sha256: source.lists.sha256 } as const;
          const proposal = { actor: author, act, origin, reason, changes };
          const written = await commit({ proposal, basedOn });
          return written.ok ? succeed({ seats, act }) : written;
        }),
    },
  };
}
