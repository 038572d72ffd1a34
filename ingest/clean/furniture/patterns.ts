import { anywhere, edge, type LinePattern } from './line-pattern';
import { CALL_PATTERNS } from './patterns-calls';
import { CHINESE_PATTERNS } from './patterns-chinese';
import { LETTER_PATTERNS } from './patterns-letters';
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
