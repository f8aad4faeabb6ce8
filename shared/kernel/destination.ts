// Where something is shown: a screen, and what that screen is to show first.

/** The screens as the navigation groups them; in this order they are Ctrl+1 to Ctrl+9. */
export const screenGroups = [
  { group: 'now', screens: ['overview', 'attention'] },
  { group: 'meetings', screens: ['meetings', 'bodies'] },
  { group: 'strategy', screens: ['strategy', 'figures', 'activities', 'updates', 'people'] },
  { group: 'money', screens: ['finance'] },
  { group: 'packs', screens: ['packs'] },
  { group: 'exchange', screens: ['import', 'spreadsheet', 'exchange', 'conflicts', 'history'] },
] as const;

export type Screen = (typeof screenGroups)[number]['screens'][number];
export type ScreenGroup = (typeof screenGroups)[number]['group'];

export const screens: readonly Screen[] = screenGroups.flatMap((each): readonly Screen[] => each.screens);

export interface Destination {
  readonly screen: Screen;
  /** What that screen is to show: an objective, an activity, a person. Empty for the whole of it. */
  readonly focus: string;
}
