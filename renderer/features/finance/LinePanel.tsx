// One budget heading: where each of its amounts comes from, down to the cell, what it pays for, and its text.

import { useState } from 'react';
import type { FinanceLineView, FinanceView } from '../../../shared/finance/calls.ts';
import { amountKinds, type AmountKind } from '../../../shared/finance/model/finance-amount.ts';
import { sayProvenance } from '../../../shared/files/rules/provenance.ts';
import { financeSides } from '../../../shared/finance/model/finance-line.ts';
import { api } from '../../api.ts';
import { EditPanel } from '../../parts/EditPanel.tsx';
import { NotYet } from '../../parts/NotYet.tsx';
import { useAnswer } from '../../state/answers.ts';
import { done, go } from '../../state/app-store.ts';
import { dateText, useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { LabelledEdit } from '../../ui/LabelledEdit.tsx';
import { Line } from '../../ui/lists/Line.tsx';
import { EventList } from '../../parts/lists/EventList.tsx';

interface LinePanelProps {
  readonly line: FinanceLineView;
  readonly view: FinanceView;
  readonly onClose: () => void;
}

function Origin({ lineId, kind }: { readonly lineId: string; readonly kind: AmountKind }) {
  const t = useText();
  const speak = useSpeak();
  const { value: story, error } = useAnswer('finance', 'story', { lineId, kind });
  if (story === undefined) return <NotYet error={error} />;
  const { provenance, file, events } = story;
  return (
    <div className="form">
      <dl className="facts">
        <div>
          <dt>{t('finance.origin')}</dt>
          <dd>{provenance === null ? t('finance.typed') : speak(sayProvenance(provenance))}</dd>
        </div>
        {file === null ? null : (
          <>
            <div>
              <dt>{t('finance.file')}</dt>
              <dd>{file.name}</dd>
            </div>
            {file.importedOn === null ? null : (
              <div>
                <dt>{t('finance.importedOn')}</dt>
                <dd>{dateText(file.importedOn)}</dd>
              </div>
            )}
            <div>
              <dt>{t('finance.hash')}</dt>
              <dd className="fingerprint">{file.sha256}</dd>
            </div>
          </>
        )}
      </dl>
      <EventList events={events} />
    </div>
  );
}

function Amounts({ line }: { readonly line: FinanceLineView }) {
  const t = useText();
  const kinds = amountKinds.filter((kind) => line.amounts[kind]?.summed === false);
  const [shown, setShown] = useState<AmountKind | null>(null);
  return (
    <section>
      <h3>{t('finance.amounts')}</h3>
      <ul className="lines">
        {kinds.map((kind) => (
          <li key={kind}>
            <Line
              isOpen={shown === kind}
              label={t('finance.originOf', {
                kind: t(`finance.amount.${kind}`),
                heading: line.heading,
              })}
              onOpen={() => {
                setShown(shown === kind ? null : kind);
              }}
            >
              <span className="meta">{t(`finance.kind.${kind}`)}</span>{' '}
              <strong>{line.amounts[kind]?.text}</strong>
            </Line>
            {shown === kind ? <Origin lineId={line.id} kind={kind} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Pays({ line, view }: { readonly line: FinanceLineView; readonly view: FinanceView }) {
  const t = useText();
  const { links } = line;
  const add = (kind: 'objective' | 'activity') => (to: string) =>
    void done(api.finance.link({ lineId: line.id, to, kind }));
  return (
    <section className="form">
      <h3>{t('finance.pays')}</h3>
      {links.length === 0 ? <p className="quiet">{t('finance.paysNothing')}</p> : null}
      <ul className="lines">
        {links.map(({ id, title, opens }) => (
          <li key={id} className="row">
            {opens === null ? (
              <span>{title}</span>
            ) : (
              <button
                type="button"
                className="link"
                onClick={() => {
                  go(opens.screen, opens.focus);
                }}
              >
                {title}
              </button>
            )}
            <Button
              look="quiet"
              label={t('finance.unlink', { what: title })}
              onPress={() => done(api.finance.unlink({ linkId: id }))}
            >
              ✕
            </Button>
          </li>
        ))}
      </ul>
      {(['objective', 'activity'] as const).map((kind) => {
        const options = kind === 'objective' ? view.objectives : view.activities;
        return options.length === 0 ? null : (
          <Choice
            key={kind}
            label={t(kind === 'objective' ? 'finance.linkObjective' : 'finance.linkActivity')}
            value=""
            options={[
              { value: '', label: t('sheet.undecided') },
              ...options.map(({ id, title }) => ({ value: id, label: title })),
            ]}
            onChange={add(kind)}
          />
        );
      })}
    </section>
  );
}

export function LinePanel({ line, view, onClose }: LinePanelProps) {
  const t = useText();
  const { id, heading, side, parentId, budgetHolder, reason, notes } = line;
  return (
    <EditPanel
      title={heading}
      onClose={onClose}
      deletion={{ label: t('finance.delete'), act: () => api.finance.remove({ id }) }}
    >
      <Amounts line={line} />
      <LabelledEdit
        label={t('finance.reason')}
        value={reason ?? ''}
        lines={2}
        onKeep={(value) => done(api.finance.setLine({ id, field: 'reason', value }))}
      />
      <LabelledEdit
        label={t('finance.heading')}
        value={heading}
        required
        onKeep={(value) => done(api.finance.setLine({ id, field: 'heading', value }))}
      />
      <Choice
        label={t('finance.side')}
        value={side}
        options={financeSides.map((value) => ({
          value,
          label: t(`finance.side.${value}`),
        }))}
        onChange={(value) => void done(api.finance.setLine({ id, field: 'side', value }))}
      />
      <Choice
        label={t('finance.parent')}
        value={parentId ?? ''}
        options={[
          { value: '', label: t('finance.noParent') },
          ...view.lines
            .filter((each) => each.id !== id)
            .map((each) => ({ value: each.id, label: each.heading })),
        ]}
        onChange={(value) => void done(api.finance.setLine({ id, field: 'parentId', value }))}
      />
      <LabelledEdit
        label={t('finance.budgetHolder')}
        value={budgetHolder ?? ''}
        onKeep={(value) => done(api.finance.setLine({ id, field: 'budgetHolder', value }))}
      />
      <LabelledEdit
        label={t('finance.notes')}
        value={notes ?? ''}
        lines={3}
        onKeep={(value) => done(api.finance.setLine({ id, field: 'notes', value }))}
      />
      <Pays line={line} view={view} />
    </EditPanel>
  );
}
