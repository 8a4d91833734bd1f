/**
 * Misprints: words that are a known one with a letter doubled or not, or two out of place, and some that are often seen.
 *
 * In: a word in lower case. Out: the word that was meant. A word of no list
 * is mostly rare and right, so slips that lead to other words by chance
 * (`premises`, `drifting`) are no misprints here. Time grows with the letters.
 */

import { lexeme, respell } from '../match/words/lexemes.ts';
import { stem } from '../match/words/stem.ts';
import { tables } from '../match/words/tables.ts';

const least = 6;
const longest = 24;

/** Slips of other kinds that print is full of. */
const often: ReadonlyMap<string, string> = new Map(
  `goverment government,goverments governments,enviroment environment,enviromental environmental,parliment parliament
parlimentary parliamentary,seperate separate,seperated separated,seperately separately,seperation separation
definately definitely,independant independent,independance independence,existance existence,resistence resistance
persistant persistent,consistant consistent,maintainance maintenance,occurence occurrence,occurance occurrence
responsability responsibility,responsable responsible,priviledge privilege,knowlege knowledge,aquired acquired
aquire acquire,agressive aggressive,libary library,febuary february,secratary secretary,secretery secretary
suprise surprise,suprised surprised,strenght strength,lenght length,wich which,mispelled misspelled,ocurred occurred
relevent relevant,recomend recommend,sargent sergeant,calender calendar,cemetary cemetery
goverance governance,millenium millennium,noticable noticeable,sucess success,sucessful successful
tommorow tomorrow,untill until,withdrawl withdrawal,arguement argument,judgemant judgement`
    .split(/[,\n]/)
    .map((pair) => pair.split(' '))
    .map(([wrong = '', right = '']) => [wrong, right]),
);

/** @returns null for a word that is known, short, or like no other. */
export function misprintOf(word: string): string | null {
  const seen = often.get(word);
  if (seen !== undefined) return seen;
  if (!/^[a-z]+$/.test(word) || word.length < least || word.length > longest || isKnown(word)) return null;
  for (const other of slips(word)) if (tables().idf.has(other) && !isForm(word, other)) return other;
  return null;
}

function isKnown(word: string): boolean {
  const spelling = respell(word);
  return spelling.includes(' ') || lexeme(spelling).known;
}

/** Whether one is a form of the other, or its spelling in another country, where endings double a consonant. */
function isForm(word: string, other: string): boolean {
  const plain = (one: string) => one.replace(/([a-z])\1(?=(?:ing|ed|er|ers|or|ors|est|able|ation)$)/, '$1');
  return stem(word) === stem(other) || plain(word) === plain(other);
}

/** The words that it may have been made of; the first letter is seldom mistaken, nor are the last two put in each other's place. */
function* slips(word: string): Generator<string> {
  for (let at = 1; at < word.length; at++) {
    const [before, one = '', two = ''] = [word.slice(0, at), word[at], word[at + 1]];
    if (one === two) yield before + word.slice(at + 1);
    else if (at + 2 < word.length) yield before + two + one + word.slice(at + 2);
    yield before + one + word.slice(at);
  }
}
