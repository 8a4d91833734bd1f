/**
 * Counterparts: where in one passage a word of another has its like.
 *
 * In: a passage that is faced, and words. Out: for each word the places of the
 * passage that have one like it, the last first, and how alike they are. A
 * passage is mostly compared with many others in a row, a sentence in turn by
 * itself and with the next, so what was found for a word is kept until two
 * other passages were faced; nothing is made but numbers in flat arrays.
 */

/** What is asked of a vocabulary. */
export interface Likenesses {
  /** Numbers of which two words that are like at all have one in common: from 0, without gaps. */
  readonly marks: (word: number) => readonly number[];
  /** How alike two words are that have a mark in common: 0 to 1. */
  readonly alike: (one: number, other: number) => number;
}

/** The two passages that were faced last. */
export class Faced {
  #last: Counterparts;
  #before: Counterparts;

  constructor(of: Likenesses) {
    this.#last = new Counterparts(of);
    this.#before = new Counterparts(of);
  }

  in(passage: readonly number[]): Counterparts {
    if (this.#last.passage === passage) return this.#last;
    [this.#last, this.#before] = [this.#before, this.#last];
    this.#last.face(passage);
    return this.#last;
  }

  /** In one of two passages: the first, unless the other alone is faced. */
  between(one: readonly number[], other: readonly number[]): Counterparts {
    return this.in(this.#has(other) && !this.#has(one) ? other : one);
  }

  #has(passage: readonly number[]): boolean {
    return this.#last.passage === passage || this.#before.passage === passage;
  }
}

export class Counterparts {
  readonly #of: Likenesses;
  #passage: readonly number[] = [];
  /** Number of the passage that is faced: what is noted under another number is of one before. */
  #turn = 0;

  /** By mark: the passage it was last met in, and the last of its entries there. */
  #markTurn = new Int32Array(0);
  #lastEntry = new Int32Array(0);
  /** By entry: a place that has the mark, and the entry before for the same mark; -1 for none. */
  readonly #entryPlace: number[] = [];
  readonly #entryBefore: number[] = [];

  /** By word: the passage it was last asked of, and where what was found begins and ends. */
  #wordTurn = new Int32Array(0);
  #from = new Int32Array(0);
  #to = new Int32Array(0);
  /** What was found, word after word. */
  readonly #places: number[] = [];
  readonly #alikes: number[] = [];
  #found = 0;

  constructor(of: Likenesses) {
    this.#of = of;
  }

  /** The passage that is faced. */
  get passage(): readonly number[] {
    return this.#passage;
  }

  face(passage: readonly number[]): void {
    if (this.#passage === passage) return;
    this.#passage = passage;
    this.#turn++;
    this.#found = 0;
    let entries = 0;
    for (let place = 0; place < passage.length; place++) {
      const marks = this.#of.marks(passage[place] ?? -1);
      for (let nth = 0; nth < marks.length; nth++) {
        const mark = marks[nth] ?? 0;
        if (mark >= this.#markTurn.length) this.#widenMarks(mark);
        this.#entryPlace[entries] = place;
        this.#entryBefore[entries] = this.#markTurn[mark] === this.#turn ? (this.#lastEntry[mark] ?? -1) : -1;
        this.#markTurn[mark] = this.#turn;
        this.#lastEntry[mark] = entries++;
      }
    }
  }

  /** Where the counterparts of a word begin: from there to {@link to} they are asked for by number. */
  from(word: number): number {
    if (word >= this.#wordTurn.length) this.#widenWords(word);
    if (this.#wordTurn[word] !== this.#turn) this.#find(word);
    return this.#from[word] ?? 0;
  }

  /** Where the counterparts of a word end that {@link from} was asked of. */
  to(word: number): number {
    return this.#to[word] ?? 0;
  }

  /** Whether a word has a counterpart at least so like. */
  has(word: number, least: number): boolean {
    for (let at = this.from(word); at < this.to(word); at++) if (this.alike(at) >= least) return true;
    return false;
  }

  /** The place of a counterpart in the passage. */
  place(at: number): number {
    return this.#places[at] ?? 0;
  }

  /** How alike it is: 1 the same word. */
  alike(at: number): number {
    return this.#alikes[at] ?? 0;
  }

  #find(word: number): void {
    const from = this.#found;
    const [turn, markTurn] = [this.#turn, this.#markTurn];
    const marks = this.#of.marks(word);
    for (let nth = 0; nth < marks.length; nth++) {
      const mark = marks[nth] ?? 0;
      if (mark >= markTurn.length || markTurn[mark] !== turn) continue;
      let entry = this.#lastEntry[mark] ?? -1;
      for (; entry >= 0; entry = this.#entryBefore[entry] ?? -1) this.#meet(word, this.#entryPlace[entry] ?? 0, from);
    }
    this.#wordTurn[word] = this.#turn;
    this.#from[word] = from;
    this.#to[word] = this.#found;
  }

  /** Puts a place down behind those that come after it, if it is new and its word like. */
  #meet(word: number, place: number, from: number): void {
    let at = this.#found;
    while (at > from && (this.#places[at - 1] ?? 0) < place) at--;
    if (at > from && this.#places[at - 1] === place) return;
    const own = this.#passage[place] ?? -1;
    const alike = own === word ? 1 : this.#of.alike(word, own);
    if (alike === 0) return;
    for (let moved = this.#found; moved > at; moved--) {
      this.#places[moved] = this.#places[moved - 1] ?? 0;
      this.#alikes[moved] = this.#alikes[moved - 1] ?? 0;
    }
    this.#places[at] = place;
    this.#alikes[at] = alike;
    this.#found++;
  }

  #widenMarks(mark: number): void {
    this.#markTurn = widened(this.#markTurn, mark);
    this.#lastEntry = widened(this.#lastEntry, mark);
  }

  #widenWords(word: number): void {
    this.#wordTurn = widened(this.#wordTurn, word);
    this.#from = widened(this.#from, word);
    this.#to = widened(this.#to, word);
  }
}

/** The same numbers with room for one more place, and as much again. */
function widened(numbers: Int32Array, place: number): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(2 * place + 64);
  wide.set(numbers);
  return wide;
}
