// People and groups: who leads what, and two spellings of one made one.

import { useState } from 'react';
import type { Holder } from '../../../shared/people/calls.ts';
import { useAnswer } from '../../state/answers.ts';
import { useOpened } from '../../state/opened.ts';
import { useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import { AddHolder } from './AddHolder.tsx';
import { HolderPanel } from './HolderPanel.tsx';

interface HoldersProps {
  readonly holders: readonly Holder[];
  readonly all: readonly Holder[];
  readonly opened: string | null;
  readonly onOpen: (id: string) => void;
}

function Holders({ holders, all, opened, onOpen }: HoldersProps) {
  const t = useText();
  const nameOf = (id: string) => all.find((each) => each.id === id)?.name ?? '';
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{t('people.name')}</th>
          <th scope="col">{t('people.kind')}</th>
          <th scope="col">
            {t('people.title')} / {t('people.initials')}
          </th>
          <th scope="col">{t('people.leads')}</th>
        </tr>
      </thead>
      <tbody>
        {holders.map(({ id, name, kind, extra, leads, alike }) => (
          <tr key={id} className={id === opened ? 'chosen-line' : ''}>
            <th scope="row">
              <button
                type="button"
                className="link"
                onClick={() => {
                  onOpen(id);
                }}
              >
                {name}
              </button>
              {alike.map((other) => (
                <p key={other} className="meta">
                  {t('people.alike', { name: nameOf(other) })}
                </p>
              ))}
            </th>
            <td>{t(`people.${kind}`)}</td>
            <td>{extra}</td>
            <td>
              {leads.length === 0
                ? t('people.leadsNothing')
                : [...new Set(leads.map(({ title }) => title))].join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function PeopleScreen() {
  const t = useText();
  const { value: all } = useAnswer('people', 'list', {});
  const [words, setWords] = useState('');
  const [opened, setOpened] = useOpened();
  const [adding, setAdding] = useState(false);
  if (all === undefined) return <p className="waiting">{t('frame.loading')}</p>;
  const wanted = words.trim().toLowerCase();
  const shown = all.filter(({ name, extra }) => `${name} ${extra ?? ''}`.toLowerCase().includes(wanted));
  const open = all.find(({ id }) => id === opened);
  return (
    <Screen
      title={t('nav.people')}
      action={
        <Button
          onPress={() => {
            setAdding(true);
          }}
        >
          {t('people.add')}
        </Button>
      }
      tools={
        <>
          <TextBox label={t('people.find')} value={words} onChange={setWords} type="search" />
          <p className="tool-count" role="status">
            {shown.length === all.length
              ? t('people.count', { count: all.length })
              : t('people.countFiltered', { shown: shown.length, count: all.length })}
          </p>
        </>
      }
      panel={
        open === undefined ? undefined : (
          <HolderPanel
            key={open.id}
            holder={open}
            all={all}
            onOpen={setOpened}
            onClose={() => {
              setOpened(null);
            }}
          />
        )
      }
    >
      {all.length === 0 ? (
        <Empty title={t('people.emptyTitle')}>
          <p>{t('people.emptyText')}</p>
        </Empty>
      ) : (
        <Holders holders={shown} all={all} opened={opened} onOpen={setOpened} />
      )}
      {adding ? (
        <AddHolder
          onClose={() => {
            setAdding(false);
          }}
          onAdded={setOpened}
        />
      ) : null}
    </Screen>
  );
}
