import { type GazetteerEntry, readTable } from './gazetteer-entry';

/**
 * Non-ferrous, lithium, gold and mining groups of China; columns as in `readTable`.
 * Written by us; each line names the page that bears it out (docs/data-sources.md).
 */
export const METALS: readonly GazetteerEntry[] = readTable(
  'organization',
  `
china-minmetals | China Minmetals | China Minmetals Corporation; Minmetals; Minmetals Group; 中国五矿集团; 中国五矿; 五矿集团 | | sasac | yes | www.minmetals.com
minmetals-development | Minmetals Development | 五矿发展 | 600058 | china-minmetals | yes |
mmg | MMG | MMG Limited; 五矿资源 | HK:1208 | china-minmetals | yes |
china-tungsten-hightech | China Tungsten and Hightech Materials | China Tungsten High-tech; 中钨高新 | 000657 | china-minmetals | yes |
chinalco | Chinalco | Aluminum Corporation of China; Aluminium Corporation of China; Chinalco Group; 中铝集团; 中国铝业集团; 中铝 | | sasac | yes | www.chinalco.com.cn
chalco | Aluminum Corporation of China Limited | Chalco; 中国铝业股份; 中国铝业 | 601600; HK:2600 | chinalco | yes |
yunnan-copper | Yunnan Copper | Yunnan Copper Group; 云南铜业; 云铜集团 | 000878 | chinalco | yes |
chihong | Yunnan Chihong Zinc and Germanium | Chihong Zinc and Germanium; 驰宏锌锗 | 600497 | chinalco | yes |
yunnan-aluminium | Yunnan Aluminium | Yunnan Aluminum; Yunlv; 云铝股份 | 000807 | chinalco | yes |
yunnan-germanium | Yunnan Lincang Xinyuan Germanium | Yunnan Germanium; 云南锗业 | 002428 | | no |
china-nonferrous-metal-mining | China Nonferrous Metal Mining Group | CNMC; China Nonferrous Metal Mining; 中国有色集团; 中国有色矿业集团 | | sasac | yes | www.cnmc.com.cn
china-nonferrous-mining | China Nonferrous Mining | China Nonferrous Mining Corporation; 中国有色矿业 | HK:1258 | china-nonferrous-metal-mining | yes |
nfc | China Nonferrous Metal Industry's Foreign Engineering and Construction | NFC; China Nonferrous Metal Industry's Foreign Engineering & Construction; 中色股份 | 000758 | china-nonferrous-metal-mining | yes |
jiangxi-copper-group | Jiangxi Copper Corporation | Jiangxi Copper Group; JCC; 江西铜业集团; 江铜集团; 江铜 | | jiangxi-sasac | yes | www.jxcc.com
jiangxi-copper | Jiangxi Copper | Jiangxi Copper Company; 江西铜业; 江西铜业股份 | 600362; HK:0358 | jiangxi-copper-group | yes |
tongling-nonferrous | Tongling Nonferrous Metals | Tongling Nonferrous; Tongling Nonferrous Metals Group; 铜陵有色 | 000630 | anhui-sasac | yes |
jinchuan | Jinchuan Group | Jinchuan; Jinchuan Nickel; 金川集团; 金川 | | gansu-sasac | yes | www.jnmc.com
baiyin-nonferrous | Baiyin Nonferrous Group | Baiyin Nonferrous; 白银有色 | 601212 | gansu-sasac | yes |
western-mining | Western Mining | 西部矿业 | 601168 | | yes |
zijin | Zijin Mining | Zijin; Zijin Mining Group; 紫金矿业; 紫金矿业集团 | 601899; HK:2899 | | yes |
cmoc | CMOC Group | CMOC; China Molybdenum; China Moly; Luoyang Molybdenum; 洛阳钼业; 洛钼集团 | 603993; HK:3993 | | no |
jdc-molybdenum | Jinduicheng Molybdenum | JDC Moly; 金钼股份 | 601958 | shaanxi-sasac | yes |
huayou-cobalt | Zhejiang Huayou Cobalt | Huayou Cobalt; Huayou; 华友钴业 | 603799 | | no |
ganfeng | Ganfeng Lithium | Ganfeng; Ganfeng Lithium Group; Jiangxi Ganfeng Lithium; 赣锋锂业; 赣锋 | 002460; HK:1772 | | no |
tianqi | Tianqi Lithium | Tianqi; Tianqi Lithium Corporation; 天齐锂业 | 002466; HK:9696 | | no |
yahua | Sichuan Yahua Industrial Group | Yahua Group; 雅化集团 | 002497 | | no |
sinomine | Sinomine Resource Group | Sinomine; 中矿资源 | 002738 | | no |
chengxin-lithium | Chengxin Lithium Group | Chengxin Lithium; 盛新锂能 | 002240 | | no |
gem | GEM Co | GEM Group; 格林美 | 002340 | | no |
zangge | Zangge Mining | Zangge; 藏格矿业 | 000408 | | no |
salt-lake | Qinghai Salt Lake Industry | Salt Lake Industry; QSLI; 盐湖股份 | 000792 | china-salt-lake | yes |
china-salt-lake | China Salt Lake Industry Group | China Salt Lake Group; 中国盐湖集团; 中国盐湖 | | china-minmetals | yes | www.minmetals.com
hongqiao | China Hongqiao | China Hongqiao Group; Hongqiao; 中国宏桥 | HK:1378 | weiqiao | no |
weiqiao | Shandong Weiqiao Pioneering Group | Weiqiao; Weiqiao Pioneering; 魏桥创业集团; 魏桥 | | | no | www.weiqiaocy.com
xinfa | Xinfa Group | Shandong Xinfa; 信发集团 | | | no | www.xinfa.com.cn
nanshan-aluminium | Shandong Nanshan Aluminium | Nanshan Aluminium; 南山铝业 | 600219 | | no |
tianshan-aluminium | Tianshan Aluminum Group | Tianshan Aluminum; Tianshan Aluminium; 天山铝业 | 002532 | | no |
shandong-gold | Shandong Gold Mining | Shandong Gold; Shandong Gold Group; 山东黄金; 山东黄金集团 | 600547; HK:1787 | shandong-sasac | yes |
zhaojin | Zhaojin Mining | Zhaojin Mining Industry; 招金矿业 | HK:1818 | | yes |
china-gold | China National Gold Group | China Gold Group; 中国黄金集团; 中国黄金 | | sasac | yes | www.chinagoldgroup.com
zhongjin-gold | Zhongjin Gold | 中金黄金 | 600489 | china-gold | yes |
chifeng-gold | Chifeng Jilong Gold Mining | Chifeng Gold; 赤峰黄金 | 600988; HK:6693 | | no |
yunnan-tin-group | Yunnan Tin Group | 云锡集团; 云锡控股; 云南锡业集团; 云南锡业集团（控股） | | yunnan-sasac | yes | www.ytc.cn
yunnan-tin | Yunnan Tin | Yunnan Tin Company; 锡业股份; 云南锡业 | 000960 | yunnan-tin-group | yes |
zhangyuan-tungsten | Chongyi Zhangyuan Tungsten | Zhangyuan Tungsten; 章源钨业 | 002378 | | no |
xianglu-tungsten | Guangdong Xianglu Tungsten | Xianglu Tungsten; 翔鹭钨业 | 002842 | | no |
jiangxi-tungsten | Jiangxi Tungsten Holding Group | Jiangxi Tungsten Industry Group; Jiangxi Tungsten; 江西钨业控股集团; 江钨控股; 江西钨业 | | jiangxi-sasac | yes | www.jxtc.com.cn
hunan-gold | Hunan Gold | 湖南黄金 | 002155 | | yes |
twinkling-star | Hsikwangshan Twinkling Star | Hsikwangshan Twinkling Star Antimony; 锡矿山闪星锑业; 闪星锑业 | | china-minmetals | yes | www.minmetals.com
huaxi-nonferrous | Guangxi Huaxi Nonferrous Metal | Huaxi Nonferrous; 华锡有色 | 600301 | guangxi-sasac | yes |
vital-materials | Vital Materials | Vital Advanced Materials; 先导科技集团; 先导稀材 | | | no | www.vitalchem.com
western-superconducting | Western Superconducting Technologies | Western Superconducting; 西部超导 | 688122 | | yes |
baoti | Baoji Titanium Industry | BaoTi; Baoti; Baoji Titanium; 宝钛股份 | 600456 | shaanxi-sasac | yes |
lomon-billions | LB Group | Lomon Billions; 龙佰集团; 龙蟒佰利 | 002601 | | no |
hainan-mining | Hainan Mining | 海南矿业 | 601969 | | no |
xingye-silver | Inner Mongolia Xingye Silver and Tin Mining | Xingye Silver and Tin; 兴业银锡 | 000426 | | no |
mongolian-energy-group | Inner Mongolia Energy Group | Mongolian Energy Group; Inner Mongolian Energy Group; 内蒙古能源集团; 蒙能集团 | | inner-mongolia-sasac | yes | www.imeg.com.cn
inner-mongolia-power | Inner Mongolia Power Group | Inner Mongolia Electric Power Group; 内蒙古电力集团; 蒙西电网 | | inner-mongolia-sasac | yes | www.impc.com.cn
inner-mongolia-forest-industry | Inner Mongolia Forest Industry Group | Inner Mongolia Forestry Industry Group; Sen Gong; 内蒙古森工集团; 内蒙古森工 | | inner-mongolia-sasac | yes | www.nmgsgjt.com
erdos-group | Erdos Group | Ordos Group; Inner Mongolia Erdos; 鄂尔多斯集团; 鄂尔多斯控股 | 600295 | | no |
yitai | Yitai Group | Inner Mongolia Yitai; Yitai Coal; 伊泰集团; 内蒙古伊泰 | HK:3948 | | no |
yili | Yili Group | Inner Mongolia Yili; 伊利集团; 伊利股份 | 600887 | | no |
north-heavy | Inner Mongolia First Machinery Group | First Machinery Group; 内蒙一机; 一机集团 | 600967 | norinco | yes |
tianjiao-aviation | Tianjiao Aviation | Genghis Khan Airlines; 天骄航空 | | inner-mongolia-sasac | yes | en.wikipedia.org/wiki/Genghis_Khan_Airlines
catl | CATL | Contemporary Amperex Technology; 宁德时代 | 300750; HK:3750 | | no |
byd | BYD | BYD Company; BYD Auto; 比亚迪 | 002594; HK:1211 | | no |
gotion | Gotion High-Tech | Gotion; 国轩高科 | 002074 | | no |
eve-energy | EVE Energy | 亿纬锂能 | 300014 | | no |
goldwind | Goldwind | Xinjiang Goldwind; Goldwind Science and Technology; 金风科技 | 002202; HK:2208 | | no |
inovance | Inovance Technology | Shenzhen Inovance; Inovance; 汇川技术 | 300124 | | no |
wolong | Wolong Electric Drive | Wolong; Wolong Electric; 卧龙电驱 | 600580 | | no |
huawei | Huawei | Huawei Technologies; 华为; 华为技术 | | | no | www.huawei.com
smic | SMIC | Semiconductor Manufacturing International Corporation; 中芯国际 | 688981; HK:0981 | | |
alibaba | Alibaba | Alibaba Group; 阿里巴巴 | NYSE:BABA; HK:9988 | | no |
tencent | Tencent | Tencent Holdings; 腾讯 | HK:0700 | | no |
baidu | Baidu | 百度 | NASDAQ:BIDU; HK:9888 | | no |
xiaomi | Xiaomi | 小米集团; 小米 | HK:1810 | | no |
geely | Geely | Geely Auto; Geely Automobile; Zhejiang Geely Holding Group; 吉利汽车; 吉利控股 | HK:0175 | | no |
great-wall-motor | Great Wall Motor | 长城汽车 | 601633; HK:2333 | | no |
midea | Midea Group | Midea; 美的集团 | 000333 | | no |
gree | Gree Electric | Gree; Gree Electric Appliances; 格力电器 | 000651 | | no |
haier | Haier | Haier Smart Home; 海尔智家; 海尔集团 | 600690 | | no |
citic-securities | CITIC Securities | 中信证券 | 600030; HK:6030 | citic | yes |
guotai-haitong | Guotai Haitong Securities | Guotai Junan Securities; Guotai Junan; 国泰海通; 国泰君安 | 601211 | | yes |
cicc | CICC | China International Capital Corporation; 中金公司 | 601995; HK:3908 | | yes |
huatai-securities | Huatai Securities | 华泰证券 | 601688 | | yes |
galaxy-securities | China Galaxy Securities | Galaxy Securities; 银河证券; 中国银河证券 | 601881 | | yes |
icbc | ICBC | Industrial and Commercial Bank of China; 工商银行; 中国工商银行; 工行 | 601398; HK:1398 | | yes |
ccb | China Construction Bank | CCB; 建设银行; 中国建设银行; 建行 | 601939; HK:0939 | | yes |
agricultural-bank-of-china | Agricultural Bank of China | AgBank; ABC Bank; 农业银行; 中国农业银行 | 601288; HK:1288 | | yes |
bank-of-china | Bank of China | BOC; 中国银行 | 601988; HK:3988 | | yes |
bank-of-communications | Bank of Communications | BoCom; 交通银行 | 601328; HK:3328 | | yes |
china-development-bank | China Development Bank | CDB; 国家开发银行; 国开行 | | | yes | www.cdb.com.cn
exim-bank-of-china | Export-Import Bank of China | China Exim Bank; 中国进出口银行; 进出口银行 | | | yes | www.eximbank.gov.cn
citic | CITIC Group | CITIC; 中信集团; 中国中信集团 | | | yes | www.citic.com
`,
);
