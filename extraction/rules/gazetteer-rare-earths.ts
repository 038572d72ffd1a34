import { type GazetteerEntry, readTable } from './gazetteer-entry';

/**
 * Rare-earth groups and magnet makers of China; columns as in `readTable`.
 * Written by us; each line names the page that bears it out (docs/data-sources.md).
 */
export const RARE_EARTHS: readonly GazetteerEntry[] = readTable(
  'organization',
  `
baogang-group | Baogang Group | Baogang; Baogang (Group) Company; Baotou Iron and Steel; Baotou Iron and Steel Group; Baotou Steel; Baotou Steel Group; Inner Mongolia Baotou Steel; Inner Mongolia Baotou Steel Group; Inner Mongolia Baogang Group; Inner Mongolia Baogang; 包钢集团; 包钢（集团）公司; 包头钢铁（集团）有限责任公司; 包头钢铁集团; 包钢; 包鋼集團; 包鋼 | | inner-mongolia-sasac | yes | www.btsteel.com
baotou-steel-union | Baotou Steel Union | Inner Mongolia Baotou Steel Union; Inner Mongolian Baotou Steel Union; Inner Mongolia BaoTou Steel Union; Baogang Steel Union; Baogang Union; Bao Gang United Steel; Baogang United Steel; Baotou Steel United; Inner Mongolia Baogang Steel Union; 包钢股份; 包鋼股份; 包钢钢联; 内蒙古包钢钢联股份有限公司 | 600010 | baogang-group | yes |
northern-rare-earth | Northern Rare Earth | China Northern Rare Earth (Group) High-Tech; China Northern Rare Earth Group High Technology; China Northern Rare Earth Group High-Tech; China Northern Rare Earth Hi-Tech; China Northern Rare Earth High-Tech; China Northern Rare Earth Group; China Northern Rare Earth; China Northern Rare Earths; China Northern Rare Group; China North Rare Earth Group; China North Rare Earth (Group) High-Tech; China North Rare Earth; China's Northern Rare Earth; Inner Mongolia Baotou Steel Rare-Earth; North Rare Earth; Northern Rare Earth Group; Northern Rare Earths; Northern Rare-Earth; Northern Rare Earth High-Tech; CNRE; CNREG; 北方稀土; 北方稀土集团; 中国北方稀土; 中国北方稀土（集团）高科技股份有限公司; 北方稀土高科; 包钢稀土; ~NRE | 600111 | baogang-group | yes |
baogang-mining | Baogang Mining | Baogang Group Mining; 包钢矿业 | | baogang-group | yes | www.btsteel.com
barun-mining | Barun Mining | 巴润矿业 | | baogang-group | yes | www.btsteel.com
wuhai-mining | Wuhai Mining | Wuhai Mining Company; 乌海矿业 | | baogang-group | yes | www.btsteel.com
baotou-rare-earth-products-exchange | Baotou Rare Earth Products Exchange | Baotou Rare Earth Exchange; 包头稀土产品交易所; 稀交所 | | | yes | www.reps.org.cn
baotou-rare-earth-research-institute | Baotou Research Institute of Rare Earths | Baotou Rare Earth Research Institute; BRIRE; 包头稀土研究院; 稀土研究院 | | baogang-group | yes | www.brire.com
gansu-rare-earth | Gansu Rare Earth | Gansu Rare Earth Company; Gansu Rare Earth New Materials; Gansu Rare Earth New Material; Gansu Rare Earth Group; 甘肃稀土; 甘肃稀土新材料; 甘肃稀土集团 | | northern-rare-earth | yes | www.gsxt.com.cn
huamei-rare-earth | Huamei Rare Earth | Baotou Huamei Rare Earth High-Tech; Baotou Huamei Rare Earth; 华美稀土; 包头华美稀土高科 | | northern-rare-earth | yes | www.reht.com
huaxing-rare-earth | Huaxing Rare Earth | Baotou Huaxing Rare Earth; Huaxing Rare Earth Technology; 华星稀土 | | northern-rare-earth | yes | www.reht.com
zhongxin-antai | Northern Zhongxin Antai New Materials | Zhongxin Antai New Materials; Zhongxin Antai; 中鑫安泰; 北方中鑫安泰 | | northern-rare-earth | | www.reht.com
china-rare-earth-group | China Rare Earth Group | China Rare Earths Group; China Rare-Earth Group; 中国稀土集团; 中国稀土集团有限公司; 中國稀土集團; ~China Rare Earth; ~CREG | | sasac | yes | www.regcc.cn
china-rare-earth-resources | China Rare Earth Resources and Technology | China Rare Earth Resources; China Rare Earth Resources & Technology; China Minmetals Rare Earth; Minmetals Rare Earth; 五矿稀土; 中国稀土集团资源科技股份有限公司; 中稀资源; ~China Rare Earth; ~中国稀土 | 000831 | china-rare-earth-group | yes |
china-southern-rare-earth | China Southern Rare Earth Group | Southern Rare Earth; China Southern Rare Earth; 南方稀土; 中国南方稀土集团 | | china-rare-earth-group | yes | www.regcc.cn
ganzhou-rare-earth | Ganzhou Rare Earth Group | Ganzhou Rare Earth; 赣州稀土; 赣州稀土集团 | | china-rare-earth-group | yes | www.regcc.cn
china-rare-earth-holdings | China Rare Earth Holdings | 中国稀土控股 | HK:0769; HK:00769 | | no |
guangdong-rising | Guangdong Rising Holdings Group | Guangdong Rising; Guangdong Rising Assets Management; 广晟控股; 广晟集团; 广东广晟 | | guangdong-sasac | yes | www.gdghg.com
rising-nonferrous | Rising Nonferrous Metals | Guangdong Rising Nonferrous; Rising Nonferrous Metals Share; China Rare Earth Guangdong; 广晟有色; 中稀有色 | 600259 | china-rare-earth-group | yes |
shenghe-resources | Shenghe Resources | Shenghe Resources Holding; Shenghe; 盛和资源; 盛和资源控股 | 600392 | | |
ganzhou-chenguang | Ganzhou Chenguang Rare Earth New Materials | Ganzhou Chenguang Rare Earth New Material; Ganzhou Chenguang; Chenguang Rare Earth; 晨光稀土 | | shenghe-resources | no | www.scshre.com
xiamen-tungsten | Xiamen Tungsten | XTC; 厦门钨业; 厦钨 | 600549 | | yes |
golden-dragon-rare-earth | Golden Dragon Rare Earth | Changting Golden Dragon Rare Earth; Changting Golden Dragon; Fujian Golden Dragon Rare Earth; 金龙稀土 | | xiamen-tungsten | yes | www.cxtc.com
jl-mag | JL Mag Rare-Earth | JL Mag; JL MAG; JLMag; JL Mag Rare Earth; 金力永磁 | 300748; HK:6680; HK:06680 | | no |
ningbo-yunsheng | Ningbo Yunsheng | Yunsheng; 宁波韵升 | 600366 | | no |
zhenghai-magnetic | Zhenghai Magnetic Material | Yantai Zhenghai Magnetic Material; Yantai Zhenghai Magnetic; Zhenghai Magnetic; 正海磁材 | 300224 | | no |
zhong-ke-san-huan | Beijing Zhong Ke San Huan | Zhong Ke San Huan; Beijing Zhong Ke San Huan High-Tech; Zhongke Sanhuan; Sanhuan; 中科三环 | 000970 | | yes |
earth-panda | Earth-Panda Advanced Magnetic Material | Earth-Panda; Earth Panda; Anhui Earth-Panda; 大地熊 | 688077 | | no |
innuovo | Innuovo Technology | Innuovo; 英洛华 | 000795 | hengdian | no |
hengdian | Hengdian Group | 横店集团; 横店控股 | | | no | www.hengdian.com
dmegc | Hengdian Group DMEGC Magnetics | DMEGC; DMEGC Magnetics; 横店东磁 | 002056 | hengdian | no |
galaxy-magnets | Chengdu Galaxy Magnets | Galaxy Magnets; 银河磁体 | 300127 | | no |
tianhe-magnetics | Baotou Tianhe Magnetics Technology | Tianhe Magnetics; 天和磁材 | 603072 | | no |
inst-magnetic | Baotou INST Magnetic New Materials | INST Magnetic; 英思特 | 301622 | | no |
zhongke-magnetic | Zhejiang Zhongke Magnetic Industry | 中科磁业 | 301141 | | no |
atm | Advanced Technology & Materials | AT&M; 安泰科技 | 000969 | cisri | yes |
grinm | China GRINM Group | GRINM; GRINM Group; General Research Institute for Nonferrous Metals; 中国有研; 有研集团; 中国有研科技集团 | | sasac | yes | www.grinm.com
grirem | Grirem Advanced Materials | GRIREM; Grirem; Grirem Hi-Tech; 有研稀土 | | grinm | yes | www.grirem.com
grinm-advanced-materials | GRINM Advanced Materials | 有研新材 | 600206 | grinm | yes |
bgrimm | BGRIMM Technology Group | BGRIMM; 矿冶集团; 矿冶科技集团 | | sasac | yes | www.bgrimm.com
cisri | China Iron and Steel Research Institute Group | China Iron and Steel Research Institute; Central Iron and Steel Research Institute; CISRI; 中国钢研科技集团; 中国钢研; 钢铁研究总院; 钢研集团 | | sasac | yes | www.cisri.com.cn
huahong-technology | Jiangsu Huahong Technology | Huahong Technology; 华宏科技 | 002645 | | no |
sanchuan-wisdom | Sanchuan Wisdom Technology | 三川智慧 | 300066 | | no |
jiangxi-copper-rare-earth | Sichuan Jiangtong Rare Earth | Sichuan Jiangxi Copper Rare Earth; 四川江铜稀土; 江铜稀土 | | jiangxi-copper-group | yes | www.jxcc.com
`,
);
