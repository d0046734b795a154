/** Places and the people named after them, as news writes them. Written from general knowledge; lower case. */

const list = (names: string): string[] =>
  names
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter(Boolean);

/** U.S. states and territories. */
export const STATES: ReadonlySet<string> = new Set(
  list(`alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia, hawaii, idaho
    illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi
    missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina, north dakota, ohio
    oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia
    washington, west virginia, wisconsin, wyoming, district of columbia, puerto rico, guam, american samoa, virgin islands`),
);

/** Abbreviations of states, as they follow a city or stand in a party tag. */
export const STATE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  list(`ala., ariz., ark., calif., colo., conn., d.c., dc, del., fla., ga., ill., ind., kan., ky., la., md., mass., mich., minn., miss.
    mo., mont., n.c., n.d., n.h., n.j., n.m., n.y., neb., nev., okla., ore., pa., r.i., s.c., s.d., tenn., tex., va., vt., w.va., wash., wis., wyo.`),
);

/** Countries and regions of the world. */
export const COUNTRIES: ReadonlySet<string> = new Set(
  list(`u.s., u.s, us, usa, u.s.a., united states, united states of america, america, united kingdom, u.k., uk, great britain, britain, england, scotland, wales, northern ireland
    afghanistan, albania, algeria, andorra, angola, argentina, armenia, australia, austria, azerbaijan, bahamas, bahrain, bangladesh, barbados, belarus, belgium, belize, benin
    bermuda, bhutan, bolivia, bosnia, bosnia-herzegovina, bosnia and herzegovina, botswana, brazil, brunei, bulgaria, burkina faso, burma, burundi, cambodia, cameroon, canada, cape verde
    central african republic, chad, chechnya, chile, china, colombia, congo, costa rica, croatia, cuba, cyprus, czech republic, czechia, czechoslovakia, denmark, djibouti, dominica
    dominican republic, east timor, ecuador, egypt, el salvador, eritrea, estonia, eswatini, ethiopia, fiji, finland, france, gabon, gambia, germany, west germany, east germany, ghana
    greece, greenland, grenada, guatemala, guinea, guyana, haiti, holland, honduras, hong kong, hungary, iceland, india, indonesia, iran, iraq, ireland, israel, italy, ivory coast, jamaica, japan
    kashmir, kazakhstan, kenya, kosovo, kurdistan, kuwait, kyrgyzstan, laos, latvia, lebanon, lesotho, liberia, libya, liechtenstein, lithuania, luxembourg, macau, macedonia, madagascar, malawi
    malaysia, maldives, mali, malta, mauritania, mauritius, mexico, moldova, monaco, mongolia, montenegro, morocco, mozambique, myanmar, namibia, nepal, netherlands, new zealand, nicaragua
    niger, nigeria, north korea, norway, oman, pakistan, palestine, panama, papua new guinea, paraguay, peru, philippines, poland, portugal, qatar, romania, russia, russian federation, rwanda
    samoa, saudi arabia, senegal, serbia, sierra leone, singapore, slovakia, slovenia, somalia, south africa, south korea, south sudan, soviet union, spain, sri lanka, sudan, suriname, sweden
    switzerland, syria, taiwan, tajikistan, tanzania, thailand, tibet, togo, tonga, trinidad, trinidad and tobago, tunisia, turkey, turkmenistan, uganda, ukraine, united arab emirates, uae, uruguay
    ussr, uzbekistan, vanuatu, vatican, vatican city, venezuela, vietnam, yemen, yugoslavia, zaire, zambia, zimbabwe
    africa, asia, europe, north america, south america, latin america, central america, antarctica, middle east, far east, caribbean, balkans, scandinavia, southeast asia, west africa
    east africa, western europe, eastern europe, west bank, gaza, gaza strip, golan heights, crimea, sinai, persian gulf, black sea, baltic, baltics, mediterranean, atlantic, pacific
    atlantic ocean, pacific ocean, indian ocean, gulf of mexico, red sea, south china sea, arctic, siberia, punjab, sindh, kerala, gujarat, maharashtra, uttar pradesh, bihar, tamil nadu
    karnataka, west bengal, bavaria, catalonia, quebec, ontario, british columbia, alberta, manitoba, saskatchewan, nova scotia, new brunswick, new south wales, queensland, tasmania
    western australia, south australia, victoria, gauteng, kwazulu-natal, western cape, eastern cape, midwest, northeast, deep south, south, north, east, west, silicon valley, bay area, new england`),
);

