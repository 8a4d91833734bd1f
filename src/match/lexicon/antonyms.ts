/**
 * Words that are each other's opposite, "open closed": from WordNet 3.0, for common verbs, adjectives and adverbs only.
 * Those that a prefix makes, "safe unsafe", are left to it.
 *
 * Made by `test/learn/lexicon.ts`; the licence stands in `synonyms.ts`. Pairs are parted by a comma.
 */

export const antonyms = `
abolish establish,above below,absent present,absolute relative,abstract concrete,accept refuse,accept reject
act refrain,active quiet,actual potential,adjective substantive,admit deny,admit reject,adopted native
advance back,affirmative negative,ahead back,align skew,alive dead,all no,all some,allow deny
alternate opposite,anti pro,applied theoretical,arrive leave,artificial natural,attack defend,attend miss
avoid confront,away home,back front,backward forward,bad good,badly well,bare covered,beautiful ugly,begin end
bend straighten,best worst,better worse,big little,big small,black white,borrow lend,bottom side,bottom top
bounce clear,bound free,break keep,break make,break repair,broadly narrowly,buy sell,careful careless
center left,center right,change stay,cheap expensive,cheer complain,civilian military,clean dirty
close distant,close open,closed open,closing opening,cold hot,come go,common individual,complex simple
compound simple,con pro,concentrated distributed,conservative liberal,contract expand,conventional nuclear
cool heat,cool warm,criticize praise,crooked straight,cry laugh,dangerous safe,dark light,dead live
decreased increased,defend prosecute,defensive offensive,delay rush,destroyed preserved,differ equal
different same,difficult easy,discourage encourage,divide unite,domestic foreign,double single,down up
downward upward,dry sweet,early late,early middle,empty fill,empty full,enforce exempt,enjoy suffer,enter exit
even odd,evil good,exclusive inclusive,explicitly implicitly,export import,extensive intensive
external internal,fail manage,fail pass,fail succeed,fall rise,falling rising,false true,familiar strange
far near,fast slow,fat thin,few many,fewer more,find lose,fire hire,first last,first second,flat natural
flat sharp,float sink,following leading,foolish wise,foreign native,forget mind,forget remember,former latter
forward reverse,found lost,fresh preserved,friendly hostile,full thin,future past,future present,gain reduce
gather spread,general local,general specific,generally specifically,give take,glad sad,gradual steep
gradual sudden,greater lesser,green ripe,gross net,guilty innocent,half whole,hard soft,hardened soft
hate love,have lack,heavy light,hide show,high low,hit miss,hopeful hopeless,humble proud,ignore know
ignore notice,ill well,incoming outgoing,inside outside,intense mild,issue recall,joint separate,junior senior
keep lose,large small,late middle,lax tense,lean rich,least most,left right,less more,let prevent,level raise
lie sit,lie stand,little much,live recorded,local national,long short,loose tight,lose profit,lose win
lost saved,lost won,loud soft,lower raise,major minor,maximize minimize,maximum minimum,mental physical
minus plus,move stay,moving still,multiple single,narrow wide,narrow widen,nasty nice,natural sharp
negative neutral,negative positive,neutral positive,new old,new worn,no some,nominal real,northern southern
off on,often rarely,old young,open shut,optimistic pessimistic,other same,out safe,overhead surface
passing running,past present,permanently temporarily,poor rich,private public,privately publicly,pull push
quickly slowly,reassure worry,relaxed tense,religious secular,resist surrender,retail wholesale,ride walk
right wrong,right wrongly,rise set,rough smooth,round square,running standing,rural urban,seated standing
short tall,shout whisper,shrink stretch,side top,sit stand,sleep wake,smart stupid,sour sweet,spoken written
stand yield,start stop,strong weak,thick thin,useful useless
`;
