// Makes one lead's sheet for the period, to print or to send.

import { useState } from 'react';
import type { MadePackView } from '../../../../shared/packs/calls.ts';
import { api } from '../../../api.ts';
import { useText } from '../../../state/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { MadeByJob } from '../../../parts/MadeByJob.tsx';
import { useJob } from '../../../parts/use-job.ts';

interface SheetMakerProps {
  readonly leadId: string;
  readonly periodId: string;
}

export function SheetMaker({ leadId, periodId }: SheetMakerProps) {
  const t = useText();
  const job = useJob<MadePackView>();
  const [open, setOpen] = useState(false);
  const make = () => {
    setOpen(true);
    void job.start((name) => api.packs.makeLeadSheet({ job: name, leadId, periodId }));
  };
  return (
    <>
      <Button onPress={make}>{t('updates.sheet')}</Button>
      {open ? (
        <Dialog
          title={t('updates.sheet')}
          onClose={() => {
            setOpen(false);
          }}
          wide
        >
          <p className="quiet">{t('updates.sheetHint')}</p>
          <MadeByJob job={job} />
          <div className="form-buttons">
            <Button
              look="main"
              onPress={() => {
                setOpen(false);
              }}
            >
              {t('button.close')}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </>
  );
}
