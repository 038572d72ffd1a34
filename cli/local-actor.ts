import { userInfo } from 'node:os';
import type { Actor } from '@/core/model/user';

/** Whoever runs the command on the server itself: trusted as the owner of the file, named in the audit log. */
export function localActor(): Actor {
  try {
    return { kind: 'local', name: userInfo().username };
  } catch {
    // A container may run under a number that has no name.
    return { kind: 'local', name: `user ${process.getuid?.() ?? ''}`.trim() };
  }
}
