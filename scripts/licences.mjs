// `node scripts/licences.mjs`: write the licences of all packages that a desk needs into docs/licences.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatLicences, isAllowed, listLicences } from './checks/licences.mjs';
import { ROOT } from './setup/run.mjs';

const all = listLicences(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')));
writeFileSync(join(ROOT, 'docs/licences.md'), formatLicences(all));
console.log(`${all.length} packages are listed in docs/licences.md.`);
for (const { name, version, licence } of all.filter((one) => !isAllowed(one))) {
  console.error(`✗ ${name} ${version} is under ${licence}, which is not allowed.`);
  process.exitCode = 1;
}
