import type { EventRule } from './event-grammar-shape';
import { GAP, PERIOD_WORD, RESULT_NOUN, SHARE_DEAL } from './event-grammar-words';

const PERIOD_OF_ACCOUNT = `(?:${PERIOD_WORD}|(?:first |last )?(?:three|six|nine|twelve) months|(?:full |financial |fiscal |half[- ])?year|half|20\\d\\d|FY\\d+)`;
/** How a paper is made known, as a participle behind its noun. */
const MADE_KNOWN =
  '(?:released|published|issued|disclosed|filed|posted|announced|unveiled|lodged|circulated|put out|sent out|handed (?:out|down|in)|made (?:public|known)|tabled|out(?= (?:on|last|this|yesterday|today)\\b))';
const PAPER_THAT_COMES =
  '(?:list prices?|price (?:list|lists|notice|notices|rise|rises|cut|cuts)|[Nn]otices?|[Aa]nnouncements?|[Cc]irculars?|placement|placing|buy-?back|rights issue|bonds?|offer|bid|guidance|forecast|profit warning|dividend|tender|statement)';
/** Who makes policy, right behind "from" or "by". */
const FROM_AUTHORITY =
  "(?:from|by|of) (?:the |China[’']s |Japan[’']s |Indonesia[’']s )?(?:[\\p{L}-]+ ){0,2}?(?:Ministry|MOFCOM|MIIT|NDRC|SASAC|State Council|Commission|Administration|Customs|Bureau|Department|[Gg]overnment|[Aa]uthorit(?:y|ies)|[Rr]egulators?|Beijing|Washington|Brussels|Jakarta)";

