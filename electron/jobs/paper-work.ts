// A file that is to be a paper, looked at in a thread of its own: a paper of 900 pages keeps nobody waiting.

import { succeed } from '../../shared/kernel/result.ts';
import type { ServerOf } from '../../shared/kernel/call.ts';
import { hashOfFile, lookAtArriving } from '../imports/attached-pdf/arriving-file.ts';
import type { AreasOf, JobTools } from './walls.ts';

export function begin(): ServerOf<AreasOf<'paper'>, JobTools> {
  return {
    paper: {
      look: ({ path }, options) => lookAtArriving(path, options),

      differing: async ({ files }) => {
        const looked = await Promise.all(
          files.map(async ({ path, sha256 }) => {
            const now = await hashOfFile(path);
            return now === undefined || now === sha256 ? [] : [path];
          }),
        );
        return succeed(looked.flat());
      },
    },
  };
}
