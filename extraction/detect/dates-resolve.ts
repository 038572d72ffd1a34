import {
  resolveAnaphor,
  resolveSame,
  resolveSeason,
  resolveShift,
  resolveSpan,
  resolveStep,
} from './dates-resolve-relative';
import { type DateContext, inferred, type Resolved, unresolved } from './dates-resolve-shape';
import { resolveAccount, resolveCountedDay, resolvePartial, resolveWeek } from './dates-resolve-year';
import type { RawDate } from './dates-shape';

/** Resolve one date as far as the text and the date of publication allow; what nothing tells stays open. */
export function resolveDate(raw: RawDate, context: DateContext): Resolved {
  switch (raw.form) {
    case 'full':
      return { edtf: raw.edtf, kind: raw.kind, basis: 'stated', note: null };
    case 'ambiguous':
      return inferred(
        String(raw.year),
        'calendar',
        'Only the year is certain: day and month cannot be told apart',
      );
    case 'vague':
      return unresolved('vague');
    case 'shift':
      return resolveShift(raw.shift, raw, context);
    case 'anaphor':
      return resolveAnaphor(raw.days, raw, context);
    case 'same':
      return resolveSame(raw, context.lastTime);
    case 'step':
      return resolveStep(raw, context);
    case 'span':
      return resolveSpan(raw, context);
    case 'season':
      return resolveSeason(raw, context);
    case 'week':
      return resolveWeek(raw, context);
    case 'counted-day':
      return resolveCountedDay(raw, context);
    case 'account':
      return resolveAccount(raw, context);
    case 'partial':
      return resolvePartial(raw, context);
  }
}
