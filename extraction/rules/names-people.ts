const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Family names in pinyin, lower case. Written from general knowledge; check against the ministry of public security's yearly name reports and the Baijiaxing. */
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

/** Given names of the West, lower case; the commonest of the U.S. Social Security lists and their like. */
export const WESTERN_GIVEN_NAMES = words(`
  aaron adam adrian akio akira alan albert alex alexander alexandra alexei alice allison amanda amy andrea andrew angela ann anna
  anne anthony antonio arthur barbara barack benjamin bernard beth betty bill bob boris brad brandon brenda brian bruce
  bryan carl carlos carol caroline catherine charles charlotte chris christian christina christine christopher claire
  claudia colin constance craig cynthia dan daniel david deborah dennis derek diana diane dmitry dominic don donald
  donna doug douglas edward elena elizabeth ellen emily emma emmanuel eric erik eva evan fiona frances francis frank fred
  fumio gary geoffrey george gerald giorgia gina glenn gordon graham greg gregory hans harold harry heather heidi helen henry hiroshi
  howard hugh ian igor irene isabel ivan jack jacob jaime james jamie jan jane janet jason jean jeff jeffrey jennifer
  jeremy jerome jessica jim joan joe joel john jonathan jorge jose joseph josh joshua joyce juan judith judy julia julian
  julie karen karl kate katherine kathleen kathryn keith kazuo kelly ken kenji kenneth kevin kim kristin kyle larry laura lauren
  lawrence lee leo leonard leslie linda lisa louis louise lucas lucy luis luke lynn madeleine marc marco marcus margaret makoto masato
  maria marie mark martha martin mary matt matthew max megan melissa michael michel michelle miguel mike mikhail monica
  nancy natalie nathan neil nicholas nick nicola nicole nigel nina oliver olaf oscar otto pamela pat patricia patrick
  paul paula pedro peter phil philip phillip pierre rachel ralph randy raymond rebecca richard rick robert robin roger
  ron ronald rosa ross roy russell ruth ryan sally sam samantha samuel sandra sara sarah satoshi scott sean sebastian sergei
  sergey sharon shawn shigeru shinzo simon sophie stefan stephanie stephen steve steven stuart susan suzanne sylvia
  takashi tanya taro ted teresa terry theodore theresa thomas tim timothy todd tom tony tracy ursula valentina vanessa vera victor
  victoria vincent virginia vladimir volodymyr walter warren wayne wendy will william wolfgang yuri zachary
`);

/** Head nouns of functions that a person holds, as an alternation without brackets. */
export const ROLE_HEAD =
  'secretary of (?:state|defen[cs]e|war|commerce|energy|labou?r|the treasury|the interior)|secretary[- ]general|secretary|chief executive(?! [Oo]fficer)|chairman|chairwoman|chairperson|chair|president|vice[- ]president|manager|director|minister|mayor|governor|commissioner|supervisor|engineer|accountant|economist|officer|CEO|CFO|COO|CTO|premier|ambassador|dean|professor|academician|spokesman|spokeswoman|spokesperson|analyst|founder|co-founder|principal|rector|inspector|POTUS|chancellor|senator|treasurer|head|leader|delegate|envoy|strategist|researcher|partner';

/** Words that stand before such a head and belong to the function. */
export const ROLE_MODIFIER =
  'party|vice|deputy|assistant|general|executive|non-executive|independent|managing|board|first|second|acting|interim|incoming|outgoing|former|then|chief|standing|senior|honorary|prime|foreign|commerce|finance|defen[cs]e|trade|treasury|financial|operating|technology|technical|marketing|discipline|secretariat|committee|municipal|provincial|county|regional|group|union|youth league|resident|supervisory|research|project|plant|company|branch|workshop|associate|co|rotating|full-time|global|national|russian|chinese|american|french|german|japanese|australian|british|indian|U\\.S\\.|US|EU|state';

/** Functions in Chinese, longest first. */
export const ROLE_CHINESE =
  '工会主席|党委副书记|党委书记|市委副书记|市委书记|区委书记|团委书记|纪委书记|总书记|副书记|书记|副董事长|董事长|副总经理|总经理|董事会秘书|董秘|独立董事|总会计师|总工程师|总经济师|副总裁|总裁|首席执行官|首席财务官|副主席|主席|副部长|部长|副省长|省长|副市长|市长|副主任|主任|副院长|院长|副会长|会长|副校长|校长|秘书长|局长|厅长|司长|处长|总理|发言人|院士|教授|分析师|所长|厂长|矿长|董事|监事';

/** Family names in Han characters; the two-character ones first. */
export const SURNAMES_HAN =
  '欧阳|上官|司马|诸葛|令狐|皇甫|尉迟|长孙|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由]';
