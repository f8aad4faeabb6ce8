// A list with the details of one of its things beside it, and a line between them to move. Where both don't fit side by side, the panel goes
// beneath the list, which keeps a height of its own: some of its rows are always to be seen.

import { useId, type ReactNode } from 'react';
import { useText } from '../state/text.ts';
import { forgetWidths, setWidths, useWidths } from '../state/widths.ts';
import { Splitter } from './Splitter.tsx';
import { useRoom } from './use-room.ts';
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
const leastList = 280;
const leastPanel = 260;
const usualPanel = 380;

export function ListWithPanel({ name, children, panel }: ListWithPanelProps) {
  const t = useText();
  const id = useId();
  const [room, watch] = useRoom();
  const remembered = `panel of ${name}`;
  const asked = useWidths(({ widths }) => widths[remembered]);
  const open = panel !== undefined && panel !== null && panel !== false;
  const beside = room >= leastList + leastPanel;
  const most = Math.max(leastPanel, room - leastList);
  const width = Math.max(leastPanel, Math.min(most, asked ?? Math.min(usualPanel, room / 2)));
  return (
    <div ref={watch} className={beside ? 'list-with-panel' : 'list-with-panel list-over-panel'}>
      <div className="list-side">{children}</div>
      {open && beside ? (
        <Splitter
          label={t('panel.width')}
          controls={id}
          width={width}
          least={leastPanel}
          most={most}
          onWidth={(wanted) => {
            setWidths({ [remembered]: wanted });
          }}
          onReset={() => {
            forgetWidths([remembered]);
          }}
        />
      ) : null}
      {open ? (
        <div id={id} className="panel-side" {...(beside ? { style: { width } } : {})}>
          {panel}
        </div>
      ) : null}
    </div>
  );
}
