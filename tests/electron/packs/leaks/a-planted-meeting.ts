// A meeting of a council with a word of its own in each field that can be kept back, and a list of those which the public may not see. It is told
// here by the plain rule, and not by the one that is proved: an item is closed by itself, a paper by itself or by any item that it is for; so
// it is with who is kept from them.

import { hash } from 'node:crypto';
import fc from 'fast-check';
import { create, type Creation } from '../../../../shared/kernel/change.ts';
import { naturalId } from '../../../../shared/kernel/entity.ts';
import { typed } from '../../../../shared/kernel/origin.ts';
import { agendaItem, opennesses, type Openness } from '../../../../shared/meetings/model/agenda-item.ts';
import { itemBar } from '../../../../shared/meetings/model/item-bar.ts';
import { meeting } from '../../../../shared/meetings/model/meeting.ts';
import { body } from '../../../../shared/bodies/model/body.ts';
import { seat } from '../../../../shared/bodies/model/seat.ts';
import { decisionFollowUp } from '../../../../shared/follow-up/model/decision-follow-up.ts';
import { forwardItem } from '../../../../shared/follow-up/model/forward-item.ts';
import { actionUpdate } from '../../../../shared/follow-up/model/action-update.ts';
import { action } from '../../../../shared/minutes/model/action.ts';
import { decision } from '../../../../shared/minutes/model/decision.ts';
import { declaration } from '../../../../shared/minutes/model/declaration.ts';
import { minuteComment } from '../../../../shared/minutes/model/minute-comment.ts';
import { minuteCorrection } from '../../../../shared/minutes/model/minute-correction.ts';
import { minute } from '../../../../shared/minutes/model/minute.ts';
import { backgroundPaper } from '../../../../shared/papers/model/background-paper.ts';
import { paper, paperStates, type PaperState } from '../../../../shared/papers/model/paper.ts';
import { paperItem } from '../../../../shared/papers/model/paper-item.ts';
import { paperReader } from '../../../../shared/papers/model/paper-reader.ts';
import { paperVersion } from '../../../../shared/papers/model/paper-version.ts';
import { signOff } from '../../../../shared/papers/model/sign-off.ts';
import { person } from '../../../../shared/people/model/person.ts';
import { reportSection } from '../../../../shared/reports/model/report-section.ts';
import { sectionText } from '../../../../shared/reports/model/section-text.ts';
import { sectionTranslation } from '../../../../shared/reports/model/section-translation.ts';
import { translation } from '../../../../shared/translations/model/translation.ts';
import { textsOf } from '../../../../shared/translations/rules/translatable.ts';
import { valueOf } from '../../register/a-register.ts';
import type { TestSession } from '../../session/a-session.ts';
import { written } from '../../../shared/reports/a-text.ts';
import { aPdf, words } from '../../imports/attached-pdf/a-pdf.ts';
import { inWords } from '../../../in-english.ts';

interface PaperDrawn {
  readonly form: 'written' | 'attached' | 'section' | 'to follow';
  readonly openness: Openness;
  readonly state: PaperState;
  readonly barred: boolean;
  /** How what it says in Welsh stands to its text. */
  readonly inWelsh: 'being written' | 'given' | 'changed since';
  /** Also for the first item, whatever that is. */
  readonly servesFirst: boolean;
}

interface ItemDrawn {
  readonly openness: Openness;
  readonly isLate: boolean;
  /** From the member, who sits at the meeting. */
  readonly isKept: boolean;
  readonly papers: readonly PaperDrawn[];
}

