/**
 * @typedef {{ version?: string, license?: string, dependencies?: Record<string, string>,
 *   optionalDependencies?: Record<string, string>, peerDependencies?: Record<string, string>,
 *   peerDependenciesMeta?: Record<string, { optional?: boolean }> }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lockfile
 * @typedef {{ name: string, version: string, licence: string }} Licensed
 */

/** Licences that ask for no more than their own words in what is passed on. */
const FREE = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Zlib',
]);

/**
 * Licences that ask for more, and the packages for which that is well: each with the reason, which the document tells.
 * @type {{ licence: string, packages: RegExp, why: string }[]}
 */
export const EXCEPTIONS = [
  {
    licence: 'OFL-1.1',
    packages: /^@fontsource/,
    why: 'Fonts, served as they are and sold by nobody.',
  },
  {
    licence: 'MPL-2.0',
    packages: /^lightningcss/,
    why: 'Makes the style sheets when the desk is built, unchanged; what it asks for concerns its own files alone.',
  },
  {
    licence: 'LGPL-3.0-or-later',
    packages: /^@img\/sharp-/,
    why: 'An optional library of the framework for changing pictures, unchanged, loaded as a file of its own that may be exchanged; the desk serves no changed pictures and runs without it.',
  },
  {
    licence: 'CC-BY-4.0',
    packages: /^caniuse-lite$/,
    why: 'Data on what browsers can do, read when the desk is built; named here, as it asks.',
  },
];

/**
 * Whether a package may come along under its licence: an SPDX expression in which one side of an OR is enough and each
 * side of an AND is needed.
 * @param {Licensed} one
 * @returns {boolean}
 */
export function isAllowed({ name, version, licence }) {
  const words = licence.replace(/^\((.*)\)$/, '$1');
  const any = words.split(' OR ');
  if (any.length > 1) return any.some((each) => isAllowed({ name, version, licence: each }));
  return words
    .split(' AND ')
    .every(
      (each) =>
        FREE.has(each) || EXCEPTIONS.some(({ licence, packages }) => licence === each && packages.test(name)),
    );
}

/**
 * Where npm has put what `from` asks for as `name`: beside it, or in a folder above.
 * @param {Lockfile} lock
 * @param {string} from
 * @param {string} name
 */
function find(lock, from, name) {
  for (let at = from; ; at = at.slice(0, at.lastIndexOf('/node_modules/'))) {
    const path = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (lock.packages[path]) return path;
    if (!at.includes('/node_modules/')) break;
  }
  return lock.packages[`node_modules/${name}`] ? `node_modules/${name}` : null;
}

/**
 * Every package that a desk needs to be built and to run, on any platform, each version once, by name. What only tests and
 * checks need is not among them.
 * @param {Lockfile} lock package-lock.json
 * @returns {Licensed[]}
 */
export function listLicences(lock) {
  const seen = new Set(['']);
  /** @type {Map<string, Licensed>} */
  const found = new Map();
  // A set goes on to what is added while it is walked.
  for (const path of seen) {
    const one = lock.packages[path] ?? {};
    const peers = Object.keys(one.peerDependencies ?? {}).filter(
      (name) => !one.peerDependenciesMeta?.[name]?.optional,
    );
    for (const name of [
      ...Object.keys(one.dependencies ?? {}),
      ...Object.keys(one.optionalDependencies ?? {}),
      ...peers,
    ]) {
      const below = find(lock, path, name);
      if (below) seen.add(below);
    }
    if (path === '') continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const { version = '', license: licence = 'none told' } = one;
    found.set(`${name} ${version}`, { name, version, licence });
  }
  const order = new Intl.Collator('en');
  return [...found.values()].sort(
    (a, b) => order.compare(a.name, b.name) || order.compare(a.version, b.version),
  );
}

/**
 * The document: how many packages are under which licence, why some of them may come along, and the list.
 * @param {Licensed[]} all
 */
export function formatLicences(all) {
  const counts = new Map();
  for (const { licence } of all) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  const sums = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return `# Licences of what the desk builds on

Written by \`node scripts/licences.mjs\` from package-lock.json: every package that a desk needs to be built and to run, on any
platform. Their words stand in each package’s folder below node_modules. The tests fail when this list is not today’s, and when a
package comes along under a licence that is not allowed in \`scripts/checks/licences.mjs\`. Data that comes with the desk:
[data-sources.md](data-sources.md). The desk itself is under the [MIT licence](../LICENSE).

| licence | packages |
| --- | --- |
${sums.map(([licence, count]) => `| ${licence} | ${count} |`).join('\n')}

Some ask for more than their words in what is passed on:

| licence | why it is well |
| --- | --- |
${EXCEPTIONS.map(({ licence, why }) => `| ${licence} | ${why} |`).join('\n')}

## The packages

| package | version | licence |
| --- | --- | --- |
${all.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`).join('\n')}
`;
}
