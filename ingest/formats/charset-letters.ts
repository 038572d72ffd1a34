/**
 * What letters the world's writing uses, commonest first: enough to tell a text from the same bytes in another
 * character set. All lists are general knowledge about alphabets, written down by hand.
 */

/** A language by its letters beyond a–z, commonest first (upper case is derived), and small words in plain letters. */
export interface Alphabet {
  letters: string;
  words: string;
}

export const LATIN_ALPHABETS: readonly Alphabet[] = [
  {
    letters: 'éàèêçôùîâûëïœæÿ',
    words: 'le la les de des du un une et est dans que qui pour pas sur au ne se sont plus',
  }, // French
  { letters: 'üäöß', words: 'der die das und ist nicht ein eine von mit den des zu im auf sich dem' }, // German
  { letters: 'óíáéñúü', words: 'el la los las de del que y en un una por con no se para su al' }, // Spanish
  { letters: 'ãçáéíóõêâàúôü', words: 'o a os as de do da que e em um uma por com se para no na' }, // Portuguese
  { letters: 'àèìòùéî', words: 'il lo la i gli le di del della che e un una per con non si al ha' }, // Italian
  { letters: 'ëéïöüèê', words: 'de het een en van is niet dat op te voor met zijn aan' }, // Dutch, Afrikaans
  { letters: 'äöåé', words: 'och att det en ett som i av den till med inte ja on ei se' }, // Swedish, Finnish
  { letters: 'øåæéòô', words: 'og at det en et som i af den til med ikke er av har' }, // Danish, Norwegian
  { letters: 'íáðóöúþæéý', words: 'og sem um er ekki til var hann vi fyrir hefur' }, // Icelandic, Faroese
  { letters: 'łąęóśżćńź', words: 'i w na nie z do jest o za po od ju tej jak dla sta przez' }, // Polish
  { letters: 'íáéěřčýžšůúňóďť', words: 'a v se na je do z by s o k ve od ale za po u jako' }, // Czech
  { letters: 'áíéčýžšúľťňôóäďŕĺ', words: 'a v sa na je do z by s o k vo od ale za po u ako' }, // Slovak
  { letters: 'áéőóöüíúű', words: 'a az egy is nem hogy meg sem van el ki volt mert csak' }, // Hungarian
  { letters: 'ăîțâș', words: 'de la pe cu din nu un o sau este au fost mai care' }, // Romanian
  { letters: 'ăîţâş', words: 'de la pe cu din nu un o sau este au fost mai care' }, // Romanian with cedillas
  { letters: 'čšžćđ', words: 'i je u na se da su od za sa iz bio kao' }, // Croatian, Serbian, Slovene
  { letters: 'ıüşçöğiâîû', words: 've bir bu da de ile ne en o yeni olan olarak var daha gibi' }, // Turkish
  { letters: 'äõüöšž', words: 'ja on ei et see oli ka kui ning' }, // Estonian
  { letters: 'āīēšūžņļķģčŗō', words: 'un ir kas no par ar uz lai tiek pie' }, // Latvian
  { letters: 'ėšžųįąčęū', words: 'ir kad su tai nuo per iki kaip buvo po' }, // Lithuanian
  { letters: 'àéèíòóúïüç', words: 'el la els les de del que i en un una per amb no es' }, // Catalan
  { letters: 'ħżġċà', words: 'il ta li u ma fuq' }, // Maltese
  { letters: 'ëç', words: 'dhe i e me nga se' }, // Albanian
  { letters: 'əıüşçöğ', words: 'bir bu da ilk olan' }, // Azerbaijani
  { letters: 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü', words: '' }, // Pinyin
  { letters: 'ŵŷâêîôûïö', words: 'y yn ac ei ar' }, // Welsh
  { letters: 'ọẹṣàáèéìíòóùú', words: 'ni ti si' }, // Yoruba
  { letters: 'ĝĉŝĥĵŭ', words: 'la kaj de en estas' }, // Esperanto
  { letters: 'áéíóúàèìòù', words: 'an na agus ar' }, // Irish, Gaelic
  // Vietnamese
  {
    letters: 'àđáạảôưộếơượệấốườậớồểựừãữễẫẽẻẹèéêềìíịỉĩòóọỏõổỗờởỡợùúụủũứửỳýỵỷỹâăắằẳẵặầẩ',
    words: 'trong cho khi ra theo sau sang',
  },
];

/** Cyrillic by language, commonest first. */
export const CYRILLIC_ALPHABETS: readonly Alphabet[] = [
  { letters: 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё', words: '' }, // Russian, and Bulgarian by its letters
  { letters: 'оанівиертсклдупямзьгйбєжхїючшцщґф', words: '' }, // Ukrainian
  { letters: 'аоніыялерткдсувмпзгьўчйшжюэцхё', words: '' }, // Belarusian
  { letters: 'аиоенрстјкувдмплзбгшчцњљћжђхфџ', words: '' }, // Serbian
  { letters: 'аоиетнрвсдлкмпујбзгчшцжхќѓљњџфѕ', words: '' }, // Macedonian
  { letters: 'аеныртілдоқсмуиғбкзжпңүшйгөұхәһв', words: '' }, // Kazakh
];

/** Greek, commonest first. */
export const GREEK = 'αοιετσνηυρπκμλςωδγχθάίόήέφβύώξζψϊΐϋΰ';

/** Thai, commonest first. */
export const THAI = 'านรกอเงมยวลดทสต่ปัะคแ้ี็บชหิพจข์ไใโุูผืถซึศธฟญณษภฐฉฮำฝ๊ๆฆฎฏฬฤ๋ฑฌฒ';

/** Hebrew and Arabic, commonest first. */
export const HEBREW = 'יוהלאתרמבשנםעדחקפסטכזצגןץךף';
export const ARABIC = 'اليمنورتبةعدسفهكقأحجشطصىخإذضزئءثآظغؤپچگکی،';

/** Kana, commonest first. */
export const KANA =
  'のいるはたにをとがてしなっでもかれすりらくこうまさきよあどけそだめつおンスルーイトリクアラドシレタプコロジテカナマキサフムメビグバメオエデチケツパウミセニソダガワゼハホモ';

/** Hangul syllables, commonest first. */
export const HANGUL =
  '이다는의에을를가고한하지로은도사들기인서대자어리시나그과있일정수보전국제부장상만공여원주성경동생유구조모아해스비세화무선방오소우산신연안년월라했면것게할으며관업중내출개위계단실발진행물회력당식통반영트최호각강건러니운된문되까터간민데적던분요체학용재약금료말철품회사설투량합요음저증결감같때천현목번등없또';

/** Han signs that any Chinese or Japanese text is full of, simplified, traditional and Japanese. */
export const COMMON_HAN =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运' +
  '钢铁集团稀土矿企股份亿元吨价格环绿升投项董届议委党审席增降销售营厂炉推调召秘书织落省县包头内蒙古网讯记者' +
  '國會來時說們個這為後經過發現學樣開實無與長動機業間問應戰體見產將關點兩當從頭對還進沒種東員義聲條爾別變總電數報結務場計許統區隊決馬書則聽達強難權設據邊張規萬領確傳師觀覺術讓識帶導爭運鋼鐵團礦億噸價環綠營廠議黨審銷' +
  '産業社者前後今昨円億万年月日時分会議発表予定製造計画方針向実施調査工場株式';
