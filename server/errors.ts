import type { FactStanding } from '@/core/views/decision';

/**
 * The one family of errors that a use case throws. They carry no transport words; `server/route.ts` maps each kind
 * to HTTP once, and the command line prints the message.
 */
export type DeskErrorKind =
  | 'invalid-input'
  | 'sign-in-needed'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'too-large'
  | 'too-many-tries'
  | 'disk-full'
  | 'unavailable';

export class DeskError extends Error {
  override name = 'DeskError';
  constructor(
    readonly kind: DeskErrorKind,
    message: string,
    /** What the person can do about it, in a sentence. */
    readonly remedy: string | null = null,
    /** For invalid input: the field or parameter that is wrong. */
    readonly field: string | null = null,
  ) {
    super(message);
  }
}

/** Something that was sent in is wrong; `field` names it. */
export class InvalidInputError extends DeskError {
  override name = 'InvalidInputError';
  constructor(field: string, message: string, remedy: string | null = null) {
    super('invalid-input', message, remedy, field);
  }
}

export class SignInNeededError extends DeskError {
  override name = 'SignInNeededError';
  constructor() {
    super('sign-in-needed', 'You are not signed in.', 'Sign in and try again.');
  }
}

export class ForbiddenError extends DeskError {
  override name = 'ForbiddenError';
  constructor(message = 'Your role does not allow this.', remedy = 'Ask an admin of this desk.') {
    super('forbidden', message, remedy);
  }
}

export class NotFoundError extends DeskError {
  override name = 'NotFoundError';
  constructor(what: string) {
    super('not-found', `There is no such ${what} on this desk.`);
  }
}

/** The request was right when it was made up, but the desk has moved on (a finished import, a used link). */
export class ConflictError extends DeskError {
  override name = 'ConflictError';
  constructor(message: string, remedy: string | null = null) {
    super('conflict', message, remedy);
  }
}

/** Somebody else has decided meanwhile: `standing` is how the fact stands now. Nothing was written. */
export class DecidedMeanwhileError extends ConflictError {
  override name = 'DecidedMeanwhileError';
  constructor(readonly standing: FactStanding) {
    const { decision } = standing;
    super(
      decision
        ? `${decision.by} has decided on this meanwhile.`
        : 'The decision that you saw has been taken back meanwhile.',
      'Look at how it stands now, then keep that or put yours in its place.',
    );
  }
}

export class TooLargeError extends DeskError {
  override name = 'TooLargeError';
  constructor(message: string, remedy: string | null = null) {
    super('too-large', message, remedy);
  }
}

/** Asked too often; after `seconds` it may be asked again. */
export class TooManyTriesError extends DeskError {
  override name = 'TooManyTriesError';
  constructor(readonly seconds: number) {
    const wait =
      seconds > 90 ? `${Math.ceil(seconds / 60)} minutes` : seconds === 1 ? 'a second' : `${seconds} seconds`;
    super('too-many-tries', 'Too many tries.', `Wait ${wait}, then try again.`);
  }
}
