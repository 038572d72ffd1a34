import Link from 'next/link';
import { NewestFirst } from '@/components/charts/newest-first';
import { Section } from '@/components/ui/section';
import { MONTHS } from '@/core/time/edtf';
import { heatStep, type ThemeHeat as ThemeHeatModel } from '@/core/views/entity-activity';
import { formatLongMonth } from '@/core/views/timeline-shape';

/** Events carrying a theme, month by month; years of which nothing finer is known have a column of their own. */
export function ThemeHeat({ heat, entityId }: { heat: ThemeHeatModel; entityId: number }) {
  const cell = (count: number, isApproximate: boolean, key: string) => (
    <td
      key={key}
      className={`${count > 0 ? `q${heatStep(count, heat.peak)}` : ''} ${isApproximate ? 'apx' : ''}`}
    >
      {count > 0 ? count : ''}
    </td>
  );
  return (
    <Section id="themes" title="Themes by month" aside="Events carrying the theme">
      <NewestFirst tail={0}>
        <table className="heat" style={{ minWidth: 190 + (heat.years.length + heat.months.length) * 42 }}>
          <caption className="vh">Events by theme and month</caption>
          <thead>
            <tr>
              <td style={{ width: 176 }} className="sp" />
              {heat.years.map((year) => (
                <th key={year} scope="col">
                  <b>{year}</b>
                  <br />
                  year only
                </th>
              ))}
              {heat.months.map((month, index) => (
                <th key={month} scope="col" aria-label={formatLongMonth(month)}>
                  {(index === 0 || month.endsWith('-01')) && <b>{month.slice(0, 4)}</b>}
                  <br />
                  {MONTHS[Number(month.slice(5, 7)) - 1]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {heat.rows.map((row) => (
              <tr key={row.theme.key}>
                <th scope="row">
                  <Link href={`/?theme=${row.theme.key}&entity=${entityId}`}>{row.theme.label}</Link>
                </th>
                {row.byYear.map((count, index) => cell(count, true, `year-${heat.years[index]}`))}
                {row.byMonth.map((count, index) => cell(count, false, `month-${heat.months[index]}`))}
              </tr>
            ))}
          </tbody>
        </table>
      </NewestFirst>
    </Section>
  );
}
