/**
 * Prefecture-level cities, leagues and autonomous prefectures of China by province, with counties, districts and ports that
 * the trade names: "Name 中文". GB/T 2260, codes for the administrative divisions, an official document
 * (docs/data-sources.md).
 */
export const CITIES: Readonly<Record<string, string>> = {
  Anhui:
    'Anqing 安庆, Bengbu 蚌埠, Bozhou 亳州, Chizhou 池州, Chuzhou 滁州, Fuyang 阜阳, Hefei 合肥, Huaibei 淮北, Huainan 淮南, Huangshan 黄山, Lu’an 六安, Maanshan 马鞍山, Tongling 铜陵, Wuhu 芜湖, Xuancheng 宣城',
  Fujian:
    'Changting 长汀, Fuzhou 福州, Longyan 龙岩, Nanping 南平, Ningde 宁德, Putian 莆田, Quanzhou 泉州, Sanming 三明, Shanghang 上杭, Xiamen 厦门, Zhangzhou 漳州',
  Gansu:
    'Baiyin 白银, Dingxi 定西, Gannan 甘南, Jiayuguan 嘉峪关, Jinchang 金昌, Jiuquan 酒泉, Lanzhou 兰州, Linxia 临夏, Pingliang 平凉, Qingyang 庆阳, Tianshui 天水, Wuwei 武威, Zhangye 张掖',
  Guangdong:
    'Chaozhou 潮州, Dongguan 东莞, Foshan 佛山, Guangzhou 广州, Heyuan 河源, Huizhou 惠州, Jiangmen 江门, Jieyang 揭阳, Maoming 茂名, Meizhou 梅州, Qingyuan 清远, Shantou 汕头, Shanwei 汕尾, Shaoguan 韶关, Shenzhen 深圳, Yangjiang 阳江, Yunfu 云浮, Zhanjiang 湛江, Zhaoqing 肇庆, Zhongshan 中山, Zhuhai 珠海',
  Guangxi:
    'Baise 百色, Beihai 北海, Chongzuo 崇左, Fangchenggang 防城港, Guigang 贵港, Guilin 桂林, Hechi 河池, Hezhou 贺州, Laibin 来宾, Liuzhou 柳州, Nanning 南宁, Qinzhou 钦州, Wuzhou 梧州, Yulin 玉林',
  Guizhou: 'Anshun 安顺, Bijie 毕节, Guiyang 贵阳, Liupanshui 六盘水, Qiannan 黔南, Tongren 铜仁, Zunyi 遵义',
  Hainan: 'Danzhou 儋州, Haikou 海口, Sanya 三亚',
  Hebei:
    'Baoding 保定, Caofeidian 曹妃甸, Cangzhou 沧州, Chengde 承德, Handan 邯郸, Hengshui 衡水, Langfang 廊坊, Leting 乐亭, Qian’an 迁安, Qinhuangdao 秦皇岛, Shijiazhuang 石家庄, Tangshan 唐山, Xingtai 邢台, Xiong’an New Area 雄安新区, Zhangjiakou 张家口',
  Heilongjiang:
    'Daqing 大庆, Harbin 哈尔滨, Hegang 鹤岗, Heihe 黑河, Jiamusi 佳木斯, Jixi 鸡西, Mudanjiang 牡丹江, Qiqihar 齐齐哈尔, Qitaihe 七台河, Shuangyashan 双鸭山, Suihua 绥化, Yichun 伊春',
  Henan:
    'Anyang 安阳, Hebi 鹤壁, Jiaozuo 焦作, Jiyuan 济源, Kaifeng 开封, Luohe 漯河, Luoyang 洛阳, Nanyang 南阳, Pingdingshan 平顶山, Puyang 濮阳, Sanmenxia 三门峡, Shangqiu 商丘, Xinxiang 新乡, Xinyang 信阳, Xuchang 许昌, Zhengzhou 郑州, Zhoukou 周口, Zhumadian 驻马店',
  Hubei:
    'Enshi 恩施, Ezhou 鄂州, Huanggang 黄冈, Huangshi 黄石, Jingmen 荆门, Jingzhou 荆州, Shiyan 十堰, Suizhou 随州, Wuhan 武汉, Xiangyang 襄阳, Xianning 咸宁, Xiaogan 孝感, Yichang 宜昌',
  Hunan:
    'Changde 常德, Changsha 长沙, Chenzhou 郴州, Hengyang 衡阳, Huaihua 怀化, Lengshuijiang 冷水江, Loudi 娄底, Shaoyang 邵阳, Xiangtan 湘潭, Yiyang 益阳, Yongzhou 永州, Yueyang 岳阳, Zhangjiajie 张家界, Zhuzhou 株洲',
  'Inner Mongolia':
    'Alxa League 阿拉善盟, Baotou 包头, Bayannur 巴彦淖尔, Chifeng 赤峰, Donghe District 东河区, Guyang County 固阳县, Hinggan League 兴安盟, Hohhot 呼和浩特, Hulunbuir 呼伦贝尔, Jiuyuan District 九原区, Kundulun District 昆都仑区, Ordos 鄂尔多斯, Qingshan District 青山区, Tongliao 通辽, Tumed Right Banner 土默特右旗, Ulanqab 乌兰察布, Wuhai 乌海, Xilingol League 锡林郭勒盟',
  Jiangsu:
    'Changshu 常熟, Changzhou 常州, Huai’an 淮安, Jiangyin 江阴, Kunshan 昆山, Lianyungang 连云港, Nanjing 南京, Nantong 南通, Suqian 宿迁, Suzhou 苏州, Taizhou 泰州, Wuxi 无锡, Xuzhou 徐州, Yancheng 盐城, Yangzhou 扬州, Zhangjiagang 张家港, Zhenjiang 镇江',
  Jiangxi:
    'Dingnan 定南, Fuzhou 抚州, Ganzhou 赣州, Guixi 贵溪, Ji’an 吉安, Jingdezhen 景德镇, Jiujiang 九江, Longnan 龙南, Nanchang 南昌, Pingxiang 萍乡, Shangrao 上饶, Xinfeng 信丰, Xinyu 新余, Xunwu 寻乌, Yichun 宜春, Yingtan 鹰潭',
  Jilin:
    'Baicheng 白城, Baishan 白山, Changchun 长春, Liaoyuan 辽源, Siping 四平, Songyuan 松原, Tonghua 通化, Yanbian 延边',
  Liaoning:
    'Anshan 鞍山, Bayuquan 鲅鱼圈, Benxi 本溪, Chaoyang 朝阳市, Dalian 大连, Dandong 丹东, Fushun 抚顺, Fuxin 阜新, Huludao 葫芦岛, Jinzhou 锦州, Liaoyang 辽阳, Lingyuan 凌源, Panjin 盘锦, Shenyang 沈阳, Tieling 铁岭, Yingkou 营口',
  Ningxia: 'Guyuan 固原, Shizuishan 石嘴山, Wuzhong 吴忠, Yinchuan 银川, Zhongwei 中卫',
  Qinghai: 'Golmud 格尔木, Haixi 海西州, Xining 西宁',
  Shaanxi:
    'Ankang 安康, Baoji 宝鸡, Hanzhong 汉中, Shangluo 商洛, Tongchuan 铜川, Weinan 渭南, Xi’an 西安, Xianyang 咸阳, Yan’an 延安, Yulin 榆林',
  Shandong:
    'Binzhou 滨州, Dezhou 德州, Dongying 东营, Heze 菏泽, Jinan 济南, Jining 济宁, Laiwu 莱芜, Liaocheng 聊城, Linyi 临沂, Qingdao 青岛, Rizhao 日照, Tai’an 泰安, Weifang 潍坊, Weihai 威海, Weishan County 微山县, Yantai 烟台, Zaozhuang 枣庄, Zhaoyuan 招远, Zibo 淄博, Zouping 邹平',
  Shanxi:
    'Changzhi 长治, Datong 大同, Jincheng 晋城, Jinzhong 晋中, Linfen 临汾, Lüliang 吕梁, Shuozhou 朔州, Taiyuan 太原, Xinzhou 忻州, Yangquan 阳泉, Yuncheng 运城',
  Sichuan:
    'Aba 阿坝, Chengdu 成都, Dazhou 达州, Deyang 德阳, Guang’an 广安, Guangyuan 广元, Leshan 乐山, Liangshan 凉山, Luzhou 泸州, Meishan 眉山, Mianning 冕宁, Mianyang 绵阳, Nanchong 南充, Neijiang 内江, Panzhihua 攀枝花, Suining 遂宁, Xichang 西昌, Ya’an 雅安, Yibin 宜宾, Zigong 自贡, Ziyang 资阳',
  Tibet: 'Chamdo 昌都, Dingri County 定日县, Lhasa 拉萨, Nyingchi 林芝, Shigatse 日喀则',
  Xinjiang:
    'Aksu 阿克苏, Altay 阿勒泰, Changji 昌吉, Hami 哈密, Hotan 和田, Ili 伊犁, Karamay 克拉玛依, Kashgar 喀什, Korla 库尔勒, Shihezi 石河子, Turpan 吐鲁番, Urumqi 乌鲁木齐',
  Yunnan:
    'Chuxiong 楚雄, Dali 大理, Gejiu 个旧, Honghe 红河州, Kunming 昆明, Lijiang 丽江, Lincang 临沧, Pu’er 普洱, Qujing 曲靖, Wenshan 文山, Yuxi 玉溪, Zhaotong 昭通',
  Zhejiang:
    'Dongyang 东阳, Hangzhou 杭州, Huzhou 湖州, Jiaxing 嘉兴, Jinhua 金华, Lishui 丽水, Ningbo 宁波, Quzhou 衢州, Shaoxing 绍兴, Taizhou 台州, Wenzhou 温州, Yiwu 义乌, Zhoushan 舟山',
  Beijing: 'Haidian District 海淀区, Shijingshan District 石景山区, Zhongguancun 中关村',
  Shanghai: 'Baoshan District 宝山区, Pudong 浦东, Lujiazui 陆家嘴',
  Tianjin: 'Binhai New Area 滨海新区',
  Chongqing: 'Wanzhou 万州, Changshou District 长寿区, Fuling 涪陵',
};
