import { anywhere, edge, type LinePattern } from './line-pattern';
import { CALL_PATTERNS } from './patterns-calls';
import { CHINESE_PATTERNS } from './patterns-chinese';
import { LETTER_PATTERNS } from './patterns-letters';
import { TEMPLATE_PATTERNS } from './patterns-templates';
import { WIDGET_PATTERNS } from './patterns-widgets';

export const LINE_PATTERNS: readonly LinePattern[] = [
  ...WIDGET_PATTERNS,
  ...LETTER_PATTERNS,
  ...CHINESE_PATTERNS,
  ...CALL_PATTERNS,
  // Sharing
  anywhere(
    'share',
    80,
    /^(?:click to )?(?:share|tweet|post|pin|email|save) (?:this |it )?(?:article |story |post |page )?(?:on|via|to|by|with) (?:facebook|twitter|x|linkedin|whatsapp|email|e-mail|reddit|telegram|wechat|weibo|pinterest|your friends?)\b/i,
  ),
  anywhere('share', 100, /^(?:follow|like|find|join) us (?:on|at) \S/i),
  anywhere('share', 60, /^\d[\d,.]*k? (?:shares?|likes?|views?|reads?|retweets?)$/i),
  anywhere('share', 60, /^(?:views?|shares?|likes?|hits|reads?)\s*[:：]\s*[\d,.]+k?$/i),
  anywhere(
    'share',
    40,
    /^(?:分享到|分享至|分享给|分享)\s*[:：]?(?:\s*(?:微信|微博|新浪微博|朋友圈|QQ|QQ空间|空间|抖音|好友|Facebook|Twitter|LINE|X))*\s*[)）]?$/iu,
  ),
  anywhere(
    'share',
    40,
    /^[[【(（]?\s*(?:字体|字号|字體|字級)(?:设定|設定|大小)?\s*[:：]?\s*(?:[大中小特标准默认+-]\s*)*[\]】)）]?(?:\s*(?:打印|收藏|关闭|分享)\s*)*$/u,
  ),
  anywhere('share', 30, /^A\s?[-−]\s*(?:A\s*)?A?\s?\+$/),
  anywhere('share', 60, /^(?:扫一扫|扫描|微信扫).{0,30}(?:二维码|分享|关注|打开|阅读)?$/u),
  anywhere(
    'share',
    40,
    /^(?:阅读量?|浏览量?|浏览次数|点击数?|点击率|阅读次数|瀏覽數?)\s*[:：]?\s*[\d,.万]+(?:次)?$/u,
  ),

  // Comments
  anywhere(
    'comments',
    40,
    /^(?:\d[\d,]*|no) (?:comments?|repl(?:y|ies)|responses?)(?: (?:on|so far|yet)\b.{0,20})?$/i,
  ),
  anywhere('comments', 40, /^(?:comments?|评论)\s*[(（:：]\s*\d+\s*[)）]?$/iu),
  anywhere('comments', 160, /^your e-?mail address will not be (?:published|shared)/i),
  anywhere('comments', 160, /^required fields are marked/i),
  anywhere('comments', 160, /^save my name, e-?mail,? and website\b/i),
  anywhere(
    'comments',
    160,
    /^(?:please )?(?:log|sign) ?in (?:or (?:register|sign up) )?to (?:leave|post|add|write|join|comment|read|continue|view)\b/i,
  ),
  anywhere('comments', 100, /^(?:you must be|please be) logged in\b/i),
  edge('comments', 24, /^(?:name|e-?mail(?: address)?|website|comment|message)\s*\*$/i),

  // Related teasers
  anywhere(
    'related',
    200,
    /^(?:related(?: (?:article|story|news|post|reading|coverage)s?)?|read more|read also|also read|read next|must read|don['’]t miss|more on this)(?:\s*[:：|]|\s+[–—-])\s*\S/i,
  ),
  edge(
    'related',
    120,
    /^(?:[Pp]revious|PREVIOUS|[Nn]ext|NEXT|[Pp]rev|[Ww]atch|[Rr]ecommended|[Uu]p [Nn]ext|[Ss]ee [Aa]lso)(?: (?:[Pp]ost|[Aa]rticle|[Ss]tory|[Pp]age))?\s*[:：«»←→]\s*\p{Lu}/u,
  ),
  anywhere(
    'related',
    120,
    /^(?:上一篇|下一篇|上一条|下一条|上一條|下一條|(?:相关|相關|延伸|推荐|推薦|热门|熱門|更多|编辑推荐|編輯推薦)(?:阅读|閱讀|新闻|新聞|文章|报道|報導|報道|链接|連結)?)\s*[:：]/u,
  ),
  anywhere(
    'related',
    80,
    /^(?:[Mm]ore|[Rr]ead more|[Oo]ther (?:news|articles|stories)|[Ll]atest|[Aa]ll(?: posts| articles| stories| news)) (?:from|by|about|on|in) (?:the |this |our )?(?:author|category|section|topic|archives?|\p{Lu}\S*(?: (?:&|and|\p{Lu}\S*)){0,3})$/u,
  ),
  anywhere(
    'related',
    60,
    /^(?:you (?:might|may) (?:also )?(?:like|enjoy|be interested in)|people also (?:read|viewed)|readers also (?:read|liked|viewed))\b/i,
  ),

  // Breadcrumbs, category stubs, page controls
  anywhere('navigation', 160, /^(?:home(?:page)?|front page|首页|首頁|主页)\s*(?:[/>›»→|·]|&gt;|::)\s*\S/i),
  anywhere('navigation', 120, /^you(?: a|['’])re (?:here|in|reading|browsing)\s*[:：>›»/]\s*\S/i),
  // A ticker: a paper, its price, its way of the day.
  anywhere(
    'template',
    120,
    /^(?:[A-Z][A-Z&]{0,6}(?:[.:][A-Z]{1,4})?\s{1,3}[A-Z]{0,2}[$¥€£]?\d[\d.,]*\s{0,2}(?:[▲▼△▽↑↓+−-]\s?[\d.,]+%?\s{0,3}(?:\([+−-]?[\d.,]+%\)\s{0,2})?){1,2}[|·]?\s{0,3}){1,8}$/,
  ),
  anywhere(
    'comments',
    60,
    /^(?:reply|respond|react|comment)(?: to| on)? (?:this|the) (?:post|article|story|thread|comment|page)[.!]?$/i,
  ),
  anywhere('navigation', 100, /^(?:当前位置|您的位置|你的位置|您现在的位置|所在位置)\s*[:：]/u),
  edge('navigation', 120, /^[^.!?。:]{1,40}(?:\s*[>›»]\s*[^.!?。:>›»]{1,40}){1,5}$/u),
  anywhere(
    'navigation',
    160,
    /^(?:categor(?:y|ies)|tags?|tagged(?: (?:with|as|in))?|filed under|posted in|标签|分类|tag)\s*[:：][^.!?。]*$/iu,
  ),
  edge(
    'navigation',
    160,
    /^(?:topics?|keywords?|in this (?:article|story)|companies mentioned|关键词|關鍵字)\s*[:：][^.!?。]*$/iu,
  ),
  anywhere('navigation', 40, /^page \d+ of \d+$/i),
  anywhere(
    'navigation',
    60,
    /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)[ -]min(?:ute)?s?[ -]read(?:ing time)?$/i,
  ),
  anywhere(
    'navigation',
    60,
    /^(?:estimated )?read(?:ing)? time\s*[:：]?\s*(?:about )?[<~]?\d+ ?(?:min|minutes?)$/i,
  ),
  anywhere('navigation', 80, /^(?:language|choose (?:your )?language|select language|语言|語言)\s*[:：]/iu),
  anywhere('navigation', 60, /^(?:click|tap) here (?:to|for) \S.{0,40}$/i),
  anywhere(
    'navigation',
    80,
    /^(?:listen to|download|print|save|view) (?:this |the )?(?:article|story|page|pdf|full (?:article|report|text))(?: (?:as|in) \S+)?$/i,
  ),
  anywhere('navigation', 60, /^[([]?opens? in (?:a )?new (?:tab|window)[)\]]?$/i),

  edge('navigation', 60, /^(?:posted in|tagged|filed in) \p{Lu}[^.!?。:]*$/iu),
  edge(
    'navigation',
    40,
    /^(?:updated |published |posted )?(?:\d+|an?) (?:minutes?|hours?|days?|weeks?) ago$/i,
  ),
  anywhere('share', 60, /^print(?:er)?[ -]friendly\b/i),

  // Newsletters and offers
  anywhere(
    'share',
    220,
    /^(?:(?:please|click here to) )?(?:sign up (?:for|to|now|here|today|and)|subscribe (?:to|now|for|here|today|and)|join (?:our|the|us|over|more|\d)|register (?:for|now|to|here|today)|opt in)\b.{0,140}\b(?:newsletters?|inbox|e-?mail (?:list|updates|alerts)|mailing list|daily (?:briefing|digest|news)|weekly (?:briefing|digest|roundup)|free trial|updates|alerts)\b/i,
  ),
  anywhere(
    'share',
    160,
    /^(?:get|receive|have) (?:the|our|your|all|daily|weekly|breaking|more)\b.{0,100}\b(?:inbox|by e-?mail|newsletters?|to your e-?mail)\b/i,
  ),
  anywhere('share', 100, /^enter your e-?mail(?: address)?\b/i),
  anywhere(
    'share',
    120,
    /^(?:subscribe|sign up) (?:now|today|here|for free|to (?:our|the) \S.{0,60})[.!]?$/i,
  ),
  anywhere(
    'share',
    120,
    /^(?:already a (?:subscriber|member)|not a (?:subscriber|member) yet|have an account|don['’]t have an account)\b/i,
  ),
  anywhere('template', 160, /^[^.!?]{0,120}[,.;!–—-] ?stay tuned[.!]{0,3}$/i),
  edge('template', 120, /^stay tuned\b.{0,100}$/i),

  anywhere(
    'share',
    100,
    /^(?:add|make|set|choose) (?:us|\S+(?: \S+){0,3}) (?:as|your) (?:a |your )?preferred source\b/i,
  ),

  // Consent and rights
  anywhere(
    'legal',
    400,
    /^(?:we(?: and our partners)? use cookies|(?:this|our) (?:web)?site uses cookies|by (?:continuing|clicking|using|browsing)\b.{0,160}\b(?:cookies|privacy policy|terms of (?:use|service)))/i,
  ),
  anywhere(
    'legal',
    120,
    /^(?:accept|reject|manage|allow) (?:all |only )?(?:necessary |essential )?cookies?(?: (?:settings|preferences|policy))?$/i,
  ),
  anywhere('legal', 200, /^(?:copyright\s*)?(?:©|\(c\))\s*(?:copyright\s*)?\d{4}/i),
  anywhere('legal', 200, /^[Cc]opyright (?:by |of )?(?:[\p{Lu}&]\S* ){0,4}\d{4}(?:[ ,.].{0,80})?$/u),
  anywhere('legal', 200, /^[^.]{0,120}\ball rights reserved\.?$/i),
  anywhere('legal', 80, /^(?:[\p{Script=Han}ICP\d\s-]{0,20})ICP备\s*\d+/u),

  // Credits, bylines, telephones
  anywhere(
    'byline',
    100,
    /^(?:image|photo|picture|photograph|cover|header|featured image|lead image)s?(?: (?:source|credit|courtesy(?: of)?|by|via))(?:\s*[:：]\s*|\s+)\S[^!?]{0,80}$/i,
  ),
  anywhere('byline', 100, /^(?:image|photo)s?(?: credit)?\s*[:：]\s*[^.!?]{1,60}$/i),
  anywhere(
    'byline',
    60,
    /^(?:责任编辑|责编|编辑|校对|审核|作者|记者|撰稿|編輯|责任编审)\s*[:：]\s*[\p{Script=Han}A-Za-z ·]{1,20}$/u,
  ),
  anywhere(
    'byline',
    40,
    /^[（(【[]\s*(?:责任编辑|责编|编辑)\s*[:：]\s*[\p{Script=Han}A-Za-z ·]{1,20}\s*[）)】\]]$/u,
  ),
  edge(
    'byline',
    70,
    /^(?:(?:[Ww]ritten|[Rr]eported|[Pp]osted|[Pp]ublished|[Ee]dited|[Cc]ompiled|[Rr]eviewed|[Ff]act-checked|[Cc]hecked|[Aa]pproved|[Cc]urated|[Pp]roduced|[Pp]hotographed) by|[Bb]y)\s*:?\s+\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){0,3}(?:,? (?:and|&) \p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){0,3})?$/u,
  ),
  edge('byline', 80, /^(?:view|see|read) (?:all |more )?(?:posts|articles|stories) (?:by|from) \S/i),
  edge(
    'byline',
    60,
    /^(?:[Aa]uthor|[Ee]ditor|[Rr]eporter|[Ww]riter|[Cc]ontributor)\s*[:：]\s*\p{Lu}[\p{L}'’. -]{1,40}$/u,
  ),
  anywhere(
    'template',
    60,
    /^(?:(?:tel|phone|telephone|fax|call(?: us)?|hotline|mobile|电话|热线)\.?\s*[:：]?\s*)?\+\d[\d\s().-]{6,22}\d$/i,
  ),
  anywhere(
    'template',
    60,
    /^(?:tel|phone|telephone|fax|call us|hotline|mobile|电话|热线|客服热线|传真)\.?\s*[:：]\s*\(?\d[\d\s().-]{4,22}\d$/i,
  ),
  edge('template', 80, /^(?:e-?mail|contact|contact us|邮箱)\s*[:：]\s*\S+@\S+$/i),
  ...TEMPLATE_PATTERNS,
];

/** Lines up to this length are asked about every shape, longer ones only about the few shapes of long lines. */
const SHORT = 120;

/** Shapes of the same flags and about the same length as one pattern: asking sixty one by one costs far more. */
function joinShapes(): { longest: number; pattern: RegExp }[] {
  const groups = new Map<string, LinePattern[]>();
  for (const shape of LINE_PATTERNS) {
    const name = `${shape.pattern.flags} ${shape.longest <= SHORT}`;
    groups.set(name, [...(groups.get(name) ?? []), shape]);
  }
  return [...groups.values()].map((shapes) => ({
    longest: Math.max(...shapes.map(({ longest }) => longest)),
    pattern: new RegExp(
      shapes.map(({ pattern }) => `(?:${pattern.source})`).join('|'),
      shapes[0]?.pattern.flags,
    ),
  }));
}

const JOINED = joinShapes();

/** False for a line that has none of the shapes, wherever it stands. */
export const mayBeFurniture = (words: string): boolean =>
  JOINED.some(({ longest, pattern }) => words.length <= longest && pattern.test(words));
