// What is said of a milestone while it is being typed, wherever one is.

import { milestoneRemark } from '../../../shared/activities/rules/milestone-remark.ts';
import { useApp } from '../../state/app-store.ts';
import { useSpeak } from '../../state/text.ts';

export function useMilestoneRemark(): (typed: string) => string | null {
  const speak = useSpeak();
  const today = useApp(({ header }) => header?.today);
  return (typed) => {
    const remark = today === undefined ? null : milestoneRemark(typed, today);
    return remark === null ? null : speak(remark);
  };
}