/** Cities and boroughs that news names without their country or state, and those that courts sit in. */
export const CITIES: ReadonlySet<string> = new Set(
  list(`abidjan, abu dhabi, abuja, accra, addis ababa, akron, albany, albuquerque, aleppo, alexandria, algiers, allentown, amarillo, amman, amsterdam, anaheim, anchorage, ankara, ann arbor
    annapolis, arlington, asheville, ashgabat, athens, atlanta, atlantic city, auckland, aurora, austin, baghdad, bakersfield, baku, baltimore, bangalore, bangkok, barcelona, basra, baton rouge, beaumont
    beijing, beirut, belfast, belgrade, bellevue, bengaluru, benghazi, berkeley, berlin, bern, beverly hills, billings, birmingham, bismarck, bloemfontein, bogota, boise, bonn, boston, boulder, bradford
    brasilia, bratislava, brighton, brisbane, bristol, bronx, brooklyn, brownsville, brussels, bucharest, budapest, buenos aires, buffalo, burlington, cairo, calcutta, calgary, cambridge, camden
    canberra, cape town, caracas, cardiff, casablanca, cedar rapids, chandigarh, charleston, charlotte, charlottesville, chattanooga, chennai, cheyenne, chicago, chula vista, cincinnati, cleveland, cologne
    colorado springs, columbus, compton, concord, copenhagen, corpus christi, dakar, dallas, damascus, davenport, dayton, dayton, daytona beach, dearborn, delhi, denver, des moines, detroit, dhaka
    doha, dubai, dublin, duluth, durban, durham, edinburgh, edmonton, el paso, erie, eugene, evanston, fargo, ferguson, flint, fort lauderdale, fort myers, fort wayne, fort worth, frankfurt, fresno
    gainesville, galveston, geneva, glasgow, grand rapids, great falls, green bay, greensboro, greenville, guadalajara, guantanamo, guantanamo bay, hague, the hague, hamburg, hanoi, harare, harlem, harrisburg
    hartford, havana, helena, helsinki, hiroshima, hollywood, honolulu, houston, huntsville, hyderabad, indianapolis, irvine, islamabad, istanbul, jackson, jacksonville, jakarta, jeddah, jefferson city
    jerusalem, johannesburg, juneau, kabul, kampala, kandahar, kansas city, karachi, kathmandu, khartoum, kiev, kyiv, kingston, kinshasa, knoxville, kolkata, krakow, kuala lumpur, kyoto, lagos, lahore
    lancaster, lansing, laredo, las vegas, leeds, lexington, lima, lincoln, lisbon, little rock, liverpool, long beach, long island, los angeles, louisville, lubbock, lucknow, lusaka, lyon, macon, madison, madrid
    managua, manchester, manhattan, manila, marseille, mcallen, mecca, medina, melbourne, memphis, mexico city, miami, miami beach, midland, milan, milwaukee, minneapolis, minsk, missoula, mobile, mogadishu
    monrovia, montgomery, montreal, moscow, mosul, mumbai, munich, nairobi, naples, nashville, new delhi, new haven, new orleans, new york city, newark, newcastle, newport news, norfolk, nuremberg
    oakland, oklahoma city, olympia, omaha, orange county, orlando, osaka, oslo, ottawa, oxford, oxnard, palm beach, palo alto, panama city, paris, pasadena, pensacola, peoria, perth, peshawar, philadelphia, phnom penh
    phoenix, pittsburgh, plano, podgorica, portland, portsmouth, prague, pretoria, pristina, providence, provo, pyongyang, quebec city, queens, quito, rabat, raleigh, ramallah, rawalpindi, reno, reykjavik, richmond
    riga, rio de janeiro, riverside, riyadh, roanoke, rochester, rockford, rome, rotterdam, sacramento, saigon, salem, salt lake city, san antonio, san bernardino, san diego, san francisco, san jose
    san juan, san salvador, sanaa, santa ana, santa barbara, santa clara, santa fe, santa monica, santiago, santo domingo, sao paulo, sarajevo, savannah, scottsdale, scranton, seattle, seoul, sevastopol
    shanghai, sheffield, shreveport, sioux falls, skopje, sofia, south bend, spokane, springfield, srinagar, st. louis, st. paul, st. petersburg, stamford, staten island, stockholm, stockton, strasbourg
    stuttgart, sydney, syracuse, tacoma, taipei, tallahassee, tallinn, tampa, tashkent, tbilisi, tehran, tel aviv, tempe, tijuana, tokyo, toledo, topeka, toronto, trenton, tripoli, tucson, tulsa, tunis, turin, utica
    vancouver, vienna, vilnius, waco, warsaw, washington d.c., washington dc, wellington, west palm beach, westminster, white plains, wichita, wilmington, winnipeg, winston-salem, worcester, yangon, yonkers, yorkshire, youngstown
    zagreb, zurich, capitol hill, wall street, broadway, silicon valley, bel air, mar-a-lago, ukiah, riverside county, oval office`),
);

