import { join } from 'node:path';
import type { Role } from '@/core/model/user';

/** Somebody with an account on the prepared desks. */
export interface Person {
  role: Role;
  name: string;
  email: string;
  password: string;
}

/** One person for each role. Their accounts exist only on desks in temporary folders. */
export const PEOPLE: Record<Role, Person> = {
  admin: { role: 'admin', name: 'Ada Admin', email: 'admin@desk.test', password: 'admin passes here' },
  analyst: {
    role: 'analyst',
    name: 'Ben Analyst',
    email: 'analyst@desk.test',
    password: 'analyst passes here',
  },
  reader: { role: 'reader', name: 'Cleo Reader', email: 'reader@desk.test', password: 'reader passes here' },
};

/** Folder in which the global setup leaves the prepared desks and sessions. Throws outside of a test run. */
function preparedFolder(): string {
  const folder = process.env.LODESTONE_E2E;
  if (!folder) throw new Error('The global setup of the browser tests has not run.');
  return folder;
}

/** Data folder of a prepared desk: copied for each worker, never opened in place. */
export const preparedDesk = (kind: 'sample' | 'empty') => join(preparedFolder(), kind);

/** File with the cookies of a person who has signed in on the prepared desks. */
export const sessionOf = (role: Role) => join(preparedFolder(), `${role}.json`);
