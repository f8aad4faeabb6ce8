// The frame of a field that is drawn anew, and the mark of a box that is ticked: as its dictionary of looks says them (ISO 32000-1, table 189).

import type { PaperFile } from '../file/paper-file.ts';
import { PdfString, numberText, readText, type Dictionary, type Value } from '../file/values.ts';
import { matrixOf, followedBy, type Matrix } from '../placing.ts';

export interface Frame {
  /** What draws it. */
  readonly content: string;
  /** How wide its line is. */
  readonly line: number;
  /** The size of the field, and what takes it to the page, where it is turned. */
  readonly width: number;
  readonly height: number;
  readonly turn: string;
}

const operators: Readonly<Record<number, readonly [fill: string, stroke: string]>> = {
  1: ['g', 'G'],
  3: ['rg', 'RG'],
  4: ['k', 'K'],
};

function colour(file: PaperFile, given: Value | undefined, which: 0 | 1): string | undefined {
  const numbers = file.numbers(given) ?? [];
  const operator = operators[numbers.length]?.[which];
  return operator === undefined ? undefined : `${numbers.map(numberText).join(' ')} ${operator}`;
}

export function frameOf(
  file: PaperFile,
  field: Dictionary,
  { across, up }: { readonly across: number; readonly up: number },
): Frame {
  const looks = file.dictionary(field.get('MK'));
  const ground = colour(file, looks?.get('BG'), 0);
  const edge = colour(file, looks?.get('BC'), 1);
  const said =
    file.number(file.dictionary(field.get('BS'))?.get('W')) ?? file.numbers(field.get('Border'))?.[2];
  const line = edge === undefined ? 0 : Math.max(0, said ?? 1);
  const inner = [line / 2, line / 2, across - line, up - line].map(numberText).join(' ');
  const content = [
    ground === undefined ? '' : `q ${ground} 0 0 ${numberText(across)} ${numberText(up)} re f Q `,
    edge === undefined || line === 0 ? '' : `q ${edge} ${numberText(line)} w ${inner} re S Q `,
  ].join('');
  const turns = (((file.number(looks?.get('R')) ?? 0) % 360) + 360) % 360;
  const turn = turned(turns, across, up);
  const [width, height] = turns === 90 || turns === 270 ? [up, across] : [across, up];
  return {
    content,
    line,
    width,
    height,
    turn: turn === undefined ? '' : `${turn.map(numberText).join(' ')} cm `,
  };
}

/** Against the clock. */
function turned(degrees: number, across: number, up: number): Matrix | undefined {
  if (degrees === 90) return [0, 1, -1, 0, across, 0];
  if (degrees === 180) return [-1, 0, 0, -1, across, up];
  return degrees === 270 ? [0, -1, 1, 0, 0, up] : undefined;
}

/** By the letters that its font of signs has for them, in a square of 1 by 1. */
const marks: Readonly<Record<string, string>> = {
  '4': '0.14 w 0.15 0.5 m 0.4 0.2 l 0.85 0.8 l S',
  '8': '0.14 w 0.2 0.2 m 0.8 0.8 l 0.2 0.8 m 0.8 0.2 l S',
  l: '0.5 w 1 J 0.5 0.5 m 0.5 0.5 l S',
  n: '0.2 0.2 0.6 0.6 re f',
  u: '0.5 0.1 m 0.9 0.5 l 0.5 0.9 l 0.1 0.5 l f',
  H: '0.5 0.95 m 0.61 0.62 l 0.95 0.62 l 0.68 0.41 l 0.78 0.08 l 0.5 0.28 l 0.22 0.08 l 0.32 0.41 l 0.05 0.62 l 0.39 0.62 l f',
};

export function markText(file: PaperFile, field: Dictionary, frame: Frame, usual: 'l' | '4'): string {
  const said = file.value(file.dictionary(field.get('MK'))?.get('CA'));
  const mark = (said instanceof PdfString ? marks[said.bytes] : undefined) ?? marks[usual] ?? '';
  const side = Math.max(1, Math.min(frame.width, frame.height) - 2 * frame.line);
  const place = followedBy(matrixOf([side, 0, 0, side]), [
    1,
    0,
    0,
    1,
    (frame.width - side) / 2,
    (frame.height - side) / 2,
  ]);
  return `q ${place.map(numberText).join(' ')} cm ${mark} Q`;
}

/** What stands on a button that does something when it is pressed. */
export function captionOf(file: PaperFile, field: Dictionary): string {
  const said = file.value(file.dictionary(field.get('MK'))?.get('CA'));
  return said instanceof PdfString ? readText(said) : '';
}
