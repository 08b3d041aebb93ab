import { LEVEL } from '../../level.ts';
import type { Verdict, Wording } from '../../records.ts';
import { verdictWording } from '../verdict-wording.ts';
import type { Page } from './page.ts';
import { wording } from './wording.ts';

/** What each verdict means, in a sentence for whoever reads it for the first time. */
const explanations: Readonly<Record<Verdict, Wording>> = {
  rises: {
    sv: 'Vanligare med åren, hur man än räknar: i fler motiveringar, per 1 000 ord och med hänsyn till textlängden (p högst {level} i alla tre).',
    en: 'More common over the years, however it is counted: in citations, per 1,000 words and allowing for text length (p at most {level} in all three).',
  },
  falls: {
    sv: 'Ovanligare med åren, hur man än räknar: i färre motiveringar, per 1 000 ord och med hänsyn till textlängden (p högst {level} i alla tre).',
    en: 'Less common over the years, however it is counted: in citations, per 1,000 words and allowing for text length (p at most {level} in all three).',
  },
  came: {
    sv: 'Saknas i de första årgångarna och finns sedan i nästan alla. Beskriver vad som står i texterna; hävdar ingen orsak.',
    en: 'Missing in the first editions and then there in nearly all. Describes what the texts say; claims no cause.',
  },
  went: {
    sv: 'Finns i de första årgångarna och saknas i de senaste. Beskriver vad som står i texterna; hävdar ingen orsak.',
    en: 'There in the first editions and missing in the latest. Describes what the texts say; claims no cause.',
  },
  'came-and-went': {
    sv: 'Finns bara under en tid: saknas i både de första och de senaste årgångarna.',
    en: 'There only for a time: missing in both the first and the latest editions.',
  },
  throughout: {
    sv: 'Finns i så gott som alla årgångar, från början till slut.',
    en: 'There in practically all editions, from beginning to end.',
  },
  isolated: {
    sv: 'Nämns i en enda motivering; en text visar ingen utveckling.',
    en: 'Mentioned in a single citation; one text shows no development.',
  },
  absent: { sv: 'Nämns inte i någon text.', en: 'Not mentioned in any text.' },
  'follows-length': {
    sv: 'Ändras åt samma håll som texternas längd: de två går inte att skilja åt.',
    en: 'Moves the same way as the length of the texts: the two cannot be told apart.',
  },
  undecided: {
    sv: 'Texterna är för få för att avgöra om det blivit vanligare eller ovanligare. Det är inte detsamma som att det är oförändrat.',
    en: 'The texts are too few to tell whether it has become more or less common. That is not the same as unchanged.',
  },
};

/** What a verdict is called, in the language of the page. */
export function verdictLabel(page: Page, verdict: Verdict): string {
  return page.say(verdictWording[verdict]);
}

/** What a verdict is called where there is little room. */
export function verdictInBrief(page: Page, verdict: Verdict): string {
  return verdict === 'undecided' ? page.say(wording.multiples.undecided) : verdictLabel(page, verdict);
}

/** What a verdict means, in a sentence. */
export function verdictExplanation(page: Page, verdict: Verdict): string {
  return page.say(explanations[verdict], { level: page.numbers.decimal(LEVEL, 2) });
}
