// The frame around every screen: navigation on the left, banners above, the screen, and when the last edit reached the disk.

import { lazy, Suspense, useCallback, useRef, type ComponentType } from 'react';
import type { Screen } from '../../../shared/kernel/destination.ts';
import { NotYet } from '../../parts/NotYet.tsx';
import { useApp } from '../../state/app-store.ts';
import { useReadDrafts } from '../../state/drafts.ts';
import { useText } from '../../state/text.ts';
import { Overview } from '../strategy/Overview.tsx';
import { Banners } from './Banners.tsx';
import { Navigation } from './Navigation.tsx';
import { ScreenGuard } from './ScreenGuard.tsx';
import { StatusLine } from './StatusLine.tsx';
import { useFocusKept } from '../../ui/layout/use-focus-kept.ts';

/** Every register opens on the overview, so it comes with the frame. Each of the others is fetched when it is first opened. */
const screens: Readonly<Record<Screen, ComponentType>> = {
  overview: Overview,
  strategy: lazy(async () => ({ default: (await import('../strategy/StrategyScreen.tsx')).StrategyScreen })),
  figures: lazy(async () => ({ default: (await import('../figures/FiguresScreen.tsx')).FiguresScreen })),
  activities: lazy(async () => ({
    default: (await import('../activities/ActivitiesScreen.tsx')).ActivitiesScreen,
  })),
  updates: lazy(async () => ({ default: (await import('../activities/UpdatesScreen.tsx')).UpdatesScreen })),
  people: lazy(async () => ({ default: (await import('../people/PeopleScreen.tsx')).PeopleScreen })),
  meetings: lazy(async () => ({ default: (await import('../meetings/MeetingsScreen.tsx')).MeetingsScreen })),
  interests: lazy(async () => ({
    default: (await import('../interests/InterestsScreen.tsx')).InterestsScreen,
  })),
  actions: lazy(async () => ({ default: (await import('../follow-up/ActionsScreen.tsx')).ActionsScreen })),
  decisions: lazy(async () => ({
    default: (await import('../follow-up/DecisionsScreen.tsx')).DecisionsScreen,
  })),
  forward: lazy(async () => ({ default: (await import('../follow-up/ForwardScreen.tsx')).ForwardScreen })),
  bodies: lazy(async () => ({ default: (await import('../bodies/BodiesScreen.tsx')).BodiesScreen })),
  attention: lazy(async () => ({
    default: (await import('../attention/AttentionScreen.tsx')).AttentionScreen,
  })),
  history: lazy(async () => ({ default: (await import('../history/HistoryScreen.tsx')).HistoryScreen })),
  import: lazy(async () => ({ default: (await import('../files/ImportScreen.tsx')).ImportScreen })),
  finance: lazy(async () => ({ default: (await import('../finance/FinanceScreen.tsx')).FinanceScreen })),
  spreadsheet: lazy(async () => ({
    default: (await import('../files/SpreadsheetScreen.tsx')).SpreadsheetScreen,
  })),
  exchange: lazy(async () => ({ default: (await import('../exchange/ExchangeScreen.tsx')).ExchangeScreen })),
  conflicts: lazy(async () => ({
    default: (await import('../exchange/ConflictsScreen.tsx')).ConflictsScreen,
  })),
  packs: lazy(async () => ({ default: (await import('../packs/PacksScreen.tsx')).PacksScreen })),
  translations: lazy(async () => ({
    default: (await import('../translations/TranslationsScreen.tsx')).TranslationsScreen,
  })),
};

export function Frame() {
  const t = useText();
  const screen = useApp(({ destination }) => destination.screen);
  const content = useRef<HTMLElement>(null);
  useFocusKept(content);
  // How far a page is scrolled belongs to the page, not to state. In the smallest window all of it scrolls as one: a screen is shown from its top.
  const place = useCallback((main: HTMLElement | null) => {
    content.current = main;
    const all = main?.closest('.frame');
    if (main != null && all != null) all.scrollTop = Math.min(all.scrollTop, main.offsetTop);
  }, []);
  const Shown = screens[screen];
  const isRead = useReadDrafts();
  return (
    <div className="frame">
      <a className="skip" href="#content">
        {t('frame.skip')}
      </a>
      <Navigation />
      <div className="frame-main">
        <Banners />
        {/* A new one for each screen, so that one that scrolls as a whole starts at the top. */}
        <main ref={place} key={screen} id="content" className="frame-content" tabIndex={-1}>
          <ScreenGuard>
            <Suspense fallback={<NotYet error={null} title={t(`nav.${screen}`)} />}>
              {/* What was being typed stands in its field from the first. */}
              {isRead ? <Shown /> : null}
            </Suspense>
          </ScreenGuard>
        </main>
        <StatusLine />
      </div>
    </div>
  );
}
