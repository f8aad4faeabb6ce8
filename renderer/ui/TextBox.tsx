// A labelled field for a line or several lines of text, with its hint and what is wrong with it.

import { FieldError, Text } from 'react-aria-components/TextField';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';

interface TextBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly problem?: string | null;
  readonly lines?: number;
  readonly autoFocus?: boolean;
  readonly required?: boolean;
  readonly hideLabel?: boolean;
  readonly placeholder?: string;
  readonly type?: 'text' | 'search';
  readonly className?: string;
  /** When the focus goes elsewhere. */
  readonly onLeave?: () => void;
}

export function TextBox({
  label,
  value,
  onChange,
  hint,
  problem = null,
  lines = 1,
  autoFocus = false,
  required = false,
  hideLabel = false,
  placeholder,
  type = 'text',
  className = '',
  onLeave,
}: TextBoxProps) {
  const shown = placeholder === undefined ? {} : { placeholder };
  return (
    <TextField
      className={`field ${className}`}
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
      isRequired={required}
      isInvalid={problem !== null}
      type={type}
      {...(onLeave === undefined ? {} : { onBlur: onLeave })}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {hideLabel ? null : <Label className="field-label">{label}</Label>}
      {lines > 1 ? (
        <TextArea className="input" rows={lines} {...shown} />
      ) : (
        <Input className="input" {...shown} />
      )}
      {hint === undefined ? null : (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      {/* Where the focus is in the field already, as after Enter, going to it says nothing. */}
      <FieldError className="field-problem">
        {problem === null ? null : <span role="alert">{problem}</span>}
      </FieldError>
    </TextField>
  );
}
