/**
 * Words that make a frame believed or set aside: who acts, what is only wished, denied, cited, habitual or background.
 * Data only.
 */

/** Who acts with authority: what they publish is policy. */
export const AUTHORITY =
  /\b(?:Ministry|MOFCOM|MIIT|NDRC|SASAC|State Council|Commission|Administration|Customs|agenc(?:y|ies)|[Gg]overnment|[Aa]uthorit(?:y|ies)|Bureau|[Rr]egulators?|Beijing|Department|Congress|Washington|(?:China|Japan|Indonesia|India|Australia|Malaysia|Vietnam|Canada|Mexico|Brazil|Russia|Guinea|Myanmar|Germany|Chile|Congo|Zimbabwe|Serbia|Kazakhstan|South Korea|America|(?:the )?(?:United States|US|U\.S\.)|Mongolia|Jiangxi|Hebei|Sichuan|Guangdong|Inner Mongolia)(?= (?:has |had |also )?$)|[Cc]ustoms|[Aa]dministration|European Union|EU|Brussels|Tokyo|Canberra|Parliament|(?:National|Legislative|State|Constituent) Assembly|Duma|[Ll]egislature|[Ll]awmakers|(?:[Uu]pper|[Ll]ower) [Hh]ouse|Senate|Cabinet|White House|Politburo|CCDI|[Rr]egulator|[Cc]ourt|[Pp]rosecutors?|[Pp]olice|[Ii]nspectors?|[Aa]uditors?|[Cc]ommission|(?:ecology|environment\w*|emergency[- ]management|safety|audit|finance|commerce|land|resources|industry|tax|labour|planning|discipline|organi[sz]ation) (?:department|office|authority)|[Pp]rovince|[Mm]unicipality|ministr(?:y|ies)|[Bb]ureau|Office of|Treasury|Secretariat|(?:[Ss]tock )?[Ee]xchange(?= (?:has |had |also )?$)|(?:Securities|Market|Environment\w*|Safety|Emergency|Audit|Tax)\b[^,.;]{0,20} (?:Regulat\w+|Authority|Agency|Management|Office))\b|商务部|能矿部|矿业部|贸易部|经济部|经济产业省|经产省|工商部|工贸部|能源部|工信部|工业和信息化部|发改委|发展改革委|国资委|国务院|海关总署|财政部|自然资源部|生态环境部|应急管理[部厅局]|水利部|证监会|税务总局|总局|监察局|监管局|环境局|应急[厅局]|(?:生态)?环境[厅局]|(?:发改|工信|财政|自然资源|商务|水利)[厅局委]|政府|管理局|省委|市委|自治区|(?:美国|日本|欧盟|印尼|印度尼西亚|印度|澳大利亚|马来西亚|越南|加拿大|墨西哥|巴西|俄罗斯|几内亚|缅甸)(?:政府)?$|督察组|巡视组|委员会(?!扩大)/;

/** A capital or a country that acts, for its government: "Jakarta on Friday slapped …". */
export const GOVERNMENT_SEAT =
  /\b(?:Jakarta|New Delhi|Delhi|Hanoi|Ottawa|London|Paris|Berlin|Seoul|Moscow|Kinshasa|Conakry|Harare|Pretoria|Santiago|Lima|Astana|Kuala Lumpur|Naypyidaw|Tokyo|Canberra|Brussels|Washington|Beijing|Bangkok|Manila|Ankara|Riyadh|Cairo|Buenos Aires|Mexico City|Bras[ií]lia|Windhoek|Dodoma|Luanda|Nairobi|Lusaka|Abuja|Tashkent|Bishkek|Ulaanbaatar|Rome|Madrid|Warsaw|Stockholm|Oslo|Helsinki|The Hague|Wellington|Antananarivo|Libreville|Vientiane|Taipei|Islamabad|Dhaka|Tehran|Caracas|La Paz|Bogot[aá]|China|Japan|Indonesia|India|Malaysia|Vietnam|Canada|Mexico|Brazil|Russia|Guinea|Myanmar|Chile|Congo|Zimbabwe|Kazakhstan|South Korea|Australia)\b(?=,? (?:on|in|late|last|has|had|also|yesterday|this|then|will|slapped|put|cut|set|took|imposed|banned|raised|lifted|suspended|eased|tightened|introduced|added|scrapped|opened|adopted|issued|announced|published|halved|doubled|extended|handed|gave|told|let|drew|wrote|made|shut|hit|struck|brought|laid|threw|[a-z]{3,}ed)\b)|\b[Mm]inisters?\b/u;

