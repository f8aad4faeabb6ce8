// The last look before an import: what was noticed, every figure, the name of the profile to keep, and why closed periods change.

import type { FiguresPreview, SheetProposal } from '../../../shared/files/spreadsheet-calls.ts';
import { whatIsTaken } from '../../../shared/files/rules/what-is-taken.ts';
import { say } from '../../../shared/language/say.ts';
import { api } from '../../api.ts';
import { said, tell } from '../../state/app-store.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import { countOpen } from './decisions.ts';
import { Lines } from './Lines.tsx';
import type { Spreadsheet } from './use-spreadsheet.ts';

interface PreviewStepProps {
  readonly proposal: SheetProposal;
  readonly preview: FiguresPreview;
  readonly flow: Spreadsheet;
}

export function PreviewStep({ proposal, preview, flow }: PreviewStepProps) {
  const t = useText();
  const speak = useSpeak();
  const profileName = flow.profileName ?? proposal.profile?.name ?? proposal.file.replace(/\.[^.]*$/u, '');
  const { counts, ticked, figures, remarks, closedPeriods } = preview;
  const open = countOpen(proposal, flow.decisions);
  const left = counts.rejected + counts.contradictory;
  const saveReport = async () => {
    const saved = said(await api.spreadsheet.saveReport({ job: preview.job }));
    if (saved != null) tell(say('sheet.reportSaved', { name: saved.name }));
  };
  return (
    <Screen
      title={t('nav.spreadsheet')}
      action={
        <>
          <Button
            onPress={() => {
              flow.backToMapping(proposal);
            }}
          >
            {t('sheet.backToMapping')}
          </Button>
          <Button onPress={() => flow.discard(preview.job)}>{t('button.cancel')}</Button>
          <Button
            look="main"
            disabled={ticked === 0 && profileName.trim() === ''}
            onPress={() => flow.commit(proposal, profileName.trim())}
          >
            {ticked === 0
              ? t('sheet.keepOnly')
              : t('sheet.now', { what: whatIsTaken({ lines: ticked, figures }) })}
          </Button>
        </>
      }
    >
      {flow.problem === null ? null : (
        <div role="alert" className="sheet-problem">
          <p>{speak(flow.problem)}</p>
          <Button onPress={() => flow.lookAt(proposal)}>{t('sheet.again')}</Button>
        </div>
      )}
      <div className="sheet-tools">
        <TextBox
          label={t('sheet.profileName')}
          hint={t('sheet.profileHint')}
          value={profileName}
          onChange={flow.setProfileName}
        />
        {left === 0 ? null : <Button onPress={() => saveReport()}>{t('sheet.saveReport')}</Button>}
      </div>
      {open === 0 ? null : (
        <p className="sheet-waiting">
          {t('sheet.open', { count: open })} {t('sheet.open-where', { button: t('sheet.backToMapping') })}
        </p>
      )}
      {closedPeriods.length === 0 ? null : (
        <p className="sheet-waiting">{t('sheet.closed', { periods: { all: closedPeriods } })}</p>
      )}
      {remarks.length === 0 ? null : (
        <section className="sheet-remarks">
          <h2>
            {t('sheet.remarks')} <span className="meta">{remarks.length}</span>
          </h2>
          <ul>
            {remarks.map(speak).map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </section>
      )}
      <Lines
        preview={preview}
        onPreview={(next) => {
          flow.showPreview(proposal, next);
        }}
      />
    </Screen>
  );
}
