// Find anything in the register, or do anything, by typing a few letters. Enter takes the first that the letters find, also where the
// register hasn't answered yet when it is pressed; the arrows choose another.

import { useEffect, useEffectEvent, useState, type KeyboardEvent } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Header } from 'react-aria-components/Header';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { SearchField } from 'react-aria-components/SearchField';
import { Text } from 'react-aria-components/Text';
import type { FoundThing } from '../../../shared/register/calls.ts';
import { useAnswer } from '../../state/answers.ts';
import { go, useApp } from '../../state/app-store.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import type { EarlyKeys } from './early-keys.ts';
import { paletteCommands } from './palette-commands.ts';
import './palette.css';

function thingKey({ entity, id }: FoundThing): string {
  return `found ${entity} ${id}`;
}

/** In milliseconds: the dialog has given the focus back by then to what it was opened from, in the navigation or at the foot. */
const givenBack = 100;

/** Whoever goes to another screen is there, and not where they asked for it. What a screen gives the focus to by itself keeps it. */
function goOnFrom(visit: number): void {
  window.setTimeout(() => {
    const content = document.getElementById('content');
    const isElsewhere = useApp.getState().destination.visit !== visit;
    if (isElsewhere && content?.contains(document.activeElement) === false)
      content.focus({ preventScroll: true });
  }, givenBack);
}

interface PaletteProps {
  /** What was typed before it was there. */
  readonly early: EarlyKeys;
  readonly onClose: () => void;
}

export function Palette({ early, onClose }: PaletteProps) {
  const t = useText();
  const speak = useSpeak();
  const [words, setWords] = useState(early.words);
  const asked = words.trim();
  const { value, error } = useAnswer('register', 'find', { words: asked });
  const found = value ?? [];
  const commands = paletteCommands(t).filter(({ label }) =>
    label.toLowerCase().includes(asked.toLowerCase()),
  );
  const act = (key: string) => {
    const thing = found.find((each) => thingKey(each) === key);
    const command = commands.find(({ id }) => id === key);
    goOnFrom(useApp.getState().destination.visit);
    onClose();
    if (thing !== undefined) go(thing.screen, thing.focus);
    else command?.act();
  };
  const [thing] = found;
  // Whoever types the whole name of a screen means the screen, whatever else is called so.
  const named = commands.find(({ name }) => name?.toLowerCase() === asked.toLowerCase());
  const first = named?.id ?? (thing === undefined ? commands[0]?.id : thingKey(thing));
  const isAnswered = value !== undefined || error !== null;
  /** The letters that Enter was pressed after. Whoever types on means others. */
  const [entered, setEntered] = useState(early.isEntered ? asked : null);
  const type = (typed: string) => {
    setWords(typed);
    setEntered(null);
  };
  const isDue = entered === asked && isAnswered;
  const actOnFirst = useEffectEvent(() => {
    if (first !== undefined) act(first);
  });
  useEffect(() => {
    if (isDue) actOnFirst();
  }, [isDue]);
  const onKey = ({ key, target, nativeEvent }: KeyboardEvent) => {
    if (key !== 'Enter' || nativeEvent.isComposing || !(target instanceof HTMLInputElement)) return;
    const isChosen = target.getAttribute('aria-activedescendant') !== null;
    if (!isChosen && asked !== '') setEntered(asked);
  };
  const firstOf = (key: string) => (asked !== '' && key === first ? 'palette-first' : '');
  const count = found.length + commands.length;
  return (
    <Dialog title={t('palette.label')} onClose={onClose} wide>
      <div onKeyDownCapture={onKey}>
        <Autocomplete inputValue={words} onInputChange={type} disableAutoFocusFirst>
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
                      className={`option palette-option ${firstOf(thingKey(thing))}`}
                    >
                      <Text slot="label">
                        <span className="palette-title">{speak(thing.title)}</span>
                      </Text>
                      <Text slot="description" className="palette-detail">
                        {[t(`nav.${thing.screen}`), speak(thing.detail)]
                          .filter((part) => part !== '')
                          .join(' · ')}
                      </Text>
                    </ListBoxItem>
                  ))}
                </ListBoxSection>
              )}
              {commands.length === 0 ? null : (
                <ListBoxSection>
                  <Header className="palette-heading">{t('palette.commands')}</Header>
                  {commands.map(({ id, label }) => (
                    <ListBoxItem key={id} id={id} textValue={label} className={`option ${firstOf(id)}`}>
                      {label}
                    </ListBoxItem>
                  ))}
                </ListBoxSection>
              )}
            </ListBox>
          </div>
        </Autocomplete>
      </div>
      <p className="palette-count" role="status">
        {t('palette.count', { count })}
      </p>
    </Dialog>
  );
}
