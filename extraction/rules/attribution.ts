/** Verbs by which somebody is made to say something. */
export const SAYING =
  'said|says|say|saying|claimed|claims|claim|stated|states|reported|reports|announced|announces|noted|notes|added|stressed|emphasi[sz]ed|told|argued|argues|insists|insisted|credits|credited|described|describes|acknowledged|confirmed|confirms|explained|warned|warns|pledged|pledges|promised|promises|vowed|expects|expected to report|forecasts?|foresees|estimates?|estimated|projects|predicts|predicted|answered|declared|disclosed|discloses|puts|called|asserted|maintains|guided|spelled out|lists|revealed';

/** Speakers without a name: the company that the text is about speaks through them. */
export const COMPANY_VOICE =
  '(?:the|this) (?:company|group|firm|producer|miner|steelmaker|issuer|parent|corporation|enterprise)|(?:company |group |senior )?(?:management|managers|executives|leaders|leadership|officials)|its (?:leadership|management|executives)';

/** Official media that the text does not name. */
export const OFFICIAL_MEDIA =
  /\b(?:(?:according to|reported (?:by|in)|as reported by|cited by|citing|carried by|published (?:by|in)|quoted (?:by|in)|based on|(?:made|appear(?:ing|ed)?) in) (?:the )?(?:Chinese |China['’]s |local |regional )?(?:state|official|Party|party|government)[- ](?:run |owned |controlled |affiliated )?(?:media|press|outlets?|news(?:papers?)?|readouts?|sources)|(?:[Ss]tate|[Oo]fficial|[Ss]tate-run|[Ss]tate-owned|[Pp]arty) media (?:reported|reports?|said|says?|claimed|claims?))\b|据官方媒体|官媒报道/;

/** Words by which a text doubts what it tells. */
export const DOUBT =
  /\b(?:could not (?:be )?(?:independently )?(?:verif\w+|confirm\w*|establish\w*)|unverified|unconfirmed|doubtful|implausible|disputed?|contradict\w*|questionable|not credible|hard to believe|rumou?r\w*|allegedly|purported\w*)\b|未经证实|存疑|传闻/i;

/** Words by which the publisher speaks in its own voice. */
export const OWN_VOICE =
  /\b(?:in our (?:view|reading|opinion)|our (?:view|reading|take|analysis)|we (?:think|believe|note|estimate|understand|see|read)|this (?:suggests|signals|underscores|reflects)|likely means|raises questions|is a judgement|appears to be|for (?:investors|western|readers))\b/i;

/** The company's own notice is what the text relays. */
export const OWN_NOTICE =
  /\b(?:(?:company|corporate|group|firm)(?:['’]s)? (?:announcement|notice|statement|release|press release|website|post|bulletin|readout)|(?:company|group|firm)['’]s (?:own |recent |latest )?(?:announcements|notices|statements|releases|press releases|posts|bulletins|readouts)|(?:on|from|by) (?:\p{Lu}[\p{L}&-]* ?){1,4}['’]s own (?:web ?site|site|pages|portal|WeChat account|channels?|newsroom)|announced on its (?:own )?(?:web)?site|(?:on|from) (?:its|the (?:company|group)['’]s) (?:official )?(?:web)?site|official (?:website|WeChat) (?:account)?|(?:via|through|over|on|in) its (?:own |official |corporate |company |public |verified )*(?:WeChat(?: account| channel)?|Weibo(?: account)?|web ?site|home ?page|portal|news(?:letter| page)|social media(?: account)?|bulletin|house (?:paper|magazine))\b|(?:notice|statement|announcement|release|report|post|article|item|readout|bulletin) (?:on|in|from) the (?:official )?(?:web ?site|site|WeChat account|newsletter|bulletin) of|(?:post|notice|statement|article|item|release|message) on its (?:own |official |corporate )*(?:WeChat|Weibo|web ?site|site|portal|newsletter|social media)\b|['’]s (?:own|in-house|internal|house) (?:news (?:service|cent(?:re|er)|desk|site|portal)|newspaper|paper|outlet|media|bulletin|publication|press office)|(?:readout|account|summary) (?:was|has been|is) (?:published|posted|put out|released|issued) (?:by (?:the company|the group|(?:\p{Lu}[\p{L}&-]* ?){1,4}) itself|(?:by|on its (?:own )?(?:web)?site by) (?:the (?:company|group)\b|(?:\p{Lu}[\p{L}&-]* ?){1,6}(?=[,.;]|$)))|(?:comes|came|taken|drawn) from the company itself|relies here on a (?:corporate|company))\b|公司官网|官方网站|官微|公司公告显示|[据據](?:\p{Script=Han}{2,14}?)(?:官网|官網|网站|網站|官微|公众号|微信)/iu;

/** Sentences by which a text limits what it can be used for. */
export const DISCLAIMER =
  /\b(?:(?:require|need|warrant)s? (?:independent |third-party |further )+(?:validation|verification|confirmation)|not (?:been |yet been )?independently (?:verified|checked|confirmed)|independently verified outcome|(?:is|are|does|do) not (?:constitute )?(?:legal|investment|financial) advice|not (?:legal|investment|financial) advice|for information(?:al)? purposes only|claims made in state media|the only account of|has not spoken to|relies here on|should interpret this|treat(?:ed)? (?:this|it|them) with caution|read with that in mind|comes from the company itself|state-(?:owned|run) (?:media|outlet)s? (?:reflects|may reflect))\b|不构成(?:任何)?投资建议|仅供参考|未经(?:独立)?(?:核实|证实)/i;
