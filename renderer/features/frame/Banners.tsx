// What a person must know whatever screen they are on: a past day is shown, the file is read-only, or it is damaged.

import { useApp } from '../../state/app-store.ts';
import { returnToToday } from '../../state/commands.ts';
import { dateText, useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';

export function Banners() {
  const t = useText();
  const speak = useSpeak();
  const header = useApp((state) => state.header);
  const register = useApp(({ app }) => app?.register);
  return (
    <>
      {/* There before it says anything: what comes together with its words often isn’t read out. */}
      <div role="status">
        {header?.asAt == null ? null : (
          <div className="banner banner-past">
            <p>{t('frame.pastNotice', { day: dateText(header.asAt) })}</p>
            <Button onPress={() => returnToToday()}>{t('frame.returnToToday')}</Button>
          </div>
        )}
        {register?.notice == null ? null : (
          <div className="banner">
            <p>{speak(register.notice)}</p>
          </div>
        )}
        {register?.backup == null ? null : (
          <div className="banner">
            <p>{t('frame.backup', { name: register.backup })}</p>
          </div>
        )}
      </div>
      {header === null || header.faults.length === 0 ? null : (
        <div className="banner banner-bad" role="alert">
          <p>{t('frame.faults', { what: header.faults[0] ?? '' })}</p>
        </div>
      )}
    </>
  );
}
