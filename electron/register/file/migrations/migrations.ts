// Every migration in order. Shipped ones are never edited: a test pins their bytes.

import { meetings } from './0009-meetings.ts';
import { minutes } from './0010-minutes.ts';
import { papers } from './0011-papers.ts';
import { interests } from './0012-interests.ts';
import { minutesAdopted } from './0013-minutes-adopted.ts';
import { followUp } from './0014-follow-up.ts';
import { reports } from './0015-reports.ts';
import { itemNotices } from './0016-item-notices.ts';
import { issuedPacks } from './packs/0017-issued-packs.ts';
import { packTemplates } from './packs/0018-pack-templates.ts';
import { supplements } from './packs/0019-supplements.ts';
import { keptFrom } from './0020-kept-from.ts';
import { houseStyles } from './packs/0021-house-styles.ts';
import { adoptingItems } from './0022-adopting-items.ts';
import { orderOfDeclarations } from './0023-order-of-declarations.ts';
import { standingAdoption } from './0024-standing-adoption.ts';
import { causalPast } from './0025-causal-past.ts';
import { unstatedTargets } from './0026-unstated-targets.ts';
import { begunFiles } from './0027-begun-files.ts';
import { translations } from './0028-translations.ts';
import { languagesOfPacks } from './packs/0029-languages-of-packs.ts';
import { sectionTranslations } from './0030-section-translations.ts';
import { register } from './0008-register/register.ts';

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}

export const migrations: readonly Migration[] = [
  register,
  meetings,
  minutes,
  papers,
  interests,
  minutesAdopted,
  followUp,
  reports,
  itemNotices,
  issuedPacks,
  packTemplates,
  supplements,
  keptFrom,
  houseStyles,
  adoptingItems,
  orderOfDeclarations,
  standingAdoption,
  causalPast,
  unstatedTargets,
  begunFiles,
  translations,
  languagesOfPacks,
  sectionTranslations,
];
