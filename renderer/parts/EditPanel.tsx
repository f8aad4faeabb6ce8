// The details of one thing beside its list, each edited in place, and what else can be done with it: deleting it closes the panel.

import type { ReactNode } from 'react';
import type { Result } from '../../shared/kernel/result.ts';
import { deleted } from '../state/app-store.ts';
import { useText } from '../state/text.ts';
import { ActionMenu, type Act } from '../ui/ActionMenu.tsx';
import { Panel } from '../ui/layout/Panel.tsx';

interface EditPanelProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly deletion: {
    readonly label: string;
    readonly act: () => Promise<Result<unknown>>;
  };
  /** What else can be done with it. */
  readonly acts?: readonly Act[];
  readonly children: ReactNode;
}

export function EditPanel({ title, onClose, deletion, acts = [], children }: EditPanelProps) {
  const t = useText();
  const remove = async () => {
    if (await deleted(deletion.act())) onClose();
  };
  return (
    <Panel
      title={title}
      onClose={onClose}
      takesFocus
      actions={
        <ActionMenu
          label={t('strategy.actionsFor', { what: title })}
          acts={[...acts, { id: 'delete', label: deletion.label, act: () => void remove() }]}
        />
      }
    >
      <div className="form">{children}</div>
    </Panel>
  );
}
