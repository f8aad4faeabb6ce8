// A paper that doesn't come as a file: written here, promised for a day, or a section of the register.

import { useState } from 'react';
import type { PapersView } from '../../../../shared/papers/calls.ts';
import type { ShownSection } from '../../../../shared/papers/model/paper.ts';
import { api } from '../../../api.ts';
import { AddDialog, given } from '../../../parts/AddDialog.tsx';
import { useApp } from '../../../state/app-store.ts';
import { useSpeak, useText } from '../../../state/text.ts';
import { Choice } from '../../../ui/Choice.tsx';
import { DateBox } from '../../../ui/DateBox.tsx';
import { TextBox } from '../../../ui/TextBox.tsx';

export type NewForm = 'written' | 'to follow' | 'section';

interface AddPaperProps {
  readonly itemId: string;
  /** What the item is called, which the paper is called at first. */
  readonly title: string;
  readonly form: NewForm;
  readonly view: PapersView;
  readonly onClose: () => void;
  readonly onAdded: (id: string) => void;
}

const kinds = ['objective', 'person', 'group', 'finance', 'attention', 'changes'] as const;
type Kind = (typeof kinds)[number];

/** What can be chosen of each kind; nothing where the kind says all. */
function optionsOf(kind: Kind, view: PapersView): PapersView['objectives'] {
  switch (kind) {
    case 'objective':
      return view.objectives;
    case 'person':
      return view.people;
    case 'group':
      return view.groups;
    case 'finance':
    case 'attention':
    case 'changes':
      return [];
  }
}

/** Undefined while it isn't said of what. */
function shownBy(kind: Kind, of: string, since: string): ShownSection | undefined {
  switch (kind) {
    case 'objective':
      return of === '' ? undefined : { what: kind, objectiveId: of };
    case 'person':
      return of === '' ? undefined : { what: kind, personId: of };
    case 'group':
      return of === '' ? undefined : { what: kind, groupId: of };
    case 'changes':
      return since === '' ? undefined : { what: kind, since };
    case 'finance':
    case 'attention':
      return { what: kind };
  }
}

interface ShownChoiceProps {
  readonly view: PapersView;
  readonly shown: ShownSection | undefined;
  readonly onShown: (shown: ShownSection | undefined) => void;
}

function idIn(shown: ShownSection | undefined): string {
  if (shown?.what === 'objective') return shown.objectiveId;
  if (shown?.what === 'person') return shown.personId;
  return shown?.what === 'group' ? shown.groupId : '';
}

/** Which section of the register: what kind, and of what. */
export function ShownChoice({ view, shown, onShown }: ShownChoiceProps) {
  const t = useText();
  const speak = useSpeak();
  const today = useApp(({ header }) => header?.today ?? '');
  const [kind, setKind] = useState<Kind>(shown?.what ?? 'finance');
  const options = optionsOf(kind, view);
  const since = shown?.what === 'changes' ? shown.since : today;
  return (
    <>
      <Choice
        label={t('papers.shownKind')}
        value={kind}
        options={kinds
          .filter(
            (each) => ['finance', 'attention', 'changes'].includes(each) || optionsOf(each, view).length > 0,
          )
          .map((value) => ({ value, label: t(`papers.shows.${value}`) }))}
        onChange={(next) => {
          setKind(next);
          onShown(shownBy(next, '', since));
        }}
      />
      {options.length === 0 ? null : (
        <Choice
          label={t('papers.shownOf')}
          value={idIn(shown)}
          options={[
            { value: '', label: t('agenda.choose') },
            ...options.map(({ id, title }) => ({ value: id, label: speak(title) })),
          ]}
          onChange={(of) => {
            onShown(shownBy(kind, of, since));
          }}
        />
      )}
      {kind === 'changes' ? (
        <DateBox
          label={t('papers.shownSince')}
          value={since}
          atOnce
          onChange={(day) => {
            onShown(shownBy(kind, '', day));
          }}
        />
      ) : null}
    </>
  );
}

interface Draft {
  readonly title: string;
  readonly author: string;
  readonly dueOn: string;
  readonly shows: ShownSection | undefined;
}

function adding(itemId: string, form: NewForm, { title, author, dueOn, shows }: Draft) {
  if (form === 'written') return api.papers.add({ form, itemId, title });
  if (form === 'to follow') return api.papers.add({ form, itemId, title, author, dueOn });
  return api.papers.add({ form, itemId, title, shows: shows ?? { what: 'finance' } });
}

export function AddPaper({ itemId, title, form, view, onClose, onAdded }: AddPaperProps) {
  const t = useText();
  const start: Draft = { title, author: '', dueOn: '', shows: { what: 'finance' } };
  return (
    <AddDialog
      title={t(`papers.add.${form}`)}
      start={start}
      ready={(draft) => given(draft.title) && (form !== 'section' || draft.shows !== undefined)}
      add={(draft) => adding(itemId, form, draft)}
      onAdded={({ id }) => {
        onAdded(id);
      }}
      onClose={onClose}
    >
      {({ values, field, problem }) => (
        <>
          <TextBox label={t('papers.title')} problem={problem} autoFocus {...field('title')} />
          {form === 'to follow' ? (
            <>
              <TextBox label={t('papers.author')} {...field('author')} />
              <DateBox label={t('papers.dueOn')} atOnce {...field('dueOn')} />
            </>
          ) : null}
          {form === 'section' ? (
            <ShownChoice view={view} shown={values.shows} onShown={field('shows').onChange} />
          ) : null}
        </>
      )}
    </AddDialog>
  );
}
