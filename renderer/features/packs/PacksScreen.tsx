// A board pack: what goes in, making it, the real PDF to look at, and the record of what was issued.

import { useRef, useState } from 'react';
import type { PackOptions } from '../../../shared/packs/calls.ts';
import type { PreviewWanted } from '../../../shared/packs/preview/preview-calls.ts';
import { api } from '../../api.ts';
import { useAnswer } from '../../state/answers.ts';
import { useApp } from '../../state/app-store.ts';
import { useOpened } from '../../state/opened.ts';
import { useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { hasUnfinishedDate } from '../../ui/DateBox.tsx';
import { Divided } from '../../ui/layout/Divided.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { useJob } from '../../parts/use-job.ts';
import { HouseStyles } from './HouseStyles.tsx';
import { IssuedPacks } from './IssuedPacks.tsx';
import { isFromOther, madeFrom, type Made } from './made-from.ts';
import { PackMaking } from './MadePack.tsx';
import { PackOptionsForm } from './PackOptionsForm.tsx';
import './packs.css';

/** In pixels: what the options and the preview each need to be usable, and what the options take where there is room. */
const widths = { first: 220, second: 440, usual: 320 };

const parts = ['board', 'style'] as const;
type Part = (typeof parts)[number];

export function PacksScreen() {
  const t = useText();
  const today = useApp(({ header }) => header?.today);
  const language = useApp(({ app }) => app?.preferences.language ?? 'en');
  const objectives = useAnswer('strategy', 'strategy', {}).value?.objectives ?? [];
  const issued = useAnswer('issues', 'list', {}).value?.filter(({ isHeld, asAt }) => isHeld && asAt !== null);
  const [changed, setChanged] = useState<Partial<PackOptions>>({});
  const job = useJob<Made>();
  const asked = useRef<HTMLDivElement>(null);
  const [opened, open] = useOpened();
  const part: Part = opened === 'style' ? 'style' : 'board';
  if (today === undefined) return <p className="waiting">{t('frame.loading')}</p>;
  const options: PackOptions = {
    asAt: today,
    asIssued: null,
    language,
    chair: true,
    charts: true,
    allCharts: false,
    chartData: false,
    activities: true,
    finance: true,
    attention: true,
    since: 'last pack',
    objectives: [],
    ...changed,
  };
  const wanted: PreviewWanted | null =
    options.asAt === ''
      ? null
      : { kind: 'board', options: { ...options, objectives: [...options.objectives] } };
  const make = () => {
    if (hasUnfinishedDate(asked.current)) return; // which is said beside it
    void job.start((name) =>
      madeFrom(
        wanted,
        api.packs.make({ job: name, options: { ...options, objectives: [...options.objectives] } }),
      ),
    );
  };
  const tools = (
    <Segments
      label={t('packs.parts')}
      parts={parts.map((each) => ({ part: each, label: t(`packs.${each}`) }))}
      shown={part}
      onShow={open}
    />
  );
  if (part === 'style')
    return (
      <Screen title={t('nav.packs')} fixed="packs" tools={tools}>
        <HouseStyles widths={widths} />
      </Screen>
    );
  return (
    <Screen
      title={t('nav.packs')}
      fixed="packs"
      tools={tools}
      action={
        <Button look="main" busy={job.running} disabled={options.asAt === ''} onPress={make}>
          {t(job.result === null || isFromOther(job.result, wanted) ? 'packs.make' : 'packs.again')}
        </Button>
      }
    >
      <Divided
        name="options of packs"
        says={{ width: t('packs.optionsWidth'), height: t('packs.optionsHeight') }}
        sized="first"
        widths={widths}
        fits
        first={
          <div ref={asked} className="pack-side" tabIndex={0} role="region" aria-label={t('packs.options')}>
            <PackOptionsForm
              options={options}
              objectives={objectives}
              issued={issued ?? []}
              onChange={(part) => {
                setChanged({ ...changed, ...part });
              }}
            />
            <IssuedPacks />
          </div>
        }
        second={<PackMaking job={job} begin={t('packs.begin')} wanted={wanted} onAgain={make} />}
      />
    </Screen>
  );
}
