/**
 * Words of like meaning: the sets of WordNet 3.0 (https://wordnet.princeton.edu) that hold two common words or more,
 * by the first 3 senses of each, and pairs of one root in two parts of speech.
 *
 * Made by `test/learn/lexicon.ts`, which leaves out all but the words. A stem and the numbers of
 * the sets that it is in; items are parted by a comma.
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

export const synonyms = `
abandon 939,abid 1516,abilit 0 2439,abl 2439,aboard 1996,about 1997 1998,abroad 1517,abrupt 1999,absenc 2324
absent 1518 2324 2601,absente 2601,absolut 1519 2000,abstract 1 940,absurd 1520,abus 2 2728,abusiv 2728
academ 2579,academic 2579,accelerat 941,accent 3 942 943,accept 944 1521 2159 2746,acceptabl 2746
acceptanc 4 2159,acces 5 2745,accessibl 2745,accommodat 945 946,accompan 1522
accomplish 6 7 947 948 1523 1524 1525,accord 8 9,account 10 11 949 2602 2729,accountabl 2729,accountant 2602
accurat 1526,accus 950 2533,accusat 2533,achiev 6 948,acknowledg 951,acquir 952 953,act 12 954 2145 2607
action 13 947 955 2145,activ 1527 2221,activism 2485,activist 14 2485,activit 13 2221,actor 15 2607
actual 1528 2001,acut 1529 1530 2002 2829,ad 16,adapt 946 956,add 957 2209,addition 17 2209,additional 1531
addres 18,adept 19 1532,adequat 1533 1534,adjectiv 1535,adjust 956 958,administrat 20 2792,administrativ 2792
administrator 21,admir 2562,admirat 22 2562,admission 2328,admit 951 2328,admitted 2003,adopt 959 960 2161
adoption 4 23 2161,adult 1536,advanc 24 25 1537,adversar 26,advertis 16,advis 961 962 2535 2609 2610
adviser 27 2610,advisor 27 2535 2609,advocac 2315,advocat 28 29 963 2315,affair 30 31,affect 964 965 1538
affection 32,affiliat 33 966 1539,affirm 967 968 2732,affirmativ 1540 1541 2732,affluent 1542,afford 969 2757
affordabl 2757,afloat 1543,after 2004,aftermath 34 35,afterward 2004,aged 36 1544,agenc 37 2589,agenda 38
agent 2589,aggravat 1545,aggressiv 1546 2005,agr 8 39 40 2376,agre 970 2376,agricultur 2770,agricultural 2770
ahead 2006 2007,aid 41 42 971 972 1547,ail 1548,aim 43 44 973,air 45 974,airplan 46,alarm 47 975
align 958 976 1549,alik 1550 2008,aliv 1551 1552,all 2009,alleg 1553 2820,alleged 2820,allegianc 48
allianc 49 50 2291,allow 977 978,ally 51 2291,almight 52,almost 2010,alon 1554 1555 2011 2012,along 2013
alongsid 1996,alright 2014 2015,also 2016,alter 979,alternat 53 1556,alternativ 54 1556,altogether 55 2009
always 2017 2018 2019,amaz 1557,ambition 56 2400,ambitious 1558 2400,amount 57 58 980,ampl 1559,anchor 981
anger 59 1560 2245,angr 1561 2245,animat 1552,announc 982 1562,anonymit 2694,anonymous 2694,answer 60 61 983
antagonist 26,anticipat 62 1563,antipath 63,anxious 1564 1565,any 1566,apart 2020,apolog 64 2525
apologiz 984 2525,apparatus 65,apparent 1567 1568 2021 2022 2704,appeal 66 985 986 1569
appear 67 987 2153 2704,appearanc 67 2153,appl 988 2237,applaus 68,applicat 2237,appoint 69 70 71 989 2593
appointe 2593,appreciat 72 73 990,approach 5 74 75 991 1570,appropriat 992,approv 76 993 1541 1571 2318
approval 76 2318,approximat 1997,apt 1572 1573,arbitrar 2023,ardent 1574,area 77,arena 78 79
argu 80 81 82 994 995,arm 83,around 1998,arra 976,arrang 84 1575 1576,arrest 85 996,arriv 997 2149
arrival 86 2149,art 2265,artful 1577,articl 87,articulat 998 999 1578,artist 2265,as 2024,asid 2020 2025
ask 88,aspect 89 90,ass 91,assault 1000 1001,assembl 92,assert 968 2532 2748,assertion 2532,assertiv 2748
asses 1002,asset 93,assign 1003 1004,assist 42 971 1547 2314 2614,assistanc 41 42 2314,assistant 94 2614
associat 95 966 1005,assuag 1006,assum 953 960 1007 1579 2160,assumption 2160,assur 1008,asylum 96
attach 1539 1580,attack 97 1001,attempt 98 1009,attend 99 100 1522 2240 2322,attendanc 99 2322
attention 100 101 2240,attorne 102,attract 986 1010 2738,attractiv 2738,audienc 103,audit 1011
authentic 1581 2391,authenticit 104 2391,author 105,authorit 107 108,authoritarian 106,authoriz 108 109
auto 110,automobil 110,availabl 1582,averag 111 1583 1584,avoid 1012,await 1013 1563,awar 114
award 112 113 1014,away 2025 2026 2027,awe 115,awful 1585 1586 1587 2028,baby 116
back 117 119 120 1015 1016 2029 2613,backer 2613,backfir 118 1017,background 1018,backlash 121 1017
backward 2029,bad 1588 2802,badl 2030 2031 2801 2802,bag 122,bait 123,bal 126,balanc 124 125,ballot 127
ban 1589,band 128,bang 129 130 1019 2032,bank 2616,banker 2616,bar 1020 2033,bargain 131 132,barrel 133
bas 122 134 1021,bash 129 135,basic 136 2034,basis 137 138,batch 139,bathroom 140,battl 141 142 143 1022
battlefield 144,battleground 144,be 2143,bear 145 1023 1024 2622,bearer 2622,beat 146 147 1025 1590
becom 1026 1027 1591,befor 2006 2035,begin 148 1028,behav 954 1029,behavior 149 150,behemoth 151 152
behind 91 2036,being 153 2143,belated 2037,belief 154 2490,believ 1030 1031 2490,bellicos 1592
belligerent 155 1546 1593,below 2038,beltwa 156,bench 157,bend 158 1032,beneath 2038,beneficial 2428
benefit 159 1033 2428,besid 2016,best 1594,bet 160 1034 2617,betra 1035 2243,betrayal 2243
better 1036 1594 2617,bid 161,big 1588 1595,bigger 1596,bil 162 1037,billion 163,bind 1038 1039,birth 1023
bit 164 165,bitter 1597 2039,bizarr 1598,blam 1040 1041 1599,blanket 166 1600,blast 130 1042 1043 1599
bleak 1601,bles 76 167 1599,blind 168,blister 1597,blizzard 169,block 1020 1044,blood 170 2040,blow 171 172
blowback 118,blowout 173,blunt 1602,bluster 174 1045 1046,board 1047,boast 1045 1048,bogus 1603,bold 1604
bomb 2336,bombastic 1605,bomber 175 2336,bond 49 1038 1039,book 176 1606,boom 177 178 1042,boon 167
boost 179 180 1049,booth 181,border 182 183 1050 1051 1052,borrow 23 959,bos 184 1607,bother 185
bottom 91 1053,bounc 1054,bound 186 187 188 1051 1055 1056,bow 189 1057,box 1058 2618,boxer 2618,boy 190
brac 191 192 1059 1608,brag 193 1045 1607,brain 194,brainchild 195,brand 196 1060,bras 20,brav 1061
bravado 174,breach 197 1062 1063,breakthrough 198,bright 1609 1610,brink 199,broad 1600 1611 2041
broadcast 200 974,broaden 201 1064,brok 1612,broken 1613,brother 202,brutal 1614 1615 2399,brutalit 2399
buck 203 1065,budd 202,build 204 205 1066,built 1616,bul 208 209 1067 1617,bulk 206 207
bump 171 210 1068 1069 2337,bumper 2337,bunch 211,burden 212 1070,bureau 37,bureaucrac 2572,bureaucratic 2572
burn 213,burst 214 1071,busi 215,bust 1072 1073 1612,busy 1074,but 2042,buy 132 216 1075 1076 2619,buyer 2619
by 2043,bypas 156,cabl 1077,cal 218 219 1078 1079 2620,calculat 217 1618 1619,caller 2620,calm 1080 1081
camp 1082,campaign 220 222 1083 2621,campaigner 221 2621,cancel 223 1084,candid 1602 2044,candidac 222
candidat 221 224,capabl 225 1620,capacit 225,capital 2537 2594,capitalism 2582,capitalist 2582 2594
capitaliz 2537,captiv 226 1621 1622,captur 1085,car 101 110 227 228 1086,career 219,careful 1623
careles 229 1624,carnag 230,carnival 231 232,carr 1087,cartel 233,cas 234 235 236,cast 237 238,casual 1625
catastroph 239 240,catch 241,categor 242,cater 1088,caus 220,caustic 1597,caution 227 243 2446
cautious 1626 2446,caveat 243,ceas 1089 1090,celebrat 1627,celebrit 244,cent 245,center 246 1091 1628 2475
central 1629 2475,centrist 247,centur 248,certain 1630 2045,certif 1631,certificat 249,chair 250 1092 1093
chairman 250 1092,chairwoman 250,challeng 1094 1558 2665,challenger 251 2665,champion 252 253,championship 119
chanc 254 255 1069 1095,chang 979 2595,changer 2595,channel 1087,chant 1096,chao 2516,chaotic 1632 2516
character 256 2482,characteristic 257 2482,charg 950 1037,charit 2758,charitabl 1633 2758,charm 1634
charter 1097 1098,chas 258 1099,chat 1100,chatter 1100 1101,cheap 1635,check 1102,cheer 259,chemical 2501
chemistr 2501,cherish 1636,cherr 1637,chief 184 1638 2046,child 116 260 2623,childhood 2623,chip 164
choic 54 261 262 1639,choos 1103 1104,chorus 263,chosen 264,circl 128,circuit 265,circumstanc 266,circus 231
cit 267 1105 1106 1107,citizen 2407 2759 2760,citizenship 2407,city 2762 2776,civic 2759 2762
civil 1640 2320 2760 2761,civilit 2320,civiliz 1641,clandestin 1642,clap 68,clarit 2373,clas 242 269 1108 2570
clash 268,classic 1643,classif 1108 2275 2570,classificat 2275,claus 87,clean 2047 2338,cleaner 2338
clear 270 2302 2373,clearanc 2302,clever 1573,click 1101,client 271,climat 272,climb 273 274 275,clip 276
clock 1109,clos 277 278 279 1110 1111 1644 1645 2048 2049 2624,closer 2624,closest 2050,cloth 280,clout 281
clu 284,club 282 283,clutch 285 1112,coach 286,coalesc 1113 2217,coalition 50 287 2217,coherent 1646
collaps 1114,collar 996,colleagu 288,collect 1115 1647 1648 2276,collection 2276,collectiv 1649 2051
colon 289 2788,color 290,column 2517,columnist 2517,com 74 75 997 1570,combat 291 1022 2735
combativ 1592 1650 2735,combin 233 1116 1117 2262,combinat 2262,comed 2536,comedian 292,comfort 1118
comic 292 1651 2536,command 161 1119 1652 2612,commander 2612,comment 293 294 295 1120,commentar 294
commentator 296,commerc 2296,commercial 2296,commission 297 2249 2301,commissioner 2301
commit 48 1580 2249 2581,committe 297 2581,common 298 1653,communicat 299 1121,communism 2512,communist 2512
comp 2313,compan 300,compar 301 302 1122,comparison 301 302,compas 303 304 1123,compassion 2398
compassionat 2398,compet 2308 2664 2734,competenc 2430,competent 2430,competition 305 306 2308
competitiv 1654 2734,competitor 251 2664,compl 1127,complain 1124 2524,complaint 307 2524
complet 1125 1523 1524 1655 2009,complex 2390,complexit 2390,complianc 308 2313,complicat 1126
component 309 310 311,compound 1117 1128,compris 1129 1130,con 1131 1132,conced 312 1133 2542
concern 228 1134 1135 1656,concession 312 2542,conclud 1136 1137 1657 2174,conclusion 277 313 2174
condition 314 315 1138,conduct 149 150 1029,confidenc 2459 2529,confident 1658 2459,confidential 2445 2529
confidentialit 2445,confirm 967 2479,confirmat 2479,conflict 141 143,confront 1139 2239,confrontat 316 2239
confus 1140 1659 1660 2158,confusion 317 2158,congratulat 318 1127 1141,congressman 319,congresswoman 319
connect 1005 1142 1539 2167,connection 320 2167,conscious 114,consecutiv 1661 1662,consent 944
consequenc 35 321 2435,consequential 2435,conservativ 1626,consider 1143 1144 1145 2321,considerabl 2052
considerat 2321,consistenc 2692,consistent 1646 2053 2692,consolidat 322,constant 1663 2018 2019,consternat 47
constitut 989 1130 1146 2198,constitution 323 2198 2763,constitutional 1664 2763,construction 205
consultant 27,consum 1147 1665 2259 2596,consumer 2596,consummat 1655 1666,consumption 2259
contain 1129 1148 2678 2755,contend 995 1149 2307 2663,contender 251 2663,content 324 2678
contention 80 306 2307 2544,contentious 1650 2544,contest 305 1149,continent 2588 2755,continental 2588 2788
continu 1150 1151 1152 2277,continuat 2277,contract 2442,contractor 2442,contradict 2549,contradiction 2549
contrar 325,contribut 957 2251 2670,contribution 326 2251,contributor 2670,control 1148 1153
controvers 80 2545,controversial 2545,conve 1121 1154,convenienc 327,convention 328,conventional 1667
conviction 329,convinc 1658,coordinat 1668 1669 2627,coordinator 2627,cop 1155,copy 330 1156,corner 1157
cornerston 138,corporat 1649 1670,correct 1158 2201,correction 2201,correspondenc 40 2384,correspondent 2384
corrupt 1076 1671 2204,corruption 2204,cost 331 332,counsel 29 333 961,count 334 1159 1160 2340
counter 1161 2340,countr 335 2771,coup 336,coupl 337 338 1162 1163 1672,cours 339 1164 2054,court 340 1165
courtroom 340,cover 166 341 342 1166 2426,coverag 343 2426,covert 341,crack 344 1617 1673 1674,crash 268 345
craz 1675,cream 346,creat 1167 2199 2597 2739,creation 2199,creativ 2739,creator 52 2597,credential 249
credit 347,crew 211 348,crim 349 2248,criminal 1676 2248,cring 1168,crippl 1677,crisis 2559,crisscros 350 1678
critic 2628 2629 2825,critical 2464 2559 2628 2825,criticism 351 2464,criticiz 2629,critiqu 351 352,crook 1671
cros 350 1169 1679,crowd 211,crucial 1680 1681,crud 353,cruel 1614,crusad 220 1083
crush 354 355 1025 1613 1682,cry 218 356 1170 1171,cult 357,cultur 2264,cultural 1683 2264,cur 1172,curb 1148
curiosit 358 2341,curious 1684 2341,currenc 2418,current 359 2418,custod 360 361,custom 362 363,customer 271
cut 1173 1174 1601 1685,cyberspac 364,cycl 365,dad 366,dail 1625 2699,damag 367 1686 1687,damn 1599 1688 2040
danc 368,danger 369 2587,dangerous 1689 1690 2587,dar 1175 1176,dark 370,darl 371 1691,dash 372,dat 70
daughter 373,dawn 374 1177,day 375 2699,dead 1590 1999 2000,deal 131 139 376 377 1145 1178,dear 378 1691
death 2195,debacl 379,debat 82 1179 1180 2630,debater 2630,debut 380,decad 381,decent 1591 1692 2055
decid 1181 1693 2175 2720 2803,decided 2056 2803,decimat 1182,decision 313 2175,decisiv 2720,deck 1183
declar 982 1694 2531,declarat 2531,declin 1184 1185,decreas 1695,deed 382,deep 2057 2058 2059,deepen 1128 1186
defeat 383 1187 1188 1696,defect 384 1189 2155,defection 2155,defend 1190 2598 2603 2733,defendant 385 2603
defender 386 2598,defensiv 2733,defer 1057 1191 2408,deferenc 308 2408,defianc 2310 2552,defiant 2310 2756
deficit 387,defin 388 1697 2375,definit 2056,definition 2375,definitiv 1643,deflect 1012
defy 1176 1192 1193 2552 2756,degre 389 390,dela 391,delegat 1003,deliberat 1179 1180 1618 1623 2060
demand 392 1194 1195,demeanor 150,demis 393,demonstrat 394 1196 1197 1198,denial 2189,denounc 1060,dent 395
deny 2189,departur 396 397 398,depend 1034 2753,dependent 2753,depict 399,deport 1029 1199 2190
deportat 400 2190,depriv 1200,deput 401,descend 1201 2558,descent 2558,describ 949 1202 2547,description 2547
desert 1189,design 402,desir 1203 1204,despit 403,destin 266 404,destro 1698 2194,destruction 2194
detail 405 1699,detention 360,deter 1205,determin 1206 1207 1693 2169,determinat 313 406 407 2169
detrimental 1687,devastat 1682 1700,develop 408 409 2342 2676,developer 2342,developmental 2676,devic 410
dictat 1208 2615,dictator 106 2585 2615,dictatorship 2585,die 1209 2195 2698,differ 1210 2387 2754
differenc 397 411 2386 2387,different 2061 2386 2754,difficult 1701,dig 1211,digit 412 413 2444,digital 2444
diminish 1702 1703,dip 1212,diplomac 2402,diplomatic 2402,dir 1586,direct 1213 2062 2063 2626,direction 414
director 415 2626,dirt 416 1214,disaffect 1704,disagr 2543,disagre 1210 1215 2543,disappoint 1696
disapproval 417,disarra 317 1216,disaster 239 240 2555,disastrous 1705 2555,disbelief 418,disciplin 419 1138
disclos 1217 2550,disclosur 420 2550,discord 421 1215,discount 1218,discourag 1205 1219,discours 422 1220
discover 198 423 1221 1222 1706,discredit 1223 1686,discriminat 2713,discriminator 2713,discus 1220 2539
discussion 422 2539,disdain 403 1224,disgrac 424 1223,disgraceful 1707 1708,disgruntl 1709,disgust 1225
disingenuous 1577,dislik 417,dislodg 1226 1227,disma 47 975 1710,dismantl 1228,dismis 1218 1711 2193 2726
dismissal 2193,dismissiv 2726,disorder 425 1216 1229 1632,displa 426 427 1230,disput 411 1094,disqualif 1231
disregard 1218 1232,disrupt 2218 2706,disruption 2218,disruptiv 1712 2706,dissatisf 1709,dissent 428 1210 1233
distanc 2422,distant 2422,distast 63,distinction 2465,distinctiv 1713,distinguish 1234 1235 1236 1714 2465
distract 1229 2185,distraction 2185,distres 1715 1716,distribut 1237 1238 2292,distribution 2292
district 429 1239,distrust 430 431 1240,disturb 1717 1718,divers 1719 2388,diversit 432 2388
divid 433 1241 1242 1243 1720 2219,division 2219,do 135 1244 1245,docket 38,doctor 434 1246,doctrin 435
docu 436 2343,documentar 1721 2343,dodg 437,dog 1099 1722,dollar 203,domain 78 438,domestic 2793
dominanc 2438 2673,dominant 1723 2673 2752,dominat 1247 1248 1652 2438 2752,don 1724,donat 2295
donation 326 2295,doom 439 1249 1250 1688,door 440,doubl 1725 1726 2064,doubt 441,down 1147 1727
downpla 1018 1251,downward 1727,dozen 442,draft 443 1252 1253,drag 1254,drama 444 2520,dramatic 1728 2520
drap 1729,draw 443 445 1202 1255 1256,drawn 1730,dream 56,drink 446 1257,driv 220 1258 2344,driver 2344
drop 447 1731,drum 133,dry 1732,dual 1725,dunk 1212,duo 191 337,durabl 1733,duration 448,duty 449 450
dying 393 1564 2698,dysfunction 2697,dysfunctional 2697,eager 451,earl 1735,earlier 1734 2035 2065 2066
earliest 1734,earn 452 453 1259,earth 454 455,eas 456 1118 1260,easy 2067 2068 2069 2070,echo 1261 1262
econom 2183 2452,economic 2183,economist 2452,edg 183 186 1685,editor 2633,editorial 2633,educat 457
effect 321 458 2741,effectiv 1736 2741,efficient 1736,effort 98 459,el 460,elaborat 1126 1699
elder 36 461 1544 1737,elect 264 1738 1739 2178 2575 2716 2750,election 2177 2178,electiv 1739 2716
electoral 2177,electorat 2575,electric 1740 1741 2563,electrical 1740 2779,electricit 2563 2779
element 309 311 2339,elementar 1742 2339,elevat 460 1263 1264 1743,eligibl 2750,eliminat 1182,elit 1738
emblematic 1744,embod 1670,embrac 462,emerg 1745 2148,emergenc 2148,eminent 1746,emotion 2560,emotional 2560
emphasis 3 2693,emphasiz 942 1265 2693,emplo 463,empower 1266,empt 939,encounter 464 1069 1267
encourag 179 1049 1747,end 465 1090 1657,endeavor 98 466 1268,endors 1015 1016,endur 1516,enem 467
energ 468 469 2363 2401,energetic 2401,energiz 2363,enforc 1269 1270 2640,enforcer 2640
engag 70 141 1271 1272 1606,engin 2345,engineer 470 1273 2345,enjo 1274,enlist 1253,enormous 1748 2071
enough 1534 2072,enrol 471,ensur 1008 1102,enter 472 473 1275 1276 2150 2151,enterpris 466 474,enthusiasm 2456
enthusiastic 2456,entic 1749,entir 1750 2009 2011,entourag 475,entr 380 2150,entranc 472 473 1085 2151
environ 476 2682,environmental 2682,equal 477 1277 1278 1533 2024 2073 2385,equalit 478 2385
equat 1122 1278 2180,equation 478 2180,equit 479,eradicat 1182,erod 480 2675,erosion 480 2675,error 481
escap 437,especial 2074,essenc 212 482 2491,essential 483 1681 1751 2034 2491
establish 20 323 484 1197 1279 1280 1525 1667,estimat 1281 1282,ethic 2505,ethical 2505,ethnic 1683 2393
ethnicit 2393,evad 1283 2747,evasiv 2747,even 485 1284 2073 2075 2830,event 235,eventual 2076,ever 2017
everyda 1625 1752,evidenc 486 1198 1285 2478,evident 1567 2478,evil 1753,evolution 408
exact 1195 1526 2077 2078 2832,exampl 487,exceed 1286 1754 2736,exceeding 2079,excellenc 2381
excellent 2381,except 2463,exception 2463 2477,exceptional 1754 1755 2477,exces 1756,excessiv 2736
exchang 1287,excit 488 1288 1757,exclusiv 1758 1759 2011,excus 64 1289 1290,execut 947 2740,executiv 21 2740
exempt 1289,exercis 489 490 491,exhaustiv 1760,exhibit 427 1196 1230,exil 400 1199,exist 1291 2684
existenc 153 492 2683 2684,existential 2683,exit 398 493 1209,expand 2212,expansion 2212,expect 1013 1292 2493
expectat 494 2493,expel 1293 1294,experienc 1295,expert 1532 2450,expertis 2450,explain 1290 2534
explanat 2534,expletiv 495,explod 1071 2214,exploit 459 1761,explor 1296,explosion 214 2214,explosiv 1762
expos 1217 1230 1763 1764 2171,exposur 2171,expres 496 1154 1297 1765 2208,expression 497 498 2208
extend 1064 1166 1298 1766 1767 2211 2425 2705,extension 2211,extensiv 1600 2705,extent 2425
external 1768 1769,extra 1531 1756,extrem 2079 2080,extremism 2513,extremist 1770 2513,fabric 499 500
fabricat 1771,fac 497 1139 1299,facet 89,facilitat 1260 1300,factor 309 501,facult 502,fad 1772
fail 503 1035 2157,failur 2157,fair 232 479 1773 1774 2047 2081 2082,faith 504,faithful 505,fak 506 1301 1603
fal 1201 1731,fals 1775,fam 244 1627 2695,familial 1776 2569,familiar 95 2370,familiarit 2370,famous 1627 2695
famy 242 507 2569,fantas 2449,fantastic 1777 2449,far 508,farewel 509,farther 1778,fascism 2514,fascist 2514
fashion 510,fast 2083,faster 2810,fat 266 404 1249,fatal 1705,father 1302,fault 384 481 1040,favor 1303 1780
favorabl 1779,favorit 371 1780,fear 115 228,fearful 1586,feasibl 1781,feat 459,featur 257 1048 1304
federal 1782,fee 1305,feel 154 511 1306,fel 512 1614,fellow 95 288,felt 1307,fertil 1783,fervent 1574
fervor 488,fiction 2518,fictitious 1579 1771 2518,field 144,fier 1574 2561,fierc 1784 1785
fight 141 291 1308 1309 1527 2346,fighter 155 252 2346,figur 204 217 412 1282 1310,fil 513 1311 1312,film 514
fin 1314 1789 2014,final 1786 1787 2076 2084 2085,financ 515 516 2297 2784,financial 1788 2297
find 198 406 423 1069 1221 1313,finger 413,finish 277 517 1090 1125,fir 518 1711 2561,firm 1790 2086 2087
first 148 1791 2088,fiscal 1788 2784,fit 71 945 1792 1793 2377,fitnes 2377,fiv 519
fix 520 521 1246 1315 1316 1794 2202,fixtur 522 2202,flak 164,flap 1317,flash 1635,flat 1795 2089,fle 2156
fledgl 523,flesh 204,flight 524 2156,flip 1318,flock 139,flood 1319 1543,floor 525 1183 1320
flourish 1321 1322,flow 526 527 1164,flurr 528 1140,fly 524 1323 1324 1796,focus 529 1091,foe 467,foil 1169
fold 505 1111,follow 258 530 1797,follower 530,fond 32,foot 137 531,for 189,forc 532 1325 1326
forecast 1282 1327,forefront 533,foreign 1798,foremost 2088,forese 1161,forever 2019,forg 1301 1328 1329
form 534 535 1146 1330 1331,formal 2090,former 1799 1800 2091,formula 536 2481,formulat 999 1329 2481
forth 2026 2092,forthcom 1570 1801,fortun 255 537,forum 92,forward 2007 2092,foster 538 1332 1802
found 539 1021 1279 1280 2200 2635,foundat 134 2200,founder 1114 2635,four 540,fourth 541,fraction 1242
fragil 1803,fram 204 1052,framework 500 542,frank 2044,fraud 506,fraught 1804,fre 543 1226 1333 1334 2093
freelanc 544,freez 545,frequent 1335 2094,fresh 1608 2095,freshman 523,friend 51 2605,friendship 2605
front 1299,frozen 1805,fruit 546,frustrat 383 1696,ful 1750 1806 2096 2636,fulfil 947 1336,fuller 2636
fun 2224,function 547 548 549 1337 1338,fund 120 515 516 550,fundamental 1629 1807 1808 2034
funn 1651 1684 1809 2224,furious 1560 1561 1784 2415,furor 357,further 1049 1332 1778,furthermor 2097
fury 551 2415,fusion 287 552,futur 1810,gaff 553,gag 554,gain 17 555 1033 1339,galvaniz 1741
gam 556 1340 1677 1811,gambl 556,gang 211 348,gap 344 557 558 1063,garbag 559,garner 1115 1259,gas 560 1045
gasolin 560,gather 561 1115 1647,gay 1812,gaz 1341,gear 562,general 2041 2098,generat 1342,generosit 2293
generous 2293,gentl 1006,genuin 1528,geograph 2795,geographic 2795,gestur 563,get 952 1026,giant 152 2332
gift 564 565 1266 1813,gigantic 2332,gild 1814 1815,girl 373 566,giv 565 969 1817,given 1572 1816,glad 1818
glob 126 454 2590,global 1819 2590,go 567 568 1343 1344 2146,going 396 398 2146,gold 1814 1820
golden 1814 1820,good 569 2099 2100,gossip 295 1100,govern 107 570 1345 1346 2348,governor 2348 2637,grab 571
grad 269 572 1347 2420 2638,grader 2638,gradual 2420,grand 573 1815,grant 978 1014 1133 1816,grappl 574
grasp 72 304 1123,grateful 1821,grav 1690 1822 2030 2368,gravit 2368,greatest 1823,green 298,griev 1824
grim 1825,grin 575,grind 1211,grip 285 576,grit 577,grocer 578,gros 579,ground 455 486 580 581 981
groundbreak 1826,groundwork 134 138,group 582,grow 409 2556 2796,grown 1536,growth 409 583 2556 2796
grump 1679,guarante 1008,guard 584 1190,guardian 386,gubernatorial 2637,gues 585 586 1281 1348 1349
guid 588 1350 1351 2303,guidanc 333 587 2303,gun 589,gunman 589,gut 577,gutter 590,hack 2639,hacker 2639
hal 591,halfwa 1628,halt 85 545 592 1044 1677,hammer 1328,hand 361 593 596,handl 576 594 595 1178 1352 1353
handsom 1817,happ 1818,happen 597 1354,harbor 598 1355,hard 1701 2033 2087 2812,harden 1827 2812,harm 367 599
harnes 1356 1357,hat 600,hateful 1828,hatr 600,haul 241 1254,hav 1295 1304,haven 598,hawkish 1829
hazardous 1830,head 145 194,headach 601,heal 1172,hear 103 1222,heart 602,heat 603 604 1358,hedg 1283
heed 605 1359,heft 1831,height 606 607,heir 608,help 41 42 94 609 971 972 1300,hero 252,heyda 610,hid 512 611
high 1746 2080,highlight 612 1360,hik 180 613,hint 284 1361,hir 1097 1098 1272,histor 10 2503 2504
historic 1832 2503 2813,historical 1832 2504 2813,hit 614 1362,hitch 85 615,hold 72 285 616 617 1363
holida 618,hom 1833 2793,honest 1834 2044,honor 112 1364 1365 1835,hop 619 1204 1366,hopeful 1836
horrific 1586 1837,hostil 2272,hostilit 2272,hot 2831,hotl 2831,household 507,however 2101,hug 1838,human 2380
humanit 2380 2397,humanitarian 2397,humbl 1839 2406,humiliat 1839,humilit 2406,humor 620,hundr 248,hunger 2409
hungr 2409,hunt 621,hurt 599 622 623 1367 1368 1840,hypocris 2404,hypocritical 2404,icon 624 2349,iconic 2349
idea 625 2480,ideal 2480 2764,idealism 2764,identical 1841 2383,identif 1369 2170 2362,identificat 2170
identit 2362 2383,ideolog 2471,ideological 2471,ignor 1218 1232 1842 2499,ignoranc 2498 2499,ignorant 2498
ill 307 1843 2031 2689,illnes 2689,illustrat 487 1370,imag 624 626 1310,imagin 1348 2448,imaginat 2448
immediat 2063,immens 2102,immun 1844 2192,immunit 2192,impact 964,impassion 1574,impl 1269 1371 2147 2472
implementat 2147,implicat 627 2472,import 628,importanc 2431,important 1680 1845 2103 2431
impos 1270 1372 1714 1846 2300,imposition 2300,impossibl 1847,impression 154 458 629,impressiv 1848
imprison 1621,improbabl 1849 1850,improper 1851 1852,improv 25 1036 1853,inaugural 630 1791,inaugurat 630
incendiar 1854,incit 1373,inclin 1855,inclinat 631,includ 2213 2717,inclusion 2213,inclusiv 2717,incom 473
incompetent 1856,incorrect 1857,increas 17 583 2808,increasing 2808,incredibl 1858,independenc 2686
independent 544 1859 1860 2686,index 632,indicat 1374 1375 2553,indicator 632 2553,indispensabl 1751
individual 633 1861 2104,industr 2765,industrial 2765,ineffectiv 1862,inevitabl 2105,infamous 1863
inflammator 1854,influenc 1206 2437,influential 2437,inherent 1664 1864,inherit 1776,initiativ 474 1791
inner 1865,innovat 539,innovativ 1537 1826,input 293 634,inquir 635 636,insecur 1866 2565,insecurit 2565
insert 1376,insid 637 2106,insist 638 2316,insistenc 638 639 2316,inspir 1377 2258,inspirat 195 2258
instanc 234 487 1370,instant 640 2063 2107,instead 2108,institution 484 2350,institutional 2350,instru 641
insult 2,insuranc 642,insurgent 643,integrat 322 1378,integrit 644,intellectual 1867,intelligenc 2447
intelligent 1868 2447,intend 1379 2176 2496,intens 1529 2410,intensif 1128 1186 2411,intensit 2410 2411
intent 43 1622 2496,intention 43 2176,intentional 2060,interest 645 646 1135 1656,interfer 1380 2289
interferenc 647 648 2289,interim 649,interior 637 1833 1865,internal 1833,internat 1769 2814
international 2814,internet 364,interpret 1381 1869 2165,interpretat 2165,interrogat 650,interven 1380 2325
intervention 647 2325,interview 2641,interviewer 2641,intimidat 209,introduc 1376 2207,introduction 380 2207
inundat 1543,invest 653 1266 2642,investigat 651 652 2724,investigativ 2724,investor 2642,invok 985
involv 645 654 965 1870,ire 59,ironic 1732,irritat 655 1871,isolat 1872,issu 656 1382 1383,item 405
jam 354 520 1384,jeopard 657 2696,jeopardiz 1385 1386 2696,jihad 2274,jihadist 2274,job 215 658,join 659 1672
joint 659 998 2051,jok 554 2809,joking 2809,journalism 2232,journalist 2232,journe 1387,joy 660
judg 661 662 1281 2576 2634,judicial 2634 2766,judiciar 157 2576,jump 1055,jurist 661,jury 663
just 1773 2042 2077,justic 661 2766,justif 984 2327,justificat 2327,keen 1530 1617,keep 616 1150 1363,key 1629
kick 664,kickoff 148,kid 260,kil 665 1188 2457,killer 2457,kind 534 1873,king 666 2584,kingdom 667 2584
knif 668,knit 669,knock 129 670 1068,know 1874 2827,knowing 2827,label 1388,labor 1211,lack 671 1518 1875
lam 1677,land 438 672,landmark 673,languag 674 675,laps 676 1389,larg 1595 1605 2109,larger 1596,lash 677
last 277 1390 1733 1786 1876 1877 2085,lat 1878 2037 2058 2110,later 2004,laugh 554 678,laughter 678
launch 380 679 1279,law 2231 2767,lawsuit 236,lawyer 102 2231,lay 1391 2334,layer 2334
lead 680 682 1351 1392 1879 2599,leader 681 2330 2599,leadership 681 682 2330,lean 683 684 1393 1394 1880
learn 685 1132 1222,leav 396 509,left 1881,legal 2767,legaliz 1395,legend 2519,legendar 2519,legislat 686 2780
legislativ 2780 2781,legislatur 2781,legitimac 104 2396,legitimat 1395 1882 2396,lend 957 1396,length 448 1766
lesson 687,let 977 2643,letter 2643,level 389 390 572 1228 1284 1795 1883,levy 1372 1397,liar 2644
liberal 688 1884,liberat 543,licens 689,lie 2244 2644,lieutenant 401,lif 690,lift 691 1264,light 1398
lik 1086 1550 1885 1886 1887 2111 2742,likabl 1569 2742,likewis 2008 2016 2112,limelight 692
limit 188 496 1056 1316 1888 2254,limitat 2254,lin 1202,link 320 1005 1142 1672,list 683 693,listen 1359
lit 694,literatur 694,littl 1889 1890,liv 690 1390 1551 1891,loan 1396,lobb 591 2583,lobbyist 2583,locat 1892
location 695,logical 1646 1882,lon 1554 1893 1894,long 2645 2833,longer 2645,longest 2833
look 497 696 987 1895,loos 1333 2093,los 2646,loser 2646,lost 439 1660,lot 128 139 442 1237 2113
loud 1635 2114,lov 378 1274,lower 1896,loyalt 48,luck 255 266 537 1779,lur 123,lurch 697 1399,lying 2244
mad 1675 1757,magic 1634,magnat 666,mail 1400,main 1638 1860 2046,maintain 1363 1401 2203,maintenanc 2203
major 2423,majorit 206 2423,mak 196 1167 1244 2573,maker 52 698 2573,malais 699,manag 1155 1352 2625
manager 286 415 2625,mandat 109 700,mandator 700 1897,manipulat 594,manner 510,manufacturer 698 701,map 547
margin 182 2680,marginal 2680,mark 702 703 704 707 1236 1388 1898 2351 2821,marked 2821,marker 703 2351
market 578 705 706,marketplac 705,marr 2281 2785,marriag 708 2281 2785,marshal 1402,mas 139,massacr 230 1403
master 709 1248 1404 1638,mat 338 1162 1307,match 970 1162 1669 1899,material 499 710,matter 30 656 1159
maverick 711 1900,maximiz 2427,maximum 2427,mayb 2115,mayor 2647,mayoral 2647,md 434
mean 628 712 713 1371 1379 1583 1828 1901,meantim 649 2116,meanwhil 649 2116,measur 58 162 714 1618 1902
medical 2235,medicat 715,medicin 715 2235,meet 464 1267 1793,member 2577,membership 2577,memor 717
memorial 716,men 596,mental 2791,mention 267 718 1105 1106 1405,mer 1903 2042,merchandis 719 1406
merger 552 720,merr 1812 1891,mes 520,messag 324,method 2454,methodic 2822,methodical 2454 2822,metric 1902
metro 721,midda 722,middl 246 1628,midst 723,mil 501,militant 14 1593 1654 1829,million 163
mind 194 662 1572 2791,minimal 1904,minimiz 1251 2677,minimum 1904 2677,minister 724,minor 260 2424
minorit 2424,minut 165 640 725,mir 1870,mis 566 1518,misconduct 726,misdemeanor 727,misguid 1905
mistak 481 728,mistaken 1775 1905,mistrust 430 431 1240,misunderstand 728,mix 1113 1378,mobiliz 1402 1407
mock 2530,mocker 2530,mod 510,model 542 1408 1409 1410,moderat 247 1093 1148 1906 2648,moderator 2648
mogul 666,mold 237 238 1409,moment 165 640 2434,momentous 2434,mone 2674,monetar 2674,moniker 729,monitor 730
monster 151,monu 716,mood 272 620,moot 1179,moral 687,moreover 2097,morn 374,most 2010 2098 2109,mother 1302
motion 563 731 732 2205,motor 1258,mount 274 275 733,mountain 139 733,mourn 1824,mouth 1411 2769
mov 731 732 1343 1538 2205,movi 514,much 2113,murder 734 1412 2196,murderous 2196,muscl 2413,muscular 2413
mut 1907,mutual 1653,myster 735,nam 69 1078 1369 1413 2768,narrativ 736,nast 1587,nation 335 2794
national 2117 2794,nationalism 2405,nationalist 737 2405,nationwid 2117,natural 223 2054,navigat 1414
near 991 1644 2010 2049,nearest 2050,necessar 483 2105 2591,necessit 483 2591,need 738 1194 1908 2105
negativ 1415,neglect 1842,negligenc 229,negotiabl 2722,negotiat 739 2649 2722,negotiator 2649,neighbor 2578
neighborhood 2578,nerv 602 1416 2443,nervous 1565 2443,net 364 452 1417 1787,neutral 2326,neutralit 2326
nevertheles 2101,new 1909 2095,newl 2095,news 740,newspaper 741,next 1797 1810,nic 1692,nich 742,nicknam 729
nin 282,nobl 1846,nois 648,nominal 1910 2768,nominat 1413,nomine 221,non 2118,nonetheles 2101,noon 722
norm 111,normal 328 2119,not 1405 1418 1627 2118,notabl 1627,noth 743,notic 1120 1221 1418,notion 154
notorious 1863,notwithstand 2101,novel 1909,now 2120,nowada 744 2120,number 745 980,nurs 1355,nut 1674
oath 495,objection 428,objectiv 44 1721,obligat 449,observ 1706,observat 746,observer 296,obstacl 747
obstruction 747,obtain 1419 1420,obvious 2022,occasion 31,occup 1074 1312 2162,occupat 215 2162,occur 1354
occurrenc 597,ocean 748,off 1412 2026,offend 1062 1421 2247 2743,offens 349 2247,offensiv 2743
offer 568 749 1422,offic 37 549 2280,official 2090 2280,offset 148 1084,often 2094,oil 353,okay 993 1789 2015
older 1544 1737,ominous 1911,on 2013,onc 2091,one 750,onetim 1799,only 1555 1894 2011 2042,onslaught 97
open 270 558 1763,operat 1153 1337 2241 2700,operativ 2241 2700,opinion 751,opponent 26 752 1912 2608
opportunit 254,oppos 1308 1912 2187 2608,opposit 325 752,opposition 753 2187,opt 1104 2172,optimism 2440
optimistic 1540 2440,option 54 262 2172,or 754,oral 2769,orbit 78 303,order 1208 1575 1646,ordinar 1584
organiz 20 84 1273 1330 1913 2354 2790,organizat 2790,organizer 2354,original 2066,other 1735,otherwis 2061
oust 1293 2650,ouster 2650,out 2027,outcom 321 755,outgo 1801,outlandish 1598,outlet 493,outlin 1 1252 1697
outlook 494,output 756,outrag 757 1000 1421 2554,outrageous 1837 1914 2554,outright 2107,outset 148
outsid 1768,outsiz 1915,outspoken 1602 1916,outstand 1917 1918,over 1657 2121,overcom 1187 1404 1423
overflow 758,overhaul 759 1424,overlook 1652,oversea 1517,oversight 676,overtak 1423 1424,overthrow 760 1425
overturn 1425,overwhelm 1665 2828,overwhelming 2828,owing 1918,own 2651,owner 2255 2651,ownership 2255
pac 761 762,pack 763 2571,packag 764 1058 2571,pact 9,paid 1919,pain 623 1368,painful 1585,paint 765
pair 191 192 1162 1163,panel 663,panic 766 767,paper 436 741,parallel 1426,parent 1427,park 298,parlia 2580
parliamentar 2580,part 310 768 769 1428 1429 2122 2353,partial 2353,participat 654 1275
particular 405 770 1755 1920 2074,partisan 2510,partisanship 2510,partner 771 2523,partnership 2523
pas 398 772 773 2079 2186,passag 774 2186,passport 775,past 1921 2043,pastor 724,patch 776 1430,path 777
pathetic 1922 1923,patienc 2364,patient 2364,patriot 737,patron 778,pattern 535 779 1408,paus 780
pay 453 1919 2299 2653,payer 2653,payment 2299,peak 606 610 1548,pearl 447,peer 477,pen 1431,penalt 781
penchant 782,penetrat 1053 1177,penn 245,percent 783,percentag 783 784,perch 785 1398,perfect 1666 2000
perform 12 1245 2164,performanc 2164,perhaps 2115,peril 369 657 1385 2253,perilous 1924 2253,permanent 1876
permit 689 977,perpetual 1663,persist 1432 2703,persistent 1877 1925 2703,person 633 2786,persona 626 786
personal 2361 2786,personalit 2361,perspectiv 787,persuad 1433,pessimism 2441,pessimistic 2441
petition 788 789,phas 790,philanthrop 2294,philanthropist 2294,philosoph 435 2492,philosophical 2492
phon 791 1079 1603,photo 792,photograph 792 2654,photographer 2654,phras 999,physic 2815,physical 2815
physician 434,pic 514 792,pick 261 346 793 1041,pictur 624 629 765 1310,piec 769 1430 1434,pil 139 1384 1435
pilot 1324 1414,pip 794,pit 1436,pitch 1399 1437,pivot 2655,pivotal 2655,plac 795 796 1347 1391 1892
plain 669 1124 1567 2022,plan 46 402 797 799 1795,planet 798,plant 800 1280,plastic 1926,play 12 444 2606
player 15 2606,pleas 2288 2744,pleasant 2744,pleasur 660 2288,pledg 1257 1438 1927,plent 139 2072,plight 1438
plot 776,plu 93 1928,pluralit 763,point 1375 2799,pointed 2799,pois 1648,pol 2473,polic 642,polit 1640 1641
politic 2233 2234 2816,political 2233 2816,politician 2234,pollster 2473,poor 1548 1922 2031,pop 366 801
popular 2394,popularit 2394,populat 802,populism 2495,populist 2495,port 2656,porter 2656
portion 310 768 803 1004,portra 399 2548,portrait 2548,pos 804 1410,position 695 787 1391 1549
positiv 1658 1928,possibl 805 1929 2115,postpon 1191,potent 1930 1931,potential 1887 1929,power 0
powerful 1930,practic 491 779 1532 2222 2807,practical 1932 1933 2222 2807,pragmatic 1932 2429,pragmatism 2429
prais 318,pray 2282,prayer 66 789 2282,precarious 1924 1934,precis 2077 2078 2832,predict 1327 1439 2470 2730
prediction 62 2470,predictiv 2730,prefer 1104 1303 1780 2509,preferenc 782 2509,pregnanc 2688
pregnant 1804 1901 2688,preliminar 806,prelud 806,prepar 1440 1855 2687,prepared 807 2687
pres 639 808 1443 1935 2166,presenc 2323,present 744 1196 1441 2225 2323,presentat 394 2225
preserv 1152 1401 1442,presidenc 2229 2230,president 2230 2657,presidential 2229 2657,pressur 808 1325 2166
prestigious 1835,presum 1007 1175 2712,presumptiv 2712,pret 2082,prevail 1247 1420 1432 1723,prevent 2290
prevention 2290,previous 1800,pric 331 332 809,prid 1141,prim 610 1639,primar 1638 2046,principal 1638
print 1444,prior 2416,priorit 2416 2417,prioritiz 2417,prisoner 226,privac 810,priz 113 990 1445 1639,pro 811
prob 652 1936,probabl 2111,problem 812 2691,problematic 2691
procedur 813 814 2228 2279,procedural 1535 2228,proceed 725 815 1151 1344 2279 2312,proces 813 1446,proclaim 1562
produc 2226 2352 2557,producer 701 2557,product 719 816 2352,production 816 2226,profession 2783
professional 811 2783,profit 452 555 817 1033,profound 1808 2059,program 200 797 818,progres 24 1066
progressiv 688,prohibit 1447 1589,project 819 820 1937,projection 820,prolific 1783,prolong 1448 1766 1767
prominenc 210 2432,prominent 1917 2432,promis 619 1439 1836,promot 1049 1263 1449 2184,promotion 821 2184 2797
promotional 2797,prompt 822 1373 1377 1450 2123 2124,pronounc 1898,prop 1451,propel 1373,proper 2055
propert 617 796,proponent 28,proportionalit 124,propos 962 973 2540 2541,proposal 2541,proposition 823 2540
prosecut 1271 2278 2658,prosecution 2278,prosecutor 2658,prospect 224 494,protect 1938 2257
protection 824 2257,protest 428 1233 2631,protester 2631,protract 1766,prov 1197 1285 1939,proven 1939
provid 1088 1452 2286,provinc 825 826,provision 799 827 2286,provisional 1940,provocativ 2725,provok 1545 2725
psychiatrist 828,psycholog 2502,psychological 2502,public 2378,publicat 2298,publicit 821 2378
publish 1382 1444 1453 2298 2574,publisher 2574,pul 281 829 1010 1255,puls 147,punish 781 2751,punitiv 2751
pur 1666 2125,purchas 216 1075,purpos 43 407 548 973 1454,pursu 1271 2206 2749,pursuant 2749
pursuit 258 830 2206,push 469 831 1326 1449,put 1391,qualif 1631 2379,qualit 256 1639 2379,quantit 58
quarter 541,quartet 540,quash 1455,quest 830 832,question 636 650 1941 1942,quick 1796 2123 2126 2810
quiet 833 1080 2127,quit 1089 1456,rac 1457 2567,racial 2567,racism 2304,racist 2304,radic 2824
radical 582 1770 1943 2782 2824,raft 139,raid 1072,rais 273 538 613 691 1264 1743 2611,raiser 2611
ral 834 1407 1458,rambl 1944,random 2023,rang 303 835,rank 1347,rap 1000 1945,rapid 2126,rar 2128
rash 169 1946,rat 762 1347,rather 2108 2129,ratif 1459,rational 1867,raucous 1947,ravag 1945,raw 55
reach 86 303 835 836,react 1460 2261,reaction 837 2261,read 451 807 1440 2124 2659,reader 2659
real 2001 2130 2131 2389,realit 838 2389,realiz 1461 1462 1524,realm 667,reap 1256,rear 117 1427
reason 580 994 1136 1950,reasonabl 1774 1948 1949 2082,reassur 2319,reassuranc 2319,rebel 643 711 2269
rebellion 839 2268 2269,rebellious 1704 2268,rebound 121 1054,recal 1262 1463,receiv 1419 2163 2600 2709
recent 1878 2110,reception 2163,receptiv 2709,reces 742,recession 742,recip 536,recipient 2600,reckles 1946
reckon 217 334 840,reclaim 1464,recognition 347 2466,recogniz 1235 1461 1521 2466,recommend 963 2528
recommendat 775 2528,reconcil 2179,reconciliat 125 2179,record 1465,recount 1466,recours 841,recover 1467
recruit 1276 1397 2660,recruiter 2660,red 1637,reduc 842 1173 1695 2182,reduction 842 2182
refer 1105 1134 2331,referenc 267 718 1107 2331,reflect 1468 2711,reflection 498,reflectiv 2711,reform 1464
refrain 263,refug 96 841 843,refus 559 1184 1185 1193 2526,refusal 2526,regain 1313 1467
regard 605 844 845 965 1143,regardles 1624,regim 107,region 77 2787,regional 2787,register 1311 2152
registrat 471 2152,regular 522 2830,regulat 846 1206 1345 2702,regulator 2702,rein 1357,reinforc 1616 1951
reject 1184 2188,rejection 2188,relat 1005 1134,relation 377,releas 543 1333,relentles 1825 1925
reliabl 1581 1834,reliant 2718,relief 456,religion 504 2494,religious 2494,reluctanc 2367,reluctant 2367
rely 1469 2718,remain 847 1470 1881,remark 293 1120 1405,remarkabl 2132,remember 717 1463,remind 1450 2476
reminder 730 2476,remot 1952,remov 1952,render 1381 1452,renew 2329,renewal 2329,renovat 759,rent 848 1098
repa 1471,repair 521 849 1246,repeat 1472 2823,repeated 2823,repl 60 983,replac 53 850 851,replicat 1156 1472
report 11 343 852 949 2661 2826,reported 2826,reporter 2661,represent 2263 2727,representat 2263
representativ 319 2727,request 88 788,requir 392 483 1119 1194 1292 1897 1908,rescu 853,research 635 1296
residenc 2284 2285,resident 2285,residential 2284,resign 1456 2522,resignat 854 2522
resist 1193 1233 1473 2267 2737,resistanc 753 2267 2309,resistant 1844 2309 2737,resolution 855
resolv 855 1137 1181 1454 1953,resonanc 2412,resonat 1954 2412,resort 841 849,resound 1954 2834
resounding 2834,respect 844 1365 1445,respectiv 1955,respond 983 1460 2721,respons 60 837 2798
responsibl 449 826,responsiv 2721 2798,restrain 1906,restrict 1056 1888 2701,restrictiv 2701,restroom 327
result 61 321 755 1392,resum 856,resurgenc 857,retail 2662,retailer 2662,retaliat 858,retir 1921,retreat 1474
reveal 420 1217 1956 2474,revelat 420 2474,reveng 858,revenu 579,revers 172 325 1425 2197,reversal 172 2197
review 352,reviv 2283,revival 857 2283,revolt 839 1225 2271,revolution 2270 2271,revolutionar 1943 2270
reward 859 1364 1471,rhetoric 2506 2835,rhetorical 2506 2835,rid 1334 2652,rider 2652,ridiculous 1520 1923
rift 197,right 1158,rigorous 1957,ring 1261,rip 170 848,ris 273 839 1745,risk 369 657 1095 1830 1958
rival 251 1277 2306,rivalr 306 2306,road 860,roar 177,rob 2250,robber 2250,rock 861 1475,rod 785
roil 1871 1959,rol 548 549 786 1960,romp 173 1476,room 862 1047,root 863 864 1805 2782,rough 1997 2133
round 146 365,rout 777 860 1294,routin 745 814 1752,rowd 208 1947,ruin 1698,rul 328 846 1247 1346
run 865 866 1298 2666,rung 867,runner 2666,runoff 758,rural 2771,rush 868 869 1457 1961,sad 1962,safet 584 843
sak 646,salar 453,sam 1886,sampl 870 1477,san 1949,sanction 1571,sanctuar 96,sand 577,satellit 798,satisf 1336
sav 853 1442 1938,savag 1614,savv 871 1123,say 1478,scam 1131,scandal 757,scar 767,scatter 1659,scen 90
schedul 38 818,scholar 872 2497,scholarship 685 2497,scienc 873 2500,scientist 2500,scop 303 874
scor 442 702 707 1479,scorn 403 1224,scrambl 1480,scratch 395,screen 168 342 875 1481 1482,script 593 1963
scrutin 2238,scrutiniz 1011 2238,sea 748,search 621 1296 1483 1936,season 1964,seat 91 876 1965
second 165 1016,secrec 810,secret 735 1642,section 1484,secur 1315 2566,securit 824 2566,see 1462 1485
seek 832 1009 1483,seem 987 1568 2805,seeming 2021 2805,segment 1484,seiz 992 1112,sel 706,seldom 2128
select 1103 1639 2173,selection 261 262 2173,send 1400,senior 461 1544,sens 1306 2707 2708,senseles 1966
sensibl 1948 1967 2708,sensitiv 1967 2403 2707,sensitivit 2403,sent 751,sentenc 329 1250
separat 1234 1243 1872 2104,serial 877 1661,series 877,serious 1690 2030,serv 609 1338 2355 2667,servant 2667
server 2355,set 874 1207 1316 1391 1792 1794 1892,setback 172,settl 289 878 1181,setup 65,sever 1968 1969 2030
several 1955,sex 2260,sexism 2305,sexist 2305,sexual 2260,shadow 370,shak 1934,sham 424,shameful 1707 1708
shap 204 388 1206 1926,shar 784 803 1720,sharp 1530 2002 2005 2829,sheer 1174 1519 1604,shel 879 1043
shield 879,shift 880 1227,shock 1320 1421 1707 1710,shoot 881 2359,shooter 2359,shop 882 1335,shor 1451
short 1999 2134,shortag 387,shortfal 387,shot 881 883,shout 218 259 884 1170 1171 1970,shov 1486
show 426 427 875 1196 1197 1285,showdown 316,shrewd 1619,shrink 828 1168,shut 279 1110 1645,shy 1971
sick 1675 1843,sid 885,sight 886 1487,sign 887 1459 1488 1972 2521,signal 887 1374,signatur 2521
significanc 627 628 2433,significant 1845 1973 2103 2433,sil 1923,silenc 833 1489 2369,silent 1974 1975 2369
similar 1550 1885 2112,simp 2042 2800,simpl 1742 1903 2800,sing 888 2227,singl 750 1861,sink 1389
sit 804 889 1965,sizabl 1559 1831,skeptical 1941 2462,skepticism 418 2462,skew 1976,skil 7 873,skin 611 1480
skip 1366,sky 1437,slam 890 1019,slap 2032,slaughter 230 379 1403,slav 2236,slaver 2236,slay 734,sleep 2356
sleeper 2356,slew 139 1174 1490,slight 1803 1890 1977 2135,slim 1977,slip 553 1490 1491,slow 2036 2069 2811
slower 2811,smal 1889,smart 1367 1610,smil 575,smok 891,snap 571 1073,sober 1822 1978,social 2772
socialism 2515,socialist 2515,societ 283 300 2772,soft 2070,softwar 764,soil 416 672 1214,sol 1758 1894 2011
solar 2773,solicit 1165,solid 2679,solidif 2679,solo 2012,solution 61 2181,solv 1953 2181,som 1997,somber 1978
somebod 633,someon 633,sometim 1799,somewhat 2082 2135,son 190,song 892 2227,soon 2134,sooner 2065 2129
sorr 1962,sort 534 1108 1482,soul 633,sound 1868 1895,sourc 863,sovereign 1859,spank 1891,spe 941 1457
speak 1411 1492 2453 2668,speaker 2668,special 1755 1920,specific 770,spectacl 2357,spectacular 1728 1917 2357
speculat 585 893 1468 2710,speculativ 1942 1958 2710,speech 18 674 2453,spher 78,spin 1493,spirit 511 1811
spit 1494,split 1241 1428,spok 867,sponsor 778 1335 2317,sponsorship 2317,sport 1048 1476,spot 795 1235 1495
spotlight 692 1360,spous 771,sprawl 1944,spread 45 557 894 1238,spring 1054 1055 1331,sprint 372,spur 895
spy 1487 1495,squar 2136,stabilit 2382,stabiliz 1059,stabl 2382,stack 139 1435,stadium 79,staff 502
stag 390 790 1441 1576,stak 160 1340 1386,stal 181,stamina 896,stamp 238 1496,stanc 2421,stand 2358 2421
standard 2358,standoff 445,standpoint 897,stapl 136,star 19 1341 1879,stark 1969,start 148 898 1028 1429
stat 81 825 1478 1694 2761,statur 607,status 314,staunch 1497 1979,stay 85 1470 1498,stead 1059 1081 2137
steadfast 1790 1979,steal 132 899 1491,steel 1416,steep 1914,steer 587 900 1350,stem 864 1497,step 714 761
sterl 1823,stern 91 1825,stick 1038 1498 1937,stiff 847,stifl 355,stil 1080 1489 1974 2075 2101,stimulus 634
stir 528 1288 1538,stock 1980,ston 861 1436,stop 592 1044 1089,stor 525 550 736 882 2256,storag 2256
straight 1662 2062 2089,strain 901 1499 1500,strang 1798 1981,strateg 2488 2489,strategic 2488,strategist 2489
stream 359 527,strength 532,strengthen 1951,stres 902 942 943 1500 1716,stretch 836 1501,strict 1957 2125
strid 761,strif 421,strik 614 903 1362 1728 1917,strip 1200,striv 1268 1499,strok 883 904,strong 1931
structur 2789,structural 2789,struggl 142 143 1309 1480,stud 852 905 1144 2669,student 872 2669,stuff 710 1486
stumbl 697 1502,stump 1496,stun 1557 1982,stupid 1982,styl 510 1503,sub 175,subdu 1907,subject 419 906 1620
subscrib 1488,subsequent 2004,substanc 482 712 2144,substantial 1973 1983 2052 2144,substantiv 1983
suburb 2774,suburban 2774,subwa 721,succeed 1810 2458,successor 608 2458,sudden 1999,sue 955 2311
suffer 622 1504,suggest 962 1361 2469,suggestion 823 2469,suit 236 475 862 945 1984 2311,suitabl 1984 1985
sum 57 907,summit 606 908,summon 1458,sun 2773,super 1673 2079,superior 709,supp 827 1088 1383 1452
support 1015 1747 2347 2731,supporter 94 253 778 2347,supportiv 2731,suppos 1553,sur 1630 2045,surg 869 1505
surger 754,surpas 1754,surpris 2819,surprising 2819,surrender 854,surrogat 53 1802,surround 476 1050
surve 856 905 909,surviv 1291 1390 2685,survival 2685,suspect 385 1240 1809 2461,suspend 2191
suspension 780 2191,suspicion 430 2460 2461,suspicious 1809 1986 2460,sustain 1448 1504 2714,sustainabl 2714
swagger 1046 1067,swamp 1319,sway 1433 1475 1506,sweep 890 1987,swing 1506,swip 940,switch 851 1287,sworn 1927
symbol 2467,symbolic 1744 2467,sympath 910 2508,sympathetic 1633 2508,systematic 2053,tabl 1191,tacit 1975
tack 1434,tackl 1356,tactic 911 2486 2487,tactical 2486 2487,tag 912 1388,tak 815 1351 1988,taken 1869
takeover 336,tal 334 736 840 865 970 1479 2551,talent 564 1813,talk 739 913 1411 1492,tap 903 914 1465
target 704 1213,tariff 450,task 658 819 1507,tast 73 782 1477,tax 1002 1507,teach 457 2483,teacher 2483
tear 848 1065 1073 1785,technic 2817,technical 1989 2451 2775 2817,techniqu 2451,technolog 470 2266 2775
technological 1989 2266,teen 915,teenager 915,tel 888 1466 1478 1848 1956 2551,telephon 791 1079
temper 620 655 1827,tempt 1749,ten 381,tend 1394 2507,tendenc 631 684 2507,tens 2210,tension 902 2210
tent 1082,tentativ 1940,tenuous 1803,term 531 809,terminat 1657,terribl 1585 1586 1968 2028,terrif 1990
terrific 1777 1990,territor 429 2586,territorial 2586,terror 766 2564,terrorism 2246,terrorist 2246 2564
test 916 1481 1508 1991,testa 917,testif 1285 2527,testimon 2527,text 918,textbook 918,thankful 1821,theft 899
them 906,theor 805 2484,theorist 2484,therefor 2138,thick 723,thin 1880,think 919 1030 1348 1950 2468
thorough 1760 2100,thought 625 919 2468,thousand 573,thre 920,thread 1509,threaten 1385 1896 1911
threshold 440,thriv 1321,through 1724,throw 904,thu 2138,thwart 1169 1696,ticket 912 1314,tid 1505
tie 33 2168 2360,tier 572 2360,tight 2048 2083,tilt 80 1393,tim 276 1109,tip 900 1305,tir 1980,titan 152
titl 1503,toda 2120,toilet 140 590,token 1910,tol 332,toleranc 2287 2511,tolerant 1873 1884 2511 2715
tolerat 1024 2287 2715,ton 1096,tongu 668,too 2016 2121,tool 641,top 908 921 1286 1673,topic 656 906
tos 1318 1437,total 907 980 1750 1806 2009,touch 1538,tough 208 896,tour 265 567 615,tout 1045
track 680 922 1099,trad 1406,tradition 362 2455,traditional 2455,traged 239 2538,tragic 2538
trail 680 922 1099,train 1138,transaction 725,transcript 330,transfer 923,transform 2220,transformat 880 2220
transition 774,translat 1510,transparenc 2374,transparent 2374,transportat 508 923,travel 924 1343 1387 1511
tre 1157,treat 9 595 1353 1446 1827,tremendous 1748 1777 2071,trend 339 1174,trial 866 916 2252,trib 2568
tribal 2568,trillion 163,trio 920,trip 1502 1511,triumph 925,troubl 185 812 1229 1512 1712 1718,tru 2003 2804
trul 2131 2804,trust 1031 1469,try 98 1009 1508 1991 2252,tumultuous 1712,tun 901,turbulent 1712 1959
turmoil 926,turn 158 927 1027,turnout 885 928,twic 2064,twin 1162 1426 1899,twist 410 1032,tycoon 666
tying 2168,typic 2818,typical 1713 2818,ugli 2372,ugly 2372,ultimat 2084,ultra 1770,unabl 1862
unacceptabl 1847,unaccompan 2012,unbelievabl 1850 1858,uncertain 1992,uncertaint 441,uncommit 1582
unconscionabl 1914,unconventional 1851,uncover 1764,under 1807 1864,undercover 1642,underscor 1265
understand 39 871 910 1462 1510,understood 1975,undivid 1759,uneas 699 1565,unexpect 2806,unexpected 2806
unfavorabl 2801,unfit 1231,unfold 1501,unhapp 1715,unif 1513 1668 2142 2215,unificat 552 929 2215
union 1782 2216,unioniz 1913,unit 644 720 750 929 1116 1513 2142 2216,univers 492 802 2592,universal 1993 2592
unknown 1994,unlik 1849 1850,unmistakabl 1567,unnam 1994,unorthodox 1900,unpaid 1995,unpopular 2395
unpopularit 2395,unqualif 1856,unrelent 1615 1825 1925,unsaf 1689 1866,unsur 1971 1992,unusual 1981 2132
unwaver 1790 1883,unwil 2366,unwilling 2366,unyield 1722,up 1853 2139,upbeat 930,upbring 538,upcom 1570
upheaval 926,upris 839,upset 425 760 1512 1717,upshot 321,upsid 921,upward 2139,urban 2776
urg 895 963 1443 2546 2723,urgenc 2436 2546,urgent 1935 2436 2723,use 490 548 988 2223 2632,used 1761
user 2632,usher 588,using 2223,usual 2119,utter 1297 1411 1666 1765,v 519,vacanc 931 2681,vacant 2681
vacation 618,vacuum 931,valid 2392,validit 2392,valu 990 1445 2719,valuabl 2719,vanguard 533,variet 432
various 1719 1955,vast 1838 2102,ventur 893 1349 1386,verbal 2777,verg 199,very 1841 2130,vet 932
veteran 932 1964,veto 1415 1447,viabilit 2419,viabl 1781 2419,vic 2242,vicious 1614 1676 1753 2242
victimiz 1761,victor 709 925 933,view 90 787 875 909 1143 1514,viewpoint 897,vigor 468 2414,vigorous 2414
villag 878,violat 727 1062,violenc 551 2273,violent 2273,viral 2333,virtual 1933 2010,virus 2333,vision 886
vivid 1609,vocal 892 1916 2778,voic 934 2778,void 931 1455,volatil 1762,volum 176 207,volunteer 1422 1995
vot 127 2671,voter 2671,vox 934,wag 453 859,wait 391 935 1013,wak 34 1358,walk 772 936
want 671 738 1203 1518 1636 1875,war 937,warfar 937,wari 2371,warm 604 2140,warmth 603,warn 1219
wary 1986 2371,wast 1703 1966,watch 746 1514,watersh 433 673,wav 1317 1322,way 414 510 713,weak 503
weaken 1702 1772,wealth 1542,weapon 83,wear 280 480 938,weather 315 1061,web 1417,websit 889,wed 708
weigh 1160,weight 1070,wel 2068 2099,welfar 159 930,whatever 1566,whatsoever 1566,whip 379 677,whirl 568 1493
whol 2009,wholesal 1987,wid 1600 1611,widen 201 928,wil 917 2365,willing 2365,win 817 1339 1988 2604
wind 1509 1515,windfal 178,wing 1323,winner 933 2604,wir 1077,wis 1874,wish 845 1086,withdraw 1474 2154
withdrawal 2154,wither 1700,within 2106,withstand 1192 1473,witnes 1485,wonder 22 358 1942,wonderful 1777
word 675 740 999 2777,work 382 463 800 2335,worker 2335,workforc 596,world 492 838 1819,worldwid 1819 1993
worn 1730,worr 601 1717 1718,worrisom 1718,worth 1985,wound 1494 1840,wrap 1515 1622 1729,wreck 345,wrestl 574
writ 1431 1453 2672,writer 105 2672,written 1963,wrong 1852 1857 2141,wrongdo 726,xenophobia 2690
xenophobic 2690,yard 581,year 375,yel 218 356 884 1170 1970,yet 2075,yield 546 756 815 969 1342,zeal 451
zero 743,zon 1239
`;
