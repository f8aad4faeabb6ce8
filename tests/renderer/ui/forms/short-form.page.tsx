// A panel in which something is added: the form stands in it.

import { useState } from 'react';
import { Button } from '../../../../renderer/ui/Button.tsx';
import { Panel } from '../../../../renderer/ui/layout/Panel.tsx';
import { ShortForm } from '../../../../renderer/ui/ShortForm.tsx';
import { TextBox } from '../../../../renderer/ui/TextBox.tsx';
import { show } from '../../show.tsx';

function Note({ kept }: { readonly kept: string }) {
  const [text, setText] = useState<string | null>(null);
  const end = () => {
    setText(null);
  };
  return (
    <>
      <Button
        onPress={() => {
          setText(kept);
        }}
      >
        {kept === '' ? 'Add a note' : 'Go on with the note'}
      </Button>
      {text === null ? null : (
        <ShortForm does="Add" ready={text !== ''} onDo={end} onCancel={end}>
          <TextBox label="Note" value={text} onChange={setText} autoFocus />
        </ShortForm>
      )}
    </>
  );
}

function Page() {
  const [isOpen, setOpen] = useState(true);
  if (!isOpen) return <p>The panel is closed.</p>;
  return (
    <Panel
      title="Objective"
      onClose={() => {
        setOpen(false);
      }}
    >
      <Note kept="" />
      <Note kept={'What was typed yesterday. '.repeat(5)} />
    </Panel>
  );
}

show(<Page />);
