// What the app is busy with, and the last message to the person. An error stays until it is closed; good news goes away by itself.

import { useEffect } from 'react';
import { useApp } from '../../state/app-store.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';

const shortWhile = 6_000;

function close() {
  useApp.setState({ message: null });
}

export function MessageBar() {
  const t = useText();
  const speak = useSpeak();
  const message = useApp((state) => state.message);
  const doing = useApp((state) => state.app?.doing);
  // A timer is outside React: it is started when something is said and stopped when something else is.
  useEffect(() => {
    if (message?.kind !== 'done') return undefined;
    const timer = setTimeout(close, shortWhile);
    return () => {
      clearTimeout(timer);
    };
  }, [message]);
  return (
    <div
      className="message-place"
      role={message?.kind === 'error' ? 'alert' : 'status'}
      aria-live={message?.kind === 'error' ? 'assertive' : 'polite'}
    >
      {doing === undefined ? null : <p className="message message-doing">{t(`frame.doing.${doing}`)}</p>}
      {message === null ? null : (
        <div className={`message message-${message.kind}`}>
          <p>{speak(message.says)}</p>
          <Button look="quiet" label={t('frame.dismissNotice')} onPress={close}>
            ✕
          </Button>
        </div>
      )}
    </div>
  );
}
