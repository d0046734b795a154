import { wordSet } from '../text/word-list.ts';

/** Frequent surnames in the United States and in world news. Written from general knowledge; lower case. */
const NAMES = `
ang cheng chong chow goh ho hsu jeong kang koh kwok lam lau leung lim lo ma mak ng ong pan park shin song sun tang teo tien tong tse tsai wan woo xi yap yau yeung yoon yuen
abbott abe abrams acosta adams adler aguilar ahmed albright alexander ali alito allen alvarado alvarez anderson andrews armstrong arnold arroyo assad atkins austin avila ayers bailey baker baldwin ball ballard banks
barber barker barnes barnett barr barrera barrett barron barry bartlett barton bass bates bauer beard beasley beck becker bell beltran bender bennett benson berg berger bergman bernstein berry biden bishop black blackburn blackwell blair
blake blanchard blankenship blinken blumenthal boehner bolton bond bonilla booker booth bork bowen bowers bowman boyd boyer boyle bradford bradley brady  brandt brennan brewer breyer bridges briggs brock brooks brown
browning bruce bryan bryant buchanan buckley bullock burch burger burgess burke burnett burns burr burton bush butler byrd cabrera cain calderon caldwell calhoun callahan camacho cameron campbell campos cannon cantrell cantu
cardenas carey carlson carney carpenter carr carrillo carroll carson carter  casey castaneda castillo castro cervantes chambers chan chandler chang chapman charles chase chavez chen cheney cherry choi christensen christian christie
chu chung church clark clarke clay clayton clements clinton cline cobb cochran cohen cole coleman collier collins colon combs comey compton conley connolly conner conrad contreras conway cook cooke cooley cooper copeland cordova corker
cornyn cortes cortez costa cowan cox craig crane crawford cross cruz cummings cunningham curry curtis dalton daniel daniels daugherty davenport davidson davies davis dawson  dean decker delacruz deleon delgado demings dennis diaz
dickerson dickson dillon dixon dodson doherty dole dominguez donaldson donovan dorsey dougherty douglas doyle drake dudley duffy duke duncan dunlap dunn duran durbin durham dyer eaton edwards elliott ellis ellison emerson english erickson
espinoza estes estrada evans everett farley farmer farrell faulkner feinstein ferguson fernandez ferrell  figueroa finley fischer fisher fitzgerald fitzpatrick fleming fletcher flores flowers flynn foley forbes ford
foster fowler fox francis franco frank franklin frazier frederick freeman french friedman friedrich frost fry frye fuentes fuller gaines gallagher gallegos galloway gamble garcia gardner garland garner garrett garrison garza gates gay
gentry george gibbs gibson gilbert giles gill gillespie gilmore ginsburg giuliani glass glenn glover golden goldberg goldman goldstein gomez gonzales gonzalez goodman goodwin gordon gore gorsuch gould graham grant graves gray green greenberg greene greer
griffin griffith grimes gross guerra guerrero gupta gutierrez guzman haas hahn hale haley hall hamilton hammond hampton hancock hansen hanson hardin harding hardy harmon harper harrell harrington harris harrison hart
hartman harvey hatfield hawkins hayden hayes haynes hays heath hebert henderson hendricks henry hensley henson herman hernandez herrera herring hess hester hewitt hickman hicks higgins hill hinton hobbs hodge hodges hoffman
hogan holcomb holden holder holland holloway holman holmes holt hood hooper hoover hopkins horn horne horton  houston howard howe howell hu huang hubbard huber hudson huerta huff huffman hughes hull humphrey hunt hunter
hurley hurst hutchinson hussein hwang hyde ibarra ingram jackson jacobs jacobson james jarvis jefferson jenkins jennings jensen jimenez johns johnson johnston jones jordan joseph joyce juarez kagan kane kaplan kaufman kavanaugh keith keller kelley kelly
kemp kennedy kent kerr kerry khan kim king kirby kirk klein kline knapp knight knox koch kramer krause krueger kumar kushner lamb lambert landry lane lang lara larsen larson lawrence lawson le leach leblanc lee leon leonard lester levin levine levy
lewis li lin lindsey little liu livingston lloyd logan long lopez love lowe lowery lucas lucero luna lynch lynn lyons macdonald macias mack madden maddox mahoney maldonado malone mann manning marks marquez marsh marshall martin martinez
mason massey mathews mathis matthews maxwell may mayer maynard mayo mcbride mccain mccall mccarthy mccarty mcclain mcclure mcconnell mccormick mccoy mccullough mcdaniel mcdonald mcdowell mcfarland mcgee mcgrath mcguire mcintosh mcintyre
mckay mckee mckenzie mckinney mcknight mclaughlin mclean mcmahon mcmillan mcneil mcpherson meadows medina mejia melendez melton mendez mendoza mercado mercer merkel merritt meyer meyers meza michael middleton miles miller mills miranda mitchell
modi molina monroe montgomery montoya moody moon mooney moore mora morales moran moreno morgan morris morrison morrow morse morton moses mosley moss moyer mueller mukherjee mullen mullins munoz murillo murphy murray myers nadler nash navarro neal nelson
netanyahu newman newton nguyen nichols nicholson nielsen nixon noble nolan norman norris norton nunes nunez nguyen o'brien o'connell o'connor o'donnell o'neal o'neill o'reilly obama obrien ochoa oconnor odom oliver olsen olson orozco orr ortega ortiz osborn
osborne owen owens pace pacheco padilla page palmer park parker parks parrish parsons patel patrick patterson patton paul payne paxton pearson peck pelosi pena pence pennington perez perkins perry peters petersen peterson petty pham phelps phillips
pierce pittman pitts pollard pompeo ponce poole pope porter potter potts powell powers prasad pratt preston price prince proctor pruitt pryor putin quinn quintero raimondo ramirez ramos ramsey randall randolph rangel rao rasmussen ray raymond reed reese reeves rehnquist reid reilly reno
reyes reynolds rhodes rice rich richards richardson richmond riddle riggs riley rios rivas rivera rivers roach robbins roberts robertson robinson robles rocha rodgers rodriguez rogers rojas rollins roman romero romney rosales rosario rose rosen rosenberg rosenstein ross roth
rowe rowland roy rubio ruiz rush russell russo rutledge ryan saddam salas salazar salinas sampson sanchez sanders sandoval sanford santana santiago santos saunders savage sawyer scalia schaefer schiff schmidt schmitt schneider schroeder schultz schumer schwartz scott sellers serrano
sessions sexton shaffer shah shannon sharma sharp sharpe shaw shea shelton shepard shepherd sheppard sherman shields short silva simmons simon simpson sims sinclair singh singleton skinner slater sloan small smith snow snowden snyder solis solomon sosa soto sotomayor souter
sparks spears spence spencer spicer stafford stanley stanton stark starr steele stein stephens stephenson stevens stevenson stewart stokes stone stout strickland strong stuart suarez sullivan summers sutton swanson sweeney sweet tan tanner tate taylor terrell terry thomas
thompson thornton thune tillis todd torres townsend tran travis trevino trujillo trump tucker turner tyler underwood valdez valencia valentine valenzuela vance vang vargas vasquez vaughan vaughn vazquez vega velasquez velez villa villanueva villarreal
vincent wade wagner walker wall wallace waller wallace walls walsh walter walters walton wang ward ware warner warren washington waters watkins watson watts weaver webb weber webster  weinstein weiss welch wells west wheeler whitaker white whitehead
whitney wiggins wilcox wiley wilkerson wilkins wilkinson williams williamson willis wilson winters wise wolf wolfe wong wood woodard woods woodward wright wu wyatt xu yang yates yellen yeltsin yilmaz york young yu zamora zapata zelensky zhang zimmerman zuckerberg zuma
`;

/** Frequent surnames. */
export const SURNAMES = wordSet(NAMES);
