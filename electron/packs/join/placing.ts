// Where points, rectangles and what is drawn go when a page is set on another: moved, scaled, and turned as it is seen.

import type { PaperFile } from './file/paper-file.ts';
import type { Dictionary } from './file/values.ts';

/** As "cm" has it (ISO 32000-1, 8.3.3): x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export type Box = readonly [left: number, bottom: number, right: number, top: number];

export const unmoved: Matrix = [1, 0, 0, 1, 0, 0];

/** First one, then the other. */
export function followedBy(one: Matrix, other: Matrix): Matrix {
  const [a, b, c, d, e, f] = one;
  const [g, h, i, j, k, l] = other;
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}

export function moved([a, b, c, d, e, f]: Matrix, [x, y]: readonly [number, number]): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

export function movedBox(matrix: Matrix, [left, bottom, right, top]: Box): Box {
  const corners = [
    moved(matrix, [left, bottom]),
    moved(matrix, [right, bottom]),
    moved(matrix, [left, top]),
    moved(matrix, [right, top]),
  ];
  const across = corners.map(([x]) => x);
  const up = corners.map(([, y]) => y);
  return [Math.min(...across), Math.min(...up), Math.max(...across), Math.max(...up)];
}

export function areOverlapping(one: Box, other: Box): boolean {
  return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
}

export function isUnmoved(matrix: Matrix): boolean {
  return matrix.every((each, index) => Math.abs(each - (unmoved[index] ?? 0)) < 1e-9);
}

/** Without what it moves by. */
export function turning([a, b, c, d]: Matrix): Matrix {
  return [a, b, c, d, 0, 0];
}

export function boxOf(numbers: readonly number[] | undefined): Box | undefined {
  const [left, bottom, right, top] = numbers ?? [];
  if (left === undefined || bottom === undefined || right === undefined || top === undefined)
    return undefined;
  return [Math.min(left, right), Math.min(bottom, top), Math.max(left, right), Math.max(bottom, top)];
}

export function matrixOf(numbers: readonly number[] | undefined): Matrix {
  const [a, b, c, d, e, f] = numbers ?? [];
  if (a === undefined || b === undefined || c === undefined || d === undefined) return unmoved;
  return [a, b, c, d, e ?? 0, f ?? 0];
}

/** How a page is seen. */
export interface Seen {
  /** What of it is seen, in its own coordinates. */
  readonly box: Box;
  /** Takes its own coordinates to where they are seen, from the lower left corner, in points. */
  readonly matrix: Matrix;
  readonly width: number;
  readonly height: number;
}

const letter: Box = [0, 0, 612, 792];

/** What its dictionary says, with what it has from the page tree. */
export function seenOf(file: PaperFile, page: Dictionary): Seen {
  const given = boxOf(file.numbers(page.get('MediaBox'))) ?? letter;
  // A sheet without any size has the one that readers take where nothing is said.
  const media = isEmpty(given) ? letter : given;
  const crop = boxOf(file.numbers(page.get('CropBox'))) ?? media;
  const cut: Box = [
    Math.max(media[0], crop[0]),
    Math.max(media[1], crop[1]),
    Math.min(media[2], crop[2]),
    Math.min(media[3], crop[3]),
  ];
  const box = isEmpty(cut) ? media : cut;
  const said = file.number(page.get('UserUnit')) ?? 1;
  const unit = said > 0 && said < 1000 ? said : 1;
  const turn = quartersOf(file.number(page.get('Rotate')) ?? 0);
  const across = (box[2] - box[0]) * unit;
  const up = (box[3] - box[1]) * unit;
  const matrix = turnedBy(turn, box, unit);
  return turn % 2 === 0
    ? { box, matrix, width: across, height: up }
    : { box, matrix, width: up, height: across };
}

function isEmpty([left, bottom, right, top]: Box): boolean {
  return right - left <= 0 || top - bottom <= 0;
}

/** What is no quarter turns nothing (table 30). */
function quartersOf(degrees: number): number {
  return degrees % 90 === 0 ? (((degrees / 90) % 4) + 4) % 4 : 0;
}

/** By quarters, clockwise. */
function turnedBy(turn: number, [left, bottom, right, top]: Box, u: number): Matrix {
  switch (turn) {
    case 1:
      return [0, -u, u, 0, -bottom * u, right * u];
    case 2:
      return [-u, 0, 0, -u, right * u, top * u];
    case 3:
      return [0, u, -u, 0, top * u, -left * u];
    default:
      return [u, 0, 0, u, -left * u, -bottom * u];
  }
}
