/** Sentences made up for tests, one a line, by language: what reports, notices and readers' letters sound like. */
export const SENTENCES: Readonly<Record<string, string>> = {
  english: `The mill’s owners met on Tuesday — nobody expected a vote.
“We don’t plan to close the second furnace,” the director said.
Output fell 12% – the worst quarter in a decade…
A naïve observer might call the café’s façade a success.
The price rose to £4.20 a kilo, about €5 or ¥38.
Workers’ representatives called it “a step back”.
It’s 35 °C in the rolling shop, and the fans aren’t running.
The ’90s were kind to Lianshan’s foundry; the 2000s weren’t.
Café owners in Zürich and Malmö ordered 30–40 tonnes each.
The contract covers 1½ years ± two months.
Copyright © Furnace Weekly™ – all rights reserved.
She’d said: “There’s ‘no such thing’ as cheap coke.”`,
  french: `L’usine a été fermée à Noël, mais les ouvriers espèrent encore.
Où est passé l’ancien directeur ? Personne ne le sait.
Le coût de la matière première a augmenté de 8 % en février.
« Nous n’avons pas été consultés », regrette le délégué.
Voilà le problème : les fours sont déjà trop âgés.
La coopérative a reçu une aide de l’État.
Un bœuf, un œuf et un cœur : trois mots difficiles.
Les élèves français étudient à l’école d’ingénieurs.
Ça ne peut pas continuer ainsi, dit-elle à la fenêtre.
Le château brûlé sera reconstruit dès l’été prochain.
Après la grève, la crise s’aggrave en Forêt-Noire.
Noël à Âge égal, Pâques à prix réduit.`,
  german: `Die Öfen müssen bis März überprüft werden.
„Wir hören natürlich zu“, erklärte der Geschäftsführer.
Größere Aufträge kommen aus Österreich und der Türkei.
Der Erlös fiel um 4,5 % auf 120 Mio. €.
Für die Arbeiter heißt das: früher aufstehen, länger bleiben.
Das Gebäude an der Straße wird abgerissen – endlich.
Übrigens wächst die Nachfrage nach weißem Roheisen.
Ärger gibt es über die Höhe der Zuschüsse.
Zwölf Boxkämpfer jagen Viktor quer über den großen Deich.
Die Prüfung läuft, sagte der Bürgermeister von Köln.
Süß schmeckt der Äpfelkuchen im Café am Münster.
Fünfzig Jahre später gehört das Werk den Söhnen.`,
  spanish: `El año pasado la producción cayó en España y Perú.
¿Dónde está el señor Núñez? ¡Aquí, señora!
La compañía invertirá 40 millones de euros en la región.
Según el índice, los precios subirán también en otoño.
Los niños del pueblo juegan junto al río Miño.
El volcán arrojó cenizas sobre la fábrica de azúcar.
Así empezó la huelga más larga de la siderúrgica.
Mañana habrá una reunión con el cónsul alemán.
El pingüino y la cigüeña viven en la reserva.
La decisión será pública el próximo miércoles.
Está prohibido fumar cerca del almacén número 3.
“No habrá despidos”, aseguró el gerente.`,
  portuguese: `A produção de aço em São Paulo não pára de crescer.
Você já ouviu falar da fundição de Conceição?
O preço do minério caiu três por cento até sábado.
Os trabalhadores estão à espera de uma decisão.
As eleições também adiaram a inauguração do forno.
É possível que a água volte às máquinas amanhã.
O capitão disse que não há razão para pânico.
Ações da companhia subiram após o anúncio.
MANHÃ DE AÇÃO NA REGIÃO DO CAFÉ
A exportação de grãos depende da ferrovia do Maranhão.
Três irmãos fundaram a fábrica há cinqüenta anos.
O avô comprou pão e maçãs na estação.`,
  italian: `La società ha già pagato i debiti più vecchi.
Perché l’acciaio costa così tanto? Nessuno lo sa.
Lunedì il consiglio deciderà sull’offerta.
È possibile che la fabbrica chiuda entro l’estate.
La città di Forlì avrà un nuovo caffè.
Non c’è più tempo, però la qualità è alta.
Il perito dirà se la verità può emergere.
Giovedì e venerdì gli operai sciopereranno.
«Siamo qui da vent’anni», ha detto il capo reparto.
L’università collaborerà con l’acciaieria.
Sarà una novità per tutta la comunità.
Il caffè è pronto, la metà del lavoro no.`,
  polish: `Huta zwiększyła produkcję o jedną trzecią w zeszłym roku.
Związkowcy żądają podwyżek już od października.
Łódź i Gdańsk czekają na nowe połączenie kolejowe.
Właściciel spółki nie chciał odpowiedzieć na pytania.
Cena węgla spadła poniżej stu złotych za tonę.
Zażółć gęślą jaźń – mówi stary zecer.
Świętokrzyskie zakłady świętują sześćdziesiąt lat.
Późną jesienią ruszy remont wielkiego pieca.
Każdy pracownik dostanie trzynastą pensję.
Rząd ogłosił, że dopłaci do energii.
Wójt gminy był zaskoczony decyzją sądu.
Mąż i żona pracują w tej samej odlewni.`,
  czech: `Příliš žluťoučký kůň úpěl ďábelské ódy.
Ocelárna v Třinci zvýšila výrobu o čtvrtinu.
Ředitel odmítl, že by závod měl být prodán.
Dělníci žádají vyšší mzdy už od září.
Město Plzeň řeší znečištění řeky.
Nový vlastník přišel z Německa.
Zítra začíná stávka řidičů a strojvedoucích.
Účetní našla v knihách několik chyb.
Vláda schválila podporu průmyslu.
Těžba uhlí skončí nejpozději příští rok.
Všichni čekají na rozhodnutí soudu.
Děti šly do školy přes zamrzlý potok.`,
  hungarian: `Az árvíztűrő tükörfúrógép régi tréfa a műhelyben.
A gyár új tulajdonosa több munkást vesz föl.
Győr és Kőszeg között új út épül.
Az üzem bővítése jövőre fejeződik be.
A vezérigazgató szerint nő a kereslet.
Őszintén szólva senki sem számított erre.
A kohó felújítása kétmilliárd forintba kerül.
Ősszel tüntetést szerveznek a dolgozók.
A cég részvényei hét százalékkal estek.
Az ügyvéd később válaszolt a kérdésekre.
Új szabályok lépnek életbe szeptembertől.
Szükség van több szakképzett hegesztőre.`,
  romanian: `Oțelăria din Galați își reduce producția în februarie.
Muncitorii așteaptă o hotărâre până vineri.
Prețul cărbunelui a scăzut sub o sută de lei.
Președintele societății nu a dorit să răspundă.
Câmpul de lângă fabrică a fost vândut.
Știrile despre închidere sunt false, spune șeful.
În țară sunt doar două topitorii rămase.
Și totuși, datoriile au crescut anul acesta.
Ministrul a vizitat uzina împreună cu primarul.
Apa râului a devenit roșie după accident.
Băieții învață meserie la școala din oraș.
Întâlnirea a fost amânată pe săptămâna viitoare.`,
  turkish: `Şirket yeni bir çelik fabrikası açtı.
İşçiler ücret artışı için görüşmelere başladı.
Türkiye’nin ihracatı geçen yıl yüzde beş düştü.
Müdür, kapanma söylentilerini doğrulamadı.
Iğdır ve Ağrı arasında yeni yol yapılıyor.
Güneş doğmadan önce vardiya değişti.
Yıllık üretim üç milyon tona çıkacak.
Hükûmet kömür fiyatını düşürmeyi planlıyor.
Özel sektör bu kararı uzun süredir bekliyordu.
Çocuklar bahçede top oynuyor, öğretmen izliyor.
Limanda büyük bir gemi yük boşaltıyor.
“Bu iş böyle gitmez,” dedi ustabaşı.`,
  vietnamese: `Nhà máy thép mới sẽ bắt đầu hoạt động vào tháng tới.
Giá quặng sắt đã giảm mạnh trong quý vừa qua.
Công nhân yêu cầu tăng lương và giảm giờ làm.
Thủ tướng đến thăm khu công nghiệp ở Hải Phòng.
Đường sắt Bắc – Nam được nâng cấp.
Người dân lo ngại về ô nhiễm nguồn nước.
Doanh nghiệp nhỏ gặp khó khăn khi vay vốn.
Ông giám đốc từ chối trả lời báo chí.
Chúng tôi không có kế hoạch đóng cửa lò cao.
Xuất khẩu tăng chín phần trăm so với năm trước.
Trẻ em ở làng này đi học bằng thuyền.
Cuộc họp kết thúc mà không có quyết định nào.`,
  swedish: `Stålverket i Luleå får en ny ägare i höst.
Råvarorna blev dyrare än någonsin, säger chefen.
På Åland väntar man på färjan från Åbo.
Arbetarna kräver högre löner och bättre skydd.
Överskottet går till ett nytt bruk på ön.
Är det möjligt att spara mer energi?
Gruvan öppnade igen efter tjugo år.
Älven svämmade över i går kväll.
Företaget köper järnmalm från Kiruna.
Hon åt räksmörgås på en båt i Östersjön.
Även små ändringar påverkar kvaliteten.
Försäljningen ökade med två procent.`,
  danish: `Stålværket på Sjælland får nye ejere til foråret.
Prisen på jernmalm er højere end før krisen.
Arbejderne kræver bedre løn og kortere dage.
Færgen til Læsø sejler ikke på grund af storm.
Øen har kun én skole og to små butikker.
Åbningen blev udskudt til næste år.
Kære læsere, vi beklager fejlen i går.
Hun købte brød, æbler og rødgrød med fløde.
Ændringen påvirker både små og store værker.
Selskabet søger tyve nye smede.
Månedens tal var bedre, end nogen håbede.
Vær venlig at lukke døren efter dig.`,
  icelandic: `Álverið í Reyðarfirði stækkar á næsta ári.
Það er ekki víst að þetta gangi upp, sagði stjórinn.
Ægir og Þórunn búa við Öxará.
Verð á áli hækkaði um sjö prósent.
Við höfum engar áætlanir um lokun.
Íbúar þorpsins óttast mengun í ánni.
Þeir sem vilja geta sótt um störf í haust.
Nýr eigandi tók við rekstrinum í gær.
Orkuverðið er lægra en annars staðar.
Hún fór út að ganga með hundinn sinn.
Fundinum lauk án niðurstöðu í kvöld.
Skipið siglir til Ísafjarðar á morgun.`,
  russian: `Новый завод построен на берегу реки Обь.
Цена на руду упала ниже ста долларов за тонну.
«Мы не планируем сокращений», — заявил директор.
Рабочие требуют повышения зарплаты с октября.
Правительство обещало поддержать чёрную металлургию.
Съезд инженеров пройдёт в Череповце весной.
Эта печь работает уже пятьдесят лет.
Объём экспорта вырос на 7 % за год.
Щёлковский цех выпускает трубы и рельсы.
Жители посёлка жалуются на дым и шум.
В четверг пройдут слушания по делу холдинга.
Юрий Иванов назначен главным технологом.`,
  ukrainian: `Новий завод збудовано на березі річки.
Ціна на руду впала нижче за сто доларів.
Є лише один шлях — модернізація печей.
Робітники вимагають підвищення платні з жовтня.
Уряд обіцяв підтримати металургію країни.
Її брат працює інженером у Запоріжжі.
Ґанок старого цеху розібрали влітку.
Обсяг експорту зріс на сім відсотків.
Мешканці селища скаржаться на дим.
У четвер відбудеться засідання суду.
Компанія шукає двадцять зварників.
Ніхто не очікував такого рішення.`,
  greek: `Το εργοστάσιο χάλυβα άνοιξε ξανά τον Μάρτιο.
Η τιμή του άνθρακα έπεσε κάτω από εκατό ευρώ.
Οι εργάτες ζητούν υψηλότερους μισθούς.
Ο διευθυντής αρνήθηκε να απαντήσει στις ερωτήσεις.
Η κυβέρνηση θα στηρίξει τη βιομηχανία.
Στην Αθήνα έγινε συνάντηση με τον υπουργό.
Το λιμάνι του Πειραιά δέχεται μεγάλα πλοία.
Κανείς δεν περίμενε αυτή την απόφαση.
Οι εξαγωγές αυξήθηκαν κατά επτά τοις εκατό.
Η παλιά κάμινος θα κλείσει το φθινόπωρο.
Τα παιδιά πηγαίνουν στο σχολείο με τα πόδια.
Ψάχνουμε είκοσι τεχνίτες, είπε ο προϊστάμενος.`,
  thai: `โรงงานเหล็กแห่งใหม่เปิดดำเนินการที่จังหวัดระยอง
ราคาแร่เหล็กลดลงต่ำสุดในรอบสิบปี
คนงานเรียกร้องให้ขึ้นค่าแรงก่อนสิ้นเดือน
รัฐบาลประกาศมาตรการช่วยเหลืออุตสาหกรรม
บริษัทไม่มีแผนจะปิดเตาหลอม
การประชุมคณะกรรมการจัดขึ้นที่กรุงเทพมหานคร
ชาวบ้านร้องเรียนเรื่องควันและเสียงดัง
ยอดส่งออกเพิ่มขึ้นเจ็ดเปอร์เซ็นต์
ผู้จัดการปฏิเสธที่จะตอบคำถามของนักข่าว
ราคา ฿250 ต่อกิโลกรัม รวมภาษีแล้ว
โดยทั่วไปแล้วเตาจะใช้งานได้ห้าสิบปี
เด็กๆ ไปโรงเรียนด้วยเรือทุกวัน`,
  chinese: `连山钢铁集团召开董事会会议，审议通过明年生产计划。
稀土精矿价格第四季度上调百分之五。
“我们没有关闭高炉的计划”，总经理说。
工人要求从十月起提高工资。
政府承诺支持钢铁行业绿色转型。
新工厂建在黄河边上，投资三十亿元。
出口量比去年增长了七个百分点。
会议强调，要压实安全生产责任。
居民投诉工厂的烟尘和噪音问题。
公司正在招聘二十名焊工和技术员。
他在内蒙古包头市工作了十五年。
谁也没有想到会是这样的结果！`,
  traditional: `連山鋼鐵集團召開董事會會議，審議通過明年生產計劃。
稀土價格在第四季度上漲百分之五。
「我們沒有關閉高爐的計劃」，總經理說。
工人要求從十月起提高工資。
政府承諾支持鋼鐵產業的綠色轉型。
新工廠建在港口旁邊，投資三十億元。
出口量比去年增長了七個百分點。
會議強調，要落實安全生產責任。
居民投訴工廠的煙塵和噪音問題。
公司正在招聘二十名焊工和技術員。
他在高雄工作了十五年。
誰也沒有想到會是這樣的結果！`,
  japanese: `新しい製鉄所が来年の春に操業を始める予定です。
鉄鉱石の価格は昨年より七％下がりました。
「高炉を閉鎖する計画はありません」と社長は述べた。
労働者たちは十月から賃上げを求めている。
政府は鉄鋼産業への支援を約束しました。
工場の煙と騒音について住民が苦情を言った。
この炉はもう五十年も使われています。
レアアースの輸出が急に増えたという。
ﾊﾝｶｸのｶﾀｶﾅはﾚｼｰﾄでよく見かけます。
会議は結論が出ないまま終わった。
彼はエンジニアとして名古屋で働いている。
誰もこんな結果になるとは思わなかった。`,
  korean: `새로운 제철소가 내년 봄에 가동을 시작한다.
철광석 가격은 지난해보다 칠 퍼센트 떨어졌다.
“고로를 폐쇄할 계획은 없다”고 사장이 말했다.
노동자들은 임금 인상을 요구하고 있다.
정부는 철강 산업을 지원하겠다고 약속했다.
주민들은 공장의 연기와 소음에 항의했다.
회의는 결론 없이 끝났다.
수출이 작년보다 크게 늘었다.
그는 포항에서 기술자로 일한다.
회사는 용접공 스무 명을 찾고 있다.
아무도 이런 결과를 예상하지 못했다.
희토류 가격이 다시 오르기 시작했다.`,
  hebrew: `מפעל הפלדה החדש ייפתח באביב הבא.
מחיר עפרות הברזל ירד בשבעה אחוזים.
העובדים דורשים העלאת שכר מאוקטובר.
הממשלה הבטיחה לתמוך בתעשייה.
המנהל סירב לענות על שאלות העיתונאים.
הישיבה הסתיימה בלי החלטה.
תושבי השכונה מתלוננים על העשן.
החברה מחפשת עשרים רתכים.`,
  arabic: `سيفتح مصنع الصلب الجديد أبوابه في الربيع.
انخفض سعر خام الحديد بنسبة سبعة في المئة.
يطالب العمال بزيادة الأجور منذ أكتوبر.
وعدت الحكومة بدعم صناعة الحديد.
رفض المدير الإجابة عن أسئلة الصحفيين.
انتهى الاجتماع دون قرار.
يشتكي السكان من الدخان والضوضاء.
تبحث الشركة عن عشرين عاملا.`,
  serbian: `Нова челичана отворена је на обали Саве.
Цена руде пала је испод сто долара.
Радници траже веће плате од октобра.
Ђорђе и Љиљана раде у истој ливници.
Влада је обећала да ће подржати индустрију.
Његов отац је био ковач у Ваљеву.
Нико није очекивао овакву одлуку.
Џелат је чекао у сенци куће.`,
  bulgarian: `Новият завод ще заработи през пролетта.
Цената на рудата падна под сто долара.
Работниците искат по-високи заплати.
Правителството обеща да подкрепи бранша.
Директорът отказа да отговори на въпросите.
Никой не очакваше такова решение.
Жителите се оплакват от дим и шум.
Щабът заседава в Перник всеки ден.`,
  latvian: `Jaunā tērauda rūpnīca sāks darbu pavasarī.
Rūdas cena nokritās zem simts dolāriem.
Strādnieki prasa lielākas algas kopš oktobra.
Valdība solīja atbalstīt šo nozari.
Rīgā un Liepājā ēkas tiek atjaunotas.
Neviens negaidīja šādu lēmumu.
Ķīmiķis ņēma paraugus no upes ūdens.
Šodien ģimenēm būs brīva ieeja muzejā.`,
  lithuanian: `Naujoji plieno gamykla pradės veikti pavasarį.
Rūdos kaina nukrito žemiau šimto dolerių.
Darbininkai reikalauja didesnių atlyginimų.
Vyriausybė pažadėjo paremti šią pramonę.
Šiauliuose įvyko susitikimas su ministru.
Niekas nesitikėjo tokio sprendimo.
Gyventojai skundžiasi dūmais ir triukšmu.
Įmonė ieško dvidešimties suvirintojų.`,
  finnish: `Uusi terästehdas käynnistyy ensi keväänä.
Rautamalmin hinta laski seitsemän prosenttia.
Työntekijät vaativat korkeampia palkkoja.
Hän sanoi, että päätös on myöhässä.
Järven vesi muuttui punaiseksi yön aikana.
Yhtiö etsii kahtakymmentä hitsaajaa.
Kukaan ei odottanut tällaista päätöstä.
ÄÄNESTYS ALKAA TÄNÄÄN KLO 9.`,
  croatian: `Nova čeličana otvorena je u proljeće.
Cijena rude pala je ispod sto dolara.
Radnici traže veće plaće još od listopada.
Žitelji se žale na dim i buku.
Đuro i Željka rade u istoj ljevaonici.
Nitko nije očekivao takvu odluku.
Općina je prodala zemljište uz cestu.
Šef tvornice odbio je razgovarati s novinarima.`,
  hindi: `नया इस्पात कारखाना अगले वसंत में शुरू होगा।
लौह अयस्क की कीमत सात प्रतिशत गिर गई।
मज़दूर अक्टूबर से वेतन वृद्धि की माँग कर रहे हैं।
सरकार ने उद्योग को सहायता देने का वादा किया।
बैठक बिना किसी निर्णय के समाप्त हो गई।
कंपनी बीस वेल्डर खोज रही है।`,
};

