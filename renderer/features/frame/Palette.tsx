// Find anything in the register, or do anything, by typing a few letters.

import { useDeferredValue, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Header } from 'react-aria-components/Header';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { SearchField } from 'react-aria-components/SearchField';
import { Text } from 'react-aria-components/Text';
import type { FoundThing } from '../../../shared/register/calls.ts';
import { useAnswer } from '../../state/answers.ts';
import { go } from '../../state/app-store.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { paletteCommands } from './palette-commands.ts';
import './palette.css';

function thingKey({ entity, id }: FoundThing): string {
  return `found ${entity} ${id}`;
}

export function Palette({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const speak = useSpeak();
  const [words, setWords] = useState('');
  const asked = useDeferredValue(words.trim());
  const found = useAnswer('register', 'find', { words: asked }).value ?? [];
  const commands = paletteCommands(t).filter(({ label }) =>
    label.toLowerCase().includes(asked.toLowerCase()),
  );
  const act = (key: string) => {
    const thing = found.find((each) => thingKey(each) === key);
    const command = commands.find(({ id }) => id === key);
    onClose();
    if (thing !== undefined) go(thing.screen, thing.focus);
    else command?.act();
  };
  const count = found.length + commands.length;
  return (
    <Dialog title={t('palette.label')} onClose={onClose} wide>
      <Autocomplete inputValue={words} onInputChange={setWords}>
        <SearchField className="field" aria-label={t('palette.label')} autoFocus>
          <Input className="input palette-input" placeholder={t('palette.placeholder')} />
        </SearchField>
        <div className="palette-scroll" role="group" tabIndex={0} aria-label={t('palette.results')}>
          <ListBox
            className="options palette-list"
            aria-label={t('palette.label')}
            onAction={(key) => {
              act(String(key));
            }}
            renderEmptyState={() => <p className="palette-nothing">{t('palette.nothing')}</p>}
          >
            {found.length === 0 ? null : (
              <ListBoxSection>
                <Header className="palette-heading">{t('palette.found')}</Header>
                {found.map((thing) => (
                  <ListBoxItem
                    key={thingKey(thing)}
                    id={thingKey(thing)}
                    textValue={`${speak(thing.title)} ${speak(thing.detail)}`}
                    className="option palette-option"
                  >
                    <Text slot="label">
                      <span className="palette-title">{speak(thing.title)}</span>
                    </Text>
                    <Text slot="description" className="palette-detail">
                      {t(`nav.${thing.screen}`)} · {speak(thing.detail)}
                    </Text>
                  </ListBoxItem>
                ))}
              </ListBoxSection>
            )}
            {commands.length === 0 ? null : (
              <ListBoxSection>
                <Header className="palette-heading">{t('palette.commands')}</Header>
                {commands.map(({ id, label }) => (
                  <ListBoxItem key={id} id={id} textValue={label} className="option">
                    {label}
                  </ListBoxItem>
                ))}
              </ListBoxSection>
            )}
          </ListBox>
        </div>
      </Autocomplete>
      <p className="palette-count" role="status">
        {t('palette.count', { count })}
      </p>
    </Dialog>
  );
}
