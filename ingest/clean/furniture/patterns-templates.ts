import { anywhere, edge, type LinePattern } from './line-pattern';

/** What page templates leave between and around the text: buttons in words, counters, trails, short codes. Data only. */
export const TEMPLATE_PATTERNS: readonly LinePattern[] = [
  // What newer page templates leave behind
  anywhere('related', 200, /^the post \S.{3,160} (?:first appeared|appeared first) on \S.{1,60}$/i),
  anywhere('related', 200, /^continue reading\b.{0,120}(?:→|»|›|…|\.\.\.)$/i),
  edge(
    'related',
    120,
    /^(?:[Tt]rending|[Ii]n [Oo]ther [Nn]ews|[Aa]lso [Ii]n [Nn]ews|[Jj]ust [Ii]n|[Ww]atch [Nn]ow|[Ll]isten)\s*[:：|]\s*\S/u,
  ),
  anywhere('related', 60, /^更多(?:即時|即时|最新|焦點|熱門|热门)(?:新聞|新闻|報導|报道|文章|資訊)$/u),
  anywhere(
    'related',
    60,
    /^(?:更多|查看更多|点击查看|看更多)(?:精彩|相关|热点|行业)?(?:内容|资讯|新闻|报道|文章|详情|阅读)?\s*(?:[>›»→]+|请.{0,16})?$/u,
  ),
  anywhere(
    'navigation',
    60,
    /^[（(【[]?\s*(?:打开|下载|进入|点击(?:打开|下载|进入)|请(?:打开|下载|前往)|前往)[^。！？]{0,12}(?:APP|App|app|客户端|小程序)[^。！？]{0,16}$/u,
  ),
  anywhere('navigation', 40, /^(?:展开|查看|点击查看|阅读|显示)(?:全文|原文|更多|剩余\d+%?)\s*[>›»→↓]*$/u),
  anywhere('share', 60, /^(?:长按|识别|扫描|微信搜索|搜索)[^。！？]{0,20}(?:二维码|公众号)[^。！？]{0,12}$/u),
  anywhere(
    'share',
    60,
    /^(?:欢迎|敬请|请)?(?:关注|订阅)[^。！？]{0,16}(?:公众号|微信|微博|视频号|头条号)[^。！？]{0,12}$/u,
  ),
  anywhere(
    'share',
    40,
    /^(?:举报|反馈|举报\/反馈|点赞|在看|投诉|纠错)(?:\s*[|/｜ ]\s*(?:举报|反馈|点赞|在看|分享|收藏|投诉|纠错))*(?:\s*\d+)?$/u,
  ),
  anywhere(
    'comments',
    100,
    /^(?:was this (?:(?:article|page|story) )?(?:helpful|useful)|rate this (?:article|page|story)|report (?:an? )?(?:error|typo|mistake|problem)|suggest a correction|comments are (?:moderated|disabled|off))\b.{0,40}$/i,
  ),
  anywhere(
    'share',
    140,
    /^(?:you have (?:read |used )?\S{1,12} (?:free )?(?:articles?|stories) (?:left|remaining|this month)|(?:this|the rest of this) (?:article|content|story|report) is (?:only )?(?:for|available to|reserved for|exclusive to) (?:\w+ )?(?:subscribers?|members)|to (?:continue|keep) reading|unlock (?:this|the full|full) (?:article|story|access)|start your (?:free )?trial|become a (?:member|subscriber)|upgrade (?:now|your plan)|never miss (?:a|an) (?:story|article|update|headline)|be the first to know)\b.{0,80}$/i,
  ),
  anywhere(
    'share',
    100,
    /^(?:download|get|install|open(?: it)? in) (?:our|the)(?: free)?(?: mobile)? app(?:[.!]?| (?:for|to|today|now|here|and)\b.{0,60})$/i,
  ),
  anywhere(
    'share',
    100,
    /^(?:(?:turn on|enable|allow|manage) (?:push )?notifications|(?:unsubscribe|view (?:this )?(?:e-?mail )?in (?:your )?browser|forward (?:this )?to a (?:friend|colleague)|manage (?:your )?(?:e-?mail )?preferences))\b.{0,60}$/i,
  ),
  anywhere('share', 120, /^(?:got|have) (?:a|any) (?:tip|news tip|story|question)s?\?.{0,100}$/i),
  anywhere(
    'template',
    100,
    /^(?:click|tap) (?:on )?(?:the )?(?:image|photo|picture|chart|map|graphic) (?:to|for)\b.{0,40}$/i,
  ),
  anywhere(
    'template',
    60,
    /^(?:powered by|theme by|site by|hosted by|designed by|sponsored by|presented by) \S.{0,40}$/i,
  ),
  anywhere(
    'template',
    60,
    /^(?:(?:text|font|type) size\s*[:：]?|(?:text|font)\s*[:：]\s*(?=\S))(?:\s*[|/·]?\s*(?:[-+A]{1,2}|small(?:er)?|medium|large(?:r)?|big(?:ger)?|normal|default|reset|xl|[sml])(?![a-z]))*$/i,
  ),
  edge('template', 80, /^(?:play|pause|mute|unmute|watch)(?: the)? (?:video|audio|clip|podcast)\b.{0,40}$/i),
  edge(
    'byline',
    90,
    /^(?:[Bb]y|[Ff]rom) (?:[Oo]ur |the )?(?:[Ss]taff|[Cc]orrespondents?|[Rr]eporters?|[Nn]ewsroom|[Ee]ditorial|[Mm]arkets?|[Nn]ews)\b(?: (?:[Ss]taff|[Ww]riters?|[Rr]eporters?|[Tt]eam|[Dd]esk|[Cc]orrespondents?|[Ee]ditors?|[Bb]oard|[Rr]oom))*$/u,
  ),
  anywhere(
    'navigation',
    60,
    /^(?:newer|older|previous|next|earlier|later) (?:posts?|articles?|stor(?:y|ies)|entr(?:y|ies))(?:\s*[|/·]?\s*(?:newer|older|previous|next|earlier|later) (?:posts?|articles?|stor(?:y|ies)|entr(?:y|ies)))?$/i,
  ),
  edge(
    'navigation',
    80,
    /^(?:your |our |the )?(?:daily|weekly|monthly|morning|evening|weekend)(?: [\p{L}&]+){0,2} (?:briefing|digest|newsletter|roundup|bulletin|update)(?:\s*[|·–—:-]\s*[^.!?]{1,40})?$/iu,
  ),
  edge('byline', 80, /^(?:[Aa]bout the [Aa]uthor|关于作者|作者简介)\s*[:：].{1,60}$/u),
  edge(
    'navigation',
    60,
    /^(?:(?:[Pp]age|[Nn]ext|[Pp]rev(?:ious)?|\d{1,3}|[«»‹›<>…]|\.\.\.)\s*){1,14}(?:[Pp]ages?)?$/u,
  ),
  anywhere(
    'template',
    100,
    /^(?:this (?:is a |story is )?(?:developing|breaking)(?: story)?|(?:please )?(?:refresh|check back)(?: (?:the|this) page)? for (?:the latest|updates|more))\b.{0,60}$/i,
  ),
  edge(
    'navigation',
    60,
    /^(?:[Dd]aily|[Ww]eekly|[Mm]onthly|[Mm]orning) (?:digest|briefing|bulletin|newsletter|wrap)(?: (?:[Nn]o\.?|[Ii]ssue|#)\s?\d{1,5})?$/u,
  ),
  edge(
    'navigation',
    60,
    /^(?:[Ii]ssue|[Vv]ol(?:ume)?\.?|[Nn]o\.?)\s?\d{1,4}(?:,? (?:[Ii]ssue|[Nn]o\.?)\s?\d{1,4})?$/u,
  ),
  edge(
    'share',
    80,
    /^(?:tip us off|send us (?:a|your) tips?|contact (?:the |our )?(?:newsroom|editors?|desk)|write to (?:us|the editor)|letters to the editor|have your say|tell us what you think|what do you think\?)\b.{0,50}$/i,
  ),
  edge('navigation', 80, /^\p{Lu}[\p{Lu} &’'-]{3,40}\s*[|｜]\s*[^.!?\d|]{2,30}$/u),
  anywhere(
    'share',
    120,
    /^(?:give|boost|power|grow|transform|future-proof) your (?:business|team|portfolio|company|desk|inbox|strategy)\b.{0,90}$/i,
  ),
  anywhere('share', 100, /^(?:try|start|get|claim) (?:our|the|a|your)\b.{0,50}\b(?:free|trial)\b.{0,40}$/i),
  anywhere(
    'share',
    60,
    /^[※★►▶\s]*(?:立即|马上|馬上|免费|免費|点此|點此|按此|加入)?(?:订阅|訂閱|下载|下載|加入)(?:我们的|我們的|本报|本報|[A-Za-z]{2,12})?(?:电子报|電子報|邮件|郵件|快讯|快訊|会员|會員|频道|頻道|LINE ?好友|App|APP|Telegram)[^。！？]{0,12}$/u,
  ),
  anywhere(
    'share',
    60,
    /^(?:登录|登入|注册|註冊|登錄)(?:\s*[|/｜ ]\s*(?:登录|登入|注册|註冊|登錄|订阅|訂閱))*$/u,
  ),
  anywhere(
    'share',
    60,
    /^(?:听新闻|聽新聞|收听|语音播报|設為首頁|设为首页|加入收藏|无障碍|無障礙|繁体|繁體|简体|簡體|EN|English)(?:\s*[|/｜ ]\s*(?:繁体|繁體|简体|簡體|中文|EN|English|无障碍|無障礙))*$/u,
  ),
  anywhere(
    'legal',
    120,
    /^(?:未经(?:授权|许可|书面授权)|未經(?:授權|許可)|本(?:网站|網站|站|文)(?:版权|版權|内容|內容)).{0,60}(?:转载|轉載|复制|所有|使用)[。！]?$/u,
  ),
  anywhere(
    'comments',
    40,
    /^(?:\d+\s*(?:条|條|则|則)?(?:评论|評論|留言|跟帖)|我来说两句|我來說兩句|查看(?:更多|全部)评论|(?:热门|最新|全部)(?:评论|評論))$/u,
  ),
  anywhere(
    'comments',
    40,
    /^(?:view|show|hide|see|read|load)(?: all| more)? (?:comments?|repl(?:y|ies))(?: ?\(\d+\))?$/i,
  ),
  anywhere('share', 100, /^follow @?\S{2,30}(?: on \S.{0,30})?$/i),
  anywhere(
    'share',
    80,
    /^(?:support (?:us|independent \S+|our (?:work|journalism|newsroom))|donate(?: now)?|buy us a coffee|add (?:to|us on) (?:google news|favou?rites|watchlist|my list))\b.{0,40}$/i,
  ),
  anywhere('legal', 120, /^©\s?\S.{0,80}$/u),
  anywhere(
    'legal',
    160,
    /^(?:we value your privacy|manage (?:your )?consent|this site is protected by recaptcha|by (?:submitting|signing up|registering)\b|request (?:a )?reprints?|reprints (?:and|&) permissions?|cite this (?:article|page))\b.{0,120}$/i,
  ),
  edge(
    'byline',
    140,
    /^[([]?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Tt]ranslat(?:ed|ion)|[Cc]ompiled|[Ee]dited|[Pp]roofread) by \p{Lu}[^.!?]{1,60}(?:[;,] ?(?:[Aa]dditional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Ee]dited|[Tt]ranslated) by \p{Lu}[^.!?]{1,60})*[.)\]]*$/u,
  ),
  edge('byline', 100, /^(?:contact|reach|e-?mail) the (?:author|reporter|writer|editor)s?\b.{0,60}$/i),
  // Debris of templates: short codes, placeholders, what a browser says when it cannot.
  anywhere('template', 120, /^(?:\[\/?[a-z][a-z0-9_-]*(?: [^\]]*)?\]|\{\{[^}]*\}\}|%%[^%]+%%|\$\{[^}]*\})+$/),
  anywhere(
    'template',
    120,
    /^(?:(?:please )?enable javascript|javascript is (?:disabled|required)|your browser does not support)\b.{0,80}$/i,
  ),
  // Two or more short titles with bars between them: the trail of sections above a headline, or a list of tags.
  edge(
    'navigation',
    120,
    /^\p{Lu}[\p{L}&’'-]*(?: (?:&|[\p{L}’'-]+)){0,2}(?:\s*[|｜]\s*\p{Lu}[\p{L}&’'-]*(?: (?:&|[\p{L}’'-]+)){0,2}){1,5}$/u,
  ),
  edge('navigation', 60, /^[\p{Script=Han}A-Za-z]{2,8}(?:\s*[|｜>›»→·/]\s*[\p{Script=Han}A-Z]{2,8}){1,5}$/u),
];