/** Right texts that look odd, and must be left as they are. */
export const ODDITIES: readonly string[] = [
  '2 × 3 ≈ 6, π ≠ 3, x² + y² = z², √2 ± 0.1',
  'a ≤ b ≥ c ∴ ∑xᵢ → ∞',
  '½ cup, ¼ l, ¾ kg; ¶ 4, § 12',
  'Price: €5, £4, ¥600, $7, ₹400, ₽300, ฿250, ₩9000, 50¢',
  '5×£35 and 3×€20',
  '—¿Qué?—, “¡No!”',
  'ʃiː ɪz ˈɡəʊɪŋ təˈmɒrəʊ',
  'C:\\Users\\José\\Söhne\\données.txt',
  '/home/zoë/münchen/straße.csv',
  '╔══════╗\n║ Total ║\n╚══════╝',
  '├── src\n│   └── main.ts',
  '▁▂▃▄▅▆▇█ 100 %',
  '( ͡° ͜ʖ ͡°) ¯\\_(ツ)_/¯',
  '(╯°□°)╯︵ ┻━┻',
  '🙂 well done 👍🏽 👩‍👩‍👧 🇨🇳',
  '★★★☆☆ – “good enough”',
  'Ægir, Þór and Øystein sail at 5° C',
  'NESTLÉ® and Häagen-Dazs™',
  'SÃO JOÃO, AÇÃO, PÃO, IRMÃ, NÃO',
  'Mt. Åreskutan rises 1 420 m — a radius of 10 Å',
  'COÛT ÉLEVÉ À L’ÉTÉ : ÇA VA ÊTRE TRÈS CHER',
  'ÜBERGRÖSSE FÜR ÄRZTE',
  'ÅÄÖ åäö ÆØÅ æøå',
  'İSTANBUL’DA IŞIK',
  'ÑANDÚ, ÑOÑO, AÑO',
  'ĄĆĘŁŃÓŚŹŻ ąćęłńóśźż',
  'ΑΒΓ αβγ; Ω = 4 kΩ, λ = 5 µm',
  'α-Fe, β-phase, Δt = 5 s, µ = 0.3',
  'The word “façade” takes a ç; “Æ” is a letter.',
  'voilà — déjà vu, à la carte, Ô joie',
  'â, ê and ô carry a circumflex',
  'Â is the 1st letter; À and Ã too.',
  'C O N C L U S Ã O',
  'Zażółć „gęślą” jaźń…',
  '»Nein«, sagte er. ›Doch‹, sagte sie.',
  'Он сказал: „Да“, — и ушёл…',
  'В. В. Иванов, С. Ю. Петров и Р. С. Ким',
  'СССР, РФ, МВД и «Газпром»',
  'П. “Рога” № 5 — §3',
  'Ђорђе, Љубиша, Њива, Ћирилица, Џак',
  'ВІКІ – вільна енциклопедія',
  '今日は（木）です。ＡＢＣ１２３！',
  'ｶﾀｶﾅ ﾃｽﾄ ﾃﾞｰﾀ',
  '価格：￥１，０００（税込）',
  '包头市·昆都仑区',
  '《人民日报》：“稳中求进”',
  '龘靐齉爩 are rare signs',
  '喆、堃、犇、骉、淼、焱',
  '朱镕基、陶喆、王祖贤、邓颖超',
  'Xi’an, Yan’an, Tai’an; Lü and nǚ',
  'Běijīng, Shànghǎi, Guǎngzhōu, Nèiměnggǔ',
  'ยฅ? no: ราคา 50 บาท ครับ',
  'คน ผล ยา โต๊ะ โค โม',
  'ห้าง ABC จำกัด (มหาชน) – “ดีมาก”',
  'Đà Nẵng, Huế, Cần Thơ',
  'Ủy ban nhân dân tỉnh Quảng Ninh',
  'Brontë…” she wrote',
  'passé…” he said',
  'Join ZOÉ’s list, L’épisode, É¿',
  'HÅØYA ER BLÅØYD',
  'Ô Ã Ê … and “Ü”',
  'x’ and y’’ are derivatives; f′(x) = 5″',
  '5′ 11″, 48° 51′ N',
  '10–12 % · 3‰ · 5 µg/m³',
  'CO₂, H₂O, Nd₂O₃, 10⁶ t',
  '© 2024 – ® – ™ • ° º ª',
  'What?sure. Is it Bob? so be it',
  'https://example.org/?s=caf%C3%A9&t=1?s',
  'e-mail: jürgen@müller.example',
  'Ça coûte 5€… ou 6€ ?',
  'Malmö—Göteborg—Ängelholm',
  '“Mañana”, dijo – ¡y no volvió!',
  '“”‘’«»„‚‹›',
  'Fußball‑Verein (geschützter Strich)',
  'naïve coöperation, Zoë, Chloë, Noël',
  'smörgåsbord, Ångström, Tromsø',
  'l·l as in col·lecció',
  'ﬁne ligatures and ﬂour',
  'Ḥaḍramawt, Ṣanʿāʾ, al-Ḫalīl',
  'ქართული ენა და ანბანი',
  'Հայերեն լեզու',
  'አማርኛ ፊደል',
  'বাংলা ভাষা ও সাহিত্য',
  'தமிழ் மொழி',
  'ျမန္မာ မြန်မာဘာသာ',
  'ភាសាខ្មែរ',
  'ພາສາລາວ',
  'Қазақстан Республикасы, Өскемен, Үржар',
  'Монгол Улс, Өвөр Монгол',
  'ئۇيغۇر تىلى',
  'བོད་ཡིག',
  'ᠮᠣᠩᠭᠣᠯ',
  'Ƙasar Hausa, ɓauna, ɗaki',
  'Ọjọ́ rere, ẹ káàárọ̀',
  'ʻOkina in Hawaiʻi; Lānaʻi',
  'Māori: Whangārei, Ōtautahi',
  'Türkmenistan, Aşgabat, Ýolöten',
];
