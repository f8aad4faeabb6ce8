// One paper: what it is, how it stands, and all that belongs to it.

import { useState } from 'react';
import { opennesses } from '../../../../shared/meetings/model/agenda-item.ts';
import type { PapersView, PaperView } from '../../../../shared/papers/calls.ts';
import type { ChangedSource } from '../../../../shared/papers/file-calls.ts';
import { paperStates } from '../../../../shared/papers/model/paper.ts';
import { api } from '../../../api.ts';
import { DocumentMaker } from '../../../parts/DocumentMaker.tsx';
import { EditPanel } from '../../../parts/EditPanel.tsx';
import { done } from '../../../state/app-store.ts';
import { useSpeak, useText } from '../../../state/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { DateBox } from '../../../ui/DateBox.tsx';
import { LabelledEdit } from '../../../ui/LabelledEdit.tsx';
import { ExemptionEdit } from '../ExemptionEdit.tsx';
import { ShownChoice } from './AddPaper.tsx';
import { Arriving } from './Arriving.tsx';
import { usePaperFacts } from './paper-facts.ts';
import { Background, Items, Readers, SignOffs, Versions } from './PaperParts.tsx';
import { useAttach, type Attaching } from './use-attach.ts';
import type { Writing } from './use-writing.ts';
import { Written } from './Written.tsx';

interface PaperPanelProps {
  readonly paper: PaperView;
  readonly view: PapersView;
  /** The file it came from, where that was changed on this computer since. */
  readonly changed: ChangedSource | undefined;
  readonly writing: Writing;
  readonly onClose: () => void;
}

/** The section as it stands now, to read and to send. */
function MakeSection({ paperId }: { readonly paperId: string }) {
  const t = useText();
  const [making, setMaking] = useState(false);
  return (
    <div className="row">
      <Button
        onPress={() => {
          setMaking(true);
        }}
      >
        {t('papers.openSection')}
      </Button>
      {making ? (
        <DocumentMaker
          title={t('papers.makeSection')}
          hint={t('papers.makeSectionHint')}
          wanted={(edition) => ({ document: 'paper-section', paperId, edition })}
          forPerson={{
            of: { paperId },
            wanted: (edition) => ({ document: 'paper-section', paperId, edition }),
          }}
          first="full"
          onClose={() => {
            setMaking(false);
          }}
        />
      ) : null}
    </div>
  );
}

/** What there is to read of it: its file, its section of the register, or the way to get one. */
function Content({
  paper,
  view,
  changed,
  writing,
  attaching,
}: Omit<PaperPanelProps, 'onClose'> & { readonly attaching: Attaching }) {
  const t = useText();
  const { id, form, shows, written } = paper;
  const attach = (
    <Button onPress={() => attaching.attach({ of: 'paper', id })} busy={attaching.running}>
      {t(form === 'attached' ? 'papers.replace' : 'papers.attach')}
    </Button>
  );
  if (written !== null) return <Written paper={paper} report={written} writing={writing} />;
  return (
    <section className="form">
      {form === 'section' && shows !== null ? (
        <>
          <ShownChoice
            view={view}
            shown={shows}
            onShown={(value) => {
              if (value !== undefined) void done(api.papers.set({ id, field: 'shows', value }));
            }}
          />
          <MakeSection paperId={id} />
        </>
      ) : null}
      {form === 'to follow' ? (
        <div className="row">
          {attach}
          <Button onPress={() => done(api.papers.set({ id, field: 'form', value: 'written' }))}>
            {t('papers.writeHere')}
          </Button>
        </div>
      ) : null}
      {form === 'attached' ? <div className="row">{attach}</div> : null}
      {changed === undefined ? null : (
        <div className="row">
          <p className="clash">{t('papers.changedOnDisk', { file: changed.file })}</p>
          <Button onPress={() => attaching.takeChanged(id, changed.versionId)} busy={attaching.running}>
            {t('papers.takeChanged')}
          </Button>
        </div>
      )}
      <Arriving attaching={attaching} />
    </section>
  );
}

function Fields({ paper }: { readonly paper: PaperView }) {
  const t = useText();
  const { id, title, reference, author, dueOn, state, late, standing, notes } = paper;
  return (
    <>
      <LabelledEdit
        label={t('papers.title')}
        value={title}
        required
        onKeep={(value) => done(api.papers.set({ id, field: 'title', value }))}
      />
      <LabelledEdit
        label={t('papers.reference')}
        value={reference ?? ''}
        onKeep={(value) => done(api.papers.set({ id, field: 'reference', value }))}
      />
      <LabelledEdit
        label={t('papers.author')}
        value={author ?? ''}
        onKeep={(value) => done(api.papers.set({ id, field: 'author', value }))}
      />
      <DateBox
        label={t('papers.dueOn')}
        value={dueOn ?? ''}
        onChange={(value) => void done(api.papers.set({ id, field: 'dueOn', value }))}
      />
      <Choice
        label={t('papers.state')}
        value={state}
        options={paperStates.map((value) => ({ value, label: t(`papers.state.${value}`) }))}
        onChange={(value) => void done(api.papers.set({ id, field: 'state', value }))}
      />
      {standing === 'late' || late !== null ? (
        <LabelledEdit
          label={t('papers.late')}
          value={late ?? ''}
          lines={3}
          onKeep={(value) => done(api.papers.set({ id, field: 'late', value }))}
        />
      ) : null}
      <LabelledEdit
        label={t('papers.notes')}
        value={notes ?? ''}
        lines={3}
        hint={t('papers.notesHint')}
        onKeep={(value) => done(api.papers.set({ id, field: 'notes', value }))}
      />
    </>
  );
}

export function PaperPanel({ paper, view, changed, writing, onClose }: PaperPanelProps) {
  const t = useText();
  const speak = useSpeak();
  const factsOf = usePaperFacts();
  const attaching = useAttach();
  const { id, state, openness, exemption, problems } = paper;
  const isWithdrawn = state === 'withdrawn';
  return (
    <EditPanel
      title={paper.title}
      onClose={onClose}
      deletion={{ label: t('papers.remove'), act: () => api.papers.remove({ id }) }}
      acts={[
        {
          id: 'withdraw',
          label: t(isWithdrawn ? 'papers.bringBack' : 'papers.withdraw'),
          act: () =>
            void done(api.papers.set({ id, field: 'state', value: isWithdrawn ? 'ready' : 'withdrawn' })),
        },
      ]}
    >
      <p className="quiet">{factsOf(paper)}</p>
      {openness === 'exempt'
        ? null
        : problems.map((problem) => (
            <p key={speak(problem)} className="field-problem">
              {speak(problem)}
            </p>
          ))}
      <Content paper={paper} view={view} changed={changed} writing={writing} attaching={attaching} />
      <Versions paper={paper} />
      <Fields paper={paper} />
      <Choice
        label={t('agenda.openness')}
        value={openness}
        options={opennesses.map((value) => ({ value, label: t(`meetings.openness.${value}`) }))}
        onChange={(value) => void done(api.papers.set({ id, field: 'openness', value }))}
      />
      {openness === 'exempt' ? (
        <ExemptionEdit
          exemption={exemption}
          problems={problems}
          paragraphs={view.exemptParagraphs}
          onChange={(value) => done(api.papers.set({ id, field: 'exemption', value }))}
        />
      ) : null}
      <Items paper={paper} view={view} />
      <SignOffs paper={paper} />
      <Readers paper={paper} />
      <Background paper={paper} />
    </EditPanel>
  );
}
