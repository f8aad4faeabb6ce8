// The lesser things that can be done with something, behind one button.

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
  readonly text?: string;
}

export function ActionMenu({ label, acts, text = '⋯' }: ActionMenuProps) {
  return (
    <MenuTrigger>
      <Button className="button button-quiet" aria-label={label}>
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
