// One button for the whole app. The label is a verb; a lone icon carries its label for a screen reader. What it does is done once,
// however often it is pressed before that has ended. One that can’t be pressed any more, once it was, keeps the focus until that goes elsewhere: a
// keyboard would have to begin again at the top of the page.

import { useState, type ReactNode } from 'react';
import { Button as AriaButton, type PressEvent } from 'react-aria-components/Button';
import { useOnce } from './use-once.ts';

interface ButtonProps {
  readonly children: ReactNode;
  /** What it answers, if it takes time, is waited for. */
  readonly onPress?: (event: PressEvent) => unknown;
  /** `main` once per screen, for its main purpose; `quiet` among other things. */
  readonly look?: 'main' | 'plain' | 'quiet' | 'danger';
  readonly label?: string;
  readonly disabled?: boolean;
  /** What it does is under way: it says so, and can't be pressed. */
  readonly busy?: boolean;
  /** It has done what it does, and does it no more; the focus can stay, and come back to it. */
  readonly spent?: boolean;
  readonly autoFocus?: boolean;
  readonly slot?: string;
  readonly type?: 'button' | 'submit';
  readonly id?: string;
  readonly className?: string;
}

export function Button({
  children,
  onPress,
  look = 'plain',
  label,
  disabled = false,
  busy = false,
  spent = false,
  autoFocus = false,
  slot,
  type = 'button',
  id,
  className = '',
}: ButtonProps) {
  const { busy: doing, once } = useOnce();
  // Not by `isPending`: that has the button named by a bar that isn't there, and its name read out at every press.
  const waits = busy || doing;
  const [isFocused, setFocused] = useState(false);
  const holdsFocus = spent || (disabled && isFocused);
  const isPressable = !waits && !holdsFocus;
  return (
    <AriaButton
      className={`button button-${look} ${className}`}
      isDisabled={disabled && !isFocused}
      onFocusChange={setFocused}
      {...(waits ? { 'data-busy': true } : {})}
      {...(isPressable ? {} : { 'aria-disabled': true })}
      autoFocus={autoFocus}
      type={isPressable ? type : 'button'}
      {...(onPress === undefined
        ? {}
        : {
            onPress: (event) => {
              if (isPressable) once(() => onPress(event));
            },
          })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(slot === undefined ? {} : { slot })}
      {...(id === undefined ? {} : { id })}
    >
      {children}
    </AriaButton>
  );
}
