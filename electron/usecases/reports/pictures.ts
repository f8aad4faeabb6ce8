// The pictures of a report: taken into the register from a file, and shown to the page.

import { basename } from 'node:path';
import { create } from '../../../shared/kernel/change.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { firstWords } from '../../../shared/language/first-words.ts';
import { say } from '../../../shared/language/say.ts';
import { paper } from '../../../shared/papers/model/paper.ts';
import { reportPicture } from '../../../shared/reports/model/report-picture.ts';
import { largestPicture, pictureKindOf } from '../../../shared/reports/rules/picture-kind.ts';
import { blobOf } from '../../register/file/blobs.ts';
import type { Session } from '../../session/session.ts';
import { gone } from '../caller.ts';
import { readToKeep } from '../register/kept-files.ts';

/** Failures: `not-found`, `unreadable`, `too-large`, `no-picture`, and those of a write. */
export function addPicture(
  session: Session,
  author: string,
  paperId: string,
  path: string,
): Result<{ readonly pictureId: string }> {
  const report = session.index().look(paper, paperId);
  if (report === undefined) return gone('paper');
  const name = basename(path);
  const read = readToKeep(path, {
    most: largestPicture,
    tooLarge: (file) =>
      fail('too-large', say('reports.picture-too-large', { file, most: largestPicture / 1024 / 1024 })),
  });
  if (!read.ok) return read;
  const bytes = read.value;
  const kind = pictureKindOf(bytes);
  if (kind === undefined) return fail('no-picture', say('reports.no-picture', { file: name }));
  const kept = session.keep(bytes);
  if (!kept.ok) return kept;
  const pictureId = session.newId();
  const { width, height } = kind;
  const written = session.write({
    actor: author,
    act: say('reports.act.picture', { file: firstWords(name), title: firstWords(report.title) }),
    changes: [create(reportPicture, pictureId, { paperId, name, sha256: kept.value, width, height })],
  });
  return written.ok ? succeed({ pictureId }) : written;
}

/** As a data URL. Failures: `not-found`, `not-here`. */
export function pictureUrl(session: Session, id: string) {
  const found = session.index().look(reportPicture, id);
  if (found === undefined) return gone('picture');
  const { width, height, sha256, name } = found;
  const bytes = blobOf(session.live, sha256);
  const kind = bytes === undefined ? undefined : pictureKindOf(bytes);
  if (bytes === undefined || kind === undefined)
    return fail('not-here', say('files.kept.not-here', { file: name }));
  return succeed({ url: `data:image/${kind.type};base64,${bytes.toString('base64')}`, width, height });
}
