// The screens, one line each, with how much needs attention, in groups that fold. In the smallest window all of them are folded into one button.

import { useRef, useState } from 'react';
import { screenGroups, type Screen, type ScreenGroup } from '../../../shared/kernel/destination.ts';
import { api } from '../../api.ts';
import { useAnswer } from '../../state/answers.ts';
import { done, go, show, useApp } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';

interface LineProps {
  readonly screen: Screen;
  readonly current: boolean;
  /** Folded up with its group. */
  readonly isAway: boolean;
  readonly open?: number | undefined;
  readonly onGo: (screen: Screen) => void;
}

function Count({ open }: { readonly open: number }) {
  const t = useText();
  if (open === 0) return null;
  return (
    <span className="nav-count">
      <span aria-hidden="true">{open}</span>
      <span className="unseen">{t('nav.open', { count: open })}</span>
    </span>
  );
}

function Line({ screen, current, isAway, open = 0, onGo }: LineProps) {
  const t = useText();
  return (
    <li className={isAway ? 'nav-away' : undefined}>
      <button
        type="button"
        className={current ? 'nav-line nav-current' : 'nav-line'}
        {...(current ? { 'aria-current': 'page' as const } : {})}
        onClick={() => {
          onGo(screen);
        }}
      >
        <span>{t(`nav.${screen}`)}</span>
        <Count open={open} />
      </button>
    </li>
  );
}

interface GroupProps extends Pick<LineProps, 'onGo'> {
  readonly group: ScreenGroup;
  readonly screens: readonly Screen[];
  readonly current: Screen;
  readonly open: Readonly<Partial<Record<Screen, number | undefined>>>;
}

const nothingFolded: readonly ScreenGroup[] = [];

/**
 * Folded up it still has the screen that is shown, and says how much is open on those that aren't. One screen alone has nothing to fold, and
 * in a small window all of them stand in one line without names.
 */
function Group({ group, screens, current, open, onGo }: GroupProps) {
  const t = useText();
  const folded = useApp(({ app }) => app?.preferences.folded ?? nothingFolded);
  const name = t(`nav.group.${group}`);
  const folds = screens.length > 1;
  const isFolded = folds && folded.includes(group);
  const away = isFolded ? screens.filter((screen) => screen !== current) : [];
  return (
    <div className="nav-group">
      {folds ? (
        <button
          type="button"
          className="nav-fold"
          aria-expanded={!isFolded}
          onClick={() => void done(api.app.fold({ group, isFolded: !isFolded }))}
        >
          <span aria-hidden="true">{`${isFolded ? '▸' : '▾'} ${name}`}</span>
          {/* Not as its label: that would hide how much is open from whoever hears it. */}
          <span className="unseen">{t('nav.foldGroup', { group: name })}</span>
          <Count open={away.reduce((sum, screen) => sum + (open[screen] ?? 0), 0)} />
        </button>
      ) : null}
      <ul className={away.length === screens.length ? 'nav-lines nav-away' : 'nav-lines'} aria-label={name}>
        {screens.map((screen) => (
          <Line
            key={screen}
            screen={screen}
            current={screen === current}
            isAway={away.includes(screen)}
            open={open[screen]}
            onGo={onGo}
          />
        ))}
      </ul>
    </div>
  );
}

export function Navigation() {
  const t = useText();
  const current = useApp(({ destination }) => destination.screen);
  const header = useApp((state) => state.header);
  const attention = useAnswer('attention', 'count', {});
  const conflicts = useAnswer('conflicts', 'count', {});
  const open: Partial<Record<Screen, number | undefined>> = {
    attention: attention.value?.open,
    conflicts: conflicts.value,
  };
  const name = useApp(({ app }) => app?.register?.name ?? '');
  const [isUnfolded, setUnfolded] = useState(false);
  const unfold = useRef<HTMLButtonElement>(null);
  // Focus belongs to the page, not to state: it stays in sight when the screens are folded again. Where the button isn’t shown it can’t be given any.
  const goFrom = (screen: Screen) => {
    unfold.current?.focus();
    setUnfolded(false);
    go(screen);
  };
  return (
    <nav className="nav" aria-label={t('nav.label')}>
      <p className="nav-register">
        <strong title={header?.title ?? name}>{header?.title ?? name}</strong>
        {header?.organisation == null ? null : <span>{header.organisation}</span>}
      </p>
      <button
        ref={unfold}
        type="button"
        className="button button-plain nav-unfold"
        aria-expanded={isUnfolded}
        onClick={() => {
          setUnfolded(!isUnfolded);
        }}
      >
        <span aria-hidden="true">{isUnfolded ? '▾ ' : '▸ '}</span>
        {t('nav.label')}
      </button>
      <Button
        className="nav-find"
        onPress={() => {
          show('palette');
        }}
      >
        <span>{t('frame.find')}</span>
        <kbd>Ctrl+K</kbd>
      </Button>
      <div className={isUnfolded ? 'nav-groups' : 'nav-groups nav-folded'}>
        {screenGroups.map(({ group, screens }) => (
          <Group key={group} group={group} screens={screens} current={current} open={open} onGo={goFrom} />
        ))}
      </div>
      <Button
        look="quiet"
        className="nav-preferences"
        onPress={() => {
          show('preferences');
        }}
      >
        {t('preferences.title')}
      </Button>
    </nav>
  );
}
