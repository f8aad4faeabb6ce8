// The way to the bodies, where nothing can be done before there is one.

import { go } from '../state/app-store.ts';
import { useText } from '../state/text.ts';
import { Button } from '../ui/Button.tsx';

export function ToBodies() {
  const t = useText();
  return (
    <Button
      look="main"
      onPress={() => {
        go('bodies');
      }}
    >
      {t('meetings.toBodies')}
    </Button>
  );
}
