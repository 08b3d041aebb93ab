import type { Analysis } from '../../../records.ts';
import { codeText } from '../code-text.ts';
import { counted } from '../counted.ts';
import { missedWords } from '../missed-words.ts';
import { plainText } from '../plain-text.ts';
import { type WorkedConcept, workedConcepts } from '../worked-concepts.ts';

/** What to check by hand, with the exact places, in the order that finds a fault soonest. */
export function checklistSection(analysis: Analysis): string {
  const { textMeasures, years } = analysis;
  const shortest = textMeasures.toSorted((a, b) => a.words - b.words)[0];
  const worked = workedConcepts(analysis);
  const items = [
    ...(shortest === undefined
      ? []
      : [`Räkna orden i ${codeText(shortest.citationId)}, den kortaste texten: ${shortest.words}.`]),
    ...worked.flatMap((each) => [...found(each), ...notFound(analysis, each)]),
    ...(years.length < 2
      ? []
      : ['Räkna om paren i ett räkneexempel: kolumnerna *Stigande par*, *Fallande par* och *Lika par*.']),
    'Jämför en rad i tabellen *Begrepp och år* med texterna.',
    'Slå upp χ²-kvantilerna i ett räkneexempel med `CHI2.INV` i Excel eller `qchisq` i R.',
    'Klistra in ett av R-avsnitten i R; rätt svar står efter #.',
    'Läs reglerna i [verdicts.md](verdicts.md) mot tabellen under ett omdöme.',
  ];
  return ['## Kontrollera för hand', items.map((item) => `- [ ] ${item}`).join('\n')].join('\n\n');
}

function found({ concept, lines }: WorkedConcept): readonly string[] {
  if (lines.length === 0) return [];
  const places = lines.map(
    ({ citationId, sentence, keyword }) => `${codeText(citationId)} mening ${sentence + 1} (${plainText(keyword)})`,
  );
  return [
    `${plainText(concept.label.sv)}, ${counted(lines.length, 'omnämnande', 'omnämnanden')}: ${places.join('; ')}.`,
  ];
}

function notFound(analysis: Analysis, worked: WorkedConcept): readonly string[] {
  const { concept, lines } = worked;
  const label = plainText(concept.label.sv);
  const mentioned = new Set(lines.map(({ citationId }) => citationId));
  const silent = analysis.citations.filter(({ id }) => !mentioned.has(id)).map(({ id }) => codeText(id));
  const missed = missedWords(analysis, worked);
  return [
    ...(silent.length === 0 ? [] : [`${label}, läs att inget ord för det står i ${silent.join(', ')}.`]),
    ...(missed === null
      ? []
      : [
          missed.words.length === 0
            ? `${label}: inget annat ord i texterna innehåller *${plainText(missed.root)}*.`
            : `${label}: dessa ord innehåller *${plainText(missed.root)}* men räknas inte. Är det rätt? ${missed.words.map(({ citation, word }) => `*${plainText(word)}* (${citation.year})`).join(', ')}.`,
        ]),
  ];
}
