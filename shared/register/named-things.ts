// What people call things: an activity by its ref, a measure by its name, and so on.

import type { RegisterIndex } from './register-index.ts';

export interface NamedThing {
  readonly entity: 'objective' | 'activity' | 'measure' | 'person' | 'group';
  readonly id: string;
  readonly title: string;
  /** The ids of what hangs on it: the figures of a measure, the parts and leads of an activity. */
  readonly belonging: readonly string[];
}

function ids(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id);
}

/** Everything with exactly this ref or name, whatever its case. */
export function thingsCalled(index: RegisterIndex, called: string): NamedThing[] {
  const wanted = folded(called);
  const { objectives, activities, measures, people, groups, measureUses } = index.snapshot;
  const is = (name: string | null) => name !== null && folded(name) === wanted;
  const labelled = new Set(measureUses.flatMap(({ label, measureId }) => (is(label) ? [measureId] : [])));
  return [
    ...objectives
      .filter(({ ref, title }) => is(ref) || is(title))
      .map(({ id, ref, title }): NamedThing => ({
        entity: 'objective',
        id,
        title: `Objective ${ref}: ${title}`,
        belonging: [...ids(index.leadsOf(id)), ...ids(index.notesOf(id)), ...ids(index.usesOf(id))],
      })),
    ...activities
      .filter(({ ref }) => is(ref))
      .map(({ id, ref, description }): NamedThing => ({
        entity: 'activity',
        id,
        title: `Activity ${ref}: ${description.split('\n')[0]}`,
        belonging: [
          ...ids(index.leadsOf(id)),
          ...index.partsOf(id).flatMap((part) => [part.id, ...ids(index.leadsOf(part.id))]),
        ],
      })),
    ...measures
      .filter(({ id, name }) => is(name) || labelled.has(id))
      .map(({ id, name }): NamedThing => ({
        entity: 'measure',
        id,
        title: `Measure: ${name}`,
        belonging: [
          ...ids(index.figuresOf(id)),
          ...ids(index.leadsOf(id)),
          ...measureUses
            .filter(({ measureId }) => measureId === id)
            .flatMap((use) => [use.id, ...ids(index.statementsOf(use.id))]),
        ],
      })),
    ...people
      .filter(({ name }) => is(name))
      .map(({ id, name }): NamedThing => ({ entity: 'person', id, title: name, belonging: [] })),
    ...groups
      .filter(({ name }) => is(name))
      .map(({ id, name }): NamedThing => ({ entity: 'group', id, title: name, belonging: [] })),
  ];
}

function folded(words: string): string {
  return words.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ').toLocaleLowerCase('en-GB');
}

/** What to call each thing of the register in a sentence, by its id. */
export function namesOf(index: RegisterIndex): ReadonlyMap<string, string> {
  const { snapshot, periods, objectives } = index;
  const { strategies, activities, activityParts, measures, people, groups, figures } = snapshot;
  const { notes, leads, measureUses, statements } = snapshot;
  const holders = new Map([...people, ...groups].map(({ id, name }) => [id, name]));
  const named = (id: string | null) => (id === null ? undefined : holders.get(id));
  const names: (readonly [string, string])[] = [
    ...strategies.map(({ id, title }) => [id, title] as const),
    ...snapshot.objectives.map(({ id, ref }) => [id, `objective ${ref}`] as const),
    ...activities.map(({ id, ref, description }) => [id, ref ?? description] as const),
    ...activityParts.map(({ id, description }) => [id, `“${description}”`] as const),
    ...measures.map(({ id, name }) => [id, name] as const),
    ...snapshot.periods.map(({ id, label }) => [id, label] as const),
    ...figures.map(
      ({ id, periodId, kind }) => [id, `${periods.get(periodId)?.label ?? ''} (${kind})`] as const,
    ),
    ...people.map(({ id, name }) => [id, name] as const),
    ...groups.map(({ id, name }) => [id, name] as const),
    ...snapshot.financeLines.map(({ id, heading }) => [id, heading] as const),
    ...snapshot.financeAmounts.map(
      ({ id, lineId, kind }) => [id, `${kind} of ${index.financeLines.get(lineId)?.heading ?? ''}`] as const,
    ),
    ...snapshot.projects.map(({ id, title }) => [id, title] as const),
    ...snapshot.memberOrganisations.map(({ id, name }) => [id, name] as const),
    ...snapshot.participants.map(
      ({ id, organisationId }) => [id, index.organisations.get(organisationId)?.name ?? ''] as const,
    ),
    ...snapshot.attachments.map(({ id, name }) => [id, name] as const),
    ...snapshot.sourceFiles.map(({ id, name }) => [id, name] as const),
    ...snapshot.importProfiles.map(({ id, name }) => [id, name] as const),
    ...snapshot.devices.map(({ id, name }) => [id, name] as const),
    ...notes.map(({ id, heading, text }) => [id, heading ?? `“${text}”`] as const),
    ...leads.map(
      ({ id, personId, groupId, text }) => [id, named(personId) ?? named(groupId) ?? text ?? ''] as const,
    ),
    ...measureUses.map(
      ({ id, objectiveId }) => [id, `under objective ${objectives.get(objectiveId)?.ref ?? ''}`] as const,
    ),
    ...statements.map(({ id, figureId, measureUseId }) => {
      const period = periods.get(index.figures.get(figureId)?.periodId ?? '')?.label ?? '';
      const ref = objectives.get(index.uses.get(measureUseId)?.objectiveId ?? '')?.ref ?? '';
      return [id, `of objective ${ref} for ${period}`] as const;
    }),
  ];
  return new Map(names);
}
