/** What stands on a page beside its report, told by the names that page authors give to elements and by words. */

const named = (words: string) => new RegExp(`(?:^|[\\s_-])(?:${words})(?=$|[\\s_-])`, 'i');

/** Elements that are furniture by their kind, whatever they are called. */
export const FURNITURE_TAGS = new Set('NAV FOOTER ASIDE DIALOG FORM BUTTON MENU AMP-SIDEBAR'.split(' '));
export const FURNITURE_ROLES =
  /^(?:navigation|banner|complementary|search|contentinfo|dialog|alertdialog|menu|menubar|toolbar|tablist|tooltip)$/;

/** Names of elements that never hold the report. */
export const NEVER = named(
  [
    'share(?:s|d|bar|box|this|[-_]?(?:buttons?|links?|tools?|icons?|bar|list|widget|wrap\\w*))?|sharing|sharedaddy|shariff|addtoany\\w*|addthis\\w*|bdshare\\w*|bshare\\w*|jiathis\\w*|jp-relatedposts|social(?:[-_]?(?:media|links?|icons?|bar|share|sharing|buttons?|follow|nav))?|socials|sns|follow(?:[-_]?us)?',
    'related(?:[-_]?\\w+)*|relatedposts?|relnews|relate|recirc\\w*|recommend(?:s|ed|ations?)?(?:[-_]\\w+)*|more[-_]?(?:news|stories|articles|from|on|in|posts|like\\w*)|also[-_]?(?:read|like|see)|read[-_]?(?:also|next|more)|readmore|morelink|more-link|up-?next|next-?(?:article|story|post|up)|previous-?(?:article|story|post)|prev-?next|post-?navigation|nav-?(?:links|below|above)|similar(?:[-_]\\w+)*|you-may\\w*|xgxw|xgyd|tuijian|xiangguan',
    'newsletter(?:[-_]?\\w+)*|subscribe(?:[-_]\\w+)*|subscription|sign-?up(?:[-_]\\w+)*|mailchimp|mc_embed_signup|mailing-?list|optin|lead-?gen|cta|call-?to-?action|paywall|regwall|donat(?:e|ion)(?:[-_]\\w+)*|piano|membership(?:[-_]\\w+)*',
    'ad|ads|advert(?:s|isements?|ising|orial)?|adsbygoogle|ad-?(?:slot|unit|container|wrapper|block|box|banner|label|text|area|zone)\\w*|adv|banner(?:s|[-_]\\w+)?|sponsor(?:ed|s)?(?:[-_]\\w+)*|promo(?:s|tion|tions|ted)?(?:[-_]\\w+)*|outbrain|taboola|ob-widget|OUTBRAIN|trc_\\w+|dfp|gpt',
    'cookie(?:s|[-_]?\\w+)?|consent(?:[-_]\\w+)?|gdpr|privacy(?:[-_](?:banner|notice))?|onetrust\\w*|cc-window|popup|pop-up|modal|overlay|lightbox|interstitial',
    'comments?(?:[-_]?(?:area|list|section|form|wrap\\w*|box|area|thread|count|block|content|body|respond))?|commentlist|commentform|respond|disqus(?:_thread)?|fb-comments|reader-?comments|responses|pinglun|trackbacks?|pingbacks?',
    'bread-?crumbs?(?:[-_]?\\w+)*|crumbs?|position|weizhi|location-?bar|dqwz',
    '(?:post|entry|article)?[-_]?(?:tags|taglist|tag-?list|tag-?links|tag-?cloud|keywords)|cat-?links|categories|category-?list|filed-?under|topics?-?(?:list|links)?',
    'author-?(?:bio|box|info|card|profile|about|description|block|details|desc|area|meta|section|avatar)\\w*|authorbox|about-?(?:the-?)?authors?|bio(?:graphy)?-?(?:box|block)?|saboxplugin\\w*|contributor-?(?:bio|info)|writer-?(?:bio|info)',
    'sidebar(?:[-_]?\\w+)?|side-?(?:bar|col|column|nav)|rail|right-?(?:rail|col|column|sidebar)|left-?(?:rail|sidebar)|secondary|widget-?area|widget_\\w+',
    'most-?(?:read|popular|viewed|commented|shared)(?:[-_]\\w+)*|popular(?:[-_]?\\w+)?|trending(?:[-_]?\\w+)?|hot-?(?:news|list)|latest(?:[-_]?(?:news|posts|articles|stories))?|top-?stories|editors?-?picks?|rank(?:ing|list)?|paihang',
    'pagination|pager|paging|page-?(?:nav|links|numbers?)|wp-pagenavi|nextpage|pages|multi-?page',
    'masthead|site-?(?:header|footer|nav\\w*|branding|info)|global-?(?:nav|header|footer)|main-?(?:nav|menu|navigation)|top-?(?:bar|nav|menu)|nav(?:bar|igation)?|menu(?:[-_]\\w+)?|mega-?menu|footer(?:[-_]?\\w+)?|colophon|copyright|skip-?(?:link|to-content)|screen-reader(?:-text)?|sr-only|visually-?hidden|visuallyhidden|offscreen|toc|table-of-contents|ez-toc\\w*',
    'print-?(?:only|button|link)|no-?print|noprint|tool-?(?:bar|box|s)|article-?tools|post-?tools|font-?(?:size|resize)|actions?|ewm|qr-?code|qrcode|erweima|rating(?:s|[-_]?\\w+)?|post-?ratings|poll|survey|quiz|feedback|likes?|vote|reactions?|search(?:[-_]?(?:form|box|bar|results?))?|login|signin|register|loading|spinner|audio-?player|listen|text-?to-?speech|trinity\\w*|beyondwords',
    'caption(?:[-_]?\\w+)?|wp-caption-text|image-?(?:caption|credit|source)|photo-?(?:caption|credit)|img-?(?:caption|credit)|media-?(?:caption|credit)|credits?|gallery-?caption|slick-\\w+|video-?(?:player|list|related|caption)|playlist|back-?to-?top|totop|go-?top|app-?(?:download|banner|promo)|download-?app',
  ].join('|'),
);

