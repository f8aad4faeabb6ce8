// How a workbook is read, table by table: what is certain is shown, what isn't is asked.

import type { SheetProposal, SheetQuestion, SheetTable } from '../../../shared/files/spreadsheet-calls.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import { Toggle } from '../../ui/Toggle.tsx';
import { Columns } from './Columns.tsx';
import { confirmLikenesses, openThings, type Decisions, type TableDecisions } from './decisions.ts';
import { Labels } from './Labels.tsx';

interface QuestionProps {
  readonly question: SheetQuestion;
  readonly answer: string;
  readonly onAnswer: (answer: string) => void;
}

function Question({ question, answer, onAnswer }: QuestionProps) {
  const t = useText();
  const speak = useSpeak();
  const { options, from } = question;
  const label = speak(question.text);
  if (options.length === 0) {
    return (
      <TextBox
        label={label}
        value={answer}
        hint={from !== null && answer === question.answer ? speak(from) : t('sheet.periodHint')}
        onChange={onAnswer}
      />
    );
  }
  return (
    <Choice
      label={label}
      value={answer}
      options={[
        ...(answer === '' ? [{ value: '', label: t('sheet.undecided') }] : []),
        ...options.map((option) => ({ value: option.value, label: speak(option.text) })),
      ]}
      onChange={onAnswer}
    />
  );
}

interface TableProps {
  readonly table: SheetTable;
  readonly proposal: SheetProposal;
  readonly decisions: TableDecisions;
  readonly onDecide: (decisions: TableDecisions) => void;
  readonly onReshape: (target: SheetTable['target'], transposed: boolean) => void;
}

function TableMapping({ table, proposal, decisions, onDecide, onReshape }: TableProps) {
  const t = useText();
  const speak = useSpeak();
  const { title, target, transposed, rows, hiddenRows, hiddenSheet, questions } = table;
  const location = speak(table.location);
  const open = openThings(table, decisions);
  const likenesses = open.columns.length + open.labels.filter((label) => label.target !== null).length;
  const hidden = hiddenRows > 0 || table.columns.some((column) => column.hidden);
  return (
    <section className="sheet-table" aria-label={location}>
      <header className="section-heading">
        <h2>
          {location} <span className="meta">{t('sheet.rows', { count: rows })}</span>
        </h2>
        <Toggle
          chosen={decisions.included}
          onChange={(included) => {
            onDecide({ ...decisions, included });
          }}
        >
          {t('sheet.takeTable')}
        </Toggle>
      </header>
      {title === '' ? null : <p className="quiet">{title}</p>}
      {hiddenSheet ? <p className="quiet">{t('sheet.hiddenSheet')}</p> : null}
      {decisions.included ? (
        <>
          <div className="sheet-tools">
            <Choice
              label={t('sheet.holds')}
              value={target}
              options={(['measures', 'finance'] as const).map((value) => ({
                value,
                label: t(`sheet.target.${value}`),
              }))}
              onChange={(value) => {
                onReshape(value, transposed);
              }}
            />
            <Toggle
              chosen={transposed}
              onChange={(turned) => {
                onReshape(target, turned);
              }}
            >
              {t('sheet.turned')}
            </Toggle>
            {hidden ? (
              <Toggle
                chosen={decisions.includeHidden}
                onChange={(includeHidden) => {
                  onDecide({ ...decisions, includeHidden });
                }}
              >
                {t('sheet.hidden')}
                {hiddenRows > 0 ? ` (${t('sheet.hiddenRows', { count: hiddenRows })})` : ''}
              </Toggle>
            ) : null}
          </div>
          {questions.length === 0 ? null : (
            <div className="sheet-questions">
              <h3>{t('sheet.questions')}</h3>
              {questions.map((question) => (
                <Question
                  key={question.key}
                  question={question}
                  answer={decisions.answers[question.key] ?? ''}
                  onAnswer={(answer) => {
                    onDecide({ ...decisions, answers: { ...decisions.answers, [question.key]: answer } });
                  }}
                />
              ))}
            </div>
          )}
          {likenesses > 1 ? (
            <div className="row">
              <Button
                onPress={() => {
                  onDecide(confirmLikenesses(table, decisions));
                }}
              >
                {t('sheet.confirmAll')}
              </Button>
            </div>
          ) : null}
          <Columns
            table={table}
            proposal={proposal}
            decisions={decisions}
            onDecide={(key, role) => {
              onDecide({ ...decisions, columns: { ...decisions.columns, [key]: role } });
            }}
          />
          <Labels
            table={table}
            proposal={proposal}
            decisions={decisions}
            onDecide={(key, to) => {
              onDecide({ ...decisions, labels: { ...decisions.labels, [key]: to } });
            }}
          />
        </>
      ) : null}
    </section>
  );
}

interface MappingProps {
  readonly proposal: SheetProposal;
  readonly decisions: Decisions;
  readonly onDecide: (index: number, decisions: TableDecisions) => void;
  readonly onReshape: (index: number, target: SheetTable['target'], transposed: boolean) => void;
}

export function Mapping({ proposal, decisions, onDecide, onReshape }: MappingProps) {
  return (
    <>
      {proposal.tables.map((table) => {
        const own = decisions[table.index];
        return own === undefined ? null : (
          <TableMapping
            key={table.index}
            table={table}
            proposal={proposal}
            decisions={own}
            onDecide={(next) => {
              onDecide(table.index, next);
            }}
            onReshape={(target, transposed) => {
              onReshape(table.index, target, transposed);
            }}
          />
        );
      })}
    </>
  );
}
