// A spreadsheet while somebody works on it: what was found in it, how it is to be read, every line that it would write, and which of
// them are taken. All of that stays here; the screens get pages of lines and counts, and the register gets what is taken once they say so.

import { importProfile } from '../../shared/files/model/import-profile.ts';
import type { SheetProposal, spreadsheetCalls } from '../../shared/files/spreadsheet-calls.ts';
import type { OutputOf, ServerOf } from '../../shared/kernel/call.ts';
import { dayOf } from '../../shared/kernel/days.ts';
import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import { say } from '../../shared/language/say.ts';
import { speak } from '../../shared/language/speak.ts';
import {
  planImport,
  profileChanges,
  proposeImport,
  type PlannedImport,
} from '../imports/spreadsheet/import-figures.ts';
import type { Reshaped } from '../imports/spreadsheet/match/propose.ts';
import { importAct, importChanges, originOfPlan } from '../imports/spreadsheet/preview/changes.ts';
import { takenOf, type Taken } from '../imports/spreadsheet/preview/taken.ts';
import { newId, systemEnvironment } from '../register/environment.ts';
import { all, snapshot } from '../register/read/query.ts';
import { reading } from './reading.ts';
import { throughDoor } from './through-door.ts';
import type { AreasOf, JobTools } from './walls.ts';

/** What is read from which file, for which register. */
interface Source {
  readonly job: string;
  readonly register: string;
  readonly path: string;
  readonly reshaped: Map<number, Reshaped>;
  /** Undefined finds the best that fits; null uses none. */
  profileId: string | null | undefined;
}

interface Read {
  readonly plan: PlannedImport;
  readonly taken: Taken;
}

const forgotten = fail('not-found', say('spreadsheet.forgotten'));
const notRead = fail('not-read', say('spreadsheet.not-read'));

function survey({ job, register, path, reshaped, profileId }: Source, signal: AbortSignal) {
  return reading(register, async (open): Promise<Result<SheetProposal>> => {
    const how = { reshaped, profileId };
    const proposed = await proposeImport(path, snapshot(open), how, signal);
    return proposed.ok ? succeed({ job, ...proposed.value }) : proposed;
  });
}

/** The changes that save how the file is read as a named profile, given the profiles that the register has now. */
function keeping(register: string, name: string | null, { plan }: Read, today: string) {
  if (name === null) return Promise.resolve(succeed([]));
  return reading(register, (open) =>
    succeed(
      profileChanges(all(open, importProfile), name, plan.toKeep, {
        today,
        newId: () => newId(systemEnvironment),
      }),
    ),
  );
}

/** What is written of it, and how many figures and amounts that is. */
async function findingOf(
  register: string,
  read: Read,
  profile: string | null,
  { author, reason }: Pick<JobTools, 'author' | 'reason'>,
) {
  const { plan, taken } = read;
  const today = dayOf(systemEnvironment.now(), plan.timeZone);
  const kept = await keeping(register, profile, read, today);
  if (!kept.ok) return kept;
  const written = importChanges(plan, taken.choices, today);
  const { changes, lines, figures } = written;
  const act =
    changes.length === 0 && profile !== null
      ? say('spreadsheet.keep-profile', { file: plan.file, profile })
      : importAct(written, plan.file);
  const all = [...changes, ...kept.value];
  return succeed({
    lines,
    figures,
    proposal: { actor: author, act, origin: originOfPlan(plan), reason, changes: all },
  });
}

export function begin(): ServerOf<AreasOf<'spreadsheet import'>, JobTools> {
  let source: Source | undefined;
  let proposal: SheetProposal | undefined;
  let read: Read | undefined;

  const surveyed = async (of: Source, signal: AbortSignal) => {
    proposal = undefined;
    const found = await survey(of, signal);
    if (found.ok) proposal = found.value;
    return found;
  };

  /** What has been read no longer matches how it is to be read. */
  const surveyAnew = (change: (source: Source) => void, signal: AbortSignal) => {
    if (source === undefined) return forgotten;
    change(source);
    read = undefined;
    return surveyed(source, signal);
  };

  return {
    spreadsheet: {
      survey: (asked, { signal }) => {
        source = { ...asked, reshaped: new Map(), profileId: undefined };
        return surveyed(source, signal);
      },

      byProfile: ({ profileId }, { signal }) =>
        surveyAnew((found) => {
          found.profileId = profileId;
        }, signal),

      reshape: ({ index, target, transposed }, { signal }) =>
        surveyAnew((found) => {
          found.reshaped.set(index, { target, transposed });
        }, signal),

      preview: ({ draft }, { signal }) => {
        if (source === undefined) return forgotten;
        const { job, register, path } = source;
        return reading(register, async (open) => {
          const planned = await planImport(path, open, { ...draft, proposal }, systemEnvironment, signal);
          if (!planned.ok) return planned;
          const plan = planned.value;
          read = { plan, taken: takenOf(plan) };
          return succeed({ job, remarks: plan.remarks, ...read.taken.counts() });
        });
      },

      lines: ({ filter, from, count }, { language }) =>
        read === undefined ? notRead : succeed(read.taken.lines({ ...filter, language }, from, count)),

      tick: ({ line, filter, ticked }, { language }) => {
        if (read === undefined) return notRead;
        if (line === null) read.taken.tickAll({ ...filter, language }, ticked);
        else read.taken.tick(line, ticked);
        return succeed(read.taken.counts());
      },

      edit: ({ line, text }) => {
        if (read === undefined) return notRead;
        const edited = read.taken.edit(line, text);
        return edited.ok ? succeed(read.taken.counts()) : edited;
      },

      commit: ({ profileName, door }, caller) =>
        throughDoor<OutputOf<typeof spreadsheetCalls.commit>>(door, async (commit) => {
          if (source === undefined || read === undefined) return notRead;
          const finding = await findingOf(source.register, read, profileName, caller);
          if (!finding.ok) return finding;
          const { lines, figures, proposal } = finding.value;
          if (proposal.changes.length === 0) return succeed({ lines: 0, figures: 0, act: null });
          const written = await commit({ proposal, basedOn: read.plan.basedOn });
          return written.ok ? succeed({ lines, figures, act: proposal.act }) : written;
        }),

      nameReport: (_input, { language }) => {
        if (read === undefined) return notRead;
        const name = say('spreadsheet.report-name', { file: read.plan.file.replace(/\.[^.]*$/u, '') });
        return succeed(`${speak(language, name)}.xlsx`);
      },

      saveReport: async ({ path }, { language }) => {
        if (read === undefined) return notRead;
        const { writeReport } = await import('../imports/spreadsheet/report.ts');
        const written = await writeReport(path, { plan: read.plan, left: read.taken.left(), language });
        return written.ok ? succeed(null) : written;
      },
    },
  };
}
