import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractConcepts } from '../../pipeline/stages/extract-concepts.ts';
import { lemmatize } from '../../pipeline/stages/lemmatize.ts';
import { stripStopwords } from '../../pipeline/stages/strip-stopwords.ts';
import { tokenize } from '../../pipeline/stages/tokenize.ts';
import { compileConcepts, parseConcepts, parseStopwordChanges } from '../../src/concepts/index.ts';
import { isInhabitantName } from '../../src/swedish/is-inhabitant-name.ts';
import { effectiveStopwords } from '../../src/swedish/stopwords.ts';
import { builtSwedish as swedish } from '../swedish/built-swedish.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const stopwords = effectiveStopwords(parseStopwordChanges(read('corpus/stopwords.yaml'), 'corpus/stopwords.yaml'));
const lexicon = compileConcepts(parseConcepts(read('corpus/concepts.yaml'), 'corpus/concepts.yaml'), isInhabitantName);

function formsOf(concept: string, text: string): readonly string[] {
  const citation = { id: 'c', year: 2025, text, documentId: 'd', start: 0, end: text.length };
  const tokens = lemmatize(tokenize(citation), swedish);
  const mentions = extractConcepts(citation, tokens, stripStopwords(tokens, stopwords), lexicon);
  return mentions.filter(({ conceptId }) => conceptId === concept).map(({ form }) => form);
}

describe('the shipped lexicon, on sentences that are in no citation', () => {
  it.each([
    [
      'styrsystem',
      'Målstyrningen och styrkedjan bär ledningssystemet.',
      ['Målstyrningen', 'styrkedjan', 'ledningssystemet'],
    ],
    ['styrsystem', 'Kommunen har en tydlig styr- och ledningsmodell.', ['styr-']],
    ['styrsystem', 'Vår styrmodell skiljer sig från grannens styrsystem.', ['styrmodell', 'styrsystem']],
    ['styrsystem', 'Styrningsmodellen gäller från styrman till styrbord.', ['Styrningsmodellen']],
    ['styrsystem', 'Styrkan är en stark styrelse, en styrgrupp och finansiell styrka.', []],
    ['effektivitet', 'Kostnadseffektiva lösningar och effektivare rutiner.', ['Kostnadseffektiva', 'effektivare']],
    ['effektivitet', 'En effektiviserad vård, och allt arbete effektiviserat.', ['effektiviserad', 'effektiviserat']],
    ['utveckling', 'Omsorgen är väl utvecklad.', ['utvecklad']],
    ['fornyelse', 'En förnyad skola och ett förändrat arbetssätt.', ['förnyad', 'förändrat']],
    ['it', 'Handläggningen är digitaliserad.', ['digitaliserad']],
    ['tydlighet', 'Målen är tydliggjorda.', ['tydliggjorda']],
    ['effektivitet', 'Effekterna och effekten av arbetet är god.', []],
    ['brukare', 'Brukarundersökningen visar att brukarna är nöjda.', ['Brukarundersökningen', 'brukarna']],
    ['brukare', 'Det brukar vara jordbrukare och missbrukare som svarar.', []],
    [
      'medborgare',
      'Nackaborna, göteborgarna och kommuninvånarna är nöjda.',
      ['Nackaborna', 'göteborgarna', 'kommuninvånarna'],
    ],
    [
      'medborgare',
      'Alla som lever och verkar i Umeå, och dem som bor här.',
      ['Alla som lever och verkar', 'dem som bor'],
    ],
    ['medborgare', 'Lärarna och medarbetarna bor i hus.', []],
    ['kvalitet', 'Sveriges Kvalitetskommun delas ut för god kvalitet.', ['kvalitet']],
    ['service', 'E-tjänsterna och servicen hjälper, en förtjänst för kommunen.', ['E-tjänsterna', 'servicen']],
    ['skola', 'Kommunen ska och skall och skulle satsa på skolorna och förskolan.', ['skolorna', 'förskolan']],
    ['vision-och-mal', 'Målgruppen nådde sina delmål i televisionen.', ['delmål']],
    ['kultur-och-fritid', 'En stark organisationskultur i en mångkulturell stad.', []],
    ['ledarskap', 'Förvaltnings- och bolagscheferna leder.', ['Förvaltnings-', 'bolagscheferna']],
    ['uppfoljning', 'Vi följer varje år upp målen och utvärderar.', ['följer varje år upp', 'utvärderar']],
    ['bemotande', 'Miljövänliga bilar är bra.', []],
  ] as const)('%s: %s', (concept, text, expected) => {
    expect(formsOf(concept, text)).toEqual(expected);
  });
});
