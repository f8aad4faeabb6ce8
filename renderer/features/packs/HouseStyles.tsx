// How documents look: of the council, or of a body that has a house style of its own, beside a sample of it.

import { useState } from 'react';
import type { MadePackView } from '../../../shared/packs/calls.ts';
import { api } from '../../api.ts';
import { JobStanding } from '../../parts/JobProgress.tsx';
import { NotYet } from '../../parts/NotYet.tsx';
import { useJob } from '../../parts/use-job.ts';
import { useAnswer } from '../../state/answers.ts';
import { done, useApp } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Divided } from '../../ui/layout/Divided.tsx';
import { PdfPreview } from './PdfPreview.tsx';
import { StyleForm } from './StyleForm.tsx';

interface HouseStylesProps {
  /** In pixels, of the form and the sample. */
  readonly widths: { readonly first: number; readonly second: number; readonly usual: number };
}

/** The sample of the style, once it is made, and whether the style is another by now. */
function Sample({ bodyId, now }: { readonly bodyId: string; readonly now: string }) {
  const t = useText();
  const language = useApp(({ app }) => app?.preferences.language ?? 'en');
  const job = useJob<MadePackView>();
  const [shown, setShown] = useState('');
  const { running, result } = job;
  const make = () => {
    setShown(now);
    void job.start((name) =>
      api.packs.makeDocument({ job: name, wanted: { document: 'style-sample', bodyId }, language }),
    );
  };
  return (
    <div className="pack-main">
      <div className="row">
        <Button look="main" busy={running} onPress={make}>
          {t(result === null ? 'packs.sample.show' : 'packs.sample.again')}
        </Button>
      </div>
      <JobStanding job={job} label={t('packs.making')} />
      {result === null ? (
        <p className="quiet">{t('packs.sample.begin')}</p>
      ) : (
        <PdfPreview
          key={result.pdf}
          path={result.preview}
          mark={shown === now || running ? null : t('packs.outOfDate')}
        />
      )}
    </div>
  );
}

export function HouseStyles({ widths }: HouseStylesProps) {
  const t = useText();
  const bodies = useAnswer('bodies', 'list', {}).value ?? [];
  const [chosen, setChosen] = useState('');
  const bodyId = chosen === '' ? null : chosen;
  const { value: style, error } = useAnswer('houseStyles', 'show', { bodyId });
  return (
    <Divided
      name="house style"
      says={{ width: t('packs.optionsWidth'), height: t('packs.optionsHeight') }}
      sized="first"
      widths={widths}
      fits
      first={
        <div className="pack-side" tabIndex={0} role="region" aria-label={t('packs.style')}>
          <section className="form">
            <Choice
              label={t('packs.style.of')}
              value={chosen}
              options={[
                { value: '', label: t('packs.sample.council') },
                ...bodies.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onChange={setChosen}
            />
            {bodyId === null ? (
              <p className="field-hint">{t('packs.style.ofAll')}</p>
            ) : (
              <p className="field-hint">
                {t(style?.isOwn === true ? 'packs.style.own' : 'packs.style.notOwn')}
              </p>
            )}
            {style?.isOwn === true ? (
              <div>
                <Button onPress={() => done(api.houseStyles.drop({ bodyId }))}>
                  {t(bodyId === null ? 'packs.style.dropAll' : 'packs.style.drop')}
                </Button>
              </div>
            ) : null}
            {style === undefined ? <NotYet error={error} /> : <StyleForm bodyId={bodyId} style={style} />}
          </section>
        </div>
      }
      second={<Sample key={chosen} bodyId={chosen} now={JSON.stringify(style)} />}
    />
  );
}
