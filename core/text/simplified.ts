/**
 * Traditional Chinese signs and the simplified ones that stand for them, as far as reports on industry, trade and
 * government use them. Sign for sign, so that offsets stay what they are; for matching only, never for showing.
 * Source: the correspondences of the Table of General Standard Chinese Characters (2013), where they are one to one.
 */
const PAIRS =
  '於于與与為为會会國国東东業业產产員员長长開开關关門门問问間间聞闻閱阅閉闭際际陸陆陽阳隊队階阶險险隨随隱隐雙双難难電电靈灵靜静響响項项順顺須须預预領领頭头題题額额願愿類类顧顾顯显風风飛飞館馆餘余駐驻駕驾驗验驚惊騰腾體体髮发發发鬥斗魚鱼鮮鲜麗丽麥麦黃黄點点黨党齊齐龍龙龐庞掛挂佈布併并佔占鑼锣係系註注滾滚瞞瞒絡络繫系罷罢腳脚讚赞買买貼贴軋轧鈾铀鋪铺隸隶雜杂離离韌韧養养駛驶' +
  '萬万億亿個个們们倫伦偉伟傑杰備备傳传債债傷伤價价優优儲储兒儿兩两內内冊册軍军農农凍冻減减劃划創创劇剧勁劲動动務务勝胜勞劳勢势勵励勳勋區区協协單单卻却廠厂厲厉參参吳吴員员唄呗啟启喚唤喪丧喬乔嗎吗嘗尝團团園园圍围圖图圓圆場场塊块堅坚報报塗涂墊垫壓压壩坝壯壮聲声壽寿夠够夢梦夾夹奪夺奧奥奮奋婦妇孫孙學学寧宁實实寫写寬宽審审將将專专尋寻對对導导屆届層层屬属岡冈島岛峽峡崗岗嶺岭巖岩師师帳帐帶带幣币幹干幾几庫库廣广廢废廳厅張张強强彈弹歸归錄录徑径從从後后復复徵征徹彻恆恒憂忧態态慶庆應应懷怀戰战戲戏戶户擁拥擇择擊击擔担據据擴扩擬拟攝摄敗败數数敵敌斷断時时晉晋暫暂曆历書书條条來来極极榮荣構构槍枪樂乐標标樞枢樓楼樣样橋桥機机橫横檢检檔档權权歐欧歡欢歲岁歷历殘残殺杀氣气漢汉決决況况淨净淺浅減减測测湯汤準准溝沟滅灭滿满漁渔漲涨潔洁潤润澤泽濟济濱滨灣湾災灾煉炼煙烟營营爐炉爭争牆墙狀状獎奖獨独獲获獻献環环現现產产畫画當当療疗發发監监盤盘盡尽眾众礦矿碼码確确磚砖礎础禮礼禍祸稅税種种稱称穀谷積积穩稳競竞筆笔節节範范築筑簡简簽签籌筹糧粮紀纪約约紅红納纳紐纽純纯紙纸級级紛纷細细終终組组結结絕绝給给統统經经綜综綠绿維维網网緊紧線线締缔編编緩缓練练縣县縮缩總总績绩織织續续繼继罰罚羅罗義义習习聯联職职聽听脫脱臨临興兴舉举舊旧艙舱艦舰藝艺藥药蘇苏蘭兰處处號号虧亏術术衛卫裝装補补複复製制規规視视覽览觀观觸触訂订計计討讨訓训記记訪访設设許许訴诉診诊評评詞词試试話话該该詳详認认語语誤误說说誰谁課课調调談谈請请論论諸诸謀谋講讲證证識识譯译議议護护讓让豐丰財财責责貢贡貨货販贩貿贸費费資资賀贺賣卖質质賬账購购賽赛贊赞贏赢趕赶趨趋跡迹踐践車车軌轨軟软較较載载輔辅輕轻輛辆輝辉輪轮輸输轉转辦办辭辞農农遊游運运過过達达違违遠远遞递適适遲迟遷迁選选遺遗邊边郵邮鄉乡鄭郑鄧邓醫医釋释針针釩钒釹钕鈦钛鈷钴鉀钾鉅巨鉛铅鉬钼銀银銅铜銷销鋁铝鋅锌鋒锋鋰锂鋼钢錢钱錫锡錯错鍊炼鍵键鎢钨鎮镇鎳镍鏑镝鏈链鐠镨鐵铁鑄铸鑒鉴鑭镧鈰铈鈧钪釔钇鋱铽長长閣阁闆板陳陈陝陕雲云預预風风飯饭齡龄' +
  '賴赖贛赣劉刘楊杨趙赵馬马韓韩馮冯蕭萧蔣蒋葉叶盧卢鍾钟譚谭賈贾韋韦鄒邹嚴严溫温顏颜聶聂魯鲁閻阎龔龚莊庄畢毕連连駱骆藍蓝閔闵鄔邬瑋玮瑩莹穎颖鳳凤寶宝憲宪曉晓樹树濤涛煒炜爾尔瓊琼緒绪聖圣聰聪腦脑華华蓮莲詠咏誠诚謙谦譽誉貞贞貴贵賢贤鈞钧銘铭錦锦鏡镜閎闳閩闽隴陇鞏巩頌颂駿骏鴻鸿鵬鹏齋斋滬沪遼辽臺台瀋沈貝贝鋯锆銻锑鍺锗鎵镓鉍铋釤钐釓钆鈥钬鉺铒銩铥鐿镱鎦镥';

