/**
 * States, their people and the capitals that news lets speak for them: a line each, words parted by a space.
 *
 * In: nothing. Out: a table only; `lexemes.ts` reads it. Words are folded, names of two words written as one.
 */

export const places = `
russia russian russians moscow kremlin
unitedstates us america american americans washington
unitedkingdom uk britain british britons london
europeanunion eu europe european europeans brussels
china chinese beijing
france french paris
germany german germans berlin
italy italian italians rome
spain spanish spaniards madrid
portugal portuguese lisbon
netherlands dutch thehague
poland polish poles warsaw
ukraine ukrainian ukrainians kyiv kiev
belarus belarusian minsk
hungary hungarian budapest
austria austrian vienna
switzerland swiss bern
greece greek greeks athens
turkey turkiye turkish turks ankara
sweden swedish stockholm
norway norwegian oslo
denmark danish copenhagen
finland finnish helsinki
ireland irish dublin
serbia serbian belgrade
israel israeli israelis jerusalem
iran iranian iranians tehran teheran
iraq iraqi iraqis baghdad
syria syrian syrians damascus
lebanon lebanese beirut
jordan jordanian amman
egypt egyptian egyptians cairo
libya libyan tripoli
yemen yemeni sanaa
qatar qatari doha
saudiarabia saudi saudis riyadh
afghanistan afghan afghans kabul
pakistan pakistani islamabad
india indian indians delhi newdelhi
japan japanese tokyo
northkorea pyongyang
southkorea seoul
taiwan taiwanese taipei
vietnam vietnamese hanoi
thailand thai bangkok
philippines philippine filipino manila
indonesia indonesian jakarta
australia australian canberra
canada canadian ottawa
mexico mexican mexicans mexicocity
cuba cuban havana
venezuela venezuelan caracas
colombia colombian bogota
argentina argentine buenosaires
brazil brazilian brasilia
kenya kenyan nairobi
ethiopia ethiopian addisababa
nigeria nigerian abuja
niger nigerien niamey
slovakia slovak slovaks bratislava
slovenia slovenian slovenians ljubljana
zambia zambian lusaka
gambia gambian banjul
guinea guinean conakry
guyana guyanese
ghana ghanaian accra
mali malian bamako
malawi malawian lilongwe
sudan sudanese khartoum
peru peruvian lima
togo togolese lome`;
