// The line at the foot of a meeting: a short command is typed, what was understood stands beside it, and Enter does it. Nothing moves while
// somebody types: what there is to choose from stands over the columns.

import { useCallback, useEffect, useRef, useState, type KeyboardEvent as KeyPressed } from 'react';
import type { Saying } from '../../../../shared/kernel/saying.ts';
import type { AtMeetingView, ItemAtMeeting } from '../../../../shared/minutes/calls.ts';
import { callOf } from '../../../../shared/minutes/rules/short-commands/calls.ts';
import {
  readShortCommand,
  type ReadCommand,
  type Understood,
} from '../../../../shared/minutes/rules/short-commands/commands.ts';
import { asksForList, shortForms } from '../../../../shared/minutes/rules/short-commands/forms.ts';
import { askTheApp } from '../../../api.ts';
import { done, useApp } from '../../../state/app-store.ts';
import { dropIfStill, useDraft } from '../../../state/drafts.ts';
import { useSpeak, useText } from '../../../state/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextBox } from '../../../ui/TextBox.tsx';
import { useOnce } from '../../../ui/use-once.ts';

interface CommandLineProps {
  readonly meetingId: string;
  readonly view: AtMeetingView;
  readonly item: ItemAtMeeting | null;
  /** The item that is shown, or on its way; empty on an empty agenda. */
  readonly current: string;
  readonly onGo: (itemId: string) => void;
}

function Forms({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  return (
    <section aria-label={t('minutes.short.list')}>
      <p className="quiet">{t('minutes.short.who')}</p>
      <dl className="keys">
        {shortForms.map((form) => (
          <div key={form}>
            <dt>{t(`minutes.short.does.${form}`)}</dt>
            <dd>
              <kbd>{t(`minutes.short.form.${form}`)}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <Button onPress={onClose}>{t('minutes.short.closeList')}</Button>
    </section>
  );
}

interface ChooseProps {
  readonly read: Extract<ReadCommand, { readonly kind: 'which' }>;
  readonly onChoose: (chosen: Understood) => Promise<void>;
}

function Choose({ read, onChoose }: ChooseProps) {
  const t = useText();
  const speak = useSpeak();
  return (
    <div className="row" role="group" aria-label={t('minutes.short.choose')}>
      {read.offered.map((each, at) => (
        <Button key={at} onPress={() => onChoose(each)}>
          {speak(each.says)}
        </Button>
      ))}
    </div>
  );
}

function Says({ read, last }: { readonly read: ReadCommand | undefined; readonly last: Saying | null }) {
  const t = useText();
  const speak = useSpeak();
  if (read === undefined) return last === null ? null : t('minutes.short.done', { what: speak(last) });
  if (read.kind !== 'understood') return <span className="field-problem">{`▲ ${speak(read.says)}`}</span>;
  return (
    <>
      <strong>{t('minutes.short.enter', { what: speak(read.says) })}</strong>
      {read.remarks.map((each) => (
        <span key={each.say} className="field-problem">{` ▲ ${speak(each)}`}</span>
      ))}
    </>
  );
}

/** Ctrl+L comes to the line from wherever the focus is on this screen. */
function useLineByKey() {
  const foot = useRef<HTMLFormElement>(null);
  const toLine = useCallback(() => {
    foot.current?.querySelector('input')?.focus();
  }, []);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'l') return;
      event.preventDefault();
      toLine();
    };
    window.addEventListener('keydown', hear);
    return () => {
      window.removeEventListener('keydown', hear);
    };
  }, [toLine]);
  return { foot, toLine };
}

export function CommandLine({ meetingId, view, item, current, onGo }: CommandLineProps) {
  const t = useText();
  const { foot, toLine } = useLineByKey();
  const { once } = useOnce();
  const today = useApp(({ header }) => header?.today ?? '');
  // What can be done again was taken back.
  const isTakenBack = useApp(({ header }) => header !== null && header.redo !== null);
  const name = `short command ${meetingId}`;
  const [draft, setDraft] = useDraft(name);
  const [isListed, setListed] = useState(false);
  /** What was done last, until the next is typed. */
  const [last, setLast] = useState<Saying | null>(null);
  const typed = draft ?? '';
  const isAsking = asksForList.test(typed.trim());
  // Not against another item than the one that was gone to: that one is on its way.
  const isOther = item !== null && item.id !== current;
  const read = isAsking || isOther ? undefined : readShortCommand(typed, { ...view, item, today });
  const perform = async ({ command, says }: Understood) => {
    const call = callOf(command, { meetingId, itemId: item?.id ?? null });
    if (call !== undefined && !(await done(askTheApp('minutes', call.name, call.input)))) return;
    if (command.does === 'go') onGo(command.itemId);
    dropIfStill(name, typed);
    setLast(says);
  };
  const send = () => {
    if (isAsking) {
      setListed(true);
      setDraft(null);
    } else if (read?.kind === 'understood') once(() => perform(read));
  };
  const leave = (event: KeyPressed) => {
    if (event.key !== 'Escape' || (!isListed && typed === '')) return;
    event.preventDefault();
    if (isListed) setListed(false);
    else setDraft(null);
    toLine();
  };
  return (
    // Escape closes what the line has opened, wherever the focus is in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={foot}
      className="at-foot"
      data-commands
      onKeyDown={leave}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextBox
        className="at-command"
        label={t('minutes.short.label')}
        hideLabel
        placeholder={t('minutes.short.hint')}
        value={typed}
        onChange={(text) => {
          setLast(null);
          setDraft(text === '' ? null : text);
        }}
      />
      <Button
        label={t('minutes.short.list')}
        onPress={() => {
          setListed(!isListed);
        }}
      >
        ?
      </Button>
      <div className="at-said">
        <p className="at-says" role="status">
          <Says read={read} last={isTakenBack ? null : last} />
        </p>
      </div>
      {isListed || read?.kind === 'which' ? (
        <div className="at-above">
          {read?.kind === 'which' ? (
            <Choose
              read={read}
              onChoose={async (chosen) => {
                await perform(chosen);
                toLine();
              }}
            />
          ) : null}
          {isListed ? (
            <Forms
              onClose={() => {
                setListed(false);
                toLine();
              }}
            />
          ) : null}
        </div>
      ) : null}
    </form>
  );
}
