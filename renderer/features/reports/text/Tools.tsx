// The tools of a text: each by its name, with its key. They act on the section that was typed in last.

import type { Command } from 'prosemirror-state';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  isInTable,
  toggleHeaderColumn,
  toggleHeaderRow,
} from 'prosemirror-tables';
import type { EditorView } from 'prosemirror-view';
import type { KeyboardEvent } from 'react';
import { Toolbar } from 'react-aria-components/Toolbar';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { useText } from '../../../state/text.ts';
import { ActionMenu } from '../../../ui/ActionMenu.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import {
  bold,
  deeper,
  hasMark,
  higher,
  italic,
  listAt,
  superscript,
  toggleList,
  toHeading,
  toParagraph,
  toSubheading,
} from './keys.ts';
import { putTable } from './placing.ts';

export type Asking = 'link' | 'footnote' | 'picture' | 'figure';

interface ToolsProps {
  /** The text that was typed in last; null before any. */
  readonly view: EditorView | null;
  readonly ask: (what: Asking) => void;
}

function run(view: EditorView, command: Command): void {
  command(view.state, (transaction) => {
    view.dispatch(transaction);
  });
  view.focus();
}

const marks = [
  ['bold', 'Ctrl+B', bold],
  ['italic', 'Ctrl+I', italic],
  ['superscript', 'Ctrl+.', superscript],
] as const;

function Marks({ view }: { readonly view: EditorView | null }) {
  const t = useText();
  return marks.map(([name, key, command]) => (
    <ToggleButton
      key={name}
      className="button button-quiet tool"
      isDisabled={view === null}
      isSelected={view !== null && hasMark(view.state, name)}
      aria-keyshortcuts={key.replace('Ctrl', 'Control')}
      onChange={() => {
        if (view !== null) run(view, command);
      }}
    >
      {t(`reports.${name}`)}
    </ToggleButton>
  ));
}

const lists = [
  ['bullet_list', 'reports.bullets'],
  ['numbered_list', 'reports.numbers'],
] as const;

function Lists({ view }: { readonly view: EditorView | null }) {
  const t = useText();
  const now = view === null ? undefined : listAt(view.state);
  return (
    <>
      {lists.map(([name, label]) => (
        <ToggleButton
          key={name}
          className="button button-quiet tool"
          isDisabled={view === null}
          isSelected={now === name}
          onChange={() => {
            if (view !== null) run(view, toggleList(name));
          }}
        >
          {t(label)}
        </ToggleButton>
      ))}
      {view === null || now === undefined ? null : (
        <>
          <Button look="quiet" label={t('reports.higher')} onPress={() => run(view, higher)}>
            ⇤
          </Button>
          <Button look="quiet" label={t('reports.deeper')} onPress={() => run(view, deeper)}>
            ⇥
          </Button>
        </>
      )}
    </>
  );
}

const styles = { paragraph: toParagraph, heading: toHeading, subheading: toSubheading } as const;
type Style = keyof typeof styles;
const styleNames = ['paragraph', 'heading', 'subheading'] as const;

function styleOf(view: EditorView | null): Style {
  const parent = view?.state.selection.$from.parent;
  if (parent?.type.name !== 'heading') return 'paragraph';
  return parent.attrs['level'] === 3 ? 'heading' : 'subheading';
}

const tableActs = [
  ['rowAfter', addRowAfter],
  ['rowBefore', addRowBefore],
  ['columnAfter', addColumnAfter],
  ['columnBefore', addColumnBefore],
  ['noRow', deleteRow],
  ['noColumn', deleteColumn],
  ['headerRow', toggleHeaderRow],
  ['headerColumn', toggleHeaderColumn],
  ['noTable', deleteTable],
] as const;

function TableTools({ view }: { readonly view: EditorView | null }) {
  const t = useText();
  if (view === null || !isInTable(view.state))
    return (
      <Button
        look="quiet"
        disabled={view === null}
        label={t('reports.table.new')}
        onPress={() => {
          if (view !== null) putTable(view);
        }}
      >
        {t('reports.table')}
      </Button>
    );
  return (
    <ActionMenu
      label={t('reports.tableActs')}
      text={`${t('reports.table')} ▾`}
      acts={tableActs.map(([id, command]) => ({
        id,
        label: t(`reports.table.${id}`),
        act: () => {
          run(view, command);
        },
      }))}
    />
  );
}

const asked = ['link', 'footnote', 'picture', 'figure'] as const;

export function Tools({ view, ask }: ToolsProps) {
  const t = useText();
  const back = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || view === null || !event.currentTarget.contains(document.activeElement))
      return;
    event.stopPropagation();
    view.focus();
  };
  return (
    <div className="report-tools" onKeyDown={back} role="presentation">
      <Toolbar aria-label={t('reports.toolbar')} className="tools-row">
        <Choice
          label={t('reports.style')}
          hideLabel
          value={styleOf(view)}
          disabled={view === null}
          options={styleNames.map((value) => ({ value, label: t(`reports.${value}`) }))}
          onChange={(style) => {
            if (view !== null) run(view, styles[style]);
          }}
        />
        <Marks view={view} />
        <Lists view={view} />
        <TableTools view={view} />
        {asked.map((what) => (
          <Button
            key={what}
            look="quiet"
            disabled={view === null}
            onPress={() => {
              ask(what);
            }}
          >
            {t(`reports.${what}`)}
          </Button>
        ))}
      </Toolbar>
    </div>
  );
}
