// Words that stand in or beside names, written by us (docs/data-sources.md).
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Family names in pinyin, and the commonest of Korea, lower case. Written by us, checked against the yearly name reports of the Ministry of Public Security. */
export const SURNAMES = words(`
  ai an ao ba bai ban bao bei bi bian bo bu cai cao cen chai chang chao che chen cheng chi chong chu cong cui dai
  dang deng di diao ding dong dou du duan fan fang fei feng fu gai gan gao ge geng gong gou gu guan gui guo hai han
  hao he hong hou hu hua huang huo ji jia jian jiang jiao jin jing ju kang ke kong kou kuang lai lan lang lao le lei
  leng li lian liang liao lin ling liu long lou lu luan luo lv ma man mao mei men meng mi miao min ming mo mou mu na
  nan ni nie ning niu nong ou ouyang pan pang pei peng pi piao ping pu qi qian qiang qiao qin qiu qu quan ran rao ren
  rong ruan rui sang sha shan shang shangguan shao she shen sheng shi shu shui si sima situ song su sui sun tai tan
  tang tao teng tian tong tu wan wang wei wen weng wu xi xia xian xiang xiao xie xin xing xiong xu xuan xue yan yang
  yao ye yi yin ying you yu yuan yue yun zang zeng zha zhai zhan zhang zhao zhen zheng zhi zhong zhou zhu zhuang zhuo
  zhuge zong zou zu zuo
  kim park choi jung jeong jang lim shin seo kwon hwang ahn yoo moon bae baek ryu noh oh chung koo yoon
`);

/** Family names that are common English words: never read as a later short form ("He said"). */
export const SURNAMES_LIKE_WORDS = words('he she you an man men so can long may');

/** One syllable of pinyin. */
const SYLLABLE =
  '(?:[bpmf](?:a|ai|an|ang|ao|ei|en|eng|i|ian|iao|ie|in|ing|iu|o|ou|u)|[dt](?:a|ai|an|ang|ao|e|ei|eng|i|ia|ian|iao|ie|ing|iu|ong|ou|u|uan|ui|un|uo)|[nl](?:a|ai|an|ang|ao|e|ei|en|eng|i|ia|ian|iang|iao|ie|in|ing|iu|ong|ou|u|uan|un|uo|v|ve|ue)|[gkh](?:a|ai|an|ang|ao|e|ei|en|eng|ong|ou|u|ua|uai|uan|uang|ui|un|uo)|[jqx](?:i|ia|ian|iang|iao|ie|in|ing|iong|iu|u|uan|ue|un)|(?:zh|ch|sh|[zcs])(?:a|ai|an|ang|ao|e|ei|en|eng|i|ong|ou|u|ua|uai|uan|uang|ui|un|uo)|r(?:an|ang|ao|e|en|eng|i|ong|ou|u|ua|uan|ui|un|uo)|y(?:a|an|ang|ao|e|i|in|ing|o|ong|ou|u|uan|ue|un)|w(?:a|ai|an|ang|ei|en|eng|o|u)|a|ai|an|ang|ao|e|en|er|ou)';

/** A given name in pinyin: one or two syllables, perhaps with an apostrophe or hyphen between them. */
export const GIVEN_NAME = new RegExp(`^${SYLLABLE}(?:['’-]?${SYLLABLE})?$`, 'i');

/** Pairs that look like a family and a given name but are rivers, ranges, dishes or English. */
export const NOT_A_PERSON = new Set([
  'huang he',
  'chang jiang',
  'tian shan',
  'tai shan',
  'hua shan',
  'tai chi',
  'hong kong',
  'sha tin',
  'dong fang',
  'zhong guo',
  'bei jing',
  'shang hai',
  'nan hai',
  'gao kao',
  'long an',
  'long fang',
]);

/** Head nouns of functions that a person holds, as an alternation without brackets. */
export const ROLE_HEAD =
  'secretary of (?:state|defen[cs]e|war|commerce|energy|labou?r|the treasury|the interior)|secretary[- ]general|secretary|chief executive(?! [Oo]fficer)|chairman|chairwoman|chairperson|chair|president|vice[- ]president|manager|director|minister|mayor|governor|commissioner|supervisor|engineer|accountant|economist|officer|CEO|CFO|COO|CTO|premier|ambassador|dean|professor|academician|spokesman|spokeswoman|spokesperson|analyst|founder|co-founder|principal|rector|inspector|POTUS|chancellor|senator|treasurer|head|leader|delegate|envoy|strategist|researcher|partner';

/** Words that stand before such a head and belong to the function. */
export const ROLE_MODIFIER =
  'party|vice|deputy|assistant|general|executive|non-executive|independent|managing|board|first|second|acting|interim|incoming|outgoing|former|then|chief|standing|senior|honorary|prime|foreign|commerce|finance|defen[cs]e|trade|treasury|financial|operating|technology|technical|marketing|discipline|secretariat|committee|municipal|provincial|county|regional|group|union|youth league|resident|supervisory|research|project|plant|company|branch|workshop|associate|co|rotating|full-time|global|national|russian|chinese|american|french|german|japanese|australian|british|indian|U\\.S\\.|US|EU|state';

/** Functions in Chinese, longest first. */
export const ROLE_CHINESE =
  '官房长官|工会主席|党组书记|党组副书记|党组成员|党委副书记|党委书记|市委副书记|市委书记|区委书记|团委书记|纪委书记|总书记|副书记|书记|副董事长|董事长|副总经理|总经理|董事会秘书|董秘|独立董事|总会计师|总工程师|总经济师|副总裁|总裁|首席执行官|首席财务官|副主席|主席|副部长|部长|副省长|省长|副市长|市长|副主任|主任|副院长|院长|副会长|会长|副校长|校长|秘书长|局长|厅长|司长|处长|总理|发言人|院士|教授|分析师|所长|厂长|矿长|校长|署长|首相|外相|大臣|防长|外长|财长|首席专家|首席经济学家|首席分析师|负责人|主管|社长|董事|监事|记者';