/** Further ones that names of persons, places and firms hold, and general news. Source: the same table. */
const PAIRS_OF_NAMES =
  '謝谢呂吕倉仓鐘钟姍姗粵粤樺桦鶴鹤鶯莺鷹鹰龜龟燦灿燁烨煥焕瑤瑶璣玑瑪玛蔭荫薩萨蘆芦蘊蕴蘿萝諾诺諶谌賓宾賦赋輯辑鄺邝鄰邻鈴铃鉑铂鋭锐銳锐鎖锁閃闪闖闯肅肃膽胆莖茎萊莱薊蓟褲裤覺觉訊讯詐诈詢询諮咨謹谨讀读賜赐逹达遜逊釗钊鈣钙鉄铁鎂镁鏽锈鑑鉴鑽钻陰阴陣阵雋隽韻韵頂顶頓顿頗颇頻频顆颗顛颠飾饰飽饱饒饶騎骑驅驱驕骄驛驿驊骅鮑鲍鯉鲤鯨鲸鯤鲲鳥鸟鳴鸣鴉鸦鴨鸭鵝鹅鶏鸡鷄鸡鷗鸥鹽盐麼么黌黉嬌娇嬋婵嫻娴媽妈婁娄孌娈屢屡峯峰巋岿巒峦廬庐彌弥彥彦悅悦愛爱慣惯慮虑憐怜憑凭懇恳懸悬戀恋揚扬換换損损搖摇搶抢撐撑撫抚撥拨擠挤擲掷擺摆攜携敘叙斬斩昇升暢畅暉晖曬晒棄弃棗枣棟栋楓枫槳桨檸柠櫃柜櫻樱殼壳毀毁氫氢氬氩汙污沖冲洩泄渦涡湧涌溼湿滄沧滌涤滯滞滲渗潑泼潛潜潯浔澀涩澆浇瀏浏瀕濒瀾澜灑洒灘滩烏乌煬炀煩烦熱热燈灯燒烧燙烫爍烁爺爷牽牵犧牺猶犹獅狮獄狱獵猎琺珐瑣琐璉琏瓏珑甕瓮畝亩疊叠癢痒癥症皚皑皺皱盜盗睏困矚瞩砲炮硯砚碭砀磯矶禎祯禦御禪禅禿秃秈籼窩窝窮穷竄窜竊窃筍笋箋笺篤笃簫箫簾帘籃篮籤签籲吁粧妆糾纠紋纹紗纱紡纺紳绅絆绊絲丝綁绑綏绥綱纲綺绮綻绽綽绰緯纬緣缘緬缅緻致縝缜縱纵縷缕繞绕繡绣繩绳繪绘繳缴纏缠纖纤纜缆羈羁翹翘脅胁脈脉脹胀膠胶臉脸艱艰艷艳蒼苍蓋盖蔔卜薑姜薔蔷薺荠蘋苹虛虚蛻蜕蝕蚀蝦虾螞蚂螢萤蟬蝉蟲虫蠟蜡衆众裡里裏里襖袄襲袭託托詩诗詣诣誇夸誌志誕诞誘诱誦诵誼谊諒谅諜谍諧谐諭谕諺谚謊谎謎谜謠谣謬谬譜谱譴谴豔艳貓猫貧贫貪贪貫贯貶贬賄贿賊贼賒赊賞赏賠赔賤贱賭赌贈赠贖赎躍跃軀躯軸轴輟辍輾辗轄辖轎轿轟轰辯辩迴回逕径這这週周遙遥邏逻郟郏鄆郓鄖郧酈郦釀酿釣钓鈍钝鈔钞鉤钩銜衔鋤锄鋸锯錨锚錶表鍋锅鍛锻鎔熔鎬镐鏘锵鏟铲鐮镰閘闸闊阔闢辟隕陨雞鸡霧雾靂雳韃鞑頁页頒颁頰颊頹颓顎颚顫颤颱台颶飓飢饥飪饪餃饺餅饼饋馈馳驰馴驯駁驳駝驼駭骇騙骗騷骚驟骤骯肮髒脏鬆松鬍胡鬧闹鬱郁鯊鲨鰲鳌鳩鸠鴛鸳鷺鹭鹹咸黴霉齣出齒齿儀仪儉俭儘尽償偿兇凶兌兑兗兖凱凯別别刪删則则剛刚劍剑劑剂勛勋勻匀匯汇叢丛吶呐嘯啸嘔呕噴喷噸吨嚇吓嚮向囑嘱囪囱墜坠墾垦壇坛壞坏壟垄壺壶奐奂妝妆娛娱婭娅媯妫嫵妩嬰婴孃娘寢寝寵宠尷尴屍尸崑昆崙仑嵐岚嶄崭嶇岖嶽岳巔巅巰巯幟帜廂厢廈厦廟庙弒弑彙汇徠徕悶闷惡恶惱恼慘惨慚惭慟恸慪怄憤愤懲惩拋抛挾挟捨舍掃扫掄抡掙挣採采揮挥搗捣摯挚撈捞撲扑撿捡擋挡擱搁攔拦攙搀攤摊攪搅斂敛晝昼朧胧槓杠槤梿樁桩樅枞檯台櫥橱欄栏歎叹殤殇毆殴氈毡汎泛淚泪淪沦淵渊淶涞渾浑湊凑澇涝澗涧濃浓濕湿瀘泸瀝沥灕漓灤滦熒荧燉炖燭烛牘牍狹狭猙狰瑯琅';

