// Something that is either on or off.

import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';

interface ToggleProps {
  readonly children: ReactNode;
  readonly chosen: boolean;
  readonly onChange: (chosen: boolean) => void;
}

export function Toggle({ children, chosen, onChange }: ToggleProps) {
  return (
    <Checkbox className="toggle" isSelected={chosen} onChange={onChange}>
      <span className="toggle-box" aria-hidden="true">
        {chosen ? '✓' : ''}
      </span>
      {children}
    </Checkbox>
  );
}
