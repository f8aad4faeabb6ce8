// The funded projects, newest year first, and the limits of their grants.

import { useState, type ReactNode } from 'react';
import type { ProjectsView, ProjectView } from '../../../shared/finance/projects-calls.ts';
import { api } from '../../api.ts';
import { useAnswer } from '../../state/answers.ts';
import { done } from '../../state/app-store.ts';
import { useOpened } from '../../state/opened.ts';
import { useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { EditInPlace } from '../../ui/EditInPlace.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import { ProjectPanel } from './ProjectPanel.tsx';

function AddProject({
  view,
  onClose,
  onAdded,
}: {
  readonly view: ProjectsView;
  readonly onClose: () => void;
  readonly onAdded: (id: string) => void;
}) {
  const t = useText();
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState(view.kinds[0] ?? '');
  const [year, setYear] = useState(view.years[0] ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const add = async () => {
    const result = await api.projects.add({ title, kind, year });
    if (!result.ok) {
      setProblem(result.error.message);
      return;
    }
    onClose();
    onAdded(result.value.id);
  };
  return (
    <FormDialog
      title={t('projects.add')}
      does={t('button.add')}
      ready={[title, kind, year].every((words) => words.trim() !== '')}
      onDo={() => void add()}
      onClose={onClose}
    >
      <TextBox label={t('projects.name')} value={title} onChange={setTitle} autoFocus />
      <TextBox label={t('projects.kind')} hint={t('projects.kindHint')} value={kind} onChange={setKind} />
      <TextBox
        label={t('finance.year')}
        hint={t('finance.yearHint')}
        value={year}
        problem={problem}
        onChange={setYear}
      />
    </FormDialog>
  );
}

function SetLimit({ view, onClose }: { readonly view: ProjectsView; readonly onClose: () => void }) {
  const t = useText();
  const [kind, setKind] = useState(view.kinds[0] ?? '');
  const [year, setYear] = useState(view.years[0] ?? '');
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const keep = async () => {
    const result = await api.projects.setLimit({ kind, year, text });
    if (result.ok) onClose();
    else setProblem(result.error.message);
  };
  return (
    <FormDialog
      title={t('projects.setLimit')}
      does={t('projects.setLimit')}
      ready={[kind, year, text].every((words) => words.trim() !== '')}
      onDo={() => void keep()}
      onClose={onClose}
    >
      <TextBox
        label={t('projects.kind')}
        hint={t('projects.kindHint')}
        value={kind}
        onChange={setKind}
        autoFocus
      />
      <TextBox label={t('projects.from')} hint={t('finance.yearHint')} value={year} onChange={setYear} />
      <TextBox label={t('projects.limit')} value={text} problem={problem} onChange={setText} />
    </FormDialog>
  );
}

function Limits({ view, onSet }: { readonly view: ProjectsView; readonly onSet: () => void }) {
  const t = useText();
  return (
    <section className="finance-section">
      <h2>{t('projects.limits')}</h2>
      <p className="quiet">{t('projects.limitsHint')}</p>
      {view.limits.length === 0 ? null : (
        <table className="table finance-limits">
          <thead>
            <tr>
              <th scope="col">{t('projects.kind')}</th>
              <th scope="col">{t('projects.from')}</th>
              <th scope="col" className="amount">
                {t('projects.limit')}
              </th>
            </tr>
          </thead>
          <tbody>
            {view.limits.map(({ id, kind, from, text }) => (
              <tr key={id}>
                <th scope="row">{kind}</th>
                <td>{from}</td>
                <td className="amount">
                  <EditInPlace
                    label={t('projects.limitOf', { kind, year: from })}
                    value={text}
                    onKeep={(value) => done(api.projects.setLimit({ kind, year: from, text: value }))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="row">
        <Button onPress={onSet}>{t('projects.setLimit')}</Button>
      </div>
    </section>
  );
}

function ProjectRow({
  project,
  open,
  onOpen,
}: {
  readonly project: ProjectView;
  readonly open: boolean;
  readonly onOpen: (id: string) => void;
}) {
  const t = useText();
  const { id, year, kind, title, lead, participants, grant, spent, stage, warning } = project;
  return (
    <tr className={open ? 'chosen-line' : ''}>
      <th scope="row">
        <button
          type="button"
          className="link"
          onClick={() => {
            onOpen(id);
          }}
        >
          {title}
        </button>
        {warning === null ? null : <p className="amount-wrong">■ {warning}</p>}
      </th>
      <td className="ref">{year}</td>
      <td>{kind}</td>
      <td>{lead ?? '–'}</td>
      <td className="amount">{participants.length}</td>
      <td className="amount">{grant === '' ? '–' : grant}</td>
      <td className="amount">{spent === '' ? '–' : spent}</td>
      <td>{t(`projects.stage.${stage}`)}</td>
    </tr>
  );
}

export function ProjectsPart({ switcher }: { readonly switcher: ReactNode }) {
  const t = useText();
  const { value: view } = useAnswer('projects', 'list', {});
  const [opened, setOpened] = useOpened();
  const [asking, setAsking] = useState<'project' | 'limit' | null>(null);
  if (view === undefined) return <p className="waiting">{t('frame.loading')}</p>;
  const open = view.projects.find(({ id }) => id === opened);
  const close = () => {
    setAsking(null);
  };
  return (
    <Screen
      title={t('nav.finance')}
      action={
        <Button
          onPress={() => {
            setAsking('project');
          }}
        >
          {t('projects.add')}
        </Button>
      }
      tools={
        <>
          {switcher}
          <p className="tool-count" role="status">
            {t('projects.count', { count: view.projects.length })}
          </p>
        </>
      }
      panel={
        open === undefined ? undefined : (
          <ProjectPanel
            key={open.id}
            project={open}
            view={view}
            onClose={() => {
              setOpened(null);
            }}
          />
        )
      }
    >
      {view.projects.length === 0 ? (
        <Empty title={t('projects.emptyTitle')}>
          <p>{t('projects.emptyText')}</p>
        </Empty>
      ) : (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('projects.name')}</th>
              <th scope="col">{t('finance.year')}</th>
              <th scope="col">{t('projects.kind')}</th>
              <th scope="col">{t('projects.lead')}</th>
              <th scope="col" className="amount">
                {t('projects.participants')}
              </th>
              <th scope="col" className="amount">
                {t('projects.grantPence')}
              </th>
              <th scope="col" className="amount">
                {t('projects.spentPence')}
              </th>
              <th scope="col">{t('projects.stage')}</th>
            </tr>
          </thead>
          <tbody>
            {view.projects.map((project) => (
              <ProjectRow
                key={project.id}
                project={project}
                open={project.id === opened}
                onOpen={setOpened}
              />
            ))}
          </tbody>
        </table>
      )}
      <Limits
        view={view}
        onSet={() => {
          setAsking('limit');
        }}
      />
      {asking === 'project' ? <AddProject view={view} onClose={close} onAdded={setOpened} /> : null}
      {asking === 'limit' ? <SetLimit view={view} onClose={close} /> : null}
    </Screen>
  );
}
