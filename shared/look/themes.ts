// The screen's colours in each theme, as custom properties. Every pair that carries words is at least 4.5:1, edges of what can be used at least 3:1.

import { statuses, type Status } from '../strategy/model/status.ts';
import { colours, statusLooks } from './tokens.ts';

/** The last is that of a computer that lets no program have colours of its own: Windows with a contrast theme. */
export type ThemeName = 'light' | 'dark' | 'contrast' | 'forced';

interface Palette {
  readonly ink: string;
  readonly quiet: string;
  readonly paper: string;
  /** Behind panels, navigation and headers. */
  readonly ground: string;
  readonly raised: string;
  readonly rule: string;
  readonly edge: string;
  readonly accent: string;
  readonly accentInk: string;
  readonly accentTint: string;
  /** Words that are pressed. */
  readonly link: string;
  /** What can't be pressed now. */
  readonly off: string;
  readonly hover: string;
  readonly chosen: string;
  readonly target: string;
  readonly group: string;
  readonly bad: string;
  readonly badTint: string;
  readonly chartLine: string;
  readonly shade: string;
}

const palettes: Readonly<Record<ThemeName, Palette>> = {
  light: {
    ink: colours.ink,
    quiet: colours.quiet,
    paper: colours.paper,
    ground: '#F5F6F8',
    raised: '#FFFFFF',
    rule: colours.lightRule,
    edge: '#7C848C',
    accent: colours.accent,
    accentInk: '#FFFFFF',
    accentTint: '#E6EFFA',
    link: colours.accent,
    off: colours.quiet,
    hover: '#ECEFF2',
    chosen: '#DCE8F6',
    target: colours.targetTint,
    group: colours.groupTint,
    bad: '#A3221B',
    badTint: '#FBE7E5',
    chartLine: colours.chartLine,
    shade: 'rgb(20 24 28 / 40%)',
  },
  dark: {
    ink: '#E8EAED',
    quiet: '#B4BBC2',
    paper: '#16191D',
    ground: '#1C2025',
    raised: '#22272D',
    rule: '#343A41',
    edge: '#858D96',
    accent: '#8FC1FF',
    accentInk: '#0D1A2B',
    accentTint: '#1B2E47',
    link: '#8FC1FF',
    off: '#B4BBC2',
    hover: '#2A3037',
    chosen: '#21395A',
    target: '#1C2733',
    group: '#20252B',
    bad: '#FF9C94',
    badTint: '#3A1614',
    chartLine: '#9CC4F0',
    shade: 'rgb(0 0 0 / 60%)',
  },
  contrast: {
    ink: '#FFFFFF',
    quiet: '#FFFFFF',
    paper: '#000000',
    ground: '#000000',
    raised: '#000000',
    rule: '#FFFFFF',
    edge: '#FFFFFF',
    accent: '#FFE600',
    accentInk: '#000000',
    accentTint: '#1F1C00',
    link: '#FFE600',
    off: '#FFFFFF',
    hover: '#2B2B2B',
    chosen: '#00404F',
    target: '#141414',
    group: '#141414',
    bad: '#FFB3AD',
    badTint: '#2B0000',
    chartLine: '#FFFFFF',
    shade: 'rgb(0 0 0 / 75%)',
  },
  // The person's own, by what each is for. What is chosen is filled with `Highlight`: see `style/forced-colours.css`.
  forced: {
    ink: 'CanvasText',
    quiet: 'CanvasText',
    paper: 'Canvas',
    ground: 'Canvas',
    raised: 'Canvas',
    rule: 'CanvasText',
    edge: 'ButtonText',
    accent: 'Highlight',
    accentInk: 'HighlightText',
    accentTint: 'Canvas',
    link: 'LinkText',
    off: 'GrayText',
    hover: 'Canvas',
    chosen: 'Highlight',
    target: 'Canvas',
    group: 'Canvas',
    bad: 'CanvasText',
    badTint: 'Canvas',
    chartLine: 'CanvasText',
    shade: 'rgb(0 0 0 / 75%)',
  },
};

function kebab(name: string): string {
  return name.replaceAll(' ', '-').replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

function statusPair(theme: ThemeName, status: Status): { readonly text: string; readonly tint: string } {
  const look = statusLooks[status];
  if (theme === 'light') return look;
  if (theme === 'dark') return look.dark;
  const { ink, paper } = palettes[theme];
  return { text: ink, tint: paper };
}

/** Custom properties of a theme, such as `--ink` and `--status-on-track-text`. */
export function themeProperties(theme: ThemeName): readonly (readonly [name: string, value: string])[] {
  const own = Object.entries(palettes[theme]).map(
    ([name, value]) => [`--${kebab(name)}`, String(value)] as const,
  );
  const status = statuses.flatMap((each) => {
    const { text, tint } = statusPair(theme, each);
    return [
      [`--status-${kebab(each)}-text`, text],
      [`--status-${kebab(each)}-tint`, tint],
    ] as const;
  });
  return [...own, ...status];
}
