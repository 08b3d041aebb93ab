import type { AwardNames } from '../award/award-names.ts';
import { prizeByPronoun } from '../award/prize-by-pronoun.ts';
import { readAwardSentence } from '../award/read-award-sentence.ts';
import { sentencesOf } from '../award/sentences-of.ts';

/**
 * What stands before a quotation that has the form of a reason: "… tilldelades Bo Wallander, Göteborg, ”för tjugo års
 * …”".
 */
const BEFORE_REASON = /^[^"”“„»«]{3,400}?,?\s+(?=["”“„»«](?:[Ff]ör|som (?:genom|med|i|på|under|har|utan|trots)) )/u;

/** "Han får stipendiet": of the one named before. */
const OF_NAMED = /^(?:Han|Hon|Hen|De) (?:får|fick|tilldelas|tilldelades|belönas|belönades)(?!\p{L})/u;

/**
 * Where a reason between marks begins behind the words that give an award to someone, in one sentence with it ("Han får
 * stipendiet ”för …”" behind one that names him); below the award's name these are "till Bo Wallander, Göteborg," or
 * "Siv Bo får det".
 *
 * @returns counted from the head of the words; null where they give none, or no reason follows
 */
export function reasonBehindGiving(words: string, names: AwardNames): number | null {
  const [before] = BEFORE_REASON.exec(words) ?? [];
  if (before === undefined) return null;
  const sentences = sentencesOf(before.trim());
  const isNamed = (sentence: string) => readAwardSentence(prizeByPronoun(sentence), names).recipient !== undefined;
  const isOfNamed = OF_NAMED.test(sentences.at(-1)!) && sentences.length > 1 && isNamed(sentences.at(-2)!);
  const gives = /^till \p{Lu}/u.test(before) || isNamed(sentences.at(-1)!) || isOfNamed;
  return gives ? before.length : null;
}
