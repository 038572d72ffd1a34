// `node scripts/prepare.mjs`: packages and build, without serving. For images and for a checkout that the desk’s own user may
// not write to; afterwards `npm start` finds both done.
import { ensureBuild } from './setup/build.mjs';
import { createLog, printFailure } from './setup/log.mjs';
import { requireNode } from './setup/node-version.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { endChildrenWithUs } from './setup/run.mjs';
import { readDist } from './setup/settings.mjs';

const log = createLog();

async function main() {
  requireNode();
  await ensurePackages(log);
  await ensureBuild(log, readDist(process.env));
}

endChildrenWithUs();
main().then(
  () => process.exit(0),
  (error) => {
    printFailure(error);
    process.exit(1);
  },
);