function readPairs(): Map<string, string> {
  const signs = [...PAIRS, ...PAIRS_OF_NAMES];
  const pairs = new Map<string, string>();
  for (let i = 0; i + 1 < signs.length; i += 2) pairs.set(signs[i]!, signs[i + 1]!);
  return pairs;
}

const SIMPLE = readPairs();
const TRADITIONAL = new RegExp(`[${[...SIMPLE.keys()].join('')}]`, 'gu');

/** The same words with simplified signs for traditional ones; as long as before, so that every offset holds. */
export function toSimplified(words: string): string {
  return words.replace(TRADITIONAL, (sign) => SIMPLE.get(sign) ?? sign);
}

let table: Uint16Array | null = null;

/** A copy of these UTF-16 codes with simplified signs for traditional ones; quicker than words where only codes are needed. */
export function simplifyCodes(codes: Uint16Array): Uint16Array {
  if (table === null) {
    table = new Uint16Array(0x10000);
    for (let code = 0; code < table.length; code++) table[code] = code;
    for (const [sign, simple] of SIMPLE) table[sign.charCodeAt(0)] = simple.charCodeAt(0);
  }
  const simple = new Uint16Array(codes.length);
  for (let i = 0; i < codes.length; i++) simple[i] = table[codes[i]!]!;
  return simple;
}
