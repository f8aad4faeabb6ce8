// The first page of the history, always fresh, and the earlier pages a person has asked for.

import { useState } from 'react';
import type { HistoryPage } from '../../../shared/history/calls.ts';
import type { Failure, Result } from '../../../shared/kernel/result.ts';
import { api } from '../../api.ts';
import { useAnswer } from '../../state/answers.ts';

interface Wanted {
  readonly words: string;
  readonly author: string;
}

interface Earlier {
  readonly after: HistoryPage;
  readonly batches: HistoryPage['batches'];
  readonly next: number | null;
}

interface HistoryPages {
  readonly page: HistoryPage | undefined;
  readonly error: Failure | null;
  readonly more: () => Promise<Result<HistoryPage>>;
}

export function useHistoryPages({ words, author }: Wanted): HistoryPages {
  const wanted = { words: words.trim(), ...(author === '' ? {} : { author }) };
  const { value: first, error } = useAnswer('history', 'page', wanted);
  const [earlier, setEarlier] = useState<Earlier | null>(null);
  // Earlier pages belong to the first page they were asked from.
  const page =
    first === undefined || earlier?.after !== first
      ? first
      : { ...first, batches: [...first.batches, ...earlier.batches], next: earlier.next };
  const more = async () => {
    const result = await api.history.page({
      ...wanted,
      ...(page?.next == null ? {} : { before: page.next }),
    });
    if (result.ok && first !== undefined) {
      const { batches, next } = result.value;
      setEarlier((known) => ({
        after: first,
        batches: [...(known?.after === first ? known.batches : []), ...batches],
        next,
      }));
    }
    return result;
  };
  return { page, error, more };
}
