import type { DateMention } from '../candidates';
import type { ZonedSentence } from '../detect/events-zones';
import type { FigureDraft } from '../detect/figures-draft';
import { spansWithin } from '../detect/spans-within';
import { isDay } from './figures-dates';

/** Who came to a meeting of shareholders and how they voted: all of it belongs to the day of that meeting. */

const GENERAL_MEETING =
  /\b(?:general|extraordinary|shareholders?['’]?) (?:general )?meeting\b|\bmeeting of (?:the )?(?:share|stock)holders\b|\b[AE]GM\b|\bput to (?:a|the) vote\b|\b(?:share|stock)holders\b[^.;]{0,60}\bvot(?:e|ed|ing)\b|\b(?:share|stock)?holders\b[^.;]{0,60}\b(?:met|meet|gathered|assembled|convened|came together)\b|股[东東](?:大)?[会會]/i;

const VOTES =
  /\b(?:votes?|voted|ballots?|abstain(?:ed|ing)?|abstentions?)\b|赞成|[贊讚]成|同意票|反[对對]票|[弃棄][权權]|表[决決](?![权權])/i;

/** "passed with 97.4%", "agreed by 88%", 以96%的同意票 */
const CARRIED =
  /\b(?:agreed|approved|passed|carried|adopted|backed|endorsed|accepted|rejected|turned down|supported|went through|waved through)\b[^;.\d]{0,40}\b(?:by|with)\s(?:about |nearly |almost |over |more than |only |just )?$/i;
const IN_FAVOUR =
  /^\s(?:(?:of them |of holders )?(?:were |was |voted )?in favou?r|(?:were|voted|was|came out) (?:for|against)\b|said (?:yes|no)|turnout)\b/i;

const CAME =
  /\b(?:present|attend(?:ed|ing|ance)?|took part|taking part|logged in|came|come|proxies|represent(?:ed|ing)?|turned (?:up|out)|by proxy|voted|cast)\b|出席|[参參](?:加|[会會])|代表股份|[与與][会會]/i;
/** "The guarantee got 97%" in a text on a vote. */
const GOT =
  /\b(?:got|won|drew|received|gathered|secured|collected|scored|attracted|had)\s(?:just |only |about |nearly |almost |over |more than |some )?$|[获獲]得?$/i;
const BEHIND_GOT = /^(?:[.,;。，；]|$|\s(?:and|while|but|support|approval|backing|in favour)\b)/;
const OF_THE_VOTES =
  /^\s(?:of (?:the |its |all )?(?:\w+ )?(?:votes|voting|shares|capital|share capital|total|equity|stock)\b|的?(?:有?表[决決][权權]|股份))/i;
const OF_THE_VOTES_HAN = /[占佔][^，。；]{0,14}(?:表[决決][权權]|股份)[^，。；\d]{0,8}$/;
/** "holds 36.7% of the voting rights": a stake, which no meeting dates. */
const HELD = /\b(?:holds?|owns?|owned|controls?)\s(?:about |some |around |nearly |over |a )*$/i;
const HOLDERS = /(?:investors|(?:share|stock)?holders|voters|人)$/i;

/** Was this counted at a meeting of shareholders: their number, their shares, or a part of the votes? */
export function isVote(text: string, { amount, sentence, unit, move, changes }: FigureDraft): boolean {
  if (move || changes.length > 0) return false;
  const { words } = sentence;
  const before = text.slice(Math.max(sentence.start, amount.start - 70), amount.start);
  const after = text.slice(amount.end, Math.min(sentence.end, amount.end + 60));
  if (unit === 'shares') return CAME.test(words) && !/\bissu(?:e|ed|ing)\b/i.test(before);
  if (unit === 'persons')
    return (
      CAME.test(words) &&
      (HOLDERS.test(words.slice(0, amount.end - sentence.start)) || /股[东東]/.test(before))
    );
  if (unit !== '%' || HELD.test(before)) return false;
  if (CARRIED.test(before) || IN_FAVOUR.test(after)) return true;
  if (GOT.test(before) && BEHIND_GOT.test(after)) return true;
  if (OF_THE_VOTES.test(after) || OF_THE_VOTES_HAN.test(before))
    return CAME.test(words) || /\bvotes\b/.test(after);
  return VOTES.test(words);
}

const ANY_MEETING = /\b(?:meeting|session|assembly|sitting)s?\b|[会會][议議]?/i;

/** Follows a text sentence by sentence and knows the day of the meeting that votes are told of. */
export class MeetingDays {
  private last: string | null = null;
  private own: string | null = null;
  /** The day told last in the paragraph, and the paragraph it was told in. */
  private near: string | null = null;
  private paragraph = -1;

  /** Reads the next sentence; a day after publication is that of a meeting still to come. */
  read(sentence: ZonedSentence, dates: DateMention[], published: string | null): void {
    const { words } = sentence;
    const day = spansWithin(dates, sentence).find(({ edtf }) => isDay(edtf ?? ''))?.edtf ?? null;
    const isPast = day !== null && !day.includes('X') && !(published !== null && day > published);
    const ofVotes = GENERAL_MEETING.test(words) || VOTES.test(words);
    if (sentence.paragraph !== this.paragraph) this.near = null;
    this.paragraph = sentence.paragraph;
    if (isPast) this.near = day;
    this.own = isPast && (ofVotes || ANY_MEETING.test(words)) ? day : null;
    // "Monday brought the meeting. Holders agreed by 98%.": the day stands before what was voted on it.
    if (isPast && ofVotes) this.last = day;
    else if (ofVotes && day === null) this.last ??= this.near;
  }

  /** The day that a figure was voted or counted on; null for any other figure. */
  dayOf(text: string, draft: FigureDraft): string | null {
    const day = this.own ?? this.last;
    return day !== null && isVote(text, draft) ? day : null;
  }
}
