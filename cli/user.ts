import { randomBytes } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { Command, Option } from 'commander';
import { ROLES, type Role } from '@/core/model/user';
import { addUser } from '@/server/auth/add-user';
import { listUsers } from '@/server/auth/list-users';
import { openDesk } from '@/server/context';
import { localActor } from './local-actor';

interface AddOptions {
  email: string;
  name: string;
  role: Role;
  passwordStdin?: true;
}

async function addFromOptions({ email, name, role, passwordStdin }: AddOptions): Promise<void> {
  // From stdin, for a password on the command line stands in the shell's history and in everybody's process list.
  const password = passwordStdin
    ? (await text(process.stdin)).replace(/\r?\n$/, '')
    : randomBytes(12).toString('base64url');
  const user = await addUser(openDesk(), localActor(), { email, name, role, password });
  process.stdout.write(`Added ${user.name} <${user.email}> as ${user.role}.\n`);
  if (!passwordStdin) process.stdout.write(`Password, shown only now: ${password}\n`);
}

function printUsers(): void {
  const users = listUsers(openDesk(), localActor());
  if (users.length === 0) process.stdout.write('Nobody can sign in yet.\n');
  for (const user of users) {
    const since = user.createdAt.toISOString().slice(0, 10);
    process.stdout.write(`${user.role.padEnd(8)} ${user.email}  ${user.name}, since ${since}\n`);
  }
}

/** `lodestone user add` and `lodestone user list` */
export function userCommand(): Command {
  const command = new Command('user').description('People who can sign in');
  command
    .command('add')
    .description('Add a person; without --password-stdin a password is made up and shown once')
    .requiredOption('--email <address>')
    .requiredOption('--name <name>')
    .addOption(new Option('--role <role>').choices(ROLES).makeOptionMandatory())
    .option('--password-stdin', 'read the password from standard input')
    .action(addFromOptions);
  command.command('list').description('List everybody with their role').action(printUsers);
  return command;
}
