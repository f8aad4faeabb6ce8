// A document that somebody asks for, made by a job of the app.

import { useState } from 'react';
import { DocumentMaker } from '../../../renderer/parts/DocumentMaker.tsx';
import { Button } from '../../../renderer/ui/Button.tsx';
import { show } from '../show.tsx';

function Page() {
  const [isOpen, setOpen] = useState(true);
  return (
    <>
      <Button
        onPress={() => {
          setOpen(true);
        }}
      >
        Meetings
      </Button>
      {isOpen ? (
        <DocumentMaker
          title="Make the calendar"
          hint="Of this year"
          isOneEdition
          wanted={() => ({ document: 'calendar', bodyId: '', from: '', to: '' })}
          onClose={() => {
            setOpen(false);
          }}
        />
      ) : null}
    </>
  );
}

show(<Page />);