/** Names that no element around a report has, even where they hold more words than the report. */
export const CERTAIN =
  /(?:^|[\s_-])(?:disqus(?:_thread)?|comment-?list|comments?-?(?:area|list|section|thread)|reader-?comments|fb-comments|cookie-?(?:banner|consent|notice|bar|law|policy)|consent-?(?:banner|manager)?|gdpr|onetrust|qc-cmp2?|cmp-?(?:container|banner)|didomi|usercentrics|truste|outbrain|taboola)(?=$|[\s_-])/i;

/** Names of elements that are furniture when they are short or full of links, and often a report otherwise. */
export const OFTEN = named(
  'by-?line(?:[-_]?\\w+)?|author(?:s|[-_]?\\w+)?|meta(?:[-_]?\\w+)?|(?:entry|post|article|story|news|content)-?(?:meta|info|header-?meta|footer|date|time|byline|author|data|details|source)(?:[-_]?\\w+)*|date(?:line|time|s|[-_]?\\w+)?|time(?:stamp)?(?:[-_]?\\w+)?|pub-?(?:date|time|info)|pubtime|publish(?:ed|[-_]?\\w+)?|posted-?(?:on|by|in)|updated|tags?|category|topics?|kicker|eyebrow|section-?(?:label|name)|label|widget|gallery|slideshow|carousel|slider|swiper|teaser|card|cards|tile|list-?items?|hidden|hide|collapse|print|disclaimer|legal|source|laiyuan|editor-?info|zebian|bianji|note|notice|alert|message|info-?bar|button|btn|link-?list|links|extra|bottom|prev|next|header|top|embed|shop|product|price|event|counter|views?|stat(?:s|istics)?',
);

/** Parts of names that only tell what an element has or lacks: `has-sidebar`, `no_caption`. */
const ABOUT_OTHERS = /(?:^|\s)(?:no|not|has|with|without|is|single|layout|page|template|theme)[-_]\S+/gi;

