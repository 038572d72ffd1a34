import { anywhere, edge, type LinePattern } from './line-pattern';

const LETTER =
  '(?:newsletters?|bulletins?|briefings?|digests?|e-?mails?|alerts?|wraps?|round-?ups?|mailing list|updates)';

/** Shapes of what pages set around a text for its reader: ratings, letters, sizes of type, tools, trails, staff lines. */
export const WIDGET_PATTERNS: readonly LinePattern[] = [
  // Letters: whoever asks to sign up for one, whatever it is called.
  anywhere(
    'share',
    110,
    new RegExp(
      `^(?:(?:sign up|register|opt in)(?: now| here| today)? (?:for|to)|subscribe (?:now )?to|join (?:our|the|us))(?: [\\p{L}\\d,’'-]+){0,5} ${LETTER}(?: [^.!?]{0,30})?[.!]?$`,
      'iu',
    ),
  ),
  anywhere(
    'share',
    80,
    /^join (?:over |more than )?[\d,.]+k? (?:other )?(?:readers|subscribers|professionals|people)\b.{0,50}$/i,
  ),
  // A letter called by its name alone, or by "letter"; what promises no spam asks for an address.
  edge(
    'share',
    80,
    /^(?:[Ss]ign up|[Rr]egister|[Ss]ubscribe)(?: now| here| today)? (?:for|to) (?:[Tt]he |[Oo]ur )?\p{Lu}[\p{L}’'&-]*(?: (?:of |the |in |and |& )?\p{Lu}[\p{L}’'&-]*){0,4}(?: now| today)?[.!]?$/u,
  ),
  anywhere('share', 120, /^(?:get|receive|try|join) (?:our|the) [^.!?]{0,50}\bletter\b.{0,60}$/i),
  anywhere(
    'share',
    160,
    /^.{0,120}\b(?:no spam|unsubscribe (?:at )?any ?time|(?:you can )?opt out (?:at )?any ?time)\b.{0,40}$/i,
  ),
  // Ratings
  anywhere(
    'comments',
    90,
    /^(?:was this (?:\p{L}+ ){0,2}(?:helpful|useful|interesting)|did you (?:find|like|enjoy) this(?: \p{L}+){0,2}|how (?:useful|helpful|interesting) (?:was|is) (?:this|the)(?: \p{L}+)?|(?:please )?rate this(?: \p{L}+)?|vote for this(?: \p{L}+)?)\s*[?:]?\s*(?:(?:yes|no|👍|👎|[★☆⭐\d]+)\s*[/|·]?\s*){0,5}$/iu,
  ),
  anywhere(
    'comments',
    60,
    /^(?:correct|report|spotted|found|flag) an? (?:error|mistake|typo|correction)(?: in this \p{L}+)?\??$/iu,
  ),
  anywhere(
    'comments',
    60,
    /^(?:send|write|submit) (?:us )?(?:a |your )?(?:letter|letters|tip|tips|feedback|correction)s?(?: to (?:the editor|us|our \p{L}+))?[.!]?$/iu,
  ),
  anywhere('comments', 40, /^(?:评论|評論|留言|跟帖|点赞|點讚)\s*[(（:：]?\s*\d+\s*[)）]?$/u),
  // The size of type
  anywhere(
    'share',
    40,
    /^[[【(（]?\s*(?:字[体號号體級级型]|文字)(?:大小|设定|設定|设置|設置)?\s*[:：]?\s*(?:[[【(（]?[大中小特超标準标准默认预設A+\-−]{1,2}[\]】)）]?[\s|/]*)+[\]】)）]?$/u,
  ),
  // Tools
  anywhere(
    'share',
    50,
    /^(?:bookmark|save|print|e-?mail|share|download|listen to) (?:this (?:page|article|story|report|post|piece)|for later|(?:as )?pdf)$/i,
  ),
  anywhere(
    'share',
    50,
    /^(?:listen|read aloud|play)\s*[(（·|:–-]?\s*\d+\s?(?:min(?:ute)?s?|sec(?:ond)?s?|:\d\d)\s*[)）]?$/i,
  ),
  anywhere(
    'share',
    70,
    /^follow (?:the )?(?:\p{Lu}[\p{L}’'&-]*\s){1,5}on (?:linkedin|x|twitter|facebook|wechat|weibo|telegram|whatsapp|youtube)$/iu,
  ),
  anywhere('template', 50, /^(?:click|tap|hover) to (?:enlarge|expand|zoom|view|play|see more)$/i),
  anywhere(
    'share',
    60,
    /^(?:for|available to) (?:subscribers?|members|registered users) only$|^(?:premium|exclusive|subscriber|members?[- ]only|paid) content$/i,
  ),
  anywhere(
    'share',
    30,
    /^(?:(?:收藏|打印|列印|分享|复制|複製|举报|舉報|推荐|推薦)(?:本文|此文|本页|本頁|文章|链接|連結|给好友)|(?:LINE|FB|Facebook|微信|微博)\s?(?:分享|傳送|传送)|(?:[讚赞]好?|分享|留言|收藏|轉發|转发|列印|打印)(?:\s*[|/｜ ]\s*(?:[讚赞]好?|分享|留言|收藏|轉發|转发|列印|打印))+)$/u,
  ),
  anywhere(
    'share',
    30,
    /^(?:[点點按]我|[点點]此|立即|马上|馬上|免费|免費|按此)(?:订阅|訂閱|註冊|注册|登入|登录|加入|試用|试用|下載|下载)$|^(?:登入|登录|登錄|註冊|注册)(?:看更多|閱讀全文|阅读全文|後閱讀|后阅读)$/u,
  ),
  // Trails of sections
  edge(
    'navigation',
    100,
    /^\p{Lu}[\p{L}&’'-]*(?: [\p{L}&’'-]+){0,2}(?:\s+\/\s+\p{Lu}[\p{L}&’'-]*(?: [\p{L}&’'-]+){0,2}){1,5}$/u,
  ),
  edge('navigation', 60, /^[\p{Script=Han}A-Za-z]{1,8}(?:\s*[|｜>›»→·/]\s*[\p{Script=Han}A-Z]{1,8}){2,5}$/u),
  anywhere('navigation', 60, /^(?:您|你)?(?:现在|現在)?所在的?(?:位置|栏目|欄目)\s*[:：]/u),
  anywhere(
    'navigation',
    40,
    /^(?:back|return|go) to (?:the )?(?:top|overview|news|home(?:page)?|list|all \p{L}+|index|archive|main page)$/iu,
  ),
  anywhere('navigation', 60, /^(?:热搜|熱搜|热词|熱詞|热门标签|熱門標籤|热点)\s*[:：][^。！？]{1,50}$/u),
  edge('navigation', 80, /^(?:[Pp]ublished|[Pp]osted|[Ff]iled) (?:in|under)\s*[:：]?\s*\p{Lu}[^.!?]{1,60}$/u),
  // Who made the page, and who owns it
  anywhere(
    'byline',
    80,
    /^(?:(?:责任编辑|責任編輯|责编|編輯|编辑|校对|校對|审核|審核|初审|复审|终审|签发|监制|值班编辑|来源网站编辑|網站編輯|网站编辑|记者|記者|作者)\s*[:：|｜/]\s*[\p{Script=Han}A-Za-z·]{1,8}\s*){1,5}$/u,
  ),
  anywhere(
    'byline',
    80,
    /^(?:credit|credits|picture|pictures|photo|illustration|graphic|chart|cover)\s*[:：]\s*[^.!?。]{1,60}$/i,
  ),
  anywhere(
    'legal',
    120,
    /^(?:reproduction|republication|copying|reprinting|redistribution)\b.{0,60}\b(?:prohibited|forbidden|not permitted|without (?:\p{L}+ )?permission)\b.{0,40}$/iu,
  ),
  anywhere(
    'legal',
    60,
    /^(?:版权所有|版權所有|著作權所有)[\s,，、:：©]*(?:[^。]{0,30}(?:转载|轉載|必究|复制|複製))?[。！]?$/u,
  ),
  anywhere(
    'template',
    90,
    /^this (?:page|article|story|post) was (?:last )?(?:updated|modified|edited|published)\b[^.!?]{0,50}\.?$/i,
  ),
];
