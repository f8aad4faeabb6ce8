// A status as a shape, a word and a colour; never colour alone.

import type { Status } from '../../shared/strategy/model/status.ts';
import { statusLooks } from '../../shared/look/tokens.ts';
import { useText } from '../state/text.ts';

interface StatusMarkProps {
  readonly status: Status;
  /** Set by hand. */
  readonly overridden?: boolean;
}

export function statusClass(status: Status): string {
  return `status-${status.replaceAll(' ', '-')}`;
}

export function StatusMark({ status, overridden = false }: StatusMarkProps) {
  const t = useText();
  return (
    <span className={`status ${statusClass(status)}`}>
      <span aria-hidden="true">{statusLooks[status].shape}</span> {t(`status.${status}`)}
      {overridden ? <span title={t('strategy.setByHand')}> ✎</span> : null}
    </span>
  );
}
