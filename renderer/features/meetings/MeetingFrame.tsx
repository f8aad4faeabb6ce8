// What every part of a meeting stands in: which meeting it is, the way back to all of them, and the way to its other parts.

import type { ReactNode } from 'react';
import type { MeetingView } from '../../../shared/meetings/calls.ts';
import { dateText, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { stateText } from './state-text.ts';

/** What a part is given. */
export interface MeetingPartProps {
  readonly meeting: MeetingView;
  readonly switcher: ReactNode;
  readonly onClose: () => void;
}

interface MeetingFrameProps extends MeetingPartProps {
  readonly action?: ReactNode;
  readonly tools?: ReactNode;
  readonly panel?: ReactNode;
  readonly children: ReactNode;
}

/** A part that waits for its answer stands in it as well, and by this very piece: in another it would be drawn anew, and the focus in it go. */
export function MeetingFrame({
  meeting,
  switcher,
  onClose,
  action,
  tools,
  panel,
  children,
}: MeetingFrameProps) {
  const t = useText();
  const { title, body, day, time } = meeting;
  return (
    <Screen
      title={`${title ?? body}, ${dateText(day)}`}
      fixed="meeting"
      action={
        <>
          {action}
          <Button look="quiet" onPress={onClose}>
            {t('meetings.backToAll')}
          </Button>
        </>
      }
      tools={
        <>
          {switcher}
          <p className="tool-count">
            {[title === null ? '' : body, time ?? '', stateText(t, meeting)]
              .filter((part) => part !== '')
              .join(' · ')}
          </p>
          {tools}
        </>
      }
      panel={panel}
    >
      {children}
    </Screen>
  );
}
