import type { Migration } from 'kysely';
import { init } from './001-init.js';
import { staff } from './002-staff.js';
import { callback } from './003-callback.js';
import { handoff } from './004-handoff.js';
import { versionModel } from './005-version-model.js';
import { missed } from './006-missed.js';
import { publishing } from './007-publishing.js';
import { corrections } from './008-corrections.js';
import { review } from './009-review.js';
import { stepCount } from './010-step-count.js';
import { packages } from './011-packages.js';
import { promisedAt } from './012-promised-at.js';

/** Every change of the tables, in order; a migration that was released is never edited. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-init': init,
  '002-staff': staff,
  '003-callback': callback,
  '004-handoff': handoff,
  '005-version-model': versionModel,
  '006-missed': missed,
  '007-publishing': publishing,
  '008-corrections': corrections,
  '009-review': review,
  '010-step-count': stepCount,
  '011-packages': packages,
  '012-promised-at': promisedAt,
};
