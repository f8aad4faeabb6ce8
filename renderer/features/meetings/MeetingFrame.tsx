// What every part of a meeting stands in: which meeting it is, the way back to all of them, and the way to its other parts.

import type { ReactNode } from 'react';
import type { MeetingView } from '../../../shared/meetings/calls.ts';
import type { Failure } from '../../../shared/kernel/result.ts';
import { NotYet } from '../../parts/NotYet.tsx';
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

interface MeetingNotYetProps extends MeetingPartProps {
  /** Null while the answer is on its way. */
  readonly error: Failure | null;
}

/** A part that nothing has been answered for yet: its meeting and the way to the others are there already. */
export function MeetingNotYet({ error, ...props }: MeetingNotYetProps) {
  return (
    <MeetingFrame {...props}>
      <NotYet error={error} />
    </MeetingFrame>
  );
}
