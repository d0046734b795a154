import { MONTH_ABBREVIATIONS, MONTH_NAMES, WEEKDAY_NAMES } from '../../lexicon/calendar.ts';
import { wordSet, words } from '../../text/word-list.ts';

/** Words that tell what a capitalised run is, or that it is no name. Written from general knowledge; lower case. */

/** Words that make a run an organization, wherever they stand in it. */
export const BODY_HEADS =
  wordSet(`forum channel home health care ratings enquirer sisters scouts pueblo unido somos trabajadores campesinos comunidad familias voces music pictures records brands foods academie académie legion asociación asociacion centro comité comite consejo federación federacion fundación fundacion grupo banco instituto ministerio movimiento partido parti sociedad société universidad université unidos
    businessweek dems inquirer dispatch weekly academy administration advocates agency airlines airways alliance army assembly assn. assn associates association associations authority bancorp bank bar battalion brigade
    broadcasting brotherhood bureau caucus center centers centre centro cartel chamber charities chronicle church cinemas clinic club coalition collective college colleges commission committee commons communications
    company conference confederation congress consortium consulting cooperative corporation council court courts democrats department dept dept. diocese archdiocese directorate division electric enforcement enterprises entertainment exchange factory federation firm firefighters force forces
    foundation front fund gazette government group guard guild healthcare herald holdings hospital hospitals hotels industries infirmary initiative innovations institute institutes institution insurance intelligence international
    investments jamaat journal juventus laboratories laboratory labs league legislature logistics magazine media medicare ministries ministry mission monitor motors movement mosque museum nation nations network networks newspaper newspapers observatory office oil orchestra organisation organization pact parliament parish partners partnership party patrol
    petroleum pharmaceuticals pharma police policy post press productions project properties publishing publications radio railroad railway reform regiment registry republicans reserve resort resources restaurant restaurants school schools security seminary senate service services society solutions sox squad store stores studio studios
    symphony synagogue syndicate systems tabloid tech technologies technology telecom telegraph television temple theater theatre times tribe tribes tribunal tribune troops trust trustees union unions unit united universities university utilities ventures university's veterans watch watchdog workers yankees
    families lawyers justice action list pac now voices defenders physicians mothers students citizens parents rights defense research inc inc. incorporated corp corp. co co. ltd ltd. limited llc l.l.c. llp l.l.p. lp l.p. plc pllc n.a. s.a. gmbh ag n.v. pbc p.c. cos cos. bros. bros news`);

/** Heads that are nothing without a word before them that is no surname: they leave `Justice Kagan` a person. */
export const WEAK_HEADS =
  wordSet(`forum channel home health care sisters scouts ratings familias voces music pictures records brands foods action advocates list pac bar church citizens congress court courts defense division exchange families firm firefighters force forces front guard herald international justice lawyers limited media medicare monitor mothers
    nation now homes office parents party patrol physicians police policy post press reform research reserve rights school schools security service services students store times troops trust union unit united veterans voices watch workers intelligence mission resort oil church
    temple park news post court street globe sun bee courier register review record observer examiner sentinel telegram daily argus electric club assembly chamber college hall`);

/** Legal forms: they end a company's name, and its short form leaves them out. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  words(
    'inc inc. incorporated corp corp. corporation co co. cos company ltd ltd. limited llc l.l.c. llp l.l.p. lp l.p. plc pllc n.a. s.a. gmbh ag n.v. pbc p.c. cos. bros. bros holdings group',
  ),
);

/** Heads that may be followed by `of`, `for`, `on`, `to`, `against` and more of the name. */
export const JOINED_HEADS =
  wordSet(`academy action administration advocates agency alliance americans army assembly associates association attorneys authority bank board bureau campaign center centers centre chamber church citizens city clinic coalition college
    commission committee commonwealth company conference congress consortium convention council court daughters dean department diocese archdiocese division doctors families federation foundation friends fund government guild historians house initiative
    institute institutes institution journalists knights law lawyers league legislature mayors ministry mothers movement museum national network office order organization organisation parents parliament party people
    physicians planned priests project republic reporters republicans brothers sisters scouts school schools scientists secretary service society sons state students superintendent teachers town trustees union university veterans village voters voices women workers youth district bar
    democrats supreme archbishop diocese register`);

/** Heads of places. */
export const PLACE_HEADS =
  wordSet(`airport avenue ave. bay beach blvd. boulevard bridge building cape canyon city coast county courthouse creek district drive forest fort ft. glacier gulf harbor harbour heights highway hill hills hotel island islands isle lake lane
    mall mountain mountains mount mt. ocean parish park parkway peninsula plain plains plantation plaza port prairie prison province ranch range region republic reservation ridge river road rd. shore square st. state states station strait street tower township town trail tunnel turnpike valley village zone jail penitentiary stadium arena hall cemetery center inn villa ciudad memorial monument base pad manor farm farms ranch resort`);

