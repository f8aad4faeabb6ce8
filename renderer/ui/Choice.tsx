// One choice out of several, with its label.

import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';
import { useText } from '../state/text.ts';

interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  /** Empty, where no option is: nothing is chosen yet, and the person is asked to. */
  readonly value: T | '';
  readonly options: readonly Option<T>[];
  readonly onChange: (value: T) => void;
  readonly hideLabel?: boolean;
  readonly disabled?: boolean;
  readonly className?: string;
}

/** More are made ready only for whoever comes to choose: a page may have many choices of hundreds. */
const few = 10;

/** What is chosen, or any one where nothing is: a choice without options wouldn't open. */
function atFirst<T extends string>(options: readonly Option<T>[], value: T): readonly Option<T>[] {
  const chosen = options.filter((option) => option.value === value);
  return chosen.length === 0 ? options.slice(0, 1) : chosen;
}

export function Choice<T extends string>({
  label,
  value,
  options,
  onChange,
  hideLabel = false,
  disabled = false,
  className = '',
}: ChoiceProps<T>) {
  const t = useText();
  const isChosen = value !== '' || options.some((option) => option.value === '');
  const [isUsed, setUsed] = useState(false);
  const use = (is: boolean) => {
    if (is) setUsed(true);
  };
  const offered = isUsed || options.length <= few ? options : atFirst(options, value);
  return (
    <Select
      className={`field choice ${className}`}
      value={isChosen ? value : null}
      placeholder={t('choice.choose')}
      isDisabled={disabled}
      onFocusChange={use}
      onOpenChange={use}
      onChange={(chosen) => {
        const found = options.find((option) => option.value === chosen);
        if (found !== undefined && found.value !== value) onChange(found.value);
      }}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {hideLabel ? null : <Label className="field-label">{label}</Label>}
      <Button className="choice-button">
        <SelectValue className="choice-value" />
        <span aria-hidden="true" className="choice-arrow">
          ▾
        </span>
      </Button>
      <Popover className="popover">
        <ListBox className="options">
          {offered.map((option) => (
            <ListBoxItem key={option.value} id={option.value} textValue={option.label} className="option">
              {option.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
