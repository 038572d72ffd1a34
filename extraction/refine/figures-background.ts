import type { Span } from '@/core/text/span';
import type { DateMention } from '../candidates';

/** A founding or an opening is background, not the time that figures are about. */
const FOUNDED =
  /\b(?:founded|established|set up|created|formed|incorporated|listed|opened|built|born|discovered|launched|began|started|commissioned|acquired|bought|joined)\b[^,;.\d]{0,40}$|(?:成立|创立|上市|建成|投产|创建)于$/i;

const OF_ACCOUNTS =
  /\b(?:for (?:the |its )?|(?:books|accounts|results|figures|numbers|report|season|year) (?:on|of|with) (?:the |its |a )?)$/i;

const ACCOUNTS_BEHIND =
  /^(?:’s|'s)?\s(?:\p{Ll}+\s)?(?:books|accounts|results|figures|numbers|report|earnings|update|season|sales|revenue|profit|output)\b/u;
/** "It opened its books for the quarter", "opened the third-quarter books": nothing was founded then. */
const isOfAccounts = (text: string, sentence: Span, date: Span): boolean =>
  OF_ACCOUNTS.test(text.slice(Math.max(sentence.start, date.start - 50), date.start)) ||
  ACCOUNTS_BEHIND.test(text.slice(date.end, date.end + 30));

/** 1959年建矿, 2005年在香港上市 */
const FOUNDED_HAN =
  /^年?(?:[^，。；\d]{0,3})?(?:建[矿礦厂廠校][，,]|成立|[创創][立办辦建]|上市|[组組]建|[设設]立|始建|[诞誕]生|[挂掛]牌成立)/;

/** 7月28日印发, 自9月1日起施行: the day of a paper is not that of what it asks for. */
const OF_A_PAPER = /^起?(?:正式)?(?:印[发發]|[发發]布|公布|出台|施行|[实實]施|[颁頒]布|披露|公告|宣布)/;

/** 今年第二次临时股东会, 2025年第三届: the year that sittings are counted by. */
const COUNTED_BY = /^(?:年度?|度)?第[一二三四五六七八九十百\d]{1,4}[次届屆轮輪期]/;
/** "the third shareholders' meeting of 2025" */
const COUNTED_FOR =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|\w+tieth|\d{1,3}(?:st|nd|rd|th)|last|final)\b[^,;.]{0,60}\b(?:meeting|session|sitting|congress|assembly|round|AGM|EGM|gathering|course|conference|forum)\s(?:of|in|for)\s(?:the year\s)?$/i;

const GATHERING =
  'Forum|Conference|Congress|Summit|Expo|Exhibition|Fair|Symposium|Convention|Award|Awards|Prize|Week|Festival|Games|Cup|Championship|List|Ranking|Rankings';
/** "the 2025 China Rare Earth Forum", 2025中国稀土论坛: a year that a name begins with. */
const BEGINS_NAME = new RegExp(
  `^\\s(?:[\\p{Lu}&][\\p{L}&’'-]*\\s|(?:and|of|for|on)\\s){1,9}?(?:${GATHERING})\\b|^年?(?:中国|全国|世界|国际|亚洲|全球|第)[^，。；、\\d]{0,16}(?:论坛|大会|峰会|博览会|年会|展会|研讨会)`,
  'u',
);

