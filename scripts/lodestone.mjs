// `npm run lodestone -- …`: the command line, with its packages in place. Its output is the command's alone, so what
// we have to say goes to standard error.
import { spawn } from 'node:child_process';
import { COMMAND_LINE } from './setup/desk.mjs';
import { deskEnvironment } from './setup/environment.mjs';
import { createLog, printFailure } from './setup/log.mjs';
import { requireNode } from './setup/node-version.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { ROOT, signalStatus } from './setup/run.mjs';

async function main() {
  requireNode();
  const { env } = deskEnvironment();
  await ensurePackages(createLog(process.stderr));
  // In our own process group: the command may ask something at the terminal, and gets its Ctrl-C from there.
  const args = [...COMMAND_LINE, ...process.argv.slice(2)];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit', env });
  process.on('SIGINT', () => {});
  for (const signal of /** @type {NodeJS.Signals[]} */ (['SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code, signal) => done(code ?? signalStatus(signal)));
  });
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error) => {
    printFailure(error);
    process.exitCode = 1;
  },
);
