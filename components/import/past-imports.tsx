import Link from 'next/link';
import { Section } from '@/components/ui/section';
import { describeImport, type ImportSummary } from '@/core/views/imports';
import { Instant } from './instant';

/** The newest imports; each opens to its files. */
export function PastImports({ imports }: { imports: ImportSummary[] }) {
  return (
    <Section title="Past imports" className="imp__past">
      {imports.length === 0 ? (
        <p className="cap">None yet. Each import is listed here with what came of its files.</p>
      ) : (
        <div className="scroll-x">
          <table className="tbl stack imports">
            <thead>
              <tr>
                <th scope="col">When</th>
                <th scope="col">By</th>
                <th scope="col">From</th>
                <th scope="col" className="num">
                  New
                </th>
                <th scope="col" className="num">
                  Already here
                </th>
                <th scope="col" className="num">
                  Rejected
                </th>
                <th scope="col" className="num">
                  Facts
                </th>
              </tr>
            </thead>
            <tbody>
              {imports.map((each) => (
                <tr key={each.id}>
                  <td className="nowrap">
                    <Link href={`/import/${each.id}`}>
                      <Instant at={each.startedAt} />
                    </Link>
                  </td>
                  <td>{each.by}</td>
                  <td className="full">{describeImport(each)}</td>
                  <td className="num" data-l="New">
                    {each.new}
                  </td>
                  <td className="num" data-l="Already here">
                    {each.duplicate}
                  </td>
                  <td className="num" data-l="Rejected">
                    {each.rejected}
                  </td>
                  <td className="num" data-l="Facts">
                    {each.facts}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}