export const drawnItems: fc.Arbitrary<readonly ItemDrawn[]> = fc.array(
  fc.record({
    openness: fc.constantFrom(...opennesses),
    isLate: fc.boolean(),
    isKept: fc.boolean(),
    papers: fc.array(
      fc.record({
        form: fc.constantFrom('written', 'attached', 'section', 'to follow'),
        openness: fc.constantFrom('open', 'open', ...opennesses),
        state: fc.constantFrom(...paperStates),
        barred: fc.boolean(),
        inWelsh: fc.constantFrom('being written', 'given', 'changed since'),
        servesFirst: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
  }),
  { minLength: 1, maxLength: 4 },
);

/** Words that nothing else says. They are told from one another by all of their letters. */
function newWords() {
  let count = 0;
  return () => {
    count += 1;
    const letters = Array.from(String(count).padStart(4, '0'), (digit) => 'bdfghjlmnp'[Number(digit)] ?? 'b');
    return `Vq${letters.join('a')}xoz`;
  };
}

export interface PlantedMeeting {
  readonly bodyId: string;
  readonly meetingId: string;
  readonly paperIds: readonly string[];
  /** Whoever sits at it, and is barred from some of its papers. */
  readonly memberId: string;
  /** What the public may not see, and what the member may not. */
  readonly secretFrom: { readonly public: readonly string[]; readonly member: readonly string[] };
  readonly blobs: ReadonlyMap<string, Uint8Array>;
}

/** Each in a body of its own, in one register. */
export function plantedMeetings({ session }: TestSession) {
  const word = newWords();
  let made = 0;
  return (items: readonly ItemDrawn[]): PlantedMeeting => {
    made += 1;
    const name = (of: string) => `${of}-${made}`;
    const [bodyId, meetingId, memberId] = [name('body'), name('meeting'), name('member')];
    const changes: Creation[] = [];
    const secretFrom = { public: [] as string[], member: [] as string[] };
    const blobs = new Map<string, Uint8Array>();
    const paperIds: string[] = [];
    /** A word in a field, kept from whoever may not see it. */
    const plant = (fromPublic: boolean, fromMember = false) => {
      const text = word();
      if (fromPublic) secretFrom.public.push(text);
      if (fromMember) secretFrom.member.push(text);
      return text;
    };
    changes.push(
      create(body, bodyId, {
        name: `Council ${made}`,
        kind: 'council-england',
        terms: '',
        nation: 'england-and-wales',
        itemNumbering: 'plain',
        minuteNumbering: 'by year',
        position: made,
      }),
      create(person, memberId, { name: `Member ${made}` }),
      create(seat, name('seat'), { bodyId, personId: memberId, role: 'member', votes: true }),
      create(meeting, meetingId, { bodyId, kind: 'ordinary', day: '2024-07-02', state: 'held' }),
    );
    items.forEach(({ openness, isLate, isKept, papers }, at) => {
      const itemId = name(`item${at}`);
      const closed = openness !== 'open';
      const ofItem = () => plant(closed, isKept);
      changes.push(
        create(agendaItem, itemId, {
          meetingId,
          title: `Business ${made} ${at}`,
          purpose: 'decide',
          presenter: ofItem(),
          recommendation: `That it be ${ofItem()}.`,
          openness,
          exemption: closed
            ? { paragraphs: [], publicInterest: plant(true), isRegistered: null, isOwnPlanning: null }
            : null,
          forwardItemId: name(`forward${at}`),
          late: isLate ? { opinionOf: '', circumstances: ofItem(), on: '2024-07-01' } : null,
          outcome: 'taken',
          takenAs: at + 1,
          position: at,
        }),
        create(forwardItem, name(`forward${at}`), {
          title: plant(closed, closed),
          bodyId,
          meetingId,
          purpose: 'decide',
          presenter: plant(closed, closed),
          lead: plant(closed, closed),
          note: plant(true, true),
          openness,
          position: at,
        }),
        create(minute, naturalId([meetingId, itemId]), { meetingId, itemId, text: ofItem() }),
        create(minuteCorrection, name(`correction${at}`), {
          itemId,
          original: ofItem(),
          corrected: ofItem(),
          reason: ofItem(),
          on: '2024-07-20',
        }),
        create(minuteComment, name(`comment${at}`), {
          meetingId,
          itemId,
          who: 'The clerk',
          on: '2024-07-05',
          text: ofItem(),
          answered: 'taken up',
          answer: ofItem(),
        }),
        create(decision, name(`decision${at}`), {
          itemId,
          text: ofItem(),
          reasons: ofItem(),
          how: 'assent',
          attendanceThen: { present: [], barred: [], voting: [], counted: 1, needed: 1 },
        }),
        create(decisionFollowUp, name(`follow${at}`), {
          decisionId: name(`decision${at}`),
          on: '2024-07-10',
          by: 'The clerk',
          text: ofItem(),
        }),
        create(action, name(`action${at}`), {
          what: ofItem(),
          owner: 'Clerk',
          itemId,
          bodyId,
          askedOn: '2024-07-02',
          number: `2024/${made * 10 + at}`,
        }),
        create(actionUpdate, name(`update${at}`), {
          actionId: name(`action${at}`),
          on: '2024-07-11',
          by: 'The clerk',
          text: ofItem(),
          state: 'under way',
        }),
        create(declaration, name(`declared${at}`), {
          itemId,
          personId: memberId,
          nature: ofItem(),
          followed: 'stayed',
        }),
      );
      if (isKept)
        changes.push(
          create(itemBar, naturalId([itemId, memberId]), {
            itemId,
            personId: memberId,
            reason: plant(true, true),
          }),
        );
      papers.forEach((each, place) => {
        const paperId = name(`paper${at}x${place}`);
        paperIds.push(paperId);
        const { form, state, barred, inWelsh, servesFirst } = each;
        const serves = servesFirst && at > 0;
        const isClosed = closed || each.openness !== 'open' || (serves && items[0]?.openness !== 'open');
        // Whoever is kept from any item that it is for gets it with none of them.
        const isKeptPaper = isKept || (serves && items[0]?.isKept === true);
        const secret = () => plant(isClosed || barred, barred || isKeptPaper);
        changes.push(
          create(paper, paperId, {
            title: secret(),
            form,
            reference: secret(),
            state,
            author: secret(),
            openness: each.openness,
            shows: form === 'section' ? { what: 'attention' } : null,
            late: secret(),
            notes: plant(true, true),
          }),
          create(paperItem, naturalId([paperId, itemId]), { paperId, itemId, position: place }),
          ...(serves
            ? [
                create(paperItem, naturalId([paperId, name('item0')]), {
                  paperId,
                  itemId: name('item0'),
                  position: 9,
                }),
              ]
            : []),
          create(backgroundPaper, `${paperId}-background`, { paperId, title: secret(), seenAt: secret() }),
          create(signOff, naturalId([paperId, 'finance']), {
            paperId,
            role: 'finance',
            who: plant(true, true),
            state: 'cleared',
            remarks: plant(true, true),
          }),
        );
        if (barred)
          changes.push(
            create(paperReader, naturalId([paperId, memberId]), {
              paperId,
              personId: memberId,
              access: 'barred',
              reason: plant(true, true),
            }),
          );
        if (form === 'written') {
          const sectionId = naturalId([paperId, 'purpose']);
          const text = written(`The valuation of ${secret()} is less than was thought.`);
          const before = written(`The valuation of ${secret()} was more than was thought.`);
          const original = { 'being written': null, given: text, 'changed since': before }[inWelsh];
          changes.push(
            create(reportSection, sectionId, {
              paperId,
              heading: 'purpose',
              title: 'Purpose',
              required: true,
            }),
            create(reportSection, naturalId([paperId, 'own']), {
              paperId,
              heading: 'own',
              title: secret(),
            }),
            create(sectionText, naturalId([paperId, sectionId]), {
              paperId,
              sectionId,
              text,
            }),
            create(sectionTranslation, naturalId([paperId, sectionId, 'cy']), {
              paperId,
              sectionId,
              language: 'cy',
              text: written(`Mae prisiad ${secret()} yn llai nag a feddyliwyd.`),
              original,
            }),
          );
        }
        if (form === 'attached') {
          const bytes = aPdf({ pages: [{ draws: words(`The tender of ${secret()} is the lowest.`) }] });
          const sha256 = hash('sha256', bytes, 'hex');
          blobs.set(sha256, bytes);
          changes.push(
            create(paperVersion, `${paperId}-1`, {
              paperId,
              name: `${secret()}.pdf`,
              sha256,
              size: bytes.length,
              pages: 1,
              found: { tagged: false, language: null, sizes: [], findings: [] },
              addedOn: '2024-06-01',
            }),
          );
        }
      });
    });
    /** What is secret in one language is so in the other. */
    const translated = ({ entity, id: ofId, fields }: Creation) =>
      textsOf(entity).flatMap((field) => {
        const original = fields[field];
        if (typeof original !== 'string' || original === '') return [];
        const has = (secret: string) => original.includes(secret);
        const text = `Sef ${plant(secretFrom.public.some(has), secretFrom.member.some(has))}.`;
        const of = { ofKind: entity, ofId, field, language: 'cy' };
        const id = naturalId([entity, ofId, field, 'cy']);
        return [{ entity: translation.name, id, fields: { ...of, text, original } }];
      });
    changes.push(...changes.flatMap(translated));
    valueOf(
      session.write({ actor: 'The clerk', act: inWords('Plant'), origin: typed, changes, reason: undefined }),
    );
    return { bodyId, meetingId, paperIds, memberId, secretFrom, blobs };
  };
}
