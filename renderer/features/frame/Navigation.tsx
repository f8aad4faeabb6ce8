// The screens, one line each, with how much needs attention.

import { screenGroups, type Screen } from '../../../shared/kernel/destination.ts';
import { useAnswer } from '../../state/answers.ts';
import { go, show, useApp } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';

interface LineProps {
  readonly screen: Screen;
  readonly current: boolean;
  readonly open?: number | undefined;
}

function Line({ screen, current, open = 0 }: LineProps) {
  const t = useText();
  return (
    <li>
      <button
        type="button"
        className={current ? 'nav-line nav-current' : 'nav-line'}
        {...(current ? { 'aria-current': 'page' as const } : {})}
        onClick={() => {
          go(screen);
        }}
      >
        <span>{t(`nav.${screen}`)}</span>
        {open === 0 ? null : (
          <span className="nav-count">
            <span aria-hidden="true">{open}</span>
            <span className="unseen">{t('nav.open', { count: open })}</span>
          </span>
        )}
      </button>
    </li>
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
  return (
    <nav className="nav" aria-label={t('nav.label')}>
      <p className="nav-register">
        <strong>{header?.title ?? name}</strong>
        {header?.organisation == null ? null : <span>{header.organisation}</span>}
      </p>
      <Button
        className="nav-find"
        onPress={() => {
          show('palette');
        }}
      >
        <span>{t('frame.find')}</span>
        <kbd>Ctrl+K</kbd>
      </Button>
      <div className="nav-groups">
        {screenGroups.map(({ group, screens }) => (
          <ul key={group} className="nav-group" aria-label={t(`nav.group.${group}`)}>
            {screens.map((screen) => (
              <Line key={screen} screen={screen} current={screen === current} open={open[screen]} />
            ))}
          </ul>
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
