import type { Verdict, Wording } from '../../records.ts';
import { verdictWording } from '../verdict-wording.ts';
import type { Page } from './page.ts';

/** What each verdict means, in a sentence for whoever reads it for the first time. */
const explanations: Readonly<Record<Verdict, Wording>> = {
  rises: {
    sv: 'Blir vanligare med åren, tydligare än slumpen brukar ge.',
    en: 'Becomes more common over the years, more clearly than chance tends to.',
  },
  falls: {
    sv: 'Blir ovanligare med åren, tydligare än slumpen brukar ge.',
    en: 'Becomes less common over the years, more clearly than chance tends to.',
  },
  came: {
    sv: 'Saknas i de första texterna och finns i de senare.',
    en: 'Missing in the first texts and there in the later ones.',
  },
  went: {
    sv: 'Finns i de första texterna och saknas i de senare.',
    en: 'There in the first texts and missing in the later ones.',
  },
  'came-and-went': {
    sv: 'Finns bara under en tid: saknas i både de första och de senaste texterna.',
    en: 'There only for a time: missing in both the first and the latest texts.',
  },
  throughout: {
    sv: 'Finns i de flesta texter, från början till slut.',
    en: 'There in most texts, from beginning to end.',
  },
  isolated: {
    sv: 'Nämns i så få texter att det inte går att tala om någon utveckling.',
    en: 'Mentioned in so few texts that no development can be spoken of.',
  },
  absent: { sv: 'Nämns inte i någon text.', en: 'Not mentioned in any text.' },
  'follows-length': {
    sv: 'Nämns oftare i senare texter, men de är också längre: de två går inte att skilja åt.',
    en: 'Mentioned more in later texts, but they are also longer: the two cannot be told apart.',
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

/** What a verdict means, in a sentence. */
export function verdictExplanation(page: Page, verdict: Verdict): string {
  return page.say(explanations[verdict]);
}
