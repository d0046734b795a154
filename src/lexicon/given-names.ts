import { words } from '../text/word-list.ts';

/**
 * Given names that news writes, by the gender they mostly go with. Written from general knowledge; lower case.
 * Names that are far more often ordinary words at the head of a sentence (`will`, `may`, `grant`) are in the
 * group they belong to all the same: who reads them asks for more evidence.
 */
const MALE = `
aaron abdallah mick mickey  abdel abdul abdulaziz abdullah abdulrahman abe abel abner abraham abram achim adalberto adam adel adnan adolf adolfo adolph
adrian agustin ahmad ahmed ahmet aidan ajay akbar akhil akira al alain alan alastair albert alberto aldo alec alejandro aleksandar
aleksander aleksandr aleksei alessandro alex alexander alexandre alexandros alexei alexey alexis alf alfonso alfred alfredo ali alistair allan allen alonso alonzo
alphonse alvaro alvin amar amir amit amos anand anastasios anders andre andreas andrei andres andrew andrey andrzej andy angelo angus anil
ansel anthony antoine anton antonin antonio antti anwar archibald archie ari arif aristotle arjun arkady arlen armand armando armin arnaud arne
arnold arnoldo arthur artur arturo arun arvind asa ashok ashraf asif atul august augustin augusto augustus austin avi avraham axel ayman aziz
barack barnaby barney baron barrett barry bart bartholomew basil bashar bassam beau ben benedict benito benjamin bennett bennie benny benoit bernard
bernardo bernd bernhard bernie bert bertrand bhavesh bilal bill billie billy bjarne bjoern bjorn blaine blake bo bob bobby bogdan boris boyd brad
bradford bradley brady brandon branko brant brendan brendon brent bret brett brian brock bruce bruno bryan bryant bryce bryon bud buddy burt
byron caleb calvin cameron carey carl carlo carlos carlton carroll carson carter cary casimir caspar cecil cedric cesar chad chaim chandler charles
charley charlie chase chester chet chip chris christian christoph christophe christopher chuck ciaran clarence clark claude claudio claus clay
clayton clement cleon cletus cliff clifford clifton clint clinton clive clyde cody colby cole colin collin colm conner connor conor conrad cooper
corey cornelius cornell cory craig cristian cristobal curt curtis cyril cyrus dag dale dallas dalton damian damien damon dan dana dane daniel danilo danny
dante darby darius darnell darrel darrell darren darrin darryl darwin daryl dashiell dave david davide davis dawud dax dean deandre declan deepak del
delbert dell delroy demetrius denis dennis denny denzel deon derek dermot derrick deshawn desmond devin devon dewayne dewey dexter diego dieter dietrich
dilip dimitri dimitrios dinesh dino dirk dmitri dmitry dominic dominick dominik dominique domingo don donald donnell donnie donny donovan dorian doug
douglas doyle drew duane dudley duke duncan dustin dusty dwayne dwight dylan eamon eamonn earl earnest ed eddie edgar edison edmond edmund edoardo
eduardo edward edwin egon ehud eitan elbert eldon eldridge eli elias elie elijah eliot elisha eliseo elliot elliott ellis ellsworth elmer elmo eloy elon elton
elvin elvis elwood emanuel emeka emerson emil emile emiliano emilio emmanuel emmett emory enoch enrico enrique enzo eoin ephraim eran erdogan eric erich erick
erik ernest ernesto ernie ernst errol ervin erwin esteban ethan etienne eugene eugenio evan evander everett evgeny ewan ezekiel ezra fabian fabio fabrice fadi
fahad faisal farid farouk federico felipe felix ferdinand fergus fernando fidel filip finn fitzgerald flavio floyd forrest francesco francis francisco franck franco
francois frank frankie franklin franz fred freddie freddy frederic frederick fredrick fredrik friedrich fritz fyodor gabe gabriel gabriele gael galen ganesh gareth garland garrett
garrison garry garth gary gaston gaurav gavin gaylord gene gennady geoff geoffrey georg george georges georgi georgy gerald gerard gerardo gerhard
german gerry gershon giacomo gian gianluca gideon gil gilbert gilberto gilles gino giorgio giovanni girish giulio giuseppe glen glenn godfrey gonzalo gopal gordon
govind grady graeme graham grant grayson greg gregg gregor gregorio gregory griffin grigory grover guenter guido guillaume guillermo gunnar gunter gunther gus
gustav gustave gustavo guy habib hadi hafiz hakan hakeem hakim hal halvor hamid hamish hamza hank hannes hans hansjoerg harald hari harlan harley harmon harold haroon harris
harrison harry haruki harvey hashim hasan hassan hayden heath hector heinrich heinz helmut hendrik henk henri henrik henrique henry herb herbert heriberto
herman hermann hernan herschel hershel hideki hilario hillel hiram hiroshi hjalmar hobart holger homer horace horacio horst hosni houston howard hoyt hubert hudson huey hugh hugo
humberto humphrey hunter husam hussein hyman iain ian ibrahim idris ignacio igor ike ilan ilya imad imran imre inder ingmar ira irfan irvin irving irwin isaac isaiah
isidore isidro ismael ismail israel issa istvan ivan ivo ivor jabari jace jack jackie jackson jacky jacob jacobo jacques jaime jair jake jakob jakub jalal jamaal jamal jamar
james jameson jamie jamil jan jannik janos jared jarrett jarrod jarvis jason jasper javad javier jay jayden jayson jean jeb jed jedediah jeff jefferson jeffery
jeffrey jens jerald jeremiah jeremy jermaine jerome jerrold jerry jess jesse jesus jethro jhon jim jimmie jimmy jiri joachim joao joaquin jock jody joe joel joerg joey johan
johann johannes john johnathan johnnie johnny johnpaul jomo jon jonah jonas jonathan jordan jordi jorge joris jose josef joseph josh joshua josiah josip jovan
juan juda judah judd juergen jules julian julien julio julius junior jurgen justin justus kalyan kamal kamau kamran kareem karim karl karsten kaspar kazuo keegan keith
kellen kelvin ken kendall kendrick kenji kenneth kenny kent kermit kerry kevin khaled khalid khalil kieran kim kip kirby kirk kirill klaus knut kofi koichi konrad
konstantin kostas kris krishna krishnan kristian kristoffer krzysztof kumar kunal kurt kwame kyle lamar lamont lance landon lanny larry lars laszlo laurence laurent lawrence lazaro
leandro lech lee leif leigh leland lemuel len lennart lennie lenny leo leon leonard leonardo leonid leonidas leopold leopoldo leroy les leslie lester lev levi
lew lewis lex liam lincoln linus lionel lindsey lloyd logan lon lonnie loren lorenz lorenzo lou louie louis lowell luc luca lucas luciano lucien
lucio lucius ludwig luigi luis luiz lukas lukasz luke luther lyle lyman lyndon lynn maceo mack madison magnus mahdi mahmood mahmoud mahmud majid malachi malcolm malik
mamadou manfred manish manny manoj mansour manuel marat marc marcel marcello marcelo marco marcos marcus marek mariano marijan mario marion marius mark marko markus marlon
marquis marshall martin marty marvin marwan masaru massimo mateo mathew mathias mathieu mats matt matteo matthew matthias matthieu maurice mauricio maurizio maury max
maximilian maximo maxime maxwell maynard mehdi mehmet mel melvin merle merlin merrick merrill mervyn meyer micah michael michal michel micheal michele miguel mihai mikael mike mikel
mikhail mikhael miklos milan milburn miles milo milos milton mirko miroslav misha mitch mitchell mitt moe mohamad mohamed mohammad mohammed mohan mohit mohsen moises
monroe monte montgomery monty mordechai morgan moritz morris mort mortimer morton moses moshe muammar muhammad mukesh murad murat murray murtaza musa mustafa myles
myron nabil nader nadir naftali najib napoleon narendra naresh nash nasser nat nate nathan nathaniel naveed navin neal ned neil nello nelson nestor neville newt newton nicholas
nick nicklas nicky nicola nicolas nicolae nicolo nigel nikhil niklas nikita nikola nikolai nikolaos nikolas nikolay nils nimrod nino nir noah noam noel nolan norbert norm norman norris
norton octavio odd odell ola olaf olav oleg olivier oliver ollie olof omar omari omer omid omri oren oran orestes orion orlando orrin orson orville oscar oskar osvaldo oswald oswaldo otis
otto ousmane ove owen oz pablo paddy panagiotis paolo parker pascal pat patricio patrick paul pauli paulo pavel pawel pedro peer penn per percival percy perry pete peter petr petri petro petros
phil philip philippe phillip phineas pierce pierre piers pietro piotr porter prabhu prakash pramod prasad prashant preston pritam quentin quincy quinn quinton radek
rafael rafal rafe rafi raghav rahm rahul raif rainer raj rajan rajeev rajesh rajiv raju rakesh ralph ram rama ramesh rami ramiro ramon ramsey ramzi rand randal randall
randolph randy ranjan ransom raoul raphael rashad rashid raul ravi ray rayan raymond raymundo reed refugio reggie reginald reid reinaldo reinhard reinhold remy renaldo renato rene
reuben rex rey reynaldo reza rhett ricardo riccardo rich richard rick rickey ricky rico rigoberto riley rishi ritchie rob robbie robby robert roberto robin robinson rocco
rocky rod roderick rodger rodney rodolfo rodrigo rogelio roger rohan rohit roland rolando rolf roman romeo ron ronald ronan ronen ronnie ronny roosevelt rory roscoe
ross roy royce ruben rudi rudolf rudolph rudy rufus rupert russ russell rusty ryan saad sachin sadiq saeed said sajid sal salah saleh salem salim salman salomon
salvador salvatore sam sameer sami samir sammy samson samuel sandeep sandor sandro sandy sanjay sanjeev santiago santos satish saul savas scot scott scottie seamus sean sebastian
selim selwyn serge sergei sergey sergio seth severin seymour shah shahid shahzad shane shaun shawn shayne shea sheldon shelby sherman sherwood shimon shinzo shlomo sid
sidney siegfried sigmund silas silvestre silvio simeon simon sinclair skip slobodan sol solomon sonny soren spencer spiro srinivas stan stanislav stanislaw stanley stefan stefano stefanos
stellan stephan stephane stephen sterling steve steven stevie stewart stig stu stuart subhash sudhir suleiman sullivan sultan sumner sunil suresh sven svein sydney sylvester tad tadeusz takashi takeshi
tamir tariq tarek taro tate taylor ted teddy terence terrance terrell terrence terry thabo thad thaddeus theo theodor theodore theodoros thierry thomas thor thorsten thurgood tibor tim timo timothy tito titus toby
tod todd tom tomas tomasz tomislav tommaso tommie tommy toni tony torbjorn tore toshio trace tracy travis trent trenton trevor trey tristan troy truman tucker ty tyler tyrell tyree tyrone tyrus
tyson ulf ulrich ulysses umar umberto uri uriah uriel urs usama usman vaclav vadim val valentin valentino valery van vance vasil vasily vassilis vaughn vern vernon vic vicente victor vidal vijay
vikram viktor vinay vince vincent vincenzo vinod virgil vishal vito vittorio vivek vlad vladimir vojislav volker volodymyr vyacheslav wade waldo walid walker wallace wally walter walther ward warren wasim waylon
wayne webster wendell werner wes wesley weston wilbert wilbur wiley wilfred wilfredo wilhelm will willard willem william willie willis willy wilmer wilson wim winfred winfield winston winthrop wojciech wolf
wolfgang woodrow woody wyatt xavier yair yakov yannick yasir yasser yehuda yevgeny yigal yitzhak yoav yoram yosef yossi youssef yuri yusef yusuf yves yvon zach zachariah zachary zack zahid zain zane zbigniew
zdenek zeev zeke zeljko ziad zoltan zoran zvi
aung chen deng feng hu jiang jin jintao jinping jun junichiro keqiang kuan lei liang ming peng qi qiang sheng tao wei xi xiaoping yang yi yong yu zedong zhang zhou
jae joon jung kyung min sang seung sung
alexey anatoly arseny artem denys dusan emre franjo goran ivica janez jaroslaw jerzy kemal levent ljubomir maciej mihail mikko mirza oleksandr ondrej orhan ozgur pekka pavlo radovan ratko recep ruslan sasha serhiy taras tayyip tomaz vasyl vitali vitaly vuk yaroslav yegor zeki
ajit amitabh ashwin deven gautam harish hemant jagdish jatin jayant kapil kiran lalit madhav mahesh mihir naren nitin pankaj pradeep pranav prem raghu rajat rajendra rohan sanjit shashi shyam siddharth subramanian sundar surya tushar uday varun venkat vineet vishnu yash
abubakar adebayo babatunde chidi chinedu cyril desta ebrahim emeka femi goodluck haile ibrahima jacob julius kgalema kwabena mamoun mandla mcebisi moussa muhammadu mzwandile nkosazana olusegun oumar pravin robert sekou sipho sizwe souleymane tendai thulani tunde uhuru yaw yoweri zweli
arnulfo baltasar bartolo benicio bonifacio cipriano edgardo efrain efren eleazar eliezer evaristo ezequiel faustino fausto feliciano fermin florencio fulgencio genaro gerson gilberto gregorio heberto hernando hipolito hugo isaias jairo joaquim jovani leonel lisandro marcelino maximiliano nicanor norberto octavio oswaldo pascual plutarco porfirio reinaldo rosendo rubén saturnino ulises vinicio wilfrido
adil aldous aldrich alston ambrose amul anselm antwan arlo armond arvin asad ash atticus augie avraam bela bertie beto
boaz brody bronson cade caden cal carles cato chauncey chico ciro clem coy cullen dab dangelo davon deangelo dejuan
demarcus demetri demond denham deontay deshaun destin deval diallo diarmuid dick donte dov dwane dzhokhar eben edsel
efraim elgin ellery elroy elwin emlyn emmet ephrem esau eustace ezell fabricio farhan fergal ferris fidelis finbar
fitz fritzi gannon garvin geordie gerrit gianni gordie grantley greig gwilym haim harjit haskell haywood herbie
hershell hewitt hoke houssam howie hyrum ibn idriss igal immanuel ishmael itzhak jabbar jacoby jagmeet jahvaris jairus
jamarcus jaron jarrad jasiel javon jaxon jeh jem jermain jerod jerrod jevon jobe josep joss judson kaden kadir kareen
kasim keandre keenan kenan kendal kenyon kev keyshawn khaleel kiefer kieron kito kody kordell kory kurtis kwesi
ladarius lamarcus laquan lavar laverne lazarus leandre lemar leron levar linc linden linwood lonzo lorne loyd lyndell
mahlon malek marcellus mariusz marques martez marvel mat matias mauro maxim medgar mekhi merv micha milford millard
miroslaw mordecai mose munir nabeel nasir nels nevin niall niels nizar obadiah oded olin olu omarion orin oriol orval
osama osman pearce pernell pinchas raheem ralston rance rasheed raymon reece rehman reince renard rhys roddy rodolphe
roel romain romulo rondell rowland rupesh rush russel rutherford ryder saladin saxby saxon serafin shadrach shaquille
shareef sherif sholom silvester simcha skeeter solly sri stefon stephon sterlin stetson strobe sylvain taj tamerlan
tariku tavon tevin thane theron thom thurman tiberius tobin torrance torrey trayvon tremaine treyvon tristram tyrel
ulric upton usher vester virgilio wael waleed weldon wil wilburn wilford winford woodie xavi yahya yancy yaser yisrael
yonah yosi zacarias zafar zalman zander zebulon ziggy
`;

