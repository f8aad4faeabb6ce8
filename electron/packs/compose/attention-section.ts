// The page a chair reads first: what contradicts, what is late, what is missing, what has lapsed, what is there twice.

import { text, type Block, type Section } from '../../../shared/packs/pack-document.ts';
import { attentionList, concernTitles, type Attention } from '../../../shared/attention/rules/attention.ts';
import type { PackInput } from './pack-input.ts';

function group(title: string, items: readonly Attention[]): Block[] {
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: `${title} (${items.length})` },
    {
      kind: 'table',
      name: title,
      columns: [
        { heading: 'Objective', align: 'left' },
        { heading: 'What needs attention', align: 'left', share: 1 },
      ],
      rows: items.map(({ objectiveRef, sentence }) => ({
        kind: 'row',
        cells: [{ paragraphs: [{ runs: text(objectiveRef) }] }, { paragraphs: [{ runs: text(sentence) }] }],
      })),
      rowHeading: 0,
    },
  ];
}

export function attentionSection({ index, today }: PackInput): Section {
  const items = attentionList(index, today);
  const lead =
    items.length === 0
      ? 'Nothing needs attention: no figure contradicts another, none is missing, and no milestone has passed with its work open.'
      : `${items.length} ${items.length === 1 ? 'matter needs' : 'matters need'} somebody’s attention.`;
  const groups = Object.entries(concernTitles).flatMap(([concern, title]) =>
    group(
      title,
      items.filter((each) => each.concern === concern),
    ),
  );
  return {
    id: 'attention',
    title: 'For attention',
    reference: 'For attention',
    blocks: [{ kind: 'paragraph', runs: text(lead), style: 'lead' }, ...groups],
  };
}
