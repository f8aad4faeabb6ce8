// A status said together with a day that is still to come, "Completed in 2031" or "On hold since June 2031": it can't be so yet.

import type { Progress } from '../../../../shared/strategy/model/status.ts';
import { findDates } from '../../../../shared/language/date-words.ts';
import { comparable } from '../../../../shared/language/plain.ts';

const over: ReadonlySet<Progress> = new Set<Progress>(['complete', 'cancelled']);
/** It tells what has happened, and not how things stand. */
const happened =
  /^(?:started|commenced|begun|(?:has|have|was|were) .*|not (?:achieved|met|delivered)|missed|failed|slipped|wedi (?:dechrau|cychwyn)|dechreuwyd|cychwynnwyd|ni chyflawnwyd|methwyd)$/u;

/** The day is that of something else: what comes next, or what it was done for. */
const ofSomethingElse =
  /(?<![\p{L}\d])(?:next|then|follow(?:ing|s|ed)?|reviews?|reviewed|renew(?:al|ed|s)?|evaluat(?:ion|ed)|audit|valid|expir(?:y|es)|until|till|through to|phase|stage|part|launch(?:es|ed)?|opens?|opening|starts?|begins?|from|for|ready|ahead|before|due|target|deadline|against|originally|instead of|rather than|nesaf|yna|adolygiad|gwerthusiad|hyd|tan|cam|ar gyfer|parod|cyn|yn lle)(?![\p{L}\d])/u;
const since =
  /(?<![\p{L}\d])(?:since|ers)(?: (?:the |y |yr )?(?:start|end|beginning|dechrau|diwedd)(?: of| o)?(?: the)?)?$/u;
const onlyWhen =
  /^(?:(?:in|on|at|by|during|from|of|the|end|start|early|mid|late|date|completed|ym|yn|mewn|ar|erbyn|diwedd|dechrau|canol|mis|y|yr)\s*)*$/u;

/** Whether what was taken for a status is said to have come about on a day after `today`. `rest` is what stands behind its words. */
export function isStillToCome(progress: Progress, words: string, rest: string, today: string): boolean {
  const tellsThePast = over.has(progress) || happened.test(words);
  const clauses = rest.split(/[;\n]|\.(?=\s|$)/u);
  const first = clauses.findIndex((clause) => /[\p{L}\d]/u.test(clause));
  return clauses.some((clause, index) => {
    let end = 0;
    return findDates(clause).some((date) => {
      const before = comparable(clause.slice(end, date.start).replaceAll(/[(),:–—-]/gu, ' '));
      end = date.end;
      if (date.from <= today) return false;
      if (since.test(before)) return true;
      return tellsThePast && (index === first ? !ofSomethingElse.test(before) : onlyWhen.test(before));
    });
  });
}
