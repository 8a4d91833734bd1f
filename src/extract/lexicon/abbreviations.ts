/** Words that end in a full stop without ending a sentence, and words that begin one. Folded to lower case, without the last full stop. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** A name or a number follows: the full stop never ends a sentence. */
export const leading = words(`
  mr mrs ms mx dr prof sen sens rep reps gov govs gen col lt sgt capt cpt cmdr cdr adm maj pvt cpl hon rev fr msgr
  messrs mme mlle m supt insp det atty pres amb sec del min dep asst assoc st mt ft vs v cf fig vol art viz
  e.g i.e eg ie approx est ca maj.gen lt.col brig comdr ald councilm q.v op.cit ed eds trans tel ext ave blvd rd hwy
`);

/** A number follows, or the word is no abbreviation: "No. 5", "Jan. 6". */
export const beforeNumbers = words(`
  no nos nr jan feb mar apr jun jul aug sept sep oct nov dec p pp ch sect para pt
`);

/** May end a sentence or not: what follows decides. */
export const trailing = words(`
  inc ltd co corp bros jr sr esq etc llc plc dept univ assn natl intl gov't govt
  u.s u.k u.n e.u u.s.a u.a.e d.c n.y l.a n.j n.h n.c s.c n.d s.d w.va r.i n.m b.c a.d ph.d m.d d.d.s j.d b.a m.a
  ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev okla ore
  pa penn tenn tex vt va wash wis wyo ont que alta al et
  mon tue tues wed thu thur thurs fri sat sun
`);

/** Words that begin sentences and, capitalised, seldom stand inside one. */
export const starters = words(`
  the a an he she they it we you this that these those his her their its our my your there here then
  in on at by for from with without after before during since until while when where why how who what which
  but and or so yet nor if as although though because unless once however meanwhile moreover still also now
  asked about according some many most several both all one two three no not only another other each every such
  to of is are was were do does did has had have can could will would should may might must let
  earlier later instead despite under over between among against last next even just perhaps maybe
`);

/** What may follow a time of day inside a sentence: "8 a.m. Eastern", "10 p.m. Tuesday". */
export const afterTimes = words(`
  et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet eastern central mountain pacific local moscow
  monday tuesday wednesday thursday friday saturday sunday today tomorrow
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sept sep oct nov dec
`);
