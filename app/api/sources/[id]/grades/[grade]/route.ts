import { parseId } from '@/core/views/id';
import { readActor } from '@/server/auth/actor';
import { requireOwnOrigin } from '@/server/auth/origin';
import { requireRight } from '@/server/auth/require';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { InvalidInputError } from '@/server/errors';
import { route } from '@/server/route';
import { withdrawGrade } from '@/server/sources/grade-source';

/** Take a grade back. */
export const DELETE = route(
  async (request, { params }: { params: Promise<{ id: string; grade: string }> }) => {
    requireOwnOrigin(request, readSettings());
    const actor = await readActor(request.headers);
    requireRight(actor, 'review');
    const { id, grade } = await params;
    const [sourceId, gradeId] = [parseId(id), parseId(grade)];
    if (sourceId === null || gradeId === null) {
      throw new InvalidInputError('id', 'The ids of a source and a grade are whole numbers.');
    }
    return withdrawGrade(openDesk(), actor, sourceId, gradeId);
  },
);
