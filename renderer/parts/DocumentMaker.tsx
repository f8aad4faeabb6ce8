// Makes a document of a meeting, to publish, to print or to send.

import { useState, type ReactNode } from 'react';
import { languages, type Language } from '../../shared/language/language.ts';
import type { MadePackView } from '../../shared/packs/calls.ts';
import { editions, type DocumentWanted, type Edition } from '../../shared/packs/documents.ts';
import { api } from '../api.ts';
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
  /** There is one edition of it, for everybody. */
  readonly isOneEdition?: true;
  /** The edition that is proposed; the public’s where nothing is said. */
  readonly first?: Edition;
  readonly onClose: () => void;
  /** What else is asked. */
  readonly children?: ReactNode;
}

export function DocumentMaker({
  title,
  hint,
  wanted,
  isOneEdition,
  first = 'public',
  onClose,
  children,
}: DocumentMakerProps) {
  const t = useText();
  const job = useJob<MadePackView>();
  const own = useApp(({ app }) => app?.preferences.language ?? 'en');
  const [edition, setEdition] = useState<Edition>(first);
  const [language, setLanguage] = useState<Language>(own);
  const make = () =>
    job.start((name) => api.packs.makeDocument({ job: name, wanted: wanted(edition), language }));
  return (
    <Dialog title={title} onClose={onClose} wide>
      <p className="quiet">{hint}</p>
      <div className="row">
        {isOneEdition === true ? null : (
          <Choice
            label={t('documents.edition')}
            value={edition}
            options={editions.map((value) => ({ value, label: t(`documents.edition.${value}`) }))}
            onChange={setEdition}
          />
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
