// The one set of colours, sizes and shapes that pack, workbook and screen share.

import type { Status } from '../strategy/model/status.ts';

export interface StatusLook {
  readonly shape: string;
  readonly text: string;
  readonly tint: string;
  /** The same pair on a dark screen. */
  readonly dark: { readonly text: string; readonly tint: string };
}

/** Grey, for all that says neither well nor badly. */
const unjudged: Omit<StatusLook, 'shape'> = {
  text: '#55595E',
  tint: '#EEF0F2',
  dark: { text: '#B9C0C8', tint: '#22262B' },
};

/** Shape and colour, beside the status's name: never colour alone; each pair is at least 4.5:1. */
export const statusLooks: Readonly<Record<Status, StatusLook>> = {
  complete: {
    shape: '◆',
    text: '#1F5FA8',
    tint: '#E6EFFA',
    dark: { text: '#8FC1FF', tint: '#14243A' },
  },
  'on track': {
    shape: '●',
    text: '#1B6E3C',
    tint: '#E4F3E9',
    dark: { text: '#7FD69B', tint: '#12281B' },
  },
  'at risk': {
    shape: '▲',
    text: '#7A4F00',
    tint: '#FFF1D6',
    dark: { text: '#FFC766', tint: '#33260A' },
  },
  'off track': {
    shape: '■',
    text: '#A3221B',
    tint: '#FBE7E5',
    dark: { text: '#FF9C94', tint: '#3A1614' },
  },
  'not reported': { shape: '○', ...unjudged },
  'not understood': { shape: '?', ...unjudged },
  'not started': { shape: '▷', ...unjudged },
  'no target': { shape: '▽', ...unjudged },
  'no comparison': { shape: '◊', ...unjudged },
  'not judged': { shape: '□', ...unjudged },
  cancelled: { shape: '×', ...unjudged },
};

export const colours = {
  ink: '#1D2227',
  quiet: '#55595E',
  rule: '#C3C9CF',
  lightRule: '#E1E5E8',
  zebra: '#F6F7F8',
  targetTint: '#EEF3F7',
  groupTint: '#F1F3F5',
  chartLine: '#2B4C6F',
  /** What can be acted on. */
  accent: '#1F5FA8',
  paper: '#FFFFFF',
} as const;

/** Points. */
export const packType = {
  body: { size: 10.5, leading: 15 },
  table: { size: 9, leading: 12 },
  note: { size: 8.5, leading: 11.5 },
  headings: { 1: { size: 20, leading: 26 }, 2: { size: 14, leading: 19 }, 3: { size: 11.5, leading: 16 } },
  cover: { size: 30, leading: 38 },
  running: { size: 8.5, leading: 11 },
} as const;

export const pointsPerMillimetre = 72 / 25.4;

/** As screens show a picture: 96 to an inch. A small one drawn larger is coarse. */
export const pointsPerPixel = 0.75;

/** Upright, in points: width and height. */
export const paperSizes = {
  A4: [210 * pointsPerMillimetre, 297 * pointsPerMillimetre],
  Letter: [612, 792],
} as const;

/** A4 with margins of 20 mm, in points. */
export const page = {
  width: 210 * pointsPerMillimetre,
  height: 297 * pointsPerMillimetre,
  margin: 20 * pointsPerMillimetre,
} as const;
