// What the app is busy with, and the last message to the person. An error stays until it is closed; good news goes away by itself.

import { useEffect, useRef } from 'react';
import { useApp } from '../../state/app-store.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { undo } from '../../state/commands.ts';
import { Button } from '../../ui/Button.tsx';
import { useClearOfFocus } from '../../ui/layout/use-clear-of-focus.ts';

const shortWhile = 6_000;
/** There is more to read, and something to decide. */
const longWhile = 20_000;

function close() {
  useApp.setState({ message: null });
}

export function MessageBar() {
  const t = useText();
  const speak = useSpeak();
  const message = useApp((state) => state.message);
  const doing = useApp((state) => state.app?.doing);
  const canUndo = useApp(
    ({ header }) => header !== null && header.undo !== null && header.batch === message?.undoes,
  );
  const place = useRef<HTMLDivElement>(null);
  const isAtTop = useClearOfFocus(place);
  // A timer is outside React: it is started when something is said and stopped when something else is.
  useEffect(() => {
    if (message?.kind !== 'done') return undefined;
    const timer = setTimeout(close, message.undoes === undefined ? shortWhile : longWhile);
    return () => {
      clearTimeout(timer);
    };
  }, [message]);
  return (
    <div
      ref={place}
      className={isAtTop ? 'message-place message-at-top' : 'message-place'}
      // A dialog hides the page behind it from a screen reader, but not what is said meanwhile.
      data-react-aria-top-layer
      role={message?.kind === 'error' ? 'alert' : 'status'}
      aria-live={message?.kind === 'error' ? 'assertive' : 'polite'}
    >
      {doing === undefined ? null : <p className="message message-doing">{t(`frame.doing.${doing}`)}</p>}
      {message === null ? null : (
        <div className={`message message-${message.kind}`}>
          <p>{speak(message.says)}</p>
          {canUndo ? (
            <Button
              look="quiet"
              onPress={() => {
                close();
                void undo();
              }}
            >
              {t('frame.undo')}
            </Button>
          ) : null}
          <Button look="quiet" label={t('frame.dismissNotice')} onPress={close}>
            ✕
          </Button>
        </div>
      )}
    </div>
  );
}
