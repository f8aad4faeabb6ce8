// Importing figures from a spreadsheet in steps: choose it, say how it is read, look at every figure, and only then write.

import { api } from '../../api.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { JobProgress } from '../../parts/JobProgress.tsx';
import { countOpen } from './decisions.ts';
import { Mapping } from './Mapping.tsx';
import { PreviewStep } from './PreviewStep.tsx';
import { useSpreadsheet, type Spreadsheet } from './use-spreadsheet.ts';
import type { SheetProposal } from '../../../shared/files/spreadsheet-calls.ts';
import './spreadsheet.css';

function Problem({ flow }: { readonly flow: Spreadsheet }) {
  const speak = useSpeak();
  return flow.problem === null ? null : (
    <p role="alert" className="sheet-problem">
      {speak(flow.problem)}
    </p>
  );
}

function MappingStep({ proposal, flow }: { readonly proposal: SheetProposal; readonly flow: Spreadsheet }) {
  const t = useText();
  const speak = useSpeak();
  const { job, file, tables, notices, profile } = proposal;
  const open = countOpen(proposal, flow.decisions);
  const nothing = Object.values(flow.decisions).every(({ included }) => !included);
  return (
    <Screen
      title={t('nav.spreadsheet')}
      action={
        <>
          <Button onPress={() => flow.choose()}>{t('sheet.another')}</Button>
          <Button onPress={() => flow.discard(job)}>{t('button.cancel')}</Button>
          <Button look="main" autoFocus disabled={nothing} onPress={() => flow.lookAt(proposal)}>
            {t('sheet.look')}
          </Button>
        </>
      }
    >
      <Problem flow={flow} />
      <p>{t('sheet.foundTables', { file, count: tables.length })}</p>
      {notices.map(speak).map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
      {profile === null ? null : (
        <div className="sheet-profile">
          <p>{t(profile.whole ? 'sheet.byProfile' : 'sheet.byProfilePartly', { name: profile.name })}</p>
          <Button
            look="quiet"
            onPress={() => flow.again(proposal, () => api.spreadsheet.byProfile({ job, profileId: null }))}
          >
            {t('sheet.withoutProfile')}
          </Button>
        </div>
      )}
      <div role="status">
        {open === 0 ? null : <p className="sheet-waiting">{t('sheet.open', { count: open })}</p>}
      </div>
      <Mapping
        proposal={proposal}
        decisions={flow.decisions}
        onDecide={(index, decided) => {
          flow.setDecisions({ ...flow.decisions, [index]: decided });
        }}
        onReshape={(index, target, transposed) =>
          void flow.again(proposal, () => api.spreadsheet.reshape({ job, index, target, transposed }))
        }
      />
    </Screen>
  );
}

export function SpreadsheetScreen() {
  const t = useText();
  const flow = useSpreadsheet();
  const { step } = flow;
  switch (step.kind) {
    case 'choose':
      return (
        <Screen title={t('nav.spreadsheet')}>
          <Empty title={t('sheet.emptyTitle')}>
            <p>{t('sheet.emptyText')}</p>
            <Problem flow={flow} />
            <Button look="main" onPress={() => flow.choose()}>
              {t('sheet.choose')}
            </Button>
          </Empty>
        </Screen>
      );
    case 'reading':
      return (
        <Screen title={t('nav.spreadsheet')}>
          <JobProgress
            label={t('sheet.reading')}
            progress={null}
            onCancel={() => void api.packs.cancel({ job: step.job })}
          />
        </Screen>
      );
    case 'mapping':
      return <MappingStep proposal={step.proposal} flow={flow} />;
    case 'preview':
      return <PreviewStep proposal={step.proposal} preview={step.preview} flow={flow} />;
  }
}
