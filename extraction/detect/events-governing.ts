import { parseEdtf } from '@/core/time/edtf';
import type { DateMention } from '../candidates';
import { LIMIT_BEFORE } from '../rules/calendar';
import { datelineLength } from './dates-dateline';

/** True for a mention that names a day or a stretch of days. */
export const isDay = (mention: DateMention): boolean => {
  const date = mention.edtf ? parseEdtf(mention.edtf) : null;
  if (!date || mention.kind === 'period' || mention.kind === 'vague') return false;
  return date.precision === 'day' || (date.precision === 'none' && /\d{2}-\d{2}/.test(mention.edtf ?? ''));
};

/** True for a mention that names a month, or a part of one. */
export const isMonth = (mention: DateMention): boolean => {
  const date = mention.edtf ? parseEdtf(mention.edtf) : null;
  if (!date || mention.kind === 'vague') return false;
  // 去年7月 is a month like any other; the periods of account are longer.
  if (mention.kind === 'period') return /^\d{4}-\d{2}~?$/.test(mention.edtf ?? '');
  return date.precision === 'month' || (date.precision === 'none' && !isDay(mention));
};

/** A month that begins a Chinese clause tells when; 10月挂牌价 is the price of a month. */
const CHINESE_MONTH = /^\d{1,2}月(?:份|底|初|末)?$/;
const MONTH_OF_A_THING =
  /^(?:份)?(?:[的之]|价|價|报价|報價|挂牌|掛牌|[产產][量能]|[销銷]|出口|进口|進口|订单|訂單|合约|合約|期货|期貨|交|指|PMI|CPI|PPI)/;

const ONCE_PLANNED =
  /\b(?:originally|previously|initially|formerly)\s(?:[\p{L}-]+\s){0,5}$|原定(?:于)?$|(?:postponed|moved|deferred|rescheduled|pushed back|brought forward) from $/iu;

/** "FY2024/25, which ended on 30 June", "the financial year that began on 1 April": a period of account. */
const YEAR_THAT_RAN =
  /\b(?:FY ?\d[\d/–-]*|(?:year|quarter|half|half-year|period|months|season))(?: \d{4}(?:[/–-]\d{2,4})?)?,? (?:which |that )?(?:had )?(?:ended|ends|ending|closed|closes|closing|ran|runs|began|begins|beginning|begun|started|starts|starting|opened)(?: on| to| until| from)?(?: the)? $/;

/** 新财年于7月1日开始 is one as well. */
const CHINESE_YEAR_BEFORE =
  /(?:财年|財年|会计年度|會計年度|财政年度|財政年度|供暖季|采暖季|榨季)(?:[自从從于於])?$/u;

/** "10% under the close of August 27": the day of a price that another is set against. */
const PRICE_OF_DAY =
  /\b(?:(?:close|fixing|settlement)|(?:closing|share|average|market|spot|last) (?:price|level|quotation)) (?:of|on|at|from|for) (?:the )?$|\b(?:average|mean) (?:price )?(?:of|over) the (?:\w+ )?(?:trading )?days (?:to|before|until) (?:the )?$/;

