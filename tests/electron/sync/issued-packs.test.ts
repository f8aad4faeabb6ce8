// Packs that were issued, on the way to a colleague.

import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { blobOf, keepBlob } from '../../../electron/register/file/blobs.ts';
import { create } from '../../../shared/kernel/change.ts';
import { packIssue } from '../../../shared/packs/model/pack-issue.ts';
import { valueOf } from '../register/a-register.ts';
import { bundleFrom, take, twoPeople } from './people.ts';

describe('a bundle', () => {
  it('carries the files of a pack that was issued, once', async () => {
    const [secretary, officer] = await twoPeople();
    const pdf = keepBlob(secretary.computer.register, Buffer.from('%PDF a pack'));
    const workbook = keepBlob(secretary.computer.register, Buffer.from('PK a workbook'));
    const issued = { title: 'Board pack', asAt: '2024-07-12', issuedOn: '2024-07-12', by: 'Secretary' };
    for (const id of ['first', 'as it stood'])
      valueOf(
        secretary.computer.write(
          create(packIssue, id, {
            ...issued,
            batchName: 'a:1',
            edition: 'board',
            form: 'pack',
            language: 'en',
            pdf,
            workbook,
          }),
        ),
      );
    const bundle = await bundleFrom(secretary);
    const content = Object.values(unzipSync(bundle)).map((part) => Buffer.from(part).toString('latin1'));
    expect(content.filter((part) => part === '%PDF a pack')).toHaveLength(1);
    valueOf(await take(officer, bundle));
    expect(blobOf(officer.computer.register, pdf)?.toString()).toBe('%PDF a pack');
    expect(blobOf(officer.computer.register, workbook)?.toString()).toBe('PK a workbook');
  });
});