/** Capitalised things that are neither people nor bodies: laws, events, faiths, holidays, documents, wars. */
export const OTHER_HEADS =
  wordSet(`accord accords act affair agreement amendment amendments award awards bible bill bowl brexit championship championships christmas clause code constitution convention cup day declaration decree directive easter edition eve executive-order fame famer festival games
    holocaust internet investigation jihad koran law laws medal memorandum month olympics olympiad order ordinance oscar pact plan pledge program programme statement prize proclamation protocol ramadan regulation regulations report revolution rule rules scandal section series
    speech statute title treaty trial twitter-storm tuesday war wars week year years`);

/** Days and months. */
export const CALENDAR = wordSet(
  WEEKDAY_NAMES,
  MONTH_NAMES,
  MONTH_ABBREVIATIONS,
  `
  mondays tuesdays wednesdays thursdays fridays saturdays sundays mar. apr. jun. jul. sep. mon tue tues wed thu thurs fri sat sun christmas thanksgiving easter halloween
`,
);

/** Function words and adverbs that are capitalised only because they begin something. */
export const FUNCTION_WORDS =
  wordSet(`a about above according across actually additionally after afterward afterwards again against ago ahead all almost along already also although always amid among an and another any anyone anything anyway apparently are around as aside ask asked at away
    back be because been before behind being below beneath cf. see beside besides between beyond both but by can cannot can't clearly could couldn't currently despite did didn't do does doesn't doing don't down due during
    each earlier either else elsewhere enough especially essentially even eventually ever every everybody everyone everything except exactly few finally first five following for former formerly four fortunately from further furthermore
    generally get given go going had hadn't half has hasn't have haven't having he he'd he'll he's hence her here here's hers herself him himself his historically how however i i'd i'll i'm i've if in including indeed initially instead into is isn't it it'd it'll it's its itself
    just last late lately later least less lest let let's like likely likewise look many maybe me meantime meanwhile might more moreover most mostly much must my myself nearly neither never nevertheless next nine no nobody none nonetheless nor not notably nothing notwithstanding now
    obviously of off often oh ok okay on once one ones only onto opposite or originally other others otherwise ought our ours ourselves out outside over overall own particularly past per perhaps please plus possibly previously presumably prior probably put
    quite rather re really recently regarding reportedly respectively right said same say says second separately seven several shall she she'd she'll she's should shortly shouldn't similarly simply since six so some somebody somehow someone something sometimes somewhere soon specifically still strangely such sure surely
    ten than that that's the their theirs them themselves then there there's thereafter therefore these they they'd they'll they're they've third this those though three through throughout thus til till to today together tomorrow tonight too toward towards traditionally two typically
    ultimately under underneath unfortunately unless unlike until unto up upon us usually various very via was wasn't we we'd we'll we're we've well were weren't what what's whatever when whenever where whereas wherever whether which while who who's whoever whole whom whose why will with within without won't would wouldn't
    yeah yes yesterday yet you you'd you'll you're you've your yours yourself eight eleven twelve hundreds thousands millions dozens vs v. vs. versus et al al. re: ex no. nos.`);

