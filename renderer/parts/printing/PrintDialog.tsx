// Asks which pages are printed, draws them, and hands them to the system's print dialog.

import { useEffect, useRef, useState } from 'react';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { pagesInRange } from '../../../shared/packs/printing/page-range.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import { JobProgress } from '../JobProgress.tsx';
import type { Printable } from './printable.ts';
import { drawSheets, UndrawnPage } from './sheets.ts';
import { useOpening } from './use-opening.ts';

interface PrintDialogProps {
  readonly title: string;
  readonly open: () => Promise<Printable>;
  readonly onClose: () => void;
}

interface Printing {
  /** How many pages are drawn, of how many. */
  readonly progress: { readonly job: string; readonly done: number; readonly total: number } | null;
  /** The system asks about them now. */
  readonly isHandedOver: boolean;
  readonly problem: Saying | null;
  readonly print: (pages: Printable, wanted: readonly number[]) => Promise<void>;
}

function usePrinting(title: string, onPrinted: () => void): Printing {
  const [progress, setProgress] = useState<Printing['progress']>(null);
  const [isHandedOver, setHandedOver] = useState(false);
  const [problem, setProblem] = useState<Saying | null>(null);
  const stop = useRef(new AbortController());
  // Whoever closes the dialog stops what is drawn for it.
  useEffect(() => {
    const here = stop;
    here.current = new AbortController();
    return () => {
      here.current.abort();
    };
  }, []);
  const print = async (pages: Printable, wanted: readonly number[]) => {
    const { signal } = stop.current;
    const total = wanted.length;
    const onDrawn = (done: number) => {
      setProgress({ job: title, done, total });
    };
    setProblem(null);
    onDrawn(0);
    try {
      const sheets = await drawSheets(pages, wanted, { signal, onDrawn });
      if (sheets === undefined) return;
      setHandedOver(true);
      try {
        await sheets.print(title);
      } finally {
        sheets.release();
      }
      if (!signal.aborted) onPrinted();
    } catch (error) {
      console.error(error); // for the log
      setProblem(
        error instanceof UndrawnPage ? say('print.notDrawn', { page: error.page }) : say('print.notOpened'),
      );
    } finally {
      setProgress(null);
      setHandedOver(false);
    }
  };
  return { progress, isHandedOver, problem, print };
}

export function PrintDialog({ title, open, onClose }: PrintDialogProps) {
  const t = useText();
  const speak = useSpeak();
  const [range, setRange] = useState('');
  const [refused, setRefused] = useState<Saying | null>(null);
  const { opened, failed, whenOpened } = useOpening(open, title);
  const { progress, isHandedOver, problem, print } = usePrinting(title, onClose);
  const start = async () => {
    const pages = await whenOpened();
    if (pages === undefined) return;
    const wanted = pagesInRange(range, pages.labels);
    setRefused(wanted.ok ? null : wanted.error.message);
    if (wanted.ok) await print(pages, wanted.value);
  };
  const wrong = failed ? say('print.notOpened') : problem;
  return (
    <FormDialog
      title={t('print.title', { title })}
      does={t('print.now')}
      ready={!failed}
      onDo={start}
      onClose={onClose}
    >
      {/* It stays while pages are prepared: the focus would have nowhere to be. */}
      <TextBox
        label={t('print.pages')}
        value={range}
        onChange={(text) => {
          setRange(text);
          setRefused(null);
        }}
        hint={t('print.pagesHint')}
        problem={refused === null ? null : speak(refused)}
        autoFocus
      />
      {opened !== null || failed ? null : <JobProgress label={t('print.opening')} progress={null} />}
      <p role="status">{progress !== null && isHandedOver ? t('print.handedOver') : ''}</p>
      {progress === null || isHandedOver ? null : (
        <JobProgress label={t('print.preparing')} progress={progress} />
      )}
      {opened === null || progress !== null ? null : (
        <p className="meta">{t('packs.pages', { count: opened.labels.length })}</p>
      )}
      {wrong === null ? null : <p role="alert">{speak(wrong)}</p>}
      <p className="quiet">{t('print.asPictures')}</p>
    </FormDialog>
  );
}
