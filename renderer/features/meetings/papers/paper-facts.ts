// What is said of a paper in one line: how it stands, and how long it is to read.

import type { PaperView } from '../../../../shared/papers/calls.ts';
import { readingMinutes } from '../../../../shared/papers/rules/reading-time.ts';
import { isAwaited } from '../../../../shared/papers/rules/standing.ts';
import { dateText, useText } from '../../../state/text.ts';

export function usePaperFacts() {
  const t = useText();
  return ({ standing, dueOn, openness, pages, form }: PaperView): string =>
    [
      t(`papers.standing.${standing}`),
      form === 'attached' || form === 'to follow' ? '' : t(`papers.form.${form}`),
      isAwaited(standing) && dueOn !== null ? t('papers.by', { day: dateText(dueOn) }) : '',
      openness === 'open' ? '' : t(`meetings.openness.${openness}`),
      pages === null ? '' : t('papers.pages', { count: pages }),
      pages === null ? '' : t('papers.aboutMinutes', { count: readingMinutes(pages) }),
    ]
      .filter((fact) => fact !== '')
      .join(' · ');
}
