// What a paste becomes in the editor. It is read as the text of a report first, and only then given to the editor: nothing of the page or
// the document that it came from is left.

import { DOMSerializer, Fragment, Slice } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import type { Saying } from '../../../../shared/kernel/saying.ts';
import type { ReportText } from '../../../../shared/reports/model/report-text.ts';
import { tooMuchIn } from '../../../../shared/reports/rules/in-text.ts';
import { schema } from '../text/schema.ts';
import type { Lost } from './lost.ts';
import { readHtml } from './read-html.ts';
import { readPlain } from './read-plain.ts';

export interface PasteTold {
  readonly refused: (why: Saying) => void;
  readonly lost: (what: Lost) => void;
}

function fragmentOf(text: ReportText): Fragment {
  return Fragment.fromArray(text.content.map((block) => schema.nodeFromJSON(block)));
}

/** As the editor writes its own: from here on it is the editor’s to fit it in, in a table as well. */
function asHtml(text: ReportText): string {
  const holder = document.implementation.createHTMLDocument('').createElement('div');
  holder.append(
    DOMSerializer.fromSchema(schema).serializeFragment(fragmentOf(text), { document: holder.ownerDocument }),
  );
  return holder.innerHTML;
}

function isOurs(html: string): boolean {
  return html.includes('data-pm-slice=');
}

export function pasting({ refused, lost }: PasteTold): Plugin {
  return new Plugin({
    props: {
      transformPastedHTML: (html) => {
        if (isOurs(html)) return html;
        const pasted = readHtml(html);
        const why = tooMuchIn(pasted.text);
        if (why !== undefined) {
          refused(why);
          return '';
        }
        if (pasted.lost.size > 0) lost(pasted.lost);
        return asHtml(pasted.text);
      },
      clipboardTextParser: (plain) => {
        const text = readPlain(plain);
        const why = tooMuchIn(text);
        if (why === undefined) return Slice.maxOpen(fragmentOf(text));
        refused(why);
        return Slice.empty;
      },
    },
  });
}
