import { type GazetteerEntry, readTable } from './gazetteer-entry';

/**
 * Steel groups of China with their listed companies and well-known plants; columns as in `readTable`.
 * Written by us; each line names the page that bears it out (docs/data-sources.md).
 */
export const STEEL: readonly GazetteerEntry[] = readTable(
  'organization',
  `
ansteel | Ansteel Group | Ansteel; Anshan Iron and Steel Group; Anshan Iron and Steel; Anshan Steel; Angang; 鞍钢集团; 鞍钢集团有限公司; 鞍钢 | | sasac | yes | www.ansteel.cn
angang-steel | Angang Steel | Angang Steel Company; Angang New Steel; 鞍钢股份 | 000898; HK:0347 | ansteel | yes |
ansteel-mining | Ansteel Mining | Ansteel Group Mining; 鞍钢矿业; 鞍钢集团矿业 | | ansteel | yes | www.ansteel.cn
pangang-group | Pangang Group | Pangang; Panzhihua Iron and Steel; Panzhihua Iron and Steel Group; Panzhihua Steel; Pansteel; 攀钢集团; 攀钢 | | ansteel | yes | www.pzhsteel.com.cn
pangang-vanadium-titanium | Pangang Group Vanadium and Titanium Resources | Pangang Vanadium and Titanium; Pangang Group Vanadium Titanium & Resources; 攀钢钒钛; 钒钛股份 | 000629 | pangang-group | yes |
bensteel | Bensteel Group | Bensteel; Benxi Steel; Benxi Steel Group; Benxi Iron and Steel; Benxi Iron and Steel Group; 本钢集团; 本钢 | | ansteel | yes | www.bxsteel.com
bengang-steel-plates | Bengang Steel Plates | 本钢板材 | 000761 | bensteel | yes |
lingyuan-steel | Lingyuan Iron and Steel | Lingyuan Steel; 凌钢股份; 凌钢集团 | 600231 | | yes |
baowu | China Baowu Steel Group | Baowu; Baowu Steel; China Baowu; Baowu Group; Baowu Steel Group; China Baowu Group; 中国宝武钢铁集团; 中国宝武; 宝武集团; 宝武钢铁; 宝武 | | sasac | yes | www.baowugroup.com
baosteel | Baoshan Iron and Steel | Baosteel; Baosteel Co; 宝钢股份; 宝山钢铁; 宝钢 | 600019 | baowu | yes |
baosteel-zhanjiang | Baosteel Zhanjiang Iron and Steel | Baosteel Zhanjiang; Zhanjiang Iron and Steel; 宝钢湛江钢铁; 湛江钢铁 | | baosteel | yes | www.baosteel.com
baowu-resources | Baowu Resources | Baosteel Resources; 宝武资源 | | baowu | yes | www.baowugroup.com
wuhan-iron-and-steel | Wuhan Iron and Steel | WISCO; Wuhan Iron and Steel Group; Wuhan Steel; Wugang; 武钢集团; 武钢 | | baowu | yes | www.wisco.com.cn
magang-group | Magang Group | Magang; Masteel Group; 马钢集团; 马钢 | | baowu | yes | www.magang.com.cn
maanshan-iron-and-steel | Maanshan Iron and Steel | Maanshan Iron & Steel Company; Masteel; Maanshan Steel; 马钢股份; 马鞍山钢铁 | 600808; HK:0323 | magang-group | yes |
tisco-group | Taiyuan Iron and Steel Group | Taiyuan Iron and Steel; TISCO; Tisco; Taigang; 太钢集团; 太原钢铁; 太钢 | | baowu | yes | www.tisco.com.cn
tisco-stainless | Shanxi Taigang Stainless Steel | Taigang Stainless; TISCO Stainless; 太钢不锈 | 000825 | tisco-group | yes |
chongqing-iron-and-steel | Chongqing Iron and Steel | Chongqing Steel; 重庆钢铁 | 601005; HK:1053 | baowu | yes |
xinyu-iron-and-steel | Xinyu Iron and Steel | Xinyu Steel; Xinsteel; 新钢股份; 新余钢铁; 新钢集团 | 600782 | baowu | yes |
kunming-iron-and-steel | Kunming Iron and Steel | Kunming Steel; Kisco; 昆钢集团; 昆明钢铁; 昆钢 | | baowu | yes | www.ynkg.com
bayi-iron-and-steel | Xinjiang Bayi Iron and Steel | Bayi Iron and Steel; Bayi Steel; 八一钢铁; 八钢公司 | 600581 | baowu | yes |
sgis-songshan | SGIS Songshan | Shaoguan Iron and Steel; Shaogang Songshan; 韶钢松山; 韶钢 | 000717 | baowu | yes |
zhongnan-steel | Baowu Group Zhongnan Steel | Zhongnan Iron and Steel; 中南钢铁 | | baowu | yes | www.baowugroup.com
sinosteel | Sinosteel | Sinosteel Group; Sinosteel Corporation; 中钢集团; 中国中钢 | | baowu | yes | www.sinosteel.com
hbis | HBIS Group | HBIS; Hebei Iron and Steel Group; Hebei Iron and Steel; 河钢集团; 河钢 | | hebei-sasac | yes | www.hbisco.com
hesteel | HBIS Company | Hesteel; Hesteel Company; 河钢股份 | 000709 | hbis | yes |
hbis-resources | HBIS Resources | 河钢资源 | 000923 | hbis | yes |
hbis-tangsteel | HBIS Tangsteel | Tangshan Iron and Steel; Tangsteel; 河钢唐钢; 唐钢 | | hbis | yes | www.hbisco.com
hbis-hansteel | HBIS Hansteel | Handan Iron and Steel; Hansteel; 河钢邯钢; 邯钢 | | hbis | yes | www.hbisco.com
shougang | Shougang Group | Shougang; Shougang Corporation; Capital Iron and Steel; 首钢集团; 首钢 | | beijing-sasac | yes | www.shougang.com.cn
shougang-jingtang | Shougang Jingtang | Shougang Jingtang United Iron and Steel; Shougang Jingtang Iron and Steel; 首钢京唐; 首钢京唐钢铁联合; ~京唐公司 | | beijing-shougang | yes | www.sgjtsteel.com
beijing-shougang | Beijing Shougang | Shougang Co; 首钢股份 | 000959 | shougang | yes |
shagang | Shagang Group | Shagang; Jiangsu Shagang Group; Jiangsu Shagang; 沙钢集团; 江苏沙钢; 沙钢 | | | no | www.sha-steel.com
shagang-listed | Jiangsu Shagang Company | 沙钢股份 | 002075 | shagang | no |
jianlong | Jianlong Group | Jianlong; Beijing Jianlong Heavy Industry Group; 建龙集团; 建龙重工 | | | no | www.ejianlong.com
delong | Delong Steel | Delong Steel Group; 德龙钢铁; 德龙集团 | | | no | www.delonggroup.com
fangda-group | Liaoning Fangda Group | Fangda Group; 方大集团; 辽宁方大集团 | | | no | www.fangdajituan.com
fangda-special-steel | Fangda Special Steel | Fangda Special Steel Technology; 方大特钢 | 600507 | fangda-group | no |
fangda-carbon | Fangda Carbon New Material | Fangda Carbon; 方大炭素 | 600516 | fangda-group | no |
hunan-steel | Hunan Iron and Steel Group | Hunan Steel Group; Hunan Valin Iron and Steel Group; Valin Group; 湖南钢铁集团; 华菱集团 | | | yes | www.chinavalin.com
hunan-valin | Hunan Valin Steel | Valin Steel; Hunan Valin; Valin; 华菱钢铁 | 000932 | hunan-steel | yes |
shandong-steel-group | Shandong Iron and Steel Group | Shandong Steel Group; Shan Steel; Shansteel; 山东钢铁集团; 山钢集团 | | baowu | yes | www.shansteelgroup.com
shandong-iron-and-steel | Shandong Iron and Steel | Shandong Steel; 山东钢铁; 山钢股份 | 600022 | shandong-steel-group | yes |
citic-special-steel | CITIC Pacific Special Steel | CITIC Special Steel; 中信特钢 | 000708 | citic | yes |
nanjing-iron-and-steel | Nanjing Iron and Steel | Nanjing Steel; NISCO; 南钢股份; 南京钢铁; 南钢 | 600282 | citic | yes |
jiugang | Jiuquan Iron and Steel Group | JISCO; Jiuquan Iron and Steel; Jiuquan Steel; Jiugang; 酒钢集团; 酒泉钢铁; 酒钢 | | gansu-sasac | yes | www.jiugang.com
jiugang-hongxing | Gansu Jiu Steel Hongxing | Jiugang Hongxing; 酒钢宏兴 | 600307 | jiugang | yes |
liuzhou-steel | Liuzhou Iron and Steel | Liuzhou Steel; Guangxi Liuzhou Iron and Steel Group; Liugang; 柳钢股份; 柳钢集团; 广西钢铁; 柳钢 | 601003 | guangxi-sasac | yes |
sansteel-minguang | Sansteel Minguang | Fujian Sansteel; Sangang; 三钢闽光; 三钢集团 | 002110 | fujian-sasac | yes |
anyang-iron-and-steel | Anyang Iron and Steel | Anyang Steel; 安阳钢铁; 安钢集团 | 600569 | henan-sasac | yes |
tsingshan | Tsingshan Holding Group | Tsingshan; Qingshan Group; 青山控股集团; 青山控股; 青山集团 | | | no | www.tssgroup.com.cn
jingye | Jingye Group | Jingye; Hebei Jingye; 敬业集团 | | | no | www.hbjyjt.com
rizhao-steel | Rizhao Steel | Rizhao Steel Holding Group; 日照钢铁; 日钢 | | | no | www.rizhaosteel.com
zenith-steel | Zenith Steel Group | Zenith Steel; Zhongtian Steel; 中天钢铁集团; 中天钢铁 | | | no | www.zt.net.cn
yonggang | Yonggang Group | Jiangsu Yonggang; 永钢集团 | | | no | www.yong-gang.com
fushun-special-steel | Fushun Special Steel | 抚顺特钢 | 600399 | shagang | no |
xining-special-steel | Xining Special Steel | 西宁特钢 | 600117 | jianlong | no |
jiuli | Zhejiang Jiuli Hi-Tech Metals | Jiuli Hi-Tech; 久立特材 | 002318 | | no |
mcc | China Metallurgical Group | Metallurgical Corporation of China; MCC Group; 中国冶金科工; 中冶集团; 中国中冶 | 601618; HK:1618 | china-minmetals | yes |
cisdi | CISDI Group | CISDI; 中冶赛迪 | | mcc | yes | www.cisdigroup.com.cn
wisdri | WISDRI Engineering and Research | WISDRI; 中冶南方 | | mcc | yes | www.wisdri.com
china-enfi | China ENFI Engineering | China ENFI; ENFI; 中国恩菲; 中国恩菲工程技术 | | mcc | yes | www.enfi.com.cn
china-mineral-resources-group | China Mineral Resources Group | CMRG; 中国矿产资源集团; 中国矿产 | | sasac | yes | www.cmrgroup.com.cn
`,
);
