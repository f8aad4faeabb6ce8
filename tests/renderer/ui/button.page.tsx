// A button whose work takes until the other is pressed.

import { useRef, useState } from 'react';
import { Button } from '../../../renderer/ui/Button.tsx';
import { show } from '../show.tsx';

function Slow() {
  const [begun, setBegun] = useState(0);
  const end = useRef<(() => void) | undefined>(undefined);
  const work = () =>
    new Promise<void>((resolve) => {
      setBegun((count) => count + 1);
      end.current = resolve;
    });
  return (
    <>
      <Button label="Save these updates" onPress={work}>
        Save
      </Button>
      <button type="button" onClick={() => end.current?.()}>
        Answer
      </button>
      <output>{begun}</output>
    </>
  );
}

/** Can be pressed once. */
function Issue() {
  const [issued, setIssued] = useState(0);
  return (
    <>
      <Button
        disabled={issued > 0}
        onPress={() => {
          setIssued((count) => count + 1);
        }}
      >
        Issue
      </Button>
      <output>{issued}</output>
    </>
  );
}

show(
  <>
    <Slow />
    <Issue />
  </>,
);
