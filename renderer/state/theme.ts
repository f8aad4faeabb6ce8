// The colours of the chosen theme, put on the page as custom properties; "as this computer" follows the system as it changes. Where the computer
// lets no program have colours of its own, all are its own, whatever was chosen.

import { themeProperties, type ThemeName } from '../../shared/look/themes.ts';
import type { Preferences } from '../../shared/app/calls.ts';

const dark = matchMedia('(prefers-color-scheme: dark)');
const contrast = matchMedia('(prefers-contrast: more)');
const forced = matchMedia('(forced-colors: active)');
const schemes: Readonly<Record<ThemeName, string>> = {
  light: 'light',
  dark: 'dark',
  contrast: 'dark',
  forced: 'light dark',
};
let chosen: Preferences['theme'] | undefined;

function nameOf(theme: Preferences['theme']): ThemeName {
  if (forced.matches) return 'forced';
  if (theme !== 'system') return theme;
  if (contrast.matches) return 'contrast';
  return dark.matches ? 'dark' : 'light';
}

function paint(theme: Preferences['theme']) {
  const name = nameOf(theme);
  const { style, dataset } = document.documentElement;
  for (const [property, value] of themeProperties(name)) style.setProperty(property, value);
  style.colorScheme = schemes[name];
  dataset['theme'] = name;
}

export function followTheme(theme: Preferences['theme']): void {
  if (theme === chosen) return;
  chosen = theme;
  paint(theme);
}

for (const query of [dark, contrast, forced]) {
  query.addEventListener('change', () => {
    if (chosen !== undefined) paint(chosen);
  });
}
