// Three objectives that can be put in another order, beneath them three that can't, as many as fill many screens, and thirty with a field each.

import { useState } from 'react';
import { api } from '../../../renderer/api.ts';
import { done } from '../../../renderer/state/app-store.ts';
import { Reorder } from '../../../renderer/ui/lists/Reorder.tsx';
import { show } from '../show.tsx';

const objectives = [
  { id: 'a', title: 'Members' },
  { id: 'b', title: 'Councils' },
  { id: 'c', title: 'Policy' },
];

const hundreds = Array.from({ length: 400 }, (_, at) => `Number ${at + 1}`);

function Page() {
  const [items, setItems] = useState(objectives);
  const [many, setMany] = useState<readonly string[]>(hundreds);
  const [thirty, setThirty] = useState<readonly string[]>(hundreds.slice(0, 30));
  return (
    <>
      <section aria-label="Open">
        <Reorder
          items={items}
          idOf={({ id }) => id}
          nameOf={({ title }) => title}
          onOrder={(ids) => {
            void done(api.strategy.orderObjectives({ ids: [...ids] })).then((ordered) => {
              if (ordered) setItems(ids.flatMap((id) => items.find((item) => item.id === id) ?? []));
            });
          }}
        >
          {({ title }) => <p style={{ height: 40 }}>{title}</p>}
        </Reorder>
      </section>
      <section aria-label="Closed">
        <Reorder
          items={objectives}
          idOf={({ id }) => id}
          nameOf={({ title }) => title}
          onOrder={(ids) => void api.strategy.orderObjectives({ ids: [...ids] })}
          disabled
        >
          {({ title }) => title}
        </Reorder>
      </section>
      <section aria-label="Long" style={{ height: 300, overflow: 'auto' }}>
        <Reorder items={many} idOf={(id) => id} nameOf={(id) => id} onOrder={setMany}>
          {(id) => <p style={{ height: 30 }}>{id}</p>}
        </Reorder>
      </section>
      <section aria-label="Thirty">
        <button
          type="button"
          onClick={() => {
            setThirty(['Number 0', ...thirty]);
          }}
        >
          Put one before
        </button>
        <Reorder items={thirty} idOf={(id) => id} nameOf={(id) => id} onOrder={setThirty}>
          {(id) => <input aria-label={id} />}
        </Reorder>
      </section>
    </>
  );
}

show(<Page />);
