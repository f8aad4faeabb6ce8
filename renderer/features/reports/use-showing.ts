// How figures, footnotes and pictures of one report are shown in its text: by what the register says of them now, or said when it went out.

import { useMemo, useRef, useState } from 'react';
import type { FigureInText, ReportView } from '../../../shared/reports/calls.ts';
import { keyOfFigure } from '../../../shared/reports/rules/in-text.ts';
import { api } from '../../api.ts';
import { dateText, speakNow, textNow } from '../../state/text.ts';
import type { Showing, Shown } from './text/node-views.ts';

function shownAs({ about, says, source, issuedOn, provisional }: FigureInText): Shown {
  const t = textNow();
  if (says === null) return { words: t('reports.figureGoneShort'), title: speakNow(about), look: 'gone' };
  const figure = speakNow(says);
  const words = provisional ? t('pack.provisional-among-words', { figure }) : figure;
  const blanks = { about: speakNow(about), says: words };
  const title =
    source === null
      ? t('reports.figureTyped', blanks)
      : t('reports.figureFrom', { ...blanks, source: speakNow(source) });
  if (issuedOn === null) return { words, title };
  return {
    words,
    title: `${title}, ${t('reports.figureIssued', { day: dateText(issuedOn) })}`,
    look: 'issued',
  };
}

/** Those that were just placed are shown before the register has them in a text. */
export function useShowing({ figures }: Pick<ReportView, 'figures'>) {
  const [placed, setPlaced] = useState<readonly FigureInText[]>([]);
  const pictures = useRef(new Map<string, Promise<string | null>>());
  const showing = useMemo((): Showing => {
    const known = new Map([...placed, ...figures].map((each) => [keyOfFigure(each), each]));
    return {
      figure: (of, id) => {
        const found = known.get(`${of} ${id}`);
        return found === undefined ? { words: '…', title: textNow()('reports.figure') } : shownAs(found);
      },
      footnote: (note) => textNow()('reports.footnoteNamed', { note }),
      decoration: textNow()('reports.decoration'),
      picture: (id, put) => {
        const asked =
          pictures.current.get(id) ??
          api.reports.picture({ id }).then((result) => (result.ok ? result.value.url : null));
        pictures.current.set(id, asked);
        void asked.then((url) => {
          if (url !== null) put(url);
        });
      },
    };
  }, [placed, figures]);
  const keepPlaced = (figure: FigureInText) => {
    setPlaced((before) => [...before, figure]);
  };
  return { showing, keepPlaced };
}
