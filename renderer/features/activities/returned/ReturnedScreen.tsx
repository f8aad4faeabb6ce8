// The last look before a workbook of updates is imported: each cell that was filled in, with what it went out with, what the register says
// now, and why it is asked about.

import { useMemo } from 'react';
import type {
  ReturnedDecisions,
  ReturnedLine,
  ReturnedPreview,
} from '../../../../shared/activities/returned-calls.ts';
import type { Speak, Text } from '../../../../shared/language/speak.ts';
import { ImportLines, WhatItDoes } from '../../../parts/importing/ImportLines.tsx';
import { HowItWasRead, ImportPreview, ImportReading } from '../../../parts/importing/ImportPreview.tsx';
import { useSpeak, useText } from '../../../state/text.ts';
import type { Column } from '../../../ui/table/columns.ts';
import { TextBox } from '../../../ui/TextBox.tsx';
import type { Returned } from './use-returned.ts';
import './returned.css';

const idOf = ({ key }: ReturnedLine) => key;

function mayBeTaken({ status }: ReturnedLine): boolean {
  return status === 'new' || status === 'asked';
}

function lineColumns(t: Text, speak: Speak): readonly Column<ReturnedLine>[] {
  return [
    {
      key: 'does',
      label: t('returned.does'),
      width: 108,
      text: ({ status }) => t(`returned.status.${status}`),
      cell: ({ status }) => <WhatItDoes status={status} words={t(`returned.status.${status}`)} />,
    },
    {
      key: 'about',
      label: t('returned.about'),
      width: 150,
      grows: 2,
      names: true,
      wraps: 'in full',
      text: ({ about }) => speak(about),
    },
    {
      key: 'field',
      label: t('returned.field'),
      width: 92,
      wraps: 'in full',
      text: ({ field }) => t(`returned.field.${field}`),
    },
    {
      key: 'now',
      label: t('returned.now'),
      width: 92,
      grows: 1,
      wraps: 'in full',
      text: ({ now }) => speak(now),
    },
    {
      key: 'filled',
      label: t('returned.filled'),
      width: 92,
      grows: 1,
      wraps: 'in full',
      text: ({ filled }) => speak(filled),
    },
    {
      key: 'says',
      label: t('returned.remarks'),
      width: 176,
      grows: 2,
      wraps: 'in full',
      text: ({ says }) => says.map(speak).join(' '),
    },
    { key: 'cell', label: t('returned.cell'), width: 80, wraps: 'in full', text: ({ key }) => key },
  ];
}

interface DecidingProps {
  readonly preview: ReturnedPreview;
  readonly decisions: ReturnedDecisions;
  readonly onDecide: (change: (latest: ReturnedDecisions) => ReturnedDecisions) => void;
}

function Lines({ preview, decisions, onDecide }: DecidingProps) {
  const t = useText();
  const speak = useSpeak();
  const columns = useMemo(() => lineColumns(t, speak), [t, speak]);
  const { lines } = preview;
  if (lines.length === 0) return <p className="quiet">{t('returned.nothing-new')}</p>;
  return (
    <ImportLines
      name="cells of a returned workbook"
      label={t('returned.list')}
      lines={lines}
      columns={columns}
      idOf={idOf}
      mayBeTaken={mayBeTaken}
      choiceOf={({ key, about }) => t('returned.take', { cell: key, about })}
      decided={decisions.ticked}
      onTicked={(ticked) => {
        onDecide((latest) => ({ ...latest, ticked: { ...latest.ticked, ...ticked } }));
      }}
    />
  );
}

function countOf(lines: readonly ReturnedLine[], status: ReturnedLine['status']): number {
  return lines.filter((line) => line.status === status).length;
}

interface PreviewProps {
  readonly flow: Returned;
  readonly preview: ReturnedPreview;
  readonly decisions: ReturnedDecisions;
}

function Preview({ flow, preview, decisions }: PreviewProps) {
  const t = useText();
  const speak = useSpeak();
  const { title, file, by, lines, notices, untouched } = preview;
  const taken = lines.filter(({ ticked }) => ticked).length;
  return (
    <ImportPreview
      flow={flow}
      preview={preview}
      decisions={decisions}
      title={speak(title)}
      now={t('returned.import-now', { count: taken })}
      hasNothing={taken === 0}
      again={t('returned.compare-again')}
    >
      <p className="tool-count" role="status">
        {t('returned.count', { count: lines.length, file, untouched })}{' '}
        {countOf(lines, 'asked') === 0 ? '' : t('returned.count-asked', { count: countOf(lines, 'asked') })}
      </p>
      <TextBox
        label={t('updates.by')}
        className="returned-by"
        hint={t('returned.by-hint')}
        value={decisions.by ?? by}
        onChange={(name) => {
          flow.note(preview, (latest) => ({ ...latest, by: name }));
        }}
      />
      <Lines
        preview={preview}
        decisions={decisions}
        onDecide={(change) => void flow.decide(preview, change)}
      />
      {notices.length === 0 ? null : (
        <HowItWasRead heading={t('returned.how-read')} notices={notices.map(speak)} />
      )}
    </ImportPreview>
  );
}

/** Undefined while none is being imported. */
export function returnedScreen(flow: Returned, t: Text) {
  const { step } = flow;
  if (step.kind === 'none') return undefined;
  if (step.kind === 'preview')
    return <Preview flow={flow} preview={step.preview} decisions={step.decisions} />;
  return (
    <ImportReading
      title={t('nav.updates')}
      label={t('returned.reading')}
      onCancel={() => {
        flow.discard(step.job);
      }}
    />
  );
}
