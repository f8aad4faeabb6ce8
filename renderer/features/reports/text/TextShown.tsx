// The text of a section, to be read and copied from, as the editor would show it.

import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { useEffect, useRef } from 'react';
import type { ReportText } from '../../../../shared/reports/model/report-text.ts';
import { neverFollowed } from './make-editor.ts';
import { nodeViews, type Showing } from './node-views.ts';
import { nodeOf } from './schema.ts';

interface TextShownProps {
  readonly text: ReportText;
  readonly showing: Showing;
}

export function TextShown({ text, showing }: TextShownProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current: holder } = place;
    if (holder === null) return undefined;
    const view = new EditorView(holder, {
      state: EditorState.create({ doc: nodeOf(text) }),
      nodeViews: nodeViews(showing),
      editable: () => false,
      attributes: { class: 'report-text report-text-shown' },
      handleDOMEvents: { click: neverFollowed },
    });
    return () => {
      view.destroy();
    };
  }, [text, showing]);
  return <div ref={place} />;
}
