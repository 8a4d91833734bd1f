/**
 * Forms that no rule leads back to their word: "went go". From the exception lists of WordNet 3.0, for common words only.
 *
 * Made by `test/learn/lexicon.ts`; the licence stands in `synonyms.ts`. Pairs are parted by a comma.
 */

export const irregulars = `
addrest address,am be,analyses analysis,angrier angry,angriest angry,are be,ate eat,bade bid,bani ban
beaten beat,became become,been be,beeves beef,began begin,begun begin,bent bend,best good,better good
biassed bias,biassing bias,bidden bid,bigger big,biggest big,bitten bite,blest bless,blew blow,bloodier bloody
bloodiest bloody,blown blow,bluer blue,bluest blue,bore bear,born bear,borne bear,bought buy,bound bind
brainchildren brainchild,brethren brother,broke break,broken break,brought bring,built build,bureaux bureau
burnt burn,busier busy,busiest busy,bypast bypass,calculi calculus,came come,caught catch,children child
chose choose,chosen choose,costlier costly,costliest costly,cozier cozy,coziest cozy,crazier crazy
craziest crazy,crises crisis,deadlier deadly,deadliest deadly,dealt deal,dicta dictum,did do,dirtier dirty
dirtiest dirty,done do,drank drink,drawn draw,dreamt dream,drew draw,drier dry,driest dry,driven drive
drove drive,drunk drink,dryer dry,dryest dry,dug dig,dui duo,dying die,earlier early,earliest early
easier easy,easiest easy,eaten eat,emphases emphasis,emptier empty,emptiest empty,fallen fall,fatter fat
fattest fat,fed feed,feet foot,fell fall,felt feel,fitter fit,fittest fit,flatter flat,flattest flat,fled flee
flew fly,flown fly,foci focus,fora forum,foresaw foresee,foreseen foresee,forgave forgive,forgiven forgive
forgot forget,forgotten forget,fought fight,found find,freer free,freest free,friendlier friendly
friendliest friendly,froze freeze,frozen freeze,funnier funny,funniest funny,gave give,given give,gladder glad
gladdest glad,goes go,gone go,got get,gotten get,graven grave,grew grow,grimmer grim,grimmest grim,gript grip
ground grind,grown grow,grumpier grumpy,grumpiest grumpy,guiltier guilty,guiltiest guilty,had have,halves half
happier happy,happiest happy,has have,healthier healthy,healthiest healthy,heard hear,heavier heavy
heaviest heavy,heftier hefty,heftiest hefty,held hold,hidden hide,hotter hot,hottest hot,hung hang
hungrier hungry,hungriest hungry,indices index,is be,kept keep,knew know,knives knife,known know,laid lay
lain lie,lay lie,leant lean,learnt learn,led lead,left leave,lengthier lengthy,lengthiest lengthy,lent lend
lieder lied,lit light,litai lit,livelier lively,liveliest lively,lives life,lonelier lonely,loneliest lonely
lost lose,luckier lucky,luckiest lucky,lying lie,madder mad,maddest mad,made make,maxima maximum,meant mean
media medium,men man,merrier merry,merriest merry,messier messy,messiest messy,met meet,mice mouse,might may
minima minimum,mistaken mistake,mistook mistake,momenta momentum,murkier murky,murkiest murky,nastier nasty
nastiest nasty,noes no,offer off,overcame overcome,overdriven overdrive,overdrove overdrive,overflown overflow
oversaw oversee,overseen oversee,overtaken overtake,overthrew overthrow,overthrown overthrow,overtook overtake
paid pay,paltrier paltry,paltriest paltry,panicked panic,panicking panic,pence penny,pent pen
phenomena phenomenon,phonier phony,phoniest phony,prettier pretty,prettiest pretty,programmes program
proven prove,rainier rainy,rainiest rainy,ran run,rang ring,readier ready,readiest ready,rebuilt rebuild
redder red,reddest red,referenda referendum,reis real,remade remake,repaid repay,rethought rethink,ridden ride
risen rise,riskier risky,riskiest risky,rockier rocky,rockiest rocky,rode ride,rose rise,rowdier rowdy
rowdiest rowdy,rung ring,sadder sad,saddest sad,said say,sang sing,sank sink,sat sit,savvier savvy
savviest savvy,saw see,sawn saw,scarier scary,scariest scary,seen see,selves self,sent send,shaken shake
shakier shaky,shakiest shaky,shier shy,shiest shy,shook shake,shot shoot,shown show,shrank shrink
shrunk shrink,shrunken shrink,shyer shy,shyest shy,sillier silly,silliest silly,slept sleep,slimmer slim
slimmest slim,sold sell,soli solo,sorrier sorry,sorriest sorry,sought seek,sown sow,spectra spectrum
sped speed,spent spend,spilt spill,spoke speak,spoken speak,spotlit spotlight,sprang spring,sprung spring
spun spin,stadia stadium,steadier steady,steadiest steady,stimuli stimulus,stole steal,stolen steal
stood stand,stridden stride,striven strive,strode stride,stronger strong,strongest strong,strove strive
struck strike,strung string,stuck stick,sung sing,sunk sink,sunken sink,swept sweep,swung swing,taken take
taught teach,theses thesis,thinner thin,thinnest thin,thought think,threw throw,thriven thrive,throve thrive
thrown throw,tinier tiny,tiniest tiny,told tell,took take,tore tear,torn tear,trafficked traffic
trafficking traffic,trickier tricky,trickiest tricky,truer true,truest true,tying tie,uglier ugly,ugliest ugly
understood understand,undid undo,undone undo,unhappier unhappy,unhappiest unhappy,upswung upswing,vacua vacuum
voces vox,warier wary,wariest wary,was be,wealthier wealthy,wealthiest wealthy,went go,were be
withdrawn withdraw,withdrew withdraw,withheld withhold,withstood withstand,wives wife,woke wake,woken wake
wolves wolf,won win,wore wear,worn wear,worse bad,worst bad,worthier worthy,worthiest worthy,wound wind
written write,wrote write,wrought work,younger young,youngest young,yourselves yourself
`;
