// Keeps a fault in one screen from taking the window with it.

import { Component, type ReactNode } from 'react';
import { textNow } from '../../state/text.ts';

interface ScreenGuardProps {
  readonly children: ReactNode;
}

interface ScreenGuardState {
  readonly stopped: boolean;
}

export class ScreenGuard extends Component<ScreenGuardProps, ScreenGuardState> {
  override state: ScreenGuardState = { stopped: false };

  /** What was thrown is on the console, from where it goes into the log. */
  static getDerivedStateFromError(): ScreenGuardState {
    return { stopped: true };
  }

  override render() {
    if (!this.state.stopped) return this.props.children;
    return (
      <div className="empty" role="alert">
        <h1 className="empty-title">{textNow()('frame.fault')}</h1>
        <p>{textNow()('frame.faultWhat')}</p>
      </div>
    );
  }
}
