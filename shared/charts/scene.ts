// A chart as plain shapes in points, y downwards: drawn the same as SVG on screen and as vectors in a PDF.

export type Ink = 'line' | 'quiet' | 'rule' | 'target';

export type Shape =
  | {
      readonly kind: 'line';
      readonly points: readonly (readonly [x: number, y: number])[];
      readonly ink: Ink;
      readonly width: number;
      readonly dashed?: true;
    }
  /** A hollow dot is a figure that is not exact or not final. */
  | {
      readonly kind: 'dot';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly ink: Ink;
      readonly hollow: boolean;
    }
  | {
      readonly kind: 'label';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly ink: Ink;
      readonly bold?: true;
    };

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly labelSize: number;
  readonly shapes: readonly Shape[];
}
