// What a tool asks for before it puts something into the text.

import type { EditorView } from 'prosemirror-view';
import type { FigureInText } from '../../../shared/reports/calls.ts';
import { api } from '../../api.ts';
import { said } from '../../state/app-store.ts';
import { FigureDialog } from './dialogs/FigureDialog.tsx';
import { LinkDialog } from './dialogs/LinkDialog.tsx';
import { NoteDialog } from './dialogs/NoteDialog.tsx';
import { PictureDialog } from './dialogs/PictureDialog.tsx';
import {
  chosen,
  linkAt,
  putFigure,
  putFootnote,
  putLink,
  putPicture,
  removeLink,
  typeIn,
} from './text/placing.ts';

export type Question =
  | { readonly what: 'link' | 'footnote' }
  /** With a slash it was asked for from the text: given up, the slash is typed. */
  | { readonly what: 'figure'; readonly bySlash: boolean }
  | { readonly what: 'picture'; readonly pictureId: string };

interface AskedProps {
  readonly question: Question;
  readonly view: EditorView;
  readonly onPlaced: (figure: FigureInText) => void;
  readonly onClose: () => void;
}

/** Which picture is asked about: the one that is chosen, else one that is chosen now from a file; null for none. */
export async function pictureToPlace(view: EditorView, paperId: string): Promise<string | null> {
  const known = chosen(view, 'picture');
  if (known !== undefined) return known.said('pictureId');
  return said(await api.reportPictures.choose({ paperId }))?.pictureId ?? null;
}

export function Asked({ question, view, onPlaced, onClose }: AskedProps) {
  switch (question.what) {
    case 'link': {
      const link = linkAt(view);
      return (
        <LinkDialog
          href={link?.href ?? ''}
          asksForWords={link === undefined && view.state.selection.empty}
          onLink={(href, words) => {
            putLink(view, href, words);
          }}
          onUnlink={
            link === undefined
              ? undefined
              : () => {
                  removeLink(view);
                }
          }
          onClose={onClose}
        />
      );
    }
    case 'footnote':
      return (
        <NoteDialog
          note={chosen(view, 'footnote')?.said('note') ?? ''}
          onKeep={(note) => {
            putFootnote(view, note);
          }}
          onClose={onClose}
        />
      );
    case 'picture': {
      const known = chosen(view, 'picture');
      const alternative = known?.said('alternative') ?? '';
      return (
        <PictureDialog
          alternative={alternative}
          decoration={known !== undefined && alternative === ''}
          onKeep={(words) => {
            putPicture(view, question.pictureId, words);
          }}
          onClose={onClose}
        />
      );
    }
    case 'figure':
      return (
        <FigureDialog
          onPlace={(figure) => {
            onPlaced(figure);
            putFigure(view, figure);
            onClose();
          }}
          onGiveUp={() => {
            if (question.bySlash) typeIn(view, '/');
            onClose();
          }}
        />
      );
  }
}
