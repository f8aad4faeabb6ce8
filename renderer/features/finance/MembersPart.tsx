// The organisations of the membership: of which kind, where, since when and until when.

import { useState, type ReactNode } from 'react';
import type { MemberView } from '../../../shared/finance/projects-calls.ts';
import { memberKinds, type MemberKind } from '../../../shared/finance/model/member-organisation.ts';
import { api } from '../../api.ts';
import { useAnswer } from '../../state/answers.ts';
import { done } from '../../state/app-store.ts';
import { useOpened } from '../../state/opened.ts';
import { dateText, useText } from '../../state/text.ts';
import { ActionMenu } from '../../ui/ActionMenu.tsx';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { DateBox } from '../../ui/DateBox.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { LabelledEdit } from '../../ui/LabelledEdit.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { TextBox } from '../../ui/TextBox.tsx';

function AddMember({
  onClose,
  onAdded,
}: {
  readonly onClose: () => void;
  readonly onAdded: (id: string) => void;
}) {
  const t = useText();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<MemberKind>('full');
  const [joinedOn, setJoinedOn] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const add = async () => {
    const result = await api.members.add({ name, kind, joinedOn });
    if (!result.ok) {
      setProblem(result.error.message);
      return;
    }
    onClose();
    onAdded(result.value.id);
  };
  return (
    <FormDialog
      title={t('members.add')}
      does={t('button.add')}
      ready={name.trim() !== ''}
      onDo={() => void add()}
      onClose={onClose}
    >
      <TextBox label={t('members.name')} value={name} problem={problem} onChange={setName} autoFocus />
      <Choice
        label={t('members.kind')}
        value={kind}
        options={memberKinds.map((value) => ({ value, label: t(`members.kind.${value}`) }))}
        onChange={setKind}
      />
      <DateBox label={t('members.joinedOn')} value={joinedOn} onChange={setJoinedOn} />
    </FormDialog>
  );
}

function MemberPanel({ member, onClose }: { readonly member: MemberView; readonly onClose: () => void }) {
  const t = useText();
  const { id, name, kind, nation, region, joinedOn, leftOn } = member;
  const remove = async () => {
    if (await done(api.members.remove({ id }))) onClose();
  };
  return (
    <Panel
      title={name}
      onClose={onClose}
      takesFocus
      actions={
        <ActionMenu
          label={t('strategy.actionsFor', { what: name })}
          acts={[{ id: 'delete', label: t('members.delete'), act: () => void remove() }]}
        />
      }
    >
      <div className="form">
        <LabelledEdit
          label={t('members.name')}
          value={name}
          required
          onKeep={(value) => done(api.members.set({ id, field: 'name', value }))}
        />
        <Choice
          label={t('members.kind')}
          value={kind}
          options={memberKinds.map((value) => ({ value, label: t(`members.kind.${value}`) }))}
          onChange={(value) => void done(api.members.set({ id, field: 'kind', value }))}
        />
        <LabelledEdit
          label={t('members.nation')}
          value={nation ?? ''}
          onKeep={(value) => done(api.members.set({ id, field: 'nation', value }))}
        />
        <LabelledEdit
          label={t('members.region')}
          value={region ?? ''}
          onKeep={(value) => done(api.members.set({ id, field: 'region', value }))}
        />
        <DateBox
          label={t('members.joinedOn')}
          value={joinedOn ?? ''}
          onChange={(value) => void done(api.members.set({ id, field: 'joinedOn', value }))}
        />
        <DateBox
          label={t('members.leftOn')}
          value={leftOn ?? ''}
          onChange={(value) => void done(api.members.set({ id, field: 'leftOn', value }))}
        />
      </div>
    </Panel>
  );
}

export function MembersPart({ switcher }: { readonly switcher: ReactNode }) {
  const t = useText();
  const { value: view } = useAnswer('members', 'list', {});
  const [opened, setOpened] = useOpened();
  const [words, setWords] = useState('');
  const [adding, setAdding] = useState(false);
  if (view === undefined) return <p className="waiting">{t('frame.loading')}</p>;
  const wanted = words.trim().toLowerCase();
  const shown = view.members.filter(({ name, nation, region }) =>
    `${name} ${nation ?? ''} ${region ?? ''}`.toLowerCase().includes(wanted),
  );
  const open = view.members.find(({ id }) => id === opened);
  const counted = memberKinds.filter((kind) => view.counts[kind] > 0);
  return (
    <Screen
      title={t('nav.finance')}
      action={
        <Button
          onPress={() => {
            setAdding(true);
          }}
        >
          {t('members.add')}
        </Button>
      }
      tools={
        <>
          {switcher}
          <TextBox label={t('members.find')} value={words} onChange={setWords} type="search" />
          <p className="tool-count" role="status">
            {shown.length === view.members.length
              ? t('members.count', { count: shown.length })
              : t('members.countFiltered', { shown: shown.length, count: view.members.length })}
          </p>
        </>
      }
      panel={
        open === undefined ? undefined : (
          <MemberPanel
            key={open.id}
            member={open}
            onClose={() => {
              setOpened(null);
            }}
          />
        )
      }
    >
      {view.members.length === 0 ? (
        <Empty title={t('members.emptyTitle')}>
          <p>{t('members.emptyText')}</p>
        </Empty>
      ) : (
        <>
          <dl className="facts finance-section">
            {counted.map((kind) => (
              <div key={kind}>
                <dt>{t(`members.kind.${kind}`)}</dt>
                <dd>{view.counts[kind]}</dd>
              </div>
            ))}
          </dl>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{t('members.name')}</th>
                <th scope="col">{t('members.kind')}</th>
                <th scope="col">{t('members.nation')}</th>
                <th scope="col">{t('members.region')}</th>
                <th scope="col">{t('members.joinedOn')}</th>
                <th scope="col">{t('members.leftOn')}</th>
                <th scope="col" className="amount">
                  {t('finance.projects')}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ id, name, kind, nation, region, joinedOn, leftOn, isMember, projects }) => (
                <tr key={id} className={id === opened ? 'chosen-line' : ''}>
                  <th scope="row">
                    <button
                      type="button"
                      className="link"
                      onClick={() => {
                        setOpened(id);
                      }}
                    >
                      {name}
                    </button>
                  </th>
                  <td>
                    {t(`members.kind.${kind}`)}
                    {isMember || kind === 'not a member' ? '' : ` (${t('members.former')})`}
                  </td>
                  <td>{nation}</td>
                  <td>{region}</td>
                  <td>{joinedOn === null ? '' : dateText(joinedOn)}</td>
                  <td>{leftOn === null ? '' : dateText(leftOn)}</td>
                  <td className="amount">{projects}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {adding ? (
        <AddMember
          onClose={() => {
            setAdding(false);
          }}
          onAdded={setOpened}
        />
      ) : null}
    </Screen>
  );
}
