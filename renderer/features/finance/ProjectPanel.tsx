// One project, each field edited in place.

import type { ProjectsView, ProjectView } from '../../../shared/finance/projects-calls.ts';
import { projectStages } from '../../../shared/finance/model/project.ts';
import { api } from '../../api.ts';
import { EditPanel } from '../../parts/EditPanel.tsx';
import { done } from '../../state/app-store.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { LabelledEdit } from '../../ui/LabelledEdit.tsx';

interface ProjectPanelProps {
  readonly project: ProjectView;
  readonly view: ProjectsView;
  readonly onClose: () => void;
}

function Participants({ project, view }: Omit<ProjectPanelProps, 'onClose'>) {
  const t = useText();
  const { id, leadId, participants } = project;
  const present = new Set([leadId, ...participants.map((each) => each.id)]);
  const others = view.organisations.filter((each) => !present.has(each.id));
  return (
    <section className="form">
      <h3>{t('projects.participants')}</h3>
      {participants.length === 0 ? <p className="quiet">{t('projects.noParticipants')}</p> : null}
      <ul className="lines">
        {participants.map((each) => (
          <li key={each.id} className="row">
            <span>{each.name}</span>
            <Button
              look="quiet"
              label={t('projects.removeParticipant', { name: each.name })}
              onPress={() => done(api.projects.removeParticipant({ id, organisationId: each.id }))}
            >
              ✕
            </Button>
          </li>
        ))}
      </ul>
      {others.length === 0 ? null : (
        <Choice
          label={t('projects.addParticipant')}
          value=""
          options={[
            { value: '', label: t('sheet.undecided') },
            ...others.map((each) => ({ value: each.id, label: each.name })),
          ]}
          onChange={(organisationId) => void done(api.projects.addParticipant({ id, organisationId }))}
        />
      )}
    </section>
  );
}

function Files({ project }: { readonly project: ProjectView }) {
  const t = useText();
  const { id, files } = project;
  return (
    <section className="form">
      <h3>{t('projects.files')}</h3>
      <ul className="lines">
        {files.map((file) => (
          <li key={file.id} className="row">
            <button
              type="button"
              className="link"
              onClick={() => void done(api.attachments.open({ id: file.id }))}
            >
              {file.name}
            </button>
            <span className="meta">
              {t('projects.fileSize', { size: Math.max(1, Math.round(file.size / 1024)) })}
            </span>
            <Button
              look="quiet"
              label={t('projects.removeFile', { name: file.name })}
              onPress={() => done(api.projects.removeFile({ fileId: file.id }))}
            >
              ✕
            </Button>
          </li>
        ))}
      </ul>
      <div className="row">
        <Button onPress={() => done(api.attachments.attach({ projectId: id }))}>
          {t('projects.attach')}
        </Button>
      </div>
    </section>
  );
}

export function ProjectPanel({ project, view, onClose }: ProjectPanelProps) {
  const t = useText();
  const speak = useSpeak();
  const { id, title, kind, year, theme, leadId, stage, report, changed, warning } = project;
  const money = {
    grantPence: project.grant,
    matchedPence: project.matched,
    spentPence: project.spent,
  } as const;
  return (
    <EditPanel
      title={title}
      onClose={onClose}
      deletion={{ label: t('projects.delete'), act: () => api.projects.remove({ id }) }}
    >
      {warning === null ? null : <p className="amount-wrong">■ {speak(warning)}</p>}
      <LabelledEdit
        label={t('projects.name')}
        value={title}
        required
        onKeep={(value) => done(api.projects.set({ id, field: 'title', value }))}
      />
      <LabelledEdit
        label={t('projects.kind')}
        value={kind}
        required
        onKeep={(value) => done(api.projects.set({ id, field: 'kind', value }))}
      />
      <LabelledEdit
        label={t('finance.year')}
        value={year}
        required
        onKeep={(value) => done(api.projects.set({ id, field: 'year', value }))}
      />
      <LabelledEdit
        label={t('projects.theme')}
        value={theme ?? ''}
        onKeep={(value) => done(api.projects.set({ id, field: 'theme', value }))}
      />
      <Choice
        label={t('projects.lead')}
        value={leadId ?? ''}
        options={[
          { value: '', label: t('projects.noLead') },
          ...view.organisations.map((each) => ({ value: each.id, label: each.name })),
        ]}
        onChange={(value) => void done(api.projects.set({ id, field: 'leadId', value }))}
      />
      <Participants project={project} view={view} />
      {(['grantPence', 'matchedPence', 'spentPence'] as const).map((field) => (
        <LabelledEdit
          key={field}
          label={t(`projects.${field}`)}
          value={money[field]}
          onKeep={(value) => done(api.projects.set({ id, field, value }))}
        />
      ))}
      <Choice
        label={t('projects.stage')}
        value={stage}
        options={projectStages.map((value) => ({ value, label: t(`projects.stage.${value}`) }))}
        onChange={(value) => void done(api.projects.set({ id, field: 'stage', value }))}
      />
      <LabelledEdit
        label={t('projects.report')}
        hint={t('projects.reportHint')}
        value={report ?? ''}
        onKeep={(value) => done(api.projects.set({ id, field: 'report', value }))}
      />
      <Files project={project} />
      <LabelledEdit
        label={t('projects.changed')}
        value={changed ?? ''}
        lines={3}
        onKeep={(value) => done(api.projects.set({ id, field: 'changed', value }))}
      />
    </EditPanel>
  );
}
