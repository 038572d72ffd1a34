import { findGluedMoney, type Meeting } from './glued-money';
import { mayHoldGlue } from './table-heads';

/** Words that begin a sentence and end no brand name, so that a capital inside a word betrays two cells. */
const STARTERS =
  'The|This|These|Those|That|There|They|Although|Though|While|When|Where|Because|Despite|However|With|Without|Under|During|According|Since|After|Before|Such|Their|Its|Our|What|How|All|Both|Each|Many|Most|Some|Several|Following';
const CONNECTOR = 'of|and|the|for|in|on|to|over|with|by|from|at|as|a|an|vs|&|or|into|through|under|between';

/** A short title-case heading at the line's start whose last word runs into a capital. */
const GLUED_ROW = new RegExp(
  `^([-•*] )?((?:\\p{Lu}[\\p{L}\\d’'.-]*,? |(?:${CONNECTOR}) |\\([^()]{1,30}\\) ){0,9}?)(\\p{Lu}[\\p{L}’'-]*?\\p{Ll}{2}|[A-Z]{2,6}s|[\\p{L}-]*\\))(\\p{Lu}\\p{Ll}+|A(?= \\p{Ll}))(?= \\p{L}|,? \\p{Ll}|[’'])`,
  'u',
);
/** What a second cell begins with when it is an amount told in words: `TinOutput of 40 tonnes`, `ZincA record 12 tonnes`. */
const AMOUNT =
  /^(?:(?:Output|Production|Sales|Revenue|Turnover|Shipments|Deliveries|Exports|Imports|Capacity|Reserves|Stocks|Demand|Supply|Prices?) of|A (?:total|record|sum|combined total) (?:of )?)(?: ?\p{Ll}+){0,3} ?\p{Sc}?\d/u;
/** Second halves of names written as one word. Only a certain row may be parted before one of them. */
const NAME_ENDS =
  /^(?:Solar|Steel|Gold|Tech|Energy|Metals?|Bank|Link|Soft|Power|China|Chem|Pharma|Corp|Mining|Minerals|Materials|Motors?|Systems|Works|Star|Net|Gen|Sun|Wind|Auto|Global|Group|Holdings|Resources|Lithium|Copper|Magnets?|Earths?|Cell|Volt|Tube|Space|Point|Watch|Mart|Trust|Max|One|Nd|Pr|Dy|Tb)$/;
/** A shorter line is a row only when it has a figure. */
const SHORT_ROW = 60;
/** Any short beginning that runs into a capitalised word: a row only where its table vouches for it. */
const LOOSE_ROW = /^([-•* ]*[^.!?。！？]{0,60}?)([^\s.!?]*[\p{Ll}\d%)])(\p{Lu}\p{Ll}+)(?= |[’'])/u;
/** A short name that runs into its number: `Lanthanum oxide4,300 yuan`. Also only where its table vouches for it. */
const NUMBER_ROW =
  /^([-•* ]*(?:[^\s.!?。！？]+ ){0,5})([^\s.!?]*\p{Ll}{2}|[^\s.!?]*[)%])([+−-]?\d[\d,]*(?:\.\d+)?)(?=[ %]|$)/u;
/** A short row without a number, of few words up to the meeting and of some behind it. */
const SHORT_LOOSE_ROW = /^([-•* ]*(?:[^\s.!?。！？]+ ){0,5})([^\s.!?]*\p{Ll}{2})(\p{Lu}\p{Ll}+)(?= \S)/u;
/** A longer head is no heading. */
const LONGEST_HEAD = 100;
const STARTER = new RegExp(`^(?:${STARTERS})$`);

/** Names written with a capital inside. */
const CAMEL =
  /^(?:Mc|Mac|De|Di|La|Le|Van|Fitz|O’|O')\p{Lu}|^(?:PetroChina|SinoSteel|LinkedIn|YouTube|GlobalFoundries|WhatsApp|PayPal|FedEx|AngloGold|BlackRock|SpaceX|OpenAI|DeepSeek|WeChat|TikTok|GitHub|AstraZeneca|ExxonMobil|ChemChina|ArcelorMittal|MasterCard|JavaScript|PowerPoint|DataBank|MiniMax|EnerSys|NioCorp|LyondellBasell|ThyssenKrupp|SoftBank|BioNTech)/u;

/** A line in which two cells of a table met, or several. */
export interface Row {
  meetings: Meeting[];
  /** What comes between two cells: a sentence begins a line, an amount stays beside its label. */
  gap: '\n' | ' ';
  isCertain: boolean;
}

/** True where a capital inside a word is that of a name: `McKinsey`, `JinkoSolar`, or whatever is written so twice. */
export function isNameWithin(text: string, before: string, after: string): boolean {
  const token = before + after;
  return CAMEL.test(token) || NAME_ENDS.test(after) || text.indexOf(token) !== text.lastIndexOf(token);
}

/** A row too short to be told by itself: `FindingsNot made public`. Only the head of its table vouches for it. */
export function readShortRow(text: string, words: string): Row | null {
  const [whole = '', , before = '', after = ''] = SHORT_LOOSE_ROW.exec(words) ?? [];
  if (whole === '' || words.length >= SHORT_ROW || isNameWithin(text, before, after)) return null;
  return { meetings: [{ at: whole.length - after.length, before, after }], gap: '\n', isCertain: false };
}

/** How a line reads as a row of a flattened table. */
export function readRow(text: string, words: string, hasMoney: boolean): Row | null {
  const money = hasMoney ? findGluedMoney(text, words) : [];
  if (money.length > 0) return { meetings: money, gap: ' ', isCertain: true };
  const number = words.length <= LONGEST_HEAD ? NUMBER_ROW.exec(words) : null;
  if (number) {
    const [whole, , before = '', after = ''] = number;
    return { meetings: [{ at: whole.length - after.length, before, after }], gap: '\n', isCertain: false };
  }
  const isShort = words.length < SHORT_ROW;
  if ((isShort && !/\d/.test(words)) || !mayHoldGlue(words.slice(0, LONGEST_HEAD))) return null;
  const match = GLUED_ROW.exec(words);
  const loose = isShort || (match && match[0].length <= LONGEST_HEAD) ? null : LOOSE_ROW.exec(words);
  if (!match && !loose) return null;
  const [whole = '', heading = '', before = '', after = ''] = loose ?? [
    match?.[0],
    ...(match ?? []).slice(2),
  ];
  if (whole.length > LONGEST_HEAD) return null;
  const token = before + after;
  if (CAMEL.test(token)) return null;
  // A name with a capital inside is written so more than once; two cells meet only once.
  if (text.indexOf(token) !== text.lastIndexOf(token)) return null;
  const at = whole.length - after.length;
  const isAmount = AMOUNT.test(words.slice(at));
  const isCertain =
    loose === null && (isAmount || STARTER.test(after)) && (heading !== '' || before.length >= 4);
  if (!isCertain && NAME_ENDS.test(after)) return null;
  return { meetings: [{ at, before, after }], gap: isAmount ? ' ' : '\n', isCertain };
}
