// Projects and the membership.

import type { HandlersOf } from '../../../shared/kernel/call.ts';
import type {
  membersCalls,
  projectsCalls,
  ProjectsView,
  ProjectView,
} from '../../../shared/finance/projects-calls.ts';
import { attachment } from '../../../shared/finance/model/attachment.ts';
import { create, remove, set, type Change } from '../../../shared/kernel/change.ts';
import { naturalId } from '../../../shared/kernel/entity.ts';
import { grantLimit } from '../../../shared/finance/model/grant-limit.ts';
import { memberOrganisation, type MemberKind } from '../../../shared/finance/model/member-organisation.ts';
import { participant } from '../../../shared/finance/model/participant.ts';
import { project } from '../../../shared/finance/model/project.ts';
import type { Project } from '../../../shared/register/snapshot.ts';
import { fail, succeed } from '../../../shared/kernel/result.ts';
import { isMemberOn } from '../../../shared/finance/rules/members.ts';
import { comparePeriods } from '../../../shared/figures/rules/periods.ts';
import { grantsOverLimit, overspentProjects } from '../../../shared/finance/rules/projects.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import { poundsText, readPounds } from '../../../shared/language/money.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { comparable } from '../../../shared/language/plain.ts';
import { firstWords } from '../../../shared/language/first-words.ts';
import { emptyAsNull, gone, write, writeAnswering, type Caller } from '../caller.ts';
import { removeThings } from '../register/removal.ts';
import { typedYear } from './years.ts';

function pounds(pence: number | null): string {
  return pence === null ? '' : poundsText(pence);
}

function warnings(index: RegisterIndex): ReadonlyMap<string, Saying> {
  return new Map([
    ...overspentProjects(index).map(({ id }): [string, Saying] => [id, say('projects.overspent')]),
    ...grantsOverLimit(index).map(({ project: { id, kind }, limit }): [string, Saying] => [
      id,
      say('projects.over-limit', { kind, amount: { pence: limit.pence } }),
    ]),
  ]);
}

function projectView(index: RegisterIndex, row: Project, warning: Saying | undefined): ProjectView {
  const { id, kind, title, theme, leadId, stage, report, changed } = row;
  const participants = index.participantsOf(id).flatMap(({ organisationId }) => {
    const found = index.organisations.get(organisationId);
    return found === undefined ? [] : [{ id: found.id, name: found.name }];
  });
  return {
    id,
    year: index.periods.get(row.yearId)?.label ?? '',
    kind,
    title,
    theme,
    leadId,
    lead: index.organisations.get(leadId ?? '')?.name ?? null,
    participants: participants.sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    grant: pounds(row.grantPence),
    matched: pounds(row.matchedPence),
    spent: pounds(row.spentPence),
    stage,
    report,
    files: index.snapshot.attachments
      .filter((each) => each.projectId === id)
      .map((each) => ({ id: each.id, name: each.name, size: each.size })),
    changed,
    warning: warning ?? null,
  };
}

