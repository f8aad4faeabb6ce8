// A report that is written here: its sections one under the other, at the width of the printed page, with the headings beside them.

import { useEffect, useEffectEvent, useState } from 'react';
import type { ReportSectionView, ReportView } from '../../../shared/reports/calls.ts';
import type { ReportText } from '../../../shared/reports/model/report-text.ts';
import { isEmpty } from '../../../shared/reports/rules/in-text.ts';
import { api } from '../../api.ts';
import { DocumentMaker } from '../../parts/DocumentMaker.tsx';
import { done, useApp } from '../../state/app-store.ts';
import { dateText, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { PageWithContents } from '../../ui/layout/PageWithContents.tsx';
import { SectionActs } from './SectionActs.tsx';
import { AddSection } from './AddSection.tsx';
import { TextEditor } from './text/TextEditor.tsx';
import { goInto, placeOf, SectionLinks } from './SectionLinks.tsx';
import { useShowing } from './use-showing.ts';
import { keysHint, useWriting } from './use-writing.tsx';
import './report.css';

function Issued({ report }: { readonly report: ReportView }) {
  const t = useText();
  const { paperId, issuedOn, figures } = report;
  if (figures.length === 0 && issuedOn === null) return null;
  return (
    <div className="line-and-act">
      <p className="quiet">
        {issuedOn === null ? t('reports.live') : t('reports.issuedOn', { day: dateText(issuedOn) })}
      </p>
      {issuedOn === null ? (
        <Button look="quiet" onPress={() => done(api.reports.issue({ paperId }))}>
          {t('reports.issue')}
        </Button>
      ) : (
        <Button look="quiet" onPress={() => done(api.reports.reopen({ paperId }))}>
          {t('reports.reopen')}
        </Button>
      )}
    </div>
  );
}

export function ReportEditor({ report }: { readonly report: ReportView }) {
  const t = useText();
  const language = useApp(({ app }) => (app?.preferences.language === 'cy' ? 'cy' : 'en-GB'));
  const [isMaking, setMaking] = useState(false);
  const { showing, keepPlaced } = useShowing(report);
  const { paperId, sections } = report;
  const { tools, asked, writing } = useWriting(paperId, keepPlaced);
  const missing = sections.filter(({ isMissing }) => isMissing).length;

  // Opened to be written: the caret stands in the first that is still missing.
  const begin = useEffectEvent(() => {
    const first = sections.find(({ isMissing }) => isMissing) ?? sections[0];
    if (first !== undefined) goInto(first.id);
  });
  useEffect(() => {
    begin();
  }, []);

  const standing = ({ isMissing, text }: ReportSectionView) =>
    isMissing ? (
      <strong className="section-missing">{t('reports.missingShort')}</strong>
    ) : isEmpty(text) ? (
      <span className="quiet">{t('reports.empty')}</span>
    ) : null;

  const editorOf = ({ id, title, text }: ReportSectionView) => (
    <TextEditor
      {...writing}
      key={id}
      sectionId={id}
      label={title}
      language={language}
      text={text}
      showing={showing}
      write={(written: ReportText) => done(api.reports.write({ sectionId: id, text: written }))}
    />
  );

  return (
    <PageWithContents
      name="report"
      contentsLabel={t('reports.sections')}
      pageLabel={report.title}
      contents={<SectionLinks sections={sections} standing={standing} />}
    >
      {tools}
      <div className="report-page">
        <h1>{report.title}</h1>
        <p className="quiet">{t('reports.missingCount', { count: missing })}</p>
        <p className="quiet" id={keysHint}>
          {t('reports.keysHint')}
        </p>
        <Issued report={report} />
        {sections.map((section, at) => (
          <section key={section.id} id={placeOf(section.id)} aria-label={section.title}>
            <div className="report-heading">
              <h2>{section.title}</h2>
              <SectionActs section={section} sections={sections} at={at} paperId={paperId} />
            </div>
            {section.isMissing ? <p className="section-missing">{t('reports.missing')}</p> : null}
            {section.guidance === '' || !isEmpty(section.text) ? null : (
              <p className="quiet">{section.guidance}</p>
            )}
            {editorOf(section)}
          </section>
        ))}
        <div className="row">
          <AddSection paperId={paperId} />
          <Button
            onPress={() => {
              setMaking(true);
            }}
          >
            {t('reports.make')}
          </Button>
        </div>
      </div>
      {asked}
      {isMaking ? (
        <DocumentMaker
          title={report.title}
          hint={t('reports.makeHint')}
          wanted={(edition) => ({ document: 'report', paperId, edition })}
          forPerson={{
            of: { paperId },
            wanted: (edition) => ({ document: 'report', paperId, edition }),
          }}
          onClose={() => {
            setMaking(false);
          }}
        />
      ) : null}
    </PageWithContents>
  );
}
