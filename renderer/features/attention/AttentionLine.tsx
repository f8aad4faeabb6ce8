// One concern, with what settles it.

import type { AttentionItem } from '../../../shared/attention/calls.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { say } from '../../../shared/language/say.ts';
import { api } from '../../api.ts';
import { done, go, tell } from '../../state/app-store.ts';
import { useDraft } from '../../state/drafts.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { ShortForm } from '../../ui/ShortForm.tsx';
import { TextBox } from '../../ui/TextBox.tsx';

function Remedies({ item }: { readonly item: AttentionItem }) {
  const t = useText();
  const { remedy, sentence, screen, focus } = item;
  const settle = async (call: Promise<Result<null>>) => {
    if (await done(call)) tell(say('attention.settled'));
  };
  switch (remedy.kind) {
    case 'choose': {
      const { statementId, ours, theirs, ourRefs, theirRef } = remedy;
      return (
        <>
          <Button onPress={() => settle(api.attention.settle({ statementId, keep: 'ours' }))}>
            {t('attention.keep', { figure: ours, refs: ourRefs })}
          </Button>
          <Button onPress={() => settle(api.attention.settle({ statementId, keep: 'theirs' }))}>
            {t('attention.keep', { figure: theirs, refs: theirRef })}
          </Button>
        </>
      );
    }
    case 'merge': {
      const { firstId, secondId, first, second } = remedy;
      return (
        <>
          <Button onPress={() => settle(api.activities.merge({ goes: secondId, stays: firstId }))}>
            {t('attention.mergeInto', { stays: first, goes: second })}
          </Button>
          <Button onPress={() => settle(api.activities.merge({ goes: firstId, stays: secondId }))}>
            {t('attention.mergeInto', { stays: second, goes: first })}
          </Button>
        </>
      );
    }
    case 'go':
      return (
        <Button
          label={t('attention.goTo', { what: sentence })}
          onPress={() => {
            go(screen, focus);
          }}
        >
          {t('attention.go')}
        </Button>
      );
  }
}

export function AttentionLine({ item }: { readonly item: AttentionItem }) {
  const t = useText();
  const speak = useSpeak();
  const { key, sentence, remedy, screen, focus } = item;
  const [reason, setReason] = useDraft(`reason to dismiss ${key}`);
  const dismiss = async (why: string) => {
    if (await done(api.attention.dismiss({ key, sentence, reason: why }))) setReason(null);
  };
  return (
    <li className="concern-line">
      <div>
        {remedy.kind === 'go' ? (
          <p>{speak(sentence)}</p>
        ) : (
          <button
            type="button"
            className="link"
            onClick={() => {
              go(screen, focus);
            }}
          >
            {speak(sentence)}
          </button>
        )}
        {reason !== null ? (
          <ShortForm
            does={t('attention.dismiss')}
            ready={reason.trim() !== ''}
            onDo={() => dismiss(reason)}
            onCancel={() => {
              setReason(null);
            }}
          >
            <TextBox
              label={t('attention.dismissWhy')}
              hint={t('attention.dismissHint')}
              value={reason}
              onChange={setReason}
              autoFocus={reason === ''}
            />
          </ShortForm>
        ) : null}
      </div>
      <div className="concern-acts">
        <Remedies item={item} />
        {reason !== null ? null : (
          <Button
            look="quiet"
            label={t('attention.set-aside', { concern: sentence })}
            onPress={() => {
              setReason('');
            }}
          >
            {t('attention.dismiss')}
          </Button>
        )}
      </div>
    </li>
  );
}