const FEMALE = `
abby abigail ada adela adelaide adele adelina adeline adriana adrienne agatha agnes agnieszka aida aileen aimee aisha aiyana alaina alana alanna alberta alejandra aleksandra alena alessandra alexa alexandra alexandria
alexia alice alicia alina aline alisa alisha alison alissa allegra allison allyson alma althea alva alyce alyson alyssa amal amalia amanda amara amaya amber amelia amelie amina aminata amira amrita amy ana anabel anais
anastasia andrea angela angeles angelica angelika angelina angelique angie anika anisa anita anja anjali anka ann anna annabel annabelle anne anneke anneliese annelise annemarie annette annie annika antje antoinette antonella antonia anya april aracely araceli
arabella ariana arianna ariel arielle arlene artemis asha ashanti ashlee ashley ashlyn asma astrid athena aubrey audra audrey aurelia aurora autumn ava avery avis ayanna ayesha aylin azadeh babette barb barbara barbra beata beatrice
beatrix beatriz becky belinda bella benita bernadette bernadine bernice berta bertha bess bessie beth bethany betsy bette bettie betty bettye beulah beverly bianca birgit birgitta blanca blanche bonita bonnie brandi brandy breanna brenda breonna
briana brianna bridget bridgette brigid brigitte britney brittany brittney bronwyn brooke brooklyn caitlin caitlyn camila camilla camille candace candice candy carina carissa carla carlene carlotta carly carmela carmelita carmella carmen carol
carole carolina caroline carolyn carrie carys casandra cassandra cassidy cassie catalina catarina caterina catherine cathleen cathryn cathy cecelia cecile cecilia celeste celestine celia celina celine chandra chanel chantal charity charlene charlotte charmaine chaya
chelsea chelsey cher cheri cherie cherry cheryl cheyenne chiara chloe christa christel christen christi christiane christie christina christine christy chrystal ciara cicely cindy claire clara clare clarice clarissa claudette claudia
claudine clementine cleo clio clotilde colette colleen concepcion concetta condoleezza connie constance consuelo cora coral coralie corazon cordelia coretta corina corinne cornelia courtney cristina crystal cynthia dagmar dahlia daisy dalia
damaris daniela daniele daniella danielle danuta daphne dara darcy daria darla darlene dawn dayna deana deanna deanne deb debbie debby deborah debra dee deena deidre deirdre delia delilah delores deloris delphine delta demi dena denise
desiree destiny devika diana diane dianna dianne dina dinah dionne dixie dolly dolores dominga donna dora doreen doris dorothea dorothy dorthy dottie drusilla dulce eartha ebony eda edda edie edith edna edwina eileen elaine elana eleanor elena
eleonora elfriede elia elif eliane elin elinor elisa elisabeth elise eliza elizabeth elke ella ellen ellie elma eloisa eloise elsa elsie elva elvira elyse ema emilia emilie emily emma enid erica ericka erika erin erma erna ernestine
esmeralda esperanza estela estella estelle ester esther ethel etta eugenia eula eunice eva evangelina evangeline eve evelyn evita fabiola faith fannie fanny farah farida fatima fatma fawn fay faye felicia felicity fern fernanda fiona flora florence florencia florine fran
frances francesca francine francoise frankie freda freya frida frieda gabriela gabriella gabrielle gail galina gayle gemma genevieve georgette georgia georgina geraldine gerda germaine gertrude ghislaine gianna gigi gilda gillian gina
ginger ginny giovanna gisela giselle gita gladys glenda glenna gloria golda grace gracie graciela greta gretchen griselda guadalupe gudrun guinevere gwen gwendolyn gwyneth hadley hailey haley halina halle hallie hana hanna hannah hanne harriet hattie hayley
hazel heather hedda hedwig heidi heike helen helena helene helga henrietta herminia hermione hilary hilda hildegard hillary hiroko hollie holly hope ida ilana ileana ilene ilhan ilona ilse iman imani imelda imogen ina indira ines inga ingeborg ingrid inez
ioana iphigenia irena irene irina iris irma isabel isabela isabella isabelle isadora isobel ivana ivanka ivette ivy jackie jacinda jaclyn jacqueline jacquelyn jada jade jaleesa jamila jana jane janelle janet janette janice janie janina janine janis janna jaqueline jasmin jasmine
jayne jazmin jean jeanette jeanie jeanine jeanne jeannette jeannie jemima jenifer jenna jennie jennifer jenny jeri jerri jess jessica jessie jewel jill jillian jo joan joann joanna joanne jocelyn jodi jodie johanna joni josefa josefina joselyn
josephine josie joy joyce juana juanita judi judith judy julia juliana juliane julianna julianne julie juliet julieta juliette june justina justine kaitlin kaitlyn kamala kara karen karin karina karissa karla karolina karyn kasey katarina katarzyna kate katelyn
katerina katharina katharine katherine kathleen kathrin kathrine kathryn kathy katia katie katja katrin katrina katy katya kay kayla kaylee kayleigh keiko keisha kellie kellyanne kelsey kendra kerri kerstin keturah ketanji khadija kiana kiera kimberlee kimberly kirsten kirstie kirstin
kirstjen kitty kori krista kristen kristi kristie kristin kristina kristine kristy krystal kylie lacey lacy laila lakshmi lana lani lara larissa latanya latasha latisha latonya latoya laura laurel lauren laurie lavinia lavonne layla lea leah leanna leanne leena leigha leila lela
lena lenore leola leona leonie leonora leslie leta leticia letitia letty lexi libby lidia liesl liesel lila lili lilia lilian liliana lillian lillie lilly lily lina linda lindsay liora lisa lisbeth lise lissa liv livia liz liza lizbeth lizette lizzie lois
lola lolita lora loraine lordes lorena loretta lori lorie lorna lorraine lottie louisa louise lourdes luann lucia luciana lucie lucienne lucila lucille lucinda lucretia lucy luisa lula lulu luna lupe lupita luz lydia lynda lyndsey lynette lynne mabel
mackenzie maddie madeleine madeline madelyn madge mae magali magda magdalena maggie maia maike maisie malala malia malika malina mallory mamie mandy manuela mara marcela marcella marcia margaret margarita margarethe margaux marge margery margie margo margot margret marguerite mari
maria mariam marian mariana marianne maribel maricela marie mariela marielle marietta marija marika marilyn marina marisa marisol marissa marit marita marjorie marjory marla marlena marlene marnie marsha marta martha marthe martina marva mary maryam maryann maryanne marybeth maryellen marylou matilda
matilde maud maude maura maureen mavis maxine maya mayra mazie meagan meera meg megan meghan mei melania melanie melba melinda melisa melissa mellie melody mercedes meredith meret merkel meryl mia michaela michelle migdalia mika mila mildred milena millicent millie
mimi mina mindy minerva minnie mira miranda mireille mireya miriam missy misty mitzi moira mollie molly mona monica monika monique muriel myra myriam myrna myrtle nada nadezhda nadia nadine nadja nahid naima nan nancy nanette naomi nastasia natalia natalie natalya natasha nathalie
neda neha nell nellie nelly nettie neva nichole nicole nicolette niki nikki nilda nina nita noelia noelle noemi nola nona nora noreen norma nour noura nyla oceane octavia odessa odette ofelia olga olive olivia olympia oona opal ophelia oprah ora orla ottilie paige paloma pam pamela
pansy paola parvati pat patience patrice patricia patsy patti patty paula paulette paulina pauline pearl peggy penelope penny perla petra phoebe phyllis pia pilar pippa polly poppy portia precious prisca priscilla priti priya prudence queenie rachael rachel rachelle raina
ramona rania raquel rashida rasheeda raven reba rebecca rebekah regina reina rena renata renate renee reyna rhea rhoda rhonda rhiannon rina rita ritu riva roberta robyn rochelle rocio rolanda romy ronda rosa rosalia rosalie rosalind rosalinda rosalyn rosamund rosanna rosanne rosario rose
roseann roseanne rosella rosemarie rosemary rosetta rosie roslyn rowena roxana roxane roxanne ruby rukmini ruth ruthie sabina sabine sabrina sadie saira sally salma salome samantha samira sandra sangeeta sara sarah sarai saras sari sasha saskia savannah scarlett
selena selina selma serena shaina shakira shana shania shanna shannon shanta shantel sharlene sharon shauna shawna sheena sheila shelia shelley shelly sheri sherri sherrie sherry sheryl shira shireen shirley shoshana shulamit siobhan sierra sigrid silvia simone sinead skye sofia
solange soledad sonia sonja sonya sophia sophie soraya stacey stacie staci stefanie steffi stella stephanie stina storm sue suellen summer sunita suniva susan susana susanna susannah susanne susette sushma susie suzan suzanna suzanne suzette suzy svetlana swati sybil sylvia sylvie
tabatha tabitha taina talia tamar tamara tameka tami tamika tammie tammy tamsin tania tanisha tanja tanya tara tasha tatiana tatyana tawana teagan teresa teresita teri terri tess tessa thalia thea theda thelma theresa therese theresia thomasina tia tiana tiffany tilda tillie
tina tisha toby tonia tonya tori tosca tova tracey traci tracie tricia trina trinidad trisha trixie trudy tulsi twila uma una ursula usha valarie valentina valeria valerie vanessa veena velma venus vera verna veronica veronika veronique vesna vicki vickie vicky victoria vida
vilma viola violet violeta virginia virginie vivian viviana vivien vivienne wanda wendi wendy wilhelmina willa willow wilma winifred winnie winona wynne xena ximena xiomara yael yasmin yasmina yasmine yesenia yoko yolanda yulia yuliya yuriko yvette yvonne zahra zaida zainab zara zelda zelma zena zenobia
zhanna zoe zoila zofia zora zoya zsuzsa zuzana
aditi amara anuradha chitra deepa deepika divya fumiko gauri geeta hina isha jaya jyoti kavita kiran komal lata leela madhuri meena mitali nandini nisha pooja poornima prerna radha rekha renu ritika roopa shanti shilpa shreya smita sonal sudha supriya tanvi trupti vandana vidya
adaeze amahle ayanda busisiwe chimamanda folasade funmilayo joyce lindiwe mandisa naledi ngozi nkechi nomvula nomsa nosipho oluchi refilwe thandi thandiwe thuli winnie zanele zodwa
aoife ciara grainne niamh orlaith roisin saoirse sorcha una
adah adelia adina afton agustina ailsa aja akosua albertine aleida alessia aletha alexus aliza allie almira alondra
alvina amada amaris amberly anabella anayeli andria anette angelia anissa anjanette annabella annabeth annamarie
annetta annise anouk antonetta aracelis ardith arely aria arletta arlie avani aviva ayala azalea babs bailee bambi
baronelle belen bernita bethann birdie blythe bobbi bonny brandee breanne bree brianne brielle brigette brittani
brittanie bryanna calista camelia candi cara caren carley carlota carolann caryn cathi cecily charla charleen chasity
chastity cherise cherri chiquita christal cinda clarisse clotilda coleen corliss corrie corrine cristal cyndi dagny
daisha dalila danae danelle danica danita daphna davina dayle debora deidra delaney delfina delma demetria denice
denisha desirae diandra dinorah divina divna donita dorcas dorene doretha dorinda dorris drucilla earlene earnestine
edythe effie elaina elda elenora elfreda elinore elisabetta elissa elly ellyn elodie emelia emmanuelle emmy enedina
erlinda ernestina esme ethelyn eudora fanta farrah faustina fawzia felecia fermina filomena flossie floy frederica
galit gayla genoveva georgeanne georgianna geri ginette gisele gladis glynis guillermina gwenda hadassah hadiya halima
hanan haneen harmeet harriett hedy heidy helaine hermine hettie hilde hoda hortencia hortense huda huma idalia iliana
ilyse imogene indigo inna ioanna isaura isis iva ivelisse jacalyn jackeline jacquelin jacquelyne jaimee jalisa janae
janeen janessa janett janiya jannette jaye jayla jazmine jeane jeannine jemele jena jenae jeniffer jennette jerilyn
jerrie jesenia jeva joanie joaquina jocelyne joella johnna jolene jolie jonelle josefine josette jovita juli juliann
julieann junita kacey kaitlynn kaleigh kamila kandace kariann karine karly karoun karri kassandra kathaleen katheryn
kathi katlyn katrice kaycee kaye kaylie keely keira keli kellee kelli kenisha keri kesha keva khadijah kimberley
kinsey kristan krystle kyrsten lacie ladonna lakeisha lakesha lakisha lanette laquita larhonda larisa lashawn lashonda
lasonya latarsha latrice laurene laurette lavada leana leandra leann leeann leisa lelia lenora leonor leora leslee
letha liana libbie ligia lilith lindy linette lisette litzy livvy lizzy loreen lorelei lori-ann lorri louella luana
luanne ludmila lurdes lyla lyndsay lynnette lynsey lyra mable madalyn magdalene maisha manal mandie maren margarete
margarette margit marguerita margy mariah maribeth marielena mariko marilu marinela marivel marlys martine maryanna
maryjane maryjo marylin marylyn mathilda maybelle mayme mechelle meghann megyn melany mellisa melodie melonie melva
merideth micaela michaele michell mikaela milagros modesta morgana muna mylene nadeen nakia nanci natacha natosha
nedra nelda neomi nereida ngoc nicolle nikia nila noor norah nubia nyah obdulia odalys odelia oralia oriana patrina
paulita pearlie pennie petronella petula philippa philomena pramila priscila quiana rachele raisa rana randa raylene
reanna reem regan reilly reva rhianna risa robbin robbyn robena rolande ronna rosalee rosalina rosalva rosana roselyn
rosina rosita roxanna roxie rubi ruthann ruthanne sade saida salena salina sallie sana sanaa sanjuana sariah scarlet
sebrina seema selah selene shaila shala shanda shaneka shanelle shanika shanita shaquita sharan sharie sharla sharleen
sharron shasta shavonne shawana shawnee shayla shayna sheba sheilah shelba shellie shena shereen sherell sherice
sherlyn sherron sherryl shirlee shonda sibyl silke simona siri solveig sondra stacia stefania stephania stephany
sulema sumaya susann susi suzann suzie sydnee symone tabetha talya tamala tamatha tambra tamela tamera tamica tamiko
tamira tamra tanesha tangela tarah taryn tasia tatianna taunya tawanda tawny tayna teena telma temma tenisha tennille
teodora terese teressa terrie terrilyn thanh thao theodora thomasine thora thu tiara tierra tiffani tiffanie timika
tomasa tomeka toshiko toya tracee treena tressa trinh trish trista trudi tuyet twana tyra valda valene vanda vanesa
vanita velda velia vella verda verena verla vernell vernita versie vesta viki vinita virgie viva vonda wendie whitley
wilda wilhemina willene willodean winnifred wynona xiao yadira yajaira yanet yasmeen yelena yessenia yevette yolonda
yuki yvonna zakia zandra zephyr zina zita zola zulma
`;

const EITHER = `
addison adi alexis alex amari angel ari ashton aubrey avery bailey billie blair bobbie cameron campbell carey carmen casey charlie chris corey dana darcy devin devon drew eden ellis elliot emerson emory erin finley
frances francis frankie gale gerry hayden hollis jackie jaden jamie jayden jaylen jean jess jessie jo jody jordan joyce jules kai kelly kelley kendall kerry kim kiran kris kyle lane lee leigh leslie lindsay lindsey loren lou lynn mackenzie marion marlow morgan nicky noel pat payton peyton quinn
reagan reese remy riley rio robbie robin rory ronnie rowan sage sam sammy sandy sasha shannon shawn shea shelby sidney skyler stacy stevie sydney tatum taylor terry tony toby tracy val whitney yu ming min jun hyun wei xin yan ying
`;

/** Gender that a given name mostly goes with; `either` where it goes with both. */
export const GIVEN_NAMES: ReadonlyMap<string, 'male' | 'female' | 'either'> = new Map([
  ...words(MALE).map((name) => [name, 'male'] as const),
  ...words(FEMALE).map((name) => [name, 'female'] as const),
  ...words(EITHER).map((name) => [name, 'either'] as const),
]);
