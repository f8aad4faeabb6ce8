// A dialog whose fields come a little later, one that asks for a day, and one that asks for a name and then, over that, for a reason.

import { useEffect, useState } from 'react';
import { Button } from '../../../../renderer/ui/Button.tsx';
import { DateBox } from '../../../../renderer/ui/DateBox.tsx';
import { FormDialog } from '../../../../renderer/ui/FormDialog.tsx';
import { TextBox } from '../../../../renderer/ui/TextBox.tsx';
import { show } from '../../show.tsx';

interface AskingProps {
  readonly title: string;
  readonly label: string;
  readonly onDo: () => void;
  readonly onClose: () => void;
}

function Asking({ title, label, onDo, onClose }: AskingProps) {
  const [value, setValue] = useState('');
  return (
    <FormDialog title={title} does="Go on" ready onDo={onDo} onClose={onClose}>
      <TextBox label={label} value={value} onChange={setValue} />
    </FormDialog>
  );
}

function Later({ onClose }: { readonly onClose: () => void }) {
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setThere(true);
    }, 300);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <FormDialog title="What to fill it with" does="Fill it" ready={isThere} onDo={onClose} onClose={onClose}>
      {isThere ? <p>All items</p> : <p>One moment</p>}
    </FormDialog>
  );
}

function Dated({ onClose }: { readonly onClose: (day: string) => void }) {
  const [day, setDay] = useState('2026-11-30');
  const close = () => {
    onClose(day);
  };
  return (
    <FormDialog title="When it is" does="Go on" ready onDo={close} onClose={close}>
      <DateBox label="Day" value={day} atOnce onChange={setDay} />
    </FormDialog>
  );
}

function Page() {
  const [open, setOpen] = useState<'name' | 'reason' | 'later' | 'day' | null>(null);
  const [sent, setSent] = useState('');
  return (
    <>
      {(['name', 'later', 'day'] as const).map((each) => (
        <Button
          key={each}
          onPress={() => {
            setOpen(each);
          }}
        >
          {`Open ${each}`}
        </Button>
      ))}
      {open === 'name' || open === 'reason' ? (
        <Asking
          title="What it is called"
          label="Name"
          onDo={() => {
            setOpen('reason');
          }}
          onClose={() => {
            setOpen(null);
          }}
        />
      ) : null}
      {open === 'reason' ? (
        <Asking
          title="Why"
          label="Reason"
          onDo={() => {
            setOpen(null);
          }}
          onClose={() => {
            setOpen('name');
          }}
        />
      ) : null}
      <output>{sent}</output>
      {open === 'day' ? (
        <Dated
          onClose={(day) => {
            setSent(day);
            setOpen(null);
          }}
        />
      ) : null}
      {open === 'later' ? (
        <Later
          onClose={() => {
            setOpen(null);
          }}
        />
      ) : null}
    </>
  );
}

show(<Page />);
