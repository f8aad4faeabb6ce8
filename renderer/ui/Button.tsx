// One button for the whole app. The label is a verb; a lone icon carries its label for a screen reader. What it does is done once,
// however often it is pressed before that has ended.

import type { ReactNode } from 'react';
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
  autoFocus = false,
  slot,
  type = 'button',
  id,
  className = '',
}: ButtonProps) {
  const { busy: doing, once } = useOnce();
  // Not by `isPending`: that has the button named by a bar that isn't there, and its name read out at every press.
  const waits = busy || doing;
  return (
    <AriaButton
      className={`button button-${look} ${className}`}
      isDisabled={disabled}
      {...(waits ? { 'aria-disabled': true, 'data-busy': true } : {})}
      autoFocus={autoFocus}
      type={waits ? 'button' : type}
      {...(onPress === undefined
        ? {}
        : {
            onPress: (event) => {
              if (!waits) once(() => onPress(event));
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
