// What belongs to a paper: the items it is for, its versions with what was found in the last, who clears it, what it draws on, and who
// may or may not see it.

import { useState } from 'react';
import type { PapersView, PaperView } from '../../../../shared/papers/calls.ts';
import { accesses, type Access } from '../../../../shared/papers/model/paper-reader.ts';
import {
  sayRole,
  signOffRoles,
  signOffStates,
  type SignOffState,
} from '../../../../shared/papers/model/sign-off.ts';
import { sayFinding } from '../../../../shared/papers/rules/say-finding.ts';
import { api } from '../../../api.ts';
import { AddDialog, given } from '../../../parts/AddDialog.tsx';
import { done, useApp } from '../../../state/app-store.ts';
import { dateText, useSpeak, useText } from '../../../state/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { DialogButton } from '../../../ui/DialogButton.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { DateBox } from '../../../ui/DateBox.tsx';
import { TextBox } from '../../../ui/TextBox.tsx';

interface PaperPartProps {
  readonly paper: PaperView;
}

function Remove({ label, onPress }: { readonly label: string; readonly onPress: () => Promise<boolean> }) {
  return (
    <Button look="quiet" label={label} onPress={onPress}>
      ✕
    </Button>
  );
}

export function Versions({ paper }: PaperPartProps) {
  const t = useText();
  const speak = useSpeak();
  const [last] = paper.versions;
  if (last === undefined) return null;
  return (
    <section className="form">
      <h3>{t('papers.versions')}</h3>
      <ul className="lines">
        {paper.versions.map(({ id, number, name, pages, size, addedOn, by, isOneOfTwo }) => (
          <li key={id}>
            <button
              type="button"
              className="link"
              onClick={() => void done(api.paperFiles.open({ versionId: id }))}
            >
              {t('papers.version', { number, name })}
            </button>{' '}
            <span className="quiet">
              {[
                t('papers.pages', { count: pages }),
                t('projects.fileSize', { size: Math.max(1, Math.round(size / 1024)) }),
                dateText(addedOn),
                by ?? '',
              ]
                .filter((fact) => fact !== '')
                .join(' · ')}
            </span>
            {isOneOfTwo ? (
              <Remove
                label={t('papers.removeVersion', { number, name })}
                onPress={() => done(api.papers.removeVersion({ id }))}
              />
            ) : null}
          </li>
        ))}
      </ul>
      <div>
        <h4>{t('papers.whatWasFound')}</h4>
        {last.found.findings.length === 0 ? <p className="field-hint">{t('papers.nothingFound')}</p> : null}
        <ul className="paper-findings">
          {last.found.findings.map((finding) => (
            <li key={finding.what}>{speak(sayFinding(finding))}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}

export function Items({ paper, view }: PaperPartProps & { readonly view: PapersView }) {
  const t = useText();
  const speak = useSpeak();
  const others = view.items.filter(({ id }) => !paper.items.some((each) => each.id === id));
  const choose = [
    { value: '', label: t('agenda.choose') },
    ...others.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}`.trim() })),
  ];
  const [only] = paper.items;
  return (
    <section className="form">
      <h3>{t('papers.items')}</h3>
      <ul className="lines">
        {paper.items.map(({ id, title }) => (
          <li key={id} className="line-and-act">
            <span>{speak(title)}</span>
            {paper.items.length === 1 ? null : (
              <Remove
                label={t('papers.leave', { item: speak(title) })}
                onPress={() => done(api.papers.leave({ paperId: paper.id, itemId: id }))}
              />
            )}
          </li>
        ))}
      </ul>
      {others.length === 0 ? null : (
        <>
          {only === undefined || paper.items.length > 1 ? null : (
            <Choice
              label={t('papers.moveTo')}
              value=""
              options={choose}
              onChange={(toItemId) =>
                void done(api.papers.move({ paperId: paper.id, fromItemId: only.id, toItemId }))
              }
            />
          )}
          <Choice
            label={t('papers.serveToo')}
            value=""
            options={choose}
            onChange={(itemId) => void done(api.papers.serve({ paperId: paper.id, itemId }))}
          />
        </>
      )}
    </section>
  );
}

interface NewSignOff {
  readonly role: string;
  readonly other: string;
  readonly who: string;
  readonly state: SignOffState;
  readonly remarks: string;
  readonly on: string;
}

function SignOffDialog({
  paper,
  was,
  onClose,
}: PaperPartProps & { readonly was: NewSignOff; readonly onClose: () => void }) {
  const t = useText();
  const speak = useSpeak();
  const roleOf = ({ role, other }: NewSignOff) => (role === '' ? other : role);
  return (
    <AddDialog
      title={t('papers.signOff')}
      does={t('papers.keepSignOff')}
      start={was}
      ready={(draft) => given(roleOf(draft))}
      add={(draft) => {
        const { who, state, remarks, on } = draft;
        return api.papers.signOff({ paperId: paper.id, role: roleOf(draft), who, state, remarks, on });
      }}
      onClose={onClose}
    >
      {({ values, field, problem }) => (
        <>
          <Choice
            label={t('papers.role')}
            options={[
              ...signOffRoles.map((value: string) => ({ value, label: speak(sayRole(value)) })),
              { value: '', label: t('papers.otherRole') },
            ]}
            {...field('role')}
          />
          {values.role === '' ? <TextBox label={t('papers.roleName')} {...field('other')} /> : null}
          <TextBox label={t('papers.who')} problem={problem} {...field('who')} />
          <Choice
            label={t('papers.signOffState')}
            options={signOffStates.map((value) => ({ value, label: t(`papers.sign-off.${value}`) }))}
            {...field('state')}
          />
          <TextBox label={t('papers.remarks')} lines={3} {...field('remarks')} />
          <DateBox label={t('papers.signedOn')} atOnce {...field('on')} />
        </>
      )}
    </AddDialog>
  );
}

export function SignOffs({ paper }: PaperPartProps) {
  const t = useText();
  const speak = useSpeak();
  const today = useApp(({ header }) => header?.today ?? '');
  const [editing, setEditing] = useState<NewSignOff | null>(null);
  const fresh: NewSignOff = { role: 'finance', other: '', who: '', state: 'asked', remarks: '', on: today };
  return (
    <section className="form">
      <h3>{t('papers.signOffs')}</h3>
      <p className="field-hint">{t('papers.signOffsInside')}</p>
      <ul className="lines">
        {paper.signOffs.map(({ id, role, who, state, remarks, on }) => (
          <li key={id} className="line-and-act">
            <span>
              <button
                type="button"
                className="link"
                onClick={() => {
                  const isUsual = signOffRoles.some((usual) => usual === role);
                  setEditing({
                    role: isUsual ? role : '',
                    other: isUsual ? '' : role,
                    who: who ?? '',
                    state,
                    remarks: remarks ?? '',
                    on: on ?? '',
                  });
                }}
              >
                {`${speak(sayRole(role))}: ${t(`papers.sign-off.${state}`)}`}
              </button>{' '}
              <span className="quiet">
                {[who ?? '', on === null ? '' : dateText(on), remarks ?? '']
                  .filter((fact) => fact !== '')
                  .join(' · ')}
              </span>
            </span>
            <Remove
              label={t('papers.removeSignOff', { role: speak(sayRole(role)) })}
              onPress={() => done(api.papers.removeSignOff({ id }))}
            />
          </li>
        ))}
      </ul>
      <div className="row">
        <Button
          onPress={() => {
            setEditing(fresh);
          }}
        >
          {t('papers.signOff')}
        </Button>
      </div>
      {editing === null ? null : (
        <SignOffDialog
          paper={paper}
          was={editing}
          onClose={() => {
            setEditing(null);
          }}
        />
      )}
    </section>
  );
}

export function Background({ paper }: PaperPartProps) {
  const t = useText();
  return (
    <section className="form">
      <h3>{t('papers.background')}</h3>
      <p className="field-hint">{t('papers.backgroundHint')}</p>
      <ul className="lines">
        {paper.background.map(({ id, title, seenAt }) => (
          <li key={id} className="line-and-act">
            <span>
              {title} <span className="quiet">{seenAt ?? ''}</span>
            </span>
            <Remove
              label={t('papers.removeBackground', { title })}
              onPress={() => done(api.papers.removeBackground({ id }))}
            />
          </li>
        ))}
      </ul>
      <div className="row">
        <DialogButton label={t('papers.addBackground')}>
          {(close) => (
            <AddDialog
              title={t('papers.addBackground')}
              start={{ title: '', seenAt: '' }}
              ready={({ title }) => given(title)}
              add={(draft) => api.papers.addBackground({ paperId: paper.id, ...draft })}
              onClose={close}
            >
              {({ field, problem }) => (
                <>
                  <TextBox label={t('papers.title')} problem={problem} autoFocus {...field('title')} />
                  <TextBox label={t('papers.seenAt')} {...field('seenAt')} />
                </>
              )}
            </AddDialog>
          )}
        </DialogButton>
      </div>
    </section>
  );
}

interface NewReader {
  readonly name: string;
  readonly access: Access;
  readonly reason: string;
}

const noReader: NewReader = { name: '', access: 'barred', reason: '' };

export function Readers({ paper }: PaperPartProps) {
  const t = useText();
  return (
    <section className="form">
      <h3>{t('papers.readers')}</h3>
      <p className="field-hint">{t('papers.readersHint')}</p>
      <ul className="lines">
        {paper.readers.map(({ id, name, access, reason }) => (
          <li key={id} className="line-and-act">
            <span>
              {name}: {t(`papers.access.${access}`)} <span className="quiet">{reason ?? ''}</span>
            </span>
            <Remove
              label={t('papers.removeReader', { name })}
              onPress={() => done(api.papers.removeReader({ id }))}
            />
          </li>
        ))}
      </ul>
      <div className="row">
        <DialogButton label={t('papers.addReader')}>
          {(close) => (
            <AddDialog
              title={t('papers.addReader')}
              start={noReader}
              ready={({ name }) => given(name)}
              add={(draft) => api.papers.setReader({ paperId: paper.id, ...draft })}
              onClose={close}
            >
              {({ field, problem }) => (
                <>
                  <TextBox label={t('papers.readerName')} problem={problem} autoFocus {...field('name')} />
                  <Choice
                    label={t('papers.access')}
                    options={accesses.map((value) => ({ value, label: t(`papers.access.${value}`) }))}
                    {...field('access')}
                  />
                  <TextBox label={t('papers.reason')} {...field('reason')} />
                </>
              )}
            </AddDialog>
          )}
        </DialogButton>
      </div>
    </section>
  );
}
