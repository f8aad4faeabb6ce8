// One report, to be written, in place of what it was opened from. Escape goes back there: all that was typed is kept.

import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Language } from '../../../shared/language/language.ts';
import { api } from '../../api.ts';
import { NotYet } from '../../parts/NotYet.tsx';
import { useAnswer } from '../../state/answers.ts';
import { done } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { ReportBeside } from './beside/ReportBeside.tsx';
import { ReportEditor } from './ReportEditor.tsx';
import './report.css';

export interface ReportPageProps {
  readonly paperId: string;
  /** In which other language it is opened, and at which section, where somebody comes for that. */
  readonly beside?: { readonly language: Language; readonly sectionId: string } | undefined;
  /** What it goes back to. */
  readonly backTo: string;
  readonly onBack: () => void;
  /** What else can be done here. */
  readonly children?: ReactNode;
}

function Begin({ paperId, title }: { readonly paperId: string; readonly title: string }) {
  const t = useText();
  return (
    <div className="report-page">
      <h1>{title}</h1>
      <p className="quiet">{t('reports.beginHint')}</p>
      <Button look="main" onPress={() => done(api.reports.begin({ paperId }))}>
        {t('reports.begin')}
      </Button>
    </div>
  );
}

function OneReport({ paperId }: { readonly paperId: string }) {
  const t = useText();
  const { value: report, error } = useAnswer('reports', 'show', { paperId });
  if (report === undefined) return <NotYet error={error} title={t('reports.report')} />;
  if (report.sections.length === 0) return <Begin paperId={paperId} title={report.title} />;
  return <ReportEditor key={paperId} report={report} />;
}

type Shown = 'as written' | Language;
const shown: readonly Shown[] = ['as written', 'cy', 'en'];

export function ReportPage({ paperId, beside, backTo, onBack, children }: ReportPageProps) {
  const t = useText();
  const [language, setLanguage] = useState<Shown>(beside?.language ?? 'as written');
  const { value: report } = useAnswer('reports', 'show', { paperId });
  const isBegun = report !== undefined && report.sections.length > 0;
  const page = useRef<HTMLDivElement>(null);
  // A dialog or a menu that is open over the page has Escape to itself; the editor says that it has dealt with it, and does nothing.
  const leave = (event: KeyboardEvent) => {
    const isHere = event.target instanceof Node && page.current?.contains(event.target) === true;
    if (event.key === 'Escape' && isHere && !event.nativeEvent.isComposing) onBack();
  };
  // While the report is on its way, Escape has to be heard here already.
  useEffect(() => {
    if (page.current?.contains(document.activeElement) === false) page.current.focus();
  }, []);
  return (
    <div ref={page} className="reports-part" role="presentation" tabIndex={-1} onKeyDown={leave}>
      <div className="row reports-bar">
        <Button look="quiet" onPress={onBack}>
          {backTo}
        </Button>
        {isBegun ? (
          <Choice
            label={t('reports.beside.show')}
            hideLabel
            value={language}
            options={shown.map((value) => ({ value, label: t(`reports.beside.show.${value}`) }))}
            onChange={setLanguage}
          />
        ) : null}
        {children}
      </div>
      {language === 'as written' ? (
        <OneReport paperId={paperId} />
      ) : (
        <ReportBeside paperId={paperId} language={language} sectionId={beside?.sectionId} />
      )}
    </div>
  );
}
