import type { Metric } from '@/core/model/figure';
import type { AmountKind } from './units';

/** Words that tell what a figure measures. */
export interface MetricRule {
  metric: Metric;
  /** Kinds of amount that the words can speak of; a percentage stands for a change of the metric or a level. */
  kinds: readonly AmountKind[];
  pattern: RegExp;
  /** Set where the metric alone says too little: the reader's name of the measure. */
  label?: string;
}

const MONEY = ['money', 'percent', 'points'] as const;
const MASS = ['mass', 'rate', 'percent'] as const;

/**
 * The lexicon of measures. A figure takes the measure whose words stand nearest before it in its clause, else behind
 * it. Within one place the longer wording wins ("operating cash flow" over "operating").
 */
export const METRIC_RULES: readonly MetricRule[] = [
  {
    metric: 'other',
    label: 'cash flow',
    kinds: MONEY,
    pattern:
      /\b(?:(?:net |free |operating )*cash (?:flows?|generated)|cash and equivalents|cash (?:receipts|received|collected|taken in)|(?:net )?(?:in|out)flows?)\b|[净淨]流[入出]|[现現]金流(?:量)?(?:[净淨][额額])?/gi,
  },
  {
    metric: 'other',
    label: 'earnings per share',
    kinds: MONEY,
    pattern:
      /\b(?:earnings|profits?|loss(?:es)?|income) (?:per|a) share\b|\bEPS\b|每股(?:基本|[摊攤]薄|稀[释釋])?(?:收益|盈利|溢利|[亏虧][损損])/gi,
  },
  {
    metric: 'other',
    label: 'dividend',
    kinds: MONEY,
    pattern: /\bdividends?(?: payments?)?\b|分[红紅]|派息|[现現]金[红紅]利|股息|(?:中期|末期|特[别別])息/gi,
  },
  {
    metric: 'other',
    label: 'ratio',
    kinds: ['percent', 'points'],
    pattern:
      /\b(?:return on (?:equity|assets|capital)|margins?|ratio|grade|utili[sz]ation(?: rate)?|pass rate|yield|recovery(?: rate)?|debt[- ]to[- ]asset|gearing|qualified rate|coverage|coupons?|interest rates?|debt ratio|ROE|ROA)\b|[净淨][资資][产產]收益率|[资資][产產][负負][债債]率|[负負][债債]率|毛利率|[净淨]利率|[费費]用率|[产產][销銷]率|周[转轉]率|回款率|品位|利用率|[运運][转轉]率|[开開]工率|合格率|收得率|成材率|整改率/gi,
  },
  {
    metric: 'other',
    label: 'fine',
    kinds: MONEY,
    pattern: /\b(?:fine|fined|penalty|penalised)\b|[罚罰]款|[处處][罚罰]|[罚罰][没沒]/gi,
  },
  {
    metric: 'other',
    label: 'fines and taxes',
    kinds: MONEY,
    pattern:
      /\b(?:fines|penalties|taxes|tax(?:es)? paid|taxes and fees|tax payments?)\b|税费|利税|税收|上缴税|纳税|[罚罰]款(?:总|總|合计|合計|共|累计|累計)/gi,
  },
  {
    metric: 'other',
    label: 'balance sheet',
    kinds: MONEY,
    pattern:
      /\b(?:(?:total |net |current )?(?:assets|liabilities|debts?|borrowings|equity|inventor(?:y|ies)|receivables)|cash(?: and (?:short-term )?(?:deposits|bank balances|cash equivalents))?(?= (?:and|stood|was|of|balance|position|pile|reserves|at))|(?:short-term |bank )deposits|loans?|impairments?|provisions?|write-?downs?)\b|[总總][资資][产產]|[资資][产產][总總][额額]|[净淨][资資][产產]|[负負][债債]|借款|存[货貨]|[应應]收[账賬]款|[货貨][币幣][资資]金|手[头頭][现現]金|[现現]金(?:余[额額]|[结結][余餘]|[储儲][备備]|及(?:[现現]金)?等[价價]物)|[银銀]行存款|[减減]值/gi,
  },
  {
    metric: 'other',
    label: 'research spending',
    kinds: MONEY,
    pattern:
      /\b(?:research(?: and development)?|R&D|r&d) (?:spending|expenses?|expenditures?|investments?|costs?|outlays?|input)\b|研[发發](?:投入|[费費]用|支出|[经經][费費])/gi,
  },
  {
    metric: 'share',
    kinds: ['percent', 'points'],
    pattern: /\b(?:market )?shares? of\b|\bmarket share\b|[占佔]比|市[场場]份[额額]|市[场場][占佔]有率/gi,
  },
  {
    metric: 'net_profit',
    kinds: MONEY,
    pattern:
      /\b(?:(?:attributable |net |pre-?tax |gross |operating |total |annual |underlying |interim |half-year |quarterly )*(?:profits?|income|earnings|loss(?:es)?)(?: (?:attributable|before tax|after tax))?|profitability|bottom line|(?:was|were) left with|in the (?:red|black)|EBITDA|booked|lost|earned|earns)\b|(?:归属?于?(?:上市公司)?(?:股东|母公司)?的?)?(?:[归歸]母)?[净淨]利[润潤]?|利[润潤][总總][额額]|利[润潤]|[净淨][亏虧][损損]|[亏虧][损損]|盈利|[获獲]利|溢利/gi,
  },
  {
    metric: 'revenue',
    kinds: MONEY,
    pattern:
      /\b(?:(?:operating |sales |total |annual |net )*(?:revenues?|turnover|sales)(?: revenue)?|operating income|top line|generated|brought in|took in)\b|[营營][业業](?:[总總])?收入|[销銷]售收入|[营營]收|收入|[销銷]售[额額]|[营營][业業][额額]|(?<![股产產])收益(?!率)/gi,
  },
  {
    metric: 'market_cap',
    kinds: MONEY,
    pattern:
      /\b(?:market (?:value|capitali[sz]ation|cap)|capitali[sz]ation|valuation|values|valued|valuing|(?<!\bFort )worth)\b|市值|估值/gi,
  },
  {
    metric: 'savings',
    kinds: ['money', 'mass', 'rate', 'percent'],
    pattern:
      /\b(?:savings?|saved|saves?|saving|(?:cost|expense) (?:reductions?|cuts?)|out of (?:its |their |the )?costs?|(?:reduc|cut|lower|trimm)\w* (?:its |their |the |overall |annual |production |operating |procurement |energy )*(?:costs?|expenses|spending))\b|降本(?:增效)?|(?:降低|压降|压减)[^，。；\d]{0,4}成本|成本(?:[较較比][^，。；]{1,8})?(?:降低|下降|压降|降)|节约|节省|节支|创效/gi,
  },
  {
    metric: 'investment',
    label: 'capital spending',
    kinds: MONEY,
    pattern: /\b(?:capital (?:spending|expenditures?|outlays?)|capex)\b|资本(?:性)?(?:开支|支出)/gi,
  },
  {
    metric: 'investment',
    kinds: ['percent'],
    pattern: /\b(?:investments?|capital (?:spending|expenditure)|capex)\b|投资(?:额)?/gi,
  },
  {
    metric: 'investment',
    kinds: ['money'],
    pattern:
      /\b(?:invest(?:ed|s|ing|ments?)?(?: in (?:fixed )?assets)?|fixed[- ]asset investments?|capital (?:spending|expenditures?|outlay)|capex|(?:planned |total |project )?(?:spending|outlay|expenditure|(?<!\b(?:operating|production|unit|sales|energy|labou?r|financing|raw[- ]material|material|processing|administrative) )costs?|costing|budget|funding|funds?)|consideration|bill|paid for|spent|spend|stakes?|raised?|raising|bid|offer|acqui(?:re|red|sition)|purchase(?:d|s)?|bought|buys?|buying|buy-?backs?|repurchas\w+|(?:deals?|contracts?|agreements?|orders?|projects?|investments?|bonds?|loans?|packages?|purchases?|bids?|tenders?) (?:is |are |was |were )?(?:worth|valued at)|contracts?|deal|agreed|loan of|bonds?)\b|投[资資入]|总投资|出资|斥资|耗资|收购|募资|募集|回购|支付(?:总)?金额|总金额|合同金额/gi,
  },
  {
    metric: 'price',
    kinds: ['money', 'percent'],
    pattern:
      /\b(?:(?:unit |contract |transaction |spot |list |average |related-party |offer |closing |share )*(?:prices?|pric(?:ed|ing)|quotes?|quotations?|quoted|fees?|tariff)|charges?|charged|settled at|changed hands|traded|trading|closed|a piece|apiece)\b|(?:交易|结算|挂牌|关联交易|平均|出厂|收盘)?(?:[价價]格?|[报報][价價]|均[价價]|收[报報])|股[价價]/gi,
  },
  {
    metric: 'other',
    label: 'reserves',
    kinds: MASS,
    pattern:
      /\b(?:reserves?|(?<!\b(?:natural|human|water|Earth) )resources?(?! (?:department|bureau|ministry|committee|commission|and technology))|deposits?)\b|[储儲]量|[资資]源量/gi,
  },
  {
    metric: 'other',
    label: 'stocks',
    kinds: MASS,
    pattern: /\b(?:stocks?|stockpiles?|inventor(?:y|ies))\b|[库庫]存/gi,
  },
  {
    metric: 'other',
    label: 'trading turnover',
    kinds: ['money'],
    pattern: /成交[额額金]|\b(?:trading turnover|value of shares traded|shares worth)\b/gi,
  },
  {
    metric: 'other',
    label: 'quota',
    kinds: MASS,
    pattern: /\bquotas?\b|\bcapped at\b|配[额額]|控制指标/gi,
  },
  {
    metric: 'other',
    label: 'trade',
    kinds: ['mass', 'percent', 'money'],
    pattern:
      /\b(?:exports?(?! (?:Finance|Bank|Import|Credit|licen[cs]\w*|controls?|permits?|bans?|rules?|offers?|prices?|curbs?))|exported|imports?|imported|shipments?|shipped|sold|unsold|auctioned|delivered|purchased|took(?= (?:about |some |nearly |only )?\d)|sales volumes?|volumes?)\b|出口(?:量|额)?|进口(?:量|额)?|销量|发运/gi,
  },
  {
    metric: 'capacity',
    kinds: ['mass', 'rate', 'percent'],
    pattern:
      /\b(?:(?:annual |production |design(?:ed)? |nameplate |smelting |total )*capacit(?:y|ies)|rated|plants?|lines?|projects?|facilit(?:y|ies)|smelters?|expansion|complex|site|phase|furnaces?|workshop|base)\b|[产產]能|(?<![全今去上明同半当當])年[产產]|设计能力|项目|生产线|基地/gi,
  },
  {
    metric: 'production',
    kinds: ['mass', 'percent', 'rate'],
    pattern:
      /\b(?:(?:output|production)(?: volumes?)?|produc(?:ed|es|e|ing)|mined|mining|smelted|made|turned out|poured|rolled)\b|[产產]量|生[产產]|[产產]出|冶[炼煉]|[开開][采採]|完成(?=[^，。；\d]{0,6}\d)|(?<![国國投资資财財特房土水破生])[产產](?=[铁鐵钢鋼材铜銅铝鋁锌鋅铅鉛镍鎳锡錫金银銀锂鋰钴鈷钨鎢钼鉬煤][^额額融属屬业業]?)/gi,
  },
  {
    metric: 'production',
    kinds: ['mass'],
    pattern: /\b(?:added|yielded|contributed)\b/gi,
  },
  {
    metric: 'other',
    label: 'output value',
    kinds: ['money'],
    pattern: /\b(?:output(?: value)?|industrial output)\b|产值/gi,
  },
];

