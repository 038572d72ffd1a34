import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits as 43 signs that an address and a header can hold. */
export const makeSecret = (): string => randomBytes(32).toString('base64url');

/** What is stored of a secret: SHA-256 in hexadecimal digits. With 256 random bits in it, a slow hash would add nothing. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');
