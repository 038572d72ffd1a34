import { anywhere, edge, type LinePattern } from './line-pattern';

const WHEN = '(?: (?:today|now|here|online|for free))?[.!]?';

/** Shapes of what a page asks of its reader, and of the handles of lists: calls to buy, to scan, to sort, to go on reading. */
export const CALL_PATTERNS: readonly LinePattern[] = [
  // Codes to be scanned
  anywhere(
    'share',
    70,
    /^scan (?:(?:to|and) (?:follow|read|share|join|open|download|subscribe|view|learn|see|get|chat|contact|add|connect)\b|(?:me|here)\b|(?:with|in|using) (?:wechat|alipay|your (?:phone|mobile|camera))\b|(?:the |this |our )?(?:qr(?:[ -]?code)?|code)\b)[^.!?]{0,50}[.!]?$/i,
  ),
  // Offers of the publisher's own wares, often behind a question
  anywhere(
    'share',
    90,
    new RegExp(
      `^(?:[^.!?]{1,40}\\? )?(?:(?:book|request|schedule|arrange|watch|get|see) (?:a|your|our) (?:(?:free|live|personal|product|quick) )?(?:demo(?:nstration)?|consultation|walk-?through|sample(?: report)?|call(?: back)?)|(?:talk|speak) (?:to|with) (?:us|sales|an? (?:expert|analyst)|(?:our|the) (?:sales(?: team)?|experts?|analysts?|team)))${WHEN}$`,
      'i',
    ),
  ),
  anywhere(
    'share',
    100,
    /^(?:open|use|try|launch|continue (?:in|on)|read (?:on|in)|trade (?:on|in)|view in|switch to) (?:our|the)(?: free)?(?: mobile)? app(?:[.!]?| (?:for|to|today|now|here|and)\b[^.!?]{0,50}[.!]?)$/i,
  ),
  // Requests for words or money of the reader, and where to send them
  anywhere(
    'comments',
    120,
    /^(?:please )?(?:send|e-?mail|direct|share|submit) (?:us )?(?:your )?(?:comments?|feedback|questions?|enquiries|inquiries|corrections?|suggestions?|tips?)\b[^.!?]{0,60}\b(?:at|to)\s*[:：]?\s*\S+@\S+$/i,
  ),
  anywhere(
    'share',
    100,
    /^(?:upgrade|subscribe|sign (?:up|in)|log in|register|join|go premium|become a member)\b[^.!?]{0,30}\bto (?:unlock|read|access|view|see|continue|get)\b[^.!?]{0,50}\b(?:full|whole|entire|complete|rest|unlimited|all|more|this|reading|report|article|story|data)\b[^.!?]{0,30}[.!]?$/i,
  ),
  anywhere(
    'share',
    40,
    /^(?:扫码|掃碼)(?:下载|下載|打开|打開|关注|關注|进入|進入|加入|查看|阅读|閱讀)[^。！？]{0,30}$/u,
  ),
  edge('template', 60, /^contact us\s*[:：]\s*(?:\+|\(|\d)[\d ()+-]{6,20}$/i),
  // Handles of lists and of other articles; a title may run into them
  anywhere(
    'related',
    120,
    /^(?:[Rr]ecommended|[Ss]uggested|[Pp]icked|[Ss]elected|[Mm]ore) for you\s*[:：]\s*\S[^.!?]*$/,
  ),
  edge('related', 140, /^(?:Previous|Next) (?:article|post|story)\p{Lu}[^.!?]*$/u),
  anywhere(
    'related',
    60,
    /^(?:most (?:popular|read|viewed|shared|commented)|top (?:stories|news)|trending)(?: \d{1,2}){2,10}$/i,
  ),
  // Order of comments and lists
  anywhere(
    'comments',
    90,
    /^(?:(?:all )?(?:comments?|replies|results)\s*\(?\d*\)?\s*[|·:–-]?\s*)?sort(?:ed)? by\s*[:：]?\s*(?:(?:most )?(?:newest|oldest|latest|recent|relevan(?:t|ce)|best|top|popular(?:ity)?|date|rating|likes?|title|a-z)(?: first)?\s*[|/·,▼▾]?\s*){1,6}$/i,
  ),
  // When the page was touched last, glued to whoever did it or to nobody
  edge(
    'byline',
    70,
    /^(?:[\p{L}.’' -]{0,30}?(?:Last |last |LAST ))?(?:Updated|updated|UPDATED)\s*[:：]?\s*(?:today|yesterday|just now|(?:\d{1,2}|an?|one) (?:minutes?|mins?|hours?|days?|weeks?) ago)(?:,? (?:at )?\d{1,2}[:.]\d\d)?$/iu,
  ),
  // Ways to other lists of the site
  anywhere(
    'related',
    120,
    /^(?:more|other|further|browse|all|explore)(?: \p{L}+){1,2}\s*[:：]\s*[^.!?|:]{2,30}(?:\s*[|｜]\s*[^.!?|:]{2,30}){1,8}$/iu,
  ),
];
