import type { Analysis, Language } from '../../../records.ts';
import { numberFormat } from '../../html/number-format.ts';
import { verdictSentence } from '../../verdict-sentence.ts';
import { verdictWording } from '../../verdict-wording.ts';
import { plainText } from '../plain-text.ts';
import { workedConcepts } from '../worked-concepts.ts';

/** What is on the page, in English and in Swedish: the material, and the verdict of each worked concept. */
export function summarySection(analysis: Analysis): string {
  const { years } = analysis;
  const words = years.reduce((sum, year) => sum + year.words, 0);
  const citations = analysis.citations.length;
  const span = years.length === 0 ? '–' : `${years[0]!.year}–${years.at(-1)!.year}`;
  const verdicts = (language: Language) =>
    workedConcepts(analysis)
      .map(({ concept, trend }) => {
        const { p } = trend.presence;
        const test = { sv: 'Närvaro mot tid', en: 'Presence against time' }[language];
        const adjusted = trend.q === null ? '' : `, q = ${numberFormat(language).decimal(trend.q, 3)}`;
        return `- **${plainText(concept.label[language])}: ${verdictWording[trend.verdict][language]}.** ${verdictSentence(trend)[language]} ${test}: p = ${numberFormat(language).decimal(p, 4)}${adjusted}.`;
      })
      .join('\n');
  return [
    `*In English.* Every number of the worked examples below, from the sentences to the verdict, so that it can be checked by hand in half an hour. The material is ${citations} award citations in Swedish, ${words} words, ${span}. The page is made from the corpus by \`npm run findings\`; a test fails when it no longer agrees with it. The rules behind the verdicts are in [verdicts.md](verdicts.md), the measures in [measures.md](measures.md), both in English.`,
    verdicts('en'),
    '## I korthet',
    `Sidan visar varje tal i räkneexemplen nedan, från meningarna till omdömet, så att allt går att kontrollera för hand på en halvtimme. Materialet är ${citations} motiveringar på sammanlagt ${words} ord, ${span}. Sidan görs ur materialet med \`npm run findings\`, och ett test slår larm när den inte längre stämmer. Reglerna bakom omdömena står i [verdicts.md](verdicts.md), måtten i [measures.md](measures.md).`,
    verdicts('sv'),
  ].join('\n\n');
}