/** The commodity that a price is of; the first that fits stands for the words. Longer wordings first. */
export const COMMODITIES: readonly { name: string; pattern: RegExp }[] = [
  { name: 'rare earth concentrate', pattern: /\brare[- ]earth concentrates?\b|稀土精[矿礦]/gi },
  {
    name: 'praseodymium-neodymium oxide',
    pattern:
      /\b(?:praseodymium[-–/ ](?:and )?neodymium|neodymium[-–/ ](?:and )?praseodymium|NdPr|PrNd|Pr-Nd|Nd-Pr) oxides?\b|氧化镨钕|镨钕氧化物/gi,
  },
  {
    name: 'praseodymium-neodymium metal',
    pattern:
      /\b(?:praseodymium[-–/ ](?:and )?neodymium|neodymium[-–/ ](?:and )?praseodymium|NdPr|PrNd|Pr-Nd|Nd-Pr) (?:metals?|alloys?|mischmetal)\b|金属镨钕|镨钕金属/gi,
  },
  {
    name: 'praseodymium-neodymium',
    pattern:
      /\b(?:praseodymium[-–/ ](?:and )?neodymium|neodymium[-–/ ](?:and )?praseodymium|NdPr|PrNd|Pr-Nd|Nd-Pr)\b|镨钕/gi,
  },
  { name: 'dysprosium oxide', pattern: /\bdysprosium(?: oxides?)?\b|氧化镝/gi },
  { name: 'terbium oxide', pattern: /\bterbium(?: oxides?)?\b|氧化铽/gi },
  { name: 'lanthanum oxide', pattern: /\blanthanum(?: oxides?)?\b|氧化镧/gi },
  { name: 'cerium oxide', pattern: /\bcerium(?: oxides?)?\b|氧化铈/gi },
  { name: 'gadolinium oxide', pattern: /\bgadolinium(?: oxides?)?\b|氧化钆/gi },
  { name: 'permanent magnets', pattern: /\b(?:NdFeB|permanent magnets?|neodymium magnets?)\b|钕铁硼|永磁/gi },
  { name: 'rare earth carbonate', pattern: /\brare[- ]earth carbonates?\b|碳酸稀土/gi },
  { name: 'iron ore', pattern: /\biron ore\b|铁矿石|铁精矿/gi },
  { name: 'coking coal', pattern: /\bcoking coal\b|焦煤/gi },
  { name: 'coke', pattern: /\b(?:metallurgical )?coke\b|焦炭/gi },
  { name: 'fluorite', pattern: /\bfluorite\b|fluorspar|萤石/gi },
  { name: 'rebar', pattern: /\brebar\b|螺纹钢/gi },
  { name: 'hot-rolled coil', pattern: /\bhot[- ]rolled coils?\b|热卷|热轧卷板/gi },
  { name: 'wolframite concentrate', pattern: /\bwolframite(?: concentrates?)?\b|黑钨精矿|黑钨/gi },
  { name: 'scheelite concentrate', pattern: /\bscheelite(?: concentrates?)?\b|白钨精矿|白钨/gi },
  { name: 'ammonium paratungstate', pattern: /\bammonium paratungstate\b|\bAPT\b|仲钨酸铵/gi },
  {
    name: 'tungsten',
    pattern: /\btungsten (?:concentrates?|powder|ore|carbide powder|bars?)\b|钨精矿|钨粉/gi,
  },
  { name: 'antimony', pattern: /\bantimony(?: ingots?)?\b|锑锭/gi },
  { name: 'molybdenum', pattern: /\b(?:molybdenum|ferro-?molybdenum)(?: concentrates?)?\b|钼精矿|钼铁/gi },
  { name: 'gallium', pattern: /\bgallium\b|金属镓/gi },
  { name: 'germanium', pattern: /\bgermanium\b|锗锭/gi },
  { name: 'lithium carbonate', pattern: /\blithium carbonate\b|碳酸锂/gi },
  { name: 'alumina', pattern: /\balumina\b|氧化铝/gi },
  { name: 'aluminium', pattern: /\balumini?um(?: ingots?)?\b|电解铝|铝锭/gi },
  { name: 'copper', pattern: /\bcopper(?: cathodes?)?\b|电解铜|阴极铜/gi },
  { name: 'nickel', pattern: /\b(?:nickel|nickel pig iron)\b|电解镍|镍铁/gi },
  { name: 'tin', pattern: /\btin ingots?\b|锡锭/gi },
  { name: 'zinc', pattern: /\bzinc(?: ingots?)?\b|锌锭/gi },
  { name: 'cobalt', pattern: /\bcobalt\b|电解钴/gi },
  { name: 'vanadium pentoxide', pattern: /\bvanadium(?: pentoxide)?\b|五氧化二钒/gi },
  { name: 'steel billet', pattern: /\b(?:steel )?billets?\b|钢坯/gi },
  { name: 'heavy plate', pattern: /\b(?:medium and heavy|heavy|steel) plates?\b|中厚板/gi },
  { name: 'wire rod', pattern: /\bwire rods?\b|高线|线材/gi },
  { name: 'steel scrap', pattern: /\b(?:steel |ferrous )?scrap\b|废钢/gi },
  { name: 'yttrium oxide', pattern: /\byttrium(?: oxides?)?\b|氧化钇/gi },
  { name: 'europium oxide', pattern: /\beuropium(?: oxides?)?\b|氧化铕/gi },
  { name: 'samarium oxide', pattern: /\bsamarium(?: oxides?)?\b|氧化钐/gi },
  { name: 'holmium oxide', pattern: /\bholmium(?: oxides?)?\b|氧化钬/gi },
  { name: 'erbium oxide', pattern: /\berbium(?: oxides?)?\b|氧化铒/gi },
  { name: 'rare earth oxides', pattern: /\brare[- ]earth oxides\b|稀土氧化物/gi },
];