/** The names of an element as words, without those that tell of others. */
export const namesOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.id ?? ''}`
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(ABOUT_OTHERS, ' ')
    .trim();

/** Lines that are a label or a control as a whole, in the languages of the desk's papers. */
const WHOLE =
  /^[\s•·|>»«→←▲▼【[(（]*(?:advertisements?|ads?|sponsored(?: content)?|promoted|paid content|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|реклама|广告|廣告|share|shares|share (?:this|on|via)(?: [\w ]{1,30})?|teilen|partager|compartir|compartilhar|condividi|поделиться|分享|分享到|tweet|pin(?: it)?|like this|like|reddit|linkedin|facebook|twitter|whatsapp|telegram|wechat|weibo|email|e-mail|copy link|print|print this(?: page| article)?|drucken|imprimer|imprimir|stampa|comments?|no comments?|\d+ comments?|leave a (?:comment|reply)|post a comment|join the (?:conversation|discussion)|view comments|show comments|kommentare?|kommentar (?:schreiben|verfassen|hinzufügen)|commentaires?|comentarios?|комментарии|评论|related(?: (?:articles?|stories|news|posts?|links?|topics?|content|coverage|reading))?|more (?:stories|news|articles)|more on this(?: story| topic)?|read (?:more|next|also|on)|see (?:also|more)|show more|load more|learn more|find out more|continue reading|keep reading|also read|click here|watch|listen|listen to this article|tags|topics|keywords|schlagworte|mots-clés|etiquetas|categories|category|filed under|subscribe(?: now)?|sign up(?: now)?|log in|sign in|register|follow(?: us)?|follow us on.{0,40}|newsletter|back to top|nach oben|haut de page|top|home|next|previous|prev|next (?:article|post|story)|previous (?:article|post|story)|view (?:gallery|photos|slideshow)|close|skip (?:ad|to content)|getty images|reuters|afp|ap|weiterlesen|mehr (?:zum thema|dazu|lesen)|lesen sie (?:auch|mehr)|auch interessant|ähnliche (?:beiträge|artikel|themen)|das könnte (?:sie|dich) auch interessieren\W*|lire (?:aussi|la suite)|à lire aussi|sur le même sujet|articles (?:liés|similaires)|lea también|leer más|te puede interesar|más información|leggi anche|potrebbe interessarti|leia (?:também|mais)|saiba mais|читайте также|相关(?:阅读|新闻|文章|链接|报道|推荐|附件)|推荐阅读|延伸阅读|热点推荐|更多(?:新闻|内容)?|上一篇|下一篇|打印(?:本页)?|关闭(?:窗口|本页)?|返回(?:顶部|列表|首页)?|收藏|字号?|大|中|小|扫一扫.{0,20}|advertisement - story continues below|story continues below(?: advertisement)?|article continues below(?: advertisement)?|continue reading below|this advertisement .{0,40}|[0-9.,]+[km]? (?:shares|views|likes|reads))[\s:：•·|>»→▲▼】\])）.]*$/i;

/** Openings of lines that point elsewhere or speak of the page; they count in a short line or one full of links. */
const OPENING =
  /^[\s•·|>»→▲▼【[(（*]*(?:read (?:more|also|next|the full|our|all)\b|also read\b|see (?:also|more)\b|related(?: (?:article|story|stories|news|posts?|reading|links?|coverage|content|topics?))?\s*:|more (?:on|from|about|stories|coverage|news|in)\b|recommended\b|you (?:may|might) (?:also )?(?:like|be interested)|don[’']t miss\b|must read\b|watch(?: now| more| this| the video)?\s*:|video\s*:|listen\s*:|photos?\s*:|image(?: source| credit)?\s*:|picture\s*:|photo(?: by| credit| courtesy)\b|credit\s*:|click here\b|tap here\b|sign up\b|subscribe(?:rs? (?:can|may|only))?\b|support (?:independent|our|us\b)|enjoy(?:ing|ed) (?:this|the|our)\b|get (?:the|our|your) (?:latest|daily|free|best|top)\b|follow (?:us|@|him|her|them|me|\w+ on)\b|like us on\b|join (?:us|our|the conversation)\b|download (?:our|the) .{0,20}app|share (?:this|on|via|your)\b|tags?\s*:|tagged\b|topics?\s*:|keywords?\s*:|categor(?:y|ies)\s*:|filed (?:under|in)\b|posted (?:in|under)\b|copyright\b|©|\(c\) ?(?:19|20)\d\d|all rights reserved|this (?:site|website) uses cookies|we use cookies|by (?:continuing|using|signing up|subscribing)\b|leave a (?:reply|comment)|comments? (?:are|is) (?:closed|off|disabled)|your email address will not|required fields|contact (?:the author|the editor|us at)\b|have (?:a tip|you got|an opinion)|got a (?:tip|story)|send (?:us )?(?:your )?tips|email (?:the author|us|him|her)\b|write to\b.{0,40}@|report (?:a |an )?(?:typo|error|correction)|lesen sie (?:auch|mehr|hier)|mehr (?:zum|zu|dazu|über)\b.{0,40}:|auch interessant|ähnliche (?:beiträge|artikel)|foto\s*:|bild\s*:|quelle\s*:.{0,30}$|schlagw(?:orte|örter)\s*:|lire (?:aussi|la suite|également)|à lire (?:aussi|également)|(?:abonnez|inscrivez)-vous|crédits?(?: photo)?\s*:|lea (?:también|además|aquí)|lee (?:también|además)|leer más|te puede interesar|suscríbe|síguenos|leggi anche|iscriviti|leia (?:também|mais)|veja (?:também|mais)|saiba mais|siga(?:-nos)?\b|читайте (?:также|нас)|подпи(?:сывайтесь|шитесь)|фото\s*:|责任编辑|責任編輯|编辑\s*[：:]|編輯\s*[：:]|相关(?:阅读|新闻|文章|链接|报道)|推荐阅读|延伸阅读|分享(?:到|至)|上一篇|下一篇|上一条|下一条|打印本|【?打印】?|【?关闭|字体\s*[：:]|【?字体|字号\s*[：:]|扫一扫|版权(?:声明|所有)|免责声明|声明\s*[：:]|点击(?:进入|查看|下载)|当前位置|您(?:现在|当前)?的?位置|浏览(?:次数|量)?\s*[：:]|阅读(?:次数|量|数)?\s*[：:]|点击(?:数|次数|量)\s*[：:]|访问(?:次数|量)\s*[：:]|信息来源\s*[：:]|来源\s*[：:]|文章来源\s*[：:]|稿源\s*[：:]|作者\s*[：:].{0,20}$|发布(?:时间|日期|者|人|机构)\s*[：:]|发表(?:时间|于)\s*[：:]|日期\s*[：:]|时间\s*[：:]\s*\d{4}|审核\s*[：:]|供稿\s*[：:]|[（(]?(?:责编|编辑|作者|来源)\s*[：:])/i;

/** Lines behind which nothing of a report comes any more, when they stand in the last part of a page. */
const ENDING =
  /^[\s•·|>»【[]*(?:(?:around|from) the web|related (?:articles?|stories|news|posts?|content|reading|topics)(?: on .{3,30})?|you (?:may|might) also (?:like|be interested in).{0,20}|more (?:stories|news|articles)(?: (?:from|in|on|by)\b.{0,40})?|recommended(?: (?:for you|stories|articles|reading))?|about the authors?|latest (?:news|stories|articles|posts)|most (?:read|popular|viewed)|trending(?: now)?|editor[’']?s[’']? picks?|top stories|comments?|\d+ (?:comments?|responses?|replies|thoughts on .{3,120})|leave a (?:reply|comment)|post a comment|join the (?:conversation|discussion)|share this(?: .{0,20})?|sign up (?:for|to) .{0,60}|ähnliche (?:beiträge|artikel)|das könnte (?:sie|dich) auch interessieren\W*|mehr zum thema|weitere artikel|kommentare?|über den autor|articles (?:similaires|liés)|sur le même sujet|à lire aussi|commentaires?|artículos relacionados|noticias relacionadas|te puede interesar|comentarios|potrebbe interessarti|leia também|相关(?:阅读|新闻|文章|链接|报道|推荐)|推荐阅读|延伸阅读|热门(?:新闻|推荐|文章)|网友评论|最新评论|更多精彩)[\s:：】\]…!]*$/i;

const BYLINE =
  /^(?:by|von|par|por|di|door)\s+\p{Lu}[\p{L}.’'-]+(?:(?:,| and| und| et| y| e| &)?\s+\p{Lu}[\p{L}.’'-]+){0,7}(?:\s*[|,•·–-].{0,80})?$/u;

const AUTHOR_NOTE =
  /^[(*\s]*(?:\p{Lu}\p{L}+ \p{Lu}[\p{L}’'-]+ (?:is (?:a|an|the|our|[\w’]+[’']s)\b.{0,60}(?:reporter|editor|writer|journalist|correspondent|columnist|contributor|blogger|freelance|author)|covers\b|can be reached|writes (?:about|for)\b|reports (?:on|from)\b))/u;

/** Whether a line is a control or a label as a whole. */
export const isLabel = (text: string): boolean => text.length < 120 && WHOLE.test(text);
/** Whether a line begins as one that points elsewhere or speaks of the page. */
export const isPointer = (text: string): boolean => OPENING.test(text);
/** Whether only furniture can come behind this line. */
export const isEnding = (text: string): boolean => text.length < 120 && ENDING.test(text);
/** Whether a line names who wrote the report, and nothing else. */
export const isByline = (text: string): boolean => text.length < 160 && BYLINE.test(text);
/** Whether a line tells about the person who wrote the report. */
export const isAuthorNote = (text: string): boolean => text.length < 400 && AUTHOR_NOTE.test(text);
