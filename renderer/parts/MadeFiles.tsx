// A PDF, a workbook and where there is one a Word document that the app has made: opened, printed, saved where the person says, shown in their folder.

import type { MadePackView } from '../../shared/packs/calls.ts';
import { api } from '../api.ts';
import { done } from '../state/app-store.ts';
import { useSpeak, useText } from '../state/text.ts';
import { Button } from '../ui/Button.tsx';
import { printablePdf } from './printing/printable.ts';
import { PrintButton } from './printing/PrintButton.tsx';
import { useSaving } from './use-saving.tsx';

export function MadeFiles({ made }: { readonly made: MadePackView }) {
  const t = useText();
  const speak = useSpeak();
  const { save, shows } = useSaving();
  const { title, pages, sheets, pdf, xlsx, docx, tables, preview, notice } = made;
  return (
    <section className="made">
      <p>
        {t(docx === null ? 'packs.made' : 'packs.madeWithWord', {
          title,
          pages: t('packs.pages', { count: pages }),
          sheets: t('packs.sheets', { count: sheets }),
        })}
      </p>
      {notice === null ? null : <p className="quiet">{speak(notice)}</p>}
      <div className="row">
        <Button onPress={() => done(api.app.openFile({ token: pdf }))}>{t('packs.openPdf')}</Button>
        <Button onPress={() => save(pdf)}>{t('packs.savePdf')}</Button>
        <PrintButton title={title} open={() => printablePdf(preview)} />
        <Button onPress={() => done(api.app.openFile({ token: xlsx }))}>{t('packs.openWorkbook')}</Button>
        <Button onPress={() => save(xlsx)}>{t('packs.saveWorkbook')}</Button>
        {tables === null ? null : <Button onPress={() => save(tables)}>{t('packs.saveTables')}</Button>}
        {docx === null ? null : (
          <>
            <Button onPress={() => done(api.app.openFile({ token: docx }))}>{t('packs.openWord')}</Button>
            <Button onPress={() => save(docx)}>{t('packs.saveWord')}</Button>
          </>
        )}
        {shows}
      </div>
    </section>
  );
}
