// Three objectives that can be put in another order, and beneath them three that can't.

import { useState } from 'react';
import { api } from '../../../renderer/api.ts';
import { done } from '../../../renderer/state/app-store.ts';
import { Reorder } from '../../../renderer/ui/Reorder.tsx';
import { show } from '../show.tsx';

const objectives = [
  { id: 'a', title: 'Members' },
  { id: 'b', title: 'Councils' },
  { id: 'c', title: 'Policy' },
];

function Page() {
  const [items, setItems] = useState(objectives);
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
    </>
  );
}

show(<Page />);
