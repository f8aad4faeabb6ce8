// The last look before members are imported: what is asked, each row with what it would write, and whose seat the list doesn't have.

import { useMemo } from 'react';
import type {
  MemberDecisions,
  MemberLine,
  MemberQuestion,
  MembersPreview,
} from '../../../shared/bodies/member-import-calls.ts';
import type { Speak, Text } from '../../../shared/language/speak.ts';
import { ImportLines, WhatItDoes } from '../../parts/importing/ImportLines.tsx';
import { HowItWasRead, ImportPreview, ImportReading } from '../../parts/importing/ImportPreview.tsx';
import { dateText, useSpeak, useText } from '../../state/text.ts';
import { Choice } from '../../ui/Choice.tsx';
import type { Column } from '../../ui/table/columns.ts';
import type { MemberImport } from './use-member-import.ts';

const idOf = ({ row }: MemberLine) => String(row);

function mayBeTaken({ status }: MemberLine): boolean {
  return status === 'new' || status === 'changed';
}

function personText(t: Text, { person, entered }: MemberLine): string {
  if (person === null) return t('bodies.vacant');
  return entered ? t('member-list.new-person', { name: person }) : person;
}

function lineColumns(t: Text, speak: Speak): readonly Column<MemberLine>[] {
  return [
    {
      key: 'does',
      label: t('member-list.does'),
      width: 124,
      text: ({ status }) => t(`member-list.status.${status}`),
      cell: ({ status }) => <WhatItDoes status={status} words={t(`member-list.status.${status}`)} />,
    },
    {
      key: 'person',
      label: t('bodies.person'),
      width: 150,
      grows: 1,
      names: true,
      wraps: 'in full',
      text: (line) => personText(t, line),
    },
    {
      key: 'says',
      label: t('member-list.remarks'),
      width: 190,
      grows: 2,
      wraps: 'in full',
      text: ({ says }) => says.map(speak).join(' '),
    },
    {
      key: 'role',
      label: t('bodies.role'),
      width: 100,
      wraps: 'in full',
      text: ({ role }) => t(`bodies.role.${role}`),
    },
    {
      key: 'votes',
      label: t('bodies.votes'),
      width: 84,
      wraps: 'in full',
      text: ({ votes }) => t(votes ? 'member-list.a-vote' : 'member-list.no-vote'),
    },
    {
      key: 'from',
      label: t('bodies.from'),
      width: 92,
      wraps: 'in full',
      text: ({ from }) => (from === null ? '' : dateText(from)),
    },
    {
      key: 'to',
      label: t('bodies.to'),
      width: 92,
      wraps: 'in full',
      text: ({ to }) => (to === null ? '' : dateText(to)),
    },
    {
      key: 'capacity',
      label: t('bodies.capacity'),
      width: 120,
      wraps: 'in full',
      text: ({ capacity }) => capacity ?? '',
    },
    { key: 'cell', label: t('member-list.cell'), width: 60, text: ({ cell }) => cell },
  ];
}

interface DecidingProps {
  readonly preview: MembersPreview;
  readonly decisions: MemberDecisions;
  readonly onDecide: (change: (latest: MemberDecisions) => MemberDecisions) => void;
}

/** What was chosen, which the preview may not say yet; somebody who is gone from the register is chosen no more. */
function answerTo({ key, options, answer }: MemberQuestion, { answers }: MemberDecisions): string {
  const chosen = answers[key];
  const isOne = chosen === '' || options.some(({ value }) => value === chosen);
  return (isOne ? chosen : answer) ?? '';
}

function Questions({ preview, decisions, onDecide }: DecidingProps) {
  const t = useText();
  const speak = useSpeak();
  if (preview.questions.length === 0) return null;
  return (
    <section className="member-questions">
      <h2>{t('member-list.questions')}</h2>
      {preview.questions.map((question) => (
        <Choice
          key={question.key}
          label={speak(question.text)}
          value={answerTo(question, decisions)}
          options={[
            { value: '', label: t('member-list.choose') },
            ...question.options.map(({ value, text }) => ({ value, label: speak(text) })),
          ]}
          onChange={(value) => {
            onDecide((latest) => ({ ...latest, answers: { ...latest.answers, [question.key]: value } }));
          }}
        />
      ))}
    </section>
  );
}

