import { type GazetteerEntry, readTable } from './gazetteer-entry';

/**
 * Persons who recur in reports of the trade; columns as in `readTable`. Family names alone are resolved inside each
 * text, so they are not listed, save where a bare family name is the usual form. Written by us; each line names the page that bears it out (docs/data-sources.md).
 */
export const PEOPLE: readonly GazetteerEntry[] = readTable(
  'person',
  `
amanda-lacaze | Amanda Lacaze | 阿曼达·拉卡兹 | | | | lynasrareearths.com
andrew-forrest | Andrew Forrest | Twiggy Forrest | | | | en.wikipedia.org/wiki/Andrew_Forrest
anthony-albanese | Anthony Albanese | 阿尔巴尼斯 | | | | www.pm.gov.au
cai-baogui | Cai Baogui | 蔡报贵 | | | | www.jlmag.com.cn
cai-qi | Cai Qi | 蔡奇 | | | | www.gov.cn
chris-wright | Chris Wright | | | | | www.energy.gov
ding-xuexiang | Ding Xuexiang | 丁薛祥 | | | | www.gov.cn
donald-trump | Donald Trump | Donald J. Trump; Trump; 特朗普; 川普 | | | | www.whitehouse.gov
doug-burgum | Doug Burgum | | | | | www.doi.gov
elon-musk | Elon Musk | Musk; 马斯克 | | | | en.wikipedia.org/wiki/Elon_Musk
emmanuel-macron | Emmanuel Macron | Macron; 马克龙 | | | | www.elysee.fr
friedrich-merz | Friedrich Merz | 默茨 | | | | www.bundeskanzler.de
gina-rinehart | Gina Rinehart | | | | | www.hancockprospecting.com.au
gou-ping | Gou Ping | 苟坪 | | | | www.sasac.gov.cn
guo-tingting | Guo Tingting | 郭婷婷 | | | | www.mofcom.gov.cn
han-zheng | Han Zheng | 韩正 | | | | www.gov.cn
he-lifeng | He Lifeng | 何立峰 | | | | www.gov.cn
he-yadong | He Yadong | 何亚东 | | | | www.mofcom.gov.cn
he-yongqian | He Yongqian | 何咏前 | | | | www.mofcom.gov.cn
howard-lutnick | Howard Lutnick | Lutnick; 卢特尼克 | | | | www.commerce.gov
hu-wangming | Hu Wangming | 胡望明 | | | | www.baowugroup.com
jamieson-greer | Jamieson Greer | 格里尔 | | | | ustr.gov
janet-yellen | Janet Yellen | 耶伦 | | | | home.treasury.gov
joe-biden | Joe Biden | Biden; 拜登 | | | | www.whitehouse.gov
keir-starmer | Keir Starmer | Starmer; 斯塔默 | | | | www.gov.uk
kim-jong-un | Kim Jong Un | Kim Jong-un; 金正恩 | | | | en.wikipedia.org/wiki/Kim_Jong_Un
lee-jae-myung | Lee Jae-myung | Lee Jae Myung; 李在明 | | | | www.president.go.kr
li-chenggang | Li Chenggang | 李成钢 | | | | www.mofcom.gov.cn
li-qiang | Li Qiang | 李强 | | | | www.gov.cn
li-xi | Li Xi | 李希 | | | | www.ccdi.gov.cn
li-xiao | Li Xiao | 李晓 | | | | www.btsteel.com
lin-jian | Lin Jian | 林剑 | | | | www.mfa.gov.cn
liu-peixun | Liu Peixun | 刘培勋 | | | | www.reht.com
madeleine-king | Madeleine King | | | | | www.minister.industry.gov.au
mao-ning | Mao Ning | 毛宁 | | | | www.mfa.gov.cn
marco-rubio | Marco Rubio | Rubio; 鲁比奥 | | | | www.state.gov
mark-carney | Mark Carney | 卡尼 | | | | www.pm.gc.ca
maros-sefcovic | Maros Sefcovic | Maroš Šefčovič; 谢夫乔维奇 | | | | commission.europa.eu
meng-fanying | Meng Fanying | 孟繁英 | | | | www.btsteel.com
narendra-modi | Narendra Modi | Modi; 莫迪 | | | | www.pmindia.gov.in
panchen-erdeni | Panchen Erdeni | Panchen Lama; Bainqen Erdini; 班禅额尔德尼 | | | | en.wikipedia.org/wiki/Panchen_Lama
sanae-takaichi | Sanae Takaichi | Takaichi; 高市早苗 | | | | japan.kantei.go.jp
scott-bessent | Scott Bessent | Bessent; 贝森特 | | | | home.treasury.gov
shi-taifeng | Shi Taifeng | 石泰峰 | | | | www.gov.cn
song-zhiping | Song Zhiping | 宋志平 | | | | www.capco.org.cn
sun-shaocheng | Sun Shaocheng | 孙绍骋 | | | | www.nmg.gov.cn
ursula-von-der-leyen | Ursula von der Leyen | 冯德莱恩 | | | | commission.europa.eu
vladimir-putin | Vladimir Putin | Putin; 普京 | | | | en.kremlin.ru
volodymyr-zelensky | Volodymyr Zelensky | Volodymyr Zelenskyy; Volodymyr Zelenskiy; Zelensky; Zelenskyy; 泽连斯基 | | | | www.president.gov.ua
wang-huning | Wang Huning | 王沪宁 | | | | www.cppcc.gov.cn
wang-lixia | Wang Lixia | 王莉霞 | | | | www.nmg.gov.cn
wang-wentao | Wang Wentao | 王文涛 | | | | www.mofcom.gov.cn
wang-yi | Wang Yi | 王毅 | | | | www.mfa.gov.cn
xi-jinping | Xi Jinping | Xi; 习近平; 習近平 | | | | www.gov.cn
zhang-guoqing | Zhang Guoqing | 张国清 | | | | www.gov.cn
zhang-yuzhuo | Zhang Yuzhuo | 张玉卓 | | | | www.sasac.gov.cn
zhao-leji | Zhao Leji | 赵乐际 | | | | www.npc.gov.cn
`,
);
