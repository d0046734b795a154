/**
 * Public bodies, parties, media, companies and associations that news names without saying what they are. One entry a
 * line: the full name, then other names and acronyms. Written from general knowledge.
 */
const BODIES = `
Agency for International Development|USAID|U.S. Agency for International Development
Administrative Office of the U.S. Courts
Bureau of Alcohol, Tobacco, Firearms and Explosives|ATF|Bureau of Alcohol, Tobacco, Firearms, and Explosives|Bureau of Alcohol, Tobacco and Firearms
Bureau of Indian Affairs|BIA
Bureau of Land Management|BLM
Bureau of Prisons|BOP|Federal Bureau of Prisons
Cabinet
Centers for Disease Control and Prevention|CDC|Centers for Disease Control
Centers for Medicare and Medicaid Services|CMS|Centers for Medicare & Medicaid Services
Central Intelligence Agency|CIA
Citizenship and Immigration Services|USCIS
Coast Guard
Commodity Futures Trading Commission|CFTC
Congress
Congressional Black Caucus
Congressional Budget Office|CBO
Consumer Financial Protection Bureau|CFPB
Consumer Product Safety Commission|CPSC
Crown Prosecution Service|CPS
Customs and Border Protection|CBP|Customs and Border Patrol
Border Patrol
Department of Agriculture|USDA|Agriculture Department
Department of Commerce|Commerce Department
Department of Defense|DOD|DoD|Defense Department|Pentagon
Department of Education|Education Department
Department of Energy|DOE|Energy Department
Department of Government Efficiency|DOGE
Department of Health and Human Services|HHS|Health and Human Services
Department of Homeland Security|DHS|Homeland Security
Department of Housing and Urban Development|HUD|Housing and Urban Development
Department of Justice|DOJ|DoJ|Justice Department
Department of Labor|DOL|Labor Department
Department of State|State Department
Department of Transportation|DOT|Transportation Department
Department of Veterans Affairs|VA|Veterans Affairs
Department of the Interior|DOI|Interior Department
Department of the Treasury|Treasury Department|Treasury
Drug Enforcement Administration|DEA
Election Assistance Commission
Environmental Protection Agency|EPA
Equal Employment Opportunity Commission|EEOC
European Union|EU
European Commission
European Parliament
Federal Aviation Administration|FAA
Federal Bureau of Investigation|FBI
Federal Communications Commission|FCC
Federal Deposit Insurance Corporation|FDIC
Federal Election Commission|FEC
Federal Emergency Management Agency|FEMA
Federal Energy Regulatory Commission|FERC
Federal Reserve|Fed
Federal Trade Commission|FTC
Fish and Wildlife Service|FWS
Food and Drug Administration|FDA
Foreign Intelligence Surveillance Court|FISC
Forest Service
General Services Administration|GSA
Government Accountability Office|GAO
House of Representatives|House
House of Commons
House of Lords
Immigration and Customs Enforcement|ICE
Immigration and Naturalization Service|INS
Internal Revenue Service|IRS
International Atomic Energy Agency|IAEA
International Criminal Court|ICC
International Court of Justice|ICJ
International Monetary Fund|IMF
Interpol
Joint Chiefs of Staff
Knesset
Kremlin
Marine Corps
Marshals Service
Metropolitan Police
Minerals Management Service
National Aeronautics and Space Administration|NASA
National Guard
National Highway Traffic Safety Administration|NHTSA
National Institutes of Health|NIH
National Labor Relations Board|NLRB
National Marine Fisheries Service
National Oceanic and Atmospheric Administration|NOAA
National Park Service
National Science Foundation|NSF
National Security Agency|NSA
National Security Council
National Transportation Safety Board|NTSB
NATO|North Atlantic Treaty Organization|Nato
Nuclear Regulatory Commission|NRC
Occupational Safety and Health Administration|OSHA
Office of Management and Budget|OMB
Office of Personnel Management|OPM
Office of Refugee Resettlement|ORR
Organization of American States|OAS
Parliament
Patent and Trademark Office|USPTO
Politburo
Postal Service|USPS
Scotland Yard
Secret Service
Securities and Exchange Commission|SEC
Senate
Small Business Administration|SBA
Social Security Administration|SSA
Transportation Security Administration|TSA
United Nations|U.N.|UN
U.N. Security Council|Security Council
World Bank
World Health Organization|WHO
World Trade Organization|WTO
White House
Taliban
al-Qaida|al-Qaeda|Al-Qaeda|Al-Qaida|al Qaeda
Islamic State|ISIS|ISIL
Hamas
Hezbollah
Ku Klux Klan|KKK
Black Lives Matter|BLM
Antifa
Proud Boys
Oath Keepers
Democratic National Committee|DNC
Republican National Committee|RNC
Democratic Party|Democrats
Republican Party|GOP
African National Congress|ANC
Bharatiya Janata Party|BJP
Labour Party
Conservative Party
Sinn Fein
IRA|Irish Republican Army
PLO|Palestine Liberation Organization
American Bar Association|ABA
American Civil Liberties Union|ACLU
American Federation of Government Employees|AFGE
American Federation of Labor and Congress of Industrial Organizations|AFL-CIO
American Federation of State, County and Municipal Employees|AFSCME
American Medical Association|AMA
Amnesty International
Anti-Defamation League|ADL
Center for Biological Diversity
Center for Constitutional Rights
Council on American-Islamic Relations|CAIR
Common Cause
Earthjustice
Electronic Frontier Foundation|EFF
Electronic Privacy Information Center|EPIC
Equal Justice Initiative
Freedom From Religion Foundation|FFRF
Greenpeace
Heritage Foundation
Human Rights Campaign
Human Rights Watch
Judicial Watch
Lambda Legal
League of Women Voters
Mexican American Legal Defense and Educational Fund|MALDEF
NAACP|National Association for the Advancement of Colored People
NARAL
National Rifle Association|NRA
Natural Resources Defense Council|NRDC
Pacific Legal Foundation
Planned Parenthood
Protect Democracy
Public Citizen
Public Justice
Red Cross
Service Employees International Union|SEIU
Sierra Club
Southern Poverty Law Center|SPLC
Teamsters
United Auto Workers|UAW
ABC News|ABC
Agence France-Presse|AFP
Al Jazeera
Associated Press|AP
Atlantic
BBC|British Broadcasting Corporation|BBC News
Bloomberg News|Bloomberg
Boston Globe
Breitbart|Breitbart News
BuzzFeed|BuzzFeed News
C-SPAN
CBS News|CBS
Chicago Tribune
CNBC
CNN
Daily Beast
Daily Caller
Daily Mail
Financial Times
Fox News|Fox|Fox News Channel
Guardian
Huffington Post|HuffPost
Los Angeles Times
Miami Herald
MSNBC
NBC News|NBC
Newsweek
New York Post
New York Times
Newsmax
NPR|National Public Radio
PBS
Politico|POLITICO
ProPublica
Reuters
SCOTUSblog
Sky News
The Hill
USA Today
Vox
Wall Street Journal
Washington Examiner
Washington Post
Washington Times
Washington Free Beacon
Xinhua
3M
Adidas
AIG
Airbnb
Airbus
Alphabet
Amazon
Anthropic
Apple
AT&T
Bank of America
Barclays
Bayer
Boeing
BP
Chevron
Chrysler
Cigna
Cisco
Citigroup|Citibank
Coca-Cola
Comcast
Costco
CVS
Dell
Deloitte
Disney
DuPont
Ebay|eBay
Enron
Equifax
ExxonMobil|Exxon|Exxon Mobil
Facebook
Fannie Mae
FedEx
Fiat
Freddie Mac
GE|General Electric
General Motors|GM
GlaxoSmithKline
Goldman Sachs
Google
Halliburton
Hewlett-Packard
Hobby Lobby
Honda
HSBC
Huawei
Huawei Technologies
IBM
Infowars
Instagram
Intel
Johnson & Johnson|J&J
JPMorgan|JPMorgan Chase|JP Morgan
Kodak
Lehman Brothers
LinkedIn
Lockheed Martin
Lyft
Marriott
McDonald's
McKinsey
Merck
Meta Platforms
Microsoft
MillerCoors
Mitsubishi
Monsanto
Morgan Stanley
Motorola
NASCAR
Netflix
Nike
Nintendo
Nissan
Novartis
Nvidia
OpenAI
Oracle
PayPal
Pepsi|PepsiCo
Pfizer
PG&E
Procter & Gamble
Purdue Pharma
Qualcomm
Raytheon
Samsung
Sinclair
Snapchat
Sony
SpaceX
Spotify
Starbucks
T-Mobile
Tesla
TikTok
Toyota
Twitter
Uber
UPS
Verizon
Vatican
Smithsonian|Smithsonian Institution
Labour
Air Force|U.S. Air Force
Navy|U.S. Navy
Army|U.S. Army
Merrill Lynch
Ford|Ford Motor
Georgia-Pacific
Bristol-Myers Squibb
Philip Morris
Time Warner
Viacom
Salomon Brothers
Salesforce
Churchill Downs
Mercedes-Benz
Blue Cross Blue Shield|Blue Cross and Blue Shield|Blue Cross/Blue Shield
Port Authority of New York and New Jersey|Port Authority
La Raza
Chamber of Commerce|U.S. Chamber of Commerce|US Chamber of Commerce
Harvard University|Harvard
Yale University|Yale
Stanford University|Stanford
Princeton University|Princeton
Georgetown University|Georgetown
Cornell University|Cornell
Quinnipiac University|Quinnipiac
Boy Scouts of America|Boy Scouts
Little Sisters of the Poor|Little Sisters
Jehovah's Witnesses
Alcoholics Anonymous
Der Spiegel
Axios
Slate
ThinkProgress
Aetna
Anthem
Humana
NBCUniversal
Ipsos
Gallup
Kaiser Permanente
Perkins Coie
Gibson Dunn
Mayer Brown
BlackBerry
Purdue
Yukos
Atlanta Journal-Constitution
Journal-Constitution
Moms Demand Action
Everytown for Gun Safety|Everytown
Liberty Counsel
Becket
First Liberty
Concerned Women for America
Consumer Watchdog
Gazprom
Rosneft
Lukoil
Siemens
Alstom
The New Yorker
National Review
CBC
SABC
RTE
ITV
The Economist
The Atlantic
Vanity Fair
Rolling Stone
TMZ
Etsy
Dropbox
Zynga
Reddit
Pinterest
Craigslist
Mozilla
Hulu
Viacom
News Corp|News Corp.
Washington Free Beacon
U.S. Marshals|Marshals
Republicans
House Judiciary Committee|House Judiciary
Kroger
Chick-fil-A
McDonnell Douglas
Johnson Controls
Union Pacific
Amtrak
BlackRock
Blackwater
Caterpillar
Credit Suisse
Deutsche Bank
UBS
Ericsson
Nokia
Syngenta
Teva
Allergan
Mallinckrodt
McKesson
Cardinal Health
AmerisourceBergen
Rite Aid
Insys
Juul|JUUL
Epic Games
Activision
WeWork
Theranos
StubHub
Ticketmaster
Live Nation
Bear Stearns
Lloyds
Wikinews
Ubisoft
Volkswagen|VW
Volvo
Walgreens
Walmart|Wal-Mart
Wells Fargo
WhatsApp
WikiLeaks|Wikileaks
Wikipedia
Yahoo
YouTube
FIFA
Fifa
MLB|Major League Baseball
NBA|National Basketball Association
NCAA
NFL|National Football League
NHL|National Hockey League
UEFA
WWE
UCLA
MIT
LSU
NYPD
LAPD
UNICEF
UNESCO
OPEC
MI5
MI6
KGB
FSB
CBI
PEN America
`;

/** One body: its full name, and other names and acronyms. */
interface Body {
  readonly name: string;
  readonly others: readonly string[];
}

/** Bodies that are known by name. */
export const KNOWN_BODIES: readonly Body[] = BODIES.split('\n')
  .filter(Boolean)
  .map((line) => {
    const [name, ...others] = line.split('|');
    return { name: name!, others };
  });
