// The headings that new reports begin with: of the organisation, or of one body.

import { useState } from 'react';
import type { HeadingView } from '../../../shared/reports/calls.ts';
import { api } from '../../api.ts';
import { useAnswer } from '../../state/answers.ts';
import { done } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { LabelledEdit } from '../../ui/LabelledEdit.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import { Toggle } from '../../ui/Toggle.tsx';

interface HeadingsDialogProps {
  readonly bodyId: string;
  readonly onClose: () => void;
}

interface OwnHeadingProps {
  readonly heading: HeadingView;
  readonly onMove: (by: -1 | 1) => void;
}

function OwnHeading({ heading, onMove }: OwnHeadingProps) {
  const t = useText();
  const { id, title, guidance, required } = heading;
  return (
    <li className="form">
      <LabelledEdit
        label={t('reports.headingTitle')}
        value={title}
        required
        onKeep={(value) => done(api.reportHeadings.set({ id, field: 'title', value }))}
      />
      <LabelledEdit
        label={t('reports.headingGuidance')}
        value={guidance}
        onKeep={(value) => done(api.reportHeadings.set({ id, field: 'guidance', value }))}
      />
      <div className="row">
        <Toggle
          chosen={required}
          onChange={(value) => void done(api.reportHeadings.set({ id, field: 'required', value }))}
        >
          {t('reports.headingRequired')}
        </Toggle>
        <Button look="quiet" label={t('reports.headingUp', { title })} onPress={() => onMove(-1)}>
          ↑
        </Button>
        <Button look="quiet" label={t('reports.headingDown', { title })} onPress={() => onMove(1)}>
          ↓
        </Button>
        <Button
          look="quiet"
          label={t('reports.removeHeading', { title })}
          onPress={() => done(api.reportHeadings.remove({ id }))}
        >
          ✕
        </Button>
      </div>
    </li>
  );
}

function moved(headings: readonly HeadingView[], at: number, by: -1 | 1): string[] {
  const ids = headings.map(({ id }) => id);
  const [id] = ids.splice(at, 1);
  if (id !== undefined) ids.splice(Math.max(0, at + by), 0, id);
  return ids;
}

function OwnHeadings({ headings, whose }: { headings: readonly HeadingView[]; whose: string | null }) {
  const t = useText();
  const [title, setTitle] = useState('');
  const add = async () => {
    if (await done(api.reportHeadings.add({ bodyId: whose, title }))) setTitle('');
  };
  return (
    <>
      <ol className="own-headings">
        {headings.map((heading, at) => (
          <OwnHeading
            key={heading.id}
            heading={heading}
            onMove={(by) =>
              void done(api.reportHeadings.arrange({ bodyId: whose, ids: moved(headings, at, by) }))
            }
          />
        ))}
      </ol>
      <TextBox label={t('reports.addHeading')} value={title} onChange={setTitle} />
      <Button disabled={title.trim() === ''} onPress={add}>
        {t('button.add')}
      </Button>
    </>
  );
}

export function HeadingsDialog({ bodyId, onClose }: HeadingsDialogProps) {
  const t = useText();
  const [isForBody, setForBody] = useState(true);
  const whose = isForBody ? bodyId : null;
  const { value: view } = useAnswer('reportHeadings', 'show', { bodyId: whose });
  const { value: body } = useAnswer('bodies', 'show', { id: bodyId });
  const headings = view?.headings ?? [];
  return (
    <Dialog title={t('reports.headings')} onClose={onClose} wide asks>
      <p className="quiet">{t('reports.headingsHint')}</p>
      <Choice
        label={t('reports.headingsFor')}
        value={isForBody ? 'body' : 'organisation'}
        options={[
          { value: 'body', label: body?.name ?? '' },
          { value: 'organisation', label: t('reports.wholeOrganisation') },
        ]}
        onChange={(value) => {
          setForBody(value === 'body');
        }}
      />
      {view?.isOwn === true ? (
        <OwnHeadings headings={headings} whose={whose} />
      ) : (
        <>
          <p>{t(isForBody ? 'reports.headingsNotOwn' : 'reports.headingsUsual')}</p>
          <ol>
            {headings.map(({ id, title, required }) => (
              <li key={id}>{required ? `${title} (${t('reports.needed')})` : title}</li>
            ))}
          </ol>
          <Button onPress={() => done(api.reportHeadings.choose({ bodyId: whose }))}>
            {t('reports.chooseHeadings')}
          </Button>
        </>
      )}
      <div className="form-buttons">
        <Button onPress={onClose}>{t('button.close')}</Button>
      </div>
    </Dialog>
  );
}