function list(index: RegisterIndex): ProjectsView {
  const { projects: rows, grantLimits, memberOrganisations } = index.snapshot;
  const warned = warnings(index);
  const yearOf = (row: Project) => index.periods.get(row.yearId);
  const ordered = rows.toSorted((a, b) => {
    const [first, second] = [yearOf(a), yearOf(b)];
    const byYear = first === undefined || second === undefined ? 0 : comparePeriods(second, first);
    return byYear || a.kind.localeCompare(b.kind, 'en-GB') || a.position - b.position;
  });
  return {
    projects: ordered.map((row) => projectView(index, row, warned.get(row.id))),
    limits: grantLimits.map(({ id, projectKind, fromYearId, pence }) => ({
      id,
      kind: projectKind,
      from: index.periods.get(fromYearId)?.label ?? '',
      text: poundsText(pence),
    })),
    kinds: [
      ...new Set([...rows.map(({ kind }) => kind), ...grantLimits.map(({ projectKind }) => projectKind)]),
    ].sort(),
    years: [...new Set(ordered.map((row) => yearOf(row)?.label ?? ''))],
    organisations: memberOrganisations
      .map(({ id, name }) => ({ id, name }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
  };
}

function notMoney(text: string, field: string) {
  return fail('not-money', say('finance.not-money', { text }), { field });
}

export const projects: HandlersOf<typeof projectsCalls, Caller> = {
  list: (_input, { session }) => succeed(list(session.index())),

  add: ({ year, kind, title }, caller) => {
    const { session } = caller;
    const typed = typedYear(session.index(), year);
    if (!typed.ok) return typed;
    const id = session.newId();
    const position = session.index().snapshot.projects.length;
    const made = create(project, id, { yearId: typed.value.id, kind, title, stage: 'applied', position });
    const act = say('projects.add-project', { project: firstWords(title) });
    return writeAnswering(caller, act, [...typed.value.changes, made], { id });
  },

  set: (input, caller) => {
    const index = caller.session.index();
    const found = index.projects.get(input.id);
    if (found === undefined) return gone('project');
    const act = say('projects.change', {
      field: say(`projects.field.${input.field}`),
      project: firstWords(found.title),
    });
    const put = (field: string, value: unknown, first: readonly Change[] = []) =>
      write(caller, act, [...first, { entity: project.name, id: input.id, field, value }]);
    switch (input.field) {
      case 'year': {
        const typed = typedYear(index, input.value);
        return typed.ok ? put('yearId', typed.value.id, typed.value.changes) : typed;
      }
      case 'grantPence':
      case 'matchedPence':
      case 'spentPence': {
        const pence = input.value.trim() === '' ? null : readPounds(input.value);
        return pence === undefined ? notMoney(input.value, input.field) : put(input.field, pence);
      }
      case 'title':
      case 'kind':
      case 'stage':
        return found[input.field] === input.value ? succeed(null) : put(input.field, input.value);
      case 'theme':
      case 'report':
      case 'changed':
      case 'leadId':
        return put(input.field, emptyAsNull(input.value));
    }
  },

  addParticipant: ({ id, organisationId }, caller) => {
    const index = caller.session.index();
    const found = index.projects.get(id);
    const joins = index.organisations.get(organisationId);
    if (found === undefined) return gone('project');
    if (joins === undefined) return gone('organisation');
    if (index.participantsOf(id).some((row) => row.organisationId === organisationId)) return succeed(null);
    const made = create(participant, naturalId([id, organisationId]), { projectId: id, organisationId });
    const act = say('projects.add-organisation', {
      organisation: firstWords(joins.name),
      project: firstWords(found.title),
    });
    return write(caller, act, [made]);
  },

  removeParticipant: ({ id, organisationId }, caller) => {
    const index = caller.session.index();
    const row = index.participantsOf(id).find((each) => each.organisationId === organisationId);
    if (row === undefined) return gone('participant');
    const act = say('projects.remove-organisation', {
      organisation: firstWords(index.organisations.get(organisationId)?.name ?? ''),
      project: firstWords(index.projects.get(id)?.title ?? ''),
    });
    return write(caller, act, [remove(participant, row.id)]);
  },

  removeFile: ({ fileId }, caller) => {
    const index = caller.session.index();
    const found = index.snapshot.attachments.find(({ id }) => id === fileId);
    if (found === undefined) return gone('file');
    const act = say('projects.remove-attached', {
      file: firstWords(found.name),
      project: firstWords(index.projects.get(found.projectId)?.title ?? ''),
    });
    return write(caller, act, [remove(attachment, fileId)]);
  },

  remove: ({ id }, caller) => {
    const found = caller.session.index().projects.get(id);
    if (found === undefined) return gone('project');
    return removeThings(caller, project, [id], say('projects.remove', { project: firstWords(found.title) }));
  },

  setLimit: ({ kind, year, text }, caller) => {
    const index = caller.session.index();
    const typed = typedYear(index, year);
    if (!typed.ok) return typed;
    const { id: yearId, label, changes } = typed.value;
    const id = naturalId([kind, yearId]);
    const held = index.snapshot.grantLimits.find((row) => row.id === id);
    if (text.trim() === '')
      return held === undefined
        ? succeed(null)
        : removeThings(caller, grantLimit, [id], say('projects.remove-limit', { kind, year: label }));
    const pence = readPounds(text);
    if (pence === undefined || pence < 0) return notMoney(text, 'limit');
    const change =
      held === undefined
        ? create(grantLimit, id, { projectKind: kind, fromYearId: yearId, pence })
        : set(grantLimit, id, 'pence', pence);
    const act = say('projects.limit-grants', { kind, amount: { pence }, year: label });
    return write(caller, act, [...changes, change]);
  },
};

export const members: HandlersOf<typeof membersCalls, Caller> = {
  list: (_input, { session }) => {
    const index = session.index();
    const today = session.today();
    const rows = index.snapshot.memberOrganisations;
    const count = (kind: MemberKind) =>
      rows.filter((row) => row.kind === kind && isMemberOn(row, today)).length;
    const partsIn = (id: string) =>
      index.snapshot.projects.filter(
        (row) => row.leadId === id || index.participantsOf(row.id).some((each) => each.organisationId === id),
      ).length;
    return succeed({
      members: rows
        .map((row) => ({
          ...row,
          isMember: row.kind !== 'not a member' && isMemberOn(row, today),
          projects: partsIn(row.id),
        }))
        .sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
      counts: {
        full: count('full'),
        associate: count('associate'),
        'town or parish': count('town or parish'),
        affiliate: count('affiliate'),
        supporter: count('supporter'),
        'not a member': count('not a member'),
      },
    });
  },

  add: ({ name, kind, joinedOn }, caller) => {
    const { session } = caller;
    const same = session
      .index()
      .snapshot.memberOrganisations.find((row) => comparable(row.name) === comparable(name));
    if (same !== undefined)
      return fail('taken', say('members.taken', { name: same.name }), { field: 'name' });
    const id = session.newId();
    const made = create(memberOrganisation, id, { name, kind, joinedOn: emptyAsNull(joinedOn) });
    return writeAnswering(caller, say('members.add-organisation', { name: firstWords(name) }), [made], {
      id,
    });
  },

  set: ({ id, field, value }, caller) => {
    const found = caller.session.index().organisations.get(id);
    if (found === undefined) return gone('organisation');
    const next = field === 'name' || field === 'kind' ? value : emptyAsNull(value);
    if (found[field] === next) return succeed(null);
    const act = say('members.change', { field: say(`members.field.${field}`), name: firstWords(found.name) });
    return write(caller, act, [{ entity: memberOrganisation.name, id, field, value: next }]);
  },

  remove: ({ id }, caller) => {
    const found = caller.session.index().organisations.get(id);
    if (found === undefined) return gone('organisation');
    const act = say('members.remove', { name: firstWords(found.name) });
    return removeThings(caller, memberOrganisation, [id], act);
  },
};
