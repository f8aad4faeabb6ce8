// Keeps a fault in one screen from taking the window with it.

import { Component, type ReactNode } from 'react';
import { faultSays } from '../../../shared/app/system-says.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { textNow } from '../../state/text.ts';

interface ScreenGuardProps {
  readonly children: ReactNode;
}

interface ScreenGuardState {
  readonly fault: Saying | null;
}

export class ScreenGuard extends Component<ScreenGuardProps, ScreenGuardState> {
  override state: ScreenGuardState = { fault: null };

  static getDerivedStateFromError(error: unknown): ScreenGuardState {
    return { fault: faultSays(error) };
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
