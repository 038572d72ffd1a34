// `npm start`: from a fresh clone to a desk that answers. What is done already is not done again.
import { ensureBuild } from './setup/build.mjs';
import { partNews, serveDesk, setUpDatabase } from './setup/desk.mjs';
import { deskEnvironment } from './setup/environment.mjs';
import { createLog, formatSeconds, printFailure } from './setup/log.mjs';
import { requireNode } from './setup/node-version.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { requirePort } from './setup/ports.mjs';
import { endChildrenWithUs } from './setup/run.mjs';
import { readDist } from './setup/settings.mjs';

const begun = Date.now();
const log = createLog();

/** Waits until somebody asks us to end; the second time, whoever asks is in a hurry. */
function untilAskedToEnd() {
  return new Promise((done) => {
    for (const signal of /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.removeAllListeners(signal);
      process.on(signal, () => done(signal));
    }
  });
}

async function main() {
  requireNode();
  const { host, port, env } = deskEnvironment();
  const dist = readDist(process.env);
  await requirePort(host, port);
  await ensurePackages(log);
  await ensureBuild(log, dist);
  const { done, link } = partNews(await setUpDatabase(env));
  if (done) log.say(done);
  // The steps before can take minutes, in which somebody else may have taken the port.
  await requirePort(host, port);
  const desk = await serveDesk({ host, port, dist, env });
  log.say(
    `\nLodestone answers at ${desk.address} (after ${formatSeconds(Date.now() - begun)}). Ctrl-C ends it.`,
  );
  // Last, so that the one-time link of a new desk is not scrolled away.
  if (link) log.say(`\n${link}`);
  const end = await Promise.race([desk.ended, untilAskedToEnd()]);
  if (typeof end === 'number') {
    console.error(`✗ The desk ended by itself, with status ${end}.`);
    return end || 1;
  }
  await desk.stop();
  log.say('\nLodestone has ended.');
  return 0;
}

endChildrenWithUs();
main().then(
  (status) => process.exit(status),
  (error) => {
    printFailure(error);
    process.exit(1);
  },
);
