import { anywhere, edge, type LinePattern } from './line-pattern';

const LETTER = '(?:(?:news)?letter|e-?mail|message|bulletin|digest|briefing|mailing)';
/** What is sent, and whom one hears from: "to stop receiving ore" is no offer to a reader. */
const MAIL = `(?:(?:[\\p{L}’'-]+ ){0,4}(?:${LETTER}s?|updates|alerts|mail|communications)|from us)\\b`;
/** The name of a thing that is lent. */
const WORK = '(?:article|story|content|report|text|photo|image)s?';

/** Shapes of what a letter sent by mail says of itself, and of the terms on which a wire or a paper lends its words. */
export const LETTER_PATTERNS: readonly LinePattern[] = [
  // Why it came
  anywhere(
    'share',
    240,
    /^you(?:['’]re| are|['’]ve| have)? (?:currently )?(?:receiv(?:e|ed|ing)|getting|got) (?:this|these|our)(?: [\p{L}-]+){0,4} (?:because|as|since) you(?:['’]re| are|['’]ve| have| were)?(?: [\p{L}-]+){0,3}? (?:subscribed|signed up|registered|opted|asked|requested|agreed|attended|subscribers?|members?|customers?|readers?)\b.{0,140}$/iu,
  ),
  anywhere(
    'share',
    160,
    /^this (?:e-?mail|newsletter|message|mailing) (?:was|is|has been) (?:sent|delivered|mailed|addressed) to (?:\S+@\S+|you\b|(?:our |all )?(?:subscribers|members|readers)\b).{0,90}$/i,
  ),
  // How to be rid of it
  anywhere(
    'share',
    200,
    new RegExp(
      `^(?:if you (?:no longer|would (?:prefer|rather) not|do not|don['’]t) (?:wish |want )?(?:to )?(?:receive|get|hear) ${MAIL}|to (?:stop receiving|opt out of|be removed from) ${MAIL}|to unsubscribe\\b|to change your (?:e-?mail )?(?:preferences|settings|subscription)\\b).{0,150}$`,
      'iu',
    ),
  ),
  anywhere(
    'share',
    100,
    /^(?:click here to unsubscribe|(?:manage|update|change|edit) (?:my |your )?(?:e-?mail )?(?:subscriptions?|preferences|subscription (?:settings|preferences)))(?: (?:here|or|and|at|in|via|from)\b[^.!?]{0,40})?[.!]?$/i,
  ),
  anywhere(
    'share',
    60,
    /^(?:如(?:果您|您|果)?(?:不想|不希望|不愿|不願)(?:再|继续|繼續)?(?:收到|接收).{0,12}(?:[邮郵]件|短信|推送|[电電]子[报報])|(?:点击|點擊|点此|點此|我要)?退[订訂](?:本?[邮郵]件)?$|取消[订訂][阅閱]$|本[邮郵]件由)[^。！？]{0,40}[。！]?$/u,
  ),
  // How to see it better, or to hand it on
  anywhere(
    'share',
    140,
    new RegExp(
      `^(?:(?:(?:having )?(?:trouble|problems|difficulty) (?:reading|viewing|seeing)|can(?:not|['’]?t) (?:see|read|view)) (?:this|our|the) (?:${LETTER}|images?|pictures)|(?:this )?(?:e-?mail|message|newsletter|images) not display(?:ing|ed))\\b[^.!?]{0,40}\\?.{0,60}$`,
      'iu',
    ),
  ),
  anywhere(
    'share',
    80,
    new RegExp(
      `^(?:view|read|open|see) (?:(?:this|the|our|it)(?: ${LETTER})? )?(?:online|in (?:your|a|the) (?:web )?browser|as a web ?page)[.!]?$`,
      'iu',
    ),
  ),
  anywhere(
    'share',
    90,
    new RegExp(
      `^(?:forward|send|pass|e-?mail|recommend) (?:this|our|the)(?: ${LETTER})? (?:on )?to (?:a|your|another) (?:friend|colleague|reader)s?\\b[^.!?]{0,30}[.!]?$`,
      'iu',
    ),
  ),
  anywhere(
    'share',
    120,
    new RegExp(
      `^(?:(?:was this(?: ${LETTER})?|were you) (?:sent|forwarded)\\b[^.!?]{0,40}\\?|(?:been )?forwarded this ${LETTER}\\?|(?:did )?(?:a friend|someone) forward(?:ed)? (?:you )?this\\b[^.!?]{0,30}\\?).{0,60}$`,
      'iu',
    ),
  ),
  anywhere(
    'share',
    120,
    /^(?:please )?add (?:us|\S+@\S+) to your (?:address book|contacts|safe senders?)\b.{0,50}$/i,
  ),
  edge(
    'navigation',
    140,
    /^in (?:this|today['’]s) (?:issue|edition|letter|newsletter|bulletin)\s*[:：][^.!?。]*$/i,
  ),
  anywhere('share', 40, /^在(?:浏览器|瀏覽器)(?:中|里|裡)?(?:查看|打开|打開|阅读|閱讀)$/u),
  // The writer's address
  edge('share', 120, /^(?:Please )?[Ww]rite to \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]*){0,3} at \S+@\S+$/u),

  // Standards, licences, reprints
  edge('legal', 120, /^our (?:editorial )?standards\s*[:：]\s*\S.{0,90}$/i),
  anywhere(
    'legal',
    100,
    new RegExp(
      `^(?:click here to )?(?:licen[sc]e|reprint|republish) (?:this|our) ${WORK}[.!]?$|^(?:purchase|buy|request|order) (?:licen[sc]ing rights|reprints|permissions?)[.!]?$`,
      'i',
    ),
  ),
  edge('legal', 40, /^licen[sc]ing (?:rights|and reprints)$/i),
  // "(c)" also counts the items of a list: only the terms behind the name make a notice of it.
  anywhere(
    'legal',
    160,
    new RegExp(
      `^(?:\\(c\\)|©|copyright(?: \\(c\\))?) ?[^.]{1,50}\\. (?:click here to|(?:to )?(?:licen[sc]e|reprint|republish) (?:this|our) ${WORK}|all rights|no part of this|unauthori[sz]ed (?:use|copying|reproduction)|for (?:reprints|licen[sc]ing)).{0,90}$`,
      'i',
    ),
  ),
  anywhere(
    'legal',
    220,
    /^(?:this|our) (?:material|content|article|report|story|publication|text) (?:may|must|can) ?not be (?=.*\b(?:rewritten|redistributed|without (?:\p{L}+ ){0,3}(?:permission|consent|authori[sz]ation)))(?:\p{L}+,? ){0,6}?(?:published|broadcast|redistributed|reproduced|copied|reprinted)\b.{0,120}$/iu,
  ),
  anywhere(
    'template',
    200,
    /^(?:view (?:the )?(?:source version|original content)|photos? accompanying this announcement)\b.{0,140}\bhttps?:\S+$/i,
  ),
];
