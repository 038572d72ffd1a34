import { randomBytes } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { Command, Option } from 'commander';
import { ROLES, type Role } from '@/core/model/user';
import { addUser } from '@/server/auth/add-user';
import { setPassword } from '@/server/auth/change-password';
import { invitePerson } from '@/server/auth/invitations';
import { listUsers } from '@/server/auth/list-users';
import { baseUrl } from '@/server/auth/origin';
import { partFromSignOn } from '@/server/auth/part-from-sign-on';
import { changeRole, deactivatePerson, reactivatePerson } from '@/server/auth/people';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { NotFoundError } from '@/server/errors';
import { localActor } from './local-actor';

interface AddOptions {
  email: string;
  name: string;
  role: Role;
  passwordStdin?: true;
}

/** From stdin, for a password on the command line stands in the shell's history and in everybody's process list. */
async function readPassword(isOnStdin: boolean): Promise<string> {
  return isOnStdin
    ? (await text(process.stdin)).replace(/\r?\n$/, '')
    : randomBytes(12).toString('base64url');
}

async function addFromOptions({ email, name, role, passwordStdin }: AddOptions): Promise<void> {
  const password = await readPassword(passwordStdin === true);
  const user = await addUser(openDesk(), localActor(), { email, name, role, password });
  process.stdout.write(`Added ${user.name} <${user.email}> as ${user.role}.\n`);
  if (!passwordStdin) process.stdout.write(`Password, shown only now: ${password}\n`);
}

function printUsers(): void {
  const users = listUsers(openDesk(), localActor());
  if (users.length === 0) process.stdout.write('Nobody can sign in yet.\n');
  for (const user of users) {
    const since = user.createdAt.toISOString().slice(0, 10);
    const off = user.deactivatedAt ? ', deactivated' : '';
    process.stdout.write(`${user.role.padEnd(8)} ${user.email}  ${user.name}, since ${since}${off}\n`);
  }
}

/** The id of the person with this address. Throws NotFoundError. */
function idOf(email: string): string {
  const person = listUsers(openDesk(), localActor()).find(
    (user) => user.email === email.trim().toLowerCase(),
  );
  if (!person) throw new NotFoundError('person');
  return person.id;
}

function printInvitation({ email, role }: { email: string; role: Role }): void {
  const link = invitePerson(openDesk(), localActor(), { email, role }, baseUrl(readSettings()));
  process.stdout.write(`Link for ${email}, shown only now, good once and for seven days:\n${link}\n`);
}

async function replacePassword(email: string, { passwordStdin }: { passwordStdin?: true }): Promise<void> {
  const id = idOf(email);
  const password = await readPassword(passwordStdin === true);
  await setPassword(openDesk(), localActor(), id, password);
  process.stdout.write(`${email} has another password, and was signed out everywhere.\n`);
  if (!passwordStdin) process.stdout.write(`Password, shown only now: ${password}\n`);
}

const roleOption = () => new Option('--role <role>').choices(ROLES).makeOptionMandatory();

/** `lodestone user add`, `list`, `invite`, `role`, `deactivate`, `reactivate`, `password` and `part` */
export function userCommand(): Command {
  const command = new Command('user').description('People who can sign in');
  command
    .command('add')
    .description('Add a person; without --password-stdin a password is made up and shown once')
    .requiredOption('--email <address>')
    .requiredOption('--name <name>')
    .addOption(roleOption())
    .option('--password-stdin', 'read the password from standard input')
    .action(addFromOptions);
  command.command('list').description('List everybody with their role').action(printUsers);
  command
    .command('invite')
    .description('Make a one-time link with which somebody chooses a name and a password')
    .requiredOption('--email <address>')
    .addOption(roleOption())
    .action(printInvitation);
  command
    .command('role <email>')
    .description('Give a person another role')
    .addOption(roleOption())
    .action((email: string, { role }: { role: Role }) => {
      changeRole(openDesk(), localActor(), idOf(email), { role });
      process.stdout.write(`${email} is ${role} now.\n`);
    });
  command
    .command('deactivate <email>')
    .description('Switch an account off: signed out everywhere, tokens void')
    .action((email: string) => {
      deactivatePerson(openDesk(), localActor(), idOf(email));
      process.stdout.write(`${email} cannot sign in any more.\n`);
    });
  command
    .command('reactivate <email>')
    .description('Switch an account on again')
    .action((email: string) => {
      reactivatePerson(openDesk(), localActor(), idOf(email));
      process.stdout.write(`${email} can sign in again.\n`);
    });
  command
    .command('password <email>')
    .description('Give a person another password; without --password-stdin one is made up and shown once')
    .option('--password-stdin', 'read the password from standard input')
    .action(replacePassword);
  command
    .command('part <email>')
    .description('Forget the identity at the sign-on provider: the next sign-on ties the account anew')
    .action((email: string) => {
      const parted = partFromSignOn(openDesk(), localActor(), idOf(email)) > 0;
      const said = parted ? 'has no identity any more, and was signed out everywhere' : 'had no identity';
      process.stdout.write(`${email} ${said}.\n`);
    });
  return command;
}