/** Ordinary words that news capitalises at the head of a sentence, a headline or a document, but that name nobody. */
export const COMMON_WORDS =
  wordSet(`add follow wrote abortion access accused activists acts additional advocates agents allegations among amended analysts anger answer anti apparent appeal appeals applicants approval army arrest arrested article artists asked asylum atheist attached attacks attempts attorney attorneys audience author authorities
    based basic before believing big bills blacks blind blue body boys breaking brief briefs brother budget build business businesses buyers calling calls campaign candidates care case cases chair challengers change charges child children christians church citing citizens city civil claim claims classic click clients closing colleagues colonial
    comment comments commission common companies complaint concerns conservatives consider considering constitution consumer consumers contact continuing convention conviction cops copies copyright corrections cost counsel counties country court courts credit crime crimes critics customers damages data dear death debate decades decision defendant defendants defending defense democrats demonstrators
    deputies details detectives dirty disclosure discovery district doctors documents does drivers driving drug drugs early economic economists education elections electors employees employers engineers environmental environmentalists evidence exactly experts explaining facing fact facts failing fair families family fans farmers father fathers federal feds female figures file filings final find firefighters
    five following food foreign founded founders free freedom friends further gas gay gays general girls global god government governments governors grand great green groups growing guards gun guns half hand hard head health hearing hearings help high higher highlights holding holiday home homeowners hospitals hot hours house how human hundreds hunters husband
    immigrants immigration indictment industry information injunction inmates inside insisting insurance interest international internet investigators investors islam issues jail judge judges jurors jury justice justices kids killing knowing labor labour landlords law lawmakers laws lawsuit lawyer lawyers lead leaders leading left legal legislation legislators less liberals life like litigation little live local long looking
    madam major majority making man managers many marijuana marriage married master mayors means media medical members men migrants military mother mothers motion motorists moving names national native nations natural neighbors net new newspapers news nobody none north notice nuclear nurses obviously offering officer officers official officials old open opening opinion opponents opposition order orders organizers other owners
    pain panel parents parole part parties party passengers past patients pay people person personal phone photo photos plaintiffs players plus police policy politicians politics poll polls poor popular post posts power pregnant president presidential press pressed previous prices prison prisoners private probation proceedings professor progress property prosecutor prosecutors protesters protests public publishers questions
    quoting race racial read real records recent refugees related religious remaining report reporters reporting reports representatives republicans request research residents responding results reuters rights road royal ruling russia's safe safety sales saying scholars school schools science scientists secret section senators senior sentencing serious services sex sexual share sheriff shareholders short similar sister slain small social soldiers
    son sources speaking special specific spokesman spokeswoman standing star state states statements stop stores story strong students subject summer sun supporters supreme survivors suspects taking talk tax taxes taxpayers teachers teaching technology teens telling terrorism testimony testifying texts that thousands time times title top town trade traditional traffic transgender trial trials troops truth turning united
    unlike updated users using vaccine verdict very veterans victim victims video videos villagers violence visit visitors volunteers vote voters voting wait walking war watch water ways weapons webs week white whites wife winning witnesses woman women words work workers working world writing wrong year years yes york young youth zero gov't govt second third senate breaking exclusive update opinion editorial analysis watch image images caption file photograph
    according assistant accordingly amid appealing approximately arguing assuming attending bail barring beginning believe blame bring can certainly congratulations coming consequently dna disclaimer editor's elsewhere enter even exit fellow fine first frankly genetic getting good goodbye hello hence hey hopefully imagine importantly inmate interestingly ironically keep key known lacking lawsuits let living lower male meet missing
    moments moreover most name near nearly needless never newly night nominees none normally not noting number ok once online ordinarily others outsiders own partner peace perhaps petitioners piece prospective protecting raised rape reached reading reason reportedly responses right running sadly says scene sending settlement shooting shortly show sitting situation somehow sorry source south speakers speech starting state's staying stay submit support sure survey take
    thank thanks thing things think though tough traditionally trying turn twice typically under unions upon usual want warning wearing whatever whether whoever withdrawing without worse wow note related jobs lesson lessons ironically ms-13 covid-19 covid coronavirus aids hiv tv pm am ceo ceos lgbt lgbtq pdf q&a faq ph.d. m.d. dui dwi iq id gps sos ufo atm pc cd dvd url usd gdp ied ak-47 ar-15 suv suvs vip iv ptsd bc ad ce s.u.v. dj mvp ph.d phd p.m. a.m. a.k.a. aka rsvp gmt utc html xml fisa foia nepa erisa hipaa vawa aca ada ina tro roe daca tps llm ai nda ndas i.d. n.b. cops prosecutor's`);

/** Nouns that, in an apposition or before a name, say that it is a person's. */
export const PERSON_NOUNS =
  wordSet(`activist actor actress administrator adviser advisor advocate agent aide analyst anchor architect artist associate athlete attorney author baker barrister billionaire blogger boss boy boyfriend brother broker businessman businesswoman candidate captain cardiologist ceo chair chairman chairwoman chancellor chef chief clerk co-author co-founder coach colleague
    columnist comedian commander commentator commissioner composer congressman congresswoman consultant contractor coordinator coroner correspondent counsel counselor cousin critic curator customer daughter dean defendant delegate democrat dentist deputy designer detective developer director doctor driver economist editor employee engineer entrepreneur envoy epidemiologist ex-husband
    ex-wife executive expert farmer father fellow fiancee fiance filmmaker founder friend geologist girl girlfriend governor graduate grandfather grandmother guard guitarist head historian host husband immigrant inmate inspector investigator investor jeweler journalist judge juror justice killer landlord lawmaker lawyer leader lecturer legislator lieutenant lobbyist man manager marine mayor mechanic member minister mogul
    mother musician native negotiator neighbor nephew newcomer niece novelist nurse officer official operative organizer owner parent partner pastor patient photographer physician physicist pilot plaintiff player playwright poet police politician pollster president priest principal producer professor programmer prosecutor psychiatrist psychologist publicist publisher quarterback rabbi rapper reporter representative
    republican researcher resident retiree runner salesman scholar scientist secretary senator sergeant sheriff singer sister skier soldier solicitor son songwriter speaker specialist spokesman spokesperson spokeswoman star statistician strategist student superintendent supervisor surgeon survivor suspect teacher teenager technician trader trainer trustee tycoon uncle victim veteran vice-president warden widow wife winner witness woman worker writer zoologist`);

