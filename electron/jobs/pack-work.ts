// Packs and lead sheets, made in a thread of their own into a folder of the app's.

import { leadUpdates } from '../../shared/activities/rules/updates-due.ts';
import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import type { ServerOf } from '../../shared/kernel/call.ts';
import { say } from '../../shared/language/say.ts';
import { speak } from '../../shared/language/speak.ts';
import { indexOf } from '../../shared/register/register-index.ts';
import { periodName } from '../../shared/figures/rules/period-name.ts';
import { zipLeadSheets } from '../packs/updates-workbook/lead-sheets.ts';
import { leadSheetOf } from '../packs/updates-workbook/lead-sheet-of.ts';
import type { RenderedWorkbook } from '../packs/xlsx/workbook.ts';
import type { IssuedContents } from '../../shared/packs/calls.ts';
import type { PagesOfSection } from '../../shared/packs/rules/page-labels.ts';
import { languagesIn, type PackLanguages } from '../../shared/packs/model/pack-languages.ts';
import { languagesOf, wholeTitle } from '../../shared/packs/rules/two-languages.ts';
import type { PackDocument } from '../../shared/packs/pack-document.ts';
import { composeDocument, goneOf } from '../packs/compose/documents/compose-document.ts';
import type { DocumentSource } from '../packs/compose/documents/document-source.ts';
import { refusedDocument } from '../packs/compose/documents/refused.ts';
import type { RenderOptions } from '../packs/pdf/render-pdf.ts';
import { meeting as meetingKind } from '../../shared/meetings/model/meeting.ts';
import { toIssueOf } from '../../shared/packs/rules/before-issue/before-issue.ts';
import { packIssue } from '../../shared/packs/model/pack-issue.ts';
import { comparedPacks } from '../packs/compare-issued.ts';
import { issuedContents } from '../packs/issued-contents.ts';
import { searchEdition } from '../packs/leaks/search-edition.ts';
import { searchMade } from '../packs/leaks/search-made.ts';
import { makePack, writePack, type SearchOfMade } from '../packs/make-pack.ts';
import { together } from '../packs/notices.ts';
import { pastOf, sourceOf } from '../packs/register-past.ts';
import type { ReadableRegister } from '../register/register.ts';
import { systemEnvironment } from '../register/environment.ts';
import { snapshot } from '../register/read/query.ts';
import { todayIn } from '../register/read/time-zone.ts';
import { choicesWaiting } from '../usecases/exchange/waiting-choices.ts';
import { searchedView } from '../usecases/packs/before-issue.ts';
import { reading } from './reading.ts';
import type { AreasOf, JobTools, PackFiles } from './walls.ts';

/** The register as it is, for what is written in these languages. */
function sourceIn(open: ReadableRegister, languages: PackLanguages): DocumentSource {
  const index = indexOf(snapshot(open));
  const [language] = languagesIn(languages);
  return sourceOf(open, { index, today: todayIn(open, systemEnvironment), language, languages });
}

type ContentsOf = (sections: readonly PagesOfSection[]) => IssuedContents | null;

/** Of what is composed as it is now, by its own day. */
async function filesOf(
  register: ReadableRegister,
  document: PackDocument,
  folder: string,
  name: string,
  options: RenderOptions & {
    readonly search?: SearchOfMade;
    readonly workbook?: RenderedWorkbook;
    readonly contents?: ContentsOf;
  },
): Promise<Result<PackFiles>> {
  const written = await writePack(document, folder, name, { ...options, asWord: true, asCsv: true });
  if (!written.ok) return written;
  const { pdf, xlsx, docx = null, tables = null, pages, sections, sheets, notices } = written.value;
  const contents = options.contents?.(sections) ?? null;
  const { date } = document;
  const [title, language] = [wholeTitle(document), languagesOf(document)];
  const notice = together(notices) ?? null;
  const day = { asAt: date, madeOn: date, batchName: register.log.frontier() };
  return succeed({ title, language, ...day, pdf, xlsx, docx, tables, pages, sheets, notice, contents });
}

