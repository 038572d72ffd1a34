'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { formatInstantMinute } from '@/components/article/instant-day';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { Section } from '@/components/ui/section';
import { Skeleton } from '@/components/ui/skeleton';
import { formatNumber } from '@/core/figures/amount';
import { formatEdtf } from '@/core/time/edtf';
import type { RatesView } from '@/core/views/rates';
import { ratesQuery } from './figures-query';
import { RatesForm } from './rates-form';
import { useRates } from './use-rates';

const LATEST = 6;

/** Nothing in the table takes the focus: by keyboard it is scrolled from its frame. */
const SCROLLED_BY_KEY = { tabIndex: 0 } as const;

/** The latest years of each currency; the file has them all. */
function RatesTable({ view }: { view: RatesView }) {
  const { currencies, sources } = view.table;
  const codes = Object.keys(currencies).sort();
  const years = [...new Set(codes.flatMap((code) => Object.keys(currencies[code]?.perDollar ?? {})))]
    .filter((period) => /^\d{4}$/.test(period))
    .sort()
    .reverse()
    .slice(0, LATEST);
  return (
    <section className="scroll-x" aria-label="Exchange rates by year" {...SCROLLED_BY_KEY}>
      <table className="tbl ratetable">
        <caption className="vh">Units of each currency for one US dollar, annual averages</caption>
        <thead>
          <tr>
            <th scope="col">Currency</th>
            {years.map((year) => (
              <th scope="col" className="num" key={year}>
                {year}
              </th>
            ))}
            <th scope="col" className="num">
              Periods
            </th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {codes.map((code) => {
            const row = currencies[code];
            const periods = Object.keys(row?.perDollar ?? {}).sort();
            return (
              <tr key={code}>
                <th scope="row">{code}</th>
                {years.map((year) => {
                  const rate = row?.perDollar[year];
                  return (
                    <td className="num" key={year}>
                      {rate === undefined ? <span className="muted">none</span> : formatNumber(rate, 4)}
                    </td>
                  );
                })}
                <td className="num nowrap">
                  {periods[0]}
                  {periods.length > 1 ? ` to ${periods.at(-1)}` : ''}
                </td>
                <td>{sources[row?.source ?? 0]?.name}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function Former({ view }: { view: RatesView }) {
  const { choose, isBusy, problem } = useRates();
  const { tables, isShipped, canManage } = view;
  return (
    <Section title="Tables of this desk" aside="Those before are kept">
      <ul className="ratelist">
        <li>
          <span>
            <b className="font-medium">The table that comes with the desk</b>
            <span className="cap"> annual averages 2000 to 2025</span>
          </span>
          {isShipped ? (
            <span className="tag">Holds now</span>
          ) : canManage ? (
            <button type="button" className="btn btn--sm" disabled={isBusy} onClick={() => choose(null)}>
              Go back to it
            </button>
          ) : null}
        </li>
        {tables.map((table) => (
          <li key={table.id}>
            <span>
              <b className="font-medium">{table.name}</b>
              <span className="cap">
                {' '}
                published {formatEdtf(table.published)}, {table.rates} {table.rates === 1 ? 'rate' : 'rates'},
                put in by {table.by} on {formatInstantMinute(table.at)}
              </span>
            </span>
            {table.isCurrent ? (
              <span className="tag">Holds now</span>
            ) : canManage ? (
              <button
                type="button"
                className="btn btn--sm"
                disabled={isBusy}
                aria-label={`Use it again: ${table.name}`}
                onClick={() => choose(table.id)}
              >
                Use it again
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {problem ? (
        <p className="note note--bad" role="alert">
          {problem}
        </p>
      ) : null}
    </Section>
  );
}

/** Which exchange rates the desk converts by, whose they are, and how to put others in their place. */
export function RatesPage() {
  const { data, error, refetch } = useQuery(ratesQuery());
  return (
    <div className="page">
      <Breadcrumbs trail={[{ label: 'Figures', href: '/figures' }]} here="Exchange rates" />
      <div className="pagehead">
        <div>
          <h1 className="h1">Exchange rates</h1>
          <p className="lead">
            Amounts are stored as stated. When a page shows them in another currency, it converts them by this
            table and says so.
          </p>
        </div>
      </div>
      {error ? (
        <p className="note note--bad" role="alert">
          <span>{error.message}</span>
          <button type="button" className="btn btn--sm" onClick={() => refetch()}>
            Try again
          </button>
        </p>
      ) : data ? (
        <div className="rates">
          <Section
            title={`Units for one US dollar: ${data.table.sources.map(({ name }) => name).join('; ')}`}
            aside={
              <a href="/api/figures/rates/file" download="exchange-rates.csv">
                Download as CSV
              </a>
            }
          >
            <ul className="ratesources">
              {data.table.sources.map(({ name, published, url }) => (
                <li key={name} className="cap">
                  {name}, published {formatEdtf(published)}
                  {url ? (
                    <>
                      , <a href={url}>{url.replace(/^https?:\/\//, '')}</a>
                    </>
                  ) : null}
                </li>
              ))}
            </ul>
            <RatesTable view={data} />
            <p className="cap">
              A year is converted at its annual average, a quarter or half at that of its year, which is said
              beside it. Where the table has no rate for the year, or a figure no period, nothing is
              converted. <Link href="/figures?into=USD">See the figures in US dollars</Link>
            </p>
          </Section>
          <Former view={data} />
          {data.canManage ? <RatesForm /> : null}
        </div>
      ) : (
        <Skeleton lines={10} label="Loading the exchange rates" />
      )}
    </div>
  );
}
