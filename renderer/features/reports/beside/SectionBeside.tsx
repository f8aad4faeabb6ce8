// One section in two languages: as it was written, and beside it what it says in the other, which is printed once the two say the same.

import type { Language } from '../../../../shared/language/language.ts';
import type { SectionInLanguage } from '../../../../shared/reports/calls.ts';
import type { ReportText } from '../../../../shared/reports/model/report-text.ts';
import { api } from '../../../api.ts';
import { done, said } from '../../../state/app-store.ts';
import { useText } from '../../../state/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { LabelledEdit } from '../../../ui/LabelledEdit.tsx';
import type { Showing } from '../text/node-views.ts';
import { TextEditor, type TextEditorProps } from '../text/TextEditor.tsx';
import { TextShown } from '../text/TextShown.tsx';

interface SectionBesideProps {
  readonly section: SectionInLanguage;
  readonly language: Language;
  readonly showing: Showing;
  readonly writing: Pick<
    TextEditorProps,
    'describedBy' | 'changed' | 'focused' | 'askForFigure' | 'toTools' | 'refused' | 'lost'
  >;
}

/** What the state of the text is, and what can be said of it. */
function Standing({ section, language }: Pick<SectionBesideProps, 'section' | 'language'>) {
  const t = useText();
  const { id: sectionId, state, original } = section;
  const say = (same: boolean) => () => done(api.reports.saysTheSame({ sectionId, language, original, same }));
  return (
    <div className="line-and-act">
      <p className={state === 'changed since' ? 'section-missing' : 'quiet'}>
        {t(`reports.beside.${state}`, { language: t(`translations.in.${language}`) })}
      </p>
      {state === 'missing' ? (
        <Button
          look="quiet"
          onPress={() => done(api.reports.writeInLanguage({ sectionId, language, text: original }))}
        >
          {t('reports.beside.begin')}
        </Button>
      ) : state === 'given' ? (
        <Button look="quiet" onPress={say(false)}>
          {t('reports.beside.notFinished')}
        </Button>
      ) : (
        <Button onPress={say(true)}>{t('reports.beside.saysTheSame')}</Button>
      )}
    </div>
  );
}

export function SectionBeside({ section, language, showing, writing }: SectionBesideProps) {
  const t = useText();
  const { id, title, original, titleGiven, titleState, text, givenFor } = section;
  const inLanguage = t(`translations.text.${language}`);
  const giveTitle = (words: string) =>
    api.translations.give({
      kind: 'report_section',
      id,
      field: 'title',
      language,
      original: title,
      text: words,
    });
  return (
    <>
      <div className="beside">
        <h2>{title}</h2>
        <LabelledEdit
          label={t('reports.beside.heading', { language: t(`translations.in.${language}`) })}
          value={titleGiven}
          required={titleState === 'given elsewhere'}
          onKeep={async (words) => said(await giveTitle(words)) !== undefined}
        />
      </div>
      <div className="beside">
        <div>
          <p className="field-label">{t('translations.original')}</p>
          <TextShown text={original} showing={showing} />
        </div>
        <div>
          <p className="field-label">{inLanguage}</p>
          <TextEditor
            {...writing}
            sectionId={`${id}/${language}`}
            label={t('translations.named', { thing: title, field: inLanguage })}
            language={language === 'cy' ? 'cy' : 'en-GB'}
            text={text}
            showing={showing}
            write={(written: ReportText) =>
              done(api.reports.writeInLanguage({ sectionId: id, language, text: written }))
            }
          />
        </div>
      </div>
      <Standing section={section} language={language} />
      {givenFor === null ? null : (
        <details>
          <summary>{t('translations.givenFor')}</summary>
          <TextShown text={givenFor} showing={showing} />
        </details>
      )}
    </>
  );
}
