'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { LabelledInput } from '@/components/account/labelled-input';
import { formatInstantDay } from '@/components/article/instant-day';
import { useAlive } from '@/components/layout/use-alive';
import { Section } from '@/components/ui/section';
import { useToast } from '@/components/ui/toast';
import { ROLES, type Role } from '@/core/model/role';
import type { InvitationView, NewInvitationView, PeopleView, PersonView } from '@/core/views/account';
import { peopleQuery } from './account-queries';
import { ShownOnce } from './shown-once';
import { SureButton } from './sure-button';
import { useSending } from './use-sending';

const ROLE_WORDS: Record<Role, string> = {
  admin: 'Admin: imports, sources, people and settings as well',
  analyst: 'Analyst: reads, decides, notes and saves',
  reader: 'Reader: reads',
};
const ROLE_LABELS: Record<Role, string> = { admin: 'Admin', analyst: 'Analyst', reader: 'Reader' };

/** Who can sign in, with which role, and who is invited. For admins. */
export function PeoplePage() {
  const { data } = useQuery(peopleQuery());
  return (
    <div className="page settings settings--wide">
      <h1 className="h1">People</h1>
      <p className="lead">Who can sign in, and what they may do. What somebody did keeps their name.</p>
      <Invite />
      {data && data.invitations.length > 0 && <Invitations invitations={data.invitations} />}
      <PersonList people={data?.people ?? []} />
    </div>
  );
}

function Invite() {
  const { send, isSending, problem } = useSending();
  const isAlive = useAlive();
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const [made, setMade] = useState<{ email: string; link: string } | null>(null);
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const email = String(fields.get('email'));
    setMade(null);
    const order = { email, role: fields.get('role') };
    const answer = await send<NewInvitationView>('/api/people/invitations', order, 'POST');
    if (!answer) return;
    form.current?.reset();
    const { link, ...view } = answer;
    client.setQueryData(peopleQuery().queryKey, view);
    setMade({ email, link });
  };
  return (
    <Section title="Invite somebody" aside="The desk sends no mail">
      <form className="settings__form settings__form--row" ref={form} onSubmit={onSubmit} method="post">
        <LabelledInput
          label="E-mail address"
          name="email"
          type="email"
          autoComplete="off"
          problem={problem?.field === 'email' ? problem.message : null}
        />
        <label className="field">
          <span>Role</span>
          <select className="inp" name="role" defaultValue="reader">
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {ROLE_WORDS[role]}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="btn btn--primary" disabled={isSending || !isAlive}>
          Make link
        </button>
      </form>
      {problem && problem.field !== 'email' && (
        <p className="note note--bad" role="alert">
          {problem.message}
        </p>
      )}
      {made && (
        <ShownOnce label={`Link for ${made.email}.`} secret={made.link}>
          Hand it over yourself: it is shown this once, works once, and for seven days.
        </ShownOnce>
      )}
    </Section>
  );
}

function Invitations({ invitations }: { invitations: InvitationView[] }) {
  const { send, isSending, problem } = useSending();
  const client = useQueryClient();
  const toast = useToast();
  const withdraw = async ({ id, email }: InvitationView) => {
    const answer = await send<PeopleView>(`/api/people/invitations/${id}`, {}, 'DELETE');
    if (!answer) return;
    client.setQueryData(peopleQuery().queryKey, answer);
    toast.show({ text: `The link for ${email} is dead.` });
  };
  return (
    <Section title="Invited" aside={`${invitations.length}`}>
      <table className="tbl stack">
        <thead>
          <tr>
            <th scope="col">E-mail address</th>
            <th scope="col">Role</th>
            <th scope="col">By</th>
            <th scope="col">Runs out</th>
            <th scope="col">
              <span className="vh">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {invitations.map((invitation) => (
            <tr key={invitation.id}>
              <td className="full">{invitation.email}</td>
              <td data-l="Role">{ROLE_LABELS[invitation.role]}</td>
              <td data-l="By">{invitation.invitedBy}</td>
              <td data-l="Runs out">{formatInstantDay(invitation.expires)}</td>
              <td>
                <SureButton
                  label="Withdraw"
                  about={invitation.email}
                  sure="Withdraw the link"
                  isDisabled={isSending}
                  onSure={() => withdraw(invitation)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {problem && (
        <p className="field__problem" role="alert">
          {problem.message}
        </p>
      )}
    </Section>
  );
}

function PersonList({ people }: { people: PersonView[] }) {
  const { send, isSending, problem } = useSending();
  const client = useQueryClient();
  const toast = useToast();
  const change = async (person: PersonView, set: object, back: object, text: string) => {
    const put = async (body: object) => {
      const answer = await send<PeopleView>(`/api/people/${person.id}`, body, 'PATCH');
      if (answer) client.setQueryData(peopleQuery().queryKey, answer);
      return answer;
    };
    if (await put(set)) toast.show({ text, undo: () => put(back), undone: 'Taken back.' });
  };
  const changeRole = (person: PersonView, role: Role) =>
    change(person, { role }, { role: person.role }, `${person.name} has the role ${ROLE_LABELS[role]} now.`);
  const switchOff = (person: PersonView) =>
    change(
      person,
      { isActive: false },
      { isActive: true },
      `${person.name} was signed out everywhere and cannot sign in; their tokens are void.`,
    );
  const switchOn = (person: PersonView) =>
    change(person, { isActive: true }, { isActive: false }, `${person.name} can sign in again.`);
  return (
    <Section title="People" aside={`${people.length}`}>
      <table className="tbl stack">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Role</th>
            <th scope="col">Since</th>
            <th scope="col">Last seen</th>
            <th scope="col">
              <span className="vh">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <td className="full">
                {person.name}
                {person.isYou && <span className="cap"> · you</span>}
                <span className="cap settings__mail">{person.email}</span>
              </td>
              <td data-l="Role">
                <select
                  className="inp"
                  aria-label={`Role of ${person.name}`}
                  value={person.role}
                  disabled={isSending || person.isLastAdmin || !person.isActive}
                  onChange={(event) => changeRole(person, event.currentTarget.value as Role)}
                >
                  {ROLES.map((role) => (
                    <option key={role} value={role}>
                      {ROLE_LABELS[role]}
                    </option>
                  ))}
                </select>
              </td>
              <td data-l="Since">{formatInstantDay(person.since)}</td>
              <td data-l="Last seen">
                {person.lastSeen ? formatInstantDay(person.lastSeen) : 'not signed in'}
              </td>
              <td>
                {person.isLastAdmin ? (
                  <span className="cap">The last admin</span>
                ) : (
                  <button
                    type="button"
                    className="btn btn--sm btn--quiet"
                    aria-label={`${person.isActive ? 'Deactivate' : 'Reactivate'}: ${person.name}`}
                    disabled={isSending}
                    onClick={() => (person.isActive ? switchOff(person) : switchOn(person))}
                  >
                    {person.isActive ? 'Deactivate' : 'Reactivate'}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {problem && (
        <p className="field__problem" role="alert">
          {problem.message}
        </p>
      )}
    </Section>
  );
}