const UNTIL_BEFORE = /\b(?:until|till)\s+(?:the |late |early )?$/i;
/** What did not happen until a day happened on it; what will not, or is not to, is only due by then. */
const NOT_UNTIL =
  /\b(?:(?:said|did|heard|gave|published|disclosed|admitted|knew|happened|told [\w ]{1,20}) (?:nothing|no more|little)|(?:did|was|were|had|could) ?(?:not|n['’]t)|(?:kept|stayed|remained|was|were) (?:silent|quiet|mum|tight-lipped)|nothing (?:was|came|had been)|(?:nobody|no one) \w+|Not)\b(?:[^.;!?]|\.(?=\d)){0,70}?\b(?:until|till)\s+(?:the |late |early )?$/u;

/** What has been so since a day began on it. */
const ONSET =
  /\b(?:has|have) (?:now |again |also )?(?:been (?:back |in |on |under |off ?line|shut|idle|down\b|closed|halted|suspended|stopped|running|producing|operating|open\b|going (?:through|over)|examining|checking|combing|inspecting|investigating|looking into|at work|on site|charged|levied|imposed|required|needed|banned|barred|taxed|applied|subject to|going to customers)|stood (?:still|idle)|lain idle|charged|levied|imposed|required|demanded|banned|barred|taxed|applied|collected|enforced|run|headed|led|chaired|managed|been (?:the |its )?(?:new |acting |interim )?(?:chair\w*|president|general manager|chief|at the helm|head|director))[^.;]{0,110}\bsince (?:the )?$/;

const governing = [new WeakMap<DateMention, boolean>(), new WeakMap<DateMention, boolean>()] as const;

/** True when the mention can be the date of a happening told around it. Every candidate near a date asks, so it is kept. */
export function isGoverning(text: string, mention: DateMention, isPlanned = false): boolean {
  const kept = governing[isPlanned ? 1 : 0];
  const answer = kept.get(mention) ?? canGovern(text, mention, isPlanned);
  kept.set(mention, answer);
  return answer;
}

function canGovern(text: string, mention: DateMention, isPlanned: boolean): boolean {
  if (!isDay(mention) && !isMonth(mention)) return false;
  const line = text.lastIndexOf('\n', mention.start) + 1;
  // The day of an agency's dateline is the report's own.
  if (mention.start - line < 90 && mention.start - line < datelineLength(text.slice(line, line + 160)))
    return false;
  const before = text.slice(Math.max(0, mention.start - 26), mention.start);
  if (/\b(?:every|each) $/i.test(before)) return false;
  // 比上周低: what a figure is set against.
  if (/[较較比]$/.test(before)) return false;
  // "Net cash at 30 June": how the books stood.
  if (
    /\b(?:at|as at) (?:the )?$/.test(before) &&
    /^\d|^\p{Lu}\p{Ll}+ \d/u.test(text.slice(mention.start, mention.end))
  )
    return false;
  // "Offers for the first half of August": half a month dates a thing more often than a happening.
  if (
    /\bhalf\b|旬|半月/i.test(text.slice(mention.start, mention.end)) &&
    !/\b(?:in|during)(?: the)? $|[在于]$/i.test(before)
  )
    return (
      /旬/.test(text.slice(mention.start, mention.end)) &&
      !/的$/.test(text.slice(mention.end, mention.end + 1))
    );
  // The day that a happening was put off from is no day of its own.
  if (ONCE_PLANNED.test(text.slice(Math.max(0, mention.start - 50), mention.start))) return false;
  // "Vacant since April, when he was moved": the clause behind happened then.
  if (/^,? when\b/.test(text.slice(mention.end, mention.end + 7)) && /\bsince $/.test(before)) return true;
  if (/\bwith effect from (?:the )?$/.test(before)) return isPlanned;
  if (/\bat the (?:end|start|beginning) of $/.test(before)) return isMonth(mention);
  // 9月20日前: until then.
  if (
    /^(?:之|以)?[前内內](?![往来來])|^止/.test(text.slice(mention.end, mention.end + 3)) &&
    /日$/.test(text.slice(mention.start, mention.end))
  )
    return false;
  // "A discount to Wednesday’s close": the day of a price.
  if (
    /^[’']s? (?:close|closing|price|session|high|low|finish|open|level|quotation|fixing)/.test(
      text.slice(mention.end, mention.end + 14),
    )
  )
    return false;
  // "Last week’s rain slowed the loading": a day that a thing is called by, unless the thing is a happening.
  if (
    /^['’]s (?!(?:[\p{L}-]+ ){0,2}?(?:meet|sit|session|visit|tour|sign|accident|blast|explosion|fire|ceremon|forum|summit|announce|notice|vote|talks|decision|report|result|filing|statement|deal|award|appoint|launch|opening|shutdown|strike|hearing|ruling|inspect|raid|congress|conference|briefing|placement|offer|order|plenary|plenum|accord|agreement|memorandum|communiqu|bulletin|circular|decree|breakfast|lunch|dinner|dialogue|seminar|workshop|lecture|lesson|course|class|contest|final|gala|rally|town hall|swoop|check|audit|probe|search|collapse|outage|power cut|leak|spill|derail|crash|auction|sale|swearing|handover|ballot|election|round(?! of prices)|fair|assembly|teleconference|call|drill|exercise))/u.test(
      text.slice(mention.end, mention.end + 60),
    )
  )
    return false;
  // "The twelve months to 30 June": a period of account.
  if (/\b(?:months|quarter|half|year|weeks|period) (?:to|ended|ending)(?: on)? (?:the )?$/.test(before))
    return false;
  const clause = text.slice(Math.max(0, mention.start - 60), mention.start);
  if (YEAR_THAT_RAN.test(clause) || CHINESE_YEAR_BEFORE.test(before) || PRICE_OF_DAY.test(clause))
    return false;
  // "Has been back in service since Saturday": it came back then.
  if (
    /\bsince (?:the )?$/.test(before) &&
    ONSET.test(text.slice(Math.max(0, mention.start - 150), mention.start))
  )
    return true;
  // "Said nothing until Sunday night", 直到周三才: then it did.
  if (
    UNTIL_BEFORE.test(before) &&
    NOT_UNTIL.test(text.slice(Math.max(0, mention.start - 120), mention.start))
  )
    return true;
  if (/直到$/.test(before) && /^[^。；]{0,30}才/.test(text.slice(mention.end, mention.end + 32))) return true;
  // "The permit came through on Friday": behind a preposition of its own a day is no limit.
  if (LIMIT_BEFORE.test(before) && !/^(?:on|in|at) /i.test(text.slice(mention.start, mention.end))) {
    // What will apply from a day on happens on that day.
    if (
      isPlanned &&
      /\b(?:from|effective|as of)\s+$|[自从從]$|\b(?:postponed|moved|deferred|rescheduled|back|off) (?:until|till)\s+$/i.test(
        before,
      )
    )
      return true;
    // "From March 31 to April 1" is a stretch of days; "from May 1" is a limit.
    return /\bfrom\s+$/i.test(before) && parseEdtf(mention.edtf ?? '')?.isInterval === true;
  }
  if (isMonth(mention)) {
    // 上月的一起事故: what a thing is called by.
    if (/^的/.test(text.slice(mention.end, mention.end + 1))) return false;
    // A month tells when only with a preposition: "the October package" and "remarks made in May" do not date the story.
    return (
      /\b(?:in|during|last|late|early|mid|on)[ -]$/i.test(before) ||
      (isPlanned &&
        /\b(?:planned|scheduled|due|set|fixed|slated|booked|pencilled in) for (?:early |late |mid-)?$/.test(
          before,
        )) ||
      /^\d{4}年|^(?:(?:late|early|earlier|mid)[ -])?(?:last|this|next) (?:month|year)|^上个?月|^本月|^[去今前本上明]年/i.test(
        text.slice(mention.start, mention.end),
      ) ||
      /\b(?:in|during) (?:early|mid|late)[ -]$/i.test(before) ||
      (CHINESE_MONTH.test(text.slice(mention.start, mention.end)) &&
        !MONTH_OF_A_THING.test(text.slice(mention.end, mention.end + 4)))
    );
  }
  return true;
}
