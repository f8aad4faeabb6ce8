// Keeps a fault in one screen from taking the window with it.

import { Component, type ReactNode } from 'react';
import { textNow } from '../../state/text.ts';

interface ScreenGuardProps {
  readonly children: ReactNode;
}

interface ScreenGuardState {
  readonly fault: string | null;
}

export class ScreenGuard extends Component<ScreenGuardProps, ScreenGuardState> {
  override state: ScreenGuardState = { fault: null };

  static getDerivedStateFromError(error: unknown): ScreenGuardState {
    return { fault: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return (
      <div className="empty" role="alert">
        <h1 className="empty-title">{textNow()('frame.fault')}</h1>
        <p>{textNow()('frame.faultWhat', { what: fault })}</p>
      </div>
    );
  }
}
