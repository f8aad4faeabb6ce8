// Makes a document of a meeting, to publish, to print or to send.

import { useState, type ReactNode } from 'react';
import type { OutputOf } from '../../shared/kernel/call.ts';
import { languages, type Language } from '../../shared/language/language.ts';
import type { MadePackView } from '../../shared/packs/calls.ts';
import { editions, type DocumentWanted, type Edition } from '../../shared/packs/documents.ts';
import type { AudienceOf, papersCalls } from '../../shared/papers/calls.ts';
import { api } from '../api.ts';
import { useAnswer } from '../state/answers.ts';
import { useApp } from '../state/app-store.ts';
import { useText } from '../state/text.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { MadeByJob } from './MadeByJob.tsx';
import { useJob } from './use-job.ts';

interface DocumentMakerProps {
  readonly title: string;
  readonly hint: string;
  /** What is asked for, once it is known who it is for. */
  readonly wanted: (edition: Edition) => DocumentWanted;
  /** What is asked for one person, and of what: those who may be given one of their own are offered. */
  readonly forPerson?: {
    readonly of: AudienceOf;
    readonly wanted: (edition: { readonly personId: string }) => DocumentWanted;
  };
  /** There is one edition of it, for everybody. */
  readonly isOneEdition?: true;
  /** The edition that is proposed; the public’s where nothing is said. */
  readonly first?: Edition;
  readonly onClose: () => void;
  /** What else is asked. */
  readonly children?: ReactNode;
}

interface ForWhomProps {
  readonly value: string;
  readonly onChange: (edition: string) => void;
}

type Person = OutputOf<typeof papersCalls.audience>[number];
const nobody: readonly Person[] = [];

function ForWhom({ value, onChange, people }: ForWhomProps & { readonly people: readonly Person[] }) {
  const t = useText();
  return (
    <Choice
      label={t('documents.edition')}
      value={value}
      options={[
        ...editions.map((each) => ({ value: each, label: t(`documents.edition.${each}`) })),
        ...people.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={onChange}
    />
  );
}

/** With those who may be given one of their own. */
export function ForOne({ of, ...props }: ForWhomProps & { readonly of: AudienceOf }) {
  const { value: people } = useAnswer('papers', 'audience', of);
  return <ForWhom {...props} people={people ?? nobody} />;
}

export function DocumentMaker({
  title,
  hint,
  wanted,
  forPerson,
  isOneEdition,
  first = 'public',
  onClose,
  children,
}: DocumentMakerProps) {
  const t = useText();
  const job = useJob<MadePackView>();
  const own = useApp(({ app }) => app?.preferences.language ?? 'en');
  const [edition, setEdition] = useState<string>(first);
  const [language, setLanguage] = useState<Language>(own);
  const wantedNow = () => {
    const known = editions.find((each) => each === edition);
    if (known !== undefined || forPerson === undefined) return wanted(known ?? first);
    return forPerson.wanted({ personId: edition });
  };
  const make = () =>
    job.start((name) => api.packs.makeDocument({ job: name, wanted: wantedNow(), language }));
  return (
    <Dialog title={title} onClose={onClose} wide>
      <p className="quiet">{hint}</p>
      <div className="row">
        {isOneEdition === true ? null : forPerson === undefined ? (
          <ForWhom value={edition} onChange={setEdition} people={nobody} />
        ) : (
          <ForOne of={forPerson.of} value={edition} onChange={setEdition} />
        )}
        <Choice
          label={t('documents.language')}
          value={language}
          options={languages.map((value) => ({ value, label: t(`language.${value}`) }))}
          onChange={setLanguage}
        />
      </div>
      {children}
      <MadeByJob job={job} />
      <div className="form-buttons">
        <Button onPress={onClose}>{t('button.close')}</Button>
        <Button look="main" busy={job.running} onPress={make}>
          {t('documents.makeNow')}
        </Button>
      </div>
    </Dialog>
  );
}