/** 《……条件（2025年本）》: a date that belongs to the name of a paper. */
function isInTitle(text: string, sentence: Span, date: Span): boolean {
  const before = text.slice(Math.max(sentence.start, date.start - 60), date.start);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

/** Every figure of a sentence asks of each of its dates again, so the answers are kept with the date. */
function once(ask: (text: string, sentence: Span, date: Span) => boolean): typeof ask {
  const answers = new WeakMap<Span, boolean>();
  return (text, sentence, date) => {
    const known = answers.get(date) ?? ask(text, sentence, date);
    answers.set(date, known);
    return known;
  };
}

/** A year by which sittings are counted, or that is a part of a name: no figure is of it. */
export const isOfAName = once(
  (text, sentence, date) =>
    isInTitle(text, sentence, date) ||
    COUNTED_BY.test(text.slice(date.end, date.end + 10)) ||
    COUNTED_FOR.test(text.slice(Math.max(sentence.start, date.start - 90), date.start)) ||
    BEGINS_NAME.test(text.slice(date.end, date.end + 90)),
);

/** "which began last year", "founded in 1954" */
export const isFounding = (text: string, sentence: Span, date: Span): boolean =>
  FOUNDED_HAN.test(text.slice(date.end, date.end + 8)) ||
  (FOUNDED.test(text.slice(Math.max(sentence.start, date.start - 50), date.start)) &&
    !isOfAccounts(text, sentence, date) &&
    // "It began in 2019, when it sold 14,000 tonnes": the year dates what follows as well.
    !/^,? when\b/.test(text.slice(date.end, date.end + 7)));

/** "the plan disclosed in January", "numbers released in March": the day or month on which it was told. */
const TOLD_IN =
  /\b(?:disclosed|announced|unveiled|released|published|presented|made public|filed|posted)\s(?:back\s)?(?:in|on|at the start of|early in|late in|last|this)\s(?:the\s)?(?:early |late |mid-)?$|\b(?:notice|filing|statement|announcement|circular|letter|disclosure|press release|memo|note)\s(?:of|from|dated|in)\s(?:early |late |mid-)?$/i;

/** "A contract signed in July brings …": when a paper was made, not what it is worth in which time. */
const MADE_IN =
  /\b(?:contracts?|deals?|agreements?|pacts?|orders?|loans?|permits?|licen[cs]es?|tenders?|takeovers?|purchases?|accords?|memorandum|bonds?|notes?|venture|mine|plant|smelter)\s(?:\p{Ll}+ed|struck|won|sold|bought|made|begun)\s(?:\p{Ll}+\s){0,2}?(?:in|on|at|back in|last|this)\s(?:the\s)?(?:early |late |mid-)?$/u;

const EVENT_NOUN =
  'sittings?|meetings?|sessions?|visits?|conferences?|forums?|plenums?|accident|blast|explosion|fire|deal|agreement|contract|order|notice|announcement|filing|inspection|ruling|decision|summit|fair|talks|curbs|controls|rules|vote|ballot|election';
const ONE_MONTH = /^\p{Lu}\p{Ll}+(?: \d{4})?$|月$/u;
/** "the July sittings", 5月的会议: a month that only names an occasion. */
const NAMES_OCCASION = new RegExp(
  `^(?:’s|'s)?\\s(?:\\p{Ll}+\\s)?(?:${EVENT_NOUN})\\b|^的?(?:[^，。；、\\d]{0,4})?(?:会[议議]|事故|爆炸|公告|全[会會]|访问|協[议議]|协议)`,
  'u',
);

/** "to be repaid by 2028", "runs until 2030", 2028年到期: how long something is to last. */
const UNTIL =
  /\b(?:repaid|repayable|redeemed|redeemable|matur(?:es?|ing)|fall(?:s|ing)? due|expir(?:es?|ing)|runs?|valid|lasts?)\s(?:\p{Ll}+\s){0,2}?(?:by|in|until|till|to|on|before)\s(?:the end of )?$/u;
const UNTIL_HAN = /^年?(?:\d{1,2}月)?(?:\d{1,2}日)?[底末]?前?(?:到期|[还還]清|[偿償][还還])/;

/** A date of a name, of a founding or of a paper's issue. */
export const isBackground = once(
  (text, sentence, date) =>
    isOfAName(text, sentence, date) ||
    isFounding(text, sentence, date) ||
    OF_A_PAPER.test(text.slice(date.end, date.end + 8)) ||
    MADE_IN.test(text.slice(Math.max(sentence.start, date.start - 60), date.start)) ||
    (ONE_MONTH.test(text.slice(date.start, date.end)) &&
      NAMES_OCCASION.test(text.slice(date.end, date.end + 30)) &&
      /\b(?:the|its|their|an?|that)\s$|[^\s\p{P}]$/iu.test(text.slice(date.start - 6, date.start))) ||
    UNTIL_HAN.test(text.slice(date.end, date.end + 14)) ||
    UNTIL.test(text.slice(Math.max(sentence.start, date.start - 50), date.start)) ||
    TOLD_IN.test(text.slice(Math.max(sentence.start, date.start - 40), date.start)),
);

const BEGINS_WORK_HAN =
  /^(?:年)?(?:上半年|下半年|[年季月]?[初中底末])?[^，。；\d]{0,6}(?:投[产產]|[开開]工|建成|竣工|[动動]工|投[运運]|[达達][产產]|[试試][产產]|完工|[启啟][动動]|交付使用|[点點]火)/;
const BEGINS_WORK =
  /\b(?:open(?:s|ed|ing)?|commission(?:ed|ing)|start(?:s|ed|[- ]up)?|on ?stream|break(?:s|ing)? ground|broke ground|complet(?:e|ed|ion)|finish(?:ed)?|ready|online|matur(?:es?|ing|ity)|expir(?:es?|ing|y)|into (?:service|operation|production)|go(?:es)? into|come(?:s)? into|due|built)\b[^,;.]{0,24}$/i;

/** 计划2026年投产, "to open in 2027": when a plant comes to work, which its capacity is not counted by. */
export const isOpening = once(
  (text, sentence, date) =>
    (BEGINS_WORK_HAN.test(text.slice(date.end, date.end + 16)) &&
      !/[到至]/.test(text.charAt(date.start - 1))) ||
    (BEGINS_WORK.test(text.slice(Math.max(sentence.start, date.start - 50), date.start)) &&
      !isOfAccounts(text, sentence, date)),
);

const ASIDE =
  /,\s(?:(?:which|who|whose|when|where)\b|(?:\p{Ll}+ly\s)?(?:\p{Ll}+ed|held|built|sunk|struck|begun|bought|sold|hit|lit|opened|born|set up|taken over|under way)\s(?:\p{Ll}+\s){0,4}?(?:in|on|at|by|since|from|early|late|back|last|this)\s)[^,;]*$/u;

/** "…, which closed in June, was 3bn": a relative clause dates only what it tells. */
const isInRelativeClause = (text: string, sentence: Span, date: Span, amount: Span): boolean =>
  date.end <= amount.start &&
  ASIDE.test(text.slice(Math.max(sentence.start, date.start - 60), date.start)) &&
  /^[^;]{0,40},/.test(text.slice(date.end, amount.start));

/** "…, which got its licence in March, treated 3,100 tonnes": a date that only a relative clause tells. */
export const isToldAside = (text: string, sentence: Span, { start, end }: Span): boolean =>
  ASIDE.test(text.slice(Math.max(sentence.start, start - 60), start)) &&
  /^[^;.]{0,40},/.test(text.slice(end, end + 41));

const CAUSE =
  /\s(?:after|following|because of|due to|owing to|despite|amid|thanks to|ahead of|in spite of)\s(?!\S*\d)[^,.;:\d]{3,60}\b(?:in|on|of|since)\s(?:early |late |mid-)?$/i;

/** "Output slipped to 1,400 tonnes after power cuts in November": the date of what caused it. */
export const isOfCause = (text: string, sentence: Span, date: Span): boolean =>
  CAUSE.test(text.slice(Math.max(sentence.start, date.start - 80), date.start));

const WITH = /,\swith\s[^,;]{0,30}$/;

/** "The first ship, with 200,000 tonnes in its holds, left on 2 December": what goes along is not of that day. */
const isAccompaniment = (text: string, sentence: Span, date: Span, amount: Span): boolean =>
  amount.end <= date.start &&
  WITH.test(text.slice(Math.max(sentence.start, amount.start - 40), amount.start)) &&
  /^[^,;]{0,60},\s/.test(text.slice(amount.end, date.start));

/** Does a date stand in an aside that the amount has no part in, or the other way round? */
export const isAside = (text: string, sentence: Span, date: Span, amount: Span): boolean =>
  isInRelativeClause(text, sentence, date, amount) || isAccompaniment(text, sentence, date, amount);

const HAPPENED =
  /^[^,，。；;]{0,70}\b(?:bought|acquired|took over|taken over|signed|announced|said|opened|commissioned|agreed|sold its|merged|joined|stopped|halted|banned|decided|founded|won)\b|^年?(?:\d{1,2}月)?[，,]?[^，。；]{0,24}(?:收[购購]|宣布|[签簽]署|[并並][购購]|[签簽][订訂]|停止|叫停|[获獲]批|成立|[决決]定|披露|接手)/;
/** "In February it bought a mine …", 去年12月，公司收购了……: a month in which something happened that is no output of it. */
export const tellsHappening = (text: string, { edtf, end }: DateMention): boolean =>
  /^\d{4}-\d{2}$/.test(edtf ?? '') && HAPPENED.test(text.slice(end, end + 100));

/** "…, and its output came to 12,000 tonnes": told behind such a month, in a clause of its own. */
export const isOfHappening = (text: string, date: DateMention, amount: Span): boolean =>
  date.end <= amount.start &&
  tellsHappening(text, date) &&
  /[^\d][,，]/.test(text.slice(date.end + 1, amount.start));
