// A report in its other language, section by section beside what was written first.

import { useEffect, useEffectEvent } from 'react';
import type { Language } from '../../../../shared/language/language.ts';
import type { ReportInLanguage, SectionInLanguage } from '../../../../shared/reports/calls.ts';
import { NotYet } from '../../../parts/NotYet.tsx';
import { useAnswer } from '../../../state/answers.ts';
import { useText } from '../../../state/text.ts';
import { Empty } from '../../../ui/Empty.tsx';
import { PageWithContents } from '../../../ui/layout/PageWithContents.tsx';
import { goInto, SectionLinks, placeOf } from '../SectionLinks.tsx';
import { keysHint, useWriting } from '../use-writing.tsx';
import { useShowing } from '../use-showing.ts';
import { SectionBeside } from './SectionBeside.tsx';
import './beside.css';

interface ReportBesideProps {
  readonly paperId: string;
  readonly language: Language;
  /** Which section the caret stands in first; in none, where none is named. */
  readonly sectionId?: string | undefined;
}

function isGiven({ state }: SectionInLanguage): boolean {
  return state === 'given';
}

interface SheetProps extends Omit<ReportBesideProps, 'paperId'> {
  readonly report: ReportInLanguage;
}

function Sheet({ report, language, sectionId }: SheetProps) {
  const t = useText();
  const { paperId, title, sections } = report;
  const { showing, keepPlaced } = useShowing(report);
  const { tools, asked, writing } = useWriting(paperId, keepPlaced);
  const begin = useEffectEvent(() => {
    if (sectionId !== undefined) goInto(sectionId);
  });
  useEffect(() => {
    begin();
  }, []);
  const given = sections.filter(isGiven).length;
  const state = ({ state: of }: SectionInLanguage) => (
    <span className={of === 'changed since' ? 'section-missing' : 'quiet'}>
      {t(`translations.state.${of}`)}
    </span>
  );
  return (
    <PageWithContents
      name="report"
      contentsLabel={t('reports.sections')}
      pageLabel={title}
      contents={<SectionLinks sections={sections} standing={state} />}
    >
      {tools}
      <div className="report-page report-page-beside">
        <h1>{title}</h1>
        <p className="quiet" role="status">
          {t('translations.count', { given, count: sections.length })}
        </p>
        <p className="quiet" id={keysHint}>
          {t('reports.keysHint')}
        </p>
        {sections.map((section) => (
          <section key={section.id} id={placeOf(section.id)} aria-label={section.title}>
            <SectionBeside section={section} language={language} showing={showing} writing={writing} />
          </section>
        ))}
      </div>
      {asked}
    </PageWithContents>
  );
}

export function ReportBeside({ paperId, language, sectionId }: ReportBesideProps) {
  const t = useText();
  const { value: report, error } = useAnswer('reports', 'inLanguage', { paperId, language });
  if (report === undefined) return <NotYet error={error} title={t('reports.report')} />;
  if (report.sections.length === 0)
    return (
      <Empty title={t('translations.nothing')}>
        <p>{t('reports.beside.nothing')}</p>
      </Empty>
    );
  return <Sheet key={`${paperId} ${language}`} report={report} language={language} sectionId={sectionId} />;
}
