// A paper that is written here, in its panel: which of its headings are filled, the way to write it, and each time it went out.

import { useEffect, useEffectEvent, useState } from 'react';
import type { PaperView } from '../../../../shared/papers/calls.ts';
import type { ReportOutline } from '../../../../shared/reports/calls.ts';
import { isAwaited } from '../../../../shared/papers/rules/standing.ts';
import { api } from '../../../api.ts';
import { DocumentMaker } from '../../../parts/DocumentMaker.tsx';
import { done } from '../../../state/app-store.ts';
import { dateText, useText } from '../../../state/text.ts';
import { Button } from '../../../ui/Button.tsx';
import type { Writing } from './use-writing.ts';

interface WrittenProps {
  readonly paper: PaperView;
  readonly report: ReportOutline;
  readonly writing: Writing;
}

function Headings({ sections }: Pick<ReportOutline, 'sections'>) {
  const t = useText();
  return (
    <ol className="lines paper-headings">
      {sections.map(({ id, title, required, isWritten }) => (
        <li key={id} className="line-and-act">
          <span>{title}</span>
          {isWritten ? (
            <span className="quiet">{t('reports.isWritten')}</span>
          ) : required ? (
            <strong className="paper-overdue">{t('reports.missingShort')}</strong>
          ) : (
            <span className="quiet">{t('reports.empty')}</span>
          )}
        </li>
      ))}
    </ol>
  );
}

function Issues({ paper, report: { issues } }: Omit<WrittenProps, 'writing'>) {
  const t = useText();
  const [making, setMaking] = useState<string | null>(null);
  if (issues.length === 0) return null;
  return (
    <>
      <h3>{t('reports.issuedList')}</h3>
      <ul className="lines">
        {issues.map(({ id, on }) => (
          <li key={id}>
            <button
              type="button"
              className="link"
              onClick={() => {
                setMaking(id);
              }}
            >
              {t('reports.issuedOne', { day: dateText(on) })}
            </button>
          </li>
        ))}
      </ul>
      {making === null ? null : (
        <DocumentMaker
          title={paper.title}
          hint={t('reports.makeHint')}
          wanted={(edition) => ({ document: 'report', paperId: paper.id, edition, issueId: making })}
          onClose={() => {
            setMaking(null);
          }}
        />
      )}
    </>
  );
}

export function Written({ paper, report, writing }: WrittenProps) {
  const t = useText();
  const { id, standing } = paper;
  const { sections } = report;
  const missing = sections.filter(({ required, isWritten }) => required && !isWritten).length;
  const begun = sections.some(({ isWritten }) => isWritten);
  const isPromised = isAwaited(standing);
  const forget = useEffectEvent(writing.forget);
  useEffect(
    () => () => {
      forget();
    },
    [],
  );
  const write = async () => {
    if (sections.length > 0 || (await done(api.reports.begin({ paperId: id })))) writing.write(id);
  };
  return (
    <section className="form">
      <h3>{t('reports.report')}</h3>
      <p className="field-hint">
        {[
          begun ? t('reports.missingCount', { count: missing }) : t('reports.notBegun'),
          isPromised ? t('reports.toFollowWhile') : '',
        ]
          .filter((part) => part !== '')
          .join(' ')}
      </p>
      {sections.length === 0 ? null : <Headings sections={sections} />}
      <div className="row">
        <Button autoFocus={writing.cameFrom === id} onPress={write}>
          {t(begun ? 'reports.writeOn' : 'reports.write')}
        </Button>
      </div>
      <Issues paper={paper} report={report} />
    </section>
  );
}
