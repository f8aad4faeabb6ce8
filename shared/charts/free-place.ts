// Where a label beside a mark crosses neither a line nor another mark.

type At = readonly [x: number, y: number];

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Wanted {
  readonly beside: At;
  readonly width: number;
  /** From its baseline up to the top of its figures. */
  readonly height: number;
  readonly within: Box;
  readonly lines: readonly (readonly At[])[];
  readonly dots: readonly At[];
}

/** Whether a segment passes through a box: it is cut at each of its sides in turn. */
function crosses([[fromX, fromY], [toX, toY]]: readonly [At, At], box: Box): boolean {
  let [enter, leave] = [0, 1];
  const sides = [
    [toX - fromX, box.left - fromX, box.right - fromX],
    [toY - fromY, box.top - fromY, box.bottom - fromY],
  ] as const;
  for (const [travel, near, far] of sides) {
    if (travel === 0) {
      if (near > 0 || far < 0) return false;
      continue;
    }
    const [one, other] = [near / travel, far / travel];
    enter = Math.max(enter, Math.min(one, other));
    leave = Math.min(leave, Math.max(one, other));
  }
  return enter <= leave;
}

function isFree(box: Box, { within, lines, dots }: Wanted): boolean {
  const isWithin =
    box.left >= within.left &&
    box.right <= within.right &&
    box.top >= within.top &&
    box.bottom <= within.bottom;
  if (!isWithin) return false;
  const wide = { left: box.left - 1, right: box.right + 1, top: box.top - 1, bottom: box.bottom + 1 };
  const marked = dots.some(
    ([x, y]) => x > wide.left - 2 && x < wide.right + 2 && y > wide.top - 2 && y < wide.bottom + 2,
  );
  return (
    !marked &&
    !lines.some((points) => points.slice(1).some((to, index) => crosses([points[index] ?? to, to], wide)))
  );
}

/** The left end of its baseline: as near as may be, above rather than below. Undefined where no place is free. */
export function findPlace(wanted: Wanted): At | undefined {
  const [x, y] = wanted.beside;
  const { width, height } = wanted;
  const offsets = [
    -5,
    5 + height,
    -9,
    9 + height,
    -13,
    13 + height,
    -18,
    18 + height,
    -24,
    24 + height,
    -32,
    -40,
  ];
  const asides = [-2, 5, 10, 2 - width];
  const places = offsets.flatMap((offset): At[] => asides.map((aside) => [x + aside, y + offset]));
  return places.find(([left, baseline]) =>
    isFree({ left, right: left + width, top: baseline - height, bottom: baseline }, wanted),
  );
}

/** The same; above, whatever it crosses, where no place is free. */
export function freePlace(wanted: Wanted): At {
  const [x, y] = wanted.beside;
  const { height, within } = wanted;
  return findPlace(wanted) ?? [x - 2, Math.max(within.top + height, y - 5)];
}
