// Where something is shown: a screen, and what that screen is to show first.

/** In the order of the navigation, and of Ctrl+1 to Ctrl+9. */
export const screens = [
  'overview',
  'strategy',
  'figures',
  'activities',
  'updates',
  'people',
  'attention',
  'history',
  'packs',
  'finance',
  'import',
  'spreadsheet',
  'exchange',
  'conflicts',
] as const;
export type Screen = (typeof screens)[number];

export interface Destination {
  readonly screen: Screen;
  /** What that screen is to show: an objective, an activity, a person. Empty for the whole of it. */
  readonly focus: string;
}
