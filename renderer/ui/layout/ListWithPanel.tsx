// A list with the details of one of its things beside it, and a line between them to move. Where both don't fit side by side, the panel goes
// beneath the list, which keeps a height of its own: some of its rows are always to be seen. A panel is narrower than usual for the sake of a
// table that needs the room.

import type { ReactNode } from 'react';
import { useText } from '../../state/text.ts';
import { Divided } from './Divided.tsx';
import { ListNeeds, useNeeds } from './list-needs.ts';
import './list-with-panel.css';

interface ListWithPanelProps {
  /** Whose panel it is: its width is remembered under this name. */
  readonly name: string;
  /** The list. It stays as it is while panels come and go. */
  readonly children: ReactNode;
  /** A `Panel`, while something is open. */
  readonly panel?: ReactNode;
}

/** In pixels: what a list and a panel each need to be usable, and what a panel takes where there is room. */
const widths = { first: 280, second: 260, usual: 380 };

export function ListWithPanel({ name, children, panel }: ListWithPanelProps) {
  const t = useText();
  const [needs, tell] = useNeeds();
  return (
    <div className="list-with-panel">
      <Divided
        name={`panel of ${name}`}
        says={{ width: t('panel.width'), height: t('panel.listHeight') }}
        sized="second"
        widths={widths}
        needs={needs}
        first={
          <ListNeeds value={tell}>
            <div className="list-side">{children}</div>
          </ListNeeds>
        }
        second={panel}
      />
    </div>
  );
}
