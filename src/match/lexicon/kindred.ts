/**
 * Words that are kin, beyond those of `synonyms.ts`: from WordNet 3.0 (https://wordnet.princeton.edu), for matching alone.
 *
 * Made by `test/learn/kindred.ts`, which leaves out all but the words; items
 * are parted by a comma. In `kindred`, a stem and the numbers of the sets of
 * like words that it is in: plain as one that has the set's sense among its
 * first, after "-" as one that seldom has it and is kin only to the former,
 * after "<" as a kind of what has that number after ">". Names, by what a
 * country and its people have in common, begin with "^": a capital and its
 * country are in one set. In `negated`, words that their first syllable turns round.
 * WordNet's licence, which goes with every copy:
 *
 * This software and database is being provided to you, the LICENSEE, by
 * Princeton University under the following license.  By obtaining, using
 * and/or copying this software and database, you agree that you have
 * read, understood, and will comply with these terms and conditions.:
 *
 * Permission to use, copy, modify and distribute this software and
 * database and its documentation for any purpose and without fee or
 * royalty is hereby granted, provided that you agree to comply with
 * the following copyright notice and statements, including the disclaimer,
 * and that the same appear on ALL copies of the software, database and
 * documentation, including modifications that you make for internal
 * use or for distribution.
 *
 * WordNet 3.0 Copyright 2006 by Princeton University.  All rights reserved.
 *
 * THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON
 * UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR
 * IMPLIED.  BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON
 * UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANT-
 * ABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE
 * OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT
 * INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR
 * OTHER RIGHTS.
 *
 * The name of Princeton University or Princeton may not be used in
 * advertising or publicity pertaining to distribution of the software
 * and/or database.  Title to copyright in this software, database and
 * any associated documentation shall at all times remain with
 * Princeton University and LICENSEE agrees to preserve same.
 */

export const kindred = `
^abuj 10318,^accr 10292,^afghanist 10223,^alban 10224,^alger 10225,^algeri 10225,^algiers 10225,^amm 10286
^amsterdam 10295,^angol 10226,^angor 10354,^ankar 10354,^annam 10359,^antananarivo 10307,^apia 10327
^armen 10339,^ashkhabad 10344,^asmar 10254,^asmer 10254,^asuncion 10321,^athens 10257,^athina 10257
^austr 10270,^austral 10266,^azerbaij 10340,^azerbajdzh 10340,^bagdad 10284,^baghdad 10284,^bahamas 10271
^bahrain 10272,^bahrein 10272,^bairik 10269,^baku 10340,^bamako 10311,^bangkok 10352,^bangladesh 10273
^banjul 10291,^basutoland 10301,^bayrut 10300,^beijing 10234,^beirut 10300,^belarus 10333,^belgiqu 10274
^belgium 10274,^belgrad 10262,^beloruss 10333,^beograd 10262,^berlin 10252,^bern 10350,^bid 10326,^bioko 10249
^bishkek 10342,^biskek 10342,^bogot 10236,^botswan 10275,^brasil 10276,^bratislav 10244,^brazil 10276
^brazzavill 10237,^brussels 10274,^bruxelles 10274,^bucharest 10260,^bucurest 10260,^budapest 10296
^bugand 10355,^bujumbur 10229,^bulgar 10227,^burm 10228,^burund 10229,^byelarus 10333,^byeloruss 10333
^cairo 10279,^cameroon 10230,^cameroun 10230,^canberr 10266,^caracas 10358,^cathay 10234,^ceylon 10231
^chad 10232,^chil 10233,^chin 10234 10235,^chisinau 10337,^christian 10250,^colomb 10236,^colombo 10231
^conakry 10293,^congo 10237 10238,^copenhagen 10246,^croat 10264,^cub 10241,^cyprus 10243,^dacc 10273
^dakar 10328,^damascus 10351,^danmark 10246,^denmark 10246,^deutschland 10252,^dhak 10273,^dimash 10351
^djakart 10282,^djibout 10247,^doh 10326,^dominic 10248,^dprk 10298,^dublin 10278,^dusanb 10343,^dushanb 10343
^dyushamb 10343,^ecuador 10253,^edo 10285,^egypt 10279,^eir 10278,^ellas 10257,^england 10277,^eritre 10254
^eriv 10339,^espan 10346,^esthon 10334,^eston 10334,^fij 10255,^finland 10256,^franc 10289,^frg 10252
^frunz 10342,^funafut 10268,^gabon 10290,^gaboron 10275,^gabun 10290,^gamb 10291,^georg 10341
^georgetown 10294,^germany 10252,^ghan 10292,^greec 10257,^guine 10293,^guyan 10294,^hano 10359,^harar 10362
^havan 10241,^hayast 10339,^helsingfors 10256,^helsink 10256,^holland 10295,^hondo 10285,^honduras 10239
^honshu 10285,^hrvatsk 10264,^hungary 10296,^iceland 10297,^irak 10284,^iran 10283,^iraq 10284,^ireland 10278
^islamabad 10320,^israel 10258,^ital 10259,^italy 10259,^jakart 10282,^jamaic 10242,^jap 10285,^jav 10282
^jerev 10339,^jerusalem 10258,^jord 10286,^jugoslavij 10262,^kabul 10223,^kampal 10355,^katar 10326
^kathmandu 10280,^katmandu 10280,^keny 10287,^khartoum 10347,^kiev 10338,^kigal 10261,^kingston 10242
^kinshas 10238,^kirghiz 10342,^kirghizst 10342,^kirgiz 10342,^kirgizst 10342,^kiribat 10269,^kishinev 10337
^kobenhavn 10246,^kolon 10267,^konakr 10293,^koweit 10288,^kulun 10314,^kuwait 10288,^kyrgyzst 10342
^kyyiv 10338,^laos 10299,^lass 10281,^latv 10335,^lebanon 10300,^leopoldvill 10238,^lesotho 10301,^lhas 10281
^liber 10302,^librevill 10290,^liby 10303,^liechtenstein 10304,^lietuv 10336,^lilongw 10308,^lim 10322
^lisbo 10325,^lisbon 10325,^lithuan 10336,^ljubljan 10263,^lom 10245,^london 10277,^luand 10226,^lusak 10361
^luxembourg 10305,^luxemburg 10305,^macedon 10306,^madagascar 10307,^madrid 10346,^magyarorszag 10296
^mal 10310 10311,^malabo 10249,^malaw 10308,^malay 10309,^malays 10309,^maldives 10310,^malt 10312
^managu 10240,^manam 10272,^manil 10323,^maputo 10316,^maroc 10315,^marruecos 10315,^maseru 10301
^masqat 10319,^mauritan 10313,^mauritani 10313,^mbaban 10349,^micrones 10267,^minsk 10333,^mocambiqu 10316
^mogadiscio 10331,^mogadishu 10331,^moldav 10337,^moldov 10337,^mongol 10314,^monrov 10302,^montevideo 10356
^morocco 10315,^moscow 10332,^mozambiqu 10316,^muritaniy 10313,^muscat 10319,^myanmar 10228,^nairob 10287
^namib 10222,^nassau 10271,^ndjamen 10232,^nederland 10295,^nepal 10280,^netherlands 10295,^niamey 10317
^nicaragu 10240,^nicos 10243,^niger 10317 10318,^nihon 10285,^nippon 10285,^noreg 10250,^norg 10250
^norway 10250,^nouakchott 10313,^nyasaland 10308,^oesterreich 10270,^oman 10319,^ontario 10265,^oslo 10250
^ottaw 10265,^pakist 10320,^par 10289,^paraguay 10321,^paramaribo 10348,^peiping 10234,^peking 10234
^pers 10283,^peru 10322,^philippines 10323,^poland 10324,^polsk 10324,^portugal 10325,^pozsony 10244
^prc 10234,^pressburg 10244,^putrajay 10309,^pyongyang 10298,^qatar 10326,^quito 10253,^rabat 10315
^rangoon 10228,^reykjavik 10297,^rhodes 10362,^rig 10335,^rom 10259,^roman 10260,^roseau 10248,^rouman 10260
^ruand 10261,^ruman 10260,^russ 10332,^rwand 10261,^sakartvelo 10341,^salisbury 10362,^samo 10327,^san 10360
^sana 10360,^santiago 10233,^schweiz 10350,^senegal 10328,^serb 10262,^serdic 10227,^seychelles 10329
^siam 10352,^singapor 10330,^sion 10258,^sitsang 10281,^skopj 10306,^skoplj 10306,^slovak 10244,^sloven 10263
^slovenij 10263,^sof 10227,^somal 10331,^soud 10347,^spain 10346,^srbij 10262,^stabroek 10294
^stalinabad 10343,^stockholm 10251,^sud 10347,^suiss 10350,^suom 10256,^surinam 10348,^suv 10255,^sverig 10251
^svizzer 10350,^swaziland 10349,^sweden 10251,^switzerland 10350,^syr 10351,^tadjik 10343,^tadzhik 10343
^tadzhikist 10343,^taipe 10235,^taipeh 10235,^taiw 10235,^tajik 10343,^tajikist 10343,^tallin 10334
^tallinn 10334,^taraw 10269,^tashkent 10345,^taskent 10345,^tbilis 10341,^tchad 10232,^tegucigalp 10239
^teher 10283,^tehr 10283,^thailand 10352,^thibet 10281,^tibet 10281,^tifl 10341,^tiran 10224,^togo 10245
^tokio 10285,^tokyo 10285,^tripol 10303,^tun 10353,^tunis 10353,^turkey 10354,^turkmen 10344,^turkmenist 10344
^turkomen 10344,^tuvalu 10268,^ukrain 10338,^ukrayin 10338,^ulaanbaatar 10314,^urg 10314,^uruguay 10356
^uskub 10306,^usumbur 10229,^uzbek 10345,^uzbekist 10345,^vaduz 10304,^valett 10312,^vallett 10312
^vanuatu 10357,^venezuel 10358,^victor 10329,^vienn 10270,^vientian 10299,^vietnam 10359,^vil 10357
^viln 10336,^vilnius 10336,^vilno 10336,^warsaw 10324,^warszaw 10324,^wilno 10336,^windhoek 10222
^xizang 10281,^yangon 10228,^yaound 10230,^yeddo 10285,^yedo 10285,^yemen 10360,^yerev 10339,^yisrael 10258
^yugoslav 10262,^zagreb 10264,^zair 10238,^zamb 10361,^zimbabw 10362,^zion 10258
abandon 0 1 2 3279 -3280 5473 <8077,abas 3 4,abash 5474,abbreviat 5475 5476,abdomen 5,aberrant 5477,aberrat 6
abhor 3281,abhorrent 5478,abid 3282 3283 >9858,abilit >7650 <7739 >7741,abject 5479,abjection 3,abl 5483 >9305
ablaz 5480 5481 -5482,ably 7068,abnormal 5484,abnormalit -7,abo 8,abod 9 10,abominabl 5485 5486,aborigin 8 11
abortion <7271 <8044,abound 3284,about 7069 -7070,abov 7071 <7870,abreaction 12,abridg 13 3285,abroad >9532
abrupt 14 5487,absenc >7285 <8419,absent 3286 5488 7072 <8549 <9903,absente >8216,absentmind 5488
absentminded 7072,absolut 5489 7073 <7725 <9158 >9313,absorb 3287 -3288 -3289 -3290 5490 <8651
absorption 15 -16 -17,abstain 3291,abstract 18 3292 5488 >7725 <7811 <7903 >7904 <8643 <9071 <9159 <9160
abstraction 18 19,abstractionism 20,abstrus 21 22,absurd 5491 <8415 >10209
abus 23 3293 3294 3295 >7367 <7952 >7954 <8777,abusiv >9582,academ <8121,academic 5492 >8327 >9443
acced 3296 3297 3298,accelerat 24 3299 <7703 <8572 >9491,accelerator 25 26
accent 27 -28 3300 3301 <8447 <8514 >8634,accentuat 3300 3301,accept 3302 <8632 >8644 <8683 >9062 >9163
acceptabl 5493 >10098,acceptanc <7320 <7853,acces 29 <7726 <9027 <9067,accessibl 5494,accessor 30 31 5495
accident 32 >8036 >8042,accidental 7074 7075 7076,acclaim 3303 3304,accommodat -3305 -3306 <8544 >8585
accompan 33 34 35 -36 -3307 5496 >9201,accomplic 37
accomplish 38 3308 >7273 <7741 <8598 >8859 <8878 <8958 >8959,accord 39 3309 3310 >8420 <9140 >9291
accordanc 39,according 7077,accost 3311 3312,account 40 41 -42 -43 3313 <7910 >7913 <7945 >7946 >9070
accountabl >9980,accountant 44,accouter 30,accredit 3314 3315,accretion 45,accru 5497,acculturat 46 47
accumulat 45 48 3316 3317 5497 >9449,accurac 49,accurat 5498 <9161 <9162 >9360,accus 5499 <8220 >8771
accusat <7956 >8016 <8022,accusativ 5499 5500,accustom 5501 >9300,ace 50 51 3318 5502,acetonemia 52
ach 3319 3320 3321,achiev 3308 <7270 >7273 >8859 <8878,acid 53 5503,acidit 54
acknowledg 3322 3323 -3324 >8645 <8714 <9163 <9164,acquaint 3325 >9485,acquaintanc 55 56,acquiesc 3298
acquiescenc 57,acquir 3326 3327 -3328 -3329 -3330 <8512 >8632,acquisition -38 58,acquit 3331 3332,acr 59
acrobatic 60 5504,acronym <7879
act 61 62 -63 64 3333 3334 -3335 -3336 -3337 <7269 >7274 >7387 >7920 >8507 >9861
action 3338 >7270 >8432 <8598 <8752 <8958 >8959,activ -5506 -5507,activat 3339 5505 >9962,activism <7827
activit <7274 >8432,actor 65 >8224 >8305,actres <8224,actual 5508 5509 -5510,actuat 3339 3340
acut 66 5511 -7078,adam 67,adamant 68 5512 <8478,adapt 3341 5513 <8512 <8544 >8585,adaptat 69 70
add 3342 3343 -3344 <8554 >8562 <8743,addiction 71,addition -72 <7516,additiv 5514,addlebrain 5515
addres 73 -74 -3311 3345 3346 -3347 >8161 <8516 >8740,adept 51 5516 >10065,adequat 5517 5518 <9165 >10118
adher 3348 -3349 <9140,adherenc 75 76 <7491,adherent 77,adieu 78,adio 78,adjacent 5519 5520
adjectiv 5521 >7884,adjectival 5521,adjoin 3350 3351,adjourn 79 3352 3353,adjunct 5495 5522
adjust -70 80 81 82 -83 3341 3354 >8552 >8622,administer 3355 -3356
administrat 84 -85 -86 <7475 >7477 <8114 >8129,administrator >8217 <8229,admir <8515 <8700,admirabl 7079 >9875
admirat 87 88 >8089,admirer 89,admission -29 <7279,admit 3357 >8645 <8687,admonish 3358 3359,admonition 90
ado 91,adolescent 92 5523 5524,adopt -3326 3360 -3361 -3362 <8664 <9062,adoption <7294 <7320,ador 5525 >9717
adorn 3363 3364 3365,adroit 93,adult 94 5526 >8278,adulthood 95
advanc 96 97 98 -99 3366 -3367 -3368 -3369 5527 -5528 5529 >7461 <8041 <8059 <8791 >9007 >9220 >9420 >9423 >9919
advantag 100 <7720 >7721 <9119,advent 101,adventur 102 3370 3371,adventurer 103,advers 5530 5531 >9501 >9503
adversar >8310,adversit 104,advertis 3372 3373 <7345 >7865 <8025,advic <7942 >7943
advis 3374 <8735 >8738 <9167 >9640,advised 7080,advisor <7962,advocac <7491 >7492
advocat 105 3375 <8232 >8249 <8620 <8791,aegis 106,aerat 5532,aerial 107 5533,aerodynamic 5534
aesthetic 108 5535 5536 5537,affair 109 110 111 <7468 <7750 >7751
affect 3376 -3377 -3378 5538 5539 <8076 >8510 >8547 <9168 <9169 <9170 <9171 <9172,affection 112 <8076
affectionat 5540 7081,affiliat 113 3379 <8119 <8853 >9100 >9969,affinit -114
affirm 3380 3381 >8571 >8696 <8733,affirmat 115,affirmativ >8012 >9883,affix 3382
afflict 5541 5542 >9521 >10202,affluenc 116,affluent 117 5543 <8233 >9992,afford <8882,affordabl >9473
affront 118 3383,afir 5481,aflam 5480 5481,aflar 5481 5544,afloat 5545 <9173,afoot 5546,aforesaid 5547
afoul 5548,afraid <9174 <9175 <9176 <9177 <9178 <9179 <9180 >9333,aftermath <8032 >8033 <8034
afternoon <7934 <8495,agap 5549,age -119 -120 3384 <7683 <8499,aged >9797 >10214,agenc 121 -122 <8123 >8132
agenda <7826 >7830 <7908,agent -123 >7644 <8234 >8235,agglomerat 124,aggravat 3385 3386 5550 >9197 >9657 >9728
aggregat 48 125 126 3387 5551,aggression 127 128,aggressiv 127 <9181 <9182 <9183,aggressor 129,aghast 5552
agil 5553 5554 7082,aging 130 >9798,agitat 131 -132 3388 3389 -3390 -3391 -3392 <9184 <9185 <9186,ago >9841
agon 133 134,agr -135 -136 <7901 >7918,agre -3309 3393 3394 <8541 >8736 >8737,agreeabl 7083
agricultur 137 <7345,agricultural 5555 >10003,agu 66,ahead 5556 7084,ahorseback 7085
aid -138 139 >7416 <8203 <8228 <8524 >8526 >8635 <9060,ail 5557 >10203,ailment 140
aim 141 142 -143 3395 3396 3397 -3398 -3399 <7843 >7844 <8702 <8876 >8877,aimles 5545 5558
air 144 -145 -146 -147 148 149 151 3400 -3401 -3402 5559 <8166 <8190 >8483 <9043,airles 5560,airlin 150
airplan >7530,airwa -150,airy -5533 5559 5561,akin 5562 5563 >9967 >10022,alabaman 152,alabamian 152
alarm 153 3403 <7520 <8092 <8767 <8789 >9175,alchem 154,alert 153 155 3403 5564 5565 5566,alfresco 7086
alib 156,alien 157 158 159 3404 3405 5567 5568,alienat 160 161 3404 3405 5569 5570 <8085,alight 3406 5481
align 162 163 -3407 >8622 <9140 >10100,aliv -5566 <9187,alkal 164,all <10080 <10081 <10082,alle 168
alleg 3408 >9380 >9942,allegat <7957 <8016,allegianc 165 <7488,allegor 166 167,alleviat 3409 3410,alleywa 168
allianc 162 <8402 <8442,alligator 5572,allocat 169 170 3411,allot 169 170 3310 3355 3412
allow 3413 -3414 -3415 <8541 >8687,allowanc 83 -171,ally -5571 <8113 <8134 <8227 <9100 >9968,almight 172 >9888
almost 7070,alon 173 5573 -5574 >10075,aloof 174 5575,aloud 7087,alter 3416 3417 -3418 5513 >8544
alterat 81 175 176,altercat 177,alternat 5576 <8544,alternativ 5576 7088 <7487,altitud 178 179,alveolar 180
always 7089 7090,amas 3316 3317,amateur 5577,amaz 181 3419 3420 5578 5579 5580 >9624 >10140 >10142
ambassador <8244 <8245,amber 182,ambianc 183,ambiguous 5581,ambition 184 <8079 <8891,ambitious <9195 >9397
ambivalent >9260,ambl 185,ambuscad 186 3421,ambush 186 3421 <8867 <8869,amend 3422 3423 <7335 <7901
amiabl 5582,amis 5583 7091 7092,ammo 187,ammunition 187 <7535 <7560 >7584,amnest 188 189 <8474,amorous 5584
amorphous 5585 5586,amount <7705 >7709 >8351 <8363 >8672,ampl 5587 7093 7094 <9196,amplif 3424 3425 3426 >8768
amplificat 190 191,amus 192 3427 5588,analog <7399,analogous 5589,analogu 193 5590,analys 3428 3429 3430
analysis <7397 <7784,analyst <8221,analytic 5591 -5592,analytical 5591 5592,analyz 3428 3429 3430,anatom 194
anatomic 5593 5594,anatomical 5593 5594,ancestor 195,ancestr 196 197,ancestral 5595,anchor 198 <8527
ancient >9799 >9842,angel 199 200,angelic 5596,anger 201 5597 <7776 >8091 <8968 <8973 >8981
angl 202 3431 3432 -3433,angr <9197 <9198 <9199,angst <8088,anguish 203 3434 5598,animal 204 5599
animat 3435 3436 3437 -3438 5600,animiz 3436,annihilat 205 206 3439 5601 5602,anniversar >8500
anno 211 3442 5603 5604 5605,announc 207 3440 -3441 <7901 >7962 <8743 >8770 >9381,annoyanc 208 209 -210 -211
annual 212 5606 7095 <7505,anoma >8201,anomic 5569,anonymit <8448,anonymous <9200,another >10019
answer 213 -3443 <7901 >7961 <8680 <8743 >8751 >9983,antagonis 3444 3445,antagonism 214,antagonist >8310
antagonistic 5607 -5608,antagoniz 3444 3445,antecedent 195 215,antenna 107 216 217,anterior 5609
antic 218 3446 5610,anticipat 219 220 221 -222 3447 3448 3449 -3450 <7841 >8090 >9469,antipath 223 <8085
antiqu 5611,antitrust >9482,anxiet <7776 >8088 >8438,anxious >9418 >10164,any >10077,anyhow 7096 7097
anywa 7096 7097,apart 224 5612 <7541 >7579 >10033,ape 3451,apex 225,apiec 7098,aplomb 226,apoge 227,apolog 228
apologia 228,apologiz 3452 >8766 <8804,apostolic 5613,apothecar 229,appal 5614,apparatus >7524 <7542
apparent 5615 7099 7100 >9784,apparition 230 231,appeal 232 -233 5616 <8007 >8009 <8717 <8752 <9215
appear <7499 >8615 >9047,appearanc >7653,appeas 3453 3454,append 3342 3382 3455,appl 3456 -3457 >8798 <9146
applaud 3304 <8505 <8763 >8782,applicabl 234,applicat 235 -236 -237 <7396 >7446 <7912
appoint 238 3458 3459 5617 <7317 >7318 <8151 <8962 >9088 <9433 >9434,appointe <8250,apportion 3411 3460
apprais 3461 3462,appraisal 239 240,appreciat -88 3463 <7771 >7772 <7797 <8642 >9665,apprehend 3464 3465
apprehension 241 242 243 -244,apprentic 245,approach -98 246 <7339 <7702 <8040 >9853,approachabl 5494
appropriat 3414 3466 7101 <8710,approv 3467 >7320 <7491 <8683 >8757 >9218 >9502,approval >7320 <7491
approximat 247 3468 5618 7069,apt 5619 5620 -5621 >9634 >9688,arbiter <8221 <8251,arbitrar 7102,arbitrat 3469
arc 248 249 3470,arch 3470 5622 5623 5624,architect 250 <8253,arctic 251 5625,ardent 5626 >9454 >9840
ardor 252 253,arduous 5627 5628,area 254 -255 -256 <7800 >7847 >8165,arena 255 257 <8165 <8469 >8471,argot 258
argu -259 3471 3472 <7874 >7940 >8004 <8005 <8741 >8742 <8744 >8745,aris 3473 3474 -3475 -3476
aristocrac 260 261,aristocratic 5629,arm 262 -263 -264 265 266 3477 >7535,arma 265,army <8135,aroma 267 268
around -7069 -7103,arous 3478 3479 3480 -3481 -3482 -3483 -5480 5630 -5631,arousal 269
arra 3485 <7620 >8144 >8713,arrang 135 270 -271 -3484 <7511 >7620 <9819 <9820
arrest 244 272 3465 3486 3487 <7293 <8433 <8864 <8895,arriv 3488 <8878 >9023
arrival 273 <7270 <7273 >7277 >7278,arrogant >9928,arrogat 3489 3490 3491
art 274 <7407 >7444 <7547 >7549 <7842 >7851,artful <9643,articl >7868,articulat 275 276 3492 -3493 <8514
artificial 5632 5633 >9171 <9762 <9763 <9764,artiller 277 278,artilleryman 279,artisan 280,artist <8253 >8256
artistic 5537,artistr 274,ascend 282,ascendanc 281,ascertain 3494 3495 3496,ascrib 3497
asham <9206 <9207 <9208,ashen 5634,asid 283,ask 3498 -3499 -3500 >8007 <8516,asleep 5635 5636
aspect 284 -285 <7652 <7693,aspir 3399 5637,aspirant 286 5637,aspirat 184 -287,ass 288 <8258,assa 290 3505
assail 3501 3502 3503,assassinat <7328 <7953,assault -289 3501 3503 3504 <7409 <7448 >8860
assembl -293 3506 3507 3508 <7438 <7552,assemblag -48 291 292 293,assent 57 3298
assert 3381 3509 -3510 5638 >8696 <8733 <8760 >8827 >9382,assertion 115 <7955 >7956,assertiv <9209
asses 239 -294 3461 >7768 >8682 <8683 <9078,asset >7720 >8363,assiduit 295
assign -238 -296 3412 -3490 3497 3511 -3512 <7403 >8710 >8723 <9061 <9088 <9434,assimilat 15 16 -47 3287 -3513
assist 3514 >7416 >8635 >8865 <8883 <9060,assistanc >7416,assistant 297 5522 <8202 >8203
associat -113 298 3379 >8227 <8242 <8259 >8304 >9100,assort 299 300 5639 5640,assuag 3409 3453 3515 <8969
assum 3326 -3491 -3516 -3517 5641 <8669 >9226,assumption 301 -302 >7786 <7825 >7966
assur -3495 3518 3519 -3520 -3521 <8696 >9262 >10029,assuranc 303 304,asterisk 305 3522
astonish 181 3419 5578 5579 5642,astonishing 7104,astound 3419 5642,astra 7105,astral 5643,astut 5644
asylum 306 <7609 <7611 >7628,asymmetr 307,asynchron 308,atheist 5645,atheistic 5645,athlet 309
athletic 310 5504,atm 311,atmospher -144 146 183 311 <7662 >8472,atom 312,atomic 5646,aton 3523 3524
atrocious 7106,atroph 313 314 5647,attach -75 -3525 -3526 >9969
attack -246 315 316 -317 -3501 3502 3503 >7373 >7450 <8761 >8773 <8840 >8861 >9785,attacker 129
attain 38 3308 3527 3528 -3529,attempt 317 3505 3530 >7308 <7408 >7409 >8817 >10115
attend -3514 3531 >7499 >7762 <8890 >9126,attendanc >7499,attendant 33 318 319 5496,attende 319
attention 138 <7333 >7334 >7762,attentiv 5648,attest 3532 3533,attic 320 321 322,attir 323 5649
attitud 324 >7436 <7739 >7853,attorne >8232 <8287,attract <8932 >8987,attraction -325 -326
attractiv <9212 <9213 <9214 >9215,attribut 327 3497 3512,attributabl <9216,atypical 5650,auction <7296 <9054
audacious 5651 5652 5653,audacit 328,audienc -329 <8115 >8137,audio 330,audit 3534 <7311 <8674,audition 331
aug 332,augur 3535,august 332 5654 5655,auster 5656 5657,authentic 5658 >9569 >10172,authenticit <7669
author 333 >8214 <8266 <8965,authorit -121 -303 334 -335 <7728 >8120,authoritarian 5659
authoritativ 5660 5661 5662,authoriz 334 335 -336 3536 3537 5662 <7728 <9217 <9218 >9787,authorship 337
auto 338 >7533,autobiograph <7914 >7915,automatic 5663 5664 7107,automobil 338 >7533,autonom 339,autops 340
autumn 341,auxiliar 139 5495 5665,avail 342 3538,availabl 5666 <7660 <9219 >9546,avaric 343 344,aveng 3539
avenu 345,averag 5667 -5668 -5669 -5670 >7848 <8672 <8859 >9294 >9775,aversion 223,avert 3540
aviation <7344 <8126,avoid 3540 -3541 <8639 >8758,avoidanc 346,avow 5671,await 3542 >9469,awak 3479 5566
awaken 3479 3482,awar 348 5672 <7753 >7754 <9971 <9972,award 347 3543 <7919 <8531 >9068 >9069,away 5673 >9903
awe 349 <7776 <8089 <8767,awed 5674 5675,awestruck 5675,awful 5486 -5580 -5674 5676 -5677 7106 7108 >9573
awkward 5678 -5679 -5680 >9353,awry 5583 5681 7091,axiom 350,axis -351,bab 352 353,babbl 3544 -3545
baby 352 -353 3546 <8777,bachelor <8208 <8288 <9133
back -354 360 361 362 3547 3548 -3549 5682 7109 <7320 <7555 >7643 <8757 >8800,backbon 198 354 355,backdrop 356
backer 200 <8247,backfir -357 3550 <8065 <8592 <8784,background -356 358 -359 <7684 <7837 <8634
backlash 363 3550 <8040 <8592,backlog 364,backstag 365 5683,backward 7109 <9222 <9223 <9224,backyard <7557
bad 366 5684 -5685 -5686 -5687 -5688 >7671 <9573 <9574 <9575 <9576 >9729,badg <7693 <8953,badger 3551
badnes 366 367,baffl 3420 3552 3553 5689 5690,bag -368 -369 3554 -3555,bagg 5691,baggag 370 <8209
bail 371 <8835,bait 372 3556 <7520 >8779 <8780,bak 3557 -3558 5692,bal 380 -381 -382 -383 >7572 <7576 <8944
balanc 373 -374 -375 -376 -377 3559 3560 <7664 >8619 <9070 <9458,bald 5693,baleful 5694,balk 378 379 3561
ballad 384 385,balloon 3562,ballot <7316 >7323 <7905,ballpark 386,ballroom <7540,ballyhoo 387,balustrad 388
ban 389 3563 -3564 >7923 <8753 >9686,banal 5695,band 390 391 -392 3565 5697 <8915,bandag 393 3566 5696
bandstand 394,bang 395 396 397 -398 -399 -3567 -3568 5698 7110 <8055 <8064 <8810,banish 3563 3564 3569
banister 388,bank -400 -3570 -3571 <7470 <9035,bankrupt 3572,bankruptc 401,banner 402 <7534 <7888 >10124
banquet 403 404 3573 3574,banter 3575
bar 405 -406 -407 -408 3401 3569 3576 3577 3578 5702 5703 -5704 -5705 -5706 -5707 7111 <7540 <7568 <8747 <8753 >8818
barb 409 5700 5701,barbarian 410 411 5699,barbaric 5699,bargain <7918 <7997 <8349 <8734 <8737,bark 3579
barkeep 412,baronial 5708,barrack 3580 3581,barrag 413 414,barrel >7581 <8565,barren 415 5706 5709
barricad 416 3577,barrier 417 >7564 <7567 <7758,bartender 412
bas -164 418 -419 -420 -421 -422 423 3582 5710 -5711 -5712 5714 >9907 >10038 >10135,basebal >7377 <7572
bash 395 3583 <8055,basic 5713 <7573 <9907 <9908,basin -424 -425,basis 420 422 426 <7786 <8401,bask 3584
basket 427,basketbal <7572,bast 430 3585 3586,bastard 428 429 5715,bat 3587 -3588
batch 431 432 <7344 >8399 <8681,bath 433 -434 435,bathroom 434 436 <7540 >7629,bathtub 433,baton 437
battalion 438,batter -414 439 3585 3589 >9376 >10215,battl <7308 >7413 >7448,battlefront 440,battleful 5716
bawdyhous 441,bawl 3590,bay 3591,bazaar 442,bead 443 5717,beak 444 -445 3592
beam 446 -447 -3400 3593 -3594 5718 5719,bean -322
bear 143 451 -452 3283 -3332 3595 -3596 -3597 <8181 >8182 <8204 <8520 <8523 <9227,beard 448 5720
bearer 449 -450,beast 204 453
beat 454 455 -456 -457 458 459 3598 -3599 -3600 -3601 <7307 >7483 <7617 <8841 >8857 >10155,beaten >9486
beatnik 456,beau 460 461,beaut 462 <7653 <8209,beautif 3363 3364 3602,beautiful <9228 <9229 >9872,beckon 3603
becom >8550 >9465 >9920,bed 463 -464 -465 466 -3567 <7577 <8948,bedamn 3604,bedraggl 5721,bedrock 467 <8186
bedroom 468 <7540,beef 469 3605 5722 <8772,beehiv 470 -471,beetl 3606,befal 3607,befit 3608,befog 3609
befuddl 3610 5689 5723,beg 3611 3612,beget 3613,begin -474 3614 3615 >8031 >8489 >8594 >9508,beginner 472 473
beguil 3616 5724,behalf <7718,behav 3332 >8507,behavior >7494 <8432,behemoth 475 476 <8201,behind 288 >10184
being 477 >7267 >8417,bel 5 480 481,belat 5725,belch 3617 3618,beli 3619 3620,belief 478 <7810 >7832 >7839
believ 3621 <8644 >8646 >8656 <8683,believabl 5726 7112,believer 479,belittl 5727 >9453,bellicos 5716 >9181
belligerent 482 >8206 >9604,bellow 483 3590 3622,belong >8095,belov 484 5728,below -7113,belowground 5729
belt -395 -485 -486 <7563 <8833,beltwa <7548,bemoan 3623,bench 487 -488 >7565 <9049 <9087,benchmark <8027
bend 489 490 -491 492 3624 3625 -3626 -3627 5730 <8040 >9033,benediction 493 494,beneficial 5731
beneficiar <8226,benefit <7670 >7717 <8353 <8526 <8632 >9072,benevolent 5732 -5733
bent 495 -496 5730 5734 <7855 <8346,bequest 497,berat 3628,bereav 498,berth 499 500 501 3629,beseech 3630
beset 3631 3632,besieg 3633,besmirch 3634,bespeak 3635 3636,best 3637 <7308 <8857 <9230 <9231,bestial 5735
bestow 3343 3638,bet 502 503 3639 3640 3641 5736 <7381 <8666 >8870,betra 3642 -3643 -3644 -3645 <8775 <9123
betrayal 504,better 97 505 3422 <7670 >8524 <9234,bevel 506,beverag 507,bewail 3623,bewar 3646,bewhisker 5720
bewilder 508 3420 3647 5689,bewitch 3616 3648 3649,bia 509 510 >7840 <7856 >8694,bias 5737 >9839,bibl 511
biblical 5738,bicker 512 3650,bicycl 513 3651,bid 514 515 3282 3630 3652 3653 <7308 >8002 <8008 >8792 >9076
big -5526 -5739 -5740 -5741 -5742 -5743 7114 >9614 <9667 <9668 <9669 <9670 <9671 <9672 <9673 <9674 <9675 <9676 <9677 <9678
bigger >9668,bigot <8270 >8291,bil 43 -444 516 -517 -518 >7916 <9070 >9078,bilk 3552 -3654,billionair <8233
billow 519 -3562 3655 3656 5744,bin <8939,bind 3349 3525 -3566 -3657 -3658 >10188,biograph 520 <7913 >7914
bipartisan >9389,bird 521 522 -523 -524,birdi 524,birth 3595 <7703 <8489 <8523,birthda <8492 <8500
birthplac 525,biscuit 526
bit -63 527 528 529 -529 -530 531 -532 -533 -534 3659 -3660 5700 5745 <8436 <8930 <9045 >9835
bitter 535 5503 -5745 <7763,bivouac 536 537 3661,bizarr 5746 >9356,blab 3545 3662
black -538 3663 -5747 -5748 -5749 -5750 -5751 -5752 -5753 <8427 <9236,blacken 539 3663 3664 5750,blad -540
blam 541 5754 <8016 <8761 <8771,blanch 3665 5634,bland 542 5755 5756 5757,blank 543 5758 <7634 <8863 >9557
blanket 544 >9319,blar 545 3666 5759,blasphem 546 3667,blasphemous 5760 5761
blast -316 396 547 3666 3668 -3669 -3670 5754 5759 5762 <8064 <8784 >9711,blatant 5763 5764
blaz 548 549 -550 5763 5765,ble 3671 3672,bleach 5766 5767,bleak 5706 5747 5768 >9598,blear 5769,bleb 551
bleed 552 <8435,blemish 553 3673 3674,blend 554 3675
bles -493 -494 555 3676 5754 >7320 <7491 >8529 <8786 <9375,blight 3677,blind -556 3678 5770 <7587 <8109
blink 557 3679 3680 3681 5771,blister 551 3682 5503 5772 >9606,blith 5773 7115,blizzard <7460 <8339,blob 3683
bloc 351 <8113,block 558 -559 3577 3684 -3685 -3686 -3687 -3688 <8165 <8639 >8831 >9803,blockad 3577 3684
blog <8516,blok 560,blood -196 561 5771 <7647 <8569 <9237 <9238,bloodles -5634,bloodsh 562,bloodstain 5774
bloom 563 -564 -565 3689 5771,blossom 563 565 3689 3690,blot 566 567 3683,blotch 3691
blow -547 -3692 -3693 -3694 >7309 <8054 >8055 <8389 >9157,blowback <7935 <8065,blowout 568 <8058
blu -5629 -5761 5775 5776 -5777 -5778 <7517 >9777,blubber 569,bludgeon 3695,bluff 5779,bluish 5775
blunder 570 3696 3697 3698,blunt 3699 3700 5780 -5781 7116,blur 571 3701 -3702 5769 5782,blurt 3698
blush 564 572 3703,bluster -573 3704 3705 5783 <8422 <8768 <9157,board 574 <8146 <8880 <9108
boast 3704 <8520 <8768,boastful 5740 7114,boat <8997 >9020,boater 575,boatload 576,bob 3706,bod 3535
body -577 -578 3707 5784 >7729 >8114 <9149,bodybuilder 579,bodyguard 580,boge 581 582,bogus 5715,bogy 581 582
boil 584 -3708,boiler 583,boisterous 5785 5786 >9808 >10087,bold 585 586 5779 <9239 <9240,bolshevik 587
bolster 3709 <8898,bolt -3710 7110 7117,bomb 588 3711 <7450 <7535 >7553 <8861 >8866,bombast 589
bombastic >9989,bomber 590 <7530,bombshel <8035 <8272,bon 592 3712,bond -76 -371 -591 3349 3525 <8376
bonnet 593,bonus 594 595,bony 5787 5788,boo 523 3713,boob 596
book -511 597 -598 -599 600 3714 >7531 <7590 <7869 >7898 <8692 <8717 >9974
boom 601 602 3668 3715 3716 -3717 5789 5790 <8064 <8465 <8810 >10112,boomerang 357,boon >9288
boost 603 -3366 3367 <7416 <8508 <8553,boot 398 -604 605 3718,booth <7532,booz 606 3719
bor 609 610 611 3721 3722 5792,border 607 -608 -3350 3720 <8893 >8933 >9151,borderlin 607 5791,born 5793 >9651
borrow <7468 <8632 <9062,bos 615 -616 3724 <8267 <8274 >10126,bosom -612 -613 -614 3723,both >10078
bother 210 617 3442 3725 <8875,bottleneck 618,bottom 288 -463 619 -620 -621 3726 >7571 <8166 <8537 >9232
bottomland 620,boulder 622,boulevard 345,bounc 623 3727 5794 <8839 <9003
bound -623 624 625 626 -3727 3728 3729 -5696 -5795 -5796 >7732 >8411 >9003 >9151 <9241,boundar 624 625 626
boundles 5797,bouquet 627 628,bout 629 -630 <7375,bow -249 631 3296 -3626 5624 5697 <7592 <8505
bowl -257 632 <9009,bowlder 622,box >7561 <8936,boxer <8206,boy <8208 <8277,boycot <7324
brac 633 -634 -3481 3730 5798 5799 <8397 <8558 >8580 <8612 >8986,brag 635 3704 5740 <8768 >9929 >10126
braggadocio 573,braid 636 3731,brain 637 638 -639 5800 <7742 <8624,brainchild <7590
branch -262 263 640 3732 5801 <8344 <8533,brand -540 -641 3733 3734 <7816 <7886 >7978 <8822,brandish 642 3735
bras -586 -643 5652 5802 >7569,brash >9225,brav 3736 5651 5803 5804 <8109 <9152 >9239 <9242,braver 644
brazen 5652,bre 660 3747 -3748,breach 645 3737 <7637 <8920 >9127 <9128,bread 646,breadth 647 <7708 <7742
break -645 648 649 -650 -651 -652 -3737 3738 3739 -3740 -3741 -3742 >7359 <8042 >8061 >8589 <8597
breakdown 653,breakfast <8884 <8886,breakup 654 655,breakwater 656,breast 614 657 3743 3744
breath -658 659 -3745 -3746 <8483,breathles 5805,breed 661 662 -663,breez 145 664,brevit 665,brib 3749
brick >7522,bridegroom 666 667,bridg 668 <7526 <7596 <8534 <8916,bridl 669,brief 5475 7118 <7904 <8015 >9706
bright 670 671 5806 -5807 -5808 7119 <9243 >9267,brighten 3750 3751,brillianc 550 672 673 674
brilliant 5800 -5806 5809 5810 7119 >9650 >10127,brim 675
bring 676 -3343 3752 3753 -3754 -3755 -3756 -3757 <7349 >7350 <8904 >8929,brink 677 <8169 <8411
brisk 5565 5799,bristl 3284 5701,brittl 678,broad -5811 -5812 7120 <8209 >9319 <10205
broadcast 3400 3758 <7861 <7871 >7873 >7930 <8818 >8821 <8940,broaden 3759 <7331 <8553
broadsid 517 679 <7865 <8021 <8537 >10160,brocad 5813,broil 3557 3558,brok >9993
broken 5814 -5815 -5816 -5817 <9246 <9247,broker 123 <8734,bronz 3760 5818,brood 680 3761 3762 3763 -3764 5819
brook 681 3283,broom 682 3765,brothel 441,brother 683 -684 <8254,brotherhood 685 -686,brow 687 688
browbeat 3766 3767,brown 5820,brownish 5820,bruis 689 3768 >9431 >9583,bruit 3769,brunch <8884
brush 690 -691 -3770 <7566 <8570 >10161,brut 204 453 5735,brutal 5735 >9613 >9730,bubbl 3544 -3617 <7828 <8810
buck 692 -693 3771 -3772 <7638 <8942 <9085,bucket 694,buckl 695 3773 3774 3775 <7583 <8527 <8588
bucolic 696 5821 5822,budd 683 <8242,budg 3390,budget <7826 <8379,buff 697 3776 3777,buffer 698 3778
buffet 699 3589 3776,buffoon 700 701,bug -702 3551 3779,bugg 5823
build 194 703 704 3780 3781 >7438 >7513 <7526 <7729 >7730 <8522 >8606,built >9633
bul 707 -708 711 3766 3767 3785 5783 5825 >9571,bulg 705 3554 3782 3783 -3784 5824,bulk 706 3784 <7705 <7710
bullet 709 710,bullshit 707 3785,bulwark 656 712 <7564 <8864,bum -288 713 714 715 3786 3787 5826
bump 705 3788 -3789 -3790 >7737 <8435 <8537,bumper <7582,bunch 716 717 3791 <8115 <9031
bundl 718 719 720 3791 3792,bunk 501 -721 -722 3793,bunker 723 724,bunt 3794,buoyant 5827
burden 725 726 727 3795 <7808 >7809 <8722,bureau 121 728 >8132,bureaucrac <8120,burial 729,burl 5722
burn 730 731 732 -3659 3796 3797 5828 5829 5830 <8437 <8605 >9156 >9390 >9615 >9963,burnish 733 3777
burnt 5828 5829 5830,burrow 734 3798,burst 735 736 -737 -3284 3741 3799 <7451 <8589
bury 729 3800 -3801 -3802 <7462,bus 738 -739 <8997,bush 740 741 5831,bushel 3803,bushwhack 3421
bushwhacker 742,busi 743 -744 <7290 >7345 <8122 >8123,businesslik 5832,businessman >8243,businessmen <8131
bust -630 745 3740 3804 5817 <7738 <8044 <8605 <8861 >9993,bustl 91 3805,busy 5833 5834 <8883 <9248
but -288 746 -747 3350 3794,butcher 3806,butter <8102 <8206 <8894,buttock 288
button 748 5835 <7583 <7607 <8527 <8562,buttres 5798,buy 3749 >7292 <8632 <9057,buyer <8283
buzz 3807 <8810 <9015,bygon 5836,bypas 749 <7548 <8758,cab 750 3808,cabbag 646 3292,cabinet 751
cabl 752 3809 <7872 <8527,cach <7630,cackl 753,cadaver 754,cadaverous 5787,cadenc 457,cadr 755,caf 756,cag 757
cage 5837,cak 408 758 3810,cal 763 765 3815 -3816 -3817 <7371 <7855 <8822 >8828,calamit 759
calculat 760 761 3313 -3641 3811 3812 -3813 <7314 >7796 >9581 >9654,calculus <8186
calendar <7766 <7908 >7909 <8692,caliber 611 762,calibr 611 762,calibrat 3814,caller 764 <8204 >9548 >10198
callous 5838,calm 766 3818 -3819 5839 <7647 >7682 <8335 >8969 <8970 >9324,calumn 767 768,calumniat 3634
camouflag 769 -770,camp 536 -771 774 3661 <8115 <9108,campaign 772 773 3389 3820 <7412 >7414 >7415 <8074 <8842
campaigner <8284 >8303,campus <7645,can -288 -436 775 -776 780 3821 3822 3826 <9087,cancel 3823 -3824 <8619
cancer 777,cand 3825,candid 5780,candidac <7414 >7415,candidat <8284 >8303,candl 778,candour 779,canon 781
canoniz 3827 5840,cant 258 400 -506 3828,canter 782,canva 783 784 785 -786 -3428 3829 3830
canvas -783 -784 785 786 787 3428 3829 3830,canyon 781,cap -788 -789 -790 795 3831 <8189 <8575 <9147 >9366
capabl 791 -5483 <7650 >7655,capacit -792 794,capacitanc 792 793,capacitor 793,caper -218 -796
capital -797 5841 <8363 >8374 >9904 >10128,capitalist 5842 5843 >8281 <8286 <9249,capitalistic 5842 5843
capitaliz <9072,capsul -13,captain -798 <9102,captiv 5490 <8211 >8297,captivat 3616 5844,captivit 799
captur 800 -801 -3466 3616 3832 <7289 >7293 <8987
car 138 338 806 -807 -3834 -3835 <7333 >7334 >7533 <8084 >8100 <8635 >8890 <8993 >9304,caravan 802
carbon <7601 >8478,card -518 -803 -804 -805 3833 <7374 >7379 <7601 <8667,cardinal 5845,careen 808 3836 3837
career 765 <7340 <7371,carefre 5846,careful 5847 -5848 7121 <9250 <9251 <9252 <9253 >9971
careles 809 7122 >7406 <9254 <9255,cares 810,careworn 5849,cargo 811,caricatur 812 3451 >7892 <7969 <8778
carload 576,carnag <7328,carnal 5599,carnival <7382,carpentr 813,carpet 814 <8569 <8894
carr -3596 3838 3839 3840 -3841 <7349 <8520 >8904,carriag 452 815 816,carrier 449 -817 -818,cart 3842
cartel 819,cartoon 820,cartridg 821,carv 822 823 5850 <8518 <8909 >8910 >8911,carven 5850
cas 825 826 3843 >8039 >8936,cascad 824,casebook 5851,cash <8353 <8383 <9066,casino <7379
cast 827 828 -829 3844 -3845 -3846 -3847 -3848 -3849 -3850 <7538 <8115 <8955,castigat 830 3851,castl 831
casual 5852 -5853 -5854 -5855 -5856 -5857,cat 832 -833 3850,catalog 834 835 3852 3853
catalogu 834 835 3852 3853,catapult 836 837 3854,catastroph 759 >8043 <8457,catastrophic 5858 >9584
catch -244 838 -839 840 -3487 -3832 -3855 -3856 -3857 5859 <8711,categor <7344 <7811 >7814 >7881
cater 3858 >8844,caterpillar 833,catharsis 12,cattl 841,cattleman 842,caucus <8147 <8848
caus 773 -826 843 3859 3860 <7274 >7305 <7960 <8046 >8049 <8522 >8703 >8704,caustic 5503 5860 <8345
caution 806 3359 <8018 <8789,cautious 844 7121 <8109 <9256 >9747,cav 3861,cavalr 845,cavalryman 846 847
caveat <7963 <8018,cavit 848,cavort 3862,ceas 3863 3864 >8596 >8602,ceaseles 5861,ceil 789,cel -755 -851
celebrat 849 3865 3866 3867 5862 5863 >7272 <7369 <8070 <9115 >9116 >9662,celebrit >8320 <8449,celerit 850
celestial 5864 5865 5866,cellar 423,cellphon 851,celtic 5867,cement <8481 <8546,cemeter 852 <7600
censur 853 3868,cent <8384,centenar 854 5868,centennial 854 5868
center 855 856 -857 858 3869 5869 <8165 >8170 >8653 <9146 >9257 <9994,centerfield 856,centerpiec <7693
central 859 5845 <7558 <9257 >9616,centraliz 3870,centrist <8278 >9994,cerebral 5870,cerebrat 3871
ceremon 860 <8070 >8071,certain -5871 <9259,certaint >7666 >7760,certif 3532 3872 -3873 >10026
certificat 861 <7905 >8376 <9068,chaf 209 3442 3874 -3875 -3876,chaff 862 3575,chagrin 863 3877
chain -864 865 <7460 <8527,chair 866 867 <8735 <9102,chairman 867 <9102,chairwoman 867,chais 868
challeng >8020 <8415 >8752 <8787 >9397,challenger 869 >8290,chamber -468,champ 870 3878
champion -51 89 870 3879 5872 <8230 <8290 <8800 >9230,championship 360 871 <7372
chanc 872 -873 -874 3370 3788 5853 <8332 <8462 >8464 <8592 <8817,chancel 875
chang 175 3416 3417 -3880 -3881 -3882 >7703 >8512 <9264 <9265 >9415,changer 876
channel 877 -878 3840 3883 >7627 <8917 <8929,chant 879 3884 3885 <7386 <8665 <8833,chantlik 5873,chao <8422
chaotic >10147,chap 560 880,chapter <7870 <8392,character 881 -882 -883 <7818 <8919
characteristic >7652 >7693 <7818 <9266,characteriz 884 885 3886
charg -398 886 -887 -3459 -3771 -3887 -3888 -3889 5532 <7450 <7925 >8022 >8771 <8862 >9440,charit <8156
charitabl 5732,charm 232 888 3616 -3890 5874 >9876,charnel 5875,chart 3891 <7604 >7985 <8691 <8708
charter 3892 3893 <7905 <7917 <8799 <9103,chas 3894 -3895 <7339 >7351 >8873 <9028 <9122,chastis 830 889
chastit 890,chat 3896 <7993 <8744,chatter 753 -3662 3896 <7994 <8064 <8518 <8810,cheap 5802 5826 5876 <9473
cheat 891 -892 -3643 3897 3898 3899
check -272 290 -378 -669 -893 -894 -895 -3394 3495 -3900 -3901 -3902 <7768 <8381 >8382 <8674 >9105 >9121
checkout 894,checkup 896,cheek -586,cheer 897 -3580 3903 5878 5879 <8026 <8782 <8783,cheerful 897 5877
chees <8102 <8602,chela 898,chemical <7560 >7616,chemist 229,chemistr 154 <7733,cherish 3904 5880 >9715
cherr 5881,chest 657 -728 <7561 >7738,chew 899 3905,chic 5882,chicago 900,chick 522,chicken 5883
chid 901 3628 <7922,chief 615 902 903 <8199 >8229 <8267 >9617,chieftain 798 903
chil 905 906 -907 908 3906 3907 5886,child 904 >8262,childish 5884,childlik 5885,china 909
chip 528 -910 <7359 <8518,chipper 5887,chirp 3908,chisel 3897 3899,chiv 3631,chivalr 911,chivalrous 5888
chock 912,chocolat 913 <8102,choic 914 <7270 >7316 <7487 >7791 >10129,choir 915 3909
chok 916 3910 -3911 -3912 -3913 -3914 5889,chomp 534 3878,choos 3915 >8664 <8675,chop -917 -3916
chopper 917 918,chor 919,chortl 920 3917,chorus 3909 <8716 <8833,chosen <8293,christ 921,christendom 922
christianit 922,chronic 5890 5891,chronicl 40,chuck 923 -3850 3918 3919 3920,chuckl 920 3917,chuff 3921
chump 924,chunk 382 3922 3923 5892 <8555 <8681,church <8128 <9041,churchman 925,churn 3708 5893
chut 926 927 3924,cigaret 747,cilium 928,cinch 664,cinema 929,cio <8141,cipher 930 931 -932 3811 3925
circl 390 -933 -934 3926 >9013 >9036,circuit -935 <7348 >7596,circular 517 5894 5895
circulat 3758 -3926 3927 3928 >9371,circumferenc 935,circumscrib 3929,circumstanc 936 937 938,circus <7384
cit 939 3930 -3931 -3932 -3933 >8793,citation 939 -940,citizen >8223 <8294,citizenship <7681,city 941 942
civic 5896,civil -5896 >9745,civilian <8223 <9745,civilit 943 <7270 >7496,civiliz 944 5897,clad 5898
claim 3489 -3934 <7956 >7957 <8717 >8729,clam 692,clamber 3935,clamm 5899,clamor 545,clamorous 5764,clamp 945
clamshel 946,clan 947,clandestin 5900 >9831,clang 948 3936,clangor 948 3936,clank 948,clannish 949 5901
clap 396 3304,clarif 3937 >8636 <8815,clarion <7569 >9712,clarit 950 >7656
clas 953 954 -955 3939 <7344 >7881 <8115 >8603,clash -691 948 951 3938 <8064 <8537 <9144,clasp 952 3773
classic 5661 5902 5903 <7547 <8256,classical 5661 5902 -5903,classif 3939 3940 >8603 <9117
classificat 300 <7620,classmat 956,classroom 957,claus <7870 <7882 >7894,claw 898 958,clay -754 959
clean 960 3941 -3942 -5758 5904 5905 7123 <7330 >7332 <8517 >8530 >9940,cleans 960 3942
clear 950 -3536 3751 -3943 -3944 -5904 -5905 7124 <8165 <8522 <9270 <9271 >9647,clearanc <7641,cleav 3348 3945
cleft 961,clench 952 962 3946,clergyman 963,cleric 925,clever 670 5837 5906 >9275 >9649,clich 964
click 965 966 3947 3948 -3949 -3950 <8810,client 967 >8283 <8292,clientel 744,cliff 968,climat <7662
climax 969 970 3951,climb 971 3952 >9014,clinch -945 962 -972 3946 <8527 <8897 >9707,cling 3348 3953
clinic <7998,clink 965 973 3954,clip 974 -975 3955 3956 -3957 -3958 <8039 <8518 <9011,cliqu 771
cloak 3959 3960,clobber 976 3585 3588,clock <8628,clod 382 977,clog 3911 -3961 5889 5907,clomp 3962
clos 978 979 980 981 -982 -983 986 -987 -988 -5560 -5908 -5909 -5910 -5911 7125 <7354 <7870 <8095 <8490 <8509 >8601 <9282 <9283 <9284 <9285 <9286 <9288 <9289 <9511 <9803 <9804
closer 7126,closet 984 985,closur 986 -987,clot 3963 3964 5907
cloth 989 990 3365 3960 3965 5898 5912 >7517 <7550,clotheshors 461
cloud -991 3609 3966 -3967 -3968 -5782 5913 5914 5915 <8937,cloudburst 992,clout -993 <7721 <8028 <8902
clown 700 701 994 995 3446,clu <7497 <7874 >7938 <8944,club 996 -997 -998 3695 <8604 <8848,clubhous 997
cluck 3949,clump 382 716 999 -3791 3962 3969 3970,clums 5678 5679 5916 -5917,cluster 716 3791 3970
clutch -432 952 >7365 >8895,clutter 5918,coach -738 815 1001 3971 <8257 <8654 <9016,coagulat 3963 3964
coalesc 3675 <8576,coalescenc 1002,coalition 162 1002 >8113 <8119 <8441 >8442,coars 5919 5920 5921
coast 1003 -1004 <8197 <9004,coat -235 1005 3810 3972,coax 3973,cock 1006 1007 -1008 3974,cocke 5491 5681 5922
cod 1009 3925 <8953,coddl 3546,codificat 1009,coerc 3975,coffe -913 1010 <8343,coffeehous 756,cognat 5563
cognizanc 348 1011,coher 3348,coherent 5923 >9947,cohesion 1012,cohesiv 1012,coil 1013 1014 3976 3977
coin 3978 >8384,coincid 3979,coincidenc 1015,cola 1016,cold 1017 -5924 -5925 -5926 <7694 >7695 <9612
collaborat 3980 <7488,collaborator 1018 1019,collaps 1020 -1021 -3981 >8060 <8413 <8512 <8513 >8588
collar -244 -1022 3465 <8895,colleagu 1023 <8227,collect 126 3316 >7454 <7899 >8555 <8939 >9059 >9205 >9325
collection 48 -126 233 >7344 <7511 <7869,collectiv <8122 <9290,colleg <8114,collision 1024,colloquial 5927
colon -1025 <8114,colonial 5928
color 1026 1027 1028 -1029 -1030 -1031 -1032 3982 3983 3984 -3985 -3986 5737 -5767 5929 5930 5931 >7688 <8547 >8582
colorful 5930 <9267 <9268,colossal 5932
colour -1026 -1027 -1028 1029 -1030 1031 1032 -3982 -3983 3984 3985 3986 5929,column -1033 -1034 <8157
columnist <8279,com 101 -970 1037 3488 -3989 <7277 <7339 >8638 >9023 >9853,comb 3987 3988
combat 1035 >7307 <7448 <7449,combatant 482,combativ 5716 >9307,combin 819 -3387 -3675 <8520 <8562
combinat -1036 <7344,combustion 731 732,comeback 1038 <7950,comed 995 <7971,comedian <8224,comer 273
comfort 1039 -1040 3990 5878 5934 <7662 <8080 >8082 >8453 >8970,comfortabl -5933 7127 <9293,comic 5588
command -1041 1042 -3991 >8002 <8721 >8722 >8726 >9589,commandeer 3992,commander <8199 <8228
commemorat 3993 3994 3995,commenc 3614 3615 3996,commend -3997,commendabl 7079
comment <7901 >7951 >8762 <8815 <8834,commentar <7901,commentator 1043 <8214 <8221,commerc 1044 >7290 <7468
commercial <7865,commercialism 1044,commi 1045,commiserat 1046 3998
commission -887 -1047 -1048 >8146 <8373 <8613 <8718,commissioner <8254
commit 165 -1049 3888 3999 4000 -4001 -4002 <7488 >8797 <8798 <9210 <9310,committe >8146,commodit 1050 >7573
common -5920 -5921 -5935 -5936 -5937 7128 <9294 <9295 <9296 <9297 <9302,commonplac 964 5695
commonwealth 1051 -1052,commotion 1053 1054 1055,commun 4003
communicat -4003 4004 4005 <7274 >7471 <7842 >7860 >8516 >8714,communion 1056,communiqu 1057
communism <7859 <8150,communist 1045 5938 <8284 <8295,communistic 5938,communit <8115 >8139 <8348
commut 1058 -3881 4006 4007,commutat 1058 -1059,comp 4021,compact 3792 4008 4009 -4010 5939 5940
compan -764 1060 -1061 -1062 3307 <8121 <9100,companion 298 3307,companionship 1060
compar 1063 <7311 >7399 <8674,comparabl 5941 >10007,comparativ 5942 7129,comparison 1063 <7311 >7399
compas 1064 3464 <7711 >7713 <8859 <9013,compassion 1065 <7672 <8086,compassionat 4011 7130 >8993 <9304
compel 4012 >9889,compensat 4013 4014 -4015 >8362,compet 4016 >8836,competenc <7650
competent 7068 >9165 <9305 <9306,competition -869 >7372,competitiv >9249 <9307 <9308,competitor 869 >8290
compil 3316 4017 <7454,compl -35 <7948 <8763,complain 4018 >8772,complaint 140 -886 <8014 <8421
complaisanc 1066,complementar 5943,complet 4019 5943 -5944 -5945 <8564 <8597 >8598 <9313 <9314 <9315 >9856
completion 988,complex 1067 <7824 <8345 <10055 <10056 <10057,complianc 1066 1068 1069 <7488 >7489
complicat -1070 4020 >10056,complimentar 5946,component 1071 1072 1073 >7268 <7375 >7822,comport 451
compos 1074 1075 -4017 4022 4023 <9324 <9325 <9326,composit 1067
composition -337 1074 -1075 1076 -1077 -1078 -1079,composur 766
compound 1036 4024 5928 <7616 <7824 >8345 <8554 <8562 >8573 >10057,comprehend 3464 4025 4026
comprehension 1080,comprehensiv <9319 <9320 <9321 <9322 <9323 >9911,compres 4009 4010 5947 5948
compris 4027 4028 4029 <9135,compromis 5949 <7488,compulsiv 5950,compunction 1081,comput 3811,computat 760 761
computer >7536 <7552 <8221,comrad 298 684,con 1082 1083 4030 4031 <7940 <8297 >9130,conceal 4032 5951
conced 1084 4033 4034 4035 <8645 <8736 >8807,conceit 1085 -1086,conceiv 3621
concentrat -295 1087 3869 3870 -4036 -5952 <7683 <9327,concept 1088 <7810 >7811,conception 1088 1089 -1090
conceptualit 1091,conceptualiz 1091 1092,concern -743 -1093 4037 4038 5953 >7750 <8088 >9146 <9333 <9334 >9742
concert 5954 <7983 <8957,concession 1084 1094 <7917,conciliat 3306 3453 4039,conciliator 5949
conclud 5945 5955 >8671 >9506,conclusion 978 -979 -1095 <7786 <7813,concoct -4040,concord 136 1096 3309 -3393
concordant 5956,concret >8481 <8560 <8894 >10076,concur 3393 3979,concurrenc -1015,concurrent 5957
condemn 4041 -4042 5958 <8733 <8769,condemnat 1097 1098 -1099,condemnator 5958,condens 4036 4043
condensat -13 -1100,condenser 793,condescend 5622,condescension 1101
condition -937 1102 -1103 3902 4044 >7662 <7966 >7967 <8412 <8654,condon 4045 <8802
conduct 3332 -3840 4046 4047 -4048 <7475 <7477 >7494 >7681 <8629 <9101,conduction 1104,conductivit 1104
conductor 1105,confederac 1106 1107 1108 -1109,confederat 37 1018 5571,confer 3638 4049
conferenc 1110 >8140 <8147 >8148,confes 4033 4050,confid 4001,confidant 1111 <8242,confidenc 303 <7760
confident >9259 <9262 <9263,confidential 5959 >9909 >9910,confidentialit <7740 <8440,configurat 1112 1113
confin 1114 -1115 3729 3929 -4051 -4052 -4053 5909 5960,confirm 3380 4054 5961 >8571 >8806 >10138
confirmat 893 <7807 <7907,confiscat 3526 5962,conflict -1116 5963 >7449 <9127 <9143 >9144 >9340 >9806
confluent 117 5964,conform 3341,conformit -39 1068,confound 3610 4055 5965,confrer 1023
confront 4056 >8838 >9129,confrontat 1117 -1118 <8003 <8020
confus 3610 -3701 4055 -4057 5689 -5816 5966 5967 <8662 >9272,confusion >7756 >8422,congenital 5968
congratulat 4058 >7948 <8792,congregat 1119,congres -1120,congressman <8261,congresswoman <8261
conjectur 1121 1122 4059,conjoin 4060 4061,conjugat 5969,conjunction -163 1015 1123 1124,conn <8917
connect 4062 4063 >8916 <9337 <9338 >9969,connection 1125 -1126 >8402 <8441,connectiv 1124 1125,connot 4064
conquer 3466 4065,conquest 1127 1128 <7283 <7293,conscienc <8185,conscious 348 >7752 <7753 >7754 >9653
conscription 1129,consecutiv 5970 >9202 >9810,consensus <8420,consent >8541 <8680
consequenc 1130 1131 >8033 >8034 <8332,consequent 5496 7077 7131,consequential >9618,conserv 1133 4066 4067
conservat 1132,conservatism <7859,conservativ <8254 <8278 >8286
consider -3621 4068 -4069 -4070 >8643 <8656 <8668 >8673 >9167,considerabl 7132 <9358 <9359
considerat 937 <7783 >7788 <7801 >7805,consign 3889,consist -4027 4071,consistenc 578 <7683
consistent 5971 -5972 <9339,consol 3990 5934,consolat 1039 1134,consolidat >7501 <8559 <8576
consonant 5956 5973,consort 915 3309 3379,conspicuous 5763 7133,conspirac 1108 1109 <7829 <7918,constanc 1135
constant 1136 5861 5974 7089 7090 <7819 <9341,constellat 1112,consternat <8092,constituenc <8114
constituent -1071 1072 1073 5975,constitut 3458 4029 4072 -4073 <8962 >9134,constitution -1076 1137 <7921
constitutional -5975 5976,constrain 5960 5977 >9172,constrict 4010 4074 5978,constriction 618,constru 4077
construct 1088 3780 4075 -4076,construction 1138 -1139 -1140 >7438 >7882,constructiv <9342 <9343 >9884
consult 4049 4078,consultat 329 1141,consum 4079 4080 4081 -4082 >8881 <8885 >9731,consumer <8205 >8292
consummat 5944 5979 <8959 >9856 >10066,consumption 1142 1143 -1144 >7425
contact -1145 -1146 3351 4083 <7275 <8516 >8893,contain -3486 3596 3900 4028 <9135 >9150
contaminat 1147 1148 4084,contemplat 1149 4085 -4086 <8705 <9051,contemplativ 5819
contemporar 1150 <8259 >9372 >9750,contempt 1151 1152 1153,contemptuous 5980 7134
contend 3471 -4016 4087 -4088 -4089 <8729 <8744 >8745,contender 869 >8290
content -794 1154 -1155 <7344 <7471 <7849 <7908 <8575 <8990 <9344,contention <7956 >8004 <8005
contentious >9351,contest >7372 <7485 >8787 <8788,contestant 1156,context 936 <7876 >8412 <8469
contiguous 5520 5981,contingent 1157 <8115 >9886,continu 4090 4091 -4092 -4093 -4094 5890 <8748 >9699
continuanc 1158 1159 1160,continuat 1158 -1161 >7455 <7895,continuit 1162,continuous 5982 7135,contortion 1163
contour 1113,contraband 5752,contraceptiv 1164
contract 1165 -3285 4010 4095 4096 -4097 >7917 <8725 <8794 >8799,contraction 1100
contradict 3619 4098 <8756 >8759,contradiction <8409,contradictor 5963 5965,contraption 1166
contrar -5531 5983 <8409 >10010,contrast 1167 4099 <7399 <8409 <8658 <9142 >9143 >10011
contribut 3343 4100 >9081,contribution 1168 <7308 <8354 >8356,contributor <8213 <8214
contriv 3844 4101 4102 5633,contrivanc 1166 1169
control -281 -1041 -1170 -1171 -3495 3900 3991 -4103 <7698 >7728 >8574 >8978 <9347 <9348 <9349 >9411
controller 44 1171,controvers >8004 <8005,controversial <9350 <9351 <9352,contusion 689
conve -3752 -3754 -3840 3841 4005 >8627 >8801,convenienc -1166 >7660 <8453,convenient 7136
convention 1172 <8147,conventional -5984 <9354 >9826,converg 4104,convers 4105 5985,conversat 5927 <7989 >7993
conversion 1173,convert -3881 -4106 5986 >8542,convex 5824,convict 1082,conviction 1099 <7839
convinc 4106 <8739 >9259,convolut 5987 >10055,convuls 4107,convulsiv 5988,cooccur 5957,cook 1174 4108 -4109
cooki 526,cool 226 908 -1017 1176 3906 3907 5989 <7682 <7695 <8509 >9326 <10198,cooler 1175,coon 1177
coop 757 1000,cooperat 3980 <7362 >7488 <8883,cooperativ 1000 5954
coordinat -3407 4110 <7418 <7819 >8611 <9101 >9457,coordinator <8298,cop 708 3465 4088 4111 <7522 >9132
copper 708,copy 4112 -4113 <7523 >7538 >8551,coquet 1178 4114,cor -727 -857 1180 <7735,cord -1179
cordial 5582 >9549 >10199,corduro 1179,corkscrew 4115,corn <8886,cornel 1181
corner -1182 <7734 <8165 <8917 <8978,cornerston 420 <7551 <7786,corporal 5784 5990,corporat 1183 5990
corporeal 5784 5991,corporealit 1184,corps 754,corpulenc 1185
correct -3354 3851 -4013 4015 -4116 <8545 <9360 >9921,correction -889 <7330 >7335
correspond 3394 4117 -4118 5941,correspondenc -376 -1186,correspondent 1187 5589 <8279 >10023,corridor >7624
corroborat 3380 4119 4120,corrod 4121 4122,corrosiv 5860,corrupt 3749 3967 4123 -4124 <9057 <9357
corruption -1188,corsag 627,cosmo 1189,cost 5992 <7716 >8357 <8358 <8728 >9471 >9472,couch 1190 3849
counsel 105 1191 >7831 <8232 <8735 >8738,counselor 105
count -3641 4069 4125 4126 <7397 >7400 <7819 <8166 >8755 <8812,countenanc 1192 1193 1194 3413
counter -699 -1038 -1195 3448 5607 <7532 >7568 <8751 >9885,counteract 3444 4127 -4128
counterattack <7373 <7450 <8861,counterbalanc 374 377 1196 4013 4127 4129,counterpart 1197 <7759
counterpoint 4099,counterweight 377,countles 5993,countr -254 1051 1198 1199 >8134 >8167,countrywid 5994
coup <7283,coupl -633 1200 1201 5969 <8116 >9338,courag 644 >7676,courageous 5803,courier 1202
cours -953 955 1203 -1204 4130 <7432 >7433 <7460 >8159 >8618 <9006
court 1205 -1206 -1207 1208 4131 4132 <7540 <8009 >9122,courteous 5995,courtes <7496 <7951,courtroom <7540
courtyard 1206,cousin <8246,cover -235 1209 1210 -3347 -4026 4094 -4133 >7550 >7587 >8569 <8893 >8894 <9829
coverag <7711 <8351,covert 1209 >7587 <8118 <9831 <9832 >9927,coverup <7462,covet 5996,covetous 343 344
cow 841,coward 5997,cowbo 842,cower 4134 4135,cowhand 842,cowl 593,cowpuncher 842,cozy 5998 5999 >9293 >9550
cps 1211,crab 777 -3605
crack 880 961 1212 -1212 -1213 -1214 -1215 1216 -1216 4136 -4137 5502 5572 5823 5825 <7359 >7634 <7637 <8064 >8192 <8512 <8810 >9571 >10069 >10070 >10123
crackdown <7480,cracker -1217,crackl 4138,crackpot 1218,cradl 525,craft 1219 1220 -1221 -1222 6000
crafter 1223,craftsman 280 1223,craftsmanship 1221,cragg 6001,cram 3712 4139,cramp 1224 4140,crank 6002 6003
crash 948 1021 4141 -4142 <8036 <8064 <8996,crav 4143 6004,crawl 1225 -4135 4144
craz 1226 1227 6005 6006 7137 >9895 >10025,cre 1232 1233,creak 4145,cream 3588 <8152 <8857
creas 491 1228 4146 4147 4148,creat -4149 >8522 >8966,creation 1089 -1189 -1229 >7407 >7547,creativ 1230 >9342
creativit 1230,creator 172 >8253,creatur 204 1231,credential <7905,credibl 5726 >7669 <9363
credit -939 3315 <7908 >7947 <8363 >9216,credo 1232 <7465 >7795,creek 681,creep 1225 -1225 -4135 4144 4150
crest 1234 1235 3831,crevic 880 961,crew <8847,crib 1236,crim 1237 >7408,criminal 1238 6007 >8219 >9648 >9997
crimson 1239 3703 5881 6008 6009,cring 4135 4151 <9033,crippl 6010 >9522,crisis <8067 >8068 >8434
crisp 910 4146 4152 6011 6012 -6013,crisscros <7654,criterion 1240 1241,critic <8251 >8252 <8287
critical -6014 <9364 <9365,criticis 4153 4154,criticism >7493 >7769 <7949,criticiz 4153 4154 >8761 <8762
critiqu >7769 <8683,croak 3914 4155,crochet 4156,crock 5922,cron 683 1242,crook 489 1238 4157 -6015 <10101
crop 1243 -3957 4158 -4159 -4160 <7505 <8347 <8612
cros -1244 3552 4133 4161 -4162 6016 6017 <7342 <7526 <7654 <8191 <8637 >9006 <9030,crossroad 1244 1245 1246
crotchet 6018,crouch 3626 4163,crow -635 4164,crowd 4165 <8115 >8135 <9335 <9336
crown -790 -1234 -1235 -1247 -1248 -1249 4166 <9366,crucial <9367,crucif -3670 4167 4168
crud -5781 6019 6020 -6021,crudit 1250,cruel >9613,cruelt 1251 1252,cruis 1253,crumbl 3981 4169,crumm 5826
crumpl 3774 3981 4170 5734,crunch 1254 4138 4171 4172 -4173,crusad 773 3389 <7412 >7414
crush -1254 1255 1256 3598 4174 4175 -4176 5814 <7466 >7480 <8135 <8931 >9098 >9932 >10071,crust 1257
cry 763 1258 3816 4177 4178 6022 6023 >7992 >8014 <8716 >8809,cryptic 6024,crystal -1259 <7516 <8101 >8342
crystalliz 3944 -4179,cub 558 4180,cud 899,cuddl 1260 4181,cuff <8924,culminat 227 969 -988 3951
cult 1226 <8128,cultivat 1261 4158 4182 -4183,cultur 46 944 -1261 5897 <7772 >7773 <8130,cultural >10074
cumbersom 5679,cumulus 124,cun 1222 5906 6000 6025,cupboard 984,cur 1262 <7521 <8526
curb -669 3900 4065 -4184 >8506 >8574,curio 1263,curiosit 1263 >7755,curious 6026 7138 <9369 >9488
curl 1014 1264 3977 4185,currenc >8383,current 1265 7139 <7623 <9370 <9371 <9372 <9373 <9374,curriculum 1266
curs 1098 1267 1268 -1269 3604 3667 -4186 6027,cursor 5854,curt 14 6013 6028 7140,curtail 3958 4184
curtain 1270 <7613,curv -490 3470 -4157 -4185 4187 4188,cus 560 1267 1273 3667,cushion 1271 3778,cusp 1272
custod 1275 <7479,custodian 1274,custom 1276 <7362 >7364 >7749 <8372,customar 5501,customer >8283 <8292
cut -822 1277 -1278 -1279 1280 4187 4189 -4190 -4191 -4192 -4193 5768 6025 6029 -6030 6031 6032 6033 <8344 <8364 >8518 >8590 <8626 <9368 >9612
cycl -513 -1211 1281 -1282 -3651 <7460 <8637,dab 1283 1284 4194 4195,dabbl 4196 6034,dad 1285 <8302,dadd 1285
dagger 1286,dail <7866 >9537,daint 1287 6035 6036,dais 1288,dam 522 1294
damag 1289 1290 -1291 -1292 1293 6037 6038 <7703 <8362 <8512 >8568 <9376 <9377 >9585
damn 1295 3604 5754 6027 6039 <8109 <8786,damp 4197 4198 -4199 6040,dampen 4197 -4198 -4199 4200 4201
danc <7369 <7549 <8143,danger <7412 <7662 >8476,dangerous 6041 7141 <10005 <10006,dangl 4202,dank 5899
dapper 6042,dappl 6043,dar 585 5653 <8020,dark 1296 -1297 -5748 -5778 -5931 -6044 -6045 <7662 >8427,darken 539
darl 1298 5728 >8293 >9714,darn 1295 1299 5754,dart 1300 4203 4204
dash 1301 4142 4204 4205 -4206 6042 6046 <7343 <9025,dat 1303 <8304 >8492 <8493 <8715,data 1302 <7344
databas >7906 <7907,daunt 4206,dauntles 5651,dawn 1304 3950 <8048 <8494 <8594,day -1305 >8493,dayb 868
daybreak 1304,daydream 1306 4207 4208,daylight 1305 <8336 >8495,daytim 1305,daz 6047 6048,dazzl 5765
dead -6049 -6050 -6051 6052 6053 6054 -6055 7073 7142 <8109 >8112 <9188 <9189 <9190 <9191 <9192 <9193 <9194 >9499 >9500
deaden 4198 6050,deadlock 1307,deaf 6056,deafen 6057
deal 431 1308 1310 1311 3347 -3355 -3460 -3834 -4046 -4088 >7468 <7476 <7918 >8705 >8830,dealer 1309
dear 484 1312 5728 -5992 6058 6059 7081 <8276 >9289 >9714,death -1313 -1314 6052 6060 <7703 >8053
deathlik 6060,debacl 1315 <8060 <8338,debat -3471 4070 <7996 <8023 <8735,debauch 1316 4123,debilit 1317
debilitat 4209,debris 1318,debt <8370 <8385 >8386,debut <8960,dec 1319,deca 1320 1321 4169 4210 6061
deceas 1322 5636,decedent 1322,deceit 1323,deceiv 3645 4211 >9123,decelerat 1324 4212,december 1319
decent -5517 7143 >9920,deceptiv 6062,decid 6063 6064 >7487 <8597 >8675 >8689 >9378,decided 7144
decimat 3439 <8624,decision <7316 >7317 <7813,decisiv 7145 <9378 <9379,deck 3364 4213 <7554,declaim 4214 4215
declar >8733 <8743 <9380 <9381 <9382 <9383 >9477,declarat -207 -1165 -1325 <7901 >7955 <7958,declarativ 5638
declin 1320 1326 -1327 4216 -4217 <7662 >8391 >8443 <8509,declivit 1327,decompos 4210 4218
decomposition -1321 1328 -1329,decorat 1330 1331 3363 3364,decorator 1332,decr 1334 1335 4041,decre 1337 4221
decreas 1333 1334 1335 -1336 4219 4220 <9452 <9453,dedicat -165 1049 -1338 4000 <9311 <9312,deduc 4222 4223
deduct 4222 4224 4225,deduction 1339 1340 -1341 -1342,deed 62 1343,deem 4226,deep 1344 -5714
deepen 4024 6065 <8554 >8572 >8573,defamat 767 768 >7953,default <7284 <7285 <8648
defeat 1345 1346 6066 <8044 >8075 <8109 >8841 <9112 >10116,defecat 4227,defect -553 1347 <7722 <9032
defection 2 1348 <8439,defend -3879 4228 -4229 <8742 >8804 <8863 >8864,defendant >8220,defender <8206 >8230
defens -1349 <7422 >7424,defensiv <7853,defer 3296 4230 <9138,deferenc 1066 1350 1351 <7496 >7498
defianc <8020,deficienc 1352 1353,deficient 6067 6068 6069,deficit <8419,defin 4231 -4232 >9409,definit 7144
definition <7959,definitiv 5661 6070 >9478,deflect 3540 3627 -3688 -4233 <8639 <8899
deflection -492 1354 -1355,deform 6071,deformat 1163 1356,defraud 4030,defunct >9189,defy >9152
degenerat 1357 4234 6072,degrad 4235,degradat 3,degre 1358 1359 >7661 <7683 >8416,deign 4236,deit 1360
dejection 1361,dela 1362 1363 -3901 4237 4238 >7360 <8502 >8503 <8617 >8621 >9138
delegat 1047 3511 <7478 <8119 >8155 <8234 >8723 <9088,deliberat 1364 -1365 4070 5847 7080 <8735 >9654
delicac 1287 1366 1367 -1368,delicat 6073 7146,delicious 6074 6075,delight 1369 4239 4240 4241,delightful 6074
delimit 4231 4242 4243,delineat 884 1370,delirium 1227
deliver 676 -1371 1372 -1373 -3595 4244 4245 -4246 -4247 -4248 -4249 <8665,deliveranc 1371,delud 4211
delug 992 1374 1375 4250 4251 4252,delv 4253,demagogu <8284,demand 3500 <7912 >8010 >8707 <8717 >8728 <9384
demarcat 1167 1376 4243,demean 4235,demeanor >7681,demis 1313 <8490 >8491,democrac 1052 <7859,democrat 1377
democratic 6076,demolish 4176 4254 4255,demolition 1378,demon 1379 1380,demonstrat 1381 3532 >7385 <8571
demonstrativ 6077,demonstrator 1382,demot 3789,demur 4256,denial <7956 >8013,denominat 1383,denot 3440 4257
denounc -3644 3733 <8761 >8769 <8822,dens 1087 1384 6078 6079 -6080,densit 1087 1384
dent 1385 1386 <8034 <8913,dental 180,denud 5693,denunciat >8021,deny -4258 >8730 <8731 <8759
depart 1322 1387 4259 4260 -4261 -4262 5636 5836,departur 1388 1389 <7274 >7280,depend 3641 <8697
dependabl 6081 6082,dependenc 71 1025,dependent 6083 6084 -6085 -6086 <8226 <9387,depict 1390 4263 4264 >7781
deplet 6087,deplo <8539 <8876,deplor 3623,deplorabl 6007 6088 6089 7147,deport 3332 4247 <8934,deportat 1391
deporte 1392,depos 4265,deposit 1393 1394 -1395 3570 4266 4267,depot 1396 1397,deprav 4123,depravit 1188
deprecat 6090,deprecator 6090,depreciat 1398,depredat 1399,depres 4268 4269 5776 6091
depression 1400 -1401 -1402 <8434,depriv 4270 <8578,depth -1403 <7661 <7711 >7714,deput -1404 <8203
derail 4271 <9029,derang 6005,deregulat <7297,dereliction <7405 <7406 <7651,derision 1405,derisiv 6092
deriv 4222 4272 -4273,derivat -197,derivativ 1406,des 1407,descend 4236 4273 >8996,descendant 1408 6093 6094
descendent 1408 6093 6094,descent -196 -1327 1409 -1410 <8041,describ 4264 4274 -4275 >8823 >9838
description <7901 >8011,desecrat 546 4276,desert 3280 5473 <8659 <9032,desertion 1 2,deserv 4277 6095
design -141 -1090 1411 -1412 4101 6096 <7766 <8706 >8957 <9656,designat 238 1383 1413 3511 4278 -4279 -4280
designer 250 1332,desir 4281 5996 6004 >7687 <8076 >8079 >8891 <8995,desirabl 6097,desk <7532
desolat 1414 1415 1416 -1417 3280 4282 5706,despair 1418 6098,despatch 1057 1419 1420 -1421 4283
desperat 1418 6098 -6099 7148 <8211 >9599,despicabl 6100,despis 4284 6101,despit 1151 <7366 <8085
despoil 4285 4286,despoiler 1422,despotism 1423 1424,dessert 1425,destin 938 4279 4280 5795 5796 >8051 >9821
destinat 74 1426,destro 4255 >8600 >8605 <8954 <9390 <9391 <9392 <9393 <9394 <9395
destruction 1314 1378 1427 <7271 >7325,desynchroniz 308,detach -655 1428 1429 1430 6102 6103 6104
detail -1157 1431 <7268 <7802 >7803 <7907 <8011 >8404 >9251,detain 4052 4237 4238,detect 1432 4287
detectabl 6105 6106,detection 840 -1432 1433,detectiv 1434,detector 1435,detention 1275 <7482,deter 4288 <8738
deteriorat 1436 4234,determin 3494 -3496 -4232 4289 -4290 -5950 6064 -6107 >8695 <8704 >8812 >9378 <9782
determinant 6064,determinat 6070 <7312 >7313 <7677,determined 7149,deterrent 378,detest 4291,detonat 4292 4293
detrimental 6037 >9585,devastat 1414 1417 -1427 4282 5601 5602 <8076 >9976
develop 1437 -1438 -3327 3330 -3473 4294 -4295 -4296 -4297 6108 <7330 >7331 >8388 <8389 <8966 >9639
developer <8253,deviant 1357 5477,deviat -1355 1357 1388 4259 4298 5477,devic >7520 <7855 <7889
devil 1379 -1380 1439 1440 -1441 1442 3442,devious 6109 6110,devis 4102 4299,devot 4000 4300 >9311 >9312
devote 697,devour 4079 -4301,devout 6059,dexterous 6111,dextrous 6111,diachronic 6112,diagnos 1443 4302
diagnosis 1443,diagnostic 6113,diagnostician 1444,diagonal 510 -1445 6114,diagram 4303,dial <8664,dialect 27
dialogu -1446 <7986 <7994,diam 1447,diameter 1447,diamond 68 -1448,diaphragm 1449,diar 1451,diarrhea 1450
diarrhoea 1450,dic 1452 4180,dicken 1440,dictat 4304 6107 <8720 >8724 >10046,dictator <8241,dictatorship 1424
dictionar 1453,dictum 1454 <7924 <7955,die 1452 3914 >7618 <8509 <9042,diethylstilbestrol 1407
differ >8756 >9142,differenc 1116 1388 -1455 >7663
different -6115 <10009 <10010 <10011 <10012 <10013 <10014 <10015 >10018,differential 1406
differentiat 1456 1457 4305 4306,difficult 1458 <7395 >7757 <9397 <9398 <9399 <9400 <9401 <9402 <9403
diffident 6116,diffus 3758 4307 4308 6117,diffusion 1459 -1460
dig 409 1461 1462 -1462 -1463 1464 -3464 4253 4309 -4310 -4311 <7519 <7600 <7951 <8517 >8912,digest 3283 -4036
digit >8396,dignif <9405 >9930,dignit <7680,digres 4262 4312,dilapidat 5721,dilat 4313,diligenc 237 1465
dilut 4314 4315,dim -3678 4316 -5747 -6080 6118 6119,dimension 327 -1466 <7705 >7708 <7811 >7818 <8813
diminish 4219 5647 -5727 6120 >8540,diminution 1326 1336,diminutiv 6121,din 545 1054 3715 <7363
ding 5778 6122 6123,dinner <8143,dip 1467 -1468 -1469 -4316 4317 -4318 6124 <8885 >9524
diplomac 1368 1470 <7997,diplomat >8244 <8250,diplomatic <9406,dipper 1471,dir 5676 6099
direct -3346 -3395 3398 -4047 -4048 -4319 -4320 6125 7150 -7151 <8721 <8877 <9407 >9822
direction -858 -1191 -1472 -1473 -1474 <7617 >8181,directional 6125,directionalit 1475,directiv 6125
directivit 1475,director -1105 <8217,dirg 1476
dirt 1477 1478 -1479 -6123 6126 6127 -6128 -6129 <8198 >8479 >8630
disabl 1480 1481 4321 4322 6010 6130 6131 <8109 >9523,disadvantag >7722 <8631,disaffect >9345
disagr 1482 1483 <7663 >7665 >8426,disagre >8756,disallow 4323,disappear 1484 4324 4325 4326 <7280 >8549 <8596
disappearanc 1484 1485,disappoint 1486 6066 <8097 >10116,disapprobat 1097,disapprov 4327,disapproval >7949
disarm 1487,disarma 1487,disarra >7756 >8581,disassembl 4328,disaster 759 >8043 <8457,disastrous 5749 >9541
disavow <8730,disband 4329,disbelief <7761,disbeliev 4330,disc 1488 1489 1490 -1491,discard 4331 >10197
discern 4332,discernabl 6132,discernibl 6132 6133
discharg -248 1492 -1493 -1494 -1495 -3331 4019 4333 -4334 -4335 -4336 -4337,discipl 77
disciplin 1496 3902 4116 >7842 <8879 >9347,disclos 4338 <8747 >8775 >10191,disclosur >7976,discomfit 1346 6066
discomfort 1497 <7662 >8454,disconnect 1498 <8626 <8914,discontent >8096 <9345 <9346,discontinu 3742 3863
discord 1499 >8003,discorporat 6134,discount -1339 1342 <7357 >8660 <8698,discourag 3358 6135 >8989
discours 1500 1501 4105 >7876 <8024 >8744 <8748 <8830
discover -3528 -4275 4287 -4338 4339 <7274 >7312 <7976 >8712 <9050 >9782,discredit 1502 4330 <8660 <8774 >9206
discrepanc 1483 1503,discret 6136,discretion 1367 1504 >7740 <8430
discriminat 4340 5511 >7481 >7771 >8631 <8658,discriminator 6137 -6138 <9244 <9245 >9504,discus >8735 <8830
discussion 1501 1505 <7860 <7989 >7995 >7996,disdain 1101 1151 4284 4341 <8085 <8754 <8975
disdainful 5980 6139,diseas 6140 <8413,disembod 6134,disengag 1429 4342 4343,disentangl -3988 4344 -4345
disgrac 4235 4346 <8985,disgraceful 5753,disgruntl >9346,disguis 769 770 4347
disgust 4348 4349 6141 6142 <8085 >8988,dish -462 4350,dishearten 6135,dishevel 6143
dishonest >9357 <9596 <9597,dishonor 1506 1507 3504 4346 4351,dishonour 1506 1507 3504 4346 4351
disingenuous <9643,disintegrat -206 1328 1508 4210,disinterest 1509,disjoint 5966 6144
disk 1488 1489 -1490 1491 4352,dislik <7855 <8076 >8085 >8974,dislocat 653 1510,dislodg 3790 <8517
disma 4268 5552 5614 <8092 >8099 <8767 <8989 >9174,dismal 5778 7152 7153,dismantl 4328 4353 <8600
dismis -3822 >8660 <8698,dismissal -1493,dismount 4354,disobedient 6145
disorder 4355 5816 5966 6146 <7662 >8421 >8468 >8581 <9808 <9809,disown 4356,disparag 1398 <8761 >8774
disparat >10012,dispatch 1057 1419 -1420 1421 4019 4283 4357,dispel 4358,dispens 3355 3356
dispers -3758 4358 4359 4360 -4361 6147,dispersal 1460,dispersion 1460 1511,displa 1514 >9049 <9122
displac 1512 1513 3822 4362 -4363,dispos 4331 4364,disposal 84 1515,disposition 1515 1516 1517,disposses 6148
disput 1116 4365 >8005 <8745 <8787 >9352,disputabl 6149,disqualif 6131 >9437 >9438
disregard 1518 1519 4366 4367 >7366 >8660 <8698 <8777,disregardles 7154,disreput 1502
disrespect 1152 <7853 >7952 <8643 >9128,disrespectful <9976 <9977 <9978 <9979,disrob 4368
disrupt 4369 4370 >8584,disruption 1053 1510 1520 <7360 >8423,disruptiv 6150,dissatisf >9346
dissatisfaction <8096 >8097,dissect 3430,dissembl 3336 3377 3959,disseminat 148 1459 1460 3758
dissension 1482 1499,dissent >9096,dissenter 1156,dissimilar 6115,dissipat 4358 4361 4371
dissolution -79 -654 1508,dissolv -4329 4372 -4373,dissuad 4288,distanc -174 1521 4374 >7704 <8166 <8610
distant 5575 6151 -6152 -6153 <9287,distast 223 <8085,distil -4043 4375 4376
distinct 1523 1524 -6063 6136 6154 7124 <9408 <9409 >10013,distinction 1456 1522 <7771,distinctiv >9266
distinguish -4275 4305 4306 4332 6155 >8658 <8679 >9405 >9619,distinguishabl 6154
distort -3983 4377 4378 4379 6071 6156 >9643,distortion 6 1356 -1525,distract 4233 4355 <8982
distraction <7756,distres 1526 6088 -6157 6158 >10165
distribut 3355 -3758 -3928 -4380 >8539 >9061 <9328 <9329 <9330 <9331 <9332,distribution 1511 <7766 >7767
district 1527 >8162 <8623,distrust 1528 <7761 >8699,disturb 3392 4381 -4382 -6006 6157 6158
disturbanc 1053 1529 1530 -1531 -1532,ditch 3919 4383,div 1533 4384,diverg -4259,divergenc 1388 -1483
divers >10014 >10015,diversion 1355 1534,diversit <7662,divert 3427 4298,divertimento 1535,divest 4270 -4385
divid 4386 -4387 <8426 >8591 <10182,divin 172 925 6159 6160 -6161 -6162,divinit 1360 -1536
division 1537 >7375 <7811,divorc <8599,divulg 4338,dizz 6163,docil 6164,dock 1538 1539 -3706
docket <7826 >7830 <7909 <8565,doctor 3803 4388 >8215,doctrin 1540 >7465 <7839
docu <7361 <7523 >7905 >7931 <8571 >8686 <8816 <9410 >9570,documentar <7929 >9954
dodg 346 1169 1541 4389 <7406,dog -966 -1542 -1543 3894 6165 >8873 <9028 >10111,dogged 7155,doggerel 1544
dogma 1545,dogwood 1181,dol 522 <7467 <8364,doleful 6166,dollar 692,domain 255 -1546 >8172 <8469 >8471
domestic <8271 <9534 <9535,dominanc 281 -334 <7662 >8452,dominant 6167 <9411 <9412 <9413
dominat 1547 4390 -4391 6168 6169 <8693 >9139 >9348 >9589,dominion 1527 1548
don 1549 3517 <8257 <8308 >8519 >9507,donat <9053 >9077,donation <7459 <8354 >8356,donor 1550 >8213
doom 4042 4279 6027 6170 <8051 <8109 <8733 >9190,door 1551 <7544,doorbel 480,doorhandl 1552,doorknob 1552
doorman 1553,doorwa 1551,dop 596 1016 1554 6171,dormant 6172 6173 6174,dormitor 1555,dos -53 1556 1557 4392
dosag 1556 1557,dot -53 1558 1559 4359 4393 6175 >9246
doubl 1560 4394 -4395 6176 6177 -6178 <7378 <8839 >10060 >10061 >10062,doubt 1561 >7761 <8699
doubtful 6179 6180 6181,doubtles 7156,dough 646,dour 7157
down 4079 4396 -4397 -5776 -6091 <8885 <8887 <10184 <10185 <10186,downcast 5776,downfal 1562 1563
download <8829,downpla 4398 <8634,downpour 992,downright 5489,downstair 7113,dowr 1564,doz 1565 4399
dozen 1566 1567 6182,drab -5778 6183 6184
draft -1129 1568 -1569 -1570 4400 6185 <7393 <7443 <8335 >8381 <8854 >8855 <8965
drag 3842 4401 -4402 -4403 -4404 <8340 <8932,drain 1571 -4209,drainag 1571,drama <8030,dramatic 1572 >9628
dramatist 1573,dramatiz 3361 4405,drap 1270 3960 5912 >9829,draper 1270,draught 1568 1569 1570 4400 6185
draw 326 1574 -1575 -4264 4274 -4403 4406 <7523 <8272 >8932 <9074,drawn 5849 >9804 >10156,dread 241 4407 5676
dreadful 5486 5676 7108 7153,dream 184 4207 6186 <7744 <7782 <8956,dreamer 1576,drear 5778 6183 7152
dres 323 990 -3957 3965 5649 6187 >9964,dresser 728,dribbl 1577 4408 4409 -4410
drift 1578 -1579 -1580 -1581 3692 3846 4411 5558,dril 1582 3722 4412
drink 507 1583 -1584 3719 4413 4414 <7425 <8105 >8107 <8881 >8887 >8888,drip 1577 4409 7158
driv 773 1585 -1586 -1587 -3397 -4415 -4416 -4417 >7301 <7342 <7346 >9016 >9416 >9447,driven 5950 6188 >9756
driver <8202 <8296,drivewa 1586,drizzl 4418,dron 1588 1589,droop 1590 4419 4420
drop 443 -968 1468 1591 -4335 -4421 -4422 -4423 -4424 >7736 <8996,dros 1592,drov 1593 <8135,drown 4425
drows 1565 4399 6189,drug 4392 6171 >7514 <8528 <8881,drugstor 1594,drum 3600 3712 <8810,drumhead 6190
drunk 1595,drunkard 1595,drunken 1583,dry 6191 <8512 <10204,drynes 1596,dual 6176 >10061 >10062,dub 4426 4427
dubious 6179 6180 >9261 >9944,duck 4318 -4389,duct 878,due <7726 <9205 >9470,dugout 724 1597
dul -3699 -3700 4197 -4428 -5792 -6080 6192 -6193 -6194 -6195,dullard 609 1598,dumb 6080 -6196,dumbbel 596
dump 1599 -4213 4383 <7295 <7600,dun 1600 4167,dung 1591,dungeon 1601,dunk 4317,duo 633 <8397,dup 1602 4429
duplicat 1603 -4394 4395 4430 6197,durabl 1604 >9701,duration 1159 1160,dusk 1605 6198 6199
dust 1318 -4359 5924 >8482 <8484 <8530 <8908,duty <7333 >7392 >7403,dwarf 1606 4431
dwel 10 3761 4071 4432 -4433 -4434,dweller 1607,dwindl 6200,dying 1313 <8490 >8491 >9418
dynamic 5507 <8184 <9415 <9416 <9417,each 7098 >10080,eager 610 1608 <7648 <8081 <9418 <9419,ear -1609
earl 6201 <9420 <9421 <9422,earlier >9421,earliest >9421,earn 1612 4435 <8352 >8360 <8632 >9063 >9073
earnest 1610 1611 5832 6059 6202 7159,earphon 1613,earsplit 6057,earth 1614 1615 6020 <7560 >8198 <8641
earthquak 1616,eas 1617 -1618 1619 3410 -4436 <7357 <7703,east 1620 1621,eastern <9426 <9427,eastward 1620
easy -5933 6203 <9404,eat 1622 -4082 -4121 4437 >7363 <7425 <8881 >8884 >8885,eb 1623,ebb 1623,ebon 1624
ebullient 6204,eccentric 883 1625 5746,echo 1626 4438 4439 <8716 <8810,eclips 4391 <8061,econom -1627 <8029
economic 6205 6206 >7850,economical 6205 6206,economiz 4067 4440,ecosystem <8029,ecstas 67 1628 1629
eddy 1630 4441,edg 624 -1631 3350 4442 6032 >8169 >8411 <9007,edgy 6207,edific 704,edit 4191 <7361
edition -1632 <7511,editorial 1034 <7868,educat -661 1633 4182 4296 6208 >7432 >7775 <9428 >9641
effac 4443 4444,effect -727 1130 4445 <7653 >8034 <8332 <8704 >8958,effectiv 1634 6209 >9306 <9429
effectuat 4445,efficacious 6209,efficient >9306,effloresc 4179,effluent 1635
effort -773 1636 >7308 <7347 >7395,effortles 5857,egg 381,ego 1637 1638,egotism 1637,eight <8396,eighth <8406
ejaculat 1037 3698,eject 4334 4446 -4447,ejection 1639 1640
elaborat 190 1641 1642 4020 4313 <8636 >8819 <8927 >9251,elaps 4448,elastic 6210,elasticit 1643,elat 4449
elder <8278 >9797,eldest >9513,elect <8664 <9432 >9636 >10037,election <7316 >7321 <7322,electiv <7433 <9432
elector 1644,electoral >9432,electorat <8110,electric 6211 <7533 >10148,electricit <8333,electrif 6212
electrostatic 6213,elegant 6214,element 1071 1073 <7375 >7516 <7543 >7822 <8337,elemental 6215
elementar 6215 6216 >9404,elevat 179 1645 3369 6217 >8508 <8723 >9091,elevator 1646,elicit 3478 4450
eligibl <7659 <9435 <9436,eliminat 1647 -1648 3439 4451 <8600 >8625,elit >8152 >10037,elongat 4452 6218 6219
eloquent 6220,elucidat 3937 3944,elud 3654 4389 4453,elusiv -5690 6221,emaciat 5787,emanat 1649 1650 4454
emancipat 4455 6222,emb 4459,embark 4456 4457 4458,embarras 3684 5474 5680 <8087 >9207 >9398,embas <8155
embattl >9898,embellish 3363 3364 -3602 4405,emblem 167,emblematic >9973 >10178
embod 1651 1652 4460 4461 5990 <9148 >9149,embolden 3903,embos 3724
embrac 612 3362 3723 4026 <7365 <8444 <9135,embroider 4405,embroil 4401 6223 >9743,emerg 4462 6224 <8615 >9854
emergenc 1653 1654 1655 <8031 >8047 <8068,emergent 6224,eminenc 1522,eminent 6225 >10121,emission 1492 1649
emit 3746 4463,emotion >7776 <8076,emotional -5631 <9439 <9440,emotionalism 1656,emotionalit 1656,empath <8086
emphasis -28 1657 <7700 <8447,emphasiz 3300 4464 6226 <7270 <8514 >8634,emphatic 6226 6227 7144
empir <8120 <8172,empiricism 1658,emplo 1659 -1660 3456 4465 >7338 <7371 <9444 >9481,employe <8202 >8265
employer <8199 >8274,empower 336 3537 4466 <7475 >7478 <8633 <9088
empt 1661 -1662 3279 4337 6228 <8509 >8563 <9556 <9557 <9558 <9559 <9560,enabl >8633
enact 61 885 1663 4467 4468,enamor 6229 >9719,encamp 536 537 774 3661,encas 3843
enchant 1664 1665 3616 3649 4241,encipher 3925,enclos 4051 4469 4470 -4471,encompas 4026
encounter 691 -1117 3788 4472 <7307 >9030,encourag 3367 <7416 >8026 >8783 <8991 >9097 <9445 >9874 >10139
encroach 1666 1667 1668 4473 4474,encrust 3632,encumbranc 725 1669
end -979 1095 -1314 1670 1671 -1672 3864 5945 >7271 >7586 >8490 >8596 >8597 >9506,endanger 4475 4476
endear 6230,endeavor >7308 <7391 >8942,endles 6231 7135 7160 >9702
endors 1193 3547 3548 3873 <8025 <8757 >8800,endow 1673 4466,endpoint 1674
endur 3283 3736 4477 -4478 -4479 -4480 >9855 >9858,enduranc 1675,enem 1676 <8310,energ 1677 -1678 >8333
energetic 6232 <9446 <9447 <9448,energiz 3481 4481 <8510 >8511,enervat 1679 4482 6233,enforc 3457 >7474
enforcer <8203
engag -1659 -1680 -1681 3290 -3893 4465 -4483 -4484 -4485 -4486 6234 -6235 >7448 <8151 <8652 >9212 >9248 >9744
engender 3613 3747,engin <7615,engineer 4487 <7394 <7446 <7842 <8296 <8691,engrav 4488 4489 6236
engros 3289 3290 5490 6237,engulf 3289,enhanc 4490 >9450,enigma 1682 1683,enigmatic 6238
enjo 1684 3584 -4240 <8798,enjoin 4491,enjoyabl 6239,enlarg 1642 1685 -4313 4492 6240 -6241
enlighten 1686 1687 6208,enlist 4485 <8764 >9064,enliven 3435 3437,enmesh 4493,enormous 7161 >9669
enough 5517 >8394 >10118,enquir 3498 4494 4495,enrag 5597,enrol 4496 <7279 <8114,enshrin 4497 4498,ensu 4499
ensur 3495 3518 >8667 <8685,entail 4500,entangl 1688 6223
enter 1689 -3297 -4457 4496 -4501 -4502 -4503 <7278 >7279 <8041 >8069 >8880,enterpris <7391 <8119 >8122
entertain 192 4504 <7369 >7383,entertainer >8272,enthral 4241,enthron 4505 4506,enthusiasm <8076 >8081
enthusiast 1690,enthusiastic <9454,entic 4507 5724,entir 6242 -6243 >9309,entiret 1691,entitl 4508 4509 >9436
entomb 3800,entourag <8115,entr -1689 -1692 -1695,entranc 1689 1692 3616 >7544 <8041 >8069 <8987
entrancewa 1692,entrant 1693,entrench 4474 >9791,entrop 1694,entrust 4001 4510,enumerat 4125 4511
enunciat 3492 3493,envelop 4469,envious 6244,environ 3720 >8164 <8415 >8469,envisag 4512
envision 4513 4514 6245,envo <8234 <8244,enwrap 5490,ephemeral 6246,epic 6247 >9671,epicur 1696,epigram 1697
episod 1698 -1699 <7870 >8030,epithet 1700,epitom 1701,epitomiz 4515,epoch 1702
equal 1703 4516 4517 >8259 <8836 >9136 <9165 <9456 <9457,equalit 1704 >7664 <7724,equanimit 766
equat 4117 4517 <8673,equation 1704 <7724,equilibrat 3559,equilibrium 374,equip 265 4518 6248 >7542
equit <8363 <8365,equitabl 6249,equivalenc 1063 1704,equivalent <7739 >7759 >9456,equivocal 5581
era 1702 >8499,eradicat 3439 4519 <8600 <8624,eras 4444,erect 4520 4521 6250,erod 4522 4523 6251 <8568
erotic 6252,err 4411 4524,erratic 6253 6254 7162,erroneous >9361,error -1705 >7288,ersatz 6255,erudit 6256
erupt -3618 -3741 4525 4526 <8572 <8594,eruption -396 -1706
escap 1707 -1708 -3793 -4453 4527 6257 >7282 <7369 <8758 <9032 >9039 >9544,escapad 102,eschew 4528
escort 36 580 -1303,escritoir 1709,especial 7163 7164,espous 3360 3362 4061,essa 3505 4529
essenc 727 857 -1710,essential -6258 >8194 <9459 <9460 <9461 <9462 <9463 >9767
establish 1137 -1711 -3582 -3781 4073 -4530 -6259 >8121 >8962 <9099 <9791 <9792 >10045,estat 59 <8350
esteem 87 1712 1713 4531 4532,esthetic 108 5535 5536 5537,estimat 240 247 3468 3812 >7453 <7796 >8690
estrang 160 161 5570,etch 4489,eternal 6231 6260 7165,ethereal 5533 5866 -6261,ethic 1714 <7852 >8185
ethical 6262,ethnic 6263 >10074,evacuat 1647,evad 3654 4389 <8758 <9039,evaluat 1715 1716 3461 4533
evangelist 1717,evaporat 1718,eve -1719 <8493,even 1719 4534 <8495 >8918,evenhand >9484,event -1130 >7269
eventual >9765,ever >10081 >10082,everlast 5944 6260,everlasting 7165,everyda 6264 >9537 >9813
evidenc 3532 4535 <7497 <7801 >7806 >7874,evident 5615 6133 7100 >9784,evil 1720 6265 <7671,evildoer 1721
evocat 1722,evok 3478 -3480 4450 4536,evolution >8388,evolv 3330 4294,exacerbat 3385 3386
exact 3934 5498 <8728 >9360 <9466,exaggerat 1723 3425 6241 6266 >9451,exalt 3435 4537 4538 6217
examin 3428 -4529 4539,examinat 1724 1725 1726 -1727,exampl -825 1728 1729 1730 -1731 <7779 <7801 >7804 >7838
exasperat 3385 3386 4540 5550 6267,excavat 1461 1462 -1732,exceed 4541 4542 4543 6268 >9814,excel 4544
excellenc <7693,excellent 6269 7166 >10130,except 4256 4545 <8625,exception 1733 <7804
exceptional 6268 >9298 >9814,excerpt 1734 4546 <7896 >7897 <8664,exces 1735 1736 6270 >9769,excessiv 6271 6272
exchang -859 -1059 1737 3881 3882 -4547 <7993 <8556 >9066 >9264,excis 4548
excit -132 -3388 -3483 -4481 4549 4550 -4551 -5505 5631 6273 <8093 >8094 <8547 <8968 >9184 <9467 <9468
excitabl 1738,exclaim 1739 4178 4552,exclamat 1739,exclud -3576 -4446 4545 4553,exclusion 853 -1640 1733
exclusiv 949 1740 6274 <7946,excommunicat 4186,excoriat 3875 4041,excretion 1647,excruciat 6275,excursion 1741
excursus 283,excus 156 -3452 -4045 4554 4555 <7933 <8802,execut 1742 -4556 >7484 <8624 <8879 <9113 >9191
execution 1742 1743 -1744 -1745,executiv <8129 >8299,exemplar 1730,exemplif 4557 4558
exempt 4555 4559 >9118 <10144,exemption 1746 1747
exercis 1582 1660 1748 -4412 4560 4561 4562 <7395 >7396 <8798,exert 4560 4563,exertion 1636,exhal 4454 4564
exhaust 1749 4082 -4334 4565 6276 6277 6278,exhaustion 1679,exhaustiv 6279 >9315,exhibit -4566 >9049
exhibition 1750,exhilarat 6280,exhortat 1751,exigenc 1655,exil 1391 1392 <8216 >8329 <8934
exist 4567 6281 >8593 >9850,existenc 1189 >8417,existent 5508 6281 6282,existential 6283
exit 1389 1752 3914 4568 <8053 <8837,exodus <7282,exonerat 3331,exotic 5568,expand -3426 -3717 -4313 <8533
expans 256 1753,expansion 1642 1685 >7358 <7820,expect 3447 3499 3542 >8669 <8683 <8707 <9469 <9470
expectanc 219 220,expectant 6284,expectat 222 <7839 >7841,expedit 4569,expedition -1419 -1741
expel -4334 >8934 <9087,expend 4423 4570,expenditur 1144 1754,expens <8357 >8359,expensiv <9471 <9472
exper 1755 1756 >7398 <7793 >7794 <8677,experienc 4571 4572 -4573 <7775 >7799 >8650 <9474 <9475
experiential 6283,experimental 6285,experimentat 1755 1756,expert 5516 6286 >8221 >10065 >10067,expertis >7745
expiat 3523,expir 3914 4564 <9476,expirat 1389 1757,explain <8743 >8815,explanat 42 >7780 <7783 <7901 >7959
expletiv 1267,explicit 6287,explod 4292 -4293,exploit 4574 4575 <7273 >7276 >8616 <8798 <9481
exploitat 1438 1758,explor >8676 <8677 >8678,explorer 103,explosion >8065,explosiv <7616
export <7573 <8829 <9065,expos 4338 -4476 <8548 <8747 >8775 >9043,exposition 1750
exposur -1759 -1760 <7315 <7701,expound 4313
expres 3841 4576 -4577 6287 <7864 >8514 >8785 <9477 <9478 >9492 >10092
expression 285 -1138 1761 -1762 -1763 -1764 >7464,expulsion 1639 1640,expung 4548,exquisit 6036 6288
extend 3759 4094 4578 -4579 -4580 -4581 6219 <8553 <9695 >9700,extension 1765 -1766 <7358 <8503
extensiv >9319 >9672,extent <7705 >7711 <8416,extenuat 4582,exterior 1767 1768,exterminat 4519
external 6289 6290 <7693,extinguish -3439 -4451 4583,extirpat 4519 4584,extra 1603 6270 6291 <8224 >9769
extract 1734 -4376 4450 -4546,extraneous -6289 6292 6293,extraordinar 6294 <9814 <9815 <9816 <9817 <9818
extrapolat 4585,extraterrestrial 159,extravagant 6272 6295 7167 7168 7169,extrem 1769 6296 <7661 >9733
extremism <7859,extremit 1770,extremum 1769 1771,extricat 4344,exuberant 6204 6272 6297,exultant 6298
exultat 1772,eye -855 4586 <7812 <8515,eyebal 1773 4586,eyebrow 688,eyelid 1774,eyepiec 1775,eyesight 1776
fabl 6299,fabric 989 >7512 <7631,fabricat 6300,fabulous 6301
fac 285 -586 -1778 -1781 -4056 4587 <7595 >8838 >9129 <9235,facad 1777,facet <7693,facetious 7170
facilit 93 1779 1780 >7527,facilitat 3410 <8635,fact <7801 >7802 <7907 >7936,faction 1782 >8142
factor -123 1071 -1783 <7375 <7591 >7822 <8049 >8050 <9081,factual 5510,facult <7741 >7746 <8114
fad 1485 1784 4588 4589 4590 -4591 5766 <7271 <8549 >9452,fadeout 1785,faer 1786 1787
fail -3711 4592 4593 >8461 >8648 >8688,failur -401 -1788 >7284 >8044,faint 1789 4594 6119 6302 6303 -6304
fair -442 779 1786 -1790 1791 -5667 7171 <7384 <7673 <8115 <8534 <9482 <9483 >9748,fairyland 1787
faith 1792 <7839,faithful 1119 5908 7172 >8117 <8138 >9161,fak 1793 1794 3785 4109 5715 6305 >9763,faker 1794
fal 341 -1327 -1468 -1563 -1605 1795 -1796 1798 -4219 -4595 <7440 <8191 >8996,fallen >9393 >10185,falloff 1797
fallout <8034 <8482,fals -5641 -6305 >9362 <10171,falsif 4109 4377,falsit 1799
falter 1800 4596 4597 4598 -4599,fam 5862 <8449 <8451 >9662,familial 6306
familiar 298 -6307 <8242 <8271 >8304 <9485 <9486 <9490,familiarit 55 983 <7801,famous 5862 7166 >9662
famy 1801 -1802 -1803 -1804 >8116,fan 697 -4600 <7520 <8225 <8573 >9329,fanatic 1805,fanc 1806 1807 4513
fanciful 6308,fanfar 1808 1809,fantas 1806 1810 1811 <7744 <7890 <8956,fantastic 5610 6309 6310 >9487 >9815
far 1812 <7830 <8885 <9277 <9278 <9279 <9280 >9697,farc 4601,farewel 1813 <7280 >7934
farm 137 1814 4602 5555 <7558 <8850 <9059,farmland 1815,farther >9279 >9280,farthest 6311
fascinat 1664 3616 4603 4604 5844 6237 6312,fascism <7859,fashion 4605 <7362 <7683 >7686 >9656
fast -6072 -6313 -6314 <8892 <9491 <9492 <9493 <9494 <9495 <9496 <9497,fastbal 710,fasten 4606 -4607 5835 6315
faster 7173,fat 569 938 4279 4608 -6316 >8051 >10151,fatal 5749 6317 >9379 <9499 <9500,fateful 5749 6317 6318
father -473 -1549 1816 3613 <8231 >8302 <8522,fathom 3726 4609,fatigu 1817 4610 4611 6276 <8461,fatten 4608
fault -649 1347 >7288 <8771,favor -4612 6321 <7721 <8643 <9091 >9119 >9716,favorabl 6319 -6320 <9502
favorit 1298 1818 6321 <7791 >8293 >9716 >9882,fawn 1600 4135,faz 4482
fear 349 1819 4407 -4613 <7776 <8088 >8092 <8972 >8977,fearful 5676 5997 -6322 >9176,fearles 5651 6323
feasibl 6324 >9887,feast 403 404 -1820 3573 3574 4614,feat <7273 >7276,feather 4615
featur >7693 <7818 >8520 >9235,feb 1821,februar 1821,fecund 6325,fecundit 1822 1823,federat 1107 <8119 >8141
fedora 1824,fee <8365 >8373 <9053,feebl 1317 6303 6326 6327 -6328
feed 1622 -4130 -4437 -4614 -4616 -4617 <7506 >8103 <8844 >8886,feedback <7961,feeder 117
feel 478 1825 4573 4618 -4619 <7754 <7810 >7832 >8076 <8472 <8671 >8973,feeler 98 216 217,feign 3377 3516
fel 4422 4620 <8518 >9613,felicit 1826,felicitat 4058,fella 560,fellow 298 -460 560 1023 <8242 <8277 >8304
fellowship 1060 1804,felon 1238 <7408 >7410,felt <7512 <8894,femal >8313,fenc -3471 -4621 >7556 <7564 <8949
fend 4622 <8849 <9132,fender 698 1827,ferment 131 1828 -4623,fermentat 131 1828,ferocious 6329 7174
ferocit 1829,fertil 6325 <9505 >9912,fertiliz 4617,fervent >9608 >9840,fervor 253 <8077 >8078,fester 1830
festiv 6330,festival 1831 <7272 >7382,festivit 849,fet 1820 1831 3866,fetch 3754 3757 6331,fetid 6332
feud <7449 <8840,feverish 6333,few <8152,fiat 1337,fiber -881,fiction >7890,fictional 6300
fictitious 5641 6300,fictiv 5641,fiddl 1832 4624 -4625 -4626 -4627,fidget 1833
field -255 -1496 -1834 -1835 >7645 <8837,fiend 1379 1380 1805,fiendish 6334,fier 6336 >9609 >9840
fierc 1829 -5786 6329 6335 7174 >9734 >10192,fifth <8406,fig 1836
fight 1035 -3389 4089 4229 >7307 >7448 >8840 >8849,fighter 482 <7530 >8206
figur 194 761 -1412 1836 -1837 -3811 3812 4501 4513 <7729 >7730 >7796 <7984 <8683,figurin 1838
fil -3887 -4628 -4629 <7560 <7910 >8157 <8394 <8509 >8564 <8567 >9552,filibuster <7360 <8261 <8831,fillip 594
film 929 1839 4630 >7437 <7590 <7862 >7929 <8522 <8816,filter 4408 4631 4632,filth 6127 6337 6338
fin -1366 1840 7146 <8368,final 978 980 5955 6339 <8072 >9511 >9766,financ <7345 >7470 <7850 <8363 <9057 >9058
find -3494 3788 4287 -4618 -4633 -4634 <7274 >7312 >7313 <7344 >8712 <9050,finger 4619 4635 <8570,finick 6340
finish 978 1005 1261 -1426 3864 -6341 >8598 <9506 <9507
fir -253 -316 -1493 1495 1841 1846 -3478 -3796 -3822 4336 -4636 <7306 <7450 >7451,firearm 1842 <7528
firebrand 641,firecracker 1217,firehous <7598,fireplac 1843,firepower <7699,firesid 1844 1845
firestorm <8004 <8339,firewal <7301,firm 1847 1848 -6314 6342 6343 6344 -6345 7175 <8123 >8124 <8587 <8614
first 6346 <8406 >8407 <9512 <9513 <9514 <9515 <9516 <9517 <9518,firsthand >9905
fish 1849 -1850 3432 <7345 <8102 <8871 <8907,fisher 1851,fisherman 1851,fishmonger 1852,fishwif 1852
fit 80 -736 1853 1854 -3394 -4518 6347 <7461 >9141 <9525 >9660 >9922 >9951,fitnes >7658,fiv 1855 <8127 <8396
fix 1856 1857 -1858 3803 -4108 4232 -4267 4606 -4637 -4638 6348 <7330 >7336 >7583 <8524 >8527 >8577
fixtur -1857 <8325,fizzl 745 1859,flag 4419 <7344 >7534 <7908 <8832 >10157,flail 4639 4640
flair 1301 1860 1861,flak 528 1625 4641 <8201 <8342 <8894,flam 1841 4642 5771 6336,flank 1862,flannel 1863
flap 1864 1865 3601 4643 <7550 >7570,flar 1861 1866 -4525 4642 5544
flash -1808 -1866 -1867 3681 -4204 4644 5802 6349 >8066 <8615,flashlight 1868,flashpoint <7694
flat -224 -1869 -5755 -5756 -5948 6350 -6351 -6352 7151 7176 <7561 <8196,flatten 4424,flatter <9465
flatus 1870,flaunt 4644,flavor 1825 1871 4645,flaw 1347 3674,fle 4646 >9032 <9040,fleck 528 1872 3683 6175
fledgl 1693 >8328,fleet 4203 4590 6353 6354,flesh 194 1873 6355 <7729 >7730,flex 3624 -3625
flexibl -5949 6210 <9526 <9527,flick 1839 4647 4648 4649 -4650 -4651,flicker 1874 1875 4647 4650 4652
flight -1707 -1876 <9015 <9114,flims 6356 6357,flinch 1877 4151,fling 1215 1878 -4331,flint 6358
flip 1879 4648 -4649 4653 -4654 -4655 6359 <8899 <8943 >9979,flirt 1178 4114 4656,flit 1300 4203
float 3692 4657 5558 <8375 >9005 >9173 >10041,flock 431 3970 <8117 >8118 <8848 >9031,flog 3826 4658
flood 1374 1375 -1880 4250 4659 >8338 <8399 <8564 <8569 >9551,floor 419 1881 4213 <7526 <8711 >8992
flop 745 -1020 4660 7177,florid 6360,flounc 1882,flounder 4661
flourish -642 -1809 3717 3735 4662 5789 <7979 <8509 <8533,flout 3581 4663
flow -1265 4130 4664 5534 >7623 <8041 <8504 >8618 >10068,flower 563 565 1883 3689,flub 570 3693
fluent 6220 6361,fluff 3693 4665 4666,fluid 6361 6362,flurr 91 >8982
flush -398 564 565 -572 -1884 3703 -4534 -4667 5543 6009 6363,fluster 1885
flutter 1053 1865 -1865 1875 -3587 4203 4652,flux 3675 4664,fly -4620 -4646 6313 >7508 <7570 >9015 >9757
flyer 517,foam 1886 4668 6364,focus 858 -1887 3869 >8653,fodder <8103 <8210 <8886,foe 1676 <8290 <8310
fog 1888 3609,foibl 1889,foil -1890 3552 <8639 <9143,fol 1893 1894 1895,fold 491 1119 >8117 <8609,foliag 1891
folk 1802 1892 <8109,follow -3360 -4021 -4669 <7339 >7351 >8138 >9026 >9203 >9204,follower >8138
fond 112 1807 1896 5525 5540 6365 7178 <8076,food 1897 >7506 <8101 >8102,foodstuff 1898
fool 924 1899 4371 4429 4670 5856 <8238 >8258 <8282 <9123,foolhard 6366
foolish 1893 1894 1895 6367 >9276 <10209 <10210 <10211 <10212
foot -418 426 -1900 4671 4672 <7724 <8401 <9002 <9057,footag <8361,footbal >7376 <7572,footpath 1901
footprint 1902,footstep 1903 1904,for 631 7179,forbid 4323 4673,forbidden 6368
forc -1905 -1906 3975 -4406 -4415 4674 -4675 -4676 -5977 <7727 >8334 <8704,forceful 6227 >9209 <9431
forebod 1907 6318,forecast 1908 3535 3812 3813 <7964 <8683,foreclos 4673,foreclosur <7294,forefather 1816
forefinger 1909,forefront <7858 <8175,forego 4677 4678 4679,foreground 4680,forehead 687
foreign 5567 -6293 <9528 <9529 <9532 <9533,foreigner 157 1910,foreknow 3449,foreman 615,foremost >9221 >9231
forerunner 215 1911,forese 3448 3449 4514 <8956,foreshorten 3285,foresight 1912,forest 1913 1914
forestal 3448 4673,forever 7090 7165,forfeit 1915 4679 5962,forg 4102 -4605 -4681 <7558,forget 3802
forgetful 6369 6370 6371,forgiv >8802 <8807 <9118,forgo 4677 4678 4679,forgotten >9779
fork 1916 3732 4682 5801 6178
form -194 -1113 1917 1918 -1919 -1920 -1921 4072 -4681 4683 -4684 -4685 <7814 >7816 <7878 >7879 <8522 <10049
formal 383 -5984 -6372 <9536,format 1137 1922 3484 <7653 <7907 <8512 <8661,formativ 6373
former -6201 6374 6375 <8407 >9843,formidabl 6376 >9630,formula -1172 1764
formulat 1092 1763 1923 4102 4295 <8670,forsak 3280,forswear 4686,fort 1924 1925 1926 4687 6377 6380 7180
forth 7181,forthcom >9853,forthright 5780 7182,forthwith 7150,fortif 3477 4687 4688 >9926 >10103
fortificat 1927,fortitud <7676 >7697,fortres 1925,fortun 872 -938 <8332
fortunat 6378 6379 7183 >9375 <9538 <9539 <9540,forum <7527 <8147
forward 1928 -5529 -7084 -7179 7181 <9021 <9225 <9226,fossil <8188,foster 662 4689 <8026 <9097 <9124
foul 3911 4084 5548 -5548 6128 6142 6332 -6337 -6338,found 1229 3582 4073 <8360 >8962 <9099 <9710
foundat 418 -420 -1229 >8156 >8401,founder 473 4660 <8688,fountain 1929 1930,fountainhead 1931 1932
four 1933 <7618 <8396,fourfold 6381 6382,foursom 1933 1934,fourth <8406,fowl 521 1935,fox 3610 4690,foyer 1936
fraca 177 <8006,fraction <7543 <7616,fractious 6003 6383,fractur 649 652 1216,frag 1937 6384,fragil 6073 6357
fragranc 268 628,frail 6073 6385,fram 194 -1939 -3849 <7580,frambesia 1938,framework <7631 <7825
frank 1543 4691 5780,frantic 6273 6386 7184,fraternit 685,fraud 1794 <7408,fraudulent >9596
fraught >9553 >10166
fre -4333 -4343 -4559 4692 -4693 -5709 5946 -6387 <7273 >7297 <8109 >8835 <9544 <9545 <9546,freak 1940 1941
freedom 1746 >8428 <8473 >8474,freelanc 6388 <8202 <8850 >9833,freewa 1942,freewheel 5846 >9982
freez 1943 <8509,freight 811,freighter 621,frenz 1227 6386 6389
frequent 4694 4695 7185 <8999 <9060 >9295 <9547
fresh -1257 1944 1945 -1946 5799 -6390 -6391 -6392 -6393 7186 <9548,freshman 1693 >8328 >9514
fret 1947 -3874 -3876 -3910 -4523 4696 -4697,friction 951 1948 1949
friend 56 -89 -1950 6320 <8153 <8227 >8242 <9549 <9550,fright 1819 4698,frighten 4698 5676 6394 6395
frightful 5677 6322 6396,frigid 5625 5925 6397,fring -397 1951 1952 <8411 <8933,frog 1953,frolic 796 3862
front 440 -1954 3744 4587 >8175 <8838 <9147 <9220 <9221,frontag 1777,frontal 1777,frontier <7732 <8168
frontrunner 1818 <8290,frost 1943 4699,froth 1886 4668 4700 6364,frown 1955 4701,frowzl 6143,frozen 6397
fruit <7590 >8106,fruitful 1822 1823,fruitles 6398,frustrat 3552 4167 6066 <7286 >10116,fry 904
fuel 1956 4636 <7463 >8480,fugitiv 1957 6354,ful 1958 4702 -6399 7094 >9309 <9551 <9552 <9553 <9554 <9555
fulfil 4628 <8598 <8958 >8959,fulminat 4703,fum 1749 1960 4705 -4706,fumbl 1959 -3693 3697 4704 5917
fun 1961 1962 <7369 <7969 >7971,function -111 1963 -1964 1965 4707 4708 <7719 >7820 >8945 >9145
functional -6400,fund 362 1966 >7630 <8363 <8366 >8379 <8555,fundamental 467 5845 6401 <8050 >9616
fundraiser <8070,funeral <8071,funn 5588 6026 <7970 >9488,fur 1967,furious 5597 6329 >10192,furnish 4709 6248
furor 1226,furrow 1228 3895 4147 4710,further 3367 <9060 >9097 >9280,furtiv 6402,fury 1227 1829 1968 <8091
fus -91 512 617 1864 1969 3675 4696 4711 5833 6017 6340,fusion >8442,futil 6398 6403 >10187
futur 1970 <7885 >8487 <9853 <9854 >9925,fuzz 571 708 1971 5769,gabardin 1863,gabbl 1972 3662,gadf 1273 <7508
gadget 1166,gaelic 5867,gag 1554 1973 1974 1975 3549 3910 4712 4713 -4714 -4715 <7969 >7970 <8607,gaiet 1976
gain 191 3328 -3368 -3529 4272 -4435 <7721 <8632 <8858 >9074,gainful 6404,gait 1977,gal 1978 5605
gallant 461 1979 -5888 6046 6405,gallantr 911 1980,gallon 1978,gallop 4581,gallus 634,galvanic 6211 6406
galvaniz 4716 6211 <8546 <8992 >9468,gam -1981 3549 6407 <7369 <7370 <7372 >7374 >7381 <8870 >9242 >9522
gambl 3370 <7369 <7370 >7381,gang 1982 <8115 <8846,gap -1520 4717 4718 5549 <7608 >7637,garb 323 3965 5649
garbag <8477,garbl 5966,garland -1983,garment 3965,garner 1984 <7614 <8632 <8938 >9073,garrison 1924
gas -25 3704 >8190 <8768 <8861,gash 1277 1278 1985 4719,gasolin <8480,gasp 1986 4720
gather 291 293 3317 3507 -3508 -4721 >8115 >8579 >8848,gaud 5802 6349,gaug -611 1975 3468,gaunt 5787
gawk 977 4717,gay 1987 -5804 5879 -6330 6408 -6409 >8316,gayl 7115,gaz 1988 <8515,gear 1989 -1990 4722 <8585
gem 1991 1992 1993 -1994,gen 1783,gender 1995,general -6410 7120 <8229 <8726 <9561 <9562 <9563 <9564
generaliz 19 1996 4585,generat 1150 -1997 -1998 -3613 4723 <8109 <8522 <8927,generator 333,generic <7602 <8108
generosit 1999,generous 7187 <9567 <9568,genesis 1997,genetic 6306,genial 5582 6411 6412
genius 51 639 673 -1860,genocid <7326,gent 7188 7189,gentil 2000
gentl 3453 4509 -5629 -6164 <8969 <9091 >9092 >9661 >9726,gentleman 2001 <8208 >8308,gentr 261
genuin 5509 6413 7190 <9569 <9570 >10059,geographic 6414 6415,geographical 6414 6415,geometric 6416 6417
geometrical 6416 6417,germ 702 2002,germinat 4294 4724,gesticulat 4725
gestur 4725 <7354 >7355 >7979 >8505 <8516
get -3327 -3488 -3754 -3832 -3860 -4572 -4634 4726 <7274 >7289 <8509 >8550 >8632,ghast 5875 6418
ghost 2003 -2004 4727 6419,ghostlik 6419,giant -475 476 -2005 >9670,gibbet 4728,gibelik 6092,gidd 2006
gift 1673 4466 4729 >7743 >8354 <8633 >9053,gig 2007,gigantic 6420 >9673,giggl 4730,gild 996 6421 6422
gilt 6421,ginmil 405,gird 3477,girl -2008 <8209 >8260 <8313,girlfriend 2008 <8209 <8242,girlish 6423
giv 2009 -4300 -4723 -4729 -4731 -4732 -4733 5743 >7459 >8531 >9567,given 2010 5619 <7786 >9164 >9634
giver 1550,glad -5718 >10207,glanc 2011 4734,glar 550 2012 2013 4735 5765 6023
glas 2014 4736 -4737 6424 >7582 <8101,glaz -3825 4736 4737 6424 6425,gle 2017 2018,gleam 2015 2016 4738 4739
glean 4740,gleeful 6426,glid 1004 2019 <7339 <7991 >9004 <9019,glimmer 2016 2020 4739
glimps 2011 <7430 <7837 <9044,glint 1874 4734 4738 6427,glisten 2021 4738 6428,glitter 2021 2022 4738 6427
gloat 2018 4164,glob 380 1614,global 6429 6430 >9759 >10002,glom 4111,gloom 5776 5778 6431,glor 2023
glorif 4537 5840,glorious 5810 6432,glow 1945 -2015 2024 2025 -2025 3594 3797,glower 2012 4701 4735 6044
glu 2026 4741 6433,glum 6044,glut 2027 4659 4742,glycerin 2028,glycerol 2028,gnaw 4522,gnom 1606
goad 2029 2030 4743 4744 -4745,goal 1426 1672 <7586 >7843,goat 746,gobbl 3710,god 1360 -2031,goddam 5754 7191
goddamn 5754 6039 7191,godforsaken 6434,godlik 6160 6161,going 1389 <7274 >7280 <8053,gold 182 6421 <7690
golden -6319 -6378 6421 6435 >9578,golf <8837,gon 5636 5836 >9188 >9392,goner 2032
good -1050 -5516 -5731 -6058 6399 -6436 -6437 -6438 >7670 >7675 <7721 >9196 <9571 <9572,goodby 78 <7934
goof 701 2033 3696,goos 2033,gor -562 2034,gorg 4742,gory 5774 6439,gospel -1233,gospeler 1717
gossamer 6261 6440,gossip 3896 <7902 >8017 <8744 <8748,goug 1386 4746 4747,gourmet 1696
govern 86 -2035 4748 >7473 <8110 >8120 >8623 <8675 <8978 >9412,governmental >9881,governor 2036 <8317
gown 2037 -2038,grab 839 3855 >8871 <8895,grac -555 3363 3364,graceful 6214 7192,gracious 5995 7192
grad 953 -1358 -2039 2041 4749 4750 6441 <8115 <8683 >8684 <8918,grader <8252,gradient 2040,gradual <9577
graduat 3814 <8218 <8949 >9577 >9592,grain 2042 <8901 <8921,grammatic 6442,grammatical 6442,granar 1984
grand 2043 5654 -6155 -6217 -6309 6422 6443 >9629 >9773,grandeur 672 2044,grandma 2045,grandmother 2045
grann 2045,grant 296 -1094 -3310 4034 -4035 <8531 >9069 >9164,granular 6444,grap 2046,grapevin 2046 2047
graph 3891,graphic 6445 -6446 -6447,graphical 6445 6446,grappl 946 4088 4751
gras -1554 -2050 -3644 >8346 <8868 <8894,grasp -952 1064 2048 2049 3464 6448 <7797 <8640,grasshopper 2051
grassroot >9296 >9908,grat 4697 -4752 -4753 6450,grateful >9873,gratif 4754 4755 6239 6449,gratificat 2052
gratuitous 5946 6451,grav 602 2053 4488 4756 6041 6452 6453 <7625 <8491 <8910 <8911 >8919 >10035
gravel 3420 3442,graveyard 852,gravid 6284,gravit 2054 2055
gray 2056 2057 2058 4757 4758 6454 6455 6456 <7517 <8582 >9800,grayback 2059,graz -4148 4159 4160
gre 343 <7687,greas 1477 6457 6458,great 2061 -5825 -5841 -6284 6459 <7723 >9620 >9674,greatcoat 2060
greatest 6460 >10131,grecian 6461,greed 6448,greek 2062 6461,green 6462 -6463,greenhous 2063 <7513,greet 4759
grey -2056 -2057 -2058 4757 4758 6454 6455 6456,grief 2064,griev 4760,grievanc 2065,grievous 6041 6453 -6464
gril <7585,grim 5751 -5776 -5778 6122 6418 6465,grimac 1778,grind 2066 4171 -4173 4309 4752 <7661 <8324 <8931
grip 369 469 952 -2048 2067 -2068 3605 4604 4751 >7365 <7421 <8895 >8930,grit 355 6407 6444 <7697 <8546
groan 2069 4761,grocer 1898 <7525 >7626,grogg 6048,groin 656,groom 666 667 4762,groov 877 2070 4710,grop 4704
gros 2071 -5944 -6020 -6023 <8351 <9063 >9561 <9770,grotesqu 5610 6466
ground -358 -426 -843 1615 -2072 -2073 -3582 -4763 -4764 >7557 <7645 <7801 >7806 >8183 >8189 <8527
grounder 2074,groundles 6467,groundwork 418 420 <7786,group >7511 <8603 >8681 >8846 <8848,grov 2075
grovel 4135,grow 1437 -3327 -3473 -4602 4765 -4766 <7441 <8512 >8533 <8554,grower 2076,growl 4767,grown 5526
grownup 94 5526,growth 1437 -1653 <8388,grub 923 3786,grudg 2065,gruel 5627,gruesom 6418,gruff 6468
grumbl 2077 2078 4155 4767 4768 -4769,grump 6017,guarante 2079 3518 4770 4771 -4772 <8796
guard -2080 4773 6469 <8230 >8275 <8805 >9104 <9106 >9256,guardian >8230,guerrilla 2081
gues 1122 2082 3468 4774 4775 <7972 <8669 >8811,guest -967,guid 4048 4320 6125 <8199 >8917 <8978 >9017
guidanc 1191 1474 <7475 >7831,guidelin 2083,guidepost 2083 2084,guileles 6470,guilt >9208 <9648
gul 924 2085 4429 4670,gulf 1498,gullibl 6463,gulp 1570 4776,gum -2026 4777,gumm 6471
gun -25 277 -2086 >7528 <7593,gunfir 2087 <7306,gunman 2086 <8323,gunner 279,gunpowder 2088,gunshot 2087
gunslinger 2086,gush 1884 2089 4778 4779,gust 547,gusto 2090,gut 355 <7697,gutter 2091 2092 <7627 <8618 <9156
guy 832 4780 <8208 <8580 <8780,gymnastic 5504,gyrat 3976 4781,gyration 2093 2094,habit 2095 <7364 <7749
habitual 5501,hack -750 -2096 3916 4193 -4782 <8284 <8518 <9132,hacker <8318,hackne 5695,haggard 5787 5849
haggl 2097 4783,hail 3303 3989 -4784,hair 1971 >7507,hal -1555 1936 2098 -2099 <7540 <7624,half <7375 >9316
halfwa 5869 7193 >9257,hallmark 2100 <7652 <7975,hallow 6472,hallwa 2098,halo 2023 2101
halt 272 -4785 <8433 >8946 >9522,halter 4140,hamlet 1245 2102,hammer 1007 2103 -2103 <7309
hamper 591 4140 4786,hand 2104 2105 2107 4787 7136 <7423 <8136 <9017,handbag 368,handclasp 2106
handicap 378 1480 1481 4322 4786 6130,handl 2067 3347 3834 -4788 -4789 >8777 <8978 >9101,handshak 2106
handsom 5743 >9228 >9567,handwrit 2105,hang 496 2108 -3953 <7484 <7743 <8527 >8935,hangout 2109,hanker 4790
haphazard 7102,haples 6473,happ 1826 7115 >9538 <9578 <9579,happen 3607 -3788 4791 -4792 <7269 >8592,har 2113
harangu 2110,haras 2111 3631 5604 >7368 >10163,harbor 4504 -4793 <7628 <8178 <8973 <9107
hard -5627 5651 -6474 -6475 6477 7111 -7194 7195 <9397 <9398 <9399 <9400 <9401 <9402 <9403 <9581
harden -4794 -4795,hardship 104 2112 >8457,hardwork 6476,harm 1289 1290 2114 <7703 >8435 <8525
harmful <9582 <9583 <9584 <9585 <9586,harmon 1096,harmonic -5973,harmonious 6478,harnes <8616,harp 4434
harr 3631 4796,harrow 4352,harsh 1252 2115 2116 -2117 5919,harvest 1243 4740
hast 2118 2119 2120 6479 6480 7196,hasten 4569 4797 4798 -4799
hat 2121 4291 6101 <7404 <7776 <8519 <8974 >8975,hatch -3764 4040,hatchwa 2122,hateful >9772,hatr <7776
haught 6139,haul 1575 3842 <7304 <8904 <8932,haunt 2109 4695 4727 4800 6481 6482
hav -4080 4572 -4726 -4732 4801 -4802 >8233 >8520 >8889,haven <7609 <8178,haversack 2123,havoc 2124,hawk 4803
hawker 2125,hawkish 6483,hayfield 2126,haz 1888,hazard 872 2127 3370 3371 4775,hazardous 6484 >10005
hazy 5769 6485,head 143 638 -902 1581 -1932 -4320 4804 4805 >7887 <8181 >8182 <9018 >9102 >9823
headach 1093 >7808,headlin <7887 >7888,headlong 6479,headmaster 2128,headquarter <7594,headstrong 6486
heal 4806 6487 >8390 <8532,healer 2129,health 6488 -6489 -6490 <7662 <8456 >10085,healthcar <7334
healthier >9234,heap 124 431 739 4807,hear -331 -2131 4339 4808 -4809 <7294 <8464,hearer 2130
heart -112 613 -855 -857 2132 6491 6492 7197 <7833,heartbeat 454 1867,hearth 1843 1844 1845
heat 2133 -2134 -2135 4810 <7694 <8333 >9610,heater 710,heather 682 <7688
heav -2136 -2139 2140 3656 -3775 -4715 -4720 -4811 -6078 -6355 -6493 <7836 <8224 <9587
heaven 2137 2138 5864 5865 <8166,heavyweight -476 -2005,hebraic 6494 6495,hebrew 2141 6494 6495,hectic 6333
hedg 4389 <7556 <8378 <8758,heed 4812 <7762,heedles 6496 6497,heel 1542 4813,heft 4811 6490 6498 >9587 >10102
height -178 1645 2142 <7708 <8416,heighten -4024 4490 4814,heir <8226,heist 2143,hel 548 -549 2144 -2145 <8166
hellenic 2062 5903 6461,hellion 1441,helm <7503 <8917
help 297 -342 2146 -3538 >7416 >8105 <8202 >8203 <8524 >8526 >8635 <9060,helper 297,helples 2147 6499
hemorrhag 552 3671,henc 7198,henpeck 6168,her 7199 <8160 >9901,herald 1911 2148 3303 3441 4784,herculean 6500
herd 2149 4165,hereafter 1970 7200,hereinafter 7200,heretofor 7201,heritag 2150 2151 -2152 >7684
hero -590 <7836 <8199,heroic 6247 -6443,heroism 1980,hesitanc 2153,hesitant 6501
hesitat 1800 2153 4815 4816 6501,hex 1268 3649,heyda 565,hid 2154 4032 4817 -4818 >7462 <8440 >8641 >8937
hidden 5951 6502 6503,hideawa 2155 2156,hideous 6504 6505,hideout 2155,hierarch <7460 <8119
high -2142 -2157 7202 <7661 <9589 <9590 <9592 <9593 <9594,higher >9593 >9594,highlight 4680 <8404
highschool 2157,highwa <7518 >7548,highwayman 2158,hijack 3992,hijacker 2158,hik 603 2159 2160 <8508 <9002
hil 2161 -2162,hilarious 6506,hilarit 2017,hillbil 742,hillock 2163,hinder 3684 4786 4819 5682
hint 658 2164 -2165 -2166 <7497 <8001 <8801,hip 2167,hir 3892 3893 4465 <7274 <8265 >8725 <8799 >9444
his 523 1859 -3713,histor 40 <7910 >7913 <8486,historian <8218,historic >9621 >9845,historical -6112 >9955
histrionic 2168,hit 399 -1024 -3529 -4357 -4820 -4821 -4822 <7276 >8537 <8570 >8839 <8905
hitch 272 -1669 2169 -2170 3772 3856 4823 -4824 <8433 <9002,hither 7199,hitherto 7201,hitles 6507,hitter 439
hiv 470 471,hoars 6468,hobb 2171,hobbl 2170 4823,hock 4825,hodgepodg 2172,hog 2173 2174,hoist 4826
hol -1856 -2176 -2177 >7529 <7637 >8187 <8839
hold 952 -1275 -1362 -2067 2175 -3596 -4053 -4226 -4504 4732 -4801 -4827 >7365 <7419 >7420 <7421 <7797 >8350 >8610 >8897
holder 450,holdup 1363 2143,holida <8852,holler 483 2178 3605 3816,hollow 2176 2178 4310 6228
hom 10 -1801 2179 -2180 6508 6509 <7541 <8173 <8536,homag 1207 <7498,homegrown >9531,homeland 2181 <8167
homeles 6148 <8111 <8211 >9542 >10042,hometown <8180,homicid <7326 >7327,homicidal 6510,homosexual 1987
homosexualit <7426,hone 484,honest 6082 6511 >7678 >10058,honkytonk 1533
honor 347 2182 2183 -2184 4828 4829 4830 <7919 <8445 >8449 <8644 >9093,honorabl 6262 -6436 6511
honour 347 2182 2183 -2184 4828 4829 4830,hood -593 788 2185,hoof 4672
hook 372 -958 -3292 -3312 -4111 4156 4831 -4832 6086,hookup 292,hoop -427 2186,hoot 523 1295
hop 4281 <8076 <8090 >8098 <8891 <8995 <9003,hopeful 286 5808,hopeles <9598 <9599,hopper -2051 -2074
hord 1593 2187,horizon 2188 <7713,horn -2189,horribl 6396 7108,horrid 6504,horrif 6396 >9178
horrific 5676 6504,horror 2190 <8092,hors -693 845 -2191 >7509 >7638 <8844,horseback 7085,hospital 2192 >7611
host 2187 -2193 -2194 <8278,hostag 2195 <8297,hostelr 2196,hostil <8153 <9604 <9605,hostilit -128 214 >8425
hot -5772 <9606 <9607 <9608 <9609 <9610 <9611 >10193,hotel <7513 >7619,hotnes 2133,hotshot 51,hound 1542 4833
hour >8494,hous -1801 1847 -2197 -2198 2200 2201 <7526 >7541 <7545,household 1801,housekeep 2199
housework 2199,hover -3762 4834 4835,however 7203,howl 4836 4837 6309,http <7941,hub <7543 <8170,hubbub 2202
huckster 4783 4803,huddl 2203 4134 <8135 <9031 >9335,hug 810 972 3723 6512 >9675,hulk 2005 4838,hum 3807
human 2204 6513,humanist 2205 6513 6514 6515 -6516,humanistic 6513 6514 6515 -6516,humanit 2206 2207
humanitarian 2205 6516 <8249,humbl 3877 -5710 6517 6518 7204 <8776 >8985 <9932 <9933,humiliat -4 863 2208 3877
humilit <8076,humor 2209 >7969,hun 2210,hunch 2211,hunger 2212 4143 4839 <7687 <8891 <9045,hungr 6519 >9455
hunt 4833 >7445 >8867 <8873,hurdl 2213 <7564 <7758,hurl 829 3845 4840 4841,hurler 2214
hurr 2118 2119 2120 2215 4797 4842 4843 6520,hurried 7196
hurt -1290 1526 2114 -3319 3321 3434 -3768 -4844 6521 >8083 >8435 >8437 >9045 >9377 >9644,hurtl 3845 4840
husband 4067 <8269 <8825,husbandr 137,hush 2216 4845 4846,husk 5722 6468,hustl 91 1083 3805 4847,hut 2217
hyp 387 <8025 <8818,hyperbolic 6522,hypertroph 6240,hypnotiz 4848,hypocrit 2218,hypothesis 1122 2219
hypothesiz 4059,hypothetical 6523 <7825 >9441,hysteria 1227,ice 4699 <8342 <8894,icebox 2220,icon <7523 <7919
icy 5625 6397,idea -247 2221 -2222 >7810 <7844,ideal 2223 <7810 >7835 >9159 >9857,idealist 1576
identical 6524 >10008 >10017,identif -4275 4849 <8661 >8679 >9663,identificat 1413 -2224 <7313 <7874 >7900
identit 2225 <7646 <7778,ideolog <7857 >7859,ideological >9160,idiom 27 2226 -2227,idiosyncras 1889,idiot 2228
idiotic 5491 6525,idl 4850 6467 6526 -6527,idler 715,idly 7205,idol 2031 2229,idoliz 4851
ignit 4526 4810 4852 6528 >9292,ignor 4366 -4367 6531 >8660 <8698 <8777 >9780,ignoranc >7846
ignorant 6529 6530,ilk 2230,ill 140 -6532 <8421 >9586 <10202 <10203,illegal <9686 <9687,illegitimat 429 6533
illicit 6533,illiterat 6529,illnes 2231 >8413,illumin 4853,illuminat 2232 -2233 3944 4853
illusion 1806 2234 -2235,illustrat 1728 4558 >7984 <8819 <8964,illustrativ 6077,illustrious 5862
imag -1560 -1701 2236 4513 <7653 <7779 <8956,imager 2236,imagin 4512 4774 <8669 >8956,imaginar 6308
imaginat 2236 2237 2238 >7744 >7782,imaginativ 6534,imb 4459,imbalanc 307 2239,imbecil 2228 6525
imbib 3288 3513 4413,imitat -812 4112 6305,immaculat 6535 6536,immaterial -6292,immatur 6462 6537
immediac 2240,immediat 5981 -6538 7150 >9284 >9851,immens 6512,immensit 2061,immers 3289 3801 4854
immigrant <8306,immigrat <7281 <8114,imminent 6539 >9283,immoral 5711,immortal 1360,immun >10144
immunit -1747 2241 <7662 >8473,imp 2242 2243,impact 1668 2244 -2245 3376 <8034 <8037 >8054 >8547
impair 1289 1436 1480 4855 5542,impal 4856 4857,impart 3343 3840 4733,impas 1307,impassion >9840
impatienc 2246,impatient >9419,impeccabl 6536,imped 3687 4819,impel 4674 4858 6188,impend 6539
imperativ <7392 <9385,imperfect 2247 6385 7092,imperial -6540,imperil 4475,imperious 6139,impersonal 6541
impersonat 4859 4860,impetus 1578 2248,imping 1145 4473 4474,impl 3457 4064 4500 -4862 >7566 <8514 <8798
implant 4459 4861,implementat 1744 <7274 >7298 <7474,implicat 1340 2249 5953 <7834,implicit >9158 <9479 <9480
implik 5623,implor 3611 6542,import -1131 -2249 2250 4863 <7573 <8829 <9065 >9529
importanc <7716 >7723 <8445 >8447
important -5660 <9614 <9615 <9616 <9617 <9618 <9619 <9620 <9621 <9622 <9623 <10052 <10053 <10054,importat 2250
importunit 2251,impos 4864 5708 6155 <8516 >8720 >9405 >9627,imposition 2252 <7474 <7809,impossibl 6543
impractical 5561 <9895,imprecat 2253 3604 3667,impregnabl 6544,impres 3378 -4865 >9168
impression 478 -1402 -2254 <7653 <7810 >7832
impressiv >9429 <9624 <9625 <9626 <9627 <9628 <9629 <9630 <9631 <9632,imprimatur 1193,imprint 1402 4685 4865
imprison 799 2255 4866,improbabl 6545 6546 <9692,impromptu 7206 <8024 >9900,improper 6547 <9923
improv 97 2256 3422 >7330 >7461 <8059 <8509 >8524 >8532 <9633 >10183,improvis 6548,impudent 6359 6393 7186
impuls -2248 2257 2258 -2259 -2260,impurit 1592,imput 3497,in 1939,inabilit <7739,inaction >8433
inactiv -6173 -6549 -6550,inadequac 1353,inadequat 6551 <9166 >10119,inadvertenc 2261,inadvertent 7207
inan 6552,inanimat 5805,inappropriat 6553,inaugural 6346 <8024 >9509,inaugurat 2262 4867,incapacitat 4321 4322
incarcerat 799 >8431,incarnat 1651 -2263 4460 5990,incendiar <7553 <8219 >9935,incens 4540 6554
incentiv 595 2264 >8184 <8353,inception 2265 <8031 >8046,incertain 6555,incessant 5861,inch 4442
incident 6556 >8038 <8423,incidental 5496 6556 7075,incisiv 5511,incit -1751 2266 2267 3340 4868 4869 <8704
inclin 2269 2270 -4364 4870 -4871 <9600 <9601 <9602 <9634 <9635,inclinat -1467 1517 -2268 <7853 >7855
inclos 4470 4471,includ -3357 <8643 >9135,inclusion 1080 <8403 <8415 >8444,inclusiv <9911
incom 1689 <7278 >7279 >8352 <9636 <9637,incompatibl 2271 5608 -6553 -6557,incompetent 5917
incomplet <9316 <9317 <9318,incomprehensibl 6558,inconceivabl 6543,inconsistent <9340,inconvenienc 2272 3725
inconvenient <9353,incorporat 4028 4872 6559,incorrect <9361 <9362 >9923
increas <7703 >8062 >8553 >8554 <9449 <9450 <9451 <10200,increasing 7208,incubat 680 3764,incubus 2273
incumbent <8250 >9768,incur 4634,incursion 2274,indecent 6560,indecision 2275,indefatigabl 6561
indefensibl 6562 6563,indefinabl 6564,indefinit >9258,indentat 2276,independenc <8058 <8428 >8429
independent <8202 <9388 >9545,indescribabl 6564,index -1909 2277 <7936 <8408 <9111
indicat -2278 -3472 3635 4278 <7471 >7497 <8019 <8747 >8790 >8814,indicator <7639 <7936,indict <8016 <8771
indifferenc 2279 -2280,indifferent 6056 -6565,indigenous >9530,indignant 6554,indignat 2281,indiscriminat 7102
indispensabl <9464 >9767,indistinguishabl 6524,individual 2282 -6566 7209 <7267 <9303 >9388,individualism 2283
individualist 6567,individualistic 6567,individualit 2225 2283,individualiz 6568,indolent 6569,indoor 7210
indors 3547 3548 3873,induc 2264 3860 4799,induct 4873 4874,induction -1722 1996 2284 -2285,indulg -3546 4755
indulgent 6570,industr 1465 2286 <7345 >8126,industrial <9639,industrious 6232 6476,ineffabl 6564 6571
ineffectiv <9430,ineligibl <9437 <9438 >9687,inept 5679,inequalit <7663,inert 6565 6572,inescapabl 6573 7211
inevitabl 7211 <7666 <8051 >9896,inexhaustibl 6574,inexorabl 5512 6465,inexpensiv 5876,inexperienc <7846
inexplicabl 6558,infant 352,infantil 5884,infantr 1900,infatuat 1256,infect 4875 6575,infectious 6576
infectiv 6576 6577,infer 4222 4223 4585,inferior -6069,infernal 5754 6334,infertil 6578,infest 4876 4877
infield 1448,infight <7307,infiltrat 4878,infinit 2287 5993 7160,infirm 6327,infirmar 2192,infirmit 1317
inflam -4810 5482,inflammator >9935,inflat 2288 3426 -3562 6522 <8065,inflect 4879,inflection 2289 >7988
inflexibl 6579 -6580,inflict 4864,infliction 210 2252,inflow 2290
influenc 3890 4289 <7305 >7315 <7698 >7727 <8547 >8693 >8695 <8704,influential <9891 <9892,influx 2290
inform <7976 >8015 <9640 <9641 <9642,informal -5999 6581 <9537 >9789,informant 2291 2292
informat -1302 -1694 <7739 >7801 >7907,infrastructur <7630 <7631,infuriat 4540 6267,ingenious 5906
ingest 3287 4080,inglorious 5753,ingredient 1071,ingroup 771,inhabit 4432 4433,inhabitant 1607,inhalat 287
inherent 5976 >9479,inherit 6306,inheritanc -2150 2151 2152,inhibit 4065 -4880,inhibitor 6582
inhuman 5926 <9613,initial <7977 >9512,initiat 472 1229 1686 2284 -2285 2293 4874 4881 4882
initiativ 6346 >9509,inject 4883 -4884 <8562,injection 2294,injunction <7923 <8002
injur 2114 2295 3768 4844 4885 <9644 <9645 <9646,injustic <7405 >7674,inkl 2020,inlet 2296 2297,inmat 1082
inn 2196,innat 5793 5968 6583,inner 6584 6585 -6586,innocenc 2298 2299,innocent -5709 >8276 <9647
innovat 1090 1229 2300 4886 <7547,innovativ 5527 >9918,innumerabl 5993,inoculat 2301
input 2302 <7639 <7901 >7951 <8925,inquir 2303 3498 4494 4495 >7793,inquisitiv 6587
insan 6588 7137 7142 <10024 <10025 <10026 <10027 >10211,inscrib -3925 4488 4496 6236,inscription 1338 2304
inscrutabl 6024,insect 2305,insecur <10030,insecurit <8088 <8476
insert 2306 4471 4503 4887 <7870 <8565 >8566 >8925,inset 2306,insid 6586 7210 7212 <7632 <8166 >8176
insight 2307,insignificant -6589,insist 3510 <8010 <8732 >8760,insistenc 2308 <8010 <8460,insistent 6022 6590
insolenc 1257,insolent 5652 6359,inspect 3534 4888,inspection 2309
inspir 3435 -3580 4889 -4890 6162 <8961 >8991,inspirat -287 -2310 <7590 <7810,instabl 2239
instal 1698 -2311 4530,installat 1779 2284 2311,instanc 825 1728 2240 4558 <7801 >7804 >8039 <8819
instant 1867 2312 6022 6591 7150 <8498 >9494 >9852,instantaneous 6591,instead 7088,instigat 4868 4889
instinct >9554,instinctiv 6592 >10091,institut 3756 4073,institution -306 -1229 <8119 >8121
institutionaliz 3888,instru <7319 <7520 >7537 <8613,instruct 4891,instruction 1473 1633 2313,instructor 2314
instrumental 6593,instrumentalist 2315,instrumentalit 2316,instrumentat 2316 -2317,insubstantial 6594
insufficient 6068 <10119 <10120,insularit 1430,insulat 1430 4892
insult 118 3383 5980 <7495 <7952 >7954 <8776 >9977,insuperabl 6595 6596,insur 3495 3518 4893
insuranc <7917 <8378,insurgent 2081 <8300,insurmountabl 6595,insurrection 2318,intact 6242 6243 6597
intak 287 1142 2297,integral 5976 6242,integrat 4872 6559 -6598 >7501 >8609,integrit <7678
intellect 2319 2320 2321,intellectual 2321 5870 >8200 >9867,intelligenc -2322 <7741 >7742
intelligent 6489 -6599 <9649 <9650 <9651 <9652 >10083,intelligibl 6600,intemperat 6475
intend 4280 4894 -4895 <8691 >8702 >8706 >9210 <9653 <9654 <9655
intens 6601 <9728 <9729 <9730 <9731 <9732 <9733 <9734 <9735 <9736 <9737 <9738 <9739 <9740 <9741
intensif 4024 <8553 <8554 >8573 <9657 >9735,intensit 2323 2324 -2325 <7661 >7700 <7705,intensiv >9736
intent 141 2326 5490 <7843 >7844 <7928,intention 141 <7843 >7844,intentional 6096 6602 7080,inter 3800 <8941
interaction <7270 >7275,interced 3469,intercept 3779 4896,interchang 1737 3882 4547 4897,interchangeabl 6603
intercours 1120,interdependenc 2327,interest -2328 -2329 4038 <7717 >7718 <7755 >8652 <8968 >9742
interfer 4898 5834,interferenc 1532 -1669 <7274 >7286,interim 2330 >9864
interior 6508 6584 <7632 <8166 >8176 >9534,interject 4884,interlac 4899 4900
interlock 1680 2331 4900 4901 4902 6604,intermediat 3469 5668,intermesh 6235,interminabl 6231,intermission 651
intern 2255 >7479 <8215 <8431 <8883,internal 6508 -6584 -6585,internat 6290 <8150 >9533 <9759 <9760 <9761
internationalist <8249 <8295 >9760,interpenetrat 4308 4903,interpos 4884 -4898,interposition 2332
interpret 2335 4077 -4904 -4905 <8640 >8663 <8815 >9666,interpretat 2333 2334 -2335 <7299 <7779
interpreter 2336,interrelat 2337,interrelationship 2337,interrogat 1726 -2303 2338 <7877,interrogativ 2338
interrupt -3738 4369 4370 4382 >9247,interruption 648 651 1520,intersect 4161,intersection 1244 -2339 <7823
intertwin 4899 4906 4907,interval 2340,interven 4898 <9147,intervention 2332 -2341 <7502
interview 329 4908 <8744,interweav 4909,interwoven 6604,intimac 110 981 983
intimat 1111 4910 5999 6307 -6585 -6605 -6606 7125 7213,intimidat 4911 <8099 <8767 >8980 <8989,intolerabl 6607
inton 3884 3885,intonat 879 2342,intrigu 4603 4912,introduc 3325 4471 -4503 -4867 4886 -4913 >8960
introduction -1229 2343 <7870,introductor 5713,intrud 4914 4915,intrusion 1666 -1667,intrust 4001
intuition 2211,intuitiv 6608,inundat 1374 1375 >9551,inur 4795,invad 4877 4916,invalid 4322
invalidat 3541 3824 -4917,invaluabl 6609,invariabl 1136 7089,invariant 5974,invasion 1666 <8069
inveigh 4215 4918,invent 4102 4919,invention 1090 2300,inventiv 6534,inventor 2344,invers 2345 6610
invert 4920 4921,invest 3365 4002 4466 -4505 -4873 <7470 <8363 >8377 <8633 <8882 >9056
investigat 4494 <7333 >7397 <7793 <8674 >8677,investigator 1434 2346,investor >8204 <8281,inveterat 5891
inviolat 6597,invit 4922 <9658,invitat <7932 <8007 >8008,invok 3480 <8522 >8786 <8793
involv -110 1681 -3500 4862 -5987 >7502 <8402 >8403 <9146 <9742 <9743 <9744,inward 7212,ionic 321
ire 201 <7776 >8091,irksom 5792,iron 865 2347 4923 >9999,ironic 6191 6611,ironical 6191 6611
irregular 2081 2348 -5650 6612 -6613 -6614,irregularit 7,irrelevant <9970,irresistibl >9214 <9975
irresolution 2275,irrespectiv 7154,irresponsibl <9982,irreverenc 2349,irrigat 4924
irritabl 1738 2350 2351 6003 7214,irritat 208 -211 -1497 2352 -2353 3442 5603 5605 6615,irruption 1706
island <7633 <8189,ism 1540,isolat 4892 -5612 6103 6616 -6617 <8631 <8632,isolationist <8249
issu -1130 -1654 -1752 2354 -2354 2355 2356 -2357 -2358 -2359 -4462 4925 <7463 <8818,issuanc 2354
itch 2360 4926,item -1431 2361 -2362 <7268 >8404,itemiz 4511,ivor 592
jab 1463 2363 4311 4927 <7310 <7355 <8902,jabber 1972 4928,jackas 2033,jacket 790,jad -2096 4610 4611 6618
jail 973 4866,jam 1255 1856 -3687 -4139 4929 6619 <8903,jan 2364,jangl 2365 4930,januar 2364,jap 2366
jar 2367 3938 4931,jargon 258,jaunt 5887 6042,java 1010,jaw -3628 3896 3905,jazz 2368 3567 6349,jealous 6244
jeep 2369,jeer 2370 3581,jeopard 2127,jeopardiz 3371 4475 <8593 <9125
jerk 2371 -2372 -3772 4932 4933 4934 6367 <7354 <8932,jest 1973 2373 4935 4936,jesus 921
jet -1930 2374 4779 6620 <7530 <8618 <9019,jew 2141,jewel 1993 1994 5717,jib 409 3394,jihad <7447 <7452
jimdand 2375 2376,jimhicke 2375 2376,jimm 4937,jingl 1544 2365 4930,jiv 2377
job 919 -2378 4938 >7371 <7403 <8725,jobles 6527,jock 309 2379 >8222,jocke 3898,jocos 6621,jocular 6621
jog 2380 2381 -3956 4939,joggl 4940,john 436,johnn 2382
join 275 1126 2383 -4060 -4063 6622 <7735 >8534 >8853 <8916 >9338 >9721,joint 275 -2384 >7510 <9141 >10051
jok 218 1973 2373 4935 4936 6621 <7369 <7969 >7970 <8507 <8516 >8781,joker 2385,joking 7170,jol 3575 6408 7171
jolt 2367 2371 4931 6623,jostl 4941,jot 2164,journal 1451,journalism <7394,journalist <8214 >8279 <8307
journe >7348 >9000,joust 2386,jovial 6408,joy 1369 4942 <7776 >8093 <8973,jubilant 6298 6426 7115
judg 294 -294 2387 -2387 3468 4533 -4943 -4944 <7274 >7402 <7812 >7813 >7924 >8239 <8250 >8251 >8683 <8689
judicial >9684,judiciar <8029 <8129,jug 4866,juic -5777 6316 6624,juju 2388
jumbl 2172 2389 4057 4945 4946 6146
jump 2390 2391 -2392 3728 -3924 -4271 4947 -4948 6207 6625 <8062 >9003 >9012,junction 275 1123
junctur 275 1246 2393,junior <10032,junk 1318 4949,jurisdiction <7698 <8162 >8171,jurisprudenc 2394 2395
jurist <8221 >8239 <8250,jury <8114 <8146,just 2396 2397 6249 -6437 -7111 7215 7216 <9484 <9660
justic 2396 >7673,justif 3452 4950 4951 >8803 <8806,justificat <7805 <7959 >7960,jut 2398 6626,juvenil 5524
kal 646,keen 1608 4952 5511 5825 -6033 6288 >9732
keep 1601 2175 2399 4090 -4092 -4953 -4954 <7392 >7423 <7489 <7574 >8380 >8610,keepsak 2400,ken 1011 2401
kept 6627,ketosis 52,kettl 583,key -2402 4275 5845 <7520 <7780 >9616,keynot <7810 <7927 <8740
kick 398 -469 604 2403 -4018 <7309 <7354 <8094 <8905,kickoff >8489,kid 904 3575 >8262 <8779,kidnap 4955
kil -4396 -4956 <7271 <7325 >7326 >8624 <9112,killer >8311,kind 1917 5732 6412 <7814 >7816 <9661,kinda 7217
kindl 6528,kindr 947 5562,king 2404 2405 <8285 <8290,kingdom 2406 <8167 <8471,kinship 114 2407,kis 810
kit 2408,kitchen <7540,knack 496,knapsack 2123,kne 2409 <7510,knead 4957,knif 4958 <7593 <8525
knifelik 5511 6033,knight 2191 4427 5888 6628 >8288 <9092,knit 4170 <7512 >8963,knob 616 2410 -2411
knock 395 -486 2412 -4153 -4959 -4960 <7769 <8902,knol 2163,knot -2059 -2413 4961 5690 5987
know -3324 -3567 -4571 6602 6629 -6630 >7753 >8647 >8649 >9642 >9655,knowing 7218,knowledg >7739
knowledgeabl 6606 6629 6630,known <9662 <9663 <9664,krauthead 2210,lab 2414 <7558
label 4943 <7978 <8011 >8822 >8953
labor 1114 2415 2416 -2417 -2418 4309 4417 4962 <7333 >7347 <8850 >8874 <9094,laborator 2414
labour 1114 2415 -2416 2417 4309 4417 4962,labyrinth 2419,lac 3731 4899 6631,lacerat 6632
lack 1352 6067 >8419 <8458 >9166,lactat 6633,lacy 6634,lad 560 2420,ladder <7635 <8416 <8589
laden 4963 6635 6636,lady 1294 <8209,lag 2330 2421 4866,laggard 1589,laid 6637 >9819
lam 2422 3793 4639 6326 <7512 <8238 >9522 >10108,lamb -1312,lament 1476 2423 3623 4952 6638,lamentat 2423 2424
lampoon 2425,lan <7597,lanc 2007 2426
land -59 -1051 -1198 -1199 -1615 -1814 2072 -2406 3755 -4964 <7526 <7554 >9022 <9023,landmark <8067 <8163
landrover 2369,landscap <7515,landslid <8058,languag 2427 -2428 <7471 >7875 >7989,languid 6186
languish 3320 4591 4965,languor 1869,lank 6639,lap -2429 -2430 4966 4967 <8471 <8900 >8928 <9147,lappet 2431
laps -4448 6640 <7288 <8502 <8596
larg -5739 -5742 -6284 7114 <7707 <9667 <9668 <9669 <9670 <9671 <9672 <9673 <9674 <9675 <9676 <9677 <9678 >10053
larger >9668,lash 928 2432 4658 <7483 <7583 <7589 >10194
last 978 -1671 4477 4479 5955 -6339 -6641 -6642 <8406 <8490 <9519 <9520 >9701 >9846 <9858 <9859 <9860
lat 5725 -6375 -6643,later 6643 6644 <9423,latest <7937 >9374,lather 1947 2433 4658 -4968,latin 6645
latitud 2434,laugh 1973 >9579,launch <8905 <9099,launcher 837,laundr 2435 <7558,laurel 347 2182
lavator 425 436,lavender 6646,lavish 4969 6647 7168 7169,law -2394 2395 -2436 <7344 >7921 >8158,lawles 6648
lawmaker 2437 >8133 <8199 >8321,lawsuit 826 <7294 >7486,lawyer >8232 <8287,lax 6649
lay 384 385 4970 4971 6650 <7987 >8565 >8941,layer 465 2438 >7555 <8166 <8909,layman 2439,laz 4850
lazy 6569 7205
lead -2166 -2440 -4047 4048 -4100 -4578 -4804 -4805 4972 -5556 6653 6654 >7503 <7562 <7721 >9017 >9720 >10122
leaden 6195 6651 -6652,leader <8114 >8199,leadership >7503 <8114,leaf 1891 4648,leaflet 1272 2441,leagu 1110
leak -1708 2442 <8187 <8775,leakag 1708,lean 2268 3431 4870 6655 <7855 <8565 <9033 >9034 <9498 >9600
leap 623 2390 2391 3728 4948,learn 58 3329 -3496 4031 4339 -4891 6256 6630 >7774 <7775 >7845 >8651 >9428
learner 245 2443,leas 2444 3892 -3893 4973 4974,leash 1022 2445 2446 4975,least <7751
leav 1813 -4510 -4568 -4972 -4976 <7274 >7280 >8488 >8659 >8998,lectur 2447 2448 3628 4977,lecturer 2449
ledg 2450,ledger 599,leech 2451 3672,leer 2452,leewa 171 <7665
left -2453 2454 2455 6656 <8142 <8163 <9995 <9996,leftfield 2453,leftist <8295,leg -640,legac 497 <8354
legal 6657 <9684 <9685,legaliz 4978 <8687,legend <7891,legendar 6299 >9664,legion -2187 2193 6658
legislat 4979 <7473,legislator >8261 <8317 <8321,legislatur 2437 >8133,legitimac <7669
legitimat 4978 <8687 <8803 >10189,legitimiz 4978,leisur 6203,len >7539,lend 3343 >9081
length -1521 <7708 >9700,lengthen 2456,lesbian <8316,lesion 2457,lessen 1333 4219 4220 4980 6120,lesser >9681
lesson 1731 <7434 <7944,let 2444 3413 -4726 -4974 <7390 <8350 <8703,letdown 1486,lethal 6053,letharg 1869
letter 2304 2458 <7773 <7845 <7867 <7931 >7932 >7977 <9073
level 1358 1359 -1881 -2438 4534 -4981 >7661 <7683 <8406 <8600 <8877 >10099,levelhead 6489,lever 4937
leverag 2459 <7721 <9083,levy >8369 <8855 <9078 >9079,lewd 6659,lexicon 1453 2460,liabilit >8370 >8385 <8466
liabl 5620,liaison 110 1146,liberal -5743 5812 7187 <8278,liberat 1493 4455 4692 6222 <7273 >7297 <7308
libert 339 <8428 <8429 >8430,libertarian <8249,libertin 6072,librar <7344 <7540
licens -2461 3872 <8430 >9103 >9217,lick 459 993 1345 2430 3588 4966 4982,lid 1774 2121
lie 4071 >7968 >8538 >9147,lied <7987,lif -520 -2462 -2463 <7799 <8417,lifelik 6447 6660,lifelong >9703
lifestyl <7686,lifetim 2462,lift -1646 -3292 -3475 -4826 -4983 -4984 6661 <7416 >8508
light -671 -1846 -2232 -2464 3406 -4354 -4852 4853 -5905 -6662 6663 6664 7189 -7219 <7524 >8336 >8583 <9269 <9588
lighten -3750,lightheart 5773,lightn <8066,lightweight <8326 >9588
lik 2230 2465 2466 -5941 <7816 <8891 >8976 >8994 <9688 <9689 <9691,likabl 5616,likelihood >7667 <7668
lilac 6646,lilt 2467,limb -262,limbo 2468,limelight 2013 <8446
limit 626 -1376 2471 3729 3929 4232 5960 -6665 <7711 >7712 <8490 <8574 >8575 <9693 <9694 >9985 >9986
limitat 2469 -2470 <7722 <7817,limitles 5797 6666,limp 2170 4823
lin -752 -1203 -1228 1781 2472 2473 4274 <7545 >7595 >7640 <8894 <9147 >10072,lineag 196 -197 1410
linear 5514 5590 -6218,liner 2472 2473,lineup 805,linger -4835 4985 4986 <7360,lingual 6667 7220
linguistic 6667 7220,link -1146 2474 4062 4063 -4987 <7583 >8916 >9338,lioniz 3867,lip -675 2475
liquid -6361 6668,liquidat 1648 2476 4988,liquor 606,list 2268 -4813 4989 -4990 <7906 >7908 <8826 >9111
listen 2131 4809 4812 <8653,listener 2130,lit 6663 6664 <9292,litan <8024,literal 5509,literatur <7361
lith 6669,litigat <7294,litter -466 5918,littl -6670 -6671 <9679 <9680 <9681 <9682 <9683
liv -2399 4432 4477 -4567 -4571 5565 6672 -6673 <7799 <8109 >9108 >9133 <9414 >9959 >10088,livel 2463
livelihood 2399,livid 5634,load -725 726 811 -811 -4315 4963 -5543 -5922 6635 >9555,loaf 3787 4985
loan <7878 <8386,loath 3281,loathsom 6142 6674,lobb 1936 <7540 <8109 <8749,lobscous 2477,lobscus 2477
local 2478,localit 2479,localiz 1858,locat 4991 4992 6675 >10039,location 1858 2480 >7439 >8160
lock 1264 4486 -4900 -4902 <7507 <7583 <8527 >8943,locker 751,lodg 996 1464 -2196 2200 3887 4266
loft 320 6217 6225 6405,log 2481 4993,logarithm 2481,logic <7852,logical -5923 >10189,logistic <7463
loiter 4985,lon 5573 6676 6677 >10075,lonel 173 1416
long 2483 4790 -6678 <8891 <9696 <9697 <9698 <9699 <9700 <9701 <9702 <9703 <9704 <9705,longevit 2482
longstand >9704,longtim >9793,look 285 -1825 -3531 -3542 -3641 -4587 -4994 >7430 <7445 >8515 >9047,lookup 2484
loom 3762 4838 <9047,loop -3977 4907 >7563 <7583 <8963 <9036,loophol <7529
loos 4692 4995 4996 -4997 -6257 -6581 -6679 7120 >8835,loosen 4996 -4997 4998 4999 -5000
loot 605 646 4285 5001,lop 782 2380,lopsid 5681 >10101,lord 172 2485 2486 5654 6139
los -1389 -5002 -5003 -5004 <8391 >8393,loser 1788 <8211 >8264,lost -5689 -6499 -6680 -6681 <8109 <9708 <9709
lot 390 431 -717 -938 1567 3355 >8399 <8591 >9061,lotion 236,loud 5802 6377 7087 7180 <9711 <9712 <9713
loudspeaker 2487,loung 1190 4985,lous 2305 2488 6127 6682
lov 484 2489 -3567 6230 <7776 >8084 <8976 <9714 <9715 <9716 <9717 <9718 <9719,lovel 1790,lover 697,loving 7178
low 1401 5005 -5479 -5776 -5814 -6087 -6517 <8716 <9591 <9595,lower -4269 -4701 6493 <7357,lowest 6642 >9233
lowl -5710 6517 6518 6683,loyal 6314 6684,loyalist 2490,loyalt 165 >7679 <8084,lucid 5923 -6685,lucidit 950
lucifer 1439 2491 2492,luck 872 938 6319 7183 <8332 >9540,lucrativ 6686 >9916,ludicrous 5491 6687
lug 3686 5006,luggag 370,lukewarm 6688 6689,lul 2493 3818,lumber 2494 4993 5007,luminar 2495,luminescenc 2024
luminosit 671,lummox 977,lump 382 977 2496 3922 3923,lumpish 6690,lunatic 2497 2498,lunation 2499
lunch 2500 <8884 <8886,luncheon 2500,lung 2501 4840,lur 372 4507
lurch -2501 2502 3836 5008 -5009 -5010 <8075 <9002,lurid 6691,lurk 3421 4985 5011,luscious 6075 6624
lush 2503 6297 6647,lust 4143 6492,luster 674 2504 2505,lustr 674 2504 2505,luxurious 6422 6692 7202
lyric 2427 6693,lyrical 6693,macabr 6418,machin -338 <7520 >7552 <8909 <8927,machinelik 5663,machinist 2506
mad 6006 6273 -6588 6694 >9198 >10025,madam 1294,madden 5597 6267,madl 7137 7142 7184,madman 2497
madnes -1895 1968,magazin -821 -974 <7590 <7863 <7869,magic 2235 5874 <7299,magical 5874,magician 2507
magnanimous 5742 >9568,magnat 2405 <8243,magnet 325,magnetiz 3648,magnif 3424 3425 4492 6241,magnificat 1723
magnificenc 672 2508,magnificent 5810 7166 7221,magnitud <7683 >7705,magpi 2509,mahogan 2510,maid 2511
maiden 2511 6346,mail 2512 5012 <7860 <7861 >7864 <8829,mailman 817,maim 2513,main <7606 <8191 >9617
maintain -3509 4066 -4563 4954 -5013 6695 >8610,maintenanc 807 -2514 <7336 >7337 <8380,majestic 6405 6540
major <8657 <9720,majorit <7710,mak 2515 2516 -3859 -3860 -4072 -4149 -4435 <7441 <7658 >7659 <7816 >8543
maker 172 >8266,makeshift 6548 >9863,makeup 1076 <7269,mal 2517 6696 >7504 <7610 >8277,malad 2231,malais <8454
malediction 2253,malform 6071,malign 6265,malinger 2518 5014,maltreat 3293,mama 2519,mamma 2519,mammal 2520
mammalian 2520,mammoth 6420,man -2001 -2204 -2207 >8208 >8237 <8277 <8278 <8843 >8847 <8850
manag 1472 3834 4088 -4789 -5015 -5016 >7475 <8129 <8878 <8978 >9101,manager <8217,mandat <8162 <8723 <8724
mandator <8162 <8226,maneuver 2521 2522 4320 5017,mangl 6632,manhood 2206,mania 2523,maniac 2497 6697
maniacal 6697,manic 6389,manifest 3532 5615 7100,manifestat -1381 -1761,manifold 5018
manipulat 2524 4109 -5019 <7315,manipulator 2525 >8296,mankind 2207,manner <7681 <7683 >7686,manpower 2107
mans 2099,mansion 2099 2197 <8166,mantel 2526,mantl -544 -795 -1270 -2526 <7919 <8569,mantra <7999,mantrap 462
manufactur 2286 4075 4919 >7442,manufacturer <8123,manur 5020,many <9753
map <7314 <7523 >7604 >7820 <8678 >8708,mar 553 2527 2528 4855 5021 6700,marathon <7391
march 2527 -3350 -4566 5022 <7341,margin -171 <7709 <8411,marginal 5704 5791 >9722,maria 2528,marin 6698
marital 6699
mark -924 2039 2041 -2529 -2530 -3733 -3993 4306 -5023 -5024 >7654 <7770 <7919 >7975 <8790 >8813 >8953
marker <7919 >7975,market 2531 <7290 >7295 >7469 <9065 <9082,marketplac >7469 >7525 <7610,maroon 5025
marr 4061 5026 6699 <8604 <9721,marriag 2532 <8116,marrow -857,marshal 5027 <8565,martial 6701,martyr 2533
marvel 2534 5028,marvelous 6309 6546 6702 7222,marxist 587,mas 431 -706 2536 -2536 5551 >8399 >9290
masculinit 2517,mash 4114 4173 4175,mask 1210 2535 3959 4347 <7462 <7550 <8894,masquerad 2535
massacr <7328 <8624,massag 4957,massiv 6703 >9677
master 1041 1547 -2128 2485 -2537 -2538 5029 5979 <8256 <8649 <8857 >9617,mastermind 639 4487
mat 1201 2539 -2540 5030 <7605 <8116 <8227 <8512 >8521 <8534
match -838 -1703 2492 3394 -4516 -4517 -5031 6197 <7372 >8072 <9136 >9140 >9308
material 989 -5991 -6704 >7560 <7733 <7907 >10213,materializ 4792,maternal 6705,math 2541 <7792
mathematic 2541,mathematical 6706,matrimon 2532,matter 109 2356 4126 <7750 >7751 >7800
matur -3384 4766 -5032 -6707,maturat 1437 1830 2542,maturit 95,maverick 6614 >9355,max 2543,maxim 350
maximal 6708,maximiz <8553 <8616,maximum 2544 6708 <7712 <8398,mayb 7223,mayhem 2124 <7408,mayor <8317
maz 2419 2545,meadow 2126
mean 122 982 4500 -4894 4895 5712 6710 <7298 >7319 <7810 >7834 <7848 >7928 >8765 <8801 >9725 >9772 >9775
meander 2546 5033 6709,meaningful <9725,meantim 2330,meanwhil 2330
measur -457 -1240 -3461 -5847 >7706 <8627 >8628 <8675,meat 857 6711,mechanic 2506 2547 7107,mechanism 2547
medal 1331,meddl 2548 5034 5834,median 5670 <7848 >9776,mediat 3469 6712,medical 896 <7311
medicat <7401 <7514 >7521,medicin <7514 >7521 >8528,medieval 6628,meditat 2549 4085 4086,meditativ 5819
medium -2550 5668 >7862 <8164 >9746,medle 2551,meek 6713 6714 7204
meet -2552 -3507 4104 4472 -4628 <8115 >8147 >8151 >9030 >9115 >9660,melancho 6715,mele 2553,meliorat 505 2256
melod 147,melodic 6716,melodious 6716 6717,melt 2554 4373 -4588,meltdown <8043,member 1770 <7268 <8227 >8254
membership 2555 <8114,memo 2556 <7911,memoir <7915,memor 2558 -2559 >7777 <7779,memorandum 2556
memorial 2557 <7947,memoriz 4031,men 2107 <8136,menac 2560 4475 5694,mend 1299 1857 3803 4806,menial 6518
mental -6411 <9867 <9868 <9869,mentalit 637 2561,mention 939 3930 5035 <7951 <8743 >8793 >8834,menu 804 -1812
mer 5705 <8195 >9871,merc >7672,mercenar 6388 6718,merchandis 2531 <7573 >7602 >9065,mercur 2562
mercurial 6253,merg 2552 3675 5036 5037 5964,merger <7501,merit 2563 4277,merr 1961 1976 5565 6330 6408 7115
mes -431 1856 <8468 <8581 <8884,mesh 1680 -2331 -2564 4486 -4493 4901,mesmeriz 3648 4848
messag 1154 <7471 >7861 <8714,messenger 1202,metal 6719,metallic 6719,metamorphos 5038,meter 457
method <7387 >7748,methodical >9811,metric <7820 <8395,metro 2565,metropolis 941 942,metropolitan <8240
michigan 900,microphon 2566,midda <8494,middl 855 2567 5869 6712 <7375 <8165 >8170 <8565 >9257,midnight <8494
midsection 2567,midst <8176,midwa 5869 7193,midweek 2568,mien 451,might 2569 7224 <7696
migrant 6720 >8306 >10043,migrat >7281 <7339 <8109,migrator 6720,mik 2566,mil 2413 <7591
mild 6713 7188 <9726 <9727 >9933,milieu 2570,militant 6483 >9182,militar <8136,militia 2571,milquetoast 2572
min 1732 2573 <7424 <8616,minc 5039 6035,mind 638 -2221 -2319 -2574 -3646 -4812 5619 <7739 >8971 >9634 >9824
mindful 5672,mindles 6370 -6552 -6721,mingl 4945 5040,miniatur 2233 2575,minimal <9722 <9723 <9724
minimiz 4398,minimum <8398 <9722 <9723 <9724,minister 2576 <8299 <8883 <9126,ministr <7513,ministrat 2577
minor 904 -6722 <8140 >8262,minorit <7710,mint 431 3978,minus 6723,minut 2312 2573 6724 >8498 >9252 >9680
mir 2578 2579 -5041,miracl <7269,miraculous 6702 6725,mirror <7781 >9988
mis 2582 -4527 5004 -5045 6680 <8044 <8209 >8260 <8891 >8984 >9052 >9708,misbehavior 2580,miscarr 4593
miscellaneous 5639,mischief 1442,mischievous 5623,misconduct 5042 >7405 <7475 <9101,misconstru 5043,misde 2580
misdemeanor <7408,miser 2581,miserabl 5479 -6089 6473 6726 -6727 -6728,misfir 2582,misgiv 243 1528 2583
misguid >9998 >10212,misinformat <7907 >7935,misinterpret 5043 5044,misinterpretat 2584,misla 5002
mislead 6062 >9597,mismanag 5042,misplac 5002,misread 5044,misrepresent 3620 4109,misrepresentat 1323
missil 2585 >7546 <7593 <7636,mission 887 -1047,missiv 2458,mist 3609 6485,mistak 2584 4524 >7288 >8662
mistaken >9362 >9998,mistres 2586,mistrust 1528 <7761 >8699,misunderstand 2584 5043,misus 23 3294,mit 2164
mitigat 2587 4582 <8766,mix 2588 2589 2590 3675 -5040 -5046 5639,mixtur 299 -2589 -2590,moan 2069 4761
mob 1803 1982 2591 4929,mobil 6729 >10044,mobiliz 5027 <8579,mock 6092 6730 <8551 <8777 >8778 >8780 >9978
mocker 2370 2425 2592 <7892,mod -2593 <7662 <7683 >7686,modal 5669
model -1729 -1730 -2594 2595 5047 5048 -5049 6731 <7816 <7825 <8551 <8909 >8967 >10216
moderat 1619 -2587 3900 -5039 -5050 7171 <8278 <8735 >9727 <9746 <9747 <9748 <9749,modern -5527 <9750
modernism 2596,modernit 2596,moderniz 4297 5051,modest 2597 -6517 -6713 -6722 6732 >9749 <9751
modif 3416 5052 6665 <9752 >9939,modificat 81 -175 2471,modifier 876,modulat 2342 2598,mogul 2405 <7737
moist 6040,moisten 4201 4418,moistur 2599,mold 608 827 828 -2595 2600 -2601 3847 -4289 -4681 5047 <8512 <8909
molecul 312,molest 3631,mollif 3453 5053,mom 2519 <8322,moment -1131 2312 >8498,momentar 6354,momentous >10052
momentum 2260,momm 2519,monarch 2602,monastic 2603,mone >8366,moneymak 6686 6718
monitor 5054 <7431 <8230 <8267 >8750,monk 2603,monke 2243 4626 5055,monopo <7469 <8452,monoton 1588 2604 6352
monotonous 6352,monster 475 -1380 1940 <8201,monstrosit 1940,monstrous 6464 6466,month <7926
monu 2605 <7526 <7600,monumental 6703,moo 5005,mood 2593 <7662 <8076,moon 2499 -2606 4208,mooncurser 2607
moonlight 2606,moot 4070 6149 <7486 <8735 >9350 >9970,mop 2608 5056,moral 1714 <7647 <7928 >9868,moralit 1714
morn 1304 <7934,moros 6044,morphologic 6733 6734,morsel 529,mortal 2282 -6052 6055,mortician 2609
mortificat 863 2208 2610,most 7070,mother 3613 4711 <8231 >8322 <8522 <8890,motherland 2181
motif 2611 2612 2613,motion 4725 >7979 >8040 >8505 <8516,motionles 6550,motiv 2611 2612 2614 6735 6736
motivat 2614 3340 6735 <7274 <9756,motor 6736 <7552 >7615 <7644,motorcar 338,mottl 3691 3968 6043,motto 2615
mould -827 828 -2595 2600 2601 3847 4681 5047,mound 124 -2161 2162 2163
mount -361 3952 <7352 <7509 >7605 <8063 <8554,mountain 431 >8399,mountainous 6001,mourn 498 2424 <7464
mournful 6166,mous 4150 <9002,mouth -2475 -2616 <8516 >8665,mouthful 2617,mouthpiec 2616
mov -773 -1579 -3333 -3340 -3378 4363 -5057 <7317 >7339 >7354 <9757,movi 1839 <7590 >7929,mow 5056
much -7225 -7226 <9754 <9755,muck 1591 2618 5020 5041,mud 959 5041,mudd -5915 6123 6737,muddl 1856 2389 5723
muddlehead 5515,muff 1959 3693,muffl 4197 5058 6192,mul 2619 4086,multinat >9761,multip 3748 5018 -5059
multipl <10060 <10061 <10062 <10063 <10064,multiplicat 1998 2620,multitud 438 2536 2621,multitudinous 5993
mum 2519 6738,mumbl 4777 5060,munch 4172,mundan 6264 6739,municipal >9535,munition 266 1927
murder 1745 4357 5061 <7327 >7328 <8624 >9113 >9192,murderous 6510 >9238,murk 5915,murmur 2078 -2078 2622 4155
mus 1149 4086 5819,muscl 2623 <8637,muscleman 579 2623,muscular -6498,music <7764 >7893,musical -6716
musician 2315,must <8194 >9459,muster 1129 5062,mut 4197 6192 6196 6740 6741 7227,mutant 2624
mutilat 5021 5061,mutter 2078 2622 4155 5060,mutual 6742 >10050,mutualit 2327,muzzl -1974 4712 4713
myofibril 2625,myofibrilla 2625,myriad 5993,myster 1682 2626 <7891,mysterious 6024 6743,mystic 6743 6744 6745
mystical 6743 6744 6745,mystif 3420,myth <7891,mythic 6301,mytholog <7344,mythological 6301,nab 3465
nag 2096 2627 5063 6746,nail -3318 3465 3668 -5064 -5065,naiv 6747 -6748,nak 5702,naked 1415
nam 238 -1700 -3458 -3930 -4275 -4302 -4989 <7317 >7318 >7886 <7953 >8019 <8451 <8822 >8828,nameles 6749
narrat 5066,narrator 2628 <8241,narrow -4074 4097 5067 5068 5978 -6724 6750 <7657 <8512 >9694,nasal 6751
nast -6337 6338 6752 >9401 <9772,nation 1051 1199 <8109 >8134,national 2629 -6508 >8294 <9758
nationalism 2630 <7465 <7679,nationalist 6753 <8249 <8294 >9758,nationalistic 6753,nationwid 5994 >9320
nativ 11 <9530 <9531,natural 2298 -5793 -6592 -6660 -6754,naturalism 2631
naturaliz -4183 6259 <7294 >9528 >9893,naught 931,nausea 2632,nauseat 6755,nautical 6698
navigat 2633 5069 <8917 <9000,near -5618 -6058 7070 7125 <8638 <9281 >9995,nearb >9281,nearer 7126
nearsight 6756,neat -5825 6757 6758,nebulous 5914 6759,necessar >8194 <9767 <9768,necessit >8194 <8458 >8459
necessitat 3500,neck <8189 >8926,neckti 2634,necrops 340,necrosis 2610
need 2614 3500 5070 <7662 <8194 >8458 >8728,needl 4745,needles 6451,negativ -6038 -6723 <8013 >9112 <9885
neglect -809 1518 1519 -2635 -4367 4592 5045 6531 >9780,negligenc 809 2635 >7406 >7651,negligibl 6760
negotiabl >9527,negotiat 1446 <7996 >7997 <8637 >8734 <8735,negotiator >8207,negro 538,negroid 538
neighbor 5520 <9108 >9337,neighborhood 2479 2636 2637 <8139,neighbourhood 2479 2636,neither >9317,nemesis 1269
nerv 586 <7676 <8986,nerveles 5989 6328,nervous >10149 >10164,nest 4181,nestl 904 1260 4181 5071
net -2564 5072 6339 6634 <7621 <9072 >9766,netlik 6634,nettl 3442,nettlesom 5605 6003
network 2564 2638 <8029 <8516,neuter 3418,neutral 6541 6565 >9783,neutralit 1509,neutraliz 4127 -4988
nevertheles 7203,new 6390 6761 -6762 <9794 <9795 <9796,newcomer 1693,newfound >9794
news 2322 <7907 >7937 >7945,newsbo 818,newsletter <7946,newsman 2639,newspaper <7863 >7866 <8125
newspaperman 1187,next 5519 >9204 >9282,nic -5995 6763 <9771,nicet 2397 2640,nich 1182 <8414
nicknam 4426 <7886 <8828,nigger 1177,night 1297,nightclub 998,nightdres 2037,nightfal 1605,nightmar 2273
nighttim 1297,nigra 1177,nimbl 5553 5554 7082,nin <8396,ninth <8406,nip -1176 1871 2366 2641 -2642 3955 5073
nirvana 1687 2137,nobilit 260 2044,nobl 2486 5708 >8255 >9627 <9773 <9774,nobod 932 >8326
nod <7979 <8505 <8516,nois 1532 2643 5074 <7764 >8064 >8784 <8810,nominal 6764 <7883 >9723
nominat -3458 5075 <7318 <7662 <8664 >9433,nomine <8284 >8303,non <8494,nonchalant 5852,nonchurchgo 6640
nonetheles 7203,nonionic 6765,nonpartisan <9389,nonsens 722,nonwhit 5931 >9236,noon <8494,norm >7848 <8027
normal 1172 7128 <9775 <9776,north 2644 2645 7228,northeast 6766,northeastern 6766 >9426
norther 6767 6768 7228,northern 6767 6768 <9777 <9778,northerner 2646,northward 2645 7228,northwest 6769
northwestern 6769,nos -2647 4915 5076 -5077 <8872
not -516 -1522 -2648 2650 5023 5035 5078 5862 >7911 >7933 <8743 >8834 >9662
notabl 2495 5862 6770 <8320 >9662 >10217,notation 2648,notch 2649,noteworth 6770 6771,noth 931
notic -518 2651 2652 -3323 4287 5023 <7762 <7962 >7963 >8712 <9050,noticeabl 6105,notif 3374
notificat 2652 2653 2654,notion 478 2655 <7810 <7811 >7832,notwithstand 7203,nourish 2656 5079,nov 2657
novel 6390 6772 <7531 <7890,novelt 1944 1946 -2658,november 2657,now -7150 <8485,nowada >8485,nowher <8448
nozzl 445 2647,nuanc 2640,nuclear 5646,nucleus 1180,nud 5702,nudg 2381 5080,nuisanc 2659,nul 931 6773
numb 2279 3699 5635 6049,number 63 1837 -2355 -4125 4990 >7710 >7819 <7908 >8672,numerical 6706
numerous 6658 >9753,nurs 4504 <8209 <8973,nurser 2063,nurtur 662 2660 4689 5079 5081
nut -381 -1218 -1941 5823 >10024,nutrient 1897 6774,nutritiv 6774,nuzzl 4181 5077,oath 1267 2661,obdurat 6358
obedienc 2662,obelisk 1286,obituar <7963,object 142,objection 2663 <7860,objectionabl 6775
objectiv 142 5500 <7539 <7843 <9783,oblig 3305 3657 4012,obligat >7392 >8466,obliqu 6109
obliterat 205 4443 4818 4956,oblivion 2468 <8448,oblivious 6371,obnoxious 6775,obscen 5478 6659
obscur 3609 3701 -4818 -5612 6045 6503 6776 -6777,obscurit 21 <8445 >8448
observ -3865 4287 -4829 5035 5078 -5082 >9782,observabl 6133,observanc 860 2651 2664
observat -2651 2664 2665 6285 <7430 >7431,observer <8221 >8312,obses 4727 6481 6778 >9334 >9349,obstacl >7758
obstinat 7229,obstruct 3684 3685 3687,obstruction <7526 >7567,obtain 4634 <8512 <8632 >8858,obvious 7100 <9784
occasion 111 2393 >8067 >8070 <8704 >8961,occasional 5855 -6779 >9897,occlud 3687 6780,occlusiv 2666
occup -3290 -4038 -4916 5083 -5084 -6234 <8883 <9108,occupanc 2667 2668,occupant 2669,occupat -2668 >7371
occur 4791 >8592,occurrenc <7269 <8418,ocean <8191,oct 2670,october 2670,ocular 1775 6781 6782 6783
odd -6026 -6656 6784 -6785 <7667 >9301,oddl 7138 7230,odious 5485,odor 267 2671,off 4357 -6786 <8624 >9113
offbeat 2672,offenc -1237 2673 2674 2675 -2676,offend 3737 -3768 5085 5086 <8981 >9127 <9128
offens 1237 -2673 -2674 2675 2676 <7494 >7495 <8091,offensiv 2673 -6674 <9785 <9786
offer 1215 -3652 5087 >8000 <8356,offic 121 -499 1963 >7594 >8132,officer 2677 >8228 <8237 <8250 <8726
official -6787 >8250 <9787,officiat 4708,offset 1196 2678 -2679 <8362 >8489 <8619,offspr 2358 2680
offstag 365 5683,often 7185 7226,oftentim 7185,oil <8529 <8894,oily 6457 -6458,ois <8132,okay 3467 >8757
old -6374 -6788 -6789 <8486 <9793 <9797 <9798 <9799 <9800,older 6788 >9797,omen 2681 3535,ominous 5694 6532
omission 2682,omit 4545 5045,oncom 2683,one 50 <8396,onenes 2684,onetim 6374 >9843,ongo >9373,only 6677
onrush 315,onset 315 2683,onslaught 315 413 >7450,onward 7084 7181
open -2122 2685 -2686 6790 -6791 <7608 >7637 <8071 <8165 <8177 >8920 >9099 <9508 <9509 <9510 <9802 <9805
operat -1965 -2687 -2688 -4486 4707 -5017 5088 6400 <7468 <8432 >8945,operativ <8235 >8236,operator 2525
opinion -478 -2387 2689 2690 -2691 >7812 <7839 >7972,opponent 2692 >8310 >9605,opportunist 6792
opportunistic 6792,opportunit <8462 >8464,oppos -4098 4129 4229 -5031 -5089 <8745 >8788 >8849 >9605 <9806
opposit -2345 2692 6793 -6794 <7878 <8409 >10020,opposition 1118 -1676 -2692 <7270 >8409,oppres 4174 5090 6636
oppression 2693,optical 6781 6782,optimal 6795,optimism <7647 <8098,optimistic <9807 >9883,optimum 6795
option 914 >7291 <7487,opulent 6422,opus 1077,oral 6796 >10093,orator 2694,orb 380 1773 5091
orbit 255 5091 <7617 <8469 >8471 <9036,orchard 2075,orchestrat 2317,ordain 4467 5092
order -996 -1337 -2695 4304 4491 -4748 -4749 -5092 6757 <7705 <8002 <8717 >8718 <8719 >8721 <9810 <9819 <9820
orderl 2695,ordinanc 2696,ordinar 7128 <8239 >9294 <9813,ordinat 3407 5092,organic -5975
organis 4110 -4299 -4487 4683 5093 -5094,organism 477
organiz 270 -1137 -4110 -4299 4487 4683 -5093 5094 >7766 >8119 <8522 <9101 <9811 <9812,organizer >8298
orgy 1316,orient 1621 5095 -5096 <9821 <9822 <9823 <9824,orientat -2697 <7439 <7853 >7857,orific 2686
origin -196 474 1409 2265,original 2537 2698 <7547 <7838 >9515 >9906,originat 3473 4881,orna 1330 3363
orner 6018,orthodox <7857 <9825 <9826 <9827,orthophosphat 2699,oscillat 1282 2700,osseous 5788,ossif 5097
ostensibl 7099,ostraciz 3564,other 6201 >9848 <10018 <10019 <10020 <10021,otherwis >10021,oust <9087 <9090
out 1741 2703 -6368 -6797 <7284 <8775 >9194,outbreak 1706,outburst 737 2089,outcom 1130 2701 >8032 >8034 <8332
outcr 763 4178,outdistanc 4374,outdo 3637 4543,outdoor 2685 6798 7086,outfit 2408 2702 4518 >8613
outflow 1708 1929,outgo <9638,outla 1754 2704,outlandish 5746 >9356,outlaw 1238 6533 6648,outlet 1752 >7610
outlin 2705 5098 <7732 <7903 >7904 <8823 <8965 >9409,outliv 5099,outlook 2561 <7839 >7841 <7853
outmaneuver 5100,outmod 5611,outnumber <8672,output <7590 >8347 <8927
outrag 2281 3504 4276 5086 6554 <8091 <8988 >9199,outrageous 6504,outreach <7356,outright 6799 >9941
outset >8489,outsid 1767 1768 -5673 6289 -6290 -6798 -6800 7086 <7632 <8166 >8177,outsider 1910 <8314
outsiz 6801 <7707 >9678,outskirt 1952,outsmart 5100 5101,outsourc <9084,outspoken 5780
outstand -6459 6802 >10132,outstanding 7231,outstrip 4374 4543,outweigh <9139,ovation <7947
over 5945 <7375 >9506,overal >9562 >9770,overbear 5659 6139,overburden 2706,overcast 3966 5913,overcoat 2060
overcom 5029 5102 >8841 <8857,overconfident 6803,overdon 6266,overdriv <8432 <8798,overeat 4742
overflow 1880 5103 <7623 <9038,overhang 3606,overhaul 2707 5051 5104 <7330 <7337 <8557 <9007 >9037
overhead -2708 <8359,overindulg 4742,overlap 2339 2429 <7779 >9153,overload 2706 3961
overlook 5045 <7625 <9052 <9147 >9589 >9781,overnight >9705,overpower 5102 5105,overreach 5101 <8688
overrid 5106 6804,overrun 4876 4877 5103,overse 5015,oversea >9532,overshadow 4391 4431
oversight 2261 2709 <7475,oversiz 6801,overstep 4542 5107,overt <9830,overtak 2710 3857 5102 5104 <9007 >9037
overthrow 5106 5108 <7271 <8709,overton 2711,overtur 98 2712
overturn 2713 2714 -4983 5106 -5108 5109 -5110 6805 <7283 <8899 >9010 >10176,overweight 1185 6355
overwhelm 4251 4425 5102 -5105 >9731 >9975,overwork 4575,owing >9834,own 4802 >9865,owner 2715 <8243 >8273
ownership 2716 >7419 >8348,oxen 841,pac 1904 1977 -2717 -2718 -2719 2721 <9002,pacif 3453,pacific 6806
pacificat 2720,pack 438 -771 -1982 3792 -3839 -4008 -4929 6619 <7344 <8564 <8936 >9336
packag 718 2722 2723 <7344 <8936,packet 718,pad -1464 2724 -3709 4405 5111,paddl 4196 -5112,pag <8727 <8883
pagan 2000 6263,paid 6404 <9833 >9913,pail 694
pain -210 -2659 2725 3434 5113 <7308 >7452 <8076 >8437 <8979 >8983,painful 5486 -6615 6807 7232 <9835 <9836
paint 2402 2726 <7444 >7515 <8546 >8921 >9764,painter -2727,pair 633 6793 <7735 <8397 <8534 <8604
pal 907 1270 2728 2729 3665 4206 4428 -4610 6808 6809 -6810 >9269 >10109,palac 831,pallid 6808 6809 6810
palm -1331 4788,palpabl 6811,paltr 6728 6760,pamper 3546,pamphlet 2441 2730,pan 53 2732 5114,panama 575
pander 2731 4755 5115,panel -2034 2732 <8146 <8664,pang 2733 2734,panic <8092 <8438 <8977,panick 6395
pans 1791 2572,pant 1986 2140 2735 4720,panther 2727,pap 2736,papa 1285,papal 5613
paper 1079 5116 <7361 <7560 >7601 >7905 <8894,paperwork <7333,par 1704 5120 -5121,parabl 166,parachut 926 3924
parad 4566 5117,paradigm 1701,paradis 2137,paragon 2223 2229,parallel 193 2434 4430 <9140,parallelism 1186
parameter 259,paramount 6804,paranoiac 2737,paranoid 2737 >10027,paraphernalia 1990,paraphras 5118
parasit 2451,parcel -718 2722 2738 2739,parch 2740 5119 5692,pardner 1019,pardon 188 189 4554
parent 5081 <7267 >8231 >9124,parental 6705,parenthesis 283,park 386 <7641 <8565 <8917,parlanc 2226
parlia <7379 <8133,parod 2425 2592,paroxysm 1854,parr 1195 3688 4389,parson 2576
part -882 1062 1072 -1168 -1537 1813 -1963 -2741 -2742 4260 -4387 5122 5123 >7268 >7543 <8119 >8143 <8164 >8599 <9116
partak 5124,partial 2711 6365 >9318 <9839,participant 2743,participat 1681 5506 >7502 <7662,particl 312
particular -6340 6812 7163 7233 <7268 <7802 >8404 >9565,partisan 1690 >8225 <8248 <8249 >8270
partisanship <7855 >7856,partition 5125,partner 1019 2540 <8227 <8246 >8269,partnership <8123 <8400
pas 1389 -2649 -2710 -2744 -2745 -4004 -4448 -4578 -4787 -4791 4979 -5104 5126 -5127 -5854 6246 <7273 <8053 <8488 >8637 >9862
passag -1663 -2746 -2747 <7870 >7896,passagewa 2747,passenger 2748,passion 2134 -2489 -2523 2749 <8076 >8077
passionat <9840,passiv 6549 6813,passport 2744
past 2750 4741 6433 6471 6814 6815 >8486 >9638 <9841 <9842 <9843 <9844 <9845 <9846 <9847 <9848 <9849
pastelik 6815,pastim 2329,pastor 2576,pastoral 5821 5822,pastur 2050 4159 4160
pat 758 1283 2751 3920 4195 6816 <8104,patch -393 -1299 1872 -2752 6817 >7577 <7654,patchwork 2172,patent 5615
path -1204 2753 >7597,pathetic 6473 6818 >9543,patho 1046 2754,pathogenic 6577,pathologic 6140 6819
pathological 6140 6819,pathologist 1444,pathwa 1901 2755 <7597,patienc <7379,patient <9855,patriarch <8208
patriot <8294,patriotic 6684,patriotism 2630,patrol 5128,patron <8273 <8283 >8325
patronag 360 744 1101 -2756 5129,patroniz 4694 -5129 5130 5622,patter 5131
pattern -1172 -1411 1412 1918 >7362 <8551 >8967 <9140,paus 651 4816 >8502 <8584 >8746 <9138,pav 2757,paw 2104
pay 1612 -4300 4731 6404 6820 >8360 <8516 >9057 >9915,payback 2758 <7500 <8367,paycheck <8382,payer >8309
payment <7290 >7472 >8353 <8357,payrol <8351,peac -2720 2759,peaceabl 6806 6821,peaceful 6813 6821
peak -225 565 -1234 1645 1771 5557 >8398 <9027 >9878 >10203,peal 2760 5132,pear 918,pearl 443 592 <7689 <8579
peasant 411 696,pec 2761,peck 431 3592 -5063 5133,pectoral 2761,pectoralis 2761
peculiar 6026 6812 7138 7163 7233,peculiarit 1263 2762,pedantic 5492,peddl 2763 4803 <7295,peddler 2125
pedestal 421,pedigre 196,peek 2764 4734,peel 2765 2766 4368 4641 5120,peep 2764 3908
peer 1703 <8255 >8259 <8515,peevish 6003,peg 2767 2768 5064,pelt 1967 2154 2769 5134 5135,pelvis 2167
pen 4023 >8965,penaliz 5136,penalt >7482 <8353 >8368,penanc 2770,penchant 2771
penetrat 2274 2307 3726 3950 -4308 -4878 5511 <8640 <8880 >8901,penn <8384,pennant 1248 2772,pension <9069
pensiv 5819,peopl -2536 <7511 >8109 >8110 <9108,pepper 5134,peptidas 2773,perceiv 4025,percent <8405
percentag 2742 <8363 >8364 <8405,perceptibl 6106,perception -2774 <7779,perch 2775 2776 3406 5137 <8947 <9022
perchanc 7223,peremptor 6169,perennial 6822,perfect 5944 7073 <7885 <8524 <9856 <9857,perfection 2229
perform 64 4556 >7387 >8629 >9041,performanc 1743 -1965 >7299 <7385 >7983,perfum 268 1710 5138 6823 6824
perfunctor 5854 >9254 >9536,perhaps 7223,peril 2127 4475 4476 <8547 <8593,perilous 7141 >10006
periodic 6779 6825,periodical 6825,peripher 1951,perish 3914,perk 5827,permanent <9858 <9859 <9860
permeat 4308 4632 4903,permission 2461,permit 2461 3413 3415 <7478 <8541 >8687,perpetrat 1048 3999
perpetual 5861 6260 7090 >9859,perpetuat 2456 <8595,perplex 5967,persecut 5090,persecution <7367,persever 5139
persist 4480 5139 5140 <8595,persistenc 1162 2777,persistent -6165 6482,person 2282 <7267 <7730
persona 882 <7653 >7836,personal <9865 <9866,personalit >7646 <8320,personaliz 6568,personif 3707 4461
personificat 2263,personnel 1905 <8119 >8136,perspectiv <7653 <7857 >7858,perspirat 2778 2779
persuad <8693 <8703 >8739,pertain 4037,pertinenc 234,pertinent 5621,perturb 4355,perturbat 1529 1530 -1885
perusal 2780,pervad 4308,pervers 5983 6826,pessimism <7647,pester 3551 5604 5605,pet 810 1298 6321,petit 6121
petition >7899 >7912 <8007,petrif 5097,petulanc 2350,petulant 7214,phantas 1806 1810 1811,phantom 230 231
pharmac 1594,pharmaceutical <7521,pharmacist 229,phas 1921 >8392 <8608,phenomenon >8332,philanthropic 5733
philanthropist <8213,philharmonic 2781,philippic 679,philosoph 1540 >7465 <7839 <7851 >7852
philosophic 6827 6828,philosophical 6827 6828,phon 1613 2218 2782 3815 5715 >7991,phonemic 2783,phonetic 6829
phonic 6829,phonolog 2783,phosphat 2699,phosphorus 2491,photo 1760 <7523 >7580
photograph 1760 5141 <7523 >7580 <8816,photographer <8256,phras 2227 2784 <7882 >7883 <8514,phraseolog 2784
physical 1184,physician >8215,physiognom 1194,physiologic 6830,physiological 6830,physiqu 194 703
piano 6831 7234,pic 1760 1839 <7523 >7580 <7590 >7929,pick -914 -3592 -3941 -4671 5142 <7487 >7791 <8579 <8664
picket -2728 2785 <8527,pickl 1856,picnic 664 2703,pictorial 6447
pictur -884 -1760 -1839 -2786 4263 4513 6245 6832 >7515 <7523 <8956 >8964,pie >8104
piec -1077 -1842 -2752 -2787 -2788 3506 <7543 <8522 <8534,pier 1539,pig -708 2173 2174 2789 4301,pigment 2726
pik 1942,pil 124 431 720 -2790 2791 4807 4929 <7344 >8399,pilfer 3292,pillar 1033,pillor 3670 4728,pillow 5143
pilot -698 -2698 <8917 >9019,pimp 2731 5115,pin 1796 2767 -2768 -2792 3320 5144 <8058 >8073 <8527
pinch -244 -1655 2164 3292 5073 5787 6751,ping 4960,pink 4959 4960 <8810,pinnacl 1645,pinpoint 2793 5065
pioneer 4882,pip 2794 5145 7235 >7606 <8809,pipelin 2047 <7606 <8017,piqu 2352 5085,pirat 3992,pirogu 1597
pis 2795 5146,pisc 1849 1850,pit 848 -2144 2276 -2796 5024 5031 <8838
pitch 1373 -2797 -2798 -3828 4655 -4722 -4803 -4871 5008 <7302 >7692 >9601,pitcher 2214,pitchfork 4682
piteous 6473,pitfal 2796,pith 857,pitiabl 6473 6818,pitiful 6088 6473 6818,pitiles 6833 6834
pity 1046 1065 2799 4011,pitying 7130,pivot 2792 5147 <8899,pivotal 6835 >9367,pixi 2242
plac 271 -499 -2179 2480 -2800 -2801 -2802 -2803 -3398 4749 -4849 4970 -4992 6675 >7588 >7625 <7734 >8565 <8723 >9820 >10039
placid 6836,plagiarism <7361,plagu 3631 3677
plain 1834 4018 5615 -6509 -6837 7100 7236 <8189 >8196 >8772 >9784 <9870 <9871
plan 2804 2805 4101 5148 5149 >7427 >7530 <7766 <7810 >7826 <8410 <8518 >8691 <8702 <9004
planetar 6254 -6429 6838,plank 574 5150,plant 4073 4459 -4861 5151 <7267 >7505 >7591 <8565 <8925 >8948 <9893
plantat 2075,plaqu 643,plaster 5922 6839,plastic 6373 6840 <8101,plat 2180 5152,platform 2806 >7554 <7905
platonism 2807,play 64 -514 -1962 -2522 -3334 -5153 <7270 >7300 <8836 >8837,playact 64,playbook <7898
player 2315 2743 >8263,playwright 1573,plea <8009,plead 6542 <7901 >7925
pleas 4239 <8990 <8994 <9874 <9875 <9876 >9931,pleasant 7083 >9771 <9872 <9873,pleasur 1369 <8076 >8080
pleat 5154,pledg -304 2808 4414 5155 <8254 <8794 >8796 <9077 >9310,plenitud 2809,plent 431 2809 >8399
plentiful 5587,pliant 6210 6840,plight 2810 4483 <8794 <8795 >8796,plod 2066 5111 6652
plot 1981 4303 5152 >7577 <7828 >7829 <8691,plow 3347 5156,plowshar 2811,plu 72 >7720,pluck 4831 4847 -5142
plug 387 899 -2096 5157 5158,plum 7123 7237,plumb 2812 7123 7237,plummet 2812 5159,plump 4608 5150 5159
plunder 605 4285 -4286 5001 5160,plung 1469 -3289 -4317 4384 4854,plunk 2813 3969 4384 5150,plunker 2813
pluralit 438,plush 6647,ply 3858,pocket 2814 -2815 -2816 3555 <9071,poetr 2817,poignanc 2754,poignant 5539
point -1359 -1431 -1558 -2361 -3398 -3635 4278 -4320 4981 5095 >7734 <7822 >7823 <8160 >8814 <9147 <9877 <9878 <9879 <9880
pois 226 -3560 3730 >9325 >9458,poisonous 6841 >10162,pok -993 1589 -2363 2818 4311 4915 -5161
pol 787 1249 -2775 -2776 -2820 3830 5162 <7575 <7612 <7793 <8163 <8905 <9109,polar -5625 6794 -6835
polarit 2819,polariz <7662,polic 2436 5128 >7827 <8136 <9104,policeman 2677
polish 733 1261 4397 5163 5164 -6187 6842 >10084,polit 943 5897,politic 2035 5757,political <9881
politician <8199 >8284 >8317,pollution 1148,pommel 2411 5165,pompous 2288 6843,pond 2821,ponder 4086,pony 1236
pool 2821 -2822 >8195 <8846 <9075,poor 5557 6473 -6551 <8109 >8111 >9543 <9993 >10203
pop 1285 3783 -4396 6844 <8302 <8839,populac 2823,popular 6076 -6844 <9882,populat 4432 <7511 <8109
populism <7465,populist 1377 <8249,por 3869,port >8178 >9996,portend 3535,portentous 6318 6843 6845
porter 1553 <8275 <8904,portfolio <7735,portion -938 1072 -1564 -2146 2738 -2742 3412 >7268 >7543 >8710 <9061
portra 1390 4859 6832 >7781 >9837,portrait 2824 2825,portrayal 885 -1370 1390 2824 -2825
pos 151 -3420 4860 -4970 5048 5166 -5167 <7354 <7436 <9049 <9134
position -324 -499 2480 -2480 -2826 -2827 -2828 4970 >7439 <7734 >8163 >8565 >8876
positiv -5961 -6803 -6846 <7884 >9259 <9883 <9884,positivist 6846,posses 4802 6778,possession 2716 -2829
possibl 2219 7223 <7841 <8417 >8462 <9886 <9887
post 499 518 -2512 2830 -2831 -5012 -5168 -5169 <7908 <7974 <8163 <8770,poster 518,posterior 288 6644
postmark 4691,postpon 4230 <9138,postscript 2832,postulat 3500 4087,postur 324 452 2828 -2833 5048 5167
pot -431 776 -1183 -1554 -2834,potenc 334 1634 2835,potent 6847 -6848 >9891,potential 2835 2836 >8463 >9924
potentialit 791 2835,potentiometer 2834,potpourr 299 2551,potter 5055,pouch 2814 2816 3782,poultr 1935
pounc 5170,pound 2103 -2837 2838 -3599 5007 5161 5171,pour -5135 5172 >9603,povert >8467,powder 2088 5173 6849
power -2277 -2405 -2569 2839 >7698 <8844,powerful 2839 -6498 -6500 7224 7238 <9888 <9889 <9890 >10105
powerhous <8127 <8305,powwow 2203,practic 1582 4412 4561 5174 5516 6850 7225 >7362 <7435 >9474 >10065
practicabl 6324,practical <9894 >9957,practis 4412 4561 5174 6850,pragmatism 2840
prais <7457 >7948 <8682 >8763,pranc 2841 3974,prank 218 994,prattl 3662,pray 3611 >8732
prayer <7457 >7899 <8007,preach 1500 2842 3375 5175,precarious 6851 >9425 >10006,precaution 806 2080
preced 4677 -4913 6814,precedenc 2843 2844,precedent <7804,precious 5880 -6031 6852,precipitat 4595 6480
precis 5498,preclud 4673,preconception 509,precondition 1102 2010,predator >9183 >9786,predecessor 1911 <7497
predica 2810,predict 3450 3535 >8666 <8790 <8811,predictabl <9896,prediction 221 1908 <7784 >7785 <7901 >7964
predilection 2697 2771,predominanc 2845 2846,predominat 2845 2846 4390 4838 6804,preeminent 6654,preempt 4362
prefac 4913,prefer 6321 6853 <8976 >9716,preferabl 6853 7239,preferenc 2697 2771,preferential 6138
pregnant 6710 >9725,prejudic 509 6137,prejudicial 6037,preliminar 2712 <8046,prelud 2712 <7893 <8046 <9145
premier <7983 <8629 >9516,premis 301 4913 <7600,premium <8353 >10133,premix 2588,premonition 1907
preoccup 6481 6681,preoccupat 17,prep 2847,prepar 4108 -4296 -4299 4638 -4762 -5176 >8612 <9898 <9899 >10206
preparat -1174 1923 2805 -2847 -2848 -2849,preparativ 6854,preparator 6854,prepared 2848,preposterous 5491
prerequisit 2850
pres -985 -1255 2308 -3389 -4010 -4923 5178 <7303 <7543 >7863 <8460 <8570 >8620 <8738 >8931 >9385
presag 2681 3535,prescrib 4304 5617 6787,presenc -451 1954 <8417 >8418
present 2653 -3325 -3543 -4056 -4244 -4729 -5166 5177 7139 7240 <8354 >8485 >8741 <8743 <9850 <9851 <9852 <9901 <9902
presentat -1514 -2343 <7384 >7385,preserv 1133 4066 4091 <8471 >8595 <8610 <9396,preservat -1132 2851
presidenc 85 <8501,president -867,pressur -2308 3975 <8693,prestigious >9892,presum <8669,presumption 302 2010
presumptiv >9363 >9691,presuppos 5179 5180,pret 7171 >9229 >9575,pretenc 2852 2853 2854 -2855 -2856
pretend 2856 3336 3377 -4775 5641,pretens -2852 -2853 2854 2855 2856,pretension 2852,pretext 2853
prevail 4390 4480 -5181 6167 <8593 >9139 >9547,prevalent 6167,prevent 4673 4953 >8639 >8863
prevention 406 <7286 >7466,preventiv 1164 1669,preview <7865 <7980,previous 6375 6789 >9844
prevision -221 1912,prey 2857 4616,pric 1291 <7716 <8661,priceles 6609
prick 428 1006 1385 -3660 -4744 5182 5701,prickl 2858,prid >7680 <8076 <8973
prim 565 1969 2073 4764 6347 <7819 <8612 <8921 >9517 >9518,primar -6215 <7321 <9904 <9905 <9906
primer 1969 2073,primitiv 6021 -6747,principal 2440 <8386 >9617,principl 2859 -2860,print 2529 <8927
prior 5609 <8212,priorit 2843 2844,prioritiz <8684,pris 4531 4937 5183,prison <8415,prisoner <8211 >8297
priv 436 6855,privac >8440,privat 6566 >9866 <9909 <9910,privileg 4612 6586
priz 605 3463 4531 4937 <8354 >8355 <8643 <8920 >10129,prizewin 5872,pro <7940 <8222,prob 4539 <7793 <8901
probabl 873 7112 >7668 <7706,problem 2378 <7973,problematic 5690 >9399 >9943
procedur 1964 2687 >7314 <7333,proceed 2357 -4090 5057 >7294 <8352 >8367 <8748 >9018
proces 2688 -3338 -5022 6856 >7314 <7739 >8389 <8547 <9101,procession 99 1650,proclaim -4537 4552 >9381
proclamat 207,procrastinat 5184,procreat 663,procreativ 6857,procur 5115 5185,procurer 2731
prod 2029 2030 4311 4869 5080,prodigal 6295,prodigious 5932 6268 6845
produc -3327 4149 -4602 <8102 <8522 >8523 >8927,producer <8253 <8266,product <7547 <7573 >7590 >7602
production <7274 >7441,productiv <9912,profan 4123 4276 -5760 5761 6858,profes 4033 5671 >9383 >9914
profession <7371 >7394 >8131,professional 2538 <8222 <8278 >8287 <9913 <9914,professionalism <7745
professor <8327,professorship 866,proffer 2861 5087,proficienc 2862,proficient 5516 6859
profil -2863 <7900 <7985 <8965,profit <7721 <8352 <8632 >9072,profitabl <9915 <9916,profound -6860 >9737 <9917
profundit 22 1403,profus 6297 7167,profusion 2864,program -1266 -2806 <7810 >7826
progres 96 99 <7331 <7339 >7340 >9007,progression 96 99,progressiv 2247 7208 <7885 <8278 <9918 <9919
prohibit 4323 6368 <8722 >8753 >9686,prohibition 389
project 2418 -3844 -4101 -4513 5186 -5187 6626 <7333 >7391 <7826 <8516,projectil 2585 2865
projection -1639 -2398 <7785,proletariat 2415,prolific 6325 >9912,prolong 6219 <8595 >9095 >9696 >9700
prolongat 1161 1766 2456,prominenc 705 <7723 <8445 >8446,prominent 5739 6802 7133
promis 3450 3521 5808 <7841 <8733 >8794 >9689,promot 3367 3369 3373 <8723 <9060 >9091 >9097,promoter 2866
promotion -1928 2723 >8025,prompt 2867 3340 4889 6538 <8703 <8704,promulgat 4552,pron 6861 >9635
pronounc 1454 3492 4943,proof -2868 <7806 >7807 <7940 <8927,prop 2869 <7498 >8898,propaganda <7907
propagandist 6862,propagandistic 6862,propagat 1765 1998,propel 3340 4858 <8704 >8905
proper 7143 <9920 <9921 <9922 >9956,propert -327 -2869 >7683 >8350,prophes 5175,prophet 2870,proponent >8249
proportion -373 1466 2871 -2872 <7705 >8405 <8552,proportional 6863 7241,proportionalit 373
proportionat 6478 7241,propos 3396 -5075 5187 <8691 <8733 >8791,proposal 2873 >7942 <8000
proposition 2861 -2873 <7901 <7942 >7965 >8001 <8791,proprietor 2715,proscrib 4323,prosecution <7344
prosecutor <8232 <8250,prosod 2289,prospect -284 874 <7839 >7841 <8463 <8676 <8872,prospectiv <9924 <9925
prosper 4662,prosperit >8455 >8465,prosperous 5789 5933 -6319 6435,prostitut 2874,prostrat 6351 6861
protagonist 89,proteas 2773,protect >8805 <8864 <8865 >9396 <9926 <9927
protection -106 -2875 -2876 >7422 >7545 <7550,protest 2877 >7324 <8772 >9096,protestat 2877
protester 1156 1382,protocol >7941,prototyp 1701,protract >9700,protrud 3782 3783 5186,protuberanc 705
proud 6405 >9631 <9928 <9929 <9930 <9931,prov -4529 <8571 >9137 <9934,proven <9934,provenanc 525,proverb 2878
provid 3858 4709 >8844,providential 6159 6725,provinc <8471,provincial 696
provision 2805 2879 >7463 <7506 <7967,proviso 2879,provocat 2266 2267 2353,provocativ <9935 <9936
provok 3478 -3631 4536 5188 <8522 <8704 >8968 >9197,prowes 274,prowl 5009,prowler 2880,prox <8235,prudenc 1504
prudent <9937,prurient 6864,pry 4915 4937 -5183,pseudo 1794,psych 638 2881,psychic 6865 6866
psychical 6865 6866,psycholog <7792,psychological >9869,public 2823 <8109 <8114 >9302
publicat 2359 <7622 >7869,publicit 2723 >8025,publiciz 3372 3401,publish 4925 <7345 <8818 <8927
publisher <8124 >8125 <8287,pucker 2882 4170 4721 5189,puckish 5623,puf 6867
puff -1040 2883 -3921 4403 4720 5190 6867,puk 713 2884 3850,pul -2885 -3999 4406 -5191 >7304 <8334 >8932
pulle 559,pulp 1873,pulpit 1288,puls 454 2259 5192 5194 <8927,pulsat 454 2259 5192 5193 5194,pulseles 5805
pulveriz 4254 5173 6849,pummel 5165,pump 2132,punch 993 2886 5158 <7309 >7310,puncher 842 2886,punctuat 3300
pundit 2293,pungent 5700,punish 5136 >7482 >8879,punk 2185 5826,punt 2837 3549 5162,pup 2887,pupil 2888
pupp 2887,puppet 1231,pur 5944 6868 -6869 <9938,purchas -2459 >7292 >8349 <8632,purg -3850 5195
purif 4375 5195,purificat 2889,purit 2184 2299,purl 4441,purloin 3292,purpl 6540 6870 <8582 >9990
purport 1580 2326 3396,purported 7242,purpos 141 3396 7080 <7719 <7843 >7844 <8675 <8702,purs 368 5196
pursu >9028,pursuant >9339,pursuit 2171 -2329 <7339 >7351,pus 2891
push -748 2890 3373 -3389 -4417 >7303 <8620 >8903,put 3849 -4002 4970 <7291 >8565,puzzl 508 3420 5967 6238
quacker 1658,quadrupl 2892 6381 6382,quagmir 2578,quail 4151,quak 1616 5197 5198,quaker 1950
qualif -3886 -4044 -5052 5199 -6083 -6871 <9939,qualificat 2516 2893,qualit 762 -2894 <7661 >10129,qualm 2583
quantit >7706,quarrel 2895 4365,quarter -2896 >7519 <7541 <7926 <8624,quartet 1933 -1934 2892 <8396
quartz 1259,quash 3541 5200 <9098,quaver 5201 5202,queen -1791 -2404,queer 1791 3552 4476 6026 6409
quel 3454 5203 <8506,quench 3515 4583 -5203,quer 2303 5204,quest 3591 -3636 <7445 <8873
question -1561 2303 2338 -4908 5204 6587 <7927 >7973 <8007 <8752,questionabl <9942 <9943 <9944 <9945
quick 93 850 5553 6313 -6538 6872 7243 <7731 >9495,quicken 24 3299 -3438 5205,quicker 7173
quicksilver 2562 6253,quiet 2493 2897 -2898 2899 3818 4846 -6741 -6836 6873 7244 >8969 <8970 <9946,quilt 1040
quintet 1855,quip 1213 1697 4714 <7880 <7951 <8781,quit 3863 4261 -5206 7245 >8602
quiver 905 2900 2901 -2901 4652 5193 5197,quixotic 6874,quiz 5207,quot 940 3931 3932 <7897 <8820
quotat 939 940,rabbit 2113,rabbl 2591,rac -2902 4798 <7353 <7372 >8074 <8836 >8842 >9025,racial <9950
racism <7481 <7840,racist <8291 >9244 >9950,rack 2903 -4746 -5208 -5209 6875 >9836,racket 2643 5210
racy 5777 6672 6876,radial -6877,radianc 2025 2904,radiant 5719,radiat -2905 -3594 5211 6877
radical -2906 >9796,radio <7873 <8516,radioactivit 2905,radius -2907,raft 431 >8399,rafter 379
rag -1226 1968 2749 2908 3442 -3556 -3628 4167 5212,raid <8861,rail 2909 -4703 4918 -5213 <7564
railroad 2910 2911,railwa 2910 2911,rain 2769 2912,rainfal 2912
rais 662 971 2160 2660 -3478 -3480 -4520 -4602 -5081 5813 >8508 <8553 >10200,raiser 2076
rak 561 2797 -4148 -5214,rakish 7122,ral -3556 5062 -5215 <7276 <8115 >8149 >9445,ram -4139 4141 4415 5171
rambl 2546 3846 4939 6709 6878,ramificat 640 1070 1916,ramp 2270 5212,rampant 6879,rampart 712,ranch 2913
rancor 535,random 7102,rang -1064 -2914 -3485 3846 -4160 -4749 5216 -5217 6639 <7711 >7713
rank -2555 4749 -5489 6023 6441 6880 <7640 <7724 >8406 <8445 <8683 >8684 >9505 >10031,ransack 3987 4285
ransom 5218,rant 589 2110 4928 <7982 <8665,rap 289 -486 541 2751 2915 3504 4286 4959 <8605 >9391
rapid 6881 7243 >9496 >9497,rapidit 850,rapport 2916,raptur 1628 1629,rar -6882 -6883 >9299,rarif 6217 6882
rascal 2243 2917,rash 6366 <7460 >9240,rasp 6450
rat 713 1715 1716 2918 -3644 4749 5219 5220 <7402 >7429 <7768 >7770 >8361 <8371 >8504 <8683 >8684
rather 7217 7239 -7245,ratif <9110,ratio 2872,rational 2860 <7780 <7821 >9867 <9947 <9948 <9949
rationaliz -2919 3452,rattl 5565 6309 7246,rattler 2920,rattlesnak 2920,raucous >9809
ravag 1399 4282 4796 >9391,raw -5768 6754 -6761 -6884 >9646,ray -446 447 5211
reach -1064 -3308 3527 3529 -4083 -4787 -5221 <7273 >7277 <7354 >7356 <7711 >7713 <9023 >9027
react 5089 >8680 >9085,reaction <7810 >8387,reactivit 2921
read -1780 2278 -2333 2848 2923 -2924 4108 4638 -4905 5222 -5223 <7648 >7798 <7869 <8520 >8612 <8663 >9219 <9951 <9952 <9953
readapt 5224,reader -2449 -2922 <8218 <8283,readjust 82 5224 5225
real -5509 6282 -6704 -6885 -6886 7190 7246 -7246 >7821 <9954 <9955 <9956,realism -2631 -2807 2840 2925
realistic <9957 <9958 <9959 <9960,realit 2925 <7799,realiz 2926 -4435 5226 <7797 >8642 <8647
realm 2406 2927 <8172 <8471,reap 4740 <8579 <9074,rear -288 662 2660 -4520 -4521 4984 5081 6879 6887 >9124
rearward 6887 6888 7109,reason -843 2320 6599 <7783 >7784 <7959 >8183 >8671 <8741 >8742 >9948
reasonabl 7171 >9748 <9961,reassert 4054,reassign 5227,reassur 3520 <8969 >9263,reassuranc <7491,reb 2382
rebel 2382 3476 <8300 <9096 >9131,rebellion 2318 <7449,rebellious >9345,reboot 3718 <8535,reborn 5986
rebound 363 3727 5215 <7428 <8040 <9003,rebuff 2928 2929 5228 5229,rebuild 5230 <8606
rebuk 2930 3628 <7493 >7922 <8761,rebut 5231 5232 <8731,recal -2931 5233 5234 <8007,recapitulat 5235
recast 5236,reced 1785 2932 5003 5237,receipt 2071 2933 3322
receiv -4572 4634 -5238 6889 <8512 <8632 >8949 >9354 <10098,receiver -2934,recent >9795 >9847
reception -2933 2935 <8143,receptiv 6890,reces -650 1182 2296 3352 <8565,recession 1182 -2932
recipient 2934 >8226,reciprocal 6742,recit 4214 -4511 -5066,recital 2924,reckles 6366 6497 >9240 >9255
reckon 761 -3641 -3811 3812 4068 4774 >7796 <7916,reclaim 5239 6891 <8632,reclus 2936
recognition 2224 -2926 <7777 >7778,recogniz -3314 3324 4332 -4759 <8647 >9163 >9792
recoil 363 2403 3550 3727 4151,recollect 5233,recollection 2931 2937,recommend 3997 <8763 <8791
recommendat 2938 <7943 <7948,reconcil 3306 4039 <8552,reconciliat <7488,reconnoiter 5240,reconsider <8643
reconsiderat 2939,reconstruct 4076 5230 -5241 -5242
record -597 1488 2940 -3995 4502 5223 <7639 <7874 >7910 >8816 <8825 >9965,recount 5066 <7400 <8755
recoup 4225 5243 5244,recours <7416,recover 2941 -5239 -5244 5245 <7461 <8390 <8532 <8632 >9067 >9710 >10201
recreat 1534 3438 3903 4113 5153 5577 >7369 <7407,recruit 4496 <7273 <8328 <8826 >8854 <9064,recruiter <8250
recuperat 2941,recur 5246 5247,recurrenc 2942,recurrent 6822,red 587 5881 6008 6009 >9237,redden 3703
reddish 5881,redeem 4248 -5218,redemption 2943,redevelop 2707,redoubtabl 6376,redres 1293 2944 4015
reduc 4189 -5200 -5248 <8387 <8393 >8590 <9452 <9453 >9595,reduction 1336 >7357 <8387,redundant 6270
reek 2945 4706 5249 5250 6892,reel 3836 4781,reelect 5251,reelection <7321,reenact 4468
reenforc 2946 2947 5252,reestablish 5253,reexamin 5254,refashion 5255,refer 3930 4037 -4078 -4257 >8793 >9146
refere 2922,referenc -73 939 -1141 <7951 <8965 >9410,referendum <7322,refil 5256
refin 1261 1641 -2640 2889 4020 4397 -6214 -6758 6842 6856,reflect 4086 5257 -5258 >8668 <8814 <9988
reflection 1149 1761 -2665 >7787 <7788,reflectiv 5819 >10154,reflex 5664,reform <7330 <7414 <8524 >9812 >9828
refractor 6383 6893,refrain 3291 <7893 >8892,refresh 5799 6391 6772,refrigerator 2220,refuel 1956,refug <8165
refuge <8329,refund 2948 5259,refus <8477 <8680 >8754,refusal <8013,refut 5231 5232
regain 2949 5245 <8632 >9067,regal 5260 6540,regard -1712 -1713 -1988 4068 <7762 <7803 <8515 >8643 <8656
regardles 7154,regim <7826 >8120,region -2637 2741 -2927 >7731 <8160 >8166
register 2950 -5223 <8816 >8826 <9965,registr 2950,registrat -82 <7279 <8114,regret 2951 5261 <8973 <8984
regroup 5262,regular 6894 <8210 <8325 <9966 >10180
regulat 2696 -3553 4289 4748 >7417 <7811 >7817 <8552 >8623 <8675 >10096,regulator 2036 >9987,rehabilitat 2952
rehears 5174,reign 2953 4390,reimburs 5243,rein <7728 <8946 <8978
reinforc 2946 2947 -2954 5252 5263 >9633 >10106,reinstat 5253 <8923,reissu 2955 5264,reiterat 5265
reject 4327 -4341 <7487 <8683 >8698,rejection <7274 <8415 >8439,rejoic 1772 4942 5266 5267 6298,rejoin 5268
relat 4037 >9146 <9967 <9968 <9969,relation 1120 2956 -2957,relationship -2407 >8400
relativ 2956 5942 6863 7129 <7267 >8246,relax 4997 -4998 -4999 5269 -5270 6895
releas -1389 -1493 -1494 -2958 -4334 4692 -4693 -4925 5271 5272 -5273 <7273 >7297 <7602 >8835 >9439
relegat 3569 3789 -3940 5274,relent 5275,relentles 6465,reliabl 6081 6082 7172 <9386 >10173,relianc 2959
reliant >9387,relic 2400,relief -1619 -2577 -2960 -2961 <8082 <8453
reliev 3409 -4436 -4555 4559 -5276 -5277 6626,religion <7839 <8121 >8128,religious 6896 7247 >8315 >10004
relinquish 4678 4693 5206 -5271,relish 1871 2090 3584,relocat >10040,reluctanc 2153 <7649,reluctant >10208
rely 3571 <8646 >8697,remain 754 4093 -5140 5278 6656 >8188,remainder 375 1455 -2962,remak 5255 <7547 <8927
remand 4866 5279,remark 5035 <7901 >7951 <8743 >8762 >8834,remarkabl 6771 6897 7231 7248 >9817 >10054
remed 1262 2944 3423 5277,remedial 6487,remember -3994 5233 >7777,remembranc 2557 2937,reminder <7799
reminiscent 6898 >9972,remission 2963,remit 2963 4230 -5279,remnant 2962,remodel 5236 5242,remonstranc 2663
remonstrat 3628,remors 1081,remorseles 6833,remot -6151 6152 6153 6800 <7520 >9277 >9690
remov -3286 -4357 5280 6152 <7704 >8517 >9087 >9278 >9287,remunerat 1612,remunerativ 6686 6820,rend 5191 6899
render 2334 2335 2964 -2965 -4245 -4263 4709 -4723 -4904 -5281 <8543,rendition -2334 2335 2964
renew 6900 >8557 <8561,renewal 2952 2966 <7456,renovat 2707 2967 <7330
rent 2968 -3892 3893 4973 4974 <7637 <8799,renunciat 1348,reopen <8920,reorganiz 5262
repa 2948 5259 -5268 <9057,repair 1857 2109 -3423 -3438 3803 4014 <7330 >7336 <7662 <8524 >8577 <9057
repeal 4983 >7329,repeat 2969 2970 4395 -4438 -5235 5246 5265 6822 <7455 >7456 >8056 <8747 >8820
repel -4348 4416 -5228 5229 5282,repent 3524 5261,repentanc 2770,repetition 2969 2970,repetitious 6901
repetitiv 6590 6901,rephras 5118,repl <7901 >7950 >7961 <8743 >8751,repla <7456 <8056
replac -2966 2971 -2972 -2973 -4547 5283 >8556 <8557 <9086 >9090,replenish 2966 5256
replicat 1038 -1626 2974 -2975 4395 <9033,report 41 -1079 -2976 >7902 <7905 <7945 <8015 <8770 <9291
reporter 2639,repos 1618 2759 2898 -4971 5284,reposeful 6895,repositor 1395 2605 2977,reprehensibl 6007
repres 5058 5200 5286,represent -3334 -4029 4118 -4557 -5177 5285 <8765 <9136 >9148 <9837 <9838
representat -2168 >7523 <7547 >7779,representativ -1728 2336 <8207 >8234 >8245 <8249 <9973 >10179
repressiv 6582,repriev 2978 2979 5287,reprimand 2930 3628 3868,reprint 2955 2980 5264,reprobat 4041 6826
reproduc 5059,reproducibl 5971,reproduction -663 -2974 2975,reproductiv 6857,reproof 2930 3628,republic 1052
repudiat 4356 <8698 >8731,repugnanc 2190 2271,repuls 2929 4416 5229 5282,repulsion 2190 2981
repulsiv 5478 6505,reput 2982 4532,reputat 2976 2982 <8449 >8451,request 3636 >7912 >8007 <8714 >8717 >8719
requir 2850 3499 3500 -5070 <7392 >8194 >8728,requisition 2983,rescind 4983,rescu 1371 4246 6891
research <7397 >7793 >8676 <8677,researcher 2346,resembl <9140,resent 535
reserv 364 2571 2597 -2984 2985 3414 -3714 <9974,reservat -600 2893 2984,reset 5225 <7520,resettl <7349
reshap <8695 <8909,resid 5083 5284 5288,residenc 9 -2099 <8161 >8173,resident 2669 <8215 >8240,residu 375
residual 375,resign 4693 5289,resin 6902,resist -3561 -4622 <8849,resistanc -2241 -2986 -2987 <7270 >8340
resistant 6903 -6904,resistiv 6904,resistor 2987,resolut 7145,resolution -213 1325 1848 -2988 <7905
resolv 1325 1848 -4372 >7677 <7905 <8597 >8689 <8736,resonanc -2916 2989,resonant 6898 6905
resonat 5290 6905 <8810,resort 2109 5247 <7619 <8165 <8798,resound 4439 5074 6905,resourc 2238
resourceful 2238,respect -1350 -1351 1712 1713 -2662 4531 4829 <7803 >8450 <8643 <8644 >8700 >9093
respectabl 6436 6490,respectiv >9303,respirat 659,respit 650 -2961 2978 2979 5287,resplendent 6432
respond >8680 <8743 >8751,respons -2935 >7428 <8034,responsibl >7392 <8471 <9980 <9981,responsiv 2921 <9983
rest 375 1618 2961 3745 -5137 -5143 -5278 -5284 <7268 <8746 >8950,restat 5265,restaurant <7513 >7585
restiv 6207,restles 1833 2246 6906,restor -3803 5241 -5253 <8557 >8561 >8923,restorat 2949 -2967
restrain 3729 4053 -4911 -6469 -6873 <9984,restraint 1170
restrict 3729 4184 -5199 5960 6871 <8574 >9117 >9752 >9985,restriction 1115 2469 2470
restrictiv <9985 <9986 <9987,restroom <7629,result 213 1130 2701 4499 4972 <7901 >8034 <8332 <9137
resultant 2701 5496,resum 2990 -5291 <7903 <8512 <8595,resurgenc <7461,resurrect 5292 5293
retail <7295 <9054 <9154,retain 4092 4827 6695 <9095 <9150,retaliat 3539 >7500,retard 2228 3901 -4212
retardat 1324 -2421 -2991,retch 2136 3850 4715,retention 2175 2558 2992,retentiv 2558 2992 6678
rethink 2939 <7790 <8656,retir 2993 -3353 5237 5294 6814 <7271 <7724 >9638 >9751,retort 1038 5268
retrac 4076 5295,retract 4686,retreat -2156 -2993 5237 <8165,retribution 2758,retriev -5233 5245
retrospect 5296 <7787,return -1038 -2357 -2942 -2949 -5234 -5251 -5259 -5268 5281 5297 <7278 >8536 >9224
rev 2994,reveal 4338 5298 6907 >7976 >8775 >9048,revel 2995 4240 5210,revelat >7976,revelr 2995
reveng 3539 >7500 <8879,revenu 2071 <8351,rever 1306 2996 4613 4851 5655,reverberat 1626 -3727 4439 -5257
reverenc 349 4613,reverend 963 6908,reveri 1306 2996
revers -4920 4921 -4983 5106 5299 5985 6610 6888 <8409 <8512 >8545 >9222 >9223 >10177,reversal -2997
revert 5297,review -2309 5254 -5296 5300 <7768 <8674 <8683,reviewer 1043 2922,revil 5213,revis 2998
revision 176 2998 2999,revisit <8536,reviv 3438 -5293 6900 <8511 >8535,revival <7461 <8149
revolt 2318 4348 4349 <7449 <9131,revolution 2093 <7703,revolutionar >8300 >9796,revolutioniz 4890 5110
revolv 5091 5301,revulsion 2190,reward -100 2954 4828 5263 <8033 <8353 <8654,rewrit 2999,rhetoric <7889 >7982
rhetorical <9989 <9990 <9991,rhetorician 2694,rhino 3000,rhinocero 3000,rhym 3001,rhythm 455 1281
rhythmic 6909,rhythmical 6909,rib 4780,ribbon 1331 3002
rich 116 1958 -2508 2864 -5587 -6876 7093 7169 7202 <8109 <9992,ricket 6327 6910,ricochet 3727
rid 1587 -3556 5303 <7342 <7348 <7353 >8997,riddl 1683 -4308 5302,rider -2748 <7894,ridg -3003
ridicul 1405 4780,ridiculous 5491 6687 >10209,riffl 3004 4648 4651 5304,rifl 4285,rift 645 <7637 <8192
rig -816 -892 -2702 3005 -3006 5019,right -2397 3007 4015 -7143 7177 7215 -7216 -7224 <7725 >7726 <8163 <9360
rightfield 3007,rightful 6911 7249,rigid -6348 6580 6912 6913 7117,rigor 2112 2117 3008,rigorous >9384 >9466
rim -675,ring -1982 2101 2186 2989 -3565 -3720 -3815 4439 5132 <7691 <8810,rins 5305,riot -1316 3009
riotous 6072 6150 6297,rip 561 2968 5191 6438 6707 6899 <7637 <8952 >9952,ripen 130 2542 5032
rippl 3004 3544 5304
ris 282 -603 971 -1650 -2160 2318 -3473 3474 3475 -3952 -4814 -4984 -5306 <7339 >7352 <7449 <8041 <8047 >8063 <8533 >9008 <10183
risk 2127 3370 5687 6484 <7412 <8817 >9125 >10005,rit 3010,ritual 3010 <7362 <7364 >7458,riv 3945 5191
rival 869 4516 >8290 <8836,rivalr >7485,rivet 3011 3869,rivulet 3012,road <7319 >7518,roadblock 416 417
roadsid 3013,roam 3846,roar 483 601 -3622 4836 4837 5307 5789 <7992 <8064 <8784 <8808,roast 2384 2412 4780
rob 2038 3960 4831 5308 <9071,robber <7287 >7411,robust 3014 6876 <9999 <10000 <10001
rock -808 5309 6625 <7560 >8186 >10073,rocket 2865 <7599 >7636 <8905 <9008,rod 2775 -2776 <7566 >7575
rogu 2917,roil 5603 5893 >9186
rol 882 -1014 1963 2760 -2760 3015 3016 -3846 -4643 -4847 5310 5311 -5312 <7403 >7404 <7411 >7836 <7908 <8899 >9009
rolepla 3337,roller 3016,romanc 3017 4114 4131 6645,romantic 5584 6874 <8256 >9718,romanticism 3017
romp 568 796 3862 <8058 <8260 <9011,roof -789 <7545 <8894,rooftre 3003,room 3018 >7540 <7579 >7641 <9108
roost 5137,rooster 1008,root -195 474 2906 -5313 <7734 <8533,rop 934 4975 >7589 <8915,ros <8108,roster 3015
rostrum 1288 3019,rosy 6363 -6379,rot 721 1329 4218 5314,rotar 933 5895,rotat 5301,rotation 2093
rotten 6061 6682,rough 2116 -2276 -5786 -6019 -6450 -6625 7069 <7600 <10069 <10070 <10071 <10072 <10073
roughneck 711,round -629 1281 -3020 -3503 -5164 5894 7103 7116 <7584 <10002,roundabout 933 6110
rous 269 3388 -3482 6914 >9936,rout 2591 4747 5313 >7518 >7617 <8075 <8135 <8841 <8912 <8955
routin 63 1964 6264 <7314 <7983 >9813,rov 3846,row 2895 <7640 <8005 >8006 <9020,rowd 711 >9809,royal -6540
rpm 2994,rub 1948 1949 2169 3021 3876 4926 <7523 <8340 >8341,rubber -251 -3022 6915 <8546 >9576,rubberlik 6915
rubbish 3023 3024,rubbl 1318,rubric -3025,ruby 1239 5881,ruck 2149 2882 5189,rud 1250 -6021 -6754
rudd 5881 6360,rudderles 5545,rudimentar 6401,ruffian 711,ruffl 1531 1882 3974 -4651 -4665 -5046 -5154 5304
rug 814 5815 -6916,ruin -1562 3572 6341 6917 >10117,ruinous 5762 5858
rul 1172 -1548 2691 -2859 -3026 4221 4390 <7811 >7817 <8675 >8709 <8978 >9890,ruler 3026,rumbl 2077 4767 4769
rumor 3769,rump 288,rumpus 1054
run -772 -3012 3027 -3028 3793 -3820 -4130 4578 -4707 -4870 -5088 -5216 <7308 >7343 >7389 <8998 >9011 >9040 <9603
runawa 568 1957,rundown 3029,runner 2607 -2678 <8219,runoff <7321 <7623,ruptur 645 3804,rural <10003
rush -398 2119 -4797 4798 -4799 4843 <7339 >7388 <7389 <7623 <8860 >8862 >9025,russia 3030,rust 4121 4122
rustl 3031,rut 2070 2135 4710,rutabaga 3032 3033,ruthles 1251 6833,sabl 1624,sabotag 4128
sack -1493 2814 2818 3822 5072 5160,sacr -6472 6918 <10004 >10218,sacrific 1915 <7274 <8624,sacrileg 546
sad 6088 <9659,saddl 3795,sadl 7147,sadnes 3034 3035,saf 3022,safeguard 2080,safet -3022 <7662 <8165 >8475
sag 1590 4419,said 5547 >10016,sail 786 1253 -2019 2633 -5069 5315,sailor 575,saint 199 2223 3827 4498
sak <7717 >7718,sal 1213 <7295 >7296 <8352,salacious 6659 6864,salar 1612 >8360,salesgirl 3036,saleslad 3036
salient 6802,saliva 3037,sallow 6919,saloon 405 3038,salt <8345 <8922,saltwater 3039,salubrious 6488
salut 4414,salv 5276,salvag 5276,salvat 2943,salvo 735,sam 2604 <10007 <10008 <10016 <10017
sampl 5316 <7316 <7767 <7804 <8881,san >9949,sanctif 6918,sanction 335 1193 3467 >9685 >9825
sanctuar 875 <7588 <7609 >7628,sand 355 5317 <8479 <8567,sandpaper 5317,sanguineous 6439,sap 1899 4565
sarcasm 2347,sas 2475,sasha 1741 3974 5318,sat 3040,satanic 6334,satellit <7542 <8821,satiat 4629 4742
satir 2347,satiric 6920,satirical 6920,satisf 4628 4754 5878 6491 >8990 >9344,satisfaction 2052
satisfactor 5493,saturat -2325 5952 6868,saturda 3040
sav 1371 1627 2851 -4248 -4440 5276 -5319 <7270 <7466 <8379 >8825 >9396
savag 410 453 3670 5699 -6329 <8761 <8860 >9613 >10146,savior 921,savor 1871 3584 5320
savv 242 3464 <7753 >7797,saw 2878 <7880 <8518,sawhors 693
say 1762 3408 -3492 -4491 -5222 5321 >7880 <7989 <8464 >8743 <8785 <8827,scab 2918 5219
scal -5322 <8027 >8408 <8967,scam 4030 >9130,scamper 3041 5323,scan 5214,scandal 1479 <8017,scandaliz 5086
scant 5703 6921,scar 3042 4206 4698 5024 5886 6394 6700 <8092 <8438 >8767 <8980 >9177,scarc 7111 7195
scath >9365,scatter 3043 4358 4359 -4360 4361 5966 >9331,scavenger 2509
scen 284 -1853 -3044 -3045 <8038 <8165 >8179,scenario <7986 <8174,scener 3045
scent 267 268 5076 5138 6823 6824,scepticism 3046,schedul <7427 <7826 >7830 <7908 <8691 >8692
schem 1541 -2705 3047 3048 4912,schematic 5984,schism 3049,scholar 2443 <8200 >8218 >8324
scholarship <7775 >7845 <8355,school 3050 4182 <7513 >8145,schoolgirlish 6423,schoolhous 3050,schoolmarm 2586
schoolmaster 2128,schoolmat 956,schoolmistres 2586,schoolroom 957,scienc <7741 >7792 <7842,scientific <10028
scof 2370,scoff 2370 3581 4663,scold 901 2627 3628 4768,scoop 1740 -2543 2815 3637,scoot 4204
scop 359 3051 <7711 >7713 <8469 >8470,scor 1567 2039 2041 -2065 -4750 4822 <7429 <7770
scorch 3052 -3664 5324 5325 5692 >9394 >10204,scoreles 6507
scorn 1151 1153 4284 4341 6101 <7952 <8085 <8754 <8975,scornful 5980 7134,scot 3053,scotchman 3053
scoundrel 3054,scour 3056 5326 6251,scourg 1269 3055 4282,scout 2785 5240,scowl 1955
scrambl 3041 3057 3935 4946 <7388 <7413 <9014,scrap 528 -1035 3023 -3042 3058 3059 4365 4753 4949 5327 -5328
scratch 646 1385 2115 -3042 3058 -3058 3059 -3060 -3823 3876 -4488 -4548 4926 5327 6003 -6450 6922 <8436 <8893
scrawl 3060 5329,scrawn 6923,scream 3009 3061 3062 3816 5330 6506 <7992 <8064 >9738
screech 3061 3062 4145 5331 6924
screen -1209 1210 -3063 -5302 5332 -5333 <7512 <7545 <7578 >7613 >7980 <8674 <9121,screw 3567 -3898 <8521
scribbl 3060 5329,scrimmag 2553,script 598 2105 >7986 <8965,scriptur 511,scriptural 5738
scrub 741 3056 3823 5326,scrupulous 7247,scrutin 1724 >7311 <7397 <7430,scrutiniz 3534 <8674,scud 4204 5208
scuff 2619 4404,scuffl 3057 5334,sculptur 823 4756 6731,sculptural 6731,scurr 3041 5323 6520
scuttl 2122 5323 <7544 <9011,sea <8191,seacoast 1003,seafar 2633,seafarer 3064,seagul 2085,seahors 3065
seal 3066 3067 5871 -6839 <7583 <8601,seam 464 1228,seaman 3064,sear 3664 -5119 5324 5325 6925 >9364
search 2484 4994 <7397 >7445 >8872 >8907 >9652,season 4645 4794 5053 >7440 >8922 >9475
seat 288 2803 4873 <7490 <7641 <8565,seawater 3039,sec 3068,seced 5335,seclud 5336 6855
second -2312 -2348 3068 3548 >8498 <9060 <9089,secondar 6683,secondhand 6926,secrec 3069 >8440
secret 1682 5273 5900 -5959 -6502 -6743 -6855 <7907 >9831,secretar -1709 2977 <8203 <8229 >8330,sect 1782
section -1387 -1537 3070 <7361 >7870 <7893,sector 3071,secular 2439 -6650 6858 6927 <10213
secur -3518 4606 -5157 5185 -6544 6928 7175 >8527 >8764 <8858 <10029,securit -861 -3072 <8363 >8378 <8475
sedan 3038,sedat 3819 6452,sedi 1394,sedimentat 1393,seduction 1128
see 1776 -3495 -3496 -4068 -4339 -4472 -4513 4633 -5337 <7747 >8642 >9044,seed -1037 -2002 -5338 <8106 <9058
seek 3505 <7308 <7445 <8040 <8891 >8907,seem >9047,seeming 7099,seer 2870,segment <7543,segregat 3073
seiz 2049 3466 -3491 -3526 >7421 >8895 >8896,seizur 800 801,sel 2531 -3642 <7290 >7295 <7296 >9054 <9066 >9154
select 3915 >8664 <8675 <10037 >10125 >10129,selection 914 -1734 -3074 <7270 >7316 <8154,self 1638 <7752
semblanc 1030 2234 2466 <7653,semi 3005,seminar <7433 <8148,senator <8261
send -3400 -3888 4319 5012 -5168 -5339 <7305 >8955,senior <8278 >9519 <10031,seniorit 2482
sens 1433 2774 3075 5340 <7754 <7928 <8712,sensat 51 -3075 6929 6930,senseles 6721,sensibl 3076 <9961
sensitiv 2550 -6884,sensitivit 3076,sensor 1435 6890 6930,sensual 5599 6931,sent 2689 >7812 <7839 <8076
sentenc 1099 3077 4042 >7877 <8733,sentient 5600,sentinel 2785,sentr 2785
separat 655 2340 2980 -3739 -3939 4305 -4340 -4386 4387 -5122 -5123 6103 -6104 6144 6932 7209 <7703 <7868 >8626 >9332 <10033
sepia 2510,sept 1802 3078,september 3078,septic 6575,sequenc 1699 3079 -3080,sequential 5970
sequestrat -2983 3073,seren 5839,serenad 1535,serenit 2759 2898,serial 5970 >7926 <7930 >9810
series >7460 <7930,serious 1610 1611 6041 7159 >9622 <10034 <10035 <10036,sermon 1500 2842,serpent 3081
serv 2146 3082 -3443 -3514 -4350 -5341 <7350 >7390 >8105 <8850 >8851 >9145,servant <8202 >8271
server 2194 3083 <8263,servic -342 -3082 5341 <7333 <7338 <7416 >7490 <8586 <8945,session -3084 >7998 <8496
set 359 -390 -495 -936 -2923 3044 4232 -4638 4970 -5151 -6107 6347 6348 -6637 6675 <7344 >7735 <8164 >8174 <8469 >8470 >8565 >8661 >9951
setback 2679 <7526
settl -2476 -4039 4290 <7565 <8114 <8139 <8565 <8597 >8689 <10038 <10039 <10040 <10045 <10046
setup >7524 <7542 <7686,seven <8396,seventh <8406,sever 5656 -6041 6474 6933 7194 7250 >9739 >10104
several >9303 >10079,severalt 1524,severit 367 2112 -2117,sew 5342 5343,sewer 2092
sex -1995 3483 >7426 <7881 <8658,sexism <7481,sexist >9245,sextet 3085,sexual 6605,shack 2217 5288 5344
shackl 591,shad 554 -2003 -2640 3086 5345,shadow 231 -3087 4431 5345 6119 6934 <8179 <9026
shaft 409 -447 -1006 -2426 3898,shagg 5831,shak -2106 2900 3088 -3089 -3090 3391 -4551 -5309 6910 6935 <8107
shaken 6623 >9185,shallow 3091,sham 1793 1794 2799 3377 3516 4346 5641 <8076 >8087,shambl 3092 5334
shameful 5753,shant 2217
shap 194 1113 -1652 -1918 1919 1922 4289 4681 4684 6373 <7442 >7657 >8410 >8695 <8704 >8909 >9343 >10049
shapeles 5585,shar 1056 -1168 2738 2742 -2811 -3460 5124 <8363 >8364 <8798 >9075 <9153 >9328 <10050 <10051
shard 1937,shareholder 3093 <8204,sharia <8158
sharp 533 -1523 1631 -5487 5511 -5644 6011 -6936 -6937 >9408 >9877,sharpen -5346 >9879,shatter 6938 >9395
shav 3094 -5148 5347 6939,shaven 6939,sheaf 719,shed 2766 3848 5348 5349,sheepman 3095,sheepskin 2740
sheer 4187 5489 5779 -6440 6837 <8899 <8917 >9313 >9938,sheet -786 -2804 -3096 <7601 <8894
shel -3598 <7584 <8522 <8866,shelf 2450,shelter 2875 <7526 <7545 >7609 <9056 >9107,shelv 4230
shenanigan 1442 3097,shepherd 3095,shibboleth 2615,shield 4793 5333 <7545 <8805 <8937
shift -649 1512 3098 -3099 -3100 -3390 -3837 -5008 5350 5351 <7339 <7703 >8059,shimm 3100 5352
shin 2904 -3101 3593 -3594 3935 4738 -5163 5258 5807 6425 6428,shinbon 3101
ship 811 1421 3102 4456 5339 <7345 <8725 >9021,shipshap 6940,shipwreck 3103,shirk 3104 4624
shit -428 707 -1295 1478 -1599 3105 3644 4227,shiver 905 906 3089 5353 5354 5886 6935,sho 2801 -3107
shock -1271 2245 -2367 3106 5086 5552 6691 <7307 <8711 <8988 >8992 >9174,shoelac 3108,shoestr 3108,shook <7581
shoot 3669 -3771 -4204 -4630 4820 -4883 -5141 >7306 <7327 <8525 <8624 >8868 >9114
shooter -2086 3109 <8221 >8323,shop 3110 -3644 4694 <7292 <7558 <7573 <7610 <8858 <9060 >9082,shopkeeper 3111
shor 4964 >8197 <9023 <9151
short -14 3112 -6028 -6369 -6551 6671 -6921 -6941 -7118 7140 -7140 7240 -7251 <8522 <9130 <9706,shortag <8419
shorten 3285 5476 -6029,shortsight 6756 6941,shortstop 3112
shot -409 -2082 -2294 -2641 -3109 -3113 >7306 <7546 >7576 >9268,shoulder <8508
shout 763 -3295 3816 4178 >7992 <8026 <8665 <8716 >8808 >8809 >9713,shov 4941 5355 <7303 <8903
show -4263 -4278 -4576 -5223 -5356 6349 <7383 >7384 >7980 <8571,showcas <8470,showdown 1117,shower -824 4969
showman 2866,shred 2908 3114,shrewd 5644 7078 >9274 >9581,shrewish 6746,shriek 3061 3062 5145,shril 5145 6937
shrin 4497,shrink 4151 5248 5357 <7357 <8540,shrivel 6925 6942,shroud 2729 3096 4817,shrub 740
shrug <7979 <8505,shuck 1295,shudder 905 3115 5353 5354,shuffl 2515 3092 5046 5334,shun 3564 4528,shunt 749
shut 4553 <7354 <8509 >8601,shutdown 987 <7271,shuttl 524,shy 6116 <7302 <8906 <9012 >10120,shyl 7252
sibl <8246 >8319,sick 2231 2632 3850 5557 6006 -6141 -6418 6755 -6808 6919 <8109 <10202 <10203,sicken 4349
sickish 6755,sid -2269 <8166 <8713 <10160,sideboard 699,sidelong 6943,sidestep 4389,sidewalk 2757,sidl 5318
siev 3063 5332 5358 5359,sift 5358 5359,sigh <8716,sight -431 -2401 -3116 >7981 <8877 >9050
sign -2197 2530 -2819 -3676 -4096 <7471 <7875 <7938 >7939 >7974 <8824 <9110
signal 3635 <7471 >7639 <8516 <8747 >8790 >8832 >9632,signatur 3117 <7686 <7886,signif 4895
significanc 2249 <7723,significant -6710 >9359 <10052 <10053 <10054,signpost 2084,sil 6163 6945 <8262 >10210
silenc -3069 4845 <7662 <8506 >8607,silent -6196 6738 7227 >9946,silk 6944,silver -6220 <8582 >9243
similar -6603 <10022 <10023,similitud 1197 2465,simmer 584,simp -7236,simpl 5705 -5885 6216 >8238 >9404
simplicit -1617,simulat 2594 -2856 3516 4112 5049 6305,simultaneous 5957,sin 3118 3696 5360
sincer 6202 7253 >10034 <10058 <10059,sincerit 1610 -1611,sinew 6498 6946,sinful 3118 6294 6947 6948
sing 3052 -3545 5325 7209 >7386 <7976 <8665 >8833,singer 3119,singl 50 -6274 -6949 <8396 <8839 <9303
singsong 5873,singular 6026 6897 -6950,singularit 3120,sinister 5694 5748,sink 4421 -5361 -5362,sinner 1721
sir 1816 3613 <8208,sis 3121,sister -353 3121,sit 3084 3122 4992 -5048 -5303 <7354 >7600 <8163 <8845 >8947
situat -499 2827 -3122 4267 4991 6675 <7662 >8415,six 3085 <7618 <8396,sixth <8406
siz <7683 <7705 >7707 <8546 <8603,sizabl 6490 >9358 >9667,skeletal 5787,skepticism 3046 <7761
sketch -820 2990 3123 3124 5098,skew >9602,skid 3107 -5363,skil 38 <7741 <10065 <10066 <10067
skillful 5516 6763,skim -3094 5149 5214,skin 2154 -2765 3579 3935 -5120 5328 <7578 <8525 <9014,skinn 6923
skip 2682 4192 <7288,skirmish 691,skirt -522 -3720 4389,skulk 2518 5011 5014,skunk 713 1554 5010,sky 4655
skylark 3862,slack 1797 -2578 -5270 -5364 6649 6679,slacken 5270 5364,slain <8112 >9193
slam -409 5365 <8058 <8064 <8601,slant 202 2797 3431 3433 -3828 5737 6114
slap 3125 3126 7110 <7309 <8055 <8902 >8924,slash 1278 1445 -1985 -4107 4658 4719 6030 >9417,slat <8706
slaughter 1315 3806 <7326 <8075 <8624,slav <8202 <8850,slaver 4410 <7362,slay 1745 <7327 >7328
sleek 5366 5534 6944,sleep 3127 5367 6174,sleeper <8301 <8318,sleev 264,slender -6669 6951 6952 -6953
slew 431 4187 5363 >8399 <8899 <9004,slic 1278 -1784 2787 2788 5368 <8105 <8364 <8518 <8839
slick 3128 5366 -6000 6816 6944,slicker 891,slid -927 -1004 3129 5363,slight 2928 6357 6951 <7495 <8660
slim 2618 5369 6951 6953 <8509 >9498 >9682,sling 836 3854,slingshot 836
slip -500 -1280 -3100 -3128 -3130 -3131 -4524 5363 <7288 <8566,slipper 6954,slit 1385 2891 5368,sliver 6955
slob 2789,slogan 2615 <7880 >7999,slop 2040 2269 2579 4871 5370 5371 6114,slopp -5691 6737,slot <8692
slow 1324 1365 2991 4212 5364 -5792 6080 -6193 <7703 <8540 >8617,slowdown 2421 <7360,sludg 2618
slug 709 -993 4850 5372,slugger 439,sluggish 6193 6572 6956,sluic 4667,slumber 3127 5367
slump 1400 1797 5361 5362,slur 6957,sly 6000,smack 1871 3125 -3126 -3132 -5133 5249 5373 5374 7110
smal -5727 -6517 6722 -6732 <7707 <9679 <9680 <9681 <9682 <9683 >9693,smaller >9683
smart 3321 5882 -6393 <8437 >9045 <9274 <9275,smash 395 -399 2708 3572 3668 -4176 4205 5922
smear 566 -567 -3634 3702 <7953 <8630 >8908,smel 267 1825 2671 -5249 -5340,smil <8514,smitten 6229 6958
smok -710 -1554 1960 4705 <8881,smooth 542 5163 5757 -6361 -6836 <7273 >8567 >9406 <10068
smother 2389 5058 5375 5376 6959 6960,smuggler 2607,snack 532,snag -2169 2968,snak 3081
snap -664 839 -1212 -1643 -3113 3804 -3947 -4136 4137 5377 -5378 <8497 <8626 <8665 >8952
snapp -5565 6012 -6042 6961,snapshot 3113 <7580,snar 3133 4832 5379,snarl 2545 5030 5377
snatch 530 -839 2891 4955 5378,sneak 2880 3134 3292 4150 6402,sneaker 3134,sneer 2452 6962,snicker 3135 5380
sniff 5381,snigger 3135 5380,snip 975 3955 3957,snobbish 5901,snoop 5382,snort 523 3135,snout 445 3019
snow 3136,snowfal 3136,snub 1279 2929 4366 5228,snug 5910 -5998,snuggl 1260 4181 5071
soak 3137 -4825 4831 5383 -5384 5922 7158,soap 2543 4968,soapsud 2433,soar 2019 3138 5385 6225,sob 428
sober 6184 6452 <8550 >10035 >10036,sobriet 1596 2054,soccer <7376,social 6963 <8143 <10074
socialism <7859 >8150,socialist 6964 <8284 >8295,socialistic 6964,societ 996 1060 >8130,societal 6963
sock 3583,sod 3139,sofa 1190,soft -6117 -6570 -6831 -6965 7189 -7234 7244,soften -3778 4199 -5039 5275 6192
soil 1477 2072 -3140 6126 <8198 >8479 >8630,sojourn 3141,sol 6677 <7571 <8577,solac 1039 1134 3990
soldier 3104 3142 >8210 <8852,solemn 6202 6452,solemnit 2055,solicit 3312 3612 4131 <8717 >8749 >9122
solid -6343 -6491 >8101 >9572 <10076,solidif >8560,solitar 2936 5573 6676 -6677,solo <9019,solution 213 <7901
solv 2988 4982 <7313 <8640,solvent 213,som 7069 >9754 <10077 <10078 <10079,somatic 5784,somber 6184 6715
sombr 6184 6715,somebod 2282 <7267,someon 2282 <7267,someplac 7254,somersault 1879,sometim 6374 >9843
somewhat 7171,somewher 7254 <8160,son 3143,song 3144 -3145 >7987,sonn 2420,sonorit 2989,soon 7240,sooner 7239
soot 6620,sooth 3990,sop 7158,sophisticat 4388 5386 5528 <10083 <10084,soprano 3146 6966
sor 6694 6807 6884 7232,sorb 6780,sordid 6129,sorr 5686 -5778 6088 >9574,sorrel 1538
sorrow 2064 2951 -3035 4760,sort 1917 3939 5332 <7814 >7816 >8603 <8664,sought >10196
soul 2282 2881 <7267 <8331
sound -330 -2782 -3147 -4609 -5387 6489 -6657 >7691 <7714 >7764 >8810 <9047 >9961 <10085 <10086
sour 54 4623 -6044 -6786 <7763 <8509 <10145,sourc -333 474 2002 -2291 <7734 <7905 <8686 <8858 >9084
sous 2503 3137 4317 5383 5384,south 1106 3148,southbound 6967,southeast 6968,southeastern 6968 >9427
southpaw 2454 2455,southward 3148 6967,souvenir 2400,sovereign 2602 6969 >8285 >9413 >9545,sovereignt 2953
sow 5338 <8565 >8940,spac -543 2287 6932 >7608 <8160 <8565,spacious 5811,spad 1177,span 633 -668 -3149 4162
spang 3568,spank 5565 >9446,spar 5319 -5703 6270 6387 6970,spark 248 1874 2464 3339 5388
sparkl 2021 2022 2464 3150 -4668 5388,spars 6971,spasm 1224,spasmodic 5988,spat 512 -3304 <8006
spatter 3151 3152 5131 5389,spe 2215 3155 -3156 3299 4798 4842 <8504 <8572 >9025
speak -3345 >7990 >8023 <8516 >8665 >8748,speaker 2487 >8241,spear 2007 2426
special -6291 6812 7163 7164 <8000 >9565 >9818,specializ 1457 3153 5068 5390,specialt 1926 2762 3153
specif 4044 4231 4232 -4280 -5067 -5390,specific <7521 <7802 <9565 <9566,speck 312 2164 2793,speckl 6175
spectacl 2014 <7981,spectacular 6802 <7983 >9628,spectator 3154,specter 230 2003,spectral 6419
spectrum <7713 <8144,speculat 1121 1122 -2549 4059 4086 <7825 <7972 <8669 >8670,speculativ 5687 6587 >9442
speech -1372 -2448 >7989 >8024,speechwriter <8214,speed 6872 6881 7243,spel -888 1665 2752 3157 4863 5391
spellbound 6312,spend 1754 2704 4423 5127 <7472 >8358 >8852 >8882 <9057,spent 6276 6277 >10158
spher 255 -2138 -3071 <8469 >8471,spherical 6430,spic 5392 6535,spider 3158,spik 1609 4856 >9880
spil -1795 2958 -5348 5349 5370 <8618 >9038,spin 354 3159 3160 3161 4781 5393,spir 3162
spiral -1013 3976 4115 6972 <8899 <9155
spirit 606 1825 -2326 -2463 5794 6407 >8331 <8472 >9414 <10087 <10088 <10089,spiritual -6419 6896
spit 3037 3163 3768 5131 >8776 <8968,spiteful 6973,splash 1284 -3152 3164 5371 5389 5394 6034
splatter 1284 3151 5370 5389 6034,splendid 5810 6269 6432 7166 7221,splendor 672 674,splic 5026
splinter 5335 6955,split -2968 -3049 -3799 3945 4386 -5122 5123 6384 6899 >8591 <8951 >9368
splutter 3151 3165 5395 5396,spoil -3546 -3552 3693 4124 -4286 -4855 5685,spoiler 1422 <8303,spok 2907
spoken <10092 <10093,spokesman <8245,spokeswoman <8245,spong 2451 3786
sponsor 4694 5130 >8247 <8249 <9055 <9060,sponsorship <7491,spontaneous 6974 7206 <10090 <10091
spoon 3166 <8517 <8926,spoonful 3166,sport 310 -1962 -2624 -3167 3862 -5736 >7353 <7369 <7371 <8520 >9483
sportsman 3167,sportswoman 3167,spot -499 -527 -566 -1872 -3168 3673 -3683 4332 6817 >7625 <7734 <7870 <9050
spotles 6535,spotlight 2013 3168 4680 <8446 <8583,spous 2540 <8246 >8269,spout 4778 4928,sprain 5397
sprawl 5398 6878 <7436,spre 1878,spread 148 -404 2913 -3043 -3758 -3927 -4307 6147 <8041 >8539 >9899
spring -623 1929 -2009 3169 3727 3728 <7440 >9003,springtim 3169,sprinkl 4359 5131 5394,sprint <7343 <9011
sprout 4724 5399,spum 4700,spur 2030 3160 4743 <8026 <8783 <9097,spurn 4341,sputter 3151 3165 3935 -5395 -5396
spy 5382 <8236 <8280 >8301 <8750,squabbl 512 3650,squad 3170,squal 3816
squar -2422 -4615 6491 6975 -6976 7182 <7819,squash 4175,squat 3105 4163 5892,squawk 469 3605 5331
squeak 4145 6924,squeal 4050,squeez -972 -3171 -3723 -3975 -4010 4175 4675 -4746 -5073 -5355
squelch 3172 -4175 5203 5371,squint 6943,squir 1979,squirm 3173 5400,squirt 2374 4447
stab 2733 3174 4311 4927 4958,stabilit 1135,stabiliz <8558 >8580,stabl -6977 <9107 >10086 <10095
stack 431 4807 6978 >8399,stadium 257 <7526,staff <7592 <8136 >8843 <8844 <8851,staffer <8265
stag 1359 5177 >8392 >8416 >9762,stager 3175,stagger 2502 3836 4380 4661 5642 >9626,staggering 7161
stagnant 6051,stagnat <8433,stain -567 1477 5401,stair 3176 3178,staircas 3177,stairwa 3177
stak 502 -502 2328 2831 3371 3549 -4857 5169 <8364 >8365 <9125,stal 3180 5184 5924 <8946 <9138
stalk 862 3179 4800,stalwart 2490 6477 6979 <8248 >10000,stammer 3181 4599
stamp 828 2254 -3066 -3182 -3724 5402 -5403 <7881 >8715 <9002,stanc 2828 <7436 <7853 >7854
stand -394 421 -3180 -3183 -3184 -3283 -4622 <7724 <7908 <8163 >8445 <8950 >9860
standard -402 1240 1241 -6889 -6980 <7835 >8027 >9297 <10096 <10097,standardiz 6603,standoff 1574 2981
standpoint 3184 <7854,standstil 1307 3183,stapl <7573 <8527 >9460
star 51 -305 -2440 3522 6653 <7430 <8221 <8515 <8520 <8629 >9720,stark 5656 -5706 5781 -5944 >9870
start -2392 3614 3615 -3996 4260 -4881 -4947 >8048 >8489 >9510,starter -1693,startl 2392 4716 4947 >10141
startup 2262,starv 3185 -4143 4839,starvat 3185
stat -115 -1051 -1198 4577 5404 5708 6372 <7874 >7901 >7940 >8743 <8785 <8791 >9477,statesman <8284
statesmanship 1470,statewid >9322,static 6213 6550 6977,station 2802 -2830 5168 <7460 <7527 >7598 >8414 >8845
statuet 1838,statur <8450,status 2826 >7662 >7724,statut <7920 >10094,staunch 4785 >9341
stay 272 3282 -3454 -4093 -4238 -5140 5278 <7274 <8433,stead 2800 3186 -6342 6345 <8558 >8580 >10095 <10099
steadfast 6342 >9341,steal 3187 3188 >7287 <7377 <7410 <7462 <8349 >9071,stealth 3188 6402,steam 5603 7235
steel 540 <7593 <8894 <8986,steep 3289 <8653,steepl 3162
steer 1474 2166 4320 >7346 <7475 <7504 <7831 >8917 <8978,stellar 5643 6653
stem -631 2906 3179 4785 <7879 >8344,stentorian 5790,step -1902 -1903 1904 -3176 3178 -3293 5405 >7635 <8193
stereo 6981,stereophonic 6981,stereotyp 5403 6982,steril 6578 6983,steriliz 4637,sterl 6460 >10131
stern 288 2896 -5656 5657 6465 6984 7250 <7643,stetson 1824,stew 584,steward -1274
stick -2768 3349 4266 -5680 6471 6626 <7566 >7592 <8527
stiff 754 -2117 -5922 -6342 -6847 -6912 7117 <8208 >10107,stiffen 5406
stifl 2409 3912 4200 5058 6985 <7466 >7480 >9611
stil 2216 3818 4436 4845 6550 6836 7203 <7580 <8506 >8607 >8969 <8970 >9946,stilt 2790 5633
stimulant 2302 6986,stimulat 2302 -3481 3860 4549 -4550 4551 -4799 -5188 6280 6986,stimulus 2302 <7801
sting 531 -1083 2734 3659 3660 -5182 6032,stink 2945 5250 6332 6682,stipulat 4044
stir 91 2310 3164 3390 -3480 4550 -4551 5630 6914 <8423,stitch 5342
stock -196 -660 -1966 2344 -5399 5695 5939 6980 <7602 <8374 >8375 <8613 <8889 >10097,stockholder 3093
stoic 6987,stoical 6987,stomach 5 3283,stomp 5402,ston -1992 >7551 >8186 <8517 <8624,stonewal <8621 <8831
stool -776 1361 -4227,stoop 3626 6015
stop -272 900 -1449 -2666 -3486 -3577 -3742 3863 -3864 -4896 <7274 <7300 <7379 <7583 >8602 >8946
stor -40 -41 -1397 1881 1966 2559 5863 <7610 >7630 <7890 >7891 >8938 >8939,storag 1397 -2559 -3189 <7420 >7614
storehous 1397,storekeeper 3111,storm 3190 4676 5212 -5407 >8339 <8423 <8507 <8901,storyteller 2628
stout 6477 6979,stov 2914,stra 3846 4312 4411 6616,straddl 3149 5217,straggl 4262 5398 6878
straight 3191 -6975 -6976 7151 <10100,straightawa 3191 6538 7150,straightforward 6976
strain 147 -660 1525 -1920 -2725 -3144 -4631 5221 -5359 5408 -5409 5628 5977 <8874 >8875,strait 2745 3147
straitlac 6988,strand 864 4763 5025 6617,strang 6989 7230 <9487 <9488 <9489,stranger 158
strangl -4140 5058 5410 6959,strangulat 916,strap 4658,stratagem 1169,strateg 3047 >7828,strategic >9623
stratif 6441,stratum 954 2438,straw 862 3192 5411 <8539 <8894,streak 407 3028 3691 <7652 <9011
stream 1265 -5135 5172 <8159 <8191 <9005,streamlin 5534
strength -1604 -1634 -1926 -2323 2833 <7655 <7683 >7696 >7699
strengthen 4688 5412 <8059 <8512 >8558 >8559 >10106,strenuous 5628
stres 28 1887 3300 3301 5408 <7988 <8514 >8634 >10167
stretch -4315 -4452 4579 4580 <7354 >7356 >9526 >9695 >9698,strew 5411,striat 391,stricken 5541 6958
strict -6913 -6984 >9466,strid 1904 2717 <9002 <9006,strif <7449
strik -399 1145 2915 3378 -3528 6802 <7450 >8037 <8570 >8655 >8902 >9628
string -864 3193 -3194 5413 6946 6990 <8562
strip 392 -407 3131 -3578 4270 -4285 -4353 4368 5707 >7562 >9556 >9724,striv 2725 5221 <8817 <8874 >8875 >8942
strok -32 -1445 >7380 <8040 <8570 >8900,strol 185
strong -6344 -6544 -6847 7238 >9740 <10102 <10103 <10104 <10105 <10106 <10107,stronghold >7574
struck 6958 >9169,structur 1139 6598 >7526 >7631 <8611,structural -6733 -6734
struggl 3935 -4089 <7308 >7413 >7449 <8817 <8942 >9094 >10168,strut 2841 3974,stubborn 6893 7229 <10111
stud -1496 2780 3011 -3123 3195 3428 -4085 4393 <7311 <7774 <7798 >8657 >8674,student 2888 <8200 >8218
studio <7558 <7579,stuff 976 3686 -4601 -4742 5355 5560 >7560 <7733 <8903,stumbl 2502 4598 4821 <9002
stump -1288 5402 <7415 <9002,stun 5578 6047 6797 6929 >9625 >10140 >10143,stung 5603,stunt <7276 <8629
stupef 5642,stupendous 5932,stupid 1598 6047 6991 <8238 <9276,stupidit 1894,stupor 3106,sturd 6477 6579 6992
stutter 3181 4599,styl -1301 -3196 <7471 <7683 >7686 >7889 <8522 <8828,stylemark 2100,suav 5757
sub 590 3197 5414 <9066,subcontract 4938,subdivision 263 -3070 -3198
subdu 4065 4168 -5029 5200 -5415 -5416 -6118 6741 >9984
subject 1155 1496 -2356 -2629 5417 -5418 6085 >7927 <8547 >8548,subjugat 1127 2693 5200 5417,sublim -6217 6908
submarin 590 3197 6993,submerg -4252 4425 6994 6995,submission 1069 1695,submissiv 6996
submit -3296 -5274 5404 5418,subordinat 3199 5415 6084,subscrib -5155 5419 <8824 <9076,subsection 3198
subsequent <9201,subservient 6593 6996,subsid 4980,subsidiz >10137,subsist 4567,subspec 2902
substanc 857 -1154 <7268 >7733,substantial -6491 6704 7132 >9359 >9461,substantiat 3380 4460 5226
substantiv 6258 6711 <7878 >9461,substitut 2960 2972 2985 4547 5414 5576 6255 6997,substitution 1059 2971
subtend 4242,subterfug 556,subtl 6221,subtlet 2640,subtract 4224,subvert 4123 4128 5108,subwa 2565 <7603
succeed 5420 >8878 >9086 <9202 <9203 <9204 >9637,succes -3200 >7283 >8045
successful <10112 <10113 <10114,succession 3079 3080,successiv 5970,successor 2973 <8259,succor 2577
succumb 5421,such >9755,suck 3201 -3288 <7425,sucker 924,suction 3201,sud 2433 4700,sue 3338 <8752
suffer 134 1526 3202 -3283 -3319 4478 6726 <8437 >8513 <8650 >9042 >9580 >10169,sufferer 2533,suffic 3443
sufficient <10118,suffocat 3912 3913 5376 6960,suffrag 3203,sugar 646,suggest 4910 <8733 >8791 <8801
suggestion 2165 2861 -2867 <7810 <7942 >8001,suicid <7326 <8311,suit 826 -1208 3608 <7294 >7486 <7579 >9525
suitabl 6097 7101 >9435 >9525,suitcas 369,sulfur 3204 5422,sulk 3763 6431 6956,sullen 6044 6493 7157
sulphur 3204 5422,sultr 6931 6985,sum -125 -857 -2383 3205 3344 5423 >8351 <8363 <8743 <8755
summar 5940 6190 <7901 >7903 >9788,summariz 5291 5423,summat -72 3029 3205 3344,summer <7440 <8852
summit 1234 1645 3743 <7625 <8416 <9027,summon 3933 -5027 5062 >8727,sumptuous 6422
sun 3206 -3207 <8336 <8538 <9043,sunbak 5692,sunda 3207,sundr 5639,sung 3145,sunlight 3206,sunn 5879
sunshin 897 3206,suntan 5818,sup 3208,super 3209 5502 >9323 >10123,superb 5809,superbl 7222
supercilious 6139 6962,superficial 6998,superficialit 3091,superhighwa 1942,superintend 5015
superintendent 3209
superior -6880 <8199 >8212 >8268 <8315 <10121 <10122 <10123 <10124 <10125 <10126 <10127 <10128 <10129 <10130 <10131 <10132 <10133 <10134
superlativ 1645 6460,supermarket <7626,supersed 5283,supersonic 6999,supervis 5015 5054,supervision 2709
supervisor >8267 <8268,supp -3342 3858 4709,suppl 31 2832 3382 >7895 <8562 >9083 <9134,supplant 5283
supplemental 5665 7000,supplementar 5665 7000
support -34 -362 -2399 -2947 -3283 -3380 3547 -4120 -4228 -5129 -5419 <7416 >7491 >9055 >9060 >9227 <10135 <10136 <10137 >10139
supporter 89 297 -2379 >8247 >8248 <8249,supportiv <10138 <10139,suppos 4059 4774 -5179 -5180 5321 -6523 >9692
supposed 7242,suppres 4065 4174 4880 -5286,supra 7071,suprem 6969,supremac 1547,supremacist <8249
sur -7001 >9250 <9259,surefir >10113,suret 2195 3072,surfac 3972 5306 >7578 >7632 <7732 >8546 <8894 >9024
surfeit 1736 2027,surg 519 3656 5385 5744 <7623 <9008,surger <7540,surl 7002,surmis 1122 5424
surmount -4543 5029 5322,surpas -4541 4543 4544 5126 6268 7003 >9814 >10134,surplus 1735 6270
surpris 5407 <7703 >8035 <8655 >8711 <10140 <10141 <10142 <10143,surprising 7104,surrender 3210 4249 <9053
surrogat 1404 <8235,surround 2570 3633 3720 -4621 5375 >8164 <8893 <8894 >8933 >9285
surve 2990 3116 3462 -5300 <7311 <7903,surviv 4477 4567 -5099 <8841,survival 1675 3074
suspect 5424 >8220 >8699 <8811 >9945,suspend <8935 >10136,suspension 651 -2108 -2979 >8502
suspicion 1528 2211 <7761 <7832 >7833,suspicious >9945,sustain -3380 -4954 5079 >8513 <8595 >9095
sustenanc 2399 2514 2656,swab 2608 4194,swagger 2841 3705 3767 3974 6139 <9002,swallow 1584 3208 3801
swamp 4250 <8564,swan 3381 3846,swap 3211 5425,sward 3139,swarm 991 1593 5172 5426,swart 6199,swarth 6199
swash 3704 -3705 5389,swashbuckler 2498,swath 485 <7608 <8193,sway 808 5309 <7698,swayback 6124
swear 1267 2661 3381 -3571 3667 -4265,sweat -1636 1947 2778 2779,swed 3032 3033
sweep 1753 3765 3770 -4162 -4401 5315 <7332 <7713 >10205,sweet 628 1425 5596 -6449 -6824,sweetheart 462 3186
swel -461 705 2496 -5427 5741 5825,swerv 4187,swift 6353 >9493,swig 1570 4776 5372,swim 4657 6668
swindl 892 4030,swing -2377 -2467 -4202 <7339 <7559 <8432,swip 3292 <7380 <9071,swirl 3212 4441 5428
swish 4967,switch 2971 3099 -3099 3880 -4653 -5350 5425 >7607 <8545,swivel 5147,swollen 7004,swoon 1789 4594
swoop 3129 5170,sword 540,sworn >9310,symbol <7639 >7919,symbolic >9973,symboliz 5285,symmetr 376 2871
symmetric 7005,symmetrical 6478 7005,sympath <7855 <8076 >8086,sympathetic -5616 5732,sympathiz 3998 5429
symphon 2781,symptomatic 6113,synagogu 3213,sync 5430 <8552 >8608,synchron 3214,synchronism 3214
synchroniz 5430,syndicat 1803 2822,synthesis 1341 5431,synthesiz 5431,system -270 3048 <7511 >8029
systematiz 2919,tabl 4230 5432 >7532 >7849 <8144 <9138,tablet 2724 -2791,taboo 6368,tabulat 5432,tacit >9480
tack 430 -3096 -3455 3506 -3586 <8182 <8527,tackl 3006 5433 <9129,tactic 2521,tactil 7006 7007
tactual 7006 7007,tag 2908 -3894 <8570 >8953,tail -288 -2896 3706 3894,tailor 4190 5096 5343 7008
taint 1147 3967 4875,taiwan 909,tak 2357 -3302 -3326 -3752 -3915 4048 5084 6331 <7270 <7437 <8352 >8367 >9213
takedown 3172 <8073,taken >9170 >9666,takeoff 2425 -2592
tal -3344 3394 4822 -6546 <7707 <7916 <7968 <9136 >9140 >9991,talent 1673 >7743 <8221
talk 1446 -2447 -3545 -4977 7009 <7993 >7994 <7995 <7996 >7997 <8516 >8665 >8748,talkativ 7009
tam 4183 5050 5416 -6714,tamper 2548 4626 5034,tan 730 3215 3760 5818,tang 1871 2642,tangent 3215
tangibl -6811 6885,tangl 2545 4401 4961 -5030 5987,tank -1175 <8888 <8938,tantaliz 3556 7010,tantrum 1853
tap -1283 2751 2915 -3612 -3779 -4574 -4959 5434 <7562 <8055 <8518,taper -778 5346 6200 6750,tar 2798 3064
target -142 2857 3398 >8028 <8289 <8877,tariff >8372 <9080,tarnish 5401,tarr 4985 4986 6902,tart 2874 6936
task 919 2418 <7333 >7391 <7403 <8723,tast -2617 2771 5316 5320 -5374 >7763,tasteful 6758,tat 4906,tatter 6938
taunt 3556 6092,taut 7011,tawdr 5802,tax <8369 >8371 <8661 <9079 >9080,taxi 750 3808,taxpayer <8309
teach 1042 1633 2313 3216 4891 >7434 <7465 >8654,teacher 2314 <7725 >8257,team 3170 >8127 <8846,teammat 2539
tear 630 1258 2968 3771 3804 6335 <7637 <7736 <8626 >8951 >8952 >9734
teas 1178 3551 3556 -3833 -4666 5605 6730,teat 2736,tech <8145,technical -6286 6859,techniqu 2862 <7748
technolog <7394 <7446 <7842,technological >10028,tedious 5792 7012,teem 5172 5426,teen 92 5523 >9801
teenag 5523,teenager 92,teens 7013,teeter 5435,teeth <7735
tel 2654 2957 -3519 -4305 -4491 -4535 5066 6907 <8015 >8743 >8747 <8785,telecom <7862 >7871
telegram 3217 <7861 >7872,telegraph 3809,telephon 3815 <7871,telescop 3051,television 3218 <7873,telltal 6907
temerit 328,temper 2351 2352 -3219 -5053 <8076,tempera 1516 >7647,temperatur >7694 >7765,tempest 3190
templ -3213,tempo 2718 2721,temporal -6927,temporar 6613 <8202 <9861 <9862 <9863 <9864
tempt -3890 4507 4922 5724 7010 >9658,tenacious 7155,tenacit 2777,tenanc 2667,tend 138 4870 5619 <9126
tendenc 1517 -3220 <7853 >7855,tender -112 318 515 3182 3652 -5540 -6002 6884,tenet 1545,tennis >7378
tenor <7692,tens 5409 >7885 <8587 <10148 <10149 <10150,tension <7662,tent 774 3661 <7609 <7642 <9108
tentativ 6181 >10047,tenuous 6357 >10153,tenur <8496 >8501 <9091,tepid 6688 6689
term 1103 1291 <7724 <7878 <8357 >8496 <8828,terminal 1396 1670 2820 -5955
terminat -1095 1674 1757 2701 -3822 3864 5945 >9476 >9506,terminolog 2428,terrac 487,terrestrial -6739 6838
terribl 5486 5676 -5677 6933 7106 >9573,terrif 5436 6395 >9179,terrific 6309 >9741 >9815
territor 1527 3140 <7847 >8162,territorial <8210,terror 3055 <8092,terrorist >8318,terroriz 5436,ters 6013
test 1725 1727 -3027 4529 5207 7214 <7311 <7398 <7794 <8683 >9120 <9121 >9386 >9934,testa <7795,testicl 381
testif 3533 <8733,testimon 3221 <7956 >7958,testimonial 2938 3221 3222,tether 2445,text >7867 <7896
textbook 5851 <7898,textil 989,thank <8801,thanks <7416,thanksgiv 555,thatch 3216,thaw 2554 3223 4373
theater 1572 1835 2198 <7513 <7860,theatr 1572 1835 2198,theatrical 2168,theft 3187 >7287 <7410
them -1079 2222 2613 -2906 <7810 >7927,then >9849,thenc 7198 7255 7256,thenceforth 7257,theolog 1536
theor 2219 <7780 <7811 >7825,theoretical <9441 <9442 <9443,theorist <8200,theoriz 4059,ther 7258 <8160
therap >7401,therapeutic 1262 6487,therapist 2129,thereafter 7257,therefor 7131 7198,therefrom 7255 7256
thereof 7256,thesis <7966,thick 2139 -5939 -6079 -6957 <8176 >9327 <10151,thicken 2410 5838 6065,thicket 690
thiev 3187,thin 1840 4314 -5369 -6357 6952 -6971 7219 <8509 <8590 <9498 <10152 <10153
thing -109 <7270 <8350 <8415,think 3621 3871 4774 -4894 -5233 6599 >7783 <7789 >8656 <8669 <8683 >9948
thinker 2574,thirst 2212 4143 6519,thither 7258,thong 2432,thoriat 7014,thorn 3161,thorough 6279 >9253 >9315
thoroughgo 5944 6279,thought -2689 >7783 >7810,thoughtful -5648 >9917 <10154,thoughtles 7015,thousand 2043
thrash -3588 4107 4639 5365 -5437,thre 2446 <8396,thread 3002 5033 -5413,threadbar 5695
threat 2560 -3055 <8018,threaten 4475 5694 6493 <8593 <8789 >10195,thresh 4107 -4639 4640 5437
threshold -677 1551 <8489,thrift 5848,thril 398 905 -4538 5353 5438 6212 >9467
thriv 3717 4662 5789 <8509 <8533,throb 2838 5192 5353,thron 776 4506,throng 2621 4929,throttl 25 26 3729 5410
through >9407 >9507,throw -3647 -3844 3848 -4653 -4732 -4841 >7302 <8464 <8905 >8906,thrown >10186
thrust 1585 -2363 2890 3174 4840 5355,thruwa 1942,thu 7198,thud 999 5439 6194,thumb 4635 4648 4824
thump 999 3599 5161 5439 5698 >9676,thunder 601 3132 3716 5307,thunderous 6057,thwack 5373
thwart 3552 6066 <8639 >10116,thyroid 7016,thyroidal 7016,thyrotrophin 3224,tick 895 3948 <7512,tid 2322 <8618
tie 113 -1574 -2474 2634 -3525 3658 -4062 -5026 <8527 >8915,tied 6315 -6631 >9241,tier <8290 <8406
tight -5922 -5947 -6752 7011 <9707,tighten 4607 5406 <8512 >8587 >8614,til 3225 <8479
tilt -808 -2268 2386 3431 3828 3837 6655 <7413 >8004 <8005 <9033 >9034,tilth 1815
tim 2620 -3077 <7417 >7418 >7702 <8039 <8628 <8692 >9966,timber -1914 2494 -2894,timbr 2894,timeworn 5695
timid 844 6116 6304 7252,tin -775 3821,ting 2164 3983 5440,tingl 905 2858 7017,tinker 4627 5055,tinkl 3954
tint 3086 5440,tiny 6121 >9679,tip -1234 2166 -3431 -5434 -5441 -5442 6655 <7586 >9035,tipto 5442
tir -3721 4565 4610 4611 5695 6278 <10155 <10156 <10157 <10158,tired 7259,tireles 6476 6561,tiresom 5792
tissu 5443,tit 614 2736,titan 476,titillat 6252 7017,titl -871 -1343 3025 4508 <7886 <7887 <8828 >9774
titter 4730 7014,toad 1953,toast 2032 -2808 4152 4414,toda <8485 <8493,toffe 678,toil 2416 4309
toilet 436 776 2092 <7540 >7629,token 2362 -2400 6764 <7919 <7939 >9723,tokenish 6764
tol 481 <7716 <8373 <9079,tolerabl 5518,toleranc -171 <7647,tolerant 5812 -6903,tolerat 3283 -3415 <8687 <9093
tomb 2053,tomorrow <8487 <8493,ton 1567 -1825 -2650 2894 -3086 3885 4879 -5412 <7692 <8665
tongu -3163 <7875 <8928,tonight <8485,tool -1006 1231 <7319 <7566 <8997 <9016,toothles >9430
top 1234 -1645 3943 -4166 4542 5502 >7612 <8166 <9037 >10123 <10159,topic 2356 >7800 >7927,topnotch 5502
toppl 5441 5444,torch 1868,torment 133 203 -2111 3226 -3227 4167 5209 5445 5598,torn 6632 >9645 >10182
tornado 1214,torpid 6172 6572,torrent 992 1374,torso 577,tortuous 5987 7018
tortur 133 203 -1525 3226 5209 5445 5598 6275 <8083 <8437 <8525 <8983,tos 3918 -4107 -4331 4655 <7302 <8899
total 125 3344 >8672 <8755 >9309,totalistic 7019,totalit 125 1691,totalitarian 7019,toter 449,totter 5112 5435
touch 2004 -2164 -3117 -3351 -3376 -4037 -4381 -4516 5539 <8037 >8570 <10161,touchston 1240
tough 711 2185 3219 -5684 -5690 6916 -6992 <7696 <8206 <8219 >9402,tour 3157 <7348 <9000 >9001,tourna <7372
tousl 6143,tout 3704 <8768,towboat 3228,tower 1033 3228 4838,town >8180,toxic <10162,toy -2575 4625 4656 >7559
trac 2004 2165 3087 4274 4669 -4833 5295,track 1204 -2909 3894 -4133 <7351 <7806 >8193,tract 2730 2739 -2755
traction 2068 <7304 <8341,trad 1219 -1220 -1308 2756 -3211 -5425 <7290 <7371 >7393 >9065 <9066
trademark 2100 3734,trader 1309,tradesman 3111,tradition >7749,traditional >9827
traffic -1311 <7290 <7344 <9065,traged 759 >8043,tragic >9659,trail 3894 4402 5344 <7351 >8873 <9028
train 661 802 -1989 2849 3194 -3395 3902 -3971 -4182 4296 -4762 5176 >7435 <7460 <7685 <8654,traitorous 7020
trajector 1876,tramp 714 -2159 -3846 5111,trampl 5446,tranc 1665 3616,tranquil 5839 6836
tranquilit 2897 2898 2899,transaction 1310,transcend 4541 4542,transcendent 7003,transcript <7361
transcription -2940,transfer 3229 -3883 5227 -5351 5447 -5448 >7349 <8723 >8829 >9089,transfix 4604 4856
transform 5038 5449 -5450 >9265,transformat 3098 -3230 <7703 <7820 >8059,transgres 3737 -5107 5360
transienc 665,transit 2746 3231,transition 1173 -2598 <8059 <8542
translat -1513 2965 3230 4904 4905 5450 <8820,transmissibl 5595 5859 6306,transmission 3232
transmit 3232 3400 3840 -3883 4005 6306,transmut 5038 5449,transmutat 3098,transparenc 1890 <7656
transparent 6440 6470 6685 >10152,transplant 5447 -5448,transport -1628 3102 -3229 3838 -3883 4241 -5339
transportat -1391 -1559 -3102 3229 3231 >7349 <7527,transpos -4006 4007 4897 5448,transvers 6016 7260
transversal 7260,trap -186 -723 -2177 2201 3133 -5144 5379 <7520 >7621
trash 3023 3024 4949 5114 <8477 >8484 <8774,travel >7342 <8040 >8041 >9000,traveler 3233,traveller 3233
travers 4133 4162 4258,tre >8343 <8917 <8948,treacher 504,treacherous 7021,tread 2717 5405 5446,treason 504
treasur 1991 3463 3904 5880,treat 1287 -1501 2341 -3347 -5260 <7334 <7475 >7476 <8547 >8777 <9962 <9963 <9964
trebl 3146 5451 -6176 6966 7022 7023,treetop 1247,trembl 2900 3089 6935,tremendous 5677 6309 7161 >9669 >9815
tremor 3115 5198,trench 1344 4474,trend 1579 -3196 3220 4187 <8181 <8899,trespas 1667 4914 -5107 -5360
trial 3027 <7308 <7794,trib -947 1892,tribunal 1205,tribut 2876 3222 <7472,trichrom 7024
trick -218 -2235 4690 6000 6954 >9400 >10175,trickl 1577 4408 <7623 <8618,tricolor 7024
trigger 2285 3339 <7520,tril 3088 5202,trim -3957 4189 5121 -5347 6940 6970 -7008,trinket 2658
trio 2446 -3234 <8396,trip 3130 -3339 <7348,tripl 3234 5451 7022 7023 <7735 <8839 >10063 >10064,trit 5695
triumph 4164 5181 -5266 5267 <8045 >8058 <8856,triumphant 6298,trivial 6670 6998,troika 2446,trol 3020
troop 3142 5117 <8136 >8153,trooper 846 -847,trot 1236 2380 3956
troubl 617 -1458 3725 4355 -5113 6150 6158 <7757 <8547 <8655 <10163 <10164 <10165 <10166 <10167 <10168 <10169
trough 632 2091 -3225,troup 1061,trouser 2735,tru -6082 -6413 -6911 -7025 <8622 >9162 <10170,trudg 5111
trul 7190 7249 7253,trumpet 2189,trumpeter 2148,trunk 577
trust -819 -1792 2959 3571 -4001 -4281 7001 <7760 <8350 <8687 >8697 >10174
trustworth >9981 <10172 <10173 <10174,truth -49 <7802,truthful 7025 >10170
try 3505 4529 -4808 4944 -5316 -5408 >7308 <8683 >8817 >9120 >9386 >9403 >9934,tsh 3224,tsunam <8043 <8057
tub 433 -2565 2794,tuck 4721 4887,tug 2372 3228 4417 -5006,tuition <7434 <8373
tumbl 60 1795 -3981 5441 5444 -5452,tumor 3235,tumour 3235,tumult 1054 3236 3237,tumultuous 6150
tun 147 <7692 <7893 <8552 >8586,tuneful 6717,tunnel 734 3798 >7603 <8901 <8912,turbinat 6972,turbulenc 3238
turbulent 5893 6150 >9186,turf 3139,turke -588 2385,turmoil 132 3237 <8423
turn -63 489 -629 -3157 -3239 -4765 -5156 -5272 -5299 6786 >8509 <8512 >8899 >10145 <10176 <10177
turnaround 2997 <7487 >7790,turnout -2702 <7543 <8115,turnover -2713,tutor 1001,twe 1863
tweet 5073 <8810 <8930,twelv 1566 6182,twiddl 5428,twig 5452,twilight 1605 6198
twin -1197 3193 -4378 4430 4899 5312 6197 <8319 <8534 <9140,twing 2733 5073 5182,twinkl 1867 2464 3150 3681
twirl 3159 3240 5393 5428,twirler 2214
twist -489 -636 1140 1525 -1630 -2885 3159 -3159 3239 -3240 -3241 -3242 3625 -4188 -4378 -5386 -5397 5400 -5453 6156 7018 >8913
twitch 4654 4933 4934 -5073,two <8396 >8397,twofold 6176 6177,twoscor 6380,tycoon 2405 <8243
typ 883 3243 >7815 <7816 <8278 <8824,typewrit 3243,typical >9266 <10178 <10179 <10180,typif 4515 5285
typograph 1078,tyrann 1423 1424,ubiquitous >9902,ugli 3244 <7653,ugly 6100 -6396 7002,ulcer 3245,ulcerat 3245
ultimat >9520 <9765 <9766,ultrasonic 6999,unaccompan <10075,unaccountabl 7026,unaffect 7027,unafraid 6323 6928
unambiguous 7261 7262,unanimous 7028,unanswer 7029,unattach 7030,unauthoriz 7031 >9790,unavail 6403
unavoidabl 6573 7211,unawar 7251,unbalanc 2239,unbearabl 6607,unbelievabl 6545,unbound 5797
unbroken -6627 7032,unbutton 7033,uncann 7034,unceasing 7135,uncertain 6555 -7035 7263 <9258 <9260 <9261
uncertaint >7761,unclean 6126,unclear <9272 <9273,uncloud 5905,uncommit 7030 <9211
uncommon 6883 <9298 <9299 >9816,uncompromis 6579,unconcern 2280,uncondition 6583 7036
unconditional 6350 7036 7176,unconnect 5966,unconquerabl 6596,uncontrollabl 7037
unconventional 6547 <9355 <9356,unconvinc 6356 6545,uncover 5298,undecid 6791 >10048,under 6401 >9479 >9591
undercover 5900 >9831,undercut <7560 <9054,underdevelop 6108,underdog <8264
underestimat 5454 <7453 <8690 <8701,underground 2565 2986 5729 5900,underl 3199,underlin 3246 4464 5455
undermin 3861 4128 >9029,underpin 4120,underrat 5454,underscor 3246 4464 5455 <8634,undersea 6993
undersecretar <8330,undershirt 3247,undersid 619
understand 242 -2320 4905 -5429 <7753 >7797 <7901 >7918 >8640 >8642,understandabl 6600,understat 4398 7038
understood >9480 <9665 <9666,undertak 2418 3530 -4095 4771 5433,undertaker 2609,underwa 5546 >9370
underwater 6994 6995,underworld 2145,underwrit 4893,undesirabl 7039 7040,undifferentiat 7041,undisclos >9832
undivid 6274,undo -5000 <8545 >8914 >8954,undon 6917,undoubted 7156,undres 4368 4385,undu -6271 7042
undulat 4643 5304 5311,uneas 6906 <8454 <9424 <9425,uneconomical 7043,unend 6260,unendurabl 6607,unequal 7264
unequivocal 7261,uneven 6784 -6922 7264,unexpected 7074,unexplainabl 7026,unfair 7044,unfaithful 7020
unfalter 6342,unfaltering 7149,unfasten 6790 7033,unfavorabl <9501 <9503 <9504,unfertil 6578
unfit 5688 6553 <9521 <9522 <9523 <9524,unfix 6759,unfold 1883 3690 4580 <8388 <9048
unfortunat 7265 >8211 <9541 <9542 <9543,unfound 6467,ungain 5678 5916,ungod 6947,unhapp 3034 <9580
unheed 6496 6531,unho 6334 6948,unhurt 7045,unif 5036 -5037 5040 6559 >8576,unificat 3248 3249 >8441
uniform 5972 7041 7046 <7517,unimaginabl 6543,unimaginativ 6982 6983,unimpeachabl 7266,unimportant 6589
uninitiat 6748,unintelligent 6991,unintentional 7076,uninterrupt 5982,uninvolv 6102
union 686 1201 -2383 -2532 2644 -3248 -3249 <8119 >9778 <10181,unioniz 6765 >10181
uniqu 3120 5574 6950 7262 >9566
unit 50 2684 3249 -3250 -4063 5036 -5037 6622 <7268 <7501 >8395 <8396 >8576 >8604 <8853,univers 1189 <7344
universal 6410 <7965 >9321 >9563,unjust 7044,unkind 6834,unknown 158 6749 -6777 -6989 >8314 >9200,unlac 5456
unlawful -6533 6547,unleash 4995,unlik 6115 6545 <9690 <9692,unlimit 6574 6666 6799,unload 4335,unlock 7047
unlov 7048,unluck 6170 7265,unmarr 6949,unmat 6785,unmistakabl 5615 7248 >9270 >9784,unmix 6837,unmov 7027
unnam 6749 >9200,unnatural 5484 5538,unnecessar 7049 <9769,unneed 7049,unnotic <9779 <9780 <9781,unnumber 5993
unobtainabl 7050,unofficial <9788 <9789 <9790,unorthodox 6614 >9355 <9828,unpaid 5577 <9834,unpair 6785
unparallel 5574,unpicturesqu 7048,unpledg >9211,unplow 7032,unplumb 6860,unpredictabl 6612 7162 <9897
unprepar <9900,unpretentious 7038,unproblematic 6216,unprocurabl 7050,unprompt >10090,unqualif <9940 <9941
unquestionabl 7144 7266,unravel 5457 <8914,unreal 5632 -6594,unrealism 20,unreason 5770,unredeem 6027
unreflectiv 7051,unrelent 6465 >9730,unreliabl 7021,unremarkabl 6264,unrequit 7029,unrest 131 <8424
unru 5785 6145 7037,unsaf <10005 <10006 <10030,unsaid 7052,unscath 7045,unscrambl 5457,unsecur 7047 >10030
unselfish 1999,unsettl 7035 <10041 <10042 <10043 <10044 <10047 <10048,unshakabl 6342,unshav 7053,unshaven 7053
unslop 7054,unspeakabl 5486 6564 6571,unspoken 6740 7052,unstabl -6362 6851,unstead 7263,unstructur 5586
unsuccessful <10115 <10116 <10117,unsuit 6557,unsuitabl -7040,unsung 6777,unsur 6116 6555 <9260 <9261
unsympathetic 5911,untellabl 6564,untenabl 6562,untest 7055 7056,unthaw 4373,unthink 6690 7015 7051
unti 5000 5456,untouch -7027,untoward 5530 6560,untr 7055 7056,untru >10171,untrustworth <10175,untruth 1799
unus 6392 6526,unusual 7231 <9301 <9487 <9488 <9489,unvar 5974 7046,unveil 5298 <10191,unwant 7039 <10197
unwarrant 6467 6563 7042,unwaver 6342 >10099,unwil <10208,unwilling <7647 >7649,unwind 4345 5269,unwit 6530
unwitting 7207,unworth 6100,unwritten 6796 6974,unyield 6165 >10111,upbeat 2672 5877 <8455 >8456 >9807
upbring 662 <7684 >7685,upcom >9853,updat <7937,upend <8565 <9010,upgrad 971 3369
upheaval -132 3238 3251 <8423 >8424,uphold 4091 5013,upkeep 807 2514,uplift 3251 4449 <8063
upper 3156 >9590 >10159,uprais 5292 6661,upright 3252 6250 6437 7054,upris 2318 <7449
uproar 2202 3236 <8064 <8423,uproot 4519 4584,upset 1530 -2713 -2714 -5109 5816 6157 -6805 <8968 >8979
upshot 1130 >8034 <8332,upsid >7612,uptak 1142
urg 2030 2251 2257 2360 3580 <7492 <8026 <8079 >8620 <8738 <8791,urgenc -2251 <7723 <8459 >8460
urgent 7148 >9385,urin 2795,usabl 5666 6400 7057,usag 1276 1660
use -1143 1660 -1684 -2095 -2524 3456 4570 >7396 <7719 >8798 <8881,useabl 5666 6400 7057,used 6926
useful 3253 7058,useles <10187,user >8205,usher 5356 <8250 <9017,using 1758,ussr 3030
usual 5935 7128 <9300 >9490,usurp 3491,utilit 3253 6997 >7719,utilitarian 7058,utiliz 1660 3456
utmost 2544 6296 6311 6641,utter 4463 5944 7073 >8716 >8785 >9314 >10092,vacanc 1661 <7608,vacant >9558 >9559
vacat 3279 4983 5289,vacation <7329 <8852,vaccinat 2301,vacuum 1661 <7608 <8530,vagabond 3846 5558
vagu 6119 6776 >9273,vain 6398 7004,valet 2001,valid <10188 <10189,validat 1711 2868 4119 <8571 >9110
validit 3008 3014 <7669,valor 1980,valu -3461 3463 4531 -5220 6852 <7715 >7716 <7839 <8643 <8661 >8701 >10219
valuabl <10190 >10220,valuat 1716,vanish 4324 4325 -4326 4620,vanit 1085 1086 1662,vanquish 3598,vapor 1718
vaporiz 1718,variabl 7059,variant 1503 -1632 1920,variat -1632 -2624,variet 299 -1917 <7344 >8154
various 5640 -7060 >9303 >10009,vary 3417 4259 7059,vast 6512 >9675,vault -2213,veer 4187,veh 6335
vehemenc 1657 1829,vehicl >7599 <7862,veil 4818,vein <7889,velocit 3155,vend 2763,venerabl 5655,venerat 4613
vengeanc 2758,vent 3254 3402 5458,ventilat 149 -659 3402 -5458,ventur 3371 4458 4775 <7391 >7412 <8377 >8811
venu 2478 <8171 <8179,veranda 3255,verandah 3255,verg 677 3256 <7712 <8411 <9151,veridical 6886
verif -3381 4103 <8571 >8685 <9120,verificat 893,veritabl 5658 6894,vernal 7061,vers 2817 3001,versatil 7060
version 69 1632 -2333 -2965 <7815,vertex 225,vertical 3252 6250,vertigo 2006,verv 3257,very 7246 >10017
vest 3247 4505 -5308,vestibul 1936,vestig 3087,vet 3258 <8215 <8237,veteran 3175 <8237 >9475,veterinar 3258
veto 4323 <7323 <7698 <8722 >8753 >9112,vex 3392 -3420 3442 5459,vexation 208 209 -211 1093,viabilit <7683
viabl 6324 >9187 >9887,vibranc 2989,vibrant 7062,vibrat 2700 2900 2901 4834 -5290 -5438,vic >7370,vicinit 2479
vicious 6007 -6841 >9613,victim 1602 <8211 >8282 >8289,victimiz 4030,victor <8045 >8058 <8206,victorian 6988
video 2786 -3218,vie 4016
view 284 -2188 -2689 -2690 3116 3259 4068 5337 >7837 <7857 >7858 >7980 >8643 <8656 <8674 >9051
viewer 3154 <8137,viewpoint 3184 <7854,vigilanc 155,vignet 3124,vigor 1677 <7696,vigorous >9448 >10001
vil 6100 6674,villag 2102 <8139,villain 3054,vindicat 1349 4951,vindictiv 6973
violat -289 1667 -2349 -3504 3737 -4276 -4286 <7405 <7408 >9127 <9128,violenc 1829 1906 <7700
violent -6008 -6335 7063 <10192 <10193 <10194,violet 6870,violin 1832,virgin 6869,viril 6696 6848
virtu 890 2563 <7675 <7715,virtual 7070 >9462 >9960,virtuoso 51 5979,virtuous 6869,virulent 5503 6054
visa <8757,visag 1192 1194,visceral 6608,visibl 2863 >9830,vision -2237 >7747 <7782
visit -3141 3817 -3896 -4864 -4888 <8151 >8999 <9001,vista 284,visual 6782 6783,visualiz 4513
vital 6014 6673 >9463 >9464,vitalit 1678 3257,vitriol <7954 <8548 <8773,vivacious 7062
vivid 1027 2325 5806 6447 -6601 >9271 >9958,vivif 3438,vocabular 2460,vocal <7893 >7987,vocalist 3119
vocaliz -3493 5387,vocation 765,vociferous 5764,vogu 3196 <7772,voic -276 -2336 5387 6965 <7471 <7691 <8785
void 1661 3541 4917 6773 <7608 <8563 >9560,volatil <7733,volcano 3254,volition 3260 3261,volle 735,voltag 2836
voltaic 6406,volum 706 -2324 <7705 <7706,voluminous 7018,voluntar 3262,volunteer 3262 <8202 <8237
voluptuous 6624 6692 6978,vomit 2884 3850,voodoo 2388,vot 3203 <7316 >7322 >7323 <8664 >9109,voter 1644 <8223
vouch 4770,vow >8795 <8796 <8797,vox <7471,voyag 5069,vulgar 5920 5936 5937 -6020
vulnerabl 1759 >7701 <8476 <10195,wack 5823 6945,wad 431 899 1567 3792 4139 <9002,waffl 4815,waft 2772
wag 803 1612 3090 4484 5460 <8033 >8360 <8840,wager 502 503 3639 3640,waggl 3090 5460,wagon 1471
wail 2423 4836 5461 6638,wailful 6638,wait 1362 3542 -5462 <8502 >8503 >8869 >9953,waiter 3083,waitres 5462
waiv 4678 4679,waiver 1494,wak -3259 3479 -3482 4810 <8034 <8509,wakeful 155,wal -712 4621 <8805
walk <7273 >7341 >9002 >9286,walkover 664,wallop 1315 2244 5463 5698,wallow 3655 -5267 5464,wallpaper 5116
walrus 3065,wan 1623 4217 6808 6810,wand -437 3256,wander 3643 3846 -4312 -5033 6254 6709 6729,wanderer 3158
wangl 4109 5016,want 1352 -3263 5070 5880 6067 >8419 <8467 >8891 >9166 >9715 <10196,war >7447 <8425 <8840
warbl 5202,ward 4773,wardrob 985,warehous 3189 <7614 <8938,warfar >7447 <7449,warhors 3175,warlik 6483 6701
warm 3223 -5540 -5626 7197 <8337 <8512 >9607 <10199,warmth -1896 -2134 <7765 <8100
warn 90 3358 <7943 >7944 <8015 >8018 <8738 >8789,warp 695 1354 3775 4377,warrant 1193 -2079 4772 4950
wash 2435 -2435 -4201 5305 <7333,washbasin 425 3264,washbowl 425 3264,washington 797,washup 435
wast 313 -415 3694 -4081 -4282 -4965 -4988 -5314 5647 -5787 6434 <7560 >8477 <8798 >9709,wasteful 7043
wasteland 415,wastewater 1635,watch 2664 -2785 -3496 5082 5337 <7430 >7431 >9046 <9105 >9106,watchdog <8230
watcher 3154 3265,watchful 5564,watchman 3265,water -2795 4924 6892 -7064 >8191,waterfal 1798,waterproof 3067
watersh 424,wattl 2431,wav 3603 3735 4643 <7354 <7979 <8040 >8057 <8505
waver 1800 1875 4596 4597 -4652 4815 -5201 -5465,wax 3952 4702,waxen 7065,waxlik 7065
way 122 -2753 -3018 <7298 >7319 <7526 <7683 >7686,wayla 3421,waysid 3013,wayward 5983
weak 2147 -6302 6327 -6327 -6385 6662 7064 >8461 <10108 <10109 <10110
weaken 4128 -4199 6120 6233 -6521 <7357 >8052 <8059 >10110,wealth 5543 >9992,weapon 278 <7537 >7593
wear 1817 -3517 3597 4610 4611 -4611 6278 6618 7259 <7274 >7517 <7550 <8520,wearisom 5792
weather 3736 >8337 <9034 <9152,weav 4909 -5033 5443 5465,web 1688 -2638 <7621 >7642,websit <7536
wed 2568 4061 5026 <7458 <8071,wedg 590 -912 4266 4675,wednesda 2568,wee 5146 7013,weed 1554 <8517
week 3266 <7926,weekend <8852,weep 1258 4177,weigh 1364 4069 -4126 -5178 <7788 >7789,weight 3433 6651 <8694
weird 7034 >9489,wel 1931 5427 -7127 -7132 -7213 <9024 >9539 <10201,welcom 5238 <9062,welfar >7467 <7670 >7717
welter 2389 5464,west 3267,wester 7066 7067,western -7066,westward 3267 7067,wet 2442 2599 -5922 -6633
whack 486 5463,whal 2005,wharf 1539 -3629,whatever >10077,whatsoever >10077,wheat 3192,wheedl 3973
wheel -513 -3651 5310,wherefor 3268,whet 5205,whiff 2883 -5190 5381,whil 2752 >8497,whim 2258 2655
whimper 3269 5461,whin 3269 4145,whip -458 1315 -3682 4658 5466 6961 <7483 <8075 >10089,whir 5467
whirl 1055 1215 2094 -3159 3212 4441 -4781 5393 5428 <8040,whisk 3270,whiske 3270,whisker 448 5720
whisper 3031 <7990 <8064 <8665,whistl <7639 <8810,whit -1863 2299 3114 5468 -5634 -5758 >7689,whiten 5468
whiz 51 5467,whodunit 2626,whol 3250 -7028 7045 <7811 >7824 <9309,wholesal <7295 <9054,whoop 4782,whor 2874
whorl 1013 1014 1264,why 3268 <8183,wick -5623 -6142 6933 6948,wicked 1296 1720 -2488 -3118 3244,wicker 780
wid -5811 7105 >9319 <10205,widen -3759 <7543 <8544 <8554,widespread >9330 >9564,widow <8209,width 647
wield 4563 4789,wif <8209 <8269,wiggl 3173 4940,wil 3097 3260 3261 4976 <7316 <7746 <7844 <8675 <10206 <10207
wild 0 1829 -5699 -6310 -6434 -6467 -6484 -7063 >8168 <10146 <10147,wildcat 453 7031,willful 6486
willing <7647 >7648,willpower 2829,wilt 4420,wily 6000
win 3328 3368 -5420 6331 <7283 <8058 >8108 <8632 >8856 <8888 >9213 >10114,winc 1877 4151
wind -1870 -2166 -2368 3242 -3242 4188 -4826 5033 -5076 5312 -5469 5561 6709 -7012 7018 >8335 <8337 >9155
windfal 602,window -3271,windowpan 3271,wing 365 -1827 -1862 <7319 >9015,wink 557 1867 3679 -3680 3681
winner 3200,winnow 4600,winter 3272 <7440 <8852,wintertim 3272,wintr 6397,wip 3021,wir -3217 3809 <8613 >10150
wiry 6990,wis -6393 <7686 >9937,wisecrack 1213,wish 3263 -3653 <8007 <8079 <8891 >8994 >8995
wishful 5637 >9195 <9455,wit 637 803 2209,witch -1242 3649,withal 7203
withdraw -3353 4342 5237 -5280 5294 -5336 <8602,withdrawal -1428
wither 314 4589 5357 5601 5602 6925 6942 <8052 >9976,withhold 4225 >8578,withstand <8849 >9152
witnes 2292 3154 4633 <8241 >8280 <8312 <8650 <9046,witting 7218,wizard 51 2507 5874,wobbl 3837 5352 6910
woe 3202,woeful 6089 7147,wolf -453 <8885,woman >8209 <8278 <8313,wonder 2534 4495 5028 6587 >8089 <8668 >9369
wonderful 6309 7222 >9815,wondrous 6309 7222,woo 4131 4132,wood 1913,woodgrain 2042,woodwork 813
wool 3273 5723,woolen 3273,woolgather 4207
word -511 -1505 2322 2427 2784 -2895 -3143 7012 <7867 >7878 <7901 <7989 <8514,wordles 7227
work -3195 -3274 3335 -3753 -4562 -4707 >7333 <7590 >7591 >7622 >8850 >8883 >9894,workabl 6324,workbench 488
worker -65 >8202,workforc 2107 <8136,workout 1748,workplac 3274 >7558,workshop 3110,workweek 3266
world 1189 1546 -1614 -2207 -2823 6429 6927 >9759,worldwid 6410 6429 >9759,worm 2305 5400
worn 5849 >10156 <10214 <10215
worr 1093 2272 3227 3835 -4038 5459 6157 6158 <7368 >7808 <8088 <8971 >8972 >9424,worrisom 6158,wors <7671
worsen 3385 4216,worship 4851 >7457 <8084,worshipper 479,worst 5466 <8032 <8857 <9232 <9233
worth 6095 6097 >7715 >9435 >10190 <10216 <10217 <10218 <10219 <10220 <10221,worthles 6100,worthwhil >10221
wound 2295 2457 2513 3768 4885 <8109 <8435 >8436 >8525 >8776 <8968 >9644,wow 3009 <7970,wrack 2903 5470
wraithlik 6934,wrangl 2097 2895,wrap 3275 3276 4469 5312 5490 5912 <8894 >8944 >9829,wrapper 3275 3276
wrath 201,wreak 3753,wreath 1983 5469,wreck 3103 5470 <8036 <8443 <8605,wrench 2885 3241 -5397 5453 5471 6875
wrest <8896,wrestl 5400,wretch 6089 -6100 -6473 6726 6727,wretched 2581,wriggl 3173 5400
wring 3171 4379 4746 5471,wrinkl 1228 4146 4147 5196,writ 337 -4022 4023 -5391 >7361 >7443 <8516 >8824 >8965
writer >8214 >8307,writh 5400,written <10094,wrong 1292 -5583 <7674 <8777 <9361 <9362 <9997 <9998
wrongdo 1705 >7405,wry 6191,xenophobic >9180,yank 2646 3277 4932,yanke 2646 3277,yap 2177 5472
yard -2043 2719 >7557 <7645,yaw 1938,yawn 4718 6189 >9802 >9805,year 119 120 212 5606 7095
yearn 2483 3320 4790,yel 763 3816 5330 >7992 >8014 <8716 >8809 >9713,yellow 5883 >7690,yelp 5472,yen 3320
yes <8012,yesterda <8486 <8493,yesteryear 2750,yet 7201 -7203
yield 1084 2357 3210 -4034 -4035 4723 -5275 -5421 >8347 <8352 >8367 <8512,yok 633 -1200 4987
young 2680 -3278 6537 6762 -7055 7061 >9422 <9801,younger >10032,youngster 904,youth 3278,youthful 7061
zeal 252 <8078,zephyr 145 <8335,zero 930 931 <8396 <8552,zest 2090 2642 5392,zip 931 1677 4842
zon 5125 <7625 >7633 <8623,zoo <7527,zoom 3138 5385
`;

export const negated = `
disadvantage,disadvantageous,disagree,disagreeably,disagreement,disallow,disappear,disappearance,disappointing
disapproval,disapprove,disapprovingly,disarmament,disarming,disarrange,disarranged,disassemble,disassembly
disassociation,disbelief,disbelieve,disburden,discharge,disclaim,discolor,discomfort,discomposed,discomposure
disconfirming,disconnect,disconnected,disconnection,discontent,discontented,discontinuance,discontinuation
discontinue,discontinued,discontinuity,discontinuous,discord,discorporate,discourteous,discourtesy,disembark
disembarrassment,disembodied,disenable,disenchant,disenchanted,disengage,disequilibrium,disesteem
disharmonious,dishonest,dishonestly,dishonesty,dishonor,dishonorable,dishonorably,dishonour,disincarnate
disincentive,disinclination,disincline,disinclined,disinfect,disinflation,disintegrate,disinvest,disjoin
disjoint,disjointed,dislike,disliked,dislodge,disloyal,disloyalty,disobedience,disobedient,disobediently
disobey,disoblige,disorder,disordered,disorderliness,disorderly,disorganise,disorganize,disorganized,disorient
displease,displeased,displeasing,disproportion,disproportionate,disproportionately,disprove,disqualify
disregard,disregarded,disreputable,disrepute,disrespect,disrespectful,dissatisfaction,dissatisfactory
dissatisfy,disservice,dissimilar,dissimilarity,dissimilitude,dissymmetry,distasteful,distrust,distrustfully
disunify,disunion,disunity,illegal,illegalize,illegibility,illegitimacy,illegitimate,illegitimately,illiterate
illogical,illogically,imbalance,imbalanced,immaterial,immature,immaturity,immeasurable,immediate,immobile
immobility,immoderate,immoderately,immoderation,immodest,immodestly,immodesty,immoral,immorality,immorally
immortal,immortality,impalpable,impalpably,impartial,impatience,impatient,impatiently,imperceptible,imperfect
imperfectibility,imperfection,imperfectly,impermanence,impermanent,impersonal,impersonally,impertinent,impiety
implausible,impolite,impolitely,impoliteness,impolitic,impossibility,impossible,impossibly,impotency,impotent
impracticable,impractical,imprecise,imprecisely,imprecision,improbability,improbable,improbably,improper
improperly,impropriety,improvidence,imprudence,imprudent,impure,impurity,inability,inaccessible,inaccuracy
inaccurate,inaccurately,inaction,inactivate,inactive,inactivity,inadequacy,inadequate,inadequately
inadmissible,inadvisability,inadvisable,inaesthetic,inanimate,inapplicability,inapplicable,inappropriate
inappropriately,inaptitude,inarticulate,inartistic,inattention,inattentive,inaudible,inauspiciously
incapability,incapable,incapacity,incaution,incautious,incautiously,incertain,incivility,incognizance
incoherent,incommensurate,incommunicative,incomparable,incompatible,incompetence,incompetent,incompetently
incomplete,incompletely,incompleteness,incomprehension,incomprehensive,inconclusive,inconclusively
inconsequence,inconsequent,inconsequential,inconsequently,inconsiderable,inconsiderate,inconsiderately
inconsideration,inconsistency,inconsistent,inconsistently,inconspicuous,inconspicuously,inconstancy,inconstant
incontinent,inconvenience,inconvenient,inconveniently,inconvertible,incoordination,incorporeal,incorporeality
incorrect,incorrectly,incorrectness,incorrupt,incorruption,incredibility,incredible,incurious,indecency
indecent,indecently,indecision,indecisive,indecisively,indecorum,indefensible,indefinable,indefinite
indelicate,independent,indeterminable,indeterminate,indigestible,indirect,indirectly,indiscernible
indiscipline,indiscreetly,indiscrete,indiscriminate,indiscriminating,indispose,indisputable,indistinct
indistinctness,indistinguishable,ineffective,ineffectively,ineffectiveness,ineffectually,inefficacious
inefficacy,inefficiency,inefficient,inefficiently,inelaborate,inelastic,inelasticity,inelegance,inelegant
ineligibility,ineligible,inequality,inequitable,inequity,inessential,inexact,inexactly,inexpedient,inexpensive
inexperience,inexperienced,inexpert,inexplicit,inexpressible,inexpressive,inexpressively,infeasibility
infeasible,infelicity,infertile,infidelity,infinite,infirm,inflexibility,inflexible,informal,informally
infrequent,infrequently,inglorious,ingratitude,inharmonic,inharmonious,inhomogeneous,inhospitable
inhospitality,inhuman,inhumane,inhumanely,injustice,innate,inoffensive,inoperative,inorganic,inorganically
insane,insanity,insatiate,insecure,insecurely,insecurity,insensibility,insensible,insensitive,insensitivity
insentient,inseparable,insignificance,insignificant,insignificantly,insincere,insincerely,insincerity
insobriety,insoluble,insolvent,instability,insubordinate,insubstantial,insubstantially,insufficient
insufficiently,insusceptible,intangible,intolerable,intolerance,intolerant,inutility,invalid,invalidate
invariability,invariable,invertebrate,invisibility,invisible,invisibly,involuntarily,involuntary
invulnerability,invulnerable,irrational,irrationally,irreality,irrecoverable,irregular,irregularity
irregularly,irrelevance,irrelevancy,irrelevant,irreligious,irreproducible,irresolute,irresolutely,irresolution
irresponsibility,irresponsible,irresponsibly,irreverence,irreversibility,irreversible
`;
