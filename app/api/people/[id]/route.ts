import { z } from 'zod';
import { readActor } from '@/server/auth/actor';
import { requireOwnOrigin } from '@/server/auth/origin';
import {
  activeOrderSchema,
  changeRole,
  deactivatePerson,
  reactivatePerson,
  readPeople,
  roleOrderSchema,
} from '@/server/auth/people';
import { requireRight } from '@/server/auth/require';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { readJson, route } from '@/server/route';

const changeSchema = z.union([roleOrderSchema, activeOrderSchema], 'Send one of role and isActive.');

/** Give a person another role, or switch their account off and on. Answers with everybody. */
export const PATCH = route(async (request, { params }: { params: Promise<{ id: string }> }) => {
  requireOwnOrigin(request, readSettings());
  const actor = await readActor(request.headers);
  requireRight(actor, 'manage-users');
  const { id } = await params;
  const change = await readJson(request, changeSchema);
  const desk = openDesk();
  if ('role' in change) changeRole(desk, actor, id, change);
  else if (change.isActive) reactivatePerson(desk, actor, id);
  else deactivatePerson(desk, actor, id);
  return readPeople(desk, actor);
});
