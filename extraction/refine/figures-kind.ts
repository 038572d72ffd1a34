import type { Span } from '@/core/text/span';
import type { FigureDraft } from '../detect/figures-draft';

/** A flattened table may be one endless sentence: its words count only so far from a figure. */
const REACH = 240;

/** The words of its sentence around a figure. */
export const wordsAround = ({ amount, sentence }: FigureDraft): string =>
  sentence.words.slice(
    Math.max(0, amount.start - sentence.start - REACH),
    amount.end - sentence.start + REACH,
  );

/** Measures of a stretch of time; a day cannot be their period, and they go on with the period of the text. */
const FLOWS = new Set(['revenue', 'net_profit', 'production', 'savings']);

/** Labels of `other` that are counted over a stretch of time. */
const FLOW_LABELS = new Set([
  'cash flow',
  'earnings per share',
  'research spending',
  'trade',
  'capital spending',
  'fines and taxes',
]);

export function isFlow(draft: FigureDraft): boolean {
  if (FLOWS.has(draft.metric)) return true;
  if (draft.label === 'capital spending') return true;
  if (draft.metric !== 'other') return false;
  return (
    (draft.label !== null && FLOW_LABELS.has(draft.label)) || (draft.move !== null && draft.label !== 'ratio')
  );
}