export function begin(): ServerOf<AreasOf<'pack'>, JobTools> {
  return {
    pack: {
      make: ({ register, folder, asAt, contents, language }, options) =>
        reading(register, async (open) => {
          const clock = todayIn(open, systemEnvironment);
          const wanted = { ...options, contents, language, clock, asCsv: true };
          const made = await makePack(open, folder, asAt, wanted);
          if (!made.ok) return made;
          const { document, notice, pdf, xlsx, tables = null, pages, sheets, batchName: holds } = made.value;
          const { date } = document;
          const madeOn = clock;
          const waiting = choicesWaiting(open);
          return succeed({
            title: wholeTitle(document),
            language,
            asAt: date,
            madeOn,
            pdf,
            xlsx,
            docx: null,
            tables,
            contents: null,
            pages,
            sheets,
            batchName: holds,
            notice: together([notice, waiting].flatMap((each) => each ?? [])) ?? null,
          });
        }),

      leadSheet: ({ register, folder, leadId, periodId }, options) =>
        reading(register, async (open) => {
          const index = indexOf(snapshot(open));
          const period = index.periods.get(periodId);
          const today = todayIn(open, systemEnvironment);
          const leads = period === undefined ? [] : leadUpdates(index, period, today);
          const lead = leads.find((each) => each.leadId === leadId);
          const sheet =
            period === undefined || lead === undefined
              ? undefined
              : await leadSheetOf(open, { index, period, lead, today, language: options.language });
          if (sheet === undefined) return fail('nothing-owed', say('packs.nothing-owed'));
          const { document, workbook } = sheet;
          return filesOf(open, document, folder, 'updates', { ...options, workbook });
        }),

      leadSheets: ({ register, folder, periodId }, options) =>
        reading(register, async (open) => {
          const index = indexOf(snapshot(open));
          const period = index.periods.get(periodId);
          if (period === undefined) return fail('not-found', say('gone.period'));
          const today = todayIn(open, systemEnvironment);
          const input = { index, period, today, language: options.language };
          const made = await zipLeadSheets(open, input, folder, options);
          if (!made.ok) return made;
          return succeed({ ...made.value, title: say('pack.updates-for', { period: periodName(period) }) });
        }),

      document: ({ register, folder, wanted, language }, options) =>
        reading(register, async (open) => {
          const source = sourceIn(open, language);
          const past = pastOf(open, source.index);
          const refused = refusedDocument(source, wanted, past);
          if (refused !== undefined) return refused;
          const document = composeDocument(source, wanted, past);
          if (document === undefined) return fail('not-found', say(goneOf(wanted)));
          const name = speak(source.language, say(`documents.file.${wanted.document}`));
          const search: SearchOfMade = (files) => searchMade(source, wanted, files, past);
          const contents: ContentsOf = (sections) => issuedContents(source.index, wanted, document, sections);
          return filesOf(open, document, folder, name, { ...options, search, contents });
        }),

      compare: ({ register, before, after }) =>
        reading(register, (open) => {
          const index = indexOf(snapshot(open));
          const [first, second] = [index.look(packIssue, before), index.look(packIssue, after)];
          return first === undefined || second === undefined
            ? fail('not-found', say('gone.pack'))
            : comparedPacks(pastOf(open, index), first, second);
        }),

      searchEdition: ({ register, meetingId, edition }, { language, signal }) =>
        reading(register, async (open) => {
          const source = sourceIn(open, language);
          const { index, today } = source;
          const found = await searchEdition(source, pastOf(open, index), { meetingId, edition, signal });
          if (!found.ok) return found;
          const meeting = index.look(meetingKind, meetingId);
          return meeting === undefined
            ? fail('not-found', say('gone.meeting'))
            : succeed(searchedView(toIssueOf(index, meeting, edition, today), found.value));
        }),
    },
  };
}
