import { CARDINAL, parseCardinal } from '../rules/calendar';
import { COUNTS, type DateRule, spanOf, vague } from './dates-english-shape';
import type { Shift } from './dates-shape';

/** Times told from the day of publication or from the day that the text named last. */
export const ENGLISH_RELATIVE: DateRule[] = [
  {
    id: 'today',
    begins: 'earlier later today tonight this',
    // "today’s headwinds", "twice what it can do today" mean these times, not a day.
    pattern:
      /\b(?:earlier today|later today|(?<!\b(?:than|(?:can|could) (?:do|make|handle|treat|process|produce|run)|does|exists?|than (?:it|they) (?:is|are|do|has|have|makes?)) )today|tonight|this (?:morning|afternoon|evening))\b(?!['’]s)/gi,
    build: (m) => ({ ...spanOf(m), form: 'shift', shift: { unit: 'day', by: 0 } }),
  },
  {
    id: 'yesterday',
    begins: 'the yesterday last tomorrow',
    pattern:
      /\b(?:the day before yesterday|the day after tomorrow|yesterday(?: (?:morning|afternoon|evening))?|last night|tomorrow)\b/gi,
    build: (m) => {
      const by = /before/i.test(m[0]) ? -2 : /after/i.test(m[0]) ? 2 : /tomorrow/i.test(m[0]) ? 1 : -1;
      return { ...spanOf(m), form: 'shift', shift: { unit: 'day', by } };
    },
  },
  {
    id: 'yesterday and today',
    begins: 'yesterday',
    pattern: /\byesterday and today\b(?!['’])/gi,
    build: (m) => ({ ...spanOf(m), form: 'span', unit: 'day', by: -1 }),
  },
  {
    id: 'n units ago',
    begins: `# ${COUNTS}`,
    pattern: new RegExp(`\\b(${CARDINAL}) (day|week|month|year)s? ago( today)?\\b`, 'gi'),
    build: (m) => {
      const count = parseCardinal(m[1] ?? '');
      const unit = (m[2] ?? '').toLowerCase() as 'day' | 'week' | 'month' | 'year';
      if (count === null) return null;
      // "A week ago today" is the day itself, no longer the week.
      const shift: Shift =
        unit === 'week' && m[3] !== undefined ? { unit: 'day', by: -7 * count } : { unit, by: -count };
      return { ...spanOf(m), form: 'shift', shift };
    },
  },
  {
    id: 'hours ago',
    begins: 'hours minutes a an several two three four five six',
    // Twenty hours ago was yesterday: only a few are of the day of publication.
    pattern:
      /\b(?:(?<=^|[.!?,;:(–—] ?|\b(?:just|only|mere|barely) )(?:hours|minutes)|an hour|(?:a few|a couple of|several|two|three|four|five|six) (?:hours|minutes)) ago\b/gi,
    build: (m) => ({ ...spanOf(m), form: 'shift', shift: { unit: 'day', by: 0 } }),
  },
  {
    id: 'last week, month, year',
    begins: 'earlier later late early last this next past previous',
    pattern:
      /\b(?:(?:earlier|later|late|early) )?(last|this|next|past|previous) (week|month|year)\b(?!['’]?s? (?:later|earlier))/gi,
    build: (m) => {
      const by = /last|past|previous/i.test(m[1] ?? '') ? -1 : /next/i.test(m[1] ?? '') ? 1 : 0;
      return {
        ...spanOf(m),
        form: 'shift',
        shift: { unit: (m[2] ?? '').toLowerCase() as 'week' | 'month' | 'year', by },
      };
    },
  },
  {
    id: 'weekend',
    begins: 'last this next the over at',
    pattern:
      /\b(?:(last|this(?: past| coming)?|next|past) weekend|(?<=\b(?:over|at|on|during|of|for) )the (?:past |last )?weekend|(?<=\b[Oo]ver )the weekend)\b(?!['’-]| of\b)/gi,
    build: (m) => {
      const by = /next/i.test(m[0]) ? 1 : /this(?! past)/i.test(m[0]) ? 0 : -1;
      return { ...spanOf(m), form: 'shift', shift: { unit: 'weekend', by } };
    },
  },
  {
    id: 'end of the year',
    begins: 'the year',
    // "At the start of the year", "by year-end": that year, and only a part of it is meant.
    pattern:
      /\b(?:(?<=\b(?:end|start|beginning|middle|close|turn|rest|remainder) of |later in |earlier in )(?:the|this) (year|month)(?=[,.;:)]| [a-z]|$)(?! (?:to|ended|ending|before|after|earlier|of|\d))|(?<=\b(?:by|at|before|until|for|of|to|since|around) )year-end(?! ?\d))/g,
    build: (m) => ({
      ...spanOf(m),
      form: 'shift',
      shift: { unit: m[1] === 'month' ? 'month' : 'year', by: 0 },
    }),
  },
  {
    id: 'that same month',
    begins: 'that the later earlier',
    pattern: /\b(?:that same|the same|later that|earlier that) (month|year)\b(?! (?:as|last|of|in|a)\b)/gi,
    build: (m) => ({ ...spanOf(m), form: 'same', unit: /month/i.test(m[1] ?? '') ? 'month' : 'year' }),
  },
  {
    id: 'a day earlier',
    begins: `# ${COUNTS} the on that later earlier`,
    pattern: new RegExp(
      `\\b(?:(${CARDINAL}) days? (earlier|before|later|after)|the (?:day|evening|night|morning) (before)|the (?:following|next) (?:day|morning)|the previous (?:day|evening|night)|the day after(?= ?[.,;)]|$)|(?:on )?the same (?:day|morning|afternoon|evening|night)|(?:later )?that (?:same )?(?:day|evening|afternoon|morning|night)|(?:earlier|later) (?:in|on) the (?:same )?day)\\b(?! yesterday)`,
      'gi',
    ),
    build: (m) => {
      if (m[1] !== undefined) {
        const count = parseCardinal(m[1]);
        const sign = /earlier|before/i.test(m[2] ?? '') ? -1 : 1;
        return count === null ? null : { ...spanOf(m), form: 'anaphor', days: sign * count };
      }
      const days = /before|previous/i.test(m[0]) ? -1 : /following|next|after(?!noon)/i.test(m[0]) ? 1 : 0;
      return { ...spanOf(m), form: 'anaphor', days };
    },
  },
  {
    id: 'vague',
    begins: 'recently lately in a one the that',
    pattern:
      /\b(?:recently|lately|in recent (?:days|weeks|months)|(?:a|one) (?:year|quarter|month|week) (?:earlier|before|later|ago)|the (?:year|quarter|month|week) before|the (?:previous|prior|preceding) (?:year|quarter|month|week)|(?:that|the same) (?:year|quarter|month|week)|a few (?:days|weeks|months) (?:ago|earlier|later)|the other day)\b/gi,
    build: vague,
  },
];
