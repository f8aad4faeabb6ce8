// What a lead answers for: one activity, part, measure or objective.

/** Exactly one of these is given. */
export const leadOwners = ['activityId', 'activityPartId', 'measureId', 'objectiveId'] as const;

type OwnerField = (typeof leadOwners)[number];

/** What a new lead is for. */
export type LeadOwner = { [F in OwnerField]: { readonly [Given in F]: string } }[OwnerField];

/** Undefined where nothing is given: no lead that was committed is like that. */
export function ownerOf({
  activityId = null,
  activityPartId = null,
  measureId = null,
  objectiveId = null,
}: { readonly [F in OwnerField]?: string | null }):
  | { readonly entity: string; readonly id: string }
  | undefined {
  if (activityId !== null) return { entity: 'activity', id: activityId };
  if (activityPartId !== null) return { entity: 'activity_part', id: activityPartId };
  if (measureId !== null) return { entity: 'measure', id: measureId };
  return objectiveId === null ? undefined : { entity: 'objective', id: objectiveId };
}
