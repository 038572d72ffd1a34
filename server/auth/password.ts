import { z } from 'zod';
import { roleSchema } from '@/core/model/user';

/** Length matters more than kinds of characters (NIST SP 800-63B, 5.1.1); the upper end keeps hashing cheap. */
export const PASSWORD_LENGTH = { min: 10, max: 128 };

export const passwordSchema = z
  .string()
  .min(PASSWORD_LENGTH.min, `A password needs at least ${PASSWORD_LENGTH.min} characters.`)
  .max(PASSWORD_LENGTH.max, `A password may have at most ${PASSWORD_LENGTH.max} characters.`);

/** A person as typed into a form or a command. */
export const newUserSchema = z.object({
  name: z.string().trim().min(1, 'A name is needed.').max(100, 'A name may have at most 100 characters.'),
  email: z.string().trim().toLowerCase().pipe(z.email('This is not an e-mail address.')),
  role: roleSchema,
  password: passwordSchema,
});
export type NewUser = z.infer<typeof newUserSchema>;
