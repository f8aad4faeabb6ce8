// One person or group: the name, what it leads, and the merging of two spellings.

import { useState } from 'react';
import type { Holder } from '../../../shared/people/calls.ts';
import { say } from '../../../shared/language/say.ts';
import { api } from '../../api.ts';
import { EditPanel } from '../../parts/EditPanel.tsx';
import { LineTo } from '../../parts/lists/LineTo.tsx';
import { theOnly } from '../../parts/AddDialog.tsx';
import { done, tell } from '../../state/app-store.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { LabelledEdit } from '../../ui/LabelledEdit.tsx';
import { SeatsOfPerson } from './SeatsOfPerson.tsx';

interface HolderPanelProps {
  readonly holder: Holder;
  readonly all: readonly Holder[];
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

function Merging({ holder, all, onOpen }: Omit<HolderPanelProps, 'onClose'>) {
  const t = useText();
  const others = all.filter(({ id, kind }) => kind === holder.kind && id !== holder.id);
  const likely = others.filter(({ id }) => holder.alike.includes(id));
  const [into, setInto] = useState(theOnly(likely));
  if (others.length === 0) return null;
  const merge = async () => {
    const { id: goes, kind, name } = holder;
    if (!(await done(api.people.merge({ goes, stays: into, kind })))) return;
    tell(say('people.merged', { from: name, to: others.find(({ id }) => id === into)?.name ?? '' }));
    onOpen(into);
  };
  const inOrder = [...likely, ...others.filter((each) => !likely.includes(each))];
  return (
    <section className="form">
      <h3>{t('people.merge')}</h3>
      <Choice
        label={t('people.merge')}
        value={into}
        options={[
          { value: '', label: t('people.choose') },
          ...inOrder.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={setInto}
      />
      <p className="field-hint">{t('people.mergeHint', { name: holder.name })}</p>
      <div className="row">
        <Button disabled={into === ''} onPress={() => merge()}>
          {t('people.mergeNow')}
        </Button>
      </div>
    </section>
  );
}

export function HolderPanel({ holder, all, onOpen, onClose }: HolderPanelProps) {
  const t = useText();
  const speak = useSpeak();
  const { id, kind, name, titleOrInitials, leads } = holder;
  return (
    <EditPanel
      title={name}
      onClose={onClose}
      deletion={{ label: t(`people.delete.${kind}`), act: () => api.people.remove({ id, kind }) }}
    >
      <LabelledEdit
        label={t('people.name')}
        value={name}
        required
        onKeep={(value) => done(api.people.rename({ id, kind, name: value }))}
      />
      <LabelledEdit
        label={t(kind === 'person' ? 'people.title' : 'people.initials')}
        value={titleOrInitials ?? ''}
        onKeep={(value) => done(api.people.setTitleOrInitials({ id, kind, titleOrInitials: value }))}
      />
      <section>
        <h3>{t('people.leads')}</h3>
        {leads.length === 0 ? <p className="quiet">{t('people.leadsNothing')}</p> : null}
        <ul className="lines">
          {leads.map((led) => (
            <li key={led.id}>
              <LineTo screen={led.opens.screen} focus={led.opens.focus}>
                <span className="meta">{speak(led.kind)}</span>
                <strong>{speak(led.title)}</strong> {speak(led.detail)}
              </LineTo>
            </li>
          ))}
        </ul>
      </section>
      {kind === 'person' ? <SeatsOfPerson personId={id} /> : null}
      <Merging holder={holder} all={all} onOpen={onOpen} />
    </EditPanel>
  );
}
