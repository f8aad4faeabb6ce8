// Makes the agenda of a meeting, to publish, to print or to send.

import { useState } from 'react';
import { languages, type Language } from '../../../shared/language/language.ts';
import { agendaEditions, type AgendaEdition, type MadePackView } from '../../../shared/packs/calls.ts';
import { api } from '../../api.ts';
import { JobProgress } from '../../parts/JobProgress.tsx';
import { MadeFiles } from '../../parts/MadeFiles.tsx';
import { useJob } from '../../parts/use-job.ts';
import { useApp } from '../../state/app-store.ts';
import { speakNow, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

interface AgendaMakerProps {
  readonly meetingId: string;
  readonly onClose: () => void;
}

export function AgendaMaker({ meetingId, onClose }: AgendaMakerProps) {
  const t = useText();
  const job = useJob<MadePackView>();
  const own = useApp(({ app }) => app?.preferences.language ?? 'en');
  const [edition, setEdition] = useState<AgendaEdition>('public');
  const [language, setLanguage] = useState<Language>(own);
  return (
    <Dialog title={t('agenda.make')} onClose={onClose} wide>
      <p className="quiet">{t('agenda.makeHint')}</p>
      <div className="row">
        <Choice
          label={t('agenda.edition')}
          value={edition}
          options={agendaEditions.map((value) => ({ value, label: t(`agenda.edition.${value}`) }))}
          onChange={setEdition}
        />
        <Choice
          label={t('agenda.language')}
          value={language}
          options={languages.map((value) => ({ value, label: t(`language.${value}`) }))}
          onChange={setLanguage}
        />
      </div>
      {job.running ? (
        <JobProgress label={t('job.working')} progress={job.progress} onCancel={job.cancel} />
      ) : null}
      {job.error === null ? null : <p role="alert">{speakNow(job.error.message)}</p>}
      {job.result === null ? null : <MadeFiles made={job.result} />}
      <div className="form-buttons">
        <Button onPress={onClose}>{t('button.close')}</Button>
        <Button
          look="main"
          disabled={job.running}
          onPress={() =>
            void job.start((name) => api.packs.makeAgenda({ job: name, meetingId, edition, language }))
          }
        >
          {t('agenda.makeNow')}
        </Button>
      </div>
    </Dialog>
  );
}
