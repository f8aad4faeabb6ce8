// A text that is edited in place, with its name above and a hint below.

import { EditInPlace, type EditInPlaceProps } from './EditInPlace.tsx';

interface LabelledEditProps extends EditInPlaceProps {
  readonly hint?: string | undefined;
}

export function LabelledEdit({ hint, ...edit }: LabelledEditProps) {
  return (
    <div>
      <p className="field-label">{edit.label}</p>
      <EditInPlace {...edit} />
      {hint === undefined ? null : <p className="field-hint">{hint}</p>}
    </div>
  );
}
