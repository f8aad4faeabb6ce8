// Two issued packs of a meeting: what the later version has that the other hadn't, and both in words, side by side.

import { useState } from 'react';
import type { Language } from '../../../../shared/language/language.ts';
import type { IssuedPack } from '../../../../shared/packs/calls.ts';
import type {
  ComparedLines,
  ComparedPacks,
  ComparedSection,
  ReadLine,
  VersionChange,
} from '../../../../shared/packs/rules/compare-packs.ts';
import { isOnePage, sayCompared } from '../../../../shared/packs/rules/say-compared.ts';
import { sayIssued } from '../../../../shared/packs/rules/say-issued.ts';
import { api } from '../../../api.ts';
import { JobStanding } from '../../../parts/JobProgress.tsx';
import { useJob } from '../../../parts/use-job.ts';
import { useSpeak, useText } from '../../../state/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import './compare.css';

interface Two {
  readonly before: IssuedPack;
  readonly after: IssuedPack;
}

interface SideProps {
  readonly what: 'before' | 'after';
  readonly lines: readonly ReadLine[];
  /** Of what the packs say, not of the words round it. */
  readonly language: Language;
}

function Side({ what, lines, language }: SideProps) {
  const t = useText();
  const Changed = what === 'before' ? 'del' : 'ins';
  return (
    <div className={`compare-side compare-${what}`}>
      {lines.length === 0 ? null : <p className="meta">{t(`compare.${what}`)}</p>}
      {lines.map(({ text, page }, at) => (
        // A text may say the same twice.
        // oxlint-disable-next-line react/no-array-index-key
        <p key={at}>
          {page === '' ? null : (
            <span className="meta">{t(isOnePage(page) ? 'compare.page' : 'compare.pages', { page })} </span>
          )}
          <Changed lang={language}>{text}</Changed>
        </p>
      ))}
    </div>
  );
}

interface LinesProps {
  readonly lines: readonly ComparedLines[];
  readonly language: Language;
}

function Lines({ lines, language }: LinesProps) {
  return lines.map(({ before, after }, at) => (
    // The places where two texts differ have no names.
    // oxlint-disable-next-line react/no-array-index-key
    <div key={at} className="compare-lines">
      <Side what="before" language={language} lines={before} />
      <Side what="after" language={language} lines={after} />
    </div>
  ));
}

function Section({ section }: { readonly section: ComparedSection }) {
  const speak = useSpeak();
  return (
    <section>
      <h4>{speak(sayCompared(section))}</h4>
      <Lines lines={section.lines} language={section.language} />
    </section>
  );
}

interface ChangesProps {
  readonly changes: readonly VersionChange[];
  readonly language: Language;
}

function Changes({ changes, language }: ChangesProps) {
  const t = useText();
  if (changes.length === 0) return <p>{t('compare.same')}</p>;
  return (
    <table className="ruled">
      <thead>
        <tr>
          <th scope="col">{t('compare.change')}</th>
          <th scope="col">{t('supplement.item')}</th>
          <th scope="col">{t('supplement.what')}</th>
          <th scope="col">{t('compare.pagesBefore')}</th>
          <th scope="col">{t('compare.pagesAfter')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ id, what, item, name, before, after }) => (
          <tr key={id}>
            <td>{t(`supplement.${what}`)}</td>
            <td lang={language}>{item}</td>
            <th scope="row" lang={language}>
              {name}
            </th>
            <td>{before}</td>
            <td>{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Compared({ compared, two }: { readonly compared: ComparedPacks; readonly two: Two }) {
  const t = useText();
  const { changes, language, sections } = compared;
  return (
    <>
      <p>
        {t('compare.first', { pack: sayIssued(two.before) })}
        <br />
        {t('compare.second', { pack: sayIssued(two.after) })}
      </p>
      {changes === null ? null : (
        <section>
          <h3>{t('supplement.differences', { version: two.before.version })}</h3>
          <p className="field-hint">
            {t('supplement.differences-lead', {
              version: two.before.version,
              day: { day: two.before.issuedOn ?? '' },
            })}
          </p>
          <Changes changes={changes} language={language} />
        </section>
      )}
      <section className="compare-words">
        <h3>{t('compare.words')}</h3>
        <p role="status">
          {sections.length === 0 ? t('compare.wordsSame') : t('compare.count', { count: sections.length })}
        </p>
        {sections.map((section) => (
          <Section key={`${section.language} ${section.id}`} section={section} />
        ))}
      </section>
    </>
  );
}

/** The version before it, where there is one. */
function usualOther(pack: IssuedPack, others: readonly IssuedPack[]): IssuedPack | undefined {
  const isBefore = ({ form, edition, personId, language, version }: IssuedPack) =>
    form === 'pack' &&
    edition === pack.edition &&
    personId === pack.personId &&
    language === pack.language &&
    version === pack.version - 1;
  return others.find(isBefore) ?? others[0];
}

interface ComparePacksProps {
  readonly pack: IssuedPack;
  /** All that it can be compared with and itself, the latest first. */
  readonly among: readonly IssuedPack[];
  readonly onClose: () => void;
}

export function ComparePacks({ pack, among, onClose }: ComparePacksProps) {
  const t = useText();
  const speak = useSpeak();
  const others = among.filter(({ id }) => id !== pack.id);
  const [otherId, setOtherId] = useState(usualOther(pack, others)?.id ?? '');
  const [two, setTwo] = useState<Two>();
  const job = useJob<ComparedPacks>();
  const { running, result } = job;
  const compare = () => {
    const other = others.find(({ id }) => id === otherId);
    if (other === undefined) return;
    const [after = pack, before = other] = among.filter(({ id }) => id === pack.id || id === other.id);
    job.clear();
    setTwo({ before, after });
    void job.start((name) => api.packs.compareIssued({ job: name, before: before.id, after: after.id }));
  };
  return (
    <Dialog title={t('compare.title')} onClose={onClose} wide="most">
      <p>{speak(sayIssued(pack))}</p>
      <Choice
        label={t('compare.with')}
        value={otherId}
        options={others.map((each) => ({ value: each.id, label: speak(sayIssued(each)) }))}
        onChange={setOtherId}
      />
      <p className="field-hint">{t('compare.hint')}</p>
      <JobStanding job={job} label={t('compare.working')} />
      {result === null || two === undefined || running ? null : <Compared compared={result} two={two} />}
      <div className="form-buttons">
        <Button onPress={onClose}>{t('button.close')}</Button>
        <Button look="main" busy={running} onPress={compare}>
          {t('compare.start')}
        </Button>
      </div>
    </Dialog>
  );
}
