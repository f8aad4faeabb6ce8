// The exchange without keys: why there are none to use, and what can be done about it.

import type { Failure } from '../../../shared/kernel/result.ts';
import { api } from '../../api.ts';
import { done } from '../../state/app-store.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { refresh } from './refresh.ts';

export function isAboutKeys({ code }: Failure): boolean {
  return code === 'no-keys' || code === 'no-keychain';
}

export function KeysNeeded({ failure }: { readonly failure: Failure }) {
  const t = useText();
  const speak = useSpeak();
  const inFile = failure.code === 'no-keychain';
  const begin = async () => {
    await done(api.exchange.newKeys({ keepIn: inFile ? 'file' : 'keychain' }));
    refresh();
  };
  return (
    <Screen title={t('nav.exchange')}>
      <div className="exchange">
        <section>
          <p role="alert" className="problem">
            {speak(failure.message)}
          </p>
          <p>{t(inFile ? 'exchange.keysInFileHint' : 'exchange.newKeysHint')}</p>
          <Button onPress={begin}>{t(inFile ? 'exchange.keysInFile' : 'exchange.newKeys')}</Button>
        </section>
      </div>
    </Screen>
  );
}