/** Kinds of words that set a happening aside: wished, asked, doubted, denied. */
export const UNREAL_BEFORE =
  /\b(?:if|whether|should|could|would|may|might|must|unless|were to|needs? to|plans? to|planned to|aims? to|wants? to|hopes? to|intends? to|asked to|told to|urged to|called on|promised to|likely to|ready to|able to|refused to|failed to|in order to|how to|yet to|to|can|cannot)(?: (?:be|have|also|then|be able to|have been))*\s*$|(?:要求|希望|力争|争取|确保|应(?![急用对邀届聘收付])当?|需要?|必须|可以?|(?<![可新智动性节产功效])能(?![源矿量耗效力动])够?|如果|若|推动|加快|促进|避免|防止|杜绝|严防|防范|遏制|减少|是否|为了?|筹备|研究|讨论|建议|呼吁)[^，。；、]{0,5}$|要求[^，。；]{0,24}$/i;
/** The future tense: an event only when a date is stated. */
export const FUTURE_BEFORE =
  /\b(?:will|is to|are to|due to|scheduled to|set to|expected to|slated to|to be)(?: (?:also|then|be|have|be due to))*\s*$|(?:将|拟|计划|[定订]于|预计|预定)[^，。；]{0,16}$/i;
/** Denial in the clause before the trigger. */
export const DENIED_BEFORE =
  /\b(?:no(?!\.)|not|nothing|never|neither|nor|without|nobody|none|did not|does not|has not|have not|n['’]t|rather than|instead of)\b[^,;:—–]{0,60}$|(?:未|没有|尚未|从未|并未|无|不再|不会|暂停)[^，。；]{0,6}$/i;

/** "Nothing was said about the collapse", 未提及: what is left unsaid, and not what did not happen. */
export const UNSAID_BEFORE =
  /\b(?:nothing|nobody|no one|never|neither|not|n['’]t|no|nor|without)\b[^,;:]{0,24}\b(?:said?|says?|saying|words?|mention\w*|comment\w*|address\w*|refer\w*|touch\w*|dwell|speak|spoke|ask\w*|explain\w*)\b(?: anything| a word)?(?: (?:was|were|came|made|about|of|on|to|upon|there)){0,3} (?:the|its|their|last|an?) [^,;:]{0,45}$|(?:未|没有?|不)(?:提及|提到|谈及|谈到|回应|说明)[^，。；]{0,20}$/iu;

/** Another body's speech, letter or resolution that is studied, cited or obeyed: its occasion is background. */
export const CITED_BEFORE =
  /\b(?:spirit|conclusions?|decisions?|address|remarks|speech(?:es)?|guidance|instructions?|principles|outcomes?|resolutions?|requirements?|message|line set out|theme|documents?|communiqué|following|implement\w*|studied|studying|study|convey\w*|relay\w*|carry out|in line with|under|since|ahead of|preparations? for|prepar\w+ for|after)\b[^,;:.]{0,70}$|(?:贯彻|学习|落实|传达|精神)[^，。；]{0,20}$/i;

/** Central bodies of Party and State: named in every report, seldom its subject. */
export const CENTRAL_BODY =
  /\b(?:Central \p{Lu}\w+|National (?:Congress|People|Party)|Politburo|CPC|CCP|State Council|CCDI|U\.S\.|China Business Council)\b|中央|全国|中纪委/u;

/** Background that carries a date and is still no event: founding, discovery, listing. */
export const BACKGROUND =
  /\b(?:founded|established|set up|incorporated|was (?:first )?(?:discovered|listed|born|created)|discovered|went public|dates? (?:back )?(?:to|from)|has been (?:listed|traded|mined)|IPO|originally|historically|[Ss]ince (?:its|their) (?:founding|foundation|listing|establishment)|listed (?:on|in))\b|(?:成立|始建|创建|上市|创立|组建|建厂|发现)于|被发现|(?:股票|股份|公司)[^，。]{0,20}上市(?!公司)|挂牌上市/i;

/** Market chatter: a price of the day is a figure, not an event. */
export const MARKET_NOISE =
  /\b[Pp]rices?\b[^.;]{0,60}?\b(?:was|were|stood|averaged|hovered|remained|rose|fell|climbed|slipped|dipped|edged)\b|\b(?:[Ss]hares?|stock(?! exchange)|[Ff]utures|[Ii]ndex|[Bb]enchmark|[Ss]pot|[Qq]uotations?|contracts? (?:for|on))\b[^.;]{0,70}?\b(?:were|was|rose|fell|gained|lost|closed|dropped|climbed|jumped|slid|traded|opened|ended|stood|settled|slipped|eased|added|shed|dipped|gave up|surged|soared|tumbled|slumped|plunged|advanced|firmed|ticked|edged|inched|put on|finished|stirred)\b|\b(?:closed|settled|ended|finished|traded)(?: [\w.%-]+){0,4}? at (?:about |around )?(?:RMB ?|US\$|HK\$|[AC]\$|[¥$€])?\d|\b(?:daily limit|market (?:value|cap)|'s close|’s close|at the close|changed hands|(?:closed|ended|finished|traded) (?:at|on|near) an? (?:record|high|low|\w+-(?:year|month|week))|was quoted|were quoted|traded at|bid at)\b|[收報报](?:盘|盤|于|於|涨|漲|跌|平)|[报報]收|收[报報]|(?:涨|漲|跌)停|股[价價]/;

/** "Liabilities stood at 52% on 30 June": how things were on a day is a figure, not a happening. */
export const STATE_OF_DAY =
  /\b(?:(?:was|were) (?:about |around |some |roughly |still |only |just )?\d[\d.,]*(?: (?:million|billion|thousand))? (?:tonnes|tons|t|mt|yuan|kilos|kilograms)\b|(?:was|is|are|were) dated|stood at|amounted to|totall?ed|numbered|averaged|hovered|was put at|were put at|came to (?:about |some |roughly )?[\d¥$€A-Z]|(?:had|employed|owned|counted) (?:about |some |roughly )?\d)|^(?:(?:This|The) (?:report|article|story|page|explainer|digest|table) (?:was|is|has been|were)\b|(?:Our|This|The|Today['’]s|Here is (?:our|the)|Below (?:is|are)) (?:(?:[\w-]+ ){0,2}?(?:digest|round-?up|newsletter|bulletin|notebook|diary|chronicle|briefing note|look back)|(?:week|fortnight|month) in)\b)|(?:价格?|均价|报价)(?:为|报|在)?(?:每吨|每公斤|约)?[^，。；]{0,6}\d/;

/** A verb in the past: a dated sentence with one tells of something that happened. */
export const PAST_VERB =
  /\b(?:was|were|had|did|fed|shed|took|cast|tied|held|read|taught|brought|found|shut|let|hit|paid|bought|sold|built|broke|chose|drove|flew|heard|kept|lit|spent|stood|struck|swept|wrote|became|blew|caught|dug|lent|sank|sought|threw|withdrew|underwent|fell|rose|grew|met|went|made|gave|said|told|came|led|ran|began|spoke|sat|set|put|got|saw|won|lost|sent|drew|laid|left|cut|bid|quit|split|spread|burst|tore|slid|shook|rode|rang|wound|woke|swore|stole|swung|sprang|shrank|slept|lay|hung|fled|bound|bred|bent|awoke|arose|forgot|forgave|hid|knelt|leapt|learnt|burnt|dealt|dreamt|leant|meant|spun|stuck|stung|swelled|swam|taught|trod|undertook|oversaw|overtook|upheld|withheld|foresaw|(?!need|feed|seed|speed|indeed|steed|breed)\p{Ll}{2,}ed)\b/u;

/** Words that show people sitting together. */
export const SITTING_TOGETHER =
  /\b(?:invited|presided|attended|gathered|convened|delegates|attendees|participants|in the chair|took the floor|discussed|discussion|reported on (?![A-Z\d])|sat)\b/;

/** The speech or spirit of another sitting: that sitting is cited, not told. */
export const CITED_SITTING =
  /\b(?:spirit|conclusions?|address(?:es)?|remarks|speech(?:es)?|guidance|instructions?|messages?|line set out|communiqué|decisions|outcomes?|theme|directives)\b[^,;.]{0,25}? (?:of|at|from|to|by|during|issued at) (?:an?|the|his|its|this year['’]s)\b[^,;.]{0,60}$/i;

/** Words by which a sentence reads out what a central body said or decided; the days in it are that body's. */
export const READS_OUT =
  /\b(?:spirit|conclusions?|address|remarks|speech(?:es)?|instructions?|messages?|guidance|communiqué|conveyed|studied|relayed|reviewed)\b|传达|学习|贯彻/i;

/** A sentence that reads out what a sitting dealt with. */
export const AGENDA =
  /^(?:(?:The|This|Its|Their) (?:[\p{L}’'-]+ ){0,3}?(?:committee|meeting|session|board|gathering|conference|participants|members|attendees|delegates|discussions?)|Participants|Members|Attendees|Delegates)(?: also| then| further| jointly)? (?:studied|discussed|reviewed|heard|examined|emphasi[sz]ed|stressed|highlighted|noted|conveyed|relayed|learned|considered|deliberated|listened)\b|^(?:会议|会上)(?:还)?(?:传达|学习|审议|听取|强调|指出|研究|要求)/u;

/** "…, a spokesman told reporters on Friday": the day is that of a statement. */
export const SPOKESMAN_BEFORE =
  /, (?:an?|the|its) (?:[\p{L}-]+ ){0,5}(?:spokes\w+|company|group|official|executive|manager|statement|notice|[Bb]oard|[Bb]ureau|[Mm]inistry|[Aa]gency|regulator|[Cc]ommission|[Aa]ssociation|[Aa]dministration|[Aa]uthority|[Dd]epartment) (?:said|told (?:reporters|investors|media))[^,.;]{0,20}$/u;

/** What happens again and again is a custom, not a happening. */
export const HABIT =
  /\b(?:annually|every (?:year|month|quarter|week|day|morning|other|two|three|spring|summer|autumn|winter|\w+day|January|February|March|April|May|June|July|August|September|October|November|December)|each (?:year|month|quarter|week|\w+day)|regularly|usually|typically|routinely|traditionally|twice a year|once a year|since (?:19|20)\d{2})\b|每年|每月|历年/i;

/** A tally of many sittings ("has held 12 meetings this year") is no sitting of its own. */
export const TALLY =
  /\b(?:\d{1,3}|several|many|dozens of|more than [\w-]+(?: dozen)?|numerous|regular|frequent|weekly|monthly|a series of|various|such) (?:[\p{L}-]+ ){0,3}(?:meetings|sessions|seminars|courses|forums|summits|briefings|conferences|workshops|rallies)$|共[召举开][^，。]*次/u;

/** A paper's own day behind a clause: "…, state media reported on Tuesday". */
export const MEDIA_REPORT_BEFORE =
  /,(?: as)?(?! (?:it|they|he|she|(?:the|its) (?:[\w-]+ ){0,2}(?:company|group|firm|producer|miner|maker|steelmaker|unit|bureau|ministry|parent|board|chairman|government))\b) [^,.;]{0,60}\b(?:reported|wrote)(?: (?:late|early))?\s+(?:on\s+)?$|\b(?:media|Daily|Xinhua|agency|newspaper|paper)\b[^,.;]{0,20}\bsaid(?: (?:late|early))?\s+(?:on\s+)?$/;

/** "…, according to the Daily, which carried the story on June 4": a paper's own day, told by the way. */
export const PAPERS_OWN_DAY =
  /\b(?:Daily|Times|Post|Herald|Journal|News|Gazette|Xinhua|Reuters|Bloomberg|agency|newspaper|paper|magazine|broadcaster|television|portal)\b[^.;]{0,30}?(?:,| –| —|\() ?(?:which|that|who) (?:first |had |has )?(?:carried|ran|had|brought|broke|printed|published|posted|reported|wrote|covered|relayed|reprinted)\b[^.;,]{0,40}? (?:on )?$|\b(?:Daily|Times|Post|Herald|Journal|newspaper|paper|magazine)(?:['’]s)? (?:issue |edition |number )?(?:of|dated) $/u;

/** A sentence about the occasion told before it: "The event doubled as …". */
export const SAME_OCCASION =
  /^(?:The|This) (?:[\w-]+ )?(?:event|session|meeting|forum|summit|ceremony|conference|training|course|visit|gathering|seminar|trip|tour|agreement|deal|signing|review|inspection|announcement|notice|appointment|award|accident|explosion|blast|fire|move|decision)\b|^(?:会议|会上|此次|本次|活动)/;

/** What is still to come, whatever the verb: with a day ahead it is a planned event. */
export const STILL_TO_COME =
  /\b(?:will|shall|(?:is|are) (?:now |also |then |next )?(?:to|due|scheduled|set|planned|slated|expected|called|booked|fixed|invited|earmarked|pencilled in|penciled in|on the (?:calendar|agenda|programme))|plans? to|intends? to|wants?\b[^.;]{0,40}\bto|hopes? to|aims? to|ha(?:s|ve) (?:called|invited|convened|fixed|booked|scheduled|pencilled)|[Nn]ext (?:up|in line|stop|on the|comes)|in the diary|(?:[Ss]till|yet) to come|[Aa]head lies|[Cc]oming up|to be (?:held|opened|signed|lit|commissioned|decided|published))\b|将|拟|计划|[定订]于|预计|预定|即将|有望在/u;

/** "Which opens on 5 September": the present of a timetable. */
export const TIMETABLED =
  /(?<!\b(?:would|could|might|may|should|can|not|n['’]t|to) )\b(?:starts?|opens?|begins?|resumes?|reopens?|takes? place|kicks? off|gets? under way|goes? (?:on sale|live)|comes? into (?:use|service)|convenes?|follows?|is fixed(?: for)?|falls?)(?: again)?(?: on)? $/u;

/** "The auditors leave on 5 September": people whose coming and going is fixed. */
export const COMES_OR_GOES =
  /(?<!\b(?:would|could|might|may|should|can|not|n['’]t|to) )\b(?:leaves?|departs?|arrives?|returns?|moves? (?:in|on)|steps? (?:down|up)|retires?|flies|fly)(?: (?:home|again|back))?(?: on)? $/u;

/** What the future holds for a figure, or for nobody in particular, is a forecast. */
export const FORECAST =
  /\b(?:expect\w*|forecast\w*|likely|set|due|will|is|are) (?:to )?(?:be (?:about|around|roughly|worth|some|\d)|reach|rise|fall|grow|average|exceed|total|amount|remain|stay|climb|drop|hit|top|cost|account|shrink|swell|decline|peak|come in at|need|depend|suffice|know|matter)\b|\b(?:not|n['’]t|never|[Nn]obody|[Nn]o one|[Nn]othing|[Nn]either)\b|\b(?:[Ii]f|[Ww]hether|[Uu]nless|could|would|might|should|may)\b|预计[^，。；]{0,12}(?:净利|营收|营业|产量|销量|达到|增长|下降|为)|不会|未/u;

/** "Neither the day nor the year is given", "when that took place, nobody says": what the text itself leaves undated. */
export const DAY_WITHHELD =
  /\b(?:neither|no|without|not) (?:an? |the |its |any )?(?:exact |precise |further |other )?(?:day|date)\b(?! (?:soon|limit|to lose|left|off))|\b(?:when|what day|which day|on which (?:day|date)|the (?:exact |precise )?(?:day|date|timing))\b[^.;]{0,60}\b(?:(?:does|do|did|is|was|are|were|has|had|have) ?n(?:o|['’])t (?:been )?(?:say|saying|tell|telling|told|said|give|given|state|stated|disclosed?|known|clear|named?|mention|mentioned|reveal|revealed|recorded|specified|specify)|unknown|unclear|left (?:open|out|blank)|nobody|no one|remains (?:open|unclear)|withheld|undisclosed)\b|\bundated\b|(?:未(?:披露|公布|说明|提及|注明|透露|给出|写明|交代)|没有?(?:说明|注明|透露|公布|给出|写明)|不详)[^。；]{0,12}(?:日期|时间)|(?:日期|时间)[^。；，]{0,8}(?:不详|未(?:披露|公布|说明|提及|注明|透露|给出|写明|明)|没有?(?:说明|注明|透露|公布|给出|写明))/iu;
/** Of those, the ones that leave the year open as well. */
export const YEAR_WITHHELD =
  /\b(?:nor|or|and|no|neither) (?:even )?(?:the |a |its |any )?year\b|年份[^。；，]{0,6}(?:不详|未|没)/iu;

/** "An earlier sitting", 此前召开的: another day than that of what is told beside it. */
export const OF_ANOTHER_DAY =
  /^(?:Earlier|Previously|Before that|Some time (?:before|ago)|In (?:earlier|previous) (?:weeks|months))\b|\b(?:[Aa]n|[Tt]he|[Ii]ts) (?:earlier|previous|preceding) (?:[\w-]+ ){0,3}(?:meeting|sitting|session)\b|^(?:此前|在此之前|先前|早前|早些时候|稍早)/u;

/** "Asian Metal carried the news on July 10": a paper's own doing, and nothing that happened. */
export const CARRIED_THE_NEWS =
  /\b(?:carried|ran|broke|reprinted|republished|relayed|picked up|had) (?:the|this|that) (?:news|story|item|article|text|piece)\b|转发了?(?:这[一条则篇]|该)|(?:刊发|转载)了?(?:这[条则篇]|该)(?:消息|报道|文章)/u;

/** Told as done shortly before, without a day. */
export const RECENT_WORD = /\b(?:recently|lately|in recent (?:days|weeks))\b|近日|日前|近期/i;

/** "The commissioner said on Monday that licences …": what somebody with authority says is no act of policy. */
export const ONLY_SAID =
  /\b(?:said|told|warned|hinted|suggested|argued|stressed|repeated|insisted|noted|added)\b(?: [^,.;]{0,30})?\b(?:that|reporters|how|whether|why)\b|, [^,.;]{0,60}\b(?:said|told|warned)\b/u;

/** "Merchants quoted 850 dollars": a price of the market, which nobody set. */
export const QUOTED_BY_THE_MARKET =
  /\b(?:[Mm]erchants|[Tt]raders?|[Dd]ealers?|[Bb]rokers?|[Bb]uyers|[Ss]ellers|[Cc]onsumers|[Aa]ssessors|[Mm]arket|Argus|Fastmarkets|Platts|Asian Metal|SMM|Mysteel)\b[^.;,]{0,40}\b(?:quoted|bid|paid|offered|asked|put|saw|assessed|reported|traded|fetched)\b/u;

/** A capital right before its verb, for the government that sits there: "Hanoi | slapped a duty on coil". */
export const SEAT_BEFORE_VERB =
  /\b(?:Jakarta|New Delhi|Delhi|Hanoi|Ottawa|London|Paris|Berlin|Seoul|Moscow|Kinshasa|Conakry|Harare|Pretoria|Santiago|Lima|Astana|Kuala Lumpur|Naypyidaw|Tokyo|Canberra|Brussels|Washington|Beijing|Bangkok|Manila|Ankara|Riyadh|Cairo|Buenos Aires|Mexico City|Bras[ií]lia|Windhoek|Dodoma|Luanda|Nairobi|Lusaka|Abuja|Tashkent|Bishkek|Ulaanbaatar|Rome|Madrid|Warsaw|Stockholm|Oslo|Helsinki|The Hague|Wellington|Antananarivo|Libreville|Vientiane|Taipei|Islamabad|Dhaka|Tehran|Caracas|La Paz|Bogot[aá])(?:,)? (?:has |had |also |then |now |promptly |in turn )?$/u;

/** "Dealers said on Friday that offers were thin": what the market thinks is no announcement. */
export const COMMENTATOR =
  /\b(?:[Aa]nalysts?|[Bb]rokers?|[Dd]ealers?|[Tt]raders?|[Mm]erchants?|[Ee]conomists?|[Ss]trategists?|[Mm]arket (?:participants|sources|watchers))\b[^.;,]{0,40}\b(?:said|told|wrote|reckoned|thought|expected|noted|added|complained|warned)\b/u;
