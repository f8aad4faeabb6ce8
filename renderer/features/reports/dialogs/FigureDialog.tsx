// Finds a figure of the register, to be placed in the text.

import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import type { FigureInText } from '../../../../shared/reports/calls.ts';
import { keyOfFigure } from '../../../../shared/reports/rules/in-text.ts';
import { useAnswer } from '../../../state/answers.ts';
import { useSpeak, useText } from '../../../state/text.ts';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { TextBox } from '../../../ui/TextBox.tsx';

interface FigureDialogProps {
  readonly onPlace: (figure: FigureInText) => void;
  readonly onGiveUp: () => void;
}

export function FigureDialog({ onPlace, onGiveUp }: FigureDialogProps) {
  const t = useText();
  const speak = useSpeak();
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState('');
  const { value: found = [] } = useAnswer('reports', 'placeable', { words });
  const figure = found.find((each) => keyOfFigure(each) === chosen) ?? found[0];
  return (
    <FormDialog
      title={t('reports.figure')}
      does={t('reports.place')}
      ready={figure !== undefined}
      onDo={() => {
        if (figure !== undefined) onPlace(figure);
      }}
      onClose={onGiveUp}
    >
      <TextBox
        label={t('reports.figureSearch')}
        hint={t('reports.figureHint')}
        value={words}
        onChange={setWords}
        autoFocus
      />
      {figure === undefined ? (
        <p className="quiet">{t('reports.noFigures')}</p>
      ) : (
        <ListBox
          aria-label={t('reports.figuresFound')}
          className="options figures-found"
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={[keyOfFigure(figure)]}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : [...keys];
            if (typeof key === 'string') setChosen(key);
          }}
        >
          {found.map((each) => {
            const line = t('reports.figureNamed', { about: speak(each.about), says: speak(each.says ?? '') });
            return (
              <ListBoxItem key={keyOfFigure(each)} id={keyOfFigure(each)} textValue={line} className="option">
                {line}
              </ListBoxItem>
            );
          })}
        </ListBox>
      )}
    </FormDialog>
  );
}
