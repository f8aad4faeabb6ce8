// Who signs the changes, the colours and the language. Each choice takes effect at once.

import { useState } from 'react';
import { themes } from '../../../shared/app/calls.ts';
import { languages } from '../../../shared/language/language.ts';
import { api } from '../../api.ts';
import { done, useApp } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextBox } from '../../ui/TextBox.tsx';

export function PreferencesDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const preferences = useApp(({ app }) => app?.preferences);
  // With the language, the role that the app signs by changes as well: only what the person has typed is a name.
  const [typed, setTyped] = useState<string | null>(null);
  if (preferences === undefined) return null;
  const finish = async () => {
    const name = (typed ?? '').trim();
    const kept =
      name === '' || name === preferences.author || (await done(api.app.setPreferences({ author: name })));
    if (kept) onClose();
  };
  return (
    <Dialog title={t('preferences.title')} onClose={() => void finish()}>
      <div className="form">
        <TextBox
          label={t('preferences.author')}
          hint={t('preferences.authorHint')}
          value={typed ?? preferences.author}
          onChange={setTyped}
        />
        <Choice
          label={t('preferences.theme')}
          value={preferences.theme}
          options={themes.map((value) => ({ value, label: t(`theme.${value}`) }))}
          onChange={(theme) => void done(api.app.setPreferences({ theme }))}
        />
        <Choice
          label={t('preferences.language')}
          value={preferences.language}
          options={languages.map((value) => ({ value, label: t(`language.${value}`) }))}
          onChange={(language) => void done(api.app.setPreferences({ language }))}
        />
        <div className="form-buttons">
          <Button look="main" onPress={() => finish()}>
            {t('button.close')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
