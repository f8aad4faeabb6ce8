// A report that is written here: its sections one under the other, at the width of the printed page, with the headings beside them.

import type { EditorView } from 'prosemirror-view';
import { useEffect, useEffectEvent, useReducer, useRef, useState } from 'react';
import type { ReportSectionView, ReportView } from '../../../shared/reports/calls.ts';
import type { ReportText } from '../../../shared/reports/model/report-text.ts';
import { isEmpty } from '../../../shared/reports/rules/in-text.ts';
import { say } from '../../../shared/language/say.ts';
import { api } from '../../api.ts';
import { DocumentMaker } from '../../parts/DocumentMaker.tsx';
import { done, tell, tellError, useApp } from '../../state/app-store.ts';
import { dateText, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { PageWithContents } from '../../ui/layout/PageWithContents.tsx';
import { Asked, pictureToPlace, type Question } from './Asked.tsx';
import type { Lost } from './paste/lost.ts';
import { SectionActs } from './SectionActs.tsx';
import { AddSection } from './AddSection.tsx';
import { TextEditor } from './text/TextEditor.tsx';
import { Tools, type Asking } from './text/Tools.tsx';
import { useShowing } from './use-showing.ts';
import './report.css';

function tellLost(lost: Lost): void {
  const all = [...lost].map(([kind, count]) => say(`reports.lost.${kind}`, { count }));
  tell(say('reports.lost', { what: { all } }));
}

function toTools(): void {
  document.querySelector<HTMLElement>('.report-tools button:not([disabled])')?.focus();
}

const placeOf = (id: string) => `section-${id}`;
const hint = 'report-hint';

/** Into the text of a section, where it is typed. */
function goInto(id: string): void {
  const place = document.getElementById(placeOf(id));
  place?.scrollIntoView();
  place?.querySelector<HTMLElement>('.report-text')?.focus();
}

interface ContentsProps {
  readonly sections: readonly ReportSectionView[];
}

function Contents({ sections }: ContentsProps) {
  const t = useText();
  return (
    <ol className="report-contents">
      {sections.map(({ id, title, isMissing, text }) => (
        <li key={id}>
          <button
            type="button"
            className="link"
            onClick={() => {
              goInto(id);
            }}
          >
            {title}
          </button>
          {isMissing ? (
            <strong className="section-missing">{t('reports.missingShort')}</strong>
          ) : isEmpty(text) ? (
            <span className="quiet">{t('reports.empty')}</span>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

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
  const [view, setView] = useState<EditorView | null>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [question, setQuestion] = useState<Question | null>(null);
  const [isMaking, setMaking] = useState(false);
  const { showing, keepPlaced } = useShowing(report);
  const { paperId, sections } = report;
  const missing = sections.filter(({ isMissing }) => isMissing).length;

  // Opened to be written: the caret stands in the first that is still missing.
  const begin = useEffectEvent(() => {
    const first = sections.find(({ isMissing }) => isMissing) ?? sections[0];
    if (first !== undefined) goInto(first.id);
  });
  useEffect(() => {
    begin();
  }, []);

  // What a dialog put into the text can be typed on from at once: the focus goes back there, not to the tool that asked.
  const wasAsked = useRef(false);
  const goBack = useEffectEvent(() => view?.focus());
  useEffect(() => {
    if (question === null && wasAsked.current) goBack();
    wasAsked.current = question !== null;
  }, [question]);

  const ask = async (what: Asking) => {
    if (view === null) return;
    if (what === 'figure') setQuestion({ what, bySlash: false });
    else if (what === 'picture') {
      const pictureId = await pictureToPlace(view, paperId);
      if (pictureId !== null) setQuestion({ what, pictureId });
    } else setQuestion({ what });
  };

  const editorOf = ({ id, title, text }: ReportSectionView) => (
    <TextEditor
      key={id}
      sectionId={id}
      label={title}
      describedBy={hint}
      language={language}
      text={text}
      showing={showing}
      write={(written: ReportText) => done(api.reports.write({ sectionId: id, text: written }))}
      changed={redraw}
      focused={setView}
      askForFigure={() => {
        setQuestion({ what: 'figure', bySlash: true });
      }}
      toTools={toTools}
      refused={(why) => {
        tellError(say('reports.notPasted', { why }));
      }}
      lost={tellLost}
    />
  );

  return (
    <PageWithContents
      name="report"
      contentsLabel={t('reports.sections')}
      pageLabel={report.title}
      contents={<Contents sections={sections} />}
    >
      <Tools view={view} ask={(what) => void ask(what)} />
      <div className="report-page">
        <h1>{report.title}</h1>
        <p className="quiet">{t('reports.missingCount', { count: missing })}</p>
        <p className="quiet" id={hint}>
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
      {question === null || view === null ? null : (
        <Asked
          question={question}
          view={view}
          onPlaced={keepPlaced}
          onClose={() => {
            setQuestion(null);
          }}
        />
      )}
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
