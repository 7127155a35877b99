import type { Session } from '../store/dialect.js';
import type { StaffDeviceTable } from '../store/staff-tables.js';
import { statement } from '../store/statement.js';
import { digest, newSecret } from './secret.js';

/** How long a device is known after the last time somebody logged in on it, milliseconds. */
export const DEVICE_LASTS = 180 * 24 * 60 * 60 * 1000;

const insertDevice = statement<StaffDeviceTable>((db, given) =>
  db.insertInto('staff_device').values({ hash: given.hash, staff: given.staff, until: given.until }),
);

const selectDevice = statement<{ hash: string; staff: string; now: number }, StaffDeviceTable>((db, given) =>
  db
    .selectFrom('staff_device')
    .selectAll()
    .where('hash', '=', given.hash)
    .where('staff', '=', given.staff)
    .where('until', '>', given.now),
);

const deleteOne = statement<{ hash: string }>((db, given) =>
  db.deleteFrom('staff_device').where('hash', '=', given.hash),
);

const deleteOf = statement<{ staff: string }>((db, given) =>
  db.deleteFrom('staff_device').where('staff', '=', given.staff),
);

const deleteDue = statement<{ now: number }>((db, given) =>
  db.deleteFrom('staff_device').where('until', '<=', given.now),
);

/** The digest of the device's token when this account logged in on it before. */
export async function knownDevice(
  session: Session,
  token: string | undefined,
  staff: string | undefined,
  now: number,
): Promise<string | undefined> {
  const [found] = await session.all(selectDevice, { hash: digest(token ?? ''), staff: staff ?? '', now });
  return found?.hash;
}

/** Remembers a device of somebody, in place of `old`, and gives its token. It lets nobody in; it only keeps a budget apart. */
export async function rememberDevice(session: Session, staff: string, now: number, old?: string): Promise<string> {
  if (old !== undefined) await session.run(deleteOne, { hash: old });
  const token = newSecret();
  await session.run(insertDevice, { hash: digest(token), staff, until: now + DEVICE_LASTS });
  return token;
}

/** Forgets every device of somebody. */
export async function forgetDevices(session: Session, staff: string): Promise<void> {
  await session.run(deleteOf, { staff });
}

/** Deletes the devices that were not used for long; how many. */
export async function deleteDueDevices(session: Session, now: number): Promise<number> {
  return session.run(deleteDue, { now });
}