/** Words for the people or things of a country, a faith or a party: not names of anybody. */
export const DEMONYMS: ReadonlySet<string> = new Set(
  list(`afghan, african, african-american, alaskan, albanian, algerian, american, anglican, arab, arabic, argentine, argentinian, armenian, asian, asian-american, australian, austrian, azerbaijani, bangladeshi, baptist
    basque, belarusian, belgian, black, bolivian, bosnian, brazilian, british, buddhist, bulgarian, burmese, californian, cambodian, canadian, catalan, catholic, caucasian, chechen, chilean, chinese, christian, colombian
    communist, congolese, conservative, costa rican, croat, croatian, cuban, cuban-american, czech, danish, democrat, democratic, dutch, ecuadorian, egyptian, english, eritrean, estonian, ethiopian, european, evangelical
    filipino, finnish, floridian, french, georgian, german, ghanaian, greek, guatemalan, haitian, hawaiian, hebrew, hindu, hispanic, honduran, hungarian, icelandic, indian, indonesian, iranian, iraqi, irish, islamic, islamist
    israeli, israelite, italian, jamaican, japanese, jewish, jew, jordanian, kashmiri, kazakh, kenyan, korean, kosovar, kurd, kurdish, kuwaiti, latin, latina, latino, latinx, latvian, lebanese, liberian, libertarian, libyan, lithuanian, lutheran, macedonian
    malaysian, maltese, marxist, methodist, mexican, mexican-american, moldovan, mongolian, mormon, moroccan, muslim, native american, nazi, nepali, new yorker, new zealander, nicaraguan, nigerian, north korean, norwegian, orthodox, ottoman, pakistani
    palestinian, panamanian, paraguayan, parisian, persian, peruvian, polish, portuguese, presbyterian, protestant, puerto rican, quaker, republican, roman, roman catholic, romanian, russian, rwandan, salvadoran, saudi, scandinavian, scottish, senegalese, serb
    serbian, shia, shiite, sikh, singaporean, slovak, slovenian, socialist, somali, south african, south korean, soviet, spanish, sri lankan, sudanese, sunni, swede, swedish, swiss, syrian, taiwanese, tamil, texan, thai, tibetan
    tory, tunisian, turk, turkish, ugandan, ukrainian, uruguayan, uyghur, uzbek, venezuelan, vietnamese, welsh, white, yemeni, zambian, zimbabwean, rohingya, gop`),
);
