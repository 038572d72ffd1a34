import Link from 'next/link';
import { HanText } from '@/components/ui/han-text';
import { Section } from '@/components/ui/section';
import { type PersonView, placeSightings, type RoleView, yearsOf } from '@/core/views/role-timeline';

/** So many functions of one person are listed beside an organisation; the person's page has all. */
const ROLES_SHOWN = 3;

const NOTE =
  'A mark for each dated report that states it, a pale bar where only the month or year is known. A report without a date is placed at the newest event in it that the person takes part in. No report says that a function ended';

type Years = ReturnType<typeof yearsOf>;

/** The reports of one function on a scale of whole years. */
function RoleStrip({ role, years }: { role: RoleView; years: NonNullable<Years> }) {
  const marks = placeSightings(role, years);
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) return null;
  const count = years.last - years.first + 1;
  const percent = (share: number) => `${(100 * share).toFixed(2)}%`;
  return (
    <svg
      className="strip"
      width="100%"
      height="12"
      role="img"
      aria-label={`Stated ${marks.map(({ label }) => label).join(', ')}`}
    >
      {Array.from({ length: count + 1 }, (_, index) => (
        <line
          key={index}
          className="c-grid"
          x1={percent(index / count)}
          x2={percent(index / count)}
          y1="0"
          y2="12"
        />
      ))}
      <line className="strip__span" x1={percent(first.at)} x2={percent(last.at + last.width)} y1="6" y2="6" />
      {marks.map(({ at, width, isCoarse, label }) =>
        isCoarse ? (
          <rect key={label} className="strip__coarse" x={percent(at)} width={percent(width)} y="3" height="6">
            <title>{label}</title>
          </rect>
        ) : (
          <circle key={label} className="c-ink" cx={percent(at + width / 2)} cy="6" r="3">
            <title>{label}</title>
          </circle>
        ),
      )}
    </svg>
  );
}

/** A function, the way to the words that state it, and when it was stated. */
function RoleLine({ role, years }: { role: RoleView; years: Years }) {
  const { title, organisation, quote, articleId, articleTitle } = role;
  return (
    <>
      <HanText>{title}</HanText>
      {organisation && !title.includes(organisation) ? `, ${organisation}` : ''}{' '}
      <Link className="muted" href={`/articles/${articleId}`} title={articleTitle}>
        {/* Where the words are the title itself, the way to them is enough. */}
        {quote === title ? 'in its text' : `“${quote}”`}
      </Link>
      {years ? <RoleStrip role={role} years={years} /> : null}
    </>
  );
}

function Dates({ role }: { role: RoleView }) {
  return (
    <>
      <td className="small" data-l="First seen">
        {role.first ?? <span className="muted">no date</span>}
      </td>
      <td className="small" data-l="Last seen">
        {role.last ?? <span className="muted">no date</span>}
      </td>
      <td className="num small" data-l="Articles">
        {role.articles}
      </td>
    </>
  );
}

function Head({ first }: { first: string }) {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        <th scope="col">First seen</th>
        <th scope="col">Last seen</th>
        <th scope="col" className="num">
          Articles
        </th>
      </tr>
    </thead>
  );
}

const yearWords = (years: Years): string =>
  !years
    ? 'No report of them is dated'
    : years.first === years.last
      ? `${years.first}`
      : `${years.first} to ${years.last}`;

/** The functions of one person over time. */
export function RoleTable({ roles }: { roles: RoleView[] }) {
  const years = yearsOf(roles);
  return (
    <Section id="people" title="Roles" aside={yearWords(years)}>
      <table className="tbl rolet">
        <Head first="Role" />
        <tbody>
          {roles.map((role) => (
            <tr key={`${role.title} ${role.organisation}`}>
              <td className="full">
                <RoleLine role={role} years={years} />
              </td>
              <Dates role={role} />
            </tr>
          ))}
        </tbody>
      </table>
      <p className="chart__n">{NOTE}.</p>
    </Section>
  );
}

/** People of an organisation and their functions as the articles state them, over time. */
export function PeopleTable({ people }: { people: PersonView[] }) {
  const years = yearsOf(people.flatMap(({ roles }) => roles));
  return (
    <Section id="people" title="People and roles" aside={yearWords(years)}>
      <table className="tbl rolet">
        <Head first="Name and role" />
        {people.map(({ entity, roles, articles }) => (
          <tbody key={entity.id}>
            <tr className="rolet__who">
              <th scope="rowgroup" colSpan={3}>
                <Link className="font-medium" href={`/entities/${entity.id}`}>
                  <HanText>{entity.name}</HanText>
                </Link>
              </th>
              <td className="num">{articles}</td>
            </tr>
            {roles.slice(0, ROLES_SHOWN).map((role) => (
              <tr key={`${role.title} ${role.organisation}`}>
                <td className="small">
                  <RoleLine role={role} years={years} />
                </td>
                <Dates role={role} />
              </tr>
            ))}
            {roles.length > ROLES_SHOWN ? (
              <tr>
                <td className="small" colSpan={4}>
                  <Link className="muted" href={`/entities/${entity.id}#people`}>
                    {roles.length - ROLES_SHOWN} more on the person’s page
                  </Link>
                </td>
              </tr>
            ) : null}
          </tbody>
        ))}
      </table>
      <p className="chart__n">{NOTE}.</p>
    </Section>
  );
}
