import { KEYS, OTHER_KEYS } from './keys';

interface Group {
  title: string;
  path: RegExp | null;
  keys: [string, string][];
}

/** The groups of the table, those of one title together. */
function listGroups(): Group[] {
  const groups = new Map<string, Group>();
  for (const { title, path, keys } of Object.values(KEYS)) {
    const group = groups.get(title) ?? { title, path, keys: [] };
    group.keys.push(...Object.entries<string>(keys));
    groups.set(title, group);
  }
  return [...groups.values()];
}

function Keys({ title, keys }: { title: string; keys: readonly (readonly [string, string])[] }) {
  return (
    <section className="keymap__group" aria-label={title}>
      <h3 className="h4">{title}</h3>
      <dl>
        {keys.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key.length === 1 ? key.toUpperCase() : key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** All keys of all pages, those of the page at `path` first. */
export function KeyList({ path }: { path: string }) {
  const groups = listGroups();
  const here = groups.filter((group) => group.path?.test(path));
  const everywhere = groups.filter((group) => group.path === null);
  const elsewhere = groups.filter((group) => group.path && !here.includes(group));
  return (
    <div className="keymap">
      {[...here, ...everywhere].map((group) => (
        <Keys key={group.title} {...group} />
      ))}
      <Keys title="With other keys" keys={OTHER_KEYS} />
      {elsewhere.map((group) => (
        <Keys key={group.title} {...group} />
      ))}
    </div>
  );
}
