// What stands against issuing the pack of a meeting to these readers, each with the way to where it is put right.

import { useEffect, useState } from 'react';
import type {
  BeforeIssueView,
  IssueFindingView,
  SearchedEditionView,
} from '../../../../shared/packs/calls.ts';
import type { IssueWeight } from '../../../../shared/packs/rules/before-issue/finding.ts';
import type { Audience } from '../../../../shared/papers/rules/who-may-see.ts';
import { api } from '../../../api.ts';
import { JobStanding } from '../../../parts/JobProgress.tsx';
import { NotYet } from '../../../parts/NotYet.tsx';
import { useJob } from '../../../parts/use-job.ts';
import { useAnswer } from '../../../state/answers.ts';
import { go } from '../../../state/app-store.ts';
import { keptState } from '../../../state/kept.ts';
import { useSpeak, useText } from '../../../state/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import '../../attention/attention.css';

/** A part of the meeting, and what is open in it; nothing where that is empty. */
export type OpenPart = (part: 'agenda' | 'papers' | 'notice' | 'details', id: string) => void;

function open(opens: IssueFindingView['opens'], onOpen: OpenPart): void {
  if (!('part' in opens)) go(opens.screen, opens.focus);
  else if (opens.part === 'minutes') go('meetings', opens.id, opens.part);
  else onOpen(opens.part, opens.id);
}

interface BeforeIssueProps {
  readonly meetingId: string;
  readonly edition: Audience;
  readonly onOpen: OpenPart;
}

interface LineProps {
  readonly finding: IssueFindingView;
  readonly onOpen: OpenPart;
}

/** The line that has led the person elsewhere: who comes back finds the focus on it. */
const useLeft = keptState('');

function Line({ finding: { key, sentence, opens }, onOpen }: LineProps) {
  const t = useText();
  const speak = useSpeak();
  const [left, setLeft] = useLeft();
  const [isLeft] = useState(left === key);
  // Once: who comes another time begins at the top.
  useEffect(() => {
    if (isLeft) setLeft((now) => (now === key ? '' : now));
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [isLeft, key]);
  return (
    <li className="concern-line">
      <p>{speak(sentence)}</p>
      <div className="concern-acts">
        <Button
          label={t('attention.goTo', { what: sentence })}
          autoFocus={isLeft}
          onPress={() => {
            setLeft(key);
            open(opens, onOpen);
          }}
        >
          {t('attention.go')}
        </Button>
      </div>
    </li>
  );
}

const weights: readonly IssueWeight[] = ['stops', 'look'];

function Findings({ findings, onOpen }: Pick<BeforeIssueView, 'findings'> & Pick<LineProps, 'onOpen'>) {
  const t = useText();
  return weights.map((weight) => {
    const own = findings.filter((each) => each.weight === weight);
    return own.length === 0 ? null : (
      <section key={weight} className="concern">
        <h2>
          {t(`issue.${weight}`)} <span className="meta">{own.length}</span>
        </h2>
        <ul className="lines">
          {own.map((finding) => (
            <Line key={finding.key} finding={finding} onOpen={onOpen} />
          ))}
        </ul>
      </section>
    );
  });
}

function Reading({ reading }: Pick<BeforeIssueView, 'reading'>) {
  const speak = useSpeak();
  return reading.map((said) => <p key={JSON.stringify(said)}>{speak(said)}</p>);
}

/** What the whole pack that was made has shown. */
function Searched({ found, onOpen }: { readonly found: SearchedEditionView } & Pick<LineProps, 'onOpen'>) {
  const t = useText();
  const { findings, isSearched, reading } = found;
  const isClean = findings.every(({ concern }) => concern !== 'leak');
  return (
    <>
      <div role="status">
        {isSearched && isClean ? <p>{t('issue.clean')}</p> : null}
        <Reading reading={reading} />
      </div>
      <Findings findings={findings} onOpen={onOpen} />
    </>
  );
}

/** The pack itself, made when somebody asks for it, counted and searched: that takes a while. */
function Search({ meetingId, edition, onOpen }: BeforeIssueProps) {
  const t = useText();
  const job = useJob<SearchedEditionView>();
  const { running, result } = job;
  const searches = edition !== 'full';
  return (
    <section className="concern">
      <p className="quiet">{t(searches ? 'issue.searchHint' : 'issue.countHint')}</p>
      <div className="row">
        <Button
          busy={running}
          onPress={() => job.start((name) => api.packs.searchEdition({ job: name, meetingId, edition }))}
        >
          {t(searches ? 'issue.search' : 'issue.countPages')}
        </Button>
      </div>
      <JobStanding job={job} label={t(searches ? 'issue.searching' : 'issue.counting')} />
      {result === null || running ? null : <Searched found={result} onOpen={onOpen} />}
    </section>
  );
}

export function BeforeIssue({ meetingId, edition, onOpen }: BeforeIssueProps) {
  const t = useText();
  const { value, error } = useAnswer('issues', 'before', { meetingId, edition });
  if (value === undefined) return <NotYet error={error} />;
  const { findings, reading } = value;
  return (
    <>
      <Reading reading={reading} />
      {findings.length === 0 ? (
        <Empty title={t('issue.none')}>
          <p>{t('issue.noneText')}</p>
        </Empty>
      ) : (
        <Findings findings={findings} onOpen={onOpen} />
      )}
      <Search key={JSON.stringify(edition)} meetingId={meetingId} edition={edition} onOpen={onOpen} />
    </>
  );
}
