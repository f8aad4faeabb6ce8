// The screen's colours: text is readable on its background, in every theme.

import { describe, expect, it } from 'vitest';
import { contrastOf } from '../../../shared/look/contrast.ts';
import { themeProperties, type ThemeName } from '../../../shared/look/themes.ts';
import { statuses } from '../../../shared/strategy/model/status.ts';

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
    expect(contrastOf(colour(text), colour(under))).toBeGreaterThanOrEqual(4.5);
  });

  it('has edges of controls at least 3:1', () => {
    expect(contrastOf(colour('edge'), colour('paper'))).toBeGreaterThanOrEqual(3);
    expect(contrastOf(colour('edge'), colour('raised'))).toBeGreaterThanOrEqual(3);
  });
});