function Lines({ preview, decisions, onDecide }: DecidingProps) {
  const t = useText();
  const speak = useSpeak();
  const columns = useMemo(() => lineColumns(t, speak), [t, speak]);
  const isOfSheet = ({ sheet }: MemberDecisions) => (sheet ?? preview.sheet) === preview.sheet;
  return (
    <ImportLines
      name="members of a list"
      label={t('member-list.list')}
      lines={preview.lines}
      columns={columns}
      idOf={idOf}
      mayBeTaken={mayBeTaken}
      choiceOf={(line) => t('member-list.take', { row: line.row, name: personText(t, line) })}
      // Until the rows of another sheet are here, a tick would go to one of those.
      decided={isOfSheet(decisions) ? decisions.ticked : {}}
      onTicked={(ticked) => {
        onDecide((latest) =>
          isOfSheet(latest) ? { ...latest, ticked: { ...latest.ticked, ...ticked } } : latest,
        );
      }}
    />
  );
}

function Absent({ absent }: Pick<MembersPreview, 'absent'>) {
  const t = useText();
  const speak = useSpeak();
  if (absent.length === 0) return null;
  return (
    <section>
      <h2>
        {t('member-list.absent')} <span className="meta">{absent.length}</span>
      </h2>
      <p>{t('member-list.absentText')}</p>
      <ul>
        {absent.map(speak).map((name, at) => (
          // Two vacant seats are called alike.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${name} ${at}`}>{name}</li>
        ))}
      </ul>
    </section>
  );
}

function Sheets({ preview, decisions, onDecide }: DecidingProps) {
  const t = useText();
  if (preview.sheets.length < 2) return null;
  return (
    <Choice
      className="member-sheet"
      label={t('member-list.sheet')}
      value={decisions.sheet ?? preview.sheet}
      options={preview.sheets.map((sheet) => ({ value: sheet, label: sheet }))}
      onChange={(sheet) => {
        // Rows of another sheet are other rows.
        onDecide((latest) => ({ ...latest, sheet, ticked: {} }));
      }}
    />
  );
}

interface PreviewProps {
  readonly flow: MemberImport;
  readonly preview: MembersPreview;
  readonly decisions: MemberDecisions;
}

function Preview({ flow, preview, decisions }: PreviewProps) {
  const t = useText();
  const speak = useSpeak();
  const { body, file, lines, notices, seats, people } = preview;
  const deciding = {
    preview,
    decisions,
    onDecide: (change: (latest: MemberDecisions) => MemberDecisions) => void flow.decide(preview, change),
  };
  return (
    <ImportPreview
      flow={flow}
      preview={preview}
      decisions={decisions}
      title={t('member-list.title', { body })}
      now={t('member-list.now', { count: seats })}
      hasNothing={seats === 0}
      again={t('member-list.again')}
    >
      <Sheets {...deciding} />
      <Questions {...deciding} />
      <p className="tool-count" role="status">
        {t('member-list.count', { count: lines.length, file })}
        {people === 0 ? '' : `. ${t('member-list.people', { count: people })}`}
      </p>
      <Lines {...deciding} />
      <Absent absent={preview.absent} />
      <HowItWasRead heading={t('member-list.how-read')} notices={notices.map(speak)} />
    </ImportPreview>
  );
}

/** Undefined while no list is being imported. */
export function memberImportScreen(flow: MemberImport, t: Text) {
  const { step } = flow;
  if (step.kind === 'none') return undefined;
  if (step.kind === 'preview')
    return <Preview flow={flow} preview={step.preview} decisions={step.decisions} />;
  return (
    <ImportReading
      title={t('nav.bodies')}
      label={t('member-list.reading')}
      onCancel={() => {
        flow.discard(step.job);
      }}
    />
  );
}
