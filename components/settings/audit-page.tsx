import Link from 'next/link';
import { formatInstantMinute } from '@/components/article/instant-day';
import { EmptyState } from '@/components/ui/empty-state';
import { type AuditEntryView, type AuditQuestion, type AuditView, listChanges } from '@/core/views/audit';
import { formatAuditAddress } from './audit-address';

/** Who did what when, with what was before and after. For admins; the database lets nobody change it. */
export function AuditPage({ view, question }: { view: AuditView; question: AuditQuestion }) {
  const isNarrowed = Object.values({ ...question, before: null }).some((value) => value !== null);
  return (
    <div className="page settings settings--wide">
      <h1 className="h1">Audit log</h1>
      <p className="lead">Who did what when. Entries are only ever added: nobody can change or remove one.</p>
      <AuditForm view={view} question={question} />
      {view.entries.length === 0 ? (
        <EmptyState
          title={isNarrowed ? 'Nothing like that in the log' : 'Nothing in the log yet'}
          action={
            isNarrowed ? (
              <Link className="btn" href="/settings/audit">
                Show everything
              </Link>
            ) : undefined
          }
        >
          {isNarrowed
            ? 'Widen the period, or leave something out.'
            : 'What people do on the desk appears here.'}
        </EmptyState>
      ) : (
        <table className="tbl stack">
          <thead>
            <tr>
              <th scope="col">When (UTC)</th>
              <th scope="col">Who</th>
              <th scope="col">What</th>
              <th scope="col">Before and after</th>
            </tr>
          </thead>
          <tbody>
            {view.entries.map((entry) => (
              <Entry key={entry.id} entry={entry} />
            ))}
          </tbody>
        </table>
      )}
      <nav className="settings__row" aria-label="Pages of the log">
        {question.before !== null && (
          <Link className="btn" href={formatAuditAddress({ ...question, before: null })}>
            Newest
          </Link>
        )}
        {view.older !== null && (
          <Link className="btn" href={formatAuditAddress({ ...question, before: view.older })}>
            Older
          </Link>
        )}
      </nav>
    </div>
  );
}

/** Sent by the browser itself, so that what is asked for stands in the address. */
function AuditForm({ view, question }: { view: AuditView; question: AuditQuestion }) {
  return (
    <form className="settings__form settings__form--row" action="/settings/audit">
      <label className="field">
        <span>Who</span>
        <select className="inp" name="who" defaultValue={question.who ?? ''}>
          <option value="">Everybody</option>
          {view.people.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>What</span>
        <select className="inp" name="action" defaultValue={question.action ?? ''}>
          <option value="">Everything</option>
          {view.actions.map((action) => (
            <option key={action} value={action}>
              {wordsOf(action)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>To what</span>
        <input
          className="inp"
          name="subject"
          placeholder="article 12"
          maxLength={200}
          defaultValue={question.subject ?? ''}
        />
      </label>
      <label className="field">
        <span>From</span>
        <input className="inp" type="date" name="from" defaultValue={question.from ?? ''} />
      </label>
      <label className="field">
        <span>To</span>
        <input className="inp" type="date" name="to" defaultValue={question.to ?? ''} />
      </label>
      <button type="submit" className="btn btn--primary">
        Show
      </button>
    </form>
  );
}

/** “change-role” is “Change role”. */
function wordsOf(action: string): string {
  const words = action.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function Entry({ entry }: { entry: AuditEntryView }) {
  const changes = listChanges(entry.before, entry.after);
  return (
    <tr>
      <td className="settings__when">{formatInstantMinute(entry.at)}</td>
      <td data-l="Who">{entry.who}</td>
      <td data-l="What">
        {wordsOf(entry.action)}
        <span className="cap settings__mail">
          {entry.subjectKind} {entry.subjectName ?? entry.subjectId}
        </span>
      </td>
      <td className="full">
        {changes.length > 0 && (
          <dl className="settings__changes">
            {changes.map(({ name, before, after }) => (
              <div key={name}>
                <dt>{name || 'value'}</dt>
                <dd>
                  {before !== null && <del>{before}</del>}
                  {before !== null && after !== null && ' → '}
                  {after !== null && <ins>{after}</ins>}
                </dd>
              </div>
            ))}
          </dl>
        )}
      </td>
    </tr>
  );
}
