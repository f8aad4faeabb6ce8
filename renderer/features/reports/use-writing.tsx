// What the texts of one report share while they are written: the tools over them, what a tool asks, and what is told of a paste.

import type { EditorView } from 'prosemirror-view';
import { useEffect, useEffectEvent, useReducer, useRef, useState } from 'react';
import type { FigureInText } from '../../../shared/reports/calls.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { tell, tellError } from '../../state/app-store.ts';
import { Asked, pictureToPlace, type Question } from './Asked.tsx';
import type { Lost } from './paste/lost.ts';
import { Tools, type Asking } from './text/Tools.tsx';

function tellLost(lost: Lost): void {
  const all = [...lost].map(([kind, count]) => say(`reports.lost.${kind}`, { count }));
  tell(say('reports.lost', { what: { all } }));
}

function toTools(): void {
  document.querySelector<HTMLElement>('.report-tools button:not([disabled])')?.focus();
}

/** The id of what says how a text is left by key. */
export const keysHint = 'report-hint';

/** `onPlaced`: a figure that was put into a text. */
export function useWriting(paperId: string, onPlaced: (figure: FigureInText) => void) {
  const [view, setView] = useState<EditorView | null>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [question, setQuestion] = useState<Question | null>(null);

  // What a dialog put into the text can be typed on from at once: the focus goes back there, not to the tool that asked.
  const wasAsked = useRef(false);
  const goBack = useEffectEvent(() => view?.focus());
  useEffect(() => {
    if (question === null && wasAsked.current) goBack();
    wasAsked.current = question !== null;
  }, [question]);

  const ask = async (what: Asking) => {
    if (view === null) return;
    if (what === 'figure') setQuestion({ what, bySlash: false });
    else if (what === 'picture') {
      const pictureId = await pictureToPlace(view, paperId);
      if (pictureId !== null) setQuestion({ what, pictureId });
    } else setQuestion({ what });
  };

  return {
    tools: <Tools view={view} ask={(what) => void ask(what)} />,
    asked:
      question === null || view === null ? null : (
        <Asked
          question={question}
          view={view}
          onPlaced={onPlaced}
          onClose={() => {
            setQuestion(null);
          }}
        />
      ),
    /** For each text. */
    writing: {
      describedBy: keysHint,
      changed: redraw,
      focused: setView,
      askForFigure: () => {
        setQuestion({ what: 'figure', bySlash: true });
      },
      toTools,
      refused: (why: Saying) => {
        tellError(say('reports.notPasted', { why }));
      },
      lost: tellLost,
    },
  };
}
