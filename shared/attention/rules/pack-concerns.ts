// Supplements that two copies issued before they exchanged: they have one number, and may have pages called the same.

import type { Spoken } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import { meeting } from '../../meetings/model/meeting.ts';
import { issuedAfter } from '../../packs/rules/issued-series.ts';
import { idOfWithdrawn } from '../../packs/rules/supplement.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { PackIssue } from '../../register/snapshot.ts';
import type { Attention } from './concern.ts';

function labelsOf({ pageMap }: PackIssue): string[] {
  return pageMap.flatMap(({ pages }) => pages);
}

/** What pages of more than one of them are called, apart from those that the pack has. */
function sharedLabels(pack: PackIssue, supplements: readonly PackIssue[]): string[] {
  const ofPack = new Set(labelsOf(pack));
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const supplement of supplements)
    for (const label of new Set(labelsOf(supplement))) {
      if (seen.has(label) && !ofPack.has(label)) twice.add(label);
      seen.add(label);
    }
  return [...twice];
}

function itemOf(pack: PackIssue, supplements: readonly PackIssue[]): Attention[] {
  const [first] = supplements;
  if (first === undefined || pack.meetingId === null) return [];
  const pages = sharedLabels(pack, supplements);
  const issues: Spoken = {
    several: supplements.map(({ by, issuedOn }) =>
      issuedOn === null ? by : say('attention.issued-by', { by, day: { day: issuedOn } }),
    ),
    between: '; ',
  };
  const blanks = { title: first.title, issues };
  return [
    {
      concern: 'same supplement',
      objectiveRef: '',
      subject: first.title,
      sentence:
        pages.length === 0
          ? say('attention.issued-twice', blanks)
          : say('attention.issued-twice-pages', {
              ...blanks,
              pages: { several: pages, between: ', ' },
            }),
      about: [
        {
          entity: meeting.name,
          id: pack.meetingId,
          field: `supplements ${pack.id} ${first.position}`,
        },
      ],
      putRightAt: { entity: meeting.name, id: pack.meetingId },
    },
  ];
}

function pagesBySection({ pageMap }: PackIssue): ReadonlyMap<string, string> {
  return new Map(pageMap.map(({ section, pages }) => [section, pages.join()]));
}

/** Whether a consolidated edition has all that a supplement gave: one that was made before the copies exchanged hadn’t. */
function takesPlaceOf(pack: PackIssue, edition: PackIssue, supplement: PackIssue): boolean {
  if (edition.position <= supplement.position) return false;
  const before = pagesBySection(pack);
  const now = pagesBySection(edition);
  return supplement.pageMap.every(({ section }) => {
    const pages = now.get(section);
    // On the pages of the pack itself it is as it was before the supplement.
    const isGiven = pages !== undefined && pages !== before.get(section);
    return isGiven || now.has(idOfWithdrawn(section));
  });
}

/** `followed`: the ids of the packs of which another version was made on top, as the log knows; nothing goes on from one of those. */
export function packConcerns(index: RegisterIndex, followed: ReadonlySet<string>): Attention[] {
  const last = index.snapshot.packIssues.filter(({ id, form }) => form === 'pack' && !followed.has(id));
  return last.flatMap((pack) => {
    const after = issuedAfter(index, pack.id);
    const consolidated = after.filter(({ form }) => form === 'consolidated');
    const supplements = after.filter(({ form }) => form === 'supplement');
    return [...Map.groupBy(supplements, ({ position }) => position).values()].flatMap((rows) => {
      const isSettled = consolidated.some((edition) => rows.every((row) => takesPlaceOf(pack, edition, row)));
      return rows.length < 2 || isSettled ? [] : itemOf(pack, rows);
    });
  });
}
