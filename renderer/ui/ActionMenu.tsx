// The lesser things that can be done with something, behind one button.

import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';

export interface Act {
  readonly id: string;
  readonly label: string;
  readonly act: () => void;
}

interface ActionMenuProps {
  readonly label: string;
  readonly acts: readonly Act[];
  readonly text?: ReactNode;
  /** Within what is one stop of the keyboard, which operates it. */
  readonly isInside?: boolean;
  readonly className?: string;
}

export function ActionMenu({
  label,
  acts,
  text = '⋯',
  isInside = false,
  className = 'button button-quiet',
}: ActionMenuProps) {
  return (
    <MenuTrigger>
      <Button className={className} aria-label={label} excludeFromTabOrder={isInside}>
        {text}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="options"
          onAction={(id) => {
            acts.find((each) => each.id === id)?.act();
          }}
        >
          {acts.map((each) => (
            <MenuItem key={each.id} id={each.id} className="option">
              {each.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
