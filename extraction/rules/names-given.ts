/**
 * Given names of the world in Latin letters, lower case and without marks, common English words left out save where they are
 * mostly names. Compiled from the locale data of Faker (fakerjs.dev, MIT licence) and Grady Ward's word lists (public domain).
 * Chinese names are read by family name and syllables instead. Notices: docs/data-sources.md.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
  aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aaliyah aalok aamod aanand aanandaswarup aanandinii
  aanjaneya aaratrika aarav aaron aarya aaryan aasa aasha aashritha aatmaj aatmaja aatreya aayushmaan aayushman aba
  abagail abani abbie abbigail abby abdallah abdel abdelaziz abdelkader abdiel abdirahman abdon abdoulaye abdul
  abdulaziz abdullah abdulrahman abdurrahman abe abeiku abel abelard abelardo abena abhaidev abhaya abhijit abhirath
  abhishek abhisit abhisyanta abigael abigail abigale abigayle abimbola abisola abisoye abner abraham abramo abubakar
  acaryatanaya achalesvara acharyasuta achille achintya achyut ada adah adalbert adalberta adalberto adaline adam
  adama adamo adams adan adaugo addie addison adebayo adeboye adedayo adegoke adel adela adelaida adelaide adelbert
  adele adelia adelin adelina adeline adell adella adelle adem adeola adewale adheesh adhiraj adhrit adi adikavi adil
  adina adinath aditeya aditya adityanandan adityanandana adolf adolfo adolph adolphe adolphus adonis adrain adria
  adriaan adrian adriana adrianna adriano adriel adrien adriena adrienne adrijana adripathi advaya adwitiya adwoa afia
  afra afton afua agasti agastya agata agatha agathe agaton aglae agnes agnese agneta agneya agnimitra agniprava
  agnivesh agrata agus agustin agustina ahalya ahilya ahmad ahmed ahmet aida aidan aiden aiko aileen aime aimee aisha
  aishani aiyana ajay ajeet ajit akande akanni akash akbar ake akeem akhilesh akihiko akihito akiko akinori akinwumi
  akio akira akofa akorfa akos akosua akram akroor aksel akshainie akshaj akshat akshata akshay akshayakeerti akshita
  akua akula akumaa akunna akwasi akwesi alade alain alaina alaine alan alana alanis alanna alano alassane alayna alba
  alban albert alberta alberte albertha albertina albertine alberto albin albina albrecht alcibiade alcide alda alden
  aldo aldric alea alec aleen alejandra alejandrin alejandro alek aleksa aleksandar aleksander aleksandr aleksandra
  aleksei aleksey alena alene alenka alessandra alessandro alessia alessio aletha alex alexa alexander alexandr
  alexandra alexandre alexandrea alexandria alexandrina alexandrine alexandro alexandros alexane alexanne alexei
  alexej alexey alexia alexie alexine alexis alexys alexzander aleyna alf alfons alfonso alfonzo alford alfred alfreda
  alfredo alhaji ali alia alica alice alicia alida alika alima alina alioune alis alisa alisha alisher alison alissa
  alistair alivia alix aliya aliyah aliyu aliza alize alka allan allegra allen allene allie allison alma almira almire
  alois aloise alojz alok alon alonzo alparslan alpha alphonse alphonso alta althea alton alva alvah alvena alvera
  alverta alvin alvina alvis alya alyce alycia alyona alysa alysha alyson alyssa alysson alzbeta ama amadou amalia
  amalie amalija amanda amani amar amara amaranaath amaresh amari amarinder amarnath amata amaya ambar amber ambra
  ambrose ambroz amelia amelie ameline amely americo amerigo ameyatma ami amie amin amina aminat aminata aminu amir
  amira amish amit amitabh amiya amodini amogh amos amparo amr amrit amrita amritambu amy amya ana anaadi anabel
  anabela anabelle anagh anahi anais anala anamarija anamika anand ananda anandamayi anang anant ananta anar anas
  anasooya anastacio anastasia anastasie anastasija anastazija anasuya anatol anatole anatoli anatolie anatoly anda
  andel andelin anders anderson andi andra andras andre andrea andreane andreanne andreas andree andrei andrej andreja
  andres andrew andrey andrija andrina andris andriy andy aneta anette anezka ange angela angele angelica angelika
  angelina angeline angelique angelita angelo angie angus ania anibal anica anies anika aniket anil anila anilaabh
  anilabh anirudh anish anissa anita aniya aniyah anja anjali anjaneya anjushree anjushri anka ankal ankit ankur ann
  anna annabel annabell annabella annabelle annalise annamae annamaria annamarie annapurna anne anneli annelie
  annemarie annetta annette anni annie annika anny anouk ansel anselm anselma anshula ansley antea antero anthonia
  anthony antigone antoine antoinette anton antone antonella antonetta antonette antoni antonia antonie antonietta
  antonin antonina antonio antony antwan antwon anuja anunay anup anuraag anurag anusuya anutin anwar anwesha anya
  aparna apollo apsara ara arabela arabella arabelle araceli aracely araldo archan archibald archie arda ardella arden
  ardith arely ari ariadna arian ariana ariane arianna aric arie arief ariel ariela arielle arindam aris aristide
  arjun arkady arlene arleta arlette arlie arlo arman armand armando armida armin arnaldo arne arnesh arno arnold
  arnoldo arnulfo aron arpad arsenie artem artemis artemisa arthur artur arturo artus artyom arun aruna arvel arvid
  arvilla arvind arwen arya aryan aryanna asa asami asbjorn asha ashish ashlee ashleigh ashlesh ashley ashly ashlynn
  ashok ashton ashtyn ashutosh ashwin ashwini asif asja askar aslesha asli asma assunta astrid astrida asya athena
  atmaja atmanand atmananda atreyee atreyi atsushi attila atul aube aubree aubrey aubry audie audra audreanne audrey
  augusta auguste augustin augustina augustine augusto augustus aurea aurel aurelia aurelian aurelie aurelio aurora
  aurore austen austin austyn ava avadhesh avani avantika ave aveline avery avinash avis avram avril awesi axel axelle
  aya ayan ayana ayaz aydan ayden aydin ayebatari ayinde ayla aylin ayman ayoub ayse ayumi ayush ayushmati aziz azra
  azubuike baaba baala baalaaditya baalagopaal babajide babatunde babette badr bahaa bahula baidehi baijayanti bailee
  bailey bakary bakula bala balaaditya balachandra baladitya balagopal balagovind balaji balamani balazs baldwin
  balgopal bambang bandhu bandhul banji bankim bankimchandra bankole barack baran barbara barbe barbora barnabas
  barnabe barney barrett barry bart bartholome bartolomej bartolomeo barton basanti bashar bashir basil basile basilio
  bastian bastien basuki batuhan baylee beata beatrice beatrix beatriz beau beaulah bebe becky bela belinda bella ben
  benedetta benedetto benedict benedikt benedikta bengt beniamin beniamino benigno benito benjamin bennett bennie
  benny benoit bente bentley benton benyamin berat berenice berit berk berkay berke bernadette bernadine bernard
  bernardo berneice bernhard bernice bernie berniece bernita bert berta bertha berthe berti bertram bertrand bessie
  beth bethany bethel betina betsy betta bette bettie bettina betty bettye beulah beverly bhaanumati bhaasvan bhaaswar
  bhadra bhadrak bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti bhagwati bhamini bhanumati bharadwaj bharat
  bhardwaj bhargava bhargavi bhasvan bhaswar bhaumik bhavani bhaves bhavish bheeshma bhilangana bhima bhisham bhishma
  bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhupesh bhushan bhushit bhuvanesh
  bhuvaneshwar bianca bianka bibi bibiana bilal bill billie billy bilva bilwa birgit birgitta birjesh bishnu bjorn
  blahoslav blair blaise blake blanca blanche blanka blazej blazena bob bobbi bobbie bobby bodhan bogdan bogdana
  bohdan bohdana bohumil bohumila bohumir bohus bohuslav bohuslava bojan bojana bola bolanle boleslav bongbong bonifac
  boniface bonita bonnie bora boris borka borys boubacar bowie boyd bozena bozica bozidar bozidara brad braden bradley
  bradly brady braeden brahma brahmaanand brahmabrata brahmanandam brahmdev brajendra brajesh bram brandi brando
  brandon brandt brandyn branimir branimira branislav branislava branka brankica branko brannon branson brant braulio
  braxton brayan breana breanna breanne brenda brendan brenden brendon brenn brenna brennan brennon brent bret brett
  bria brian briana brianne brice bridget bridgette bridie brielle brigida brigita brigitta brigitte brijesh brionna
  brisa brit brita britney britt brittany brock broderick brody bronislava brooke bruce bruna brunhilda bruno bryan
  bryana bryant bryce brycen bryon buchi bucur buddhana budhil budi budimir buford bukola bulah bulent burak burdette
  burley burnice byron cade caden caesar caio caitlin caitlyn cale caleb caleigh cali calista callie callum calvin
  camelia cameron camil camila camilla camille camren camron camryn camylle candace candelario candice candida candide
  candido candra cara carey carina carine carissa carl carla carlee carleton carley carli carlie carlo carlos carlota
  carlotta carlton carmel carmela carmella carmelo carmen carmina carol carola carolanne carole carolin caroline
  carolyn carolyne carrie carroll carson carter cary casandra casey casimer casimir caslav caspar casper cassandra
  cassandre cassidy cassie cataleya catalina catarina caterina catharina catharine catherine cathrine cathryn cathy
  catrina cayla ceasar cecelia cecil cecile cecilia cecilie cecilio cedric cedrick cedrik celeste celestin celestina
  celestine celestino celestyn celestyna celia celie celina celine cellou cem cemal ceren cesar cesare ceyda ceyla
  ceylin cezar chaanakya chaaruchandra chad chadd chadrick chaim chaitan chakor chakradhar chakravartee chakravarti
  chakrika chanakya chanda chandak chandan chandani chandi chandini chandira chandler chandni chandra chandraayan
  chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin chandramani chandramauli chandramohan
  chandran chandranath chandrani chandraprabha chandravati chanelle chantal chapal chapala charak charleen charlene
  charles charley charli charlie charline charlotta charlotte charuchandra charumati charuvrat charvi chasity chaten
  chatur chatura chaturaanan chaturbhuj chauncey chaya chaz cheikh chelsea chelsey chelsie cherechi cheryl chesley
  chet chetan chetanaanand cheyanne chiaki chiamaka chiara chidaakaash chidaatma chidambar chidambaram chidananda
  chidi chieko chike chimamanda chinedu chinmayanand chinmayananda chinua chinyere chioma chiranjeev chiranjeeve
  chisom chitraksh chitrali chitramala chitrangada chizoba chloe chris christa christelle christiana christiane
  christiano christie christin christina christine christoffer christop christoph christophe christopher christy
  chukwu chukwuma chyna ciara cicero cielo cierra cindy cirillo ciro citlalli clair claire clara clarabelle clare
  clarence clarissa clarisse clark claud claude claudia claudie claudine claudio claus clay clayton clea clelia
  clemence clemens clement clemente clementina clementine clemmie cleo cleopatra cleora cleta cletus cleve clifford
  clifton clint clio cloe clotilde clovis cloyd clyde coby cody colby cole coleman colette colin colins colleen collin
  colman colten colton columbus concepcion conchita conner connie connor conor conrad consolata constance constanta
  constantin constantina consuela consuelo cora coralie coraline corazon corbin cordelia cordell cordia cordie corene
  corey corina corine corinna corinne cornelia cornelius cornell corrine cortez cortney corvin cory cosima cosimo
  costanza coty courtney craig crawford creola crin cristal cristian cristiano cristina cristobal cristopher cruz
  crystal crystel ctibor cullen curtis cydney cynthia cyprian cyril cyrille cyrus daevi daevika dag dagmar dagmara
  daija daisha daisuke daiwik daksha dakshayani dalia dalibor dalibora daliborka dalida dalila dallin dalton damaris
  damayanti dameon damian damiana damiano damien damilare damilola damion damir damjan damla damodara damon dan dana
  dandak dandapaani dandre dane dangelo dani dania danial danica daniel daniela daniele daniella danielle danijel
  danijela danika danila danilo danjuma danka dannie danny dante danyka daphne daphnee daphney dara darby darcy daren
  daria darian dariana darien darija darin darina darinka dario darion darius darja darko darla darleen darlene
  darnell daron darrel darrell darren darrick darrin darrion darron darryl darshan darshwana darwin daryl dasa dashawn
  dasia datta dave davey davi david davida davide davin davina davion davis davon davonte davor davy dawood dawson dax
  dayaamay dayaananda dayaanidhi dayamayee dayana dayna dayne dayton dea dean deangelo deanna debashis debbie debora
  deborah debra declan dedric dedrick dee deeksha deenabandhu deepa deepak deepali deepan deepankar deependra deepesh
  deepika deeptanshu deeptendu deeptiman deeptimay deeptimayee deeptimoy deeptimoyee deevakar defne deion deja dejah
  dejan dejon dejuan delaney delbert delfina delia delilah delinda della delmer delores delpha delphia delphine
  demarco demarcus demario demeter demetra demetria demetris demetrius demond dena denis denisa denise deniz dennis
  denny denys deon deondre deontae deonte dereck derek derick deron derrick desdemona deshaun deshawn desiree desmond
  dessie destany destin destinee destiney destini dev devadatt devagya devajyoti devak devan devangana devani devante
  devasree devdan deven devendra devesh deveshwar devi devika devin devlet devon devonte devvrat devyn dewayne dewey
  dewi dewitt dex dexter dezider dhana dhanadeepa dhanalakshmi dhananjay dhanapati dhanesh dhanpati dhanu dhanvin
  dhara dharani dharitri dharmaketu dharmendra dhatri dhruv dhyanesh dhyaneshwar dian diana diane dianna dianne didier
  diego dieter digambar digambara diksha dilan dilara dilip dillan dillon dimitri dina dinakar dinesh dinkar dino dion
  dione dionisio dionyz dipali dipankar dipendra dipesh diptendu dirk dita divaakar divakar divjot divna divya dixie
  djibril dmitri dmitrii dmitriy dmitro dmitry dmytro dobromila dobroslav dobroslava dolly dolores domenic domenica
  domenick domenico domingo dominic dominick dominik dominika dominique don dona donald donat donata donato donavon
  donna donnell donnie donny dora dorcas doreen dorian dorina dorine doris dorota dorotea doroteja dorothea dorothee
  dorothy dorris dortha dorthy doug douglas dov dovie doyle draga dragan drahomir drahomira drahoslav drahoslava
  draupadi drazen drew dron drona dua duane dubravka dudley dulari dulce dulcinea duncan dunja durante durga
  durgeshwari durward dusan dusana dustin dwaipayan dwaipayana dwayne dwight dylan dyna earl earlene earline
  earnestine easter easton ebba ebele ebiere ebiowei ebru eda edd eddi eddie eddy ede eden edgar edgard edgardo edi
  edison edita edith edmond edmund edna edouard eduard eduarda eduardo edvard edvin edward edwardo edwin edwina edyth
  edythe eekalabya efe effie efrain efrem efren egon ehsan eiichi eiji eiko eileen einar eino ekaaksh ekadant ekaksh
  ekalavya ekaling ekaparnika ekaterina ekdant eko ekow ekrem ela eladio elaina elaine elakshi elbert elda eldon
  eldora eldred eldridge elea eleanor eleanora eleanore eleazar electa elena elene eleni elenor elenora eleonora
  eleonore elfrida elfrieda eli elia eliabeth eliah elian eliana eliane eliano elias elie eliezer elif elijah elin
  elina eline elinor elinore elio eliot elisa elisabet elisabeth elisabetta elise eliseo elisha eliska elissa elita
  eliza elizabet elizabeth elka ella elle ellen elli ellie elliot elliott ellis ellsworth elly elmer elmira elmo
  elmore elna elnora elnur elodie elody eloisa eloise elora elouise eloy elroy elsa elsbeth elsie elta elton elva
  elvera elvie elvin elvina elvira elvis elwin elwira elwyn elyse elyssa elza ema emanuel emanuela emanuele emeka
  emelia emelie emeline emely emerson emery emie emiko emil emile emili emilia emilian emiliano emilie emilija emilio
  emily emin emine emma emmalee emmanuel emmanuelle emmet emmett emmi emmie emmitt emmy emory emre ena enakshi enea
  enes engelbert enid ennio enoch enola enos enrica enrico enrique ensar enya enzo ephraim eray erda erdem eren ergun
  erhard eriberto eric erica erich erick ericka erik erika erin erling erma ermanno erminia erna ernest ernesta
  ernestina ernestine ernesto ernie ernst ervin erwin eryn esha eshana eshita esi esma esmeralda esperanza esra esse
  essie esta esteban estefania estel estela estell estella estelle estera estevan esther estrella etela etha ethan
  ethel ethelyn ethyl etienne etsuko ettie ettore eudora eugen eugene eugenia eugenie eugenio eula eulah eulalia
  eulalie euna eunice eusebia eusebie eusebio eva evalyn evan evangelina evangeline evans evelin evelina eveline
  evelyn evelyne everardo everett everette evert evgeni evgeny evie evin evy ewald ewan ewell ewen eymen eyram
  ezechiel ezekiel ezequiel ezio ezra fabian fabiana fabiano fabien fabienne fabio fabiola fabrice fae fahad faisal
  fanni fannie fara farah farhad farid faruk fatih fatima fatma fatou faustin faustina faustine faustino fausto favian
  fawzi fay faye federica federico fedor felice felicia feliciano felicie felicita feliks felipa felipe felix felton
  femi femke ferdinand ferdinanda ferenc ferit fermin fern fernanda fernando ferne fidan fidel fiifi filemon filiberto
  filip filipa filipe filippa filippo filomena finja finlay finley finn finnley fiona firas flavia flavie flavio fleta
  fletcher fleur flo flor flora flore florence florencia florencio florentin florentina florian floriana florie
  florina florine floris flossie floy floyd flynn folasade forrest foss fran frances francesca francesco francine
  francis francisca francisco franco francois francoise frank frankie franklin frantisek frantiska franz fred freda
  freddie freddy frederic frederica frederick frederico frederik frederique fredrick fredrik fredy freeda freida freya
  frida fridolin frieda friederike friedrich fritz fulvia fumie fumihiko fumiko fumio fumitaka funmi funmilade
  funmilayo furkan furman fynn fyodor gabe gabi gabin gabor gabriel gabriela gabriele gabriella gabrielle gabrijela
  gael gaetano gaia gail gajaadhar gajabahu gajadhar gajbaahu galina ganak ganaka ganapati gandharv gandharva ganesh
  gangesh gardner garett garfield garik garnett garrett garrick garry garth garud garuda gary gaspar gaspard gasper
  gaston gati gatik gauraang gaurang gauranga gautam gautama gautami gauthier gavin gayatri gaye gayle gbeminiyi
  gbemisola gedeon geeta geetanjali gejza gemine gemini gemma gene genevieve gennady gennaro genoveva geo geoffrey
  georg george georges georgeta georgette georgi georgia georgiana georgianna georgina georgy geovanni geovanny
  geovany gerald geralda geraldine gerard gerardo gerda gerhard germain germaine germana gerrit gerry gerson gertrud
  gertruda gertrude ghanaanand ghanashyam ghanshyam ghassan gheorghe gherardo ghita gia giacinta giacomo giada gian
  gianina gianluca gianna gianni gibran gideon gifty gigi gil gilbert gilberta gilberto gilda giles gilles gillian
  gina ginevra ginger gino gioele gioia giordano giorgia giorgio giovani giovanna giovanni giovanny giri girija girik
  girika girindra giriraaj giriraj girish girja gisela gisele gisella gisselle gita gitanjali giuditta giulia giuliana
  giuliano giulio giuseppe giusto gizela gizem gladyce gladys gleb glen glenda glenn glenna glennie gloria gobinda
  godfrey godiva godwin gokhan golda gonzalo goodluck gopaal gopal gopee gopi gorakhanatha gorakhnath goran gordan
  gordana gordon goswamee goswami gottfried gotum gouranga goutam govinda grace gracie graciela grady graham grant
  granville gratiana grayce grayson grazia greg gregg gregoire gregor gregoria gregorio gregory greta gretchen greyson
  grgur grigory griselda grover guadalupe gudakesa gudakesha gudrun guglielmo guido guillaume guillemette guillermo
  guiseppe gulcin gulnara gunay gunilla gunnar gunter gurdev gus gussie gustav gustave gustavo gwede gwen gwendolyn
  gyorgy habib habiba hadi hadley hafez hafsa hagen hailee hailey hailie hajime hakainde hakan hakim hakki hal haleigh
  haley halie halil halim halima halle hallie haluk hamad hamdan hamid hamish hammad hamsini hamza hana hande hani
  hank hanna hannabel hannah hanne hannes hans haoran harald hari harinakshi harinarayan harish harit harita harley
  harmon harold haroun harriet harrison harry harsh harsha haruhiko haruka haruki haruko harun haruto harvey hasan
  hashim hasim haskell hasna hassan hassie hatem hatta hattie hayden haylee hayley haylie haytham hazle heather heber
  hector heda hedda hedi hedvig heema heidi helen helena helene helga helin hellen helmer helmut heloise hemant
  henderson hendra hendrik hendrika henri henrie henrieta henrietta henriette henrik henry herbert herman hermann
  hermina hermine herminia herminio hershel herta hertha herve hester hettie hideaki hideki hideo hidetoshi hilario
  hilarius hilary hilbert hilda hildegard hillard hillary hillel hilma hilton himadri himani hipolito hira hiram
  hiranmay hiranmaya hiranya hiroaki hirohiko hirokazu hiroko hiromi hironori hiroshi hirotaka hiroyuki hisashi hisham
  hitesh hobart holden hollie hollis holly homer horace horacio horst hortense hortensia hosea hosni howard howell
  hoyt hristo hubert huda hudson hugh hugo hugues hulda hulya humberto husain huseyin hussein hyman iago ian ibrahim
  ibrahima ichiro icie ida idell idella idris idriss ifeanyichukwu ifeoma ifunanya ignac ignacio ignacy ignatius
  ignazio igor ihor ihsan ike ikenna ikhidie ila ilaria ilario ilarion ilay ilayda ileana ilene ilenia ilhan iliana
  ilias ilie ilija ilja ilker ilona ilsa ilse ilya ilyas ima imad imani imelda imke immanuel imogen imogene imran ina
  inara inaya inder indira indra ines inez inga inge ingeborg inger ingrid ingrida inka inna iolanda ion iona iqbal
  ira irem irena irene ireti irfan irina iris irma irvin irving irwin isa isaac isabeau isabel isabela isabell
  isabella isabelle isac isacco isadora isadore isai isaiah isaias isak isamu isidor isidora isidore isidoro isidro
  isioma isis iskandar isla ismael ismail isobel isom isra israel issa issac istvan itsunori itzel iva ivah ivan ivana
  ivanka ivar ivaylo ive iveta ivica ivo ivona ivonne ivor ivy iwan izaak izabela izabella izaiah izak izidor izolda
  izzy jabari jaber jabir jace jacey jacinthe jacinto jack jackeline jackie jacklyn jacky jaclyn jacob jacobo jacobus
  jacqueline jacquelyn jacques jacynthe jada jade jaden jadesola jadon jadranka jadranko jadyn jaeden jafar jaga
  jagadish jagadisha jagan jagathi jagdeep jagdish jagmeet jahnu jai jaida jaiden jailyn jaime jaimini jairam jairo
  jakayla jake jakob jakov jakub jalal jaleel jalen jalon jalyn jamaal jamal jamar jamarcus jamel james jameson jamey
  jamie jamieson jamil jamila jamir jamison jammie jan jana janae jane janek janelle janessa janet janeta janez janice
  janick janie janina janine janis janiya janka janko janna janne jannie jannik jannis janos janosch jany jaquan
  jaquelin jaqueline jara jared jaren jari jarmila jarne jarod jarolim jaromir jaron jaroslav jaroslava jarrell jarret
  jarrett jarrod jarvis jasen jasmin jasmina jasmine jasna jason jasper jassim jaunita javad javas javier javon
  javonte jay jaya jayant jayce jaycee jayda jayde jayden jaydon jaylan jaylen jaylin jaylon jayme jayne jayson jazlyn
  jazmin jazmyn jazmyne jean jeana jeanette jeanie jeanne jeannette jeannie jed jedediah jedidiah jeff jefferey
  jeffery jeffrey jeffry jela jelena jelica jena jenifer jenna jennie jennifer jennings jenny jennyfer jens jensen
  jeppe jerad jerald jeramie jeramy jerel jeremiah jeremias jeremie jeremy jermain jermaine jermey jerod jerome jeromy
  jerrell jerrod jerrold jerry jesper jess jesse jessica jessie jessika jessy jessyca jett jette jettie jevon jewell
  jil jill jillian jim jimmie jimmy jindra jiri jitender jitendra joachim joah joakim joan joana joanie joann joanna
  joanne joannie joanny joany joaquim joaquin jocelyn jocelyne jodi jodie jody joe joel joelle joesph joey johan
  johann johanna johanne johannes johathan john johnathan johnathon johnnie johnny johnpaul johnson joko jolana
  jolanda jolayemi joleen jolie jolien joline jomo jon jona jonah jonas jonatan jonathan jonathon joojo joost jordan
  jordana jordane jordi jordon jordy jordyn jorge jorgen joris jorn jose josef josefa josefin josefina josefine joseph
  josephine josh joshua joshuah josiah josiane josianne josie josue josy jourdain jovan jovana jovani jovanny jovany
  joy joya joyce joze jozef jozefina jozsef jozue juan juana juanita juda judah judd jude judita judith judson judy
  jule jules juli julia julian juliana juliane julianne julie julien juliet julieta juliette julija julina julio
  julita julius juna junichi junichiro junius junko juri justen justin justina justine juston justus justyn justyna
  juvenal juwan jyoti jyotis jyotsana kaan kacey kaci kacie kacper kade kaden kadin kadir kaela kaelyn kagiso kai kaia
  kailash kailee kailey kailyn kaitlin kaitlyn kaj kaja kala kale kaleb kaleigh kaley kali kalinda kalle kallie
  kalpana kalyani kama kamal kamala kamalesh kamel kameron kamil kamila kamille kamla kamlesh kamran kamren kamron
  kamryn kanak kanaka kanchan kane kania kanishka kannan kannen kanti kaori kapil kara karan kare kareem karel karelle
  karen kari kariane karianne karim karin karina karine karl karla karlee karley karli karlie karlis karlotta karmela
  karmen karna karol karolann karolina karoline karson karthik kartik karunanidhi kasandra kasey kashyap kashyapi
  kaspar kasper kassandra kassym kata katarina kate katelin katelyn katelynn katerina katharina katherine katheryn
  kathleen kathlyn kathrine kathryn kathryne kathy katie katina katja katlyn katlynn katrin katrina katrine katsuhiko
  katsunobu katsuya kattie katy kaushik kavita kavon kay kaya kaycee kayden kayla kaylah kaylee kayleigh kayley kayli
  kaylie kaylin kayode kazimir kazuhiko kazuhiro kazuki kazuko kazuo kazuya kazuyuki keagan keano keanu keara keaton
  keegan keeley keely keenan keerti keiichi keiji keiko keira keisuke keith kellen kelley kelli kellie kelly kelsi
  kelsie kelton kelvin kemal kemi ken kenan kendall kendra kendrick kenichi kenichiro kenji kenna kennedi kennedy
  kenneth kennith kenny kent kenta kentaro kenton kenyatta kenyon kenza kenzo keon kerem kerim kerry kerstin keshaun
  keshav keshawn keven kevin kevon keyon keyshawn khadija khaled khalid khalifa khalil kian kiana kianna kiara kiarra
  kiel kiera kieran kiley kilian killian kim kimberley kimberly kimiko kip kira kiran kiril kirill kirk kirsten
  kirstin kirti kishore kitty kiyoshi kjell klaas klara klaudia klaus klemens klement klementyna kleopatra kliment
  knut kobe koby kody kofi koichi koji kojo kolby kole koloman konrad konstance konstantin konstantyn kora koray
  korbin kordula korey kornel kornelia kory kosuke kraig krasimir kris krishna krishnadas krishnadasa krista kristan
  kristen kristi kristian kristie kristijan kristin kristina kristine kristof kristofer kristoffer kristopher kristy
  krystal krystel krystina krystyna ksenia kubra kubura kujoe kumar kumari kumuda kunihiko kurt kurtis kvetoslava
  kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kyan kyla kyle kylee kyleigh kyler kylie kyoko kyra laal lacey
  lachlan lada ladarius ladislau ladislav laetitia lafayette laila laisha lakshman lakshmi lakshmidhar lakshminath lal
  lala lalit lalita lamar lambert lamia lamine lamont lana lance lancelot landen laney lara larina larisa larissa
  laron larry lars larue lasse laszlo latif latoya laura laure laureen lauren laurence laurene laurens laurent
  lauretta lauri lauriane laurianne laurie laurin laurine laury lauryn lavada lavanya lavern laverna laverne lavina
  lavinia lavon lavonne lawrence lawrencia lawson laxman laxmi layla layne lazar lazare lazaro leah leana leander
  leandra leandro leann leanna leanne leatha leda lee leela leena leia leif leigh leila leilani lela lelah leland
  lelia lempi lemuel len lena lene leni lenia lenka lenn lenna lennard lennart lennert lennie lennox lenny lenora
  lenore lenya leo leola leon leona leonard leonardo leone leonel leonhard leoni leonid leonida leonidas leonie leonor
  leonora leonore leontina leontine leopold leopoldina leopoldo leora lera lerato leroy lesley leslie lesly lessie
  lestari lester leta letha leticia letitia letizia lev levent levi levin lew lewis lexi lexie leyla lia liam liana
  lias libbie libby lida lidia lidija lila lilas lili lilia lilian liliana liliane lilith lilla lilli lillian lilliana
  lillie lilly lilou lilyan lina linda lindiwe lindsay lindsey linn linnea linnie lino linus linwood lio lionel lisa
  lisandro lisanne lisbeth lise liselotte lisette litzy liv liva livia livio liya liyana liz liza lizbeth lize lizeth
  lizzie lizzy ljiljana ljuba ljubica ljubomir llewellyn lloyd lodovico logan lois loise lola lolade lolita loma lon
  lonie lonnie lonny lonzo lora loraine loredana loreen lorelei loren lorena lorene lorenz lorenza lorenzo loretta
  lori lorin lorine loris lorna lothaire lotta lotte lotti lottie louay louie louis louisa louise lourdes louvenia
  lowell loy loyce luana lubna lubomir lubomira lubor lubos luboslav luboslava luc luca lucas luce lucia lucian
  luciana luciano lucie lucien lucienne lucija lucile lucille lucinda lucio lucious lucius lucretia lucy ludie ludmila
  ludovic ludovica ludovico ludvig ludwig lue luella luena luhut luigi luis luisa luise luiza lujza luka lukas luke
  lula lulu luna lungile lupe lura lurline lutfi luther luz lya lyam lyda lydia lydie lyla lyle lyn lynda lynette lynn
  lynne lysanne lyudmila mabel mabelle mable mace macey maci macie mack mackenzie macy madalena madaline madalyn
  maddalena maddison madeleine madeline madelyn madelynn madge madhav madhu madhuri madie madilyn madina madisen
  madisyn madlen madonna mads mady madyson mae maegan maeve mafalda magali magda magdalen magdalena maggie magne
  magnus mahamadou mahathir mahdi mahendra mahesh maheswar mahfud mahir mahmoud mahmud maia maida maira maiya maja
  majda majid makayla makenna makenzie makiko makinwa makoto maksim maksym mala malachi malati malcolm malena malia
  malick malik malika malin malina malinda mallie mallory malou malti malvina mamadou mamady mamata mamie mamoru
  mamoudou manabu manda mandaakin mandakini mandla mandy manel manfred mangala mangalya mani manik manikya manish
  manisha manjunath manjusha manley manmohan manny manoj manon mansour mansur manuel manuela mara marat marc marcel
  marcela marcelina marcelino marcella marcelle marcello marcellus marcelo marcia marco marcos marcus marek maren
  marena marga margaret margareta margarete margarett margaretta margarette margaux marge margie margit margita margo
  margot margret marguerite mari maria mariah mariam marian mariana mariane marianna marianne mariano maribel marica
  marie mariela mariella marielle marietta marija marijn marika mariko marilena marilie marilou marilyn marilyne marin
  marina marino mario marion maris marisa marisol marissa marit marita maritza marius mariya marja marjolaine marjorie
  marjory mark marketa marko markus marla marlee marleen marlen marlena marlene marley marlie marlo marlon marnie
  maros marques marsha marshall marta marten martha marthe martim martin martina martine martino marty marut marvin
  marwa marwan marwin mary maryam maryann maryjane marylou maryse masa masaaki masahiko masahiro masaki masako masami
  masanori masao masaru masashi masataka masato masatoshi masatsugu masaya masayoshi masayuki mason masoud
  massimiliano massimo matej mateja mateo mateus mateusz mathew mathias mathilda mathilde mathis matias matilda
  matilde matis mats matt matteo matthew matthias matthieu matthis matti mattia mattias mattie mattis matyas matylda
  maud maude maudie maura maureen maurice mauricio maurine maurits maurizio mauro mavis mawuena mawusi max maxi maxie
  maxim maxime maximilian maximilien maximillia maximillian maximo maximus maxine maxwell maya mayank maybell maybelle
  maye maymie maynard mayoor mayra mazie mckayla mckenna mckenzie meagan meaghan meda medard medina meena meenakshi
  meera megan megane megawati meggie meghan meghnad meghnath mehdi mehmet meike mekhi melania melanie melany melba
  melek melih melike melina melinda melis melisa melisande melissa melita mellie melodie melody melvin melvina melvyn
  melyna melyssa menaka mendel menka meral meredith merl merle merlin merritt mert mertie merve mervin meryem meryl
  mesut metin metod mette mevlut mia micaela micah micha michael michaela michal michale micheal michel michele
  micheline michelle michiko mick midori mieko miguel miho mija mika mikael mikaela mikail mikayla mike mikel mikhail
  mikkel mikulas mila milada milana mildred milena miles milford milic milica milivoj milka milla millicent millie
  milly milo milorad milos miloslav miloslava milota milton milutin mina minakshi mindy minerva minna minnie minoru
  mira mirabela mirac miran miranda miray mircea mirco mireille mirela mirella mireya miriam mirjam mirka mirko mirna
  miro miron miroslav miroslava mirza misael mischa mitch mitchel mitchell mitra mitsuko mitsuru mittie miyuki mladen
  mmusi modesta modesto moeketsi mohamad mohamed mohammad mohammed mohan mohana mohinder mohini mohit mohsen moira
  moise moises mojmir mokgweetsi moktar mollie molly momcilo mona monica monika monique monserrat monserrate monte
  monty morena morgan morgana moriah moric moritz morris morten mortimer morton mose moses moshe mossie motoo moussa
  mozell mozelle mozes mubarak muhammad muhammadu muhammed muhsin muhyiddin mukesh mukul murad murali murat muriel
  murl murphy murray musa mustafa mustapha muyiwa mya myah mykhailo mykola myla mylan mylene myles mylo myra myriam
  myrl myrna myron myrtice myrtie myrtis nabil nabila nada nadezda nadia nadine nadja nagabhushanam nagesh nagla
  naguib nahid nahil naif naim najib nakia naledi nalini nana nanako nancy nand nanda nandan nangolo nannie naoki
  naoko naomi naomie naoto napoleon nara narayan narayana narcis narcisa narciso narendra naresh narinder nash nasir
  nasrullah nasser nat natale natalia natalie natalija natalina nataliya natalya natan natanael nataniel natasa
  natasha nate nathalie nathan nathanael nathanial nathaniel nathen natka natsuki naveen navin nawaf nawal nayef
  nayeli nazif ndidi neal nebojsa ned neda nedra neeraj neha neil neila nela nelda nelia nell nella nelle nelli nellie
  nelly nels nelson nena nenad neo neoma nerea nestor nettie neva neven nevena nevenka nevin nevio newell ngozi nia
  nicholas nicholaus nichole nick nicklaus nickolas nico nicola nicolae nicolai nicolas nicole nicolette nicoline
  niels nigar nigel nihat nika nike nikhil nikita nikki nikkie nikko niklas niko nikodem nikola nikolai nikolas
  nikolay nikolina nila nilesh nils nimakoah nimit nina nino ninon niranjan nirbhay nirmala niro nisa nitin nitish
  nizar nkechi nkosazana nnamdi nneka noa noah noam noami noan nobuko nobuo nobuyuki noe noel noelia noella noelle
  noemi noemie noemy nola nolan nomi nomvula nona noor nora norah norbert norberto norene noriko norina norio noriyuki
  norma norman normand norris norval norwood nour nouri novi nur nuri nuria nurlan nursultan nurul nya nyah nyasia
  obie obinna obioma oceane ocie octavia oda odelia odell odetta odette odie odilia odin odon ofelia ojaswini oke okey
  oksana ola olaf olaide oldrich ole oleg oleh oleksandr oleksiy olen olena oleta olga olimpia olin oliva oliver
  olivia olivie olivier oliviero oliwia oliwier ollie olufunmi olumide olusegun oluwaseun oluwunmi olympe olympia
  olympie oma omana omar omari omawunmi omer omero omolara ona ondrej ongkar onie onome onoriode onur oona oormila
  opalina opaline ophelia ophelie oran orazio oren orhan oriana orie orin orion orland orlo ornella orpha orrin orsola
  ortensia orval orville osama osamu osbaldo osborne oscar oskar osman osmund osvaldo oswald oswaldo otha otho otilia
  otis oto ottilie ottis otto oumar ousmane owen oystein ozella ozgur ozlem pablo paco padma paetongtarn paige palma
  palmira paloma pam pamela pankaj pankrac pantaleon paola paolo parag param paramartha parker parvati pascal pascale
  pasquale pat patrice patricia patricija patricio patrick patrik patrizia patrizio patsy patti pattie patty paul
  paula paule paulette paulin paulina pauline paulo pavel pavla pavlo paxton payton pearlie pearline pedro peggie
  peggy pelagia pelagie penelopa penelope penny pepe perceval percival percy peri perla perle pero perrine perry petar
  pete peter petr petra petro petronela petronilla petronille peyton phil philip philipp philippa philippe philippine
  phillip phoebe phyllis pia pierce pierre pieter pietro pilar pinar pio piotr piper pippa pippo pius piyush plamen
  platon polina polly poornima poppy poul prabhu prabowo pradeep prakash pramila pramod pran pranab pranav pranay
  prasad prasanna prashant pratap prateek prathamesh praveen pravin pravoslav prayag prayut prayuth predrag preity
  prema presley prisca priscilla priska priti priya priyala priyanka prokop providenci puan puneet purnima purushottam
  pushti qasim qassem queenie quentin quieta quincy quinn quinten quinton rachael rachel rachele rachelle radek radha
  radmila radomir rados radoslav radovan raduz rae raegan raf rafael rafaela raff rafi rafid rafik rageshwari
  rageswari raheem rahel rahim rahmi rahsaan rahul raif raimondo raimund raina rainer raisa raj rajan rajat rajeev
  rajendra rajesh rajinder rajiv rajko rajnath rakesh raleigh ralf ralph rama ramaa raman ramesh rameshwar ramiro
  ramon ramona rana randal randall randi randolf randolph randy rania ranjan ranjeet ranjit ranko raoul raphael
  raphaelle raquel rashad rashawn rasheed rasheedah rashid rashmi rasmus rastislav rati ratko rauf raul ravi ravindra
  ray rayan rayen raymond raymundo rea reagan reanna reba rebeca rebecca rebeka rebekah recep reece reed reese regan
  reggie regina reginald regine reid reilly reina reine reinhard reinhold rekha remilekun remington remo remus remy
  renata renate renato renaud rene renee ressie reta retha retta reuben reva rex rey reyes reymundo reyna reynold reza
  rhett rhianna rhiannon rhoda rhonda ria riad riana rica ricardo riccardo richard richie richmond rick rickard rickey
  rickie ricky rico rieko rigoberto rika riley rina rinaldo rinat rini rino rita ritesh riyad rizal robb robbie robert
  roberta roberto robin robina robinson robyn rocco roch rochelle rocio rod roderick rodger rodney rodolfo rodolphe
  rodrick rodrigo roel rogelio roger rohan rohana rohit roksana roland rolando rolf rollin romain romana romeo romina
  romola romuald romulus romy ron rona ronald ronaldo ronja ronnie ronny roosevelt rory rosa rosalee rosalia rosalie
  rosalind rosalinda rosalyn rosamond rosamunda rosana rosanna rosario roscoe roselin roseline rosella roselyn
  rosemarie rosemary rosen rosendo rosetta rosie rosina rosita roslyn rosmunda ross rossie rotimi rowan rowena rowland
  roxana roxane roxanne roxy roy royce roza rozalia rozalie rozella rozina ruben rubie ruby rubye rudolf rudolph rudra
  rudy rufina rufus rukhmani rukmin rupert ruperto rupinder ruprecht ruslan russ russel russell rustam rustem rusty
  ruta ruth ruthe ruthie ruya ruza ruzena ryan ryann ryder rylan rylee ryleigh ryley ryo ryohei ryoko ryosei ryosuke
  ryota saad saba sabah sabina sabine sabri sabrina sabryna sacha sachiko sachin sada saddam sadie sadye saeed safa
  safia safira safiya saige sakura saleh salem salih salim sallie sally salma salman salome salomea salomey salomon
  salomone salvatore sam samanta samantha samara sameer sameh sami samia samir samira sammie sammy samson samuel
  samuele sanaa sancho sanda sandeep sandiaga sandip sandor sandra sandrine sandro sandy sanford sanja sanjay sanjeev
  sanjiv sanka sanne sansone santa santina santino santosh sanya sapna sara sarada sarah sarai sarala saraswati sarina
  sarisha sarita sarla saroja sarvin sasa sascha sasha saskia satish satoko satoru satoshi satsuki satya satyen saud
  saul sauveur sava savanah savina savion scarlett schuyler scot scott scottie scotty seamus sean sebastian sebastiano
  sebastien sedrick seema seiichi seiji seiko sekinat selahattin selcuk selena selene selim selin selina selma selmer
  semih semyon sena serafin serafina serdar serena serge sergei sergej sergey sergii sergio serhiy serkan servac seth
  setsuko severin sevim seydou shahid shailesh shaina shakira shakti shakuntala shalewa shana shane shanel shanelle
  shani shania shanie shaniya shankar shanna shannon shanny shanon shantanu shanti shany sharad sharda shari sharmila
  sharon shashi shashikala shaun shavkat shawn shawna shay shaylee shayna shayne shea sheela sheila shekhar sheldon
  shelia shelley shelly shemar sher sheri sheridan sherman sherri sherry sherwood sheryl shigeki shigeo shigeru shikha
  shilpa shingo shinichi shinichiro shinji shintaro shinya shinzo shiori shirley shiv shivakari shivraj shizuka shobha
  shobhana shoichi shotaro shresth shresthi shreya shreyashi shridevi shrishti shubha shubham shubhaprada shuichi
  shunichi shunsuke shwet shyam shyann shyanne siana sibel sibilla sibyl sibylle sid siddarth siddharth siddhi
  siddhran sidney sidonia sidonie sienna sigfrid sigismond sigismondo sigmund sigrid sigurd silas silje silvana
  silvano silvester silvia silvie silvija silvio simeon simisola simon simona simone sina sinan sipho siro sitara siti
  siyabonga sizwe skye skyla skylar slava slavek slavica slavka slavko slavomir slobodan sloka smita smriti sname
  sneha sofia sofie sofija solange soledad solomon solon solveig som soma somchai somnath somu sona sonia sonja sonya
  sophia sophie soraya soren souleymane spencer srdjan srecko srettha srinivas stacey stacy stan stanford stanislas
  stanislav stanislava stanko stanley stanton stasa stef stefan stefana stefania stefanie stefano steffen stela stella
  stephan stephane stephania stephanie stephany stephen stephon sterling steve steven stevie stewart stig stipe stojan
  stoyan stuart subhash subhashini subhasini subodh subramanyam sucheta sudeva sudha sudhir sue suharto sujata sukanya
  sukarno suleyman suma suman sumayyah sumiko sumitra sunil sunita surendra suresh surya suryakant suryakanta
  suryakantam susan susana susanna susanne susheel sushil sushma susie susilo susumu suzana suzanne suzie svatopluk
  sven svend svetlana svetozar swapnil swara swarnalata swati sweta sybilla sybille syble sydnee sydney sydni sydnie
  sylvan sylvester sylvia sylvie tabea tabitha tad tadashi taddeo tadeas tadeo taha tahir tahlia taisuke takahiro
  takaki takako takao takashi takayuki takehiko takeo takeshi taku takuma takuya talal talia talya tamaki tamara tamas
  tamer tami tamia tammy tana tania tanirika tanja tanner tanushree tanushri tanvi tanya tapan tara taras tarek tareq
  tari tariq tarja taro tarun taryn tasha tasnim tate tatiana tatjana tatsuo tatsuya tatum tatyana taurean tavares
  taya taylor tayyip teagan ted teddy tedi tej teja tejas tekla telly temba temitope tendai tengku teo teodor teodora
  teodoro teofil teona terence teresa tereza teri terje terrance terrell terrence terri terrill terry tess tessa
  tessie tetsuo tetsuro tetsuya tevin thabo thad thaddeus thaksin thalia thandi thea thelma themba theo theobald
  theodor theodora theodore theresa therese theresia theron thiago thibaud thibaut thom thomas thora thulani thurman
  tia tiago tiana tianna tibor tichomir tierra tiffany tihomir tilda tillman tim timea timmothy timmy timo timon
  timotej timoteo timothee timothy timur tina titi titilayo titilope tito titus tobias tobiloba tobin toby tod todd
  todor tolga toluwani tom toma tomas tomasa tomi tomiloba tomislav tommie tommy tomohiro tomoko tomoyuki toney toni
  tony tonya tope torbjorn tore torey torrance torrey torsten toru toshiaki toshihiko toshihiro toshiko toshimitsu
  toshio toshiyuki tracey traci tracy traian travis travon tre tremaine tremayne trent tressa tressie treva trever
  trevion trevor trey tricia trilochan trilochana trilok trilokanath trilokesh triloki trine trisha tristan tristian
  tristin triston trond troy trudie trycia trystan tshepo tsuneo tsutomu tsuyoshi tuana tudor tuncay tunde turki
  tushar twila tybalt tyler tymofiy tymon tyra tyree tyreek tyrel tyrell tyrese tyrique tyron tyrone tyshawn tyson
  ubaldo uche udai uday uddhav udit ugo ugur uhuru ujjawal ujjwal ulberto ulf ulices ulises ulla ulrich ulrika uma
  umang umar umberto umesh umit umut una upendra upton urbain urbano uriah uriel urmila ursula usha usman uttam
  uzodimma vaclav vada vadim vaibhav vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi vala valdemar valentijn
  valentin valentina valentine valentino valera valeri valeria valerie valerija valeriy valery vallie valter vance
  vanda vanesa vanessa vania vanja vanna vanya varalakshmi varun vasanti vasco vasil vasile vasily vasudev vasudeva
  vasudha vasundhara vasyl vaughn vavrinec veda vedang vedanga vedanshi velda velimir vella velma velva vena vendelin
  venera venkat venkatesh vera verda verdie vere verena vergie verica verla verlie vern verna verner vernice vernie
  vernon veronica veronika veronique vesna vesta viacheslav vic vicenta vicente vicki vickie vicky victor victoria
  vida vidal vidhur vidhya vidur vidya viggo vijay vikas vikram viktor viktoria vilma vimal vimala vin vinay vince
  vincenc vincent vincenza vincenzo vineet vinnie vinod viola violante violet violeta violette vipul viraj virat
  virgie virgil virgilio virginia virginie vishal vishnu vishwamitra vit vita vitali vitalii vitaly vito vitoria
  vittoria vittorio vivek vivi vivian viviana viviane vivianne vivien vivienne vlad vladana vladimir vladimira
  vladislav vladyslav vlasta vlastimil vlastimir vojislav vojtech volkan volodymyr vratislav vrinda vrund vuk
  vyacheslav vyas wade wael wahyu waino waldo waleed walid wallace walter walton waly wanda warren watson wava waylon
  wayne webster weldon wendell wendy werner wes wesley wessel westley weston whitney wiktoria wilber wilbert wilbur
  wilburn wiley wilford wilfred wilfredo wilfrid wilhelm wilhelmina wilhelmine willa willard willem willi william
  willie willis willy wilma wilmer wilson wilton winfield winifred winnifred winona winston wolfgang woodrow wyatt
  wyman xander xaver xavier xenia xzavier yaa yadira yago yahya yakubu yana yance yani yannick yannik yannis yaqub
  yara yaroslav yash yashwant yasin yasmeen yasmin yasmine yasser yassin yassine yasuhiro yasuhisa yasuko yasuo
  yasushi yasutoshi yavuz yazmin yegor yelena yemi yesenia yessenia yevgeny yevhen yigit yildirim yingluck yogendra
  yogesh yogi yoginder yoichi yoji yoko yolanda yolande yoshiaki yoshihide yoshihiko yoshihiro yoshihisa yoshiko
  yoshimasa yoshinori yoshio yoshitaka yoshito yoshiyuki yosuke younes younis yousef youssef yoweri yudhoyono yuichi
  yuichiro yuji yuka yuki yukihiro yukiko yukio yuko yulia yuliya yumi yumiko yuna yunus yuri yuriko yuriy yury yusuf
  yusuke yutaka yves yvette yvonne zac zaccaria zacharia zachariah zacharias zacharie zachary zachery zack zackary
  zackery zafir zahid zahra zainab zaira zakaria zakary zaki zander zane zanele zaneta zara zaria zayd zayed zdenek
  zdenka zdenko zdeslava zdravko zechariah zehra zeinab zelda zeljko zella zelma zelmira zena zeno zenobia zetta zeyd
  zeynep ziad zina zion zita ziva ziyad zlata zlatica zlatka zlatko zoe zoey zofia zoie zoila zoja zola zoltan zora
  zoran zorana zorka zoya zula zulfikar zuzana zuzanna zvonimir zweli
`
    .trim()
    .split(/\s+/),
);
