// A screen on which what is pressed goes: alone, with the line it stands in, and with all lines.

import { useRef, useState } from 'react';
import { Dialog } from '../../../../renderer/ui/Dialog.tsx';
import { Screen } from '../../../../renderer/ui/layout/Screen.tsx';
import { useFocusKept } from '../../../../renderer/ui/layout/use-focus-kept.ts';
import { show } from '../../show.tsx';

/** In milliseconds: of a slow computer, on which the screen is shown anew before what changed it is closed. */
const slow = 250;

/** A place that is gone as soon as what it opened has done its work, and before that is closed. */
function Filling() {
  const [isWaiting, setWaiting] = useState(true);
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      {isWaiting ? (
        <div>
          <p>One item waits.</p>
          <button
            type="button"
            onClick={() => {
              setOpen(true);
            }}
          >
            Fill
          </button>
        </div>
      ) : (
        <p>One item was added.</p>
      )}
      <button type="button">Add an item</button>
      {isOpen ? (
        <Dialog
          title="What waits"
          onClose={() => {
            setOpen(false);
          }}
        >
          <button
            type="button"
            onClick={() => {
              setWaiting(false);
              window.setTimeout(() => {
                setOpen(false);
              }, slow);
            }}
          >
            Add them
          </button>
        </Dialog>
      ) : null}
    </div>
  );
}

function Page() {
  const content = useRef<HTMLElement>(null);
  useFocusKept(content);
  const [hasLogo, setLogo] = useState(true);
  const [lines, setLines] = useState(['North', 'South']);
  const [marked, setMarked] = useState<readonly string[]>([]);
  const [kinds, setKinds] = useState(['Late', 'Missing']);
  const [isOver, setOver] = useState(false);
  return (
    <main ref={content} tabIndex={-1}>
      <Screen title="Style">
        {isOver ? (
          <p>All is done.</p>
        ) : (
          <>
            <button type="button">First</button>
            <div>
              <button type="button">{hasLogo ? 'Choose another' : 'Choose a logo'}</button>
              {hasLogo ? (
                <button
                  type="button"
                  onClick={() => {
                    setLogo(false);
                  }}
                >
                  Remove the logo
                </button>
              ) : null}
            </div>
            <section aria-label="Wards">
              {lines.length === 0 ? (
                <p>No ward is left.</p>
              ) : (
                <ul>
                  {lines.map((line) => (
                    <li key={line}>
                      {marked.includes(line) ? null : (
                        <button
                          type="button"
                          onClick={() => {
                            setMarked([...marked, line]);
                          }}
                        >{`Mark ${line}`}</button>
                      )}
                      <button
                        type="button"
                        onClick={() => {
                          setLines(lines.filter((each) => each !== line));
                        }}
                      >{`Take off ${line}`}</button>
                    </li>
                  ))}
                </ul>
              )}
              <button type="button">Add a ward</button>
            </section>
            <div>
              {kinds.map((kind) => (
                <section key={kind}>
                  <h2>{kind}</h2>
                  <button
                    type="button"
                    onClick={() => {
                      setKinds(kinds.filter((each) => each !== kind));
                    }}
                  >{`Settle ${kind}`}</button>
                </section>
              ))}
            </div>
            <Filling />
            <button
              type="button"
              onClick={() => {
                setOver(true);
              }}
            >
              Finish
            </button>
          </>
        )}
      </Screen>
    </main>
  );
}

show(<Page />);
