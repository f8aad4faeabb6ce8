// Every call that the open register answers, bound to its use case: a missing one doesn't compile.

import { registerContract } from '../../shared/contract/contract.ts';
import { bareWall, type ServerOf } from '../../shared/kernel/call.ts';
import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import { say } from '../../shared/language/say.ts';
import { copyRegister } from '../register/file/copy.ts';
import { activities } from '../usecases/activities/activities.ts';
import { bodyRules } from '../usecases/bodies/body-rules.ts';
import { bodies } from '../usecases/bodies/bodies.ts';
import { calendar } from '../usecases/calendar/calendar.ts';
import { updates } from '../usecases/activities/updates.ts';
import { attention } from '../usecases/attention/attention.ts';
import type { Caller } from '../usecases/caller.ts';
import { conflicts } from '../usecases/exchange/conflicts.ts';
import { openExchange } from '../usecases/exchange/exchange.ts';
import { figures } from '../usecases/figures/figures.ts';
import { attachFile } from '../usecases/finance/attachments.ts';
import { finance } from '../usecases/finance/finance.ts';
import { members, projects } from '../usecases/finance/projects.ts';
import { history } from '../usecases/history/history.ts';
import { actions } from '../usecases/follow-up/actions.ts';
import { decisions } from '../usecases/follow-up/decisions.ts';
import { forward } from '../usecases/follow-up/forward.ts';
import { translations } from '../usecases/translations/translations.ts';
import { agenda } from '../usecases/meetings/agenda.ts';
import { itemNotices } from '../usecases/meetings/item-notices.ts';
import { notice } from '../usecases/meetings/notice.ts';
import { meetings } from '../usecases/meetings/meetings.ts';
import { draftingHandlers } from '../usecases/minutes/drafting.ts';
import { attendance } from '../usecases/minutes/attendance.ts';
import { minutes } from '../usecases/minutes/minutes.ts';
import { paperSources, takePaper } from '../usecases/papers/paper-files.ts';
import { papers } from '../usecases/papers/papers.ts';
import { interests } from '../usecases/interests/interests.ts';
import { issues } from '../usecases/packs/issues.ts';
import { houseStyles, keepLogo } from '../usecases/packs/styles.ts';
import { packTemplates } from '../usecases/packs/templates.ts';
import { people } from '../usecases/people/people.ts';
import { keepFile, releaseFile } from '../usecases/register/kept-files.ts';
import { reportHeadings } from '../usecases/reports/headings.ts';
import { addPicture } from '../usecases/reports/pictures.ts';
import { reports } from '../usecases/reports/reports.ts';
import { registerHeader } from '../usecases/register/register-header.ts';
import { overview } from '../usecases/strategy/overview.ts';
import { strategy } from '../usecases/strategy/strategy.ts';
import { router } from '../wall/answer.ts';
import { asker, type Asker } from '../wall/asker.ts';
import { serve, type Serving } from '../wall/port.ts';
import { doorWall, type WorkedOut } from './door.ts';
import type { Session } from './session.ts';
import type { sessionWall } from './session-wall.ts';

const forScreens: ServerOf<typeof registerContract, Caller> = {
  register: registerHeader,
  overview,
  strategy,
  figures,
  finance,
  projects,
  members,
  activities,
  updates,
  people,
  bodies,
  calendar,
  bodyRules,
  meetings,
  agenda,
  notice,
  itemNotices,
  minutes,
  attendance,
  papers,
  interests,
  drafting: draftingHandlers,
  actions,
  decisions,
  forward,
  translations,
  reports,
  reportHeadings,
  attention,
  history,
  issues,
  packTemplates,
  houseStyles,
  conflicts,
};

type Bugs = (error: unknown, call: string) => void;

/** Answers what the screens ask, without a thread around it. */
export function answerInSession(
  session: Session,
  by: Asker,
  [area, name, input]: readonly [area: string, name: string, input: unknown],
  onBug: Bugs,
): Promise<Result<unknown>> {
  const route = router({
    wall: { ...bareWall, areas: registerContract, asker },
    handlers: forScreens,
    context: (caller) => ({ session, ...caller }),
    onBug,
  });
  return route([area, name, input, by]);
}

function commitWorkedOut(session: Session, { proposal, basedOn }: WorkedOut): Result<null> {
  if (session.live.log.lastBatch() !== basedOn) return fail('out-of-date', say('import.out-of-date'));
  const written = session.write(proposal);
  return written.ok ? succeed(null) : written;
}

/** Everything asked of the thread that holds the register. `serving` is how it answers the threads it lets in. */
export function sessionHandlers(
  session: Session,
  serving: Pick<Serving<typeof doorWall, null>, 'onBug' | 'during'>,
): ServerOf<(typeof sessionWall)['areas'], Caller> {
  return {
    ...forScreens,
    exchange: openExchange(session),
    file: {
      copy: ({ target }) => {
        const copied = copyRegister(session.live, target);
        return copied.ok ? succeed(null) : copied;
      },
      attach: ({ projectId, path }, { author }) => attachFile(session, author, projectId, path),
      keep: ({ path }, { session }) => keepFile(session, path),
      takePaper: (arriving, caller) => takePaper(caller, arriving),
      paperSources: ({ meetingId }) => paperSources(session, meetingId),
      release: ({ folder, ...kept }) => releaseFile(session, kept, folder),
      addPicture: ({ paperId, path }, { author }) => addPicture(session, author, paperId, path),
      keepLogo: ({ bodyId, path }, caller) => keepLogo(caller, bodyId, path),
      letIn: ({ port }) => {
        const door = { commit: (worked: WorkedOut) => commitWorkedOut(session, worked) };
        serve(doorWall, { door }, port, { ...serving, context: () => null });
        port.unref(); // an end left unclosed keeps nothing open
        return succeed(null);
      },
    },
  };
}
