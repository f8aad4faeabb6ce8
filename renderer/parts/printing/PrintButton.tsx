// Prints the pages that stand beside it: by its press, by the key, and from the menu.

import { useEffect, useRef, useState } from 'react';
import { offerPrinting } from '../../state/printing.ts';
import { useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import type { Printable } from './printable.ts';
import { PrintDialog } from './PrintDialog.tsx';

interface PrintButtonProps {
  readonly title: string;
  readonly open: () => Promise<Printable>;
}

export function PrintButton({ title, open }: PrintButtonProps) {
  const t = useText();
  const place = useRef<HTMLSpanElement>(null);
  const [asking, setAsking] = useState(false);
  // The key and the menu are outside React.
  useEffect(
    () =>
      offerPrinting({
        place: () => place.current,
        ask: () => {
          // Whoever leaves the dialog is where they would be by the button.
          place.current?.querySelector('button')?.focus();
          setAsking(true);
        },
      }),
    [],
  );
  return (
    <span ref={place}>
      <Button
        onPress={() => {
          setAsking(true);
        }}
      >
        {t('print.open')}
      </Button>
      {asking ? (
        <PrintDialog
          title={title}
          open={open}
          onClose={() => {
            setAsking(false);
          }}
        />
      ) : null}
    </span>
  );
}
