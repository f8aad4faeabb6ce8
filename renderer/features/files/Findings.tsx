// What was found in a document, each with its place in it, and what could not be placed.

import { useState } from 'react';
import type { ImportItem, ImportPreview, PlacedRemark } from '../../../shared/files/import-calls.ts';
import { entityNamed } from '../../../shared/register/entities.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Choice } from '../../ui/Choice.tsx';

const kinds = ['new', 'changed', 'contradiction', 'settled by the document', 'kept', 'same'] as const;

function Remarks({
  title,
  hint,
  remarks,
}: {
  title: string;
  hint?: string;
  remarks: readonly PlacedRemark[];
}) {
  const t = useText();
  const speak = useSpeak();
  if (remarks.length === 0) return null;
  return (
    <section>
      <h2>
        {title} <span className="meta">{remarks.length}</span>
      </h2>
      {hint === undefined ? null : <p className="quiet">{hint}</p>}
      <table className="table">
        <thead>
          <tr>
            <th scope="col" className="import-place">
              {t('import.place')}
            </th>
            <th scope="col">{t('import.detail')}</th>
          </tr>
        </thead>
        <tbody>
          {remarks.map(({ location, says }) => (
            <tr key={JSON.stringify([location, says])}>
              <td>{speak(location)}</td>
              <td>{speak(says)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Items({ items }: { readonly items: readonly ImportItem[] }) {
  const t = useText();
  const speak = useSpeak();
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{t('history.kind')}</th>
          <th scope="col">{t('import.what')}</th>
          <th scope="col">{t('import.detail')}</th>
          <th scope="col">{t('import.place')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ kind, entity, name, detail, location }, index) => (
          // Findings are read once and shown in the document's order: their places are their names.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={index} className={`import-${kind.replaceAll(' ', '-')}`}>
            <td>{t(`import.kind.${kind}`)}</td>
            <th scope="row">
              <span className="meta">{speak(entityNamed(entity)?.kind ?? entity)}</span> {speak(name)}
            </th>
            <td>{speak(detail)}</td>
            <td>{speak(location)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Findings({ preview }: { readonly preview: ImportPreview }) {
  const t = useText();
  const speak = useSpeak();
  const { file, items, changes, notices, absent, assumptions, notUnderstood } = preview;
  const [kind, setKind] = useState<ImportItem['kind'] | ''>('');
  const shown = items.filter((item) => kind === '' || item.kind === kind);
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item.kind, (counts.get(item.kind) ?? 0) + 1);
  return (
    <div className="findings">
      <p role="status">
        {changes === 0 ? t('import.nothingNew', { file }) : t('import.summary', { file, count: changes })}
      </p>
      {notices.map((notice) => (
        <p key={notice.say}>{speak(notice)}</p>
      ))}
      <Remarks
        title={t('import.notUnderstood')}
        hint={t('import.notUnderstoodHint')}
        remarks={notUnderstood}
      />
      <Remarks title={t('import.assumptions')} remarks={assumptions} />
      {absent.length === 0 ? null : (
        <section>
          <h2>{t('import.absent')}</h2>
          <p className="quiet">{t('import.absentHint')}</p>
          <ul>
            {absent.map((each) => (
              <li key={JSON.stringify(each)}>{speak(each)}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <div className="import-filter">
          <Choice<ImportItem['kind'] | ''>
            label={t('import.filter')}
            value={kind}
            options={[
              { value: '', label: t('import.everything') },
              ...kinds
                .filter((each) => counts.has(each))
                .map((value) => ({
                  value,
                  label: `${t(`import.kind.${value}`)} (${counts.get(value) ?? 0})`,
                })),
            ]}
            onChange={setKind}
          />
          <p className="tool-count">
            {shown.length === items.length
              ? t('import.count', { count: items.length })
              : t('import.countFiltered', { shown: shown.length, count: items.length })}
          </p>
        </div>
        <Items items={shown} />
      </section>
    </div>
  );
}