/** Frames of what houses offer their buyers and their shareholders, and of papers named before they are made known. */
export const OFFER_RULES: readonly EventRule[] = [
  {
    id: 'report for a period, made known',
    pattern: new RegExp(
      `\\b(?:[Rr]eport|[Rr]esults|[Aa]ccounts|[Ss]tatements?|[Ff]igures|[Nn]umbers|[Ee]arnings) (?:for|on|of) (?:the |its )?${PERIOD_OF_ACCOUNT}\\b[^.;!?,]{0,40},? ?(?:which (?:was|were|had been|it|the (?:company|group)(?: had| has)?) |that (?:was|were) |(?:was|were) )?(?:also |duly |already )?${MADE_KNOWN}\\b`,
      'gu',
    ),
    type: 'results',
    strength: 3,
  },
  {
    id: 'accounts, which it made known',
    pattern: new RegExp(
      `(?<![\\w-])(?:${PERIOD_WORD}[ -](?:[\\w-]+ ){0,2}?${RESULT_NOUN}|(?:[Aa]nnual|[Ii]nterim|[Qq]uarterly) (?:accounts|report|figures)), which (?:the|it|its|\\p{Lu})[^.;,]{0,50}? (?:lodged|filed|published|released|put out|posted|issued|tabled|sent)\\b`,
      'gu',
    ),
    type: 'results',
    strength: 3,
  },
  {
    id: 'opened its books',
    pattern: /\b(?:opened|laid open|closed) (?:its|the|their) books\b|\bbooks were opened\b/gu,
    type: 'results',
    strength: 2,
  },
  {
    id: 'offer to shareholders',
    pattern: new RegExp(
      `\\b(?:approved|cleared|launched|announced|completed|finished|began|started|proposed|declared|decided on|authori[sz]ed|unveiled|backed|agreed(?: on| to)?|resolved on|priced|closed|suspended|extended|paid|carried out|called off|withdrew|shelved)\\b(?![^.;]{0,50}\\bno\\b)${GAP(50)}\\b${SHARE_DEAL}\\b`,
      'gu',
    ),
    type: 'announcement',
    strength: 2,
    topic: 'deal',
  },
  {
    id: 'shares were offered',
    pattern: new RegExp(
      `\\b${SHARE_DEAL}\\b${GAP(70)} (?:was|were|has been|have been) (?:also |formally |then )?(?:approved|cleared|launched|announced|completed|proposed|declared|authori[sz]ed|placed|sold|priced|closed|decided|suspended|withdrawn|offered|called off)\\b`,
      'giu',
    ),
    type: 'announcement',
    strength: 2,
    topic: 'deal',
  },
  {
    id: 'deal of a day',
    pattern:
      /\b(?:rights issue|share issue|share sale|share placement|private placement|placing|capital raising|equity raising|fund-?raising|bond issue|bond sale|buy-?back|share listing|secondary listing|initial public offering|flotation|takeover|merger|acquisition|buy-?out|divestment|spin-?off|demerger)(?= (?:in|on|of|last|early|late|this|earlier) (?:the )?(?:\p{Lu}\p{Ll}+|\d{1,2} \p{Lu}|week|month|year)\b)/gu,
    type: 'announcement',
    strength: 1,
    topic: 'deal',
    isLateNews: true,
  },
  {
    id: 'began to be traded',
    pattern:
      /\b(?:(?:began|started|commenced) (?:trading|to (?:trade|be traded))|made (?:its|their) (?:trading |stock[- ]market |market |exchange )?debut|debuted|went public|rang the (?:opening )?bell|floated|(?:was|were) (?:listed|floated|admitted to trading)|listed (?=(?:on|in|its)\b)|joined the (?:main board|stock exchange)|first day of trading)\b|(?:主板|科创板|创业板|北交所|联交所|港交所|上交所|深交所|交易所|新三板|[AH]股)[^，。；]{0,8}(?:挂牌|上市)(?!公司|规则|委|后|以来)|(?:登陆|登录|亮相)[^，。；]{0,8}(?:主板|科创板|创业板|北交所|联交所|港交所|上交所|深交所|交易所|资本市场|[AH]股|港股)|(?:敲[钟锣]|挂牌)上市|首日(?:挂牌|上市)|上市首日/gu,
    type: 'other',
    strength: 1,
    isLateNews: true,
  },
  {
    id: 'issues shares',
    pattern:
      /\b(?:is|are|was|were) (?:issuing|placing|selling|offering|raising|asking (?:its )?(?:share|stock|bond)holders for)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,40}?\b(?:shares|stock|equity|bonds|notes|capital|(?:million|billion|bn|m)\b)/gu,
    type: 'announcement',
    strength: 2,
    topic: 'deal',
  },
  {
    id: 'went to the market for money',
    pattern:
      /\b(?:(?:went|turned|returned|came) (?:back )?to the (?:bond|capital|debt|equity|stock|share) markets?|tapped (?:the|its|bond|equity|capital)(?: [\w-]+){0,2}? ?(?:markets?|investors|shareholders|bondholders)|raised (?=(?:about |some |nearly |more than )?(?:US\$|A\$|C\$|HK\$|[$€¥]|RMB|CNY|\d[\d.,]* (?:million|billion|bn|m)\b)))/gu,
    type: 'announcement',
    strength: 2,
    topic: 'deal',
  },
  {
    id: 'bought its own shares',
    pattern:
      /\b(?:bought back|repurchased|cancelled|retired|turned to (?:its|the) (?:shareholders|investors) for|(?:bought|sold|placed|issued)(?= [^.;]{0,40}\b(?:own shares|new shares|treasury shares)\b))\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,60}/gu,
    type: 'announcement',
    strength: 2,
    topic: 'deal',
  },
  {
    id: 'list price, made known',
    pattern: new RegExp(
      `\\b(?:list|contract|settlement|selling|offer|reference|purchase|purchasing|procurement|transfer|guide|base|term|long-term|quoted) (?:prices?|quotations?|offers?)\\b${GAP(90)}(?:,| was| were| has been| have been| came|,? which (?:was|were|came)|,? that (?:was|were))? (?:${MADE_KNOWN}|out\\b|(?<=(?:was|were|been) )(?:set|fixed|put|left|kept|raised|lifted|cut|lowered|agreed|settled))`,
      'gu',
    ),
    type: 'announcement',
    strength: 2,
    topic: 'price',
  },
  {
    id: 'dividend is paid on a day',
    pattern:
      /\b(?:[Hh]olders|[Ss]hareholders|[Ii]nvestors)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,20}? (?:will (?:receive|get|be paid)|are to (?:receive|get|be paid)|receive|get)\b(?:[^.;!?]|\.(?= ?\d)){0,40}?\b(?:a share|per share|an? (?:interim |final |special )?dividend)\b|\b[Dd]ividends?\b(?:[^.;!?]|\.(?= ?\d)){0,60}? (?:will be|is to be|are to be|is|are|to be) (?:paid|payable|due|distributed)\b/gu,
    type: 'other',
    strength: 1,
    mayBePlanned: true,
  },
  {
    id: 'papers came from an authority',
    pattern: new RegExp(
      `\\b(?:[Cc]ame|[Ff]ollowed|[Ss]aw|[Bb]rought)\\b${GAP(50)}\\b(?:[Aa]nnouncements?|[Nn]otices?|[Rr]ules|[Mm]easures|[Cc]ontrols|[Qq]uotas?|[Cc]irculars?|[Gg]uidelines?|[Ll]ist|[Oo]rder|[Bb]an) ${FROM_AUTHORITY}\\b`,
      'gu',
    ),
    type: 'policy_release',
    strength: 3,
  },
  {
    id: 'auction was held',
    pattern: new RegExp(
      `\\b(?:held|called|staged|ran|organi[sz]ed|put up for|sold|(?:went|came|put [^.;,]{1,40}) under)\\b${GAP(40)}\\b(?:auctions?|tenders?|hammer|competitive bidding)\\b(?! (?:documents?|rules|price|house))|\\b(?:[Aa]uctions?|[Tt]enders?|[Cc]ompetitive bidding)\\b(?! (?:documents?|rules|prices?|house|offer))${GAP(110)}\\b(?:took place|found (?:takers|buyers|no)|drew|attracted|fetched|cleared|went ahead|failed|was held|were held|was called|brought in|ended|closed)\\b|\\b(?:was|were|has|have|had|been)? ?auctioned(?: off)?\\b|(?:竞价(?:销售|交易|采购|拍卖)|拍卖|招标)[^，。；]{0,12}(?:举行|成交|流拍|结束|落槌|开标)|(?:举行|举办|组织|开展|进行)[^，。；]{0,16}(?:竞价|拍卖)`,
      'gu',
    ),
    type: 'other',
    strength: 2,
  },
  {
    id: 'an offer came with the accounts',
    pattern: new RegExp(
      `\\b(?:[Cc]ame|[Aa]rrived|[Ff]ollowed|[Bb]rought)\\b${GAP(60)}\\b${SHARE_DEAL}\\b`,
      'gu',
    ),
    type: 'announcement',
    strength: 2,
    topic: 'deal',
  },
  {
    id: 'a paper came',
    pattern: new RegExp(
      `\\b(?:[Cc]ame|[Ff]ollowed|[Ss]aw|[Bb]rought)\\b (?:with (?:it )?)?(?:an?|the|its|new|fresh|two|three|another|[\\w-]+)\\b ?(?:[\\w’-]+ ){0,3}?${PAPER_THAT_COMES}\\b`,
      'gu',
    ),
    type: 'announcement',
    strength: 2,
  },
  {
    id: 'policy that an authority made',
    pattern: new RegExp(
      `\\b(?:[Qq]uotas?|[Cc]ontrols?|[Rr]ules|[Mm]easures|[Rr]egulations?|[Tt]ariffs?|[Dd]uties|[Ll]icen[cs]es?|[Cc]atalogue|[Gg]uidelines?|[Ss]tandards?|[Bb]an|[Cc]urbs|[Aa]nnouncements?|[Nn]otices?|[Cc]irculars?)\\b${GAP(30)},? (?:which|that)? ?(?:the |China[’']s |Beijing[’']s )?(?:[\\p{L}-]+ (?:of |for |and )?){0,5}?(?:Ministry|MOFCOM|MIIT|NDRC|SASAC|State Council|Commission|Administration|Customs|Bureau|Department|[Gg]overnment|ministry|commission|regulators?|authorities|Beijing|Washington|Brussels)(?: (?:of|for) (?:[\\p{L}-]+ (?:and )?){1,4}?)? ?(?:had |has |have )?(?:handed (?:out|down)|issued|set|released|announced|published|imposed|introduced|adopted|allotted|granted|made (?:public|known)|put out|unveiled|suspended|lifted)\\b`,
      'gu',
    ),
    type: 'policy_release',
    strength: 2,
  },
];
