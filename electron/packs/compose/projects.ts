// The funded projects of a year, by kind, with what is wrong with any of them.

import {
  grantsOverLimit,
  organisationsOf,
  overspentProjects,
} from '../../../shared/finance/rules/projects.ts';
import { textIn, type Text } from '../../../shared/language/speak.ts';
import { text, textCell, type Block, type TableRow } from '../../../shared/packs/pack-document.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { Period, Project } from '../../../shared/register/snapshot.ts';
import { countCell, moneyCell } from './money-cells.ts';
import type { PackInput } from './pack-input.ts';
import { periodName } from '../../../shared/figures/rules/period-name.ts';

export function projectBlocks({ index, language }: PackInput, year: Period): Block[] {
  const t = textIn(language);
  const projects = index.snapshot.projects.filter(({ yearId }) => yearId === year.id);
  if (projects.length === 0) return [];
  const pence = projects.some((each) =>
    [each.grantPence, each.matchedPence, each.spentPence].some((amount) => (amount ?? 0) % 100 !== 0),
  );
  const look = { pence, language };
  const kinds = [...new Set(projects.map(({ kind }) => kind))].sort();
  const warned = new Map([
    ...overspentProjects(index).map(({ id }) => [id, t('pack.overspent')] as const),
    ...grantsOverLimit(index).map(
      ({ project, limit }) => [project.id, t('pack.over-limit', { limit: { pence: limit.pence } })] as const,
    ),
  ]);
  const rows = kinds.flatMap((kind): TableRow[] => [
    { kind: 'group', text: kind },
    ...projects
      .filter((each) => each.kind === kind)
      .map((each): TableRow => {
        const warning = warned.get(each.id);
        const remarks = [
          ...(each.theme === null ? [] : [each.theme]),
          ...(warning === undefined ? [] : [`■ ${warning}`]),
        ];
        return {
          kind: 'row',
          cells: [
            {
              paragraphs: [
                { runs: text(each.title) },
                ...remarks.map((words) => ({ runs: [{ text: words, quiet: true as const }] })),
              ],
            },
            textCell(index.organisations.get(each.leadId ?? '')?.name ?? '–'),
            countCell(organisationsOf(index, each).length),
            moneyCell(each.grantPence ?? undefined, look),
            moneyCell(each.matchedPence ?? undefined, look),
            moneyCell(each.spentPence ?? undefined, look),
            textCell(stageWords(index, each, t)),
          ],
        };
      }),
  ]);
  return [
    { kind: 'heading', level: 2, text: t('pack.projects', { year: periodName(year) }) },
    {
      kind: 'table',
      name: t('pack.projects', { year: periodName(year) }),
      sheet: t('pack.sheet.projects'),
      columns: [
        { heading: t('pack.project'), align: 'left', share: 3 },
        { heading: t('pack.lead'), align: 'left', share: 2 },
        { heading: t('pack.taking-part'), align: 'right' },
        { heading: t('pack.in-pounds', { what: t('pack.grant') }), align: 'right' },
        { heading: t('pack.in-pounds', { what: t('pack.matched') }), align: 'right' },
        { heading: t('pack.in-pounds', { what: t('pack.spent') }), align: 'right' },
        { heading: t('pack.stage'), align: 'left', share: 1.5 },
      ],
      rows,
      rowHeading: 0,
    },
  ];
}

/** How far along it is, what its report is called, and whether that is attached in the register. */
function stageWords({ snapshot }: RegisterIndex, { id, stage: is, report }: Project, t: Text): string {
  const attached = snapshot.attachments.some(({ projectId }) => projectId === id);
  const stage = t(`projects.stage.${is}`);
  if (report === null) return attached ? t('pack.stage-attached', { stage }) : stage;
  return t(attached ? 'pack.stage-report-attached' : 'pack.stage-report', { stage, report });
}
