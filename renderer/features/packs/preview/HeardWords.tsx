// The words of a page for those who listen: its headings, paragraphs and rows, as the PDF is tagged.

import { memo } from 'react';
import type { Language } from '../../../../shared/language/language.ts';
import type { HeardBlock } from '../../../../shared/packs/preview/heard-page.ts';

interface Row {
  readonly row: number | undefined;
  readonly blocks: HeardBlock[];
}

function rowsOf(blocks: readonly HeardBlock[]): Row[] {
  const rows: Row[] = [];
  for (const block of blocks) {
    const last = rows.at(-1);
    if (last !== undefined && block.row !== undefined && last.row === block.row) last.blocks.push(block);
    else rows.push({ row: block.row, blocks: [block] });
  }
  return rows;
}

function Spoken({ block: { tag, words } }: { readonly block: HeardBlock }) {
  const level = /^H(?<level>\d)$/u.exec(tag)?.groups?.['level'];
  if (level === undefined) return <p>{words}</p>;
  // Under the heading of the preview itself.
  return (
    <p role="heading" aria-level={Math.min(6, Number(level) + 2)}>
      {words}
    </p>
  );
}

interface HeardWordsProps {
  readonly blocks: readonly HeardBlock[];
  readonly language: Language;
}

/** A page's words stay as they are while it is zoomed and searched. */
export const HeardWords = memo(function HeardWords({ blocks, language }: HeardWordsProps) {
  return (
    <div className="preview-heard" lang={language}>
      {rowsOf(blocks).map(({ row, blocks: [block, ...more] }, at) =>
        block === undefined ? null : row === undefined ? (
          // The words of a page stand in their order, and two can be the same.
          // oxlint-disable-next-line react/no-array-index-key
          <Spoken key={at} block={block} />
        ) : (
          // oxlint-disable-next-line react/no-array-index-key
          <p key={at}>
            {[block, ...more]
              .map(({ words }) => words)
              .filter((words) => words !== '')
              .join('; ')}
          </p>
        ),
      )}
    </div>
  );
});
