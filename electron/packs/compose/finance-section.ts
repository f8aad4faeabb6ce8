// The finance report: the budget of the year, the projects it pays for, and the membership; and, for the annex, the cell that each imported amount came from.

import { memberKinds } from '../../../shared/finance/model/member-organisation.ts';
import { financeTrees, financeYears } from '../../../shared/finance/rules/finance.ts';
import { memberKindNames } from '../../../shared/finance/rules/counted.ts';
import { isMemberOn } from '../../../shared/finance/rules/members.ts';
import { speak, textIn } from '../../../shared/language/speak.ts';
import { textCell, type Block, type Section, type TableRow } from '../../../shared/packs/pack-document.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { Period } from '../../../shared/register/snapshot.ts';
import { budgetBlocks, contradictionBlocks } from './budget.ts';
import { countCell } from './money-cells.ts';
import type { PackInput } from './pack-input.ts';
import { projectBlocks } from './projects.ts';
import { periodName } from '../../../shared/figures/rules/period-name.ts';

/** The year that the pack's day lies in; before it begins or after it has ended, the latest that has begun, else the first. */
function yearOn(index: RegisterIndex, today: string): Period | undefined {
  const years = financeYears(index);
  return years.findLast(({ from }) => from === null || from <= today) ?? years[0];
}

function memberBlocks({ index, today, language }: PackInput): Block[] {
  const members = index.snapshot.memberOrganisations.filter((row) => isMemberOn(row, today));
  const kinds = memberKinds.filter(
    (kind) => kind !== 'not a member' && members.some((row) => row.kind === kind),
  );
  if (kinds.length === 0) return [];
  const t = textIn(language);
  const name = (words: string) => `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`;
  return [
    { kind: 'heading', level: 2, text: t('pack.membership') },
    {
      kind: 'table',
      name: t('pack.membership'),
      sheet: t('pack.sheet.membership'),
      columns: [
        { heading: t('pack.kind'), align: 'left', share: 1 },
        { heading: t('pack.members'), align: 'right' },
      ],
      rows: kinds.map((kind): TableRow => ({
        kind: 'row',
        cells: [
          textCell(name(speak(language, memberKindNames([kind])))),
          countCell(members.filter((row) => row.kind === kind).length),
        ],
      })),
      rowHeading: 0,
    },
  ];
}

/** The year that the pack reports, and its headings. */
export function reportedYear({ index, today }: PackInput) {
  const year =
    yearOn(index, today) ?? index.snapshot.projects.map(({ yearId }) => index.periods.get(yearId)).at(-1);
  return { year, trees: year === undefined ? [] : financeTrees(index, year.id) };
}

/** Empty when the register holds no money, projects or members. */
export function financeSection(input: PackInput): Section[] {
  const t = textIn(input.language);
  const { year, trees } = reportedYear(input);
  const blocks = [
    ...(year === undefined || trees.length === 0 ? [] : budgetBlocks(trees, year, input)),
    ...(year === undefined ? [] : contradictionBlocks(input, year.id)),
    ...(year === undefined ? [] : projectBlocks(input, year)),
    ...memberBlocks(input),
  ];
  return blocks.length === 0
    ? []
    : [
        {
          id: 'finance',
          title: year === undefined ? t('pack.finance') : t('pack.finance-of', { year: periodName(year) }),
          reference: t('pack.finance-reference'),
          blocks,
        },
      ];
}