/** Nouns that, in an apposition, say that the name is a body's. */
export const BODY_NOUNS =
  wordSet(`affiliate division unit agency airline alliance arm association bank branch broadcaster bureau business carmaker chain charity church coalition college company conglomerate consortium consultancy contractor developer distributor firm foundation giant group hospital insurer institute magazine maker manufacturer ministry monopoly museum network newspaper ngo nonprofit non-profit
    office operator organization organisation outlet party platform publication publisher retailer school society startup station subsidiary supplier team think-tank tribe union university utility website watchdog`);

/** Verbs, in the forms news uses, whose subject is mostly a person. */
export const PERSON_VERBS =
  wordSet(`acknowledged added admitted admits agreed alleged answered apologized argued argues asked asserted asks believed believes cautioned claimed claims commented conceded confessed contended cried denied died disagreed dissented explained expressed feels felt
    hopes insisted joked knew knows laughed learned loved married noted pleaded pointed praised predicted quipped recalled remembered replied responded retired said sang says shouted smiled spoke stated studied suggested testified testifies thinks thought told
    tweeted urged walked wanted wants warned who whose wondered writes wrote wore`);

/** Words before the colon of a credit: `Photo:`. */
export const CREDITS = wordSet('audio caption credit image photo photograph picture source video');

/** Short names of given names. */
export const NICKNAMES: readonly (readonly string[])[] = `
abraham abe
albert al bert
alexander alex sasha
alexandra alex sandra
alfred al fred
amanda mandy
andrew andy drew
anthony tony
barbara barb
benjamin ben
bernard bernie
bradley brad
catherine cathy kate katherine kathy
charles charlie chuck
christina chris tina
christopher chris
clifford cliff
daniel dan danny
david dave
deborah deb debbie
dominic dom
donald don donny
douglas doug
edward ed eddie ted
elizabeth liz beth betsy eliza lisa
emily em
eugene gene
francis frank
franklin frank
frederick fred freddie
gabriel gabe
geoffrey geoff
gerald gerry jerry
gregory greg
harold hal harry
henry hank harry
isaac ike
jacob jake
jacqueline jackie
james jim jimmy jamie
janet jan
jeffrey jeff
jennifer jen jenny
jerome jerry
jessica jess jessie
john jack johnny jon
jonathan jon john
joseph joe joey
joshua josh
judith judy
kenneth ken kenny
kimberly kim
lawrence larry
leonard len leo lenny
louis lou
margaret maggie meg peggy
matthew matt
maxwell max
melissa mel
michael mike mickey
mitchell mitch
nancy nan
nathaniel nate nathan
nicholas nick
pamela pam
patricia pat patty tricia
patrick pat
peter pete
philip phil phillip
randall randy
raymond ray
rebecca becky
richard rich rick dick ricky
robert bob bobby rob robbie bert
ronald ron ronnie
rudolph rudy
russell russ
samantha sam
samuel sam sammy
sandra sandy
stephen steve steven
stephanie steph
stuart stu
susan sue susie
suzanne sue
terrence terry
theodore ted theo
thomas tom tommy
timothy tim
valerie val
victoria vicky tori
vincent vince vinny
virginia ginny
walter walt
william bill will billy liam
zachary zach zack
`
  .split('\n')
  .filter(Boolean)
  .map((line) => line.split(' '));

/** Small words that news capitalises inside the names of groups: `Doctors Without Borders`. */
export const INNER_WORDS = wordSet('against beyond for from without');

/** Small words of other languages inside the names of bodies. */
export const FOREIGN_WORDS = wordSet('des et für para por pour und');

/** Names that end in a possessive: `Moody's`. */
export const POSSESSIVES = wordSet('kohl macy moody poor sotheby zaxby');

/** Nouns of places, before `of` or after a name. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  words(
    'airport area border capital city county district island outskirts port province region street streets suburb suburbs town village',
  ),
);

/** Verbs that bodies are said to do as often as people. */
export const VOICED_VERBS: ReadonlySet<string> = new Set(
  words(
    'admitted agreed alleged argued argues asked claimed claims contended denied said says stated urged wants warned wanted',
  ),
);

/** Words that describe a person and follow a hyphen, as in `Chicago-based`, where `Jong-un` has a part of a name. */
export const ATTRIBUTES: ReadonlySet<string> = new Set(
  words(
    'aged area backed based born bound elect era free holder in led level like made maker only owned owner run style the to type wide winner year',
  ),
);

/** Small words that begin no name even inside a sentence. */
export const NO_BEGINNINGS: ReadonlySet<string> = new Set(
  words(
    `a an and as at but by for former from he he's her his i i'd i'll i'm i've if in is it it's its mr my no not of on or our r she so that the their they this to v. vs. was we what when with yes you your`,
  ),
);
