// Interests at the item that is taken: what the register offers, what is declared, and what followed.

import { useState } from 'react';
import type { AtMeetingView, ItemAtMeeting } from '../../../../shared/minutes/calls.ts';
import type { InterestClass } from '../../../../shared/interests/rules/class-names.ts';
import { followings, type Following } from '../../../../shared/minutes/model/declaration.ts';
import { api } from '../../../api.ts';
import { say } from '../../../../shared/language/say.ts';
import { done, tellError } from '../../../state/app-store.ts';
import { useSpeak, useText } from '../../../state/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { ShortLine } from './ShortLine.tsx';

interface DeclarationsProps {
  readonly item: ItemAtMeeting;
  readonly view: AtMeetingView;
}

interface DispensationChoiceProps {
  readonly view: AtMeetingView;
  readonly personId: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Only for whom one is in force. */
function DispensationChoice({ view, personId, value, onChange }: DispensationChoiceProps) {
  const t = useText();
  const its = view.dispensations.filter((each) => each.personId === personId);
  if (its.length === 0 && value === '') return null;
  return (
    <Choice
      label={t('minutes.underDispensation')}
      value={value}
      options={[
        { value: '', label: t('minutes.noDispensation') },
        ...its.map(({ id, matter, scope }) => ({
          value: id,
          label: `${matter}: ${t(`interests.scope.${scope}`)}`,
        })),
      ]}
      onChange={onChange}
    />
  );
}

function Declared({
  each,
  view,
}: {
  readonly each: ItemAtMeeting['declarations'][number];
  readonly view: AtMeetingView;
}) {
  const t = useText();
  const speak = useSpeak();
  const { id, personId, name, nature, followed, interestClass, dispensationId, barred } = each;
  return (
    <li>
      <div className="row">
        <span>
          <strong>{name}</strong>
          {`: ${nature}${interestClass === null ? '' : ` (${t(`interests.class.${interestClass}`)})`}`}
        </span>
        <Button
          look="quiet"
          label={t('minutes.removeDeclaration', { name })}
          onPress={() => done(api.minutes.removeDeclaration({ id }))}
        >
          ✕
        </Button>
      </div>
      <div className="row">
        <Choice
          label={t('minutes.followedBy')}
          value={followed}
          options={followings.map((value) => ({ value, label: t(`minutes.followed.${value}`) }))}
          onChange={(value) => void done(api.minutes.setDeclaration({ id, field: 'followed', value }))}
        />
        <DispensationChoice
          view={view}
          personId={personId}
          value={dispensationId ?? ''}
          onChange={(value) =>
            void done(
              api.minutes.setDeclaration({
                id,
                field: 'dispensationId',
                value: value === '' ? null : value,
              }),
            )
          }
        />
      </div>
      {barred === null ? null : <p role="alert">{`▲ ${speak(barred)}`}</p>}
    </li>
  );
}

/** Entries that share words with the item: perhaps they concern it. */
function Offers({ item }: { readonly item: ItemAtMeeting }) {
  const t = useText();
  if (item.offers.length === 0) return null;
  return (
    <section aria-label={t('minutes.offers')}>
      <p className="quiet">{t('minutes.offersHint')}</p>
      <ul className="lines">
        {item.offers.map(({ interestId, personId, name, interestClass, text, words }) => (
          <li key={interestId} className="row">
            <span>
              <strong>{name}</strong>
              {`: ${text} (${t(`interests.class.${interestClass}`)}) `}
              <span className="quiet">{t('minutes.sharedWords', { words: words.join(', ') })}</span>
            </span>
            <Button
              label={t('minutes.declareOffered', { name, what: text })}
              onPress={() =>
                done(
                  api.minutes.declare({
                    itemId: item.id,
                    personId,
                    nature: text,
                    followed: 'left',
                    interestId,
                    interestClass,
                  }),
                )
              }
            >
              {t('minutes.declared')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Declarations({ item, view }: DeclarationsProps) {
  const t = useText();
  const [who, setWho] = useState('');
  const [followed, setFollowed] = useState<Following>('left');
  const [kind, setKind] = useState<InterestClass | ''>('');
  const [dispensationId, setDispensationId] = useState('');
  const declare = async (nature: string) => {
    if (who === '') {
      tellError(say('minutes.who-declares'));
      return false;
    }
    const isDeclared = await done(
      api.minutes.declare({
        itemId: item.id,
        personId: who,
        nature,
        followed,
        interestClass: kind === '' ? null : kind,
        dispensationId: dispensationId === '' ? null : dispensationId,
      }),
    );
    if (isDeclared) {
      // The next one is somebody else's, or of another kind.
      setWho('');
      setKind('');
      setFollowed('left');
      setDispensationId('');
    }
    return isDeclared;
  };
  return (
    <details open={item.declarations.length > 0 || item.offers.length > 0}>
      <summary>{t('minutes.declarations')}</summary>
      <ul className="lines">
        {item.declarations.map((each) => (
          <Declared key={each.id} each={each} view={view} />
        ))}
      </ul>
      <Offers item={item} />
      <div className="row">
        <Choice
          label={t('minutes.declaredBy')}
          value={who}
          options={view.attendees.map(({ personId, name }) => ({ value: personId, label: name }))}
          onChange={(value) => {
            setWho(value);
            setDispensationId('');
          }}
        />
        <Choice<InterestClass | ''>
          label={t('interests.ofClass')}
          value={kind}
          options={[
            { value: '', label: t('minutes.noClass') },
            ...view.interestClasses.map((value) => ({ value, label: t(`interests.class.${value}`) })),
          ]}
          onChange={setKind}
        />
        <Choice
          label={t('minutes.followedBy')}
          value={followed}
          options={followings.map((value) => ({ value, label: t(`minutes.followed.${value}`) }))}
          onChange={setFollowed}
        />
        <DispensationChoice view={view} personId={who} value={dispensationId} onChange={setDispensationId} />
      </div>
      <ShortLine name={`declaration ${item.id}`} label={t('minutes.nature')} act={declare} />
    </details>
  );
}