const STOCK_MARKET =
  /\b(?:shares? (?:of|in|price|fell|rose|surged|jumped|gained|lost|dropped|slid|closed|climbed|were|ended|added|slipped|tumbled|rallied)|stocks?|daily limit|market (?:value|cap)|(?:the|’s|'s) close|closed|intraday|trading|lunch)\b|股[价價]|收[盘盤报報涨漲跌]|[涨漲跌]停|市值|[（(]\d{6}[）)][^，。；\d]{0,6}[涨漲跌]/i;

/** A move of a share price, which belongs to a day. */
export const isMarketMove = (draft: FigureDraft): boolean =>
  draft.move !== null && draft.move.basis !== 'yoy' && STOCK_MARKET.test(draft.sentence.words);

/** Money of which nothing says that it is earned over time. */
export const isOutlay = (draft: FigureDraft): boolean =>
  draft.metric === 'investment' ||
  (draft.metric === 'other' && draft.label === null && draft.amount.kind === 'money' && draft.move === null);

/** What was put into something, told in a list of what a stretch brought. */
export const isSpent = (draft: FigureDraft): boolean =>
  isOutlay(draft) &&
  !/[预預]计|[计計][划劃]|拟|\b(?:plans?|planned|will|would|to be)\b/i.test(draft.sentence.words);

const DUTY =
  /\b(?:dut(?:y|ies)|tariffs?|lev(?:y|ies)|royalt(?:y|ies))\b|[关關][税稅]|反[倾傾][销銷]|[税稅]率/i;
/** What a duty takes for as long as it holds. */
export const isDuty = (draft: FigureDraft): boolean =>
  draft.unit === '%' && draft.move === null && draft.changes.length === 0 && DUTY.test(wordsAround(draft));

const COUPON = /\b(?:coupons?|interest rates?|priced (?:\S+ ){0,3}at|yield)\b|票面利率|[发發]行利率/i;

/** What a bond pays for as long as it runs. */
export const isCoupon = (draft: FigureDraft): boolean =>
  draft.unit === '%' &&
  COUPON.test(wordsAround(draft)) &&
  /\b(?:bonds?|notes?|bills?|loans?|debentures?)\b|[债債]|票[据據]|[贷貸]款/i.test(wordsAround(draft));

/** What is counted on one day: debts, staff, a share of the whole. */
export const isStock = (draft: FigureDraft): boolean =>
  !isFlow(draft) && STOCKS.has(draft.metric) && draft.move === null;

const STOCKS = new Set(['other', 'share', 'capacity']);

const SO_FAR = /\b(?:so far|to date|up to then|by then|until then|in total)\b|累计/i;

/** A part of what is earned or made over a stretch. */
const OF_A_FLOW =
  /^\s?(?:of|in) (?:[a-z’']+ ){0,3}(?:revenues?|sales|turnover|profits?|income|earnings|output|production|shipments|exports|imports|deliveries|orders|entries|accidents|incidents|complaints|cases)\b|[占佔][^，。；]{0,6}(?:收入|[销銷]售|[营營]收|利[润潤]|[产產]量|出口|[销銷]量)[^，。；\d]{0,6}$|(?:出口|海外|[销銷]售|收入|[营營]收|[产產]品)[^，。；\d]{0,4}[占佔]比[^，。；\d]{0,3}$/i;

/** The words on both sides of an amount, those that lead to it only where they are Chinese. */
function flowWordsAround({ amount, sentence }: FigureDraft): string {
  const at = amount.start - sentence.start;
  const behind = sentence.words.slice(amount.end - sentence.start, amount.end - sentence.start + 60);
  const before = sentence.words.slice(Math.max(0, at - 20), at);
  return /\p{Script=Han}\S{0,3}$/u.test(before) ? before : behind;
}

const RAN_AT =
  /\b(?:ran|running|run|operat\w+|worked|working)\s(?:at|on)\s(?:about |some |around |nearly |over |only |just )?$|\butili[sz]ation\b[^.;\d]{0,30}$|(?:利用率|[开開]工率|作[业業]率)[^，。；\d]{0,8}$/i;
/** "Smelters ran at 98% of capacity": how busy a plant was over the stretch that the text speaks of. */
const isRunRate = ({ amount, sentence }: FigureDraft): boolean =>
  RAN_AT.test(
    sentence.words.slice(Math.max(0, amount.start - sentence.start - 60), amount.start - sentence.start),
  );

/** May this figure take the period that the text spoke of last? */
export function leansOnContext(draft: FigureDraft): boolean {
  if (draft.isCompared || isTermOfPaper(draft)) return false;
  if ((draft.metric === 'share' || draft.label === 'ratio') && draft.changes.length > 0) return true;
  if (draft.amount.kind === 'percent' && (OF_A_FLOW.test(flowWordsAround(draft)) || isRunRate(draft)))
    return true;
  // Tonnes that grew are those of a stretch, whatever they are called; so is money that grew on the year.
  if (
    (draft.amount.kind === 'mass' || (draft.amount.kind === 'money' && !draft.unit.includes('/'))) &&
    draft.metric === 'other' &&
    (draft.label === null || draft.label === 'trade') &&
    draft.changes.some(
      (c) => c.amount.kind === 'percent' && (draft.amount.kind === 'mass' || c.basis !== 'qoq'),
    )
  )
    return true;
  if (draft.label === 'quota') return true;
  if (isFlow(draft) || draft.metric === 'market_cap') return true;
  if (draft.metric === 'price' && /\/(?:t|kg)$/.test(draft.unit)) return true;
  // "Alumina was 9% cheaper than a year before", 均价同比下跌9%
  if (draft.metric === 'price' && draft.move?.basis === 'yoy') return true;
  if (/\/(?:boe|bbl|oz)$/.test(draft.unit) && draft.metric !== 'price') return true;
  return (draft.unit === 'persons' && !isStaff(draft)) || isSoFar(draft) || isShareTrade(draft);
}

const YEARLY_BEFORE = /(?:每年|首年|年均|头一年|頭一年)[^，。；\d]{0,10}$|\bfirst-year\b[^.,;\d]{0,30}$/i;
const YEARLY_AFTER =
  /^(?:\sof\s[^.,;\d]{2,40})?,?\s(?:(?:a|per|each|every) year\b(?! (?:earlier|ago|before|prior|previously|later)\b)|annually\b|in (?:the|its) first (?:full )?year\b)/i;

/** What is made or supplied in each year of a contract or of a plant: of no stated time. */
export const isYearlyRate = (text: string, { amount, sentence, unit, metric }: FigureDraft): boolean =>
  unit.endsWith('/yr') ||
  ((amount.kind === 'mass' || metric === 'savings') &&
    (YEARLY_BEFORE.test(text.slice(Math.max(sentence.start, amount.start - 30), amount.start)) ||
      YEARLY_AFTER.test(text.slice(amount.end, Math.min(sentence.end, amount.end + 70)))));

/** What a breach cost: often told with the day of the breach, which is not that of the fine. */
export const isFine = (draft: FigureDraft): boolean => draft.label === 'fine';

/** "is 92 per cent complete": how far a work has come by the day of the report. */
export const isWorkDone = (text: string, { amount }: FigureDraft): boolean =>
  amount.kind === 'percent' &&
  /^\s(?:complete|completed|finished|done|built|ready)\b/.test(text.slice(amount.end, amount.end + 12));

const STILL =
  /\b(?:is|are)\s(?:now\s)?(?:known|thought|believed|reported|confirmed)\s(?:now\s)?to\b|\b(?:is|are|remains?)\s(?:still\s)?(?:missing|trapped|unaccounted|in hospital|being treated|in intensive care)\b|\bstill\s(?:missing|trapped|in hospital)\b|\b(?:is|are)\s(?:still\s)?being\s(?:looked|searched)\b|\b(?:is|are)\s(?:in an?\s\w+\scondition|described\sas)\b|\b(?:has|have)\s(?:since\s|now\s)?(?:gone\shome|been\sdischarged|left\shospital)\b|仍(?:有|在|被)?[^，。；]{0,6}(?:失[联聯]|被困|住院|治[疗療])/i;

/** "Two men are still missing": told of the day of the report, not of that of the accident. */
export function isStillSo({ amount, sentence }: FigureDraft): boolean {
  const at = amount.start - sentence.start;
  const before = sentence.words.slice(0, at).split(/[;；]/).at(-1);
  const behind = sentence.words.slice(at).split(/[;；]/)[0];
  return STILL.test(`${before}${behind}`);
}

const EACH_YEAR =
  /^\s(?:a|per|each|every)\s(?:year|month|week)\b(?! (?:earlier|ago|before|prior|previously|later)\b)|^\s(?:annually|yearly)\b/i;

/** "15 students a year": as many in every year. */
export const isEachYear = (text: string, { amount }: FigureDraft): boolean =>
  EACH_YEAR.test(text.slice(amount.end, amount.end + 14)) ||
  /每年[^，。；\d]{0,8}$/.test(text.slice(Math.max(0, amount.start - 10), amount.start));

const TO_COME =
  /\b(?:will|shall|(?:is|are) to|plans?|planned|expects?|wants?|would|intends?|aims?|hopes?|due to)\b|[将將]|[拟擬]|[计計][划劃]|[预預][计計]/i;

/** Those who are still to come were not there on the day told last. */
export const isToCome = ({ amount, sentence }: FigureDraft): boolean =>
  TO_COME.test(
    sentence.words.slice(Math.max(0, amount.start - sentence.start - 60), amount.start - sentence.start),
  );

/** Those who work somewhere are counted on no day. */
export const isStaff = (draft: FigureDraft): boolean =>
  /\b(?:employs?|employees|workforce|staff|work(?:s|ing)? (?:there|here|at|for|in)|jobs|headcount)\b|员工|員工|职工|職工/i.test(
    draft.sentence.words.replaceAll(A_WORKS, ''),
  );

/** "at a works in Wuhai": a plant, not what anybody does there. */
const A_WORKS =
  /\b(?:an?|the|its|this|that|\w+(?:ing|steel|al|ium)|iron|gas|steel|cement|chemical|sinter) works\b/gi;

/** Told up to a day, which the text must name as such: "up to 30 June". */
export const isSoFar = (draft: FigureDraft): boolean => SO_FAR.test(draft.sentence.words);

/** A day that the text spoke of last counts for what a market or an accident did on it. */
export const takesDay = (draft: FigureDraft): boolean =>
  draft.metric === 'market_cap' || draft.unit === 'persons' || isShareTrade(draft) || isMarketMove(draft);

const TERM =
  /\b(?:new shares|issu(?:e|es|ed|ing)|placements?|placing|conver(?:t|ted|sion)|exercise|strike|subscri(?:be|bed|ption)|offer(?:s|ed|ing)?|buy-?backs?|buy(?:ing)? back|repurchas\w+|rights issue|(?:price )?floors?|floor price|minimum price|guaranteed|target price|price target)\b|[发發]行[价價]|[转轉]股[价價]|行[权權][价價]|[认認][购購]|配股|定增|回[购購]|要[约約]|目[标標][价價]|保底[价價]?|底[价價]/i;

const PRICE_OF_A_FLOOR =
  /\b(?:floors?|floor price|minimum price|guaranteed (?:minimum )?price)\b|保底[价價]?|最低收[购購][价價]/i;

/** A price that a paper fixes, at which shares are issued or goods are taken for as long as it holds: that of no time. */
export function isTermOfPaper(draft: FigureDraft): boolean {
  if (draft.metric !== 'price') return false;
  const words = wordsAround(draft);
  return draft.unit.endsWith('/share')
    ? TERM.test(words) && !CLOSED_AT.test(words)
    : PRICE_OF_A_FLOOR.test(words);
}

const CLOSED_AT =
  /\b(?:shares?|stock)\b[^.;]{0,40}\b(?:closed|ended|finished|rose|fell|gained|lost|dropped|jumped|slid|climbed)\b|收[报報于於涨漲跌]|收[盘盤](?![价價])/i;

const SHARE_TRADE =
  /\b(?:shares?|stock)\b(?:[^.;]|\.\d){0,60}\b(?:closed?|closing|ended|rose|fell|gained|lost|added|dipped|slipped|climbed|jumped|dropped|traded|opened|finished|surged|tumbled|slid|eased|up|down|lower|higher|unchanged|flat|changed hands)\b|[该該]股|股[价價]|收[报報盘盤]|成交[额額]/i;

/** What a share or its trading was worth, which belongs to a day of the market. */
export const isShareTrade = (draft: FigureDraft): boolean =>
  (draft.label === 'trading turnover' ||
    (draft.metric === 'price' && draft.unit.endsWith('/share') && !isTermOfPaper(draft))) &&
  SHARE_TRADE.test(draft.sentence.words);

const CASUALTY =
  /\b(?:kill(?:ed|ing|s)?|dead|died|deaths?|injur(?:ed|ies|ing)|wounded|hurt|burns|burned|burnt|missing|trapped|unaccounted|untraced|(?:cannot|could not) be (?:found|reached|traced)|rescued|hospital\w*|fatal\w*|evacuated|unaided|below ground when|underground when|walked out|escaped|survived)\b|死亡|遇[难難]|受[伤傷]|失[联聯]|被困|下落不明/i;

const ATTENDED =
  /\b(?:delegates?|attend\w*|participants?|took part|taking part|listen(?:ed|ing)|guests|visitors|trainees|turned (?:up|out)|audience|voted|elected|gathered|were present|showed up|from \d+ countries)\b|代表|参[加会會训訓]|參[加會訓]|出席|学员|學員|到[会會]/i;

/** "60 young managers began a four-day course" */
const TURNED_OUT =
  /^[^,;.]{0,30}?\s(?:have |has )?(?:began|begun|started|enrolled|graduated|completed|finished|met|came|gathered|joined|sat)\b/;

/** Those who came to a gathering, who belong to its days. */
export const isAttendance = (draft: FigureDraft): boolean =>
  draft.unit === 'persons' &&
  !isStaff(draft) &&
  (ATTENDED.test(wordsAround(draft)) ||
    TURNED_OUT.test(draft.sentence.words.slice(draft.amount.end - draft.sentence.start)));

const TAUGHT =
  /\b(?:train(?:s|ed|ing)?|taught|schooled|course|class(?:es)?|lectures?|lessons?|seminar|workshop|drill(?:s|ed)?|exercise|exam(?:s|ination)?)\b|培[训訓]|[轮輪][训訓]|[参參][训訓]|[讲講]座|演[练練]|考[试試]/i;

/** "drilled 70 fitters over the weekend": those who were taught, who belong to the days of their course. */
export const isTaught = (draft: FigureDraft): boolean =>
  draft.unit === 'persons' && TAUGHT.test(wordsAround(draft)) && !isToCome(draft) && !willBe(draft);

/** "50 welders will be trained" */
const willBe = ({ amount, sentence }: FigureDraft): boolean =>
  /^\s?(?:[\p{L}-]+\s){0,2}(?:will|would|(?:is|are|was|were) to)\s|^[^，。；]{0,4}[将將]/u.test(
    sentence.words.slice(amount.end - sentence.start),
  );

const TAKEN_IN =
  /\b(?:train(?:ed|ing)|taught|schooled|hired|recruited|taken on|laid off|certified|graduated)\b|培[训訓]|[轮輪][训訓]|人次|招[聘录錄]|[录錄]用|[获獲]证|取[证證]/i;
/** How far from their number the words stand that tell what was done with people. */
const NEAR_PEOPLE = 44;

/** "…; 840 fitters were trained": counted over the stretch that the sentence tells of. */
export const isTakenIn = ({ unit, amount, sentence }: FigureDraft): boolean =>
  unit === 'persons' &&
  TAKEN_IN.test(
    sentence.words.slice(
      Math.max(0, amount.start - sentence.start - NEAR_PEOPLE),
      amount.end - sentence.start + NEAR_PEOPLE,
    ),
  );

/** The dead and injured, who belong to the day of the accident. */
export const isCasualty = (draft: FigureDraft): boolean =>
  draft.unit === 'persons' && CASUALTY.test(draft.sentence.words);

const ANOTHER =
  /\b(?:another|(?:a|the) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth))\b|又有|另有|另一/;

/** "Two died at once and a third on Sunday": the day behind is that of the third. */
export const isOfAnother = (text: string, draft: FigureDraft, day: Span): boolean =>
  day.start >= draft.amount.end && isCasualty(draft) && ANOTHER.test(text.slice(draft.amount.end, day.start));

const GRADE_BEFORE = /(?:\bgrad(?:e|es|ing)\b[^,;]{0,24}|品位[^，。；]{0,6})$/i;

const GRADE_AFTER = /^\s(?:(?:total )?rare[- ]earth oxides?|T?REO|grade|Fe|iron|copper|lithia)\b/i;

/** How rich a deposit is, which no time changes. */
export const isGrade = (text: string, { amount, unit }: FigureDraft): boolean =>
  unit === '%' &&
  (GRADE_BEFORE.test(text.slice(Math.max(0, amount.start - 40), amount.start)) ||
    GRADE_AFTER.test(text.slice(amount.end, amount.end + 24)));

/** 不低于95%: what is asked for, not what was. */
const ASKED_FOR =
  /(?:不(?:低|高|少|多|大|小)[于於過过]|\bno (?:less|more|lower|higher) than|\bmust (?:reach|be|not)\b[^,;]{0,20})\s*$/i;

export const isAskedFor = (text: string, { amount }: FigureDraft): boolean =>
  ASKED_FOR.test(text.slice(Math.max(0, amount.start - 30), amount.start));
