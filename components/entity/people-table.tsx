import Link from 'next/link';
import { HanText } from '@/components/ui/han-text';
import { Section } from '@/components/ui/section';
import type { PersonView, RoleView } from '@/core/views/entity';

/** A function with the words that state it and the way to them. */
export function RoleList({ roles }: { roles: RoleView[] }) {
  return (
    <ul>
      {roles.map((role) => (
        <li key={`${role.title} ${role.organisation}`} className="small">
          <HanText>{role.title}</HanText>
          {role.organisation ? `, ${role.organisation}` : ''}{' '}
          <Link className="muted" href={`/articles/${role.articleId}`} title={role.articleTitle}>
            {/* Where the words are the title itself, the way to them is enough. */}
            {role.quote === role.title ? 'in its text' : `“${role.quote}”`}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** People of an organisation and their functions as the articles state them. */
export function PeopleTable({ people }: { people: PersonView[] }) {
  return (
    <Section title="People and roles" aside="As stated, each with its words">
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">Name and role</th>
            <th scope="col" className="num">
              Articles
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.entity.id}>
              <td>
                <Link className="font-medium" href={`/entities/${person.entity.id}`}>
                  <HanText>{person.entity.name}</HanText>
                </Link>
                <RoleList roles={person.roles.slice(0, 3)} />
              </td>
              <td className="num">{person.articles}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
