// A chart as plain shapes in points, y downwards: drawn the same as SVG on screen and as vectors in a PDF. Its words are data until
// it is drawn for a reader.

import type { Spoken } from '../kernel/saying.ts';

/** Strokes so long, so far apart. */
export const dashed = '3 2' as const;
export const dotted = '1 2' as const;

export type Ink = 'line' | 'quiet' | 'rule' | 'target';

export type Shape<Text = Spoken> =
  | {
      readonly kind: 'line';
      readonly points: readonly (readonly [x: number, y: number])[];
      readonly ink: Ink;
      readonly width: number;
      /** A whole line without. */
      readonly dashes?: typeof dashed | typeof dotted;
    }
  /** A hollow dot is a figure that isn't exact or not final. */
  | {
      readonly kind: 'dot';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly ink: Ink;
      readonly hollow: boolean;
    }
  /** From a figure that is only a bound, to where the figure itself may be. */
  | {
      readonly kind: 'arrow';
      readonly x: number;
      readonly from: number;
      readonly to: number;
      readonly ink: Ink;
    }
  | {
      readonly kind: 'label';
      readonly x: number;
      readonly y: number;
      readonly text: Text;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly ink: Ink;
      readonly bold?: true;
      /** It marks the scale and is nobody's figure. */
      readonly scale?: true;
    };

export interface Scene<Text = Spoken> {
  readonly width: number;
  readonly height: number;
  readonly labelSize: number;
  readonly shapes: readonly Shape<Text>[];
}

type At = readonly [x: number, y: number];

/** The lines that an arrow is drawn with: its shaft and its head. */
export function arrowLines({ x, from, to }: Extract<Shape, { kind: 'arrow' }>): readonly (readonly At[])[] {
  const back = to + Math.sign(from - to) * 2.4;
  return [
    [
      [x, from],
      [x, to],
    ],
    [
      [x - 1.8, back],
      [x, to],
      [x + 1.8, back],
    ],
  ];
}

/** The chart with its words in one language. */
export function spokenScene(speak: (spoken: Spoken) => string, scene: Scene): Scene<string> {
  return {
    ...scene,
    shapes: scene.shapes.map((shape) =>
      shape.kind === 'label' ? { ...shape, text: speak(shape.text) } : shape,
    ),
  };
}
