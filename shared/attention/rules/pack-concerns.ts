// Supplements that two copies issued before they exchanged: they have one number, and may have pages called the same.

import type { Spoken } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import { meeting } from '../../meetings/model/meeting.ts';
import { issuedAfter } from '../../packs/rules/issued-series.ts';
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
          : say('attention.issued-twice-pages', { ...blanks, pages: { several: pages, between: ', ' } }),
      about: [
        { entity: meeting.name, id: pack.meetingId, field: `supplements ${pack.id} ${first.position}` },
      ],
      putRightAt: { entity: meeting.name, id: pack.meetingId },
    },
  ];
}

export function packConcerns(index: RegisterIndex): Attention[] {
  return index.snapshot.packIssues.flatMap((pack) => {
    if (pack.form !== 'pack') return [];
    const after = issuedAfter(index, pack.id);
    // A consolidated edition takes the place of both.
    const settled = Math.max(
      0,
      ...after.flatMap((row) => (row.form === 'consolidated' ? [row.position] : [])),
    );
    const open = after.filter((row) => row.form === 'supplement' && row.position > settled);
    return [...Map.groupBy(open, ({ position }) => position).values()].flatMap((rows) =>
      rows.length < 2 ? [] : itemOf(pack, rows),
    );
  });
}
