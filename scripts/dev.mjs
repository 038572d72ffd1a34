// `npm run dev`: the desk with live reloading, on the data of LODESTONE_DATA.
import { setUpDatabase } from './setup/desk.mjs';
import { deskEnvironment } from './setup/environment.mjs';
import { createLog, printFailure } from './setup/log.mjs';
import { requireNode } from './setup/node-version.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { requirePort } from './setup/ports.mjs';
import { endChildrenWithUs, NEXT, start } from './setup/run.mjs';

const log = createLog();

async function main() {
  requireNode();
  const { host, port, env } = deskEnvironment();
  await requirePort(host, port);
  await ensurePackages(log);
  const news = await setUpDatabase(env);
  if (news) log.say(news);
  const server = [NEXT, 'dev', '-H', host, '-p', String(port)];
  const child = start(process.execPath, server, {
    stdio: 'inherit',
    env: { ...env, NODE_ENV: 'development' },
  });
  return new Promise((done) => child.once('close', (code) => done(code ?? 0)));
}

endChildrenWithUs();
main().then(
  (status) => process.exit(status),
  (error) => {
    printFailure(error);
    process.exit(1);
  },
);
