// What a closed report says in its other language is sought in an edition as its text is: printed or not, and with what it was given for.

import { expect, it } from 'vitest';
import { searchMade } from '../../../../electron/packs/leaks/search-made.ts';
import { renderDocx } from '../../../../electron/packs/docx/render-docx.ts';
import { snapshot } from '../../../../electron/register/read/query.ts';
import { set } from '../../../../shared/kernel/change.ts';
import { typed } from '../../../../shared/kernel/origin.ts';
import { paper } from '../../../../shared/papers/model/paper.ts';
import { indexOf } from '../../../../shared/register/register-index.ts';
import { written } from '../../../shared/reports/a-text.ts';
import { inWords } from '../../../in-english.ts';
import { valueOf } from '../../register/a-register.ts';
import { anEmptySession } from '../../session/a-session.ts';
import { aReport } from '../../usecases/reports/a-report.ts';
import { aDocument } from '../a-document.ts';

const [english, later, welsh] = [
  'The buyer of the yard offered nine thousand.',
  'The buyer of the yard offers ten thousand.',
  'Cynigiodd prynwr yr iard naw mil o bunnoedd.',
];

async function aClosedReport() {
  const testSession = anEmptySession();
  const { session } = testSession;
  const { get, write, section, paperId, meetingId } = await aReport(testSession);
  await get('reports', 'begin', { paperId });
  await write('Background', english);
  const { id: sectionId } = await section('Background');
  const changes = [set(paper, paperId, 'openness', 'exempt')];
  const act = inWords('Close it');
  valueOf(session.write({ actor: 'The clerk', act, origin: typed, changes, reason: undefined }));
  await get('reports', 'writeInLanguage', { sectionId, language: 'cy', text: written(welsh) });
  const sayTheSame = () =>
    get('reports', 'saysTheSame', { sectionId, language: 'cy', original: written(english), same: true });
  const searched = async (words: string) => {
    const index = indexOf(snapshot(session.live));
    const source = { index, today: session.today(), language: 'en', languages: 'en' } as const;
    const document = aDocument([{ kind: 'paragraph', runs: [{ text: words }] }]);
    const file = { name: 'agenda.docx', kind: 'docx', bytes: await renderDocx(document) } as const;
    return searchMade(source, { document: 'agenda', meetingId, edition: 'public' }, [file]);
  };
  return { write, sayTheSame, searched };
}

const leak = { ok: false, error: { code: 'leak' } };

it('is found while it is being written, once it is given, and when its text has changed since', async () => {
  const { write, sayTheSame, searched } = await aClosedReport();
  expect(await searched('The yard is for sale.')).toMatchObject({ ok: true });
  expect(await searched(welsh)).toMatchObject(leak);
  await sayTheSame();
  expect(await searched(welsh)).toMatchObject(leak);
  await write('Background', later);
  expect(await searched(welsh)).toMatchObject(leak);
});

it('is found in the words that it was given for', async () => {
  const { write, sayTheSame, searched } = await aClosedReport();
  await sayTheSame();
  await write('Background', later);
  expect(await searched(english)).toMatchObject(leak);
});
