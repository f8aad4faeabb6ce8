// The folder that several people share: where it is, how the last exchange through it went, and what waits in it.

import type { FolderState } from '../../../shared/exchange/calls.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { api } from '../../api.ts';
import { done } from '../../state/app-store.ts';
import { dayOf, timeOf, useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { refresh } from './refresh.ts';
import { WaitingFiles } from './WaitingFiles.tsx';

interface SharedFolderProps {
  readonly folder: FolderState | null;
  readonly onLook: (file: string) => void;
}

export function SharedFolder({ folder, onLook }: SharedFolderProps) {
  const t = useText();
  const speak = useSpeak();
  const run = async (work: Promise<Result<unknown>>) => {
    await done(work);
    refresh();
  };
  if (folder === null) {
    return <Button onPress={() => run(api.exchange.chooseFolder({}))}>{t('exchange.chooseFolder')}</Button>;
  }
  const { path, at, problem, waiting, ignored } = folder;
  return (
    <>
      <p>
        <strong>{path}</strong>
      </p>
      {problem === null ? (
        <p className="meta" role="status">
          {at === null
            ? t('exchange.folderNever')
            : t('exchange.folderAt', { when: `${dayOf(at)} ${timeOf(at)}` })}
        </p>
      ) : (
        <p role="alert" className="problem">
          {speak(problem)}
        </p>
      )}
      {waiting.length === 0 ? null : (
        <>
          <h3>{t('exchange.waiting')}</h3>
          <WaitingFiles files={waiting.map((each) => ({ ...each, key: each.file }))} onLook={onLook} />
        </>
      )}
      {ignored.length === 0 ? null : (
        <p className="meta">{t('exchange.ignored', { files: ignored.join(', ') })}</p>
      )}
      <div className="exchange-buttons">
        <Button onPress={() => run(api.exchange.throughFolder({}))}>{t('exchange.folderNow')}</Button>
        <Button look="quiet" onPress={() => run(api.exchange.leaveFolder({}))}>
          {t('exchange.leaveFolder')}
        </Button>
      </div>
    </>
  );
}
