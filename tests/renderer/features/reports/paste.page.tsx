// Reads what tests paste, by the page's own parser, and an editor to paste into.

import { useState } from 'react';
import { api } from '../../../../renderer/api.ts';
import { readHtml } from '../../../../renderer/features/reports/paste/read-html.ts';
import { readPlain } from '../../../../renderer/features/reports/paste/read-plain.ts';
import { TextEditor } from '../../../../renderer/features/reports/text/TextEditor.tsx';
import { nodeOf, textOf } from '../../../../renderer/features/reports/text/schema.ts';
import { done } from '../../../../renderer/state/app-store.ts';
import { reportText, nothingWritten } from '../../../../shared/reports/model/report-text.ts';
import { show } from '../../show.tsx';

Reflect.set(globalThis, 'readHtml', (html: string) => {
  const { text, lost } = readHtml(html);
  return { text, lost: Object.fromEntries(lost) };
});
Reflect.set(globalThis, 'readPlain', readPlain);
Reflect.set(globalThis, 'throughTheEditor', (text: unknown) => textOf(nodeOf(reportText.parse(text))));

const showing = {
  figure: () => ({ words: '74%', title: 'Homes let: 74%' }),
  footnote: (note: string) => note,
  picture: () => undefined,
  decoration: 'Decoration',
};

function Page() {
  const [lost, setLost] = useState('');
  const [refused, setRefused] = useState('');
  const [drawing, setDrawing] = useState(0);
  return (
    <>
      <TextEditor
        key={drawing}
        sectionId="s"
        describedBy="hint"
        label="Background"
        language="en-GB"
        text={nothingWritten}
        showing={showing}
        write={(text) => done(api.reports.write({ sectionId: 's', text }))}
        changed={() => undefined}
        focused={() => undefined}
        askForFigure={() => {
          setRefused('a figure was asked for');
        }}
        toTools={() => {
          setRefused('the tools were asked for');
        }}
        refused={({ say }) => {
          setRefused(say);
        }}
        lost={(what) => {
          setLost([...what].map(([kind, count]) => `${kind} ${count}`).join(', '));
        }}
      />
      <button type="button">What comes after</button>
      <button
        type="button"
        onClick={() => {
          setDrawing(drawing + 1);
        }}
      >
        Come back to it
      </button>
      <p>{lost}</p>
      <p>{refused}</p>
    </>
  );
}

show(<Page />);
