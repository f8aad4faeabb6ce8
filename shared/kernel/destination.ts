// Where something is shown: a screen, and what that screen is to show first.

/** The screens as the navigation groups them. */
export const screenGroups = [
  { group: 'now', screens: ['overview', 'attention'] },
  { group: 'meetings', screens: ['meetings', 'actions', 'decisions', 'forward', 'interests', 'bodies'] },
  { group: 'strategy', screens: ['strategy', 'figures', 'activities', 'updates', 'people'] },
  { group: 'money', screens: ['finance'] },
  { group: 'packs', screens: ['packs', 'translations'] },
  { group: 'exchange', screens: ['import', 'spreadsheet', 'exchange', 'conflicts', 'history'] },
] as const;

export type Screen = (typeof screenGroups)[number]['screens'][number];
export type ScreenGroup = (typeof screenGroups)[number]['group'];

export const screens: readonly Screen[] = screenGroups.flatMap((each): readonly Screen[] => each.screens);

/** Ctrl+1 to Ctrl+9: people know them by heart, so a new screen doesn't shift them. */
export const screensByKey: readonly Screen[] = [
  'overview',
  'attention',
  'meetings',
  'bodies',
  'strategy',
  'figures',
  'activities',
  'updates',
  'people',
];

export interface Destination {
  readonly screen: Screen;
  /** What that screen is to show: an objective, an activity, a person. Empty for the whole of it. */
  readonly focus: string;
}
