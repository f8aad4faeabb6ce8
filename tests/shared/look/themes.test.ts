// The screen's colours: text is readable on its background, in every theme.

import { describe, expect, it } from 'vitest';
import { themeProperties, type ThemeName } from '../../../shared/look/themes.ts';
import { statuses } from '../../../shared/strategy/model/status.ts';

function luminance(hex: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, contrast ratio. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const words: readonly (readonly [string, string])[] = [
  ...['paper', 'ground', 'raised', 'hover', 'chosen', 'target', 'group'].flatMap((under) => [
    ['ink', under] as const,
    ['quiet', under] as const,
  ]),
  ['accent', 'paper'],
  ['accent', 'ground'],
  ['accent-ink', 'accent'],
  ['bad', 'paper'],
  ['bad', 'bad-tint'],
  ...statuses.map((status) => {
    const name = status.replaceAll(' ', '-');
    return [`status-${name}-text`, `status-${name}-tint`] as const;
  }),
];

describe.each(['light', 'dark', 'contrast'] satisfies ThemeName[])('the %s theme', (theme) => {
  const colours = new Map(themeProperties(theme));
  const colour = (name: string) => colours.get(`--${name}`) ?? '';

  it.each(words)('has %s at least 4.5:1 on %s', (text, under) => {
    expect(contrast(colour(text), colour(under))).toBeGreaterThanOrEqual(4.5);
  });

  it('has edges of controls at least 3:1', () => {
    expect(contrast(colour('edge'), colour('paper'))).toBeGreaterThanOrEqual(3);
    expect(contrast(colour('edge'), colour('raised'))).toBeGreaterThanOrEqual(3);
  });
});
