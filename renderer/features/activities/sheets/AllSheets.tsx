// Makes every lead's sheet for the period in one zip, and says for whom, and who owes nothing.

import { useState } from 'react';
import type { LeadSheetsView } from '../../../../shared/packs/calls.ts';
import { api } from '../../../api.ts';
import { JobStanding } from '../../../parts/JobProgress.tsx';
import { useJob } from '../../../parts/use-job.ts';
import { useSaving } from '../../../parts/use-saving.tsx';
import { useText } from '../../../state/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';

function MadeSheets({ made }: { readonly made: LeadSheetsView }) {
  const t = useText();
  return (
    <section className="made">
      <p>{t('updates.allSheetsMade', { count: made.leads.length })}</p>
      <ul>
        {made.leads.map(({ name, owed, answered, pdf }) => (
          <li key={pdf}>
            {name === '' ? t('updates.nobody') : name}{' '}
            <span className="meta">
              {answered === owed ? t('updates.allIn') : t('updates.waiting', { count: owed - answered })}
            </span>
          </li>
        ))}
      </ul>
      {made.oweNothing.length === 0 ? null : (
        <p className="quiet">{t('updates.oweNothing', { names: { all: made.oweNothing } })}</p>
      )}
    </section>
  );
}

export function AllSheets({ periodId }: { readonly periodId: string }) {
  const t = useText();
  const job = useJob<LeadSheetsView>();
  const [open, setOpen] = useState(false);
  const { save, shows } = useSaving();
  const zip = job.result?.zip;
  const make = () => {
    job.clear();
    setOpen(true);
    void job.start((name) => api.packs.makeLeadSheets({ job: name, periodId }));
  };
  const close = () => {
    job.cancel();
    setOpen(false);
  };
  return (
    <>
      <Button onPress={make}>{t('updates.allSheets')}</Button>
      {open ? (
        <Dialog title={t('updates.allSheets')} onClose={close} wide>
          <p className="quiet">{t('updates.allSheetsHint')}</p>
          <JobStanding job={job} label={t('job.working')} />
          {job.result === null ? null : <MadeSheets made={job.result} />}
          <div className="form-buttons">
            {shows}
            <Button onPress={close}>{t('button.close')}</Button>
            {zip === undefined ? null : (
              <Button look="main" onPress={() => save(zip)}>
                {t('updates.saveZip')}
              </Button>
            )}
          </div>
        </Dialog>
      ) : null}
    </>
  );
}
