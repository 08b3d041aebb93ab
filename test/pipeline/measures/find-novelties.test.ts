import { beforeAll, describe, expect, it } from 'vitest';
import { type LoadedKnowledge, loadKnowledge } from '../../../pipeline/knowledge/load-knowledge.ts';
import { findNovelties } from '../../../pipeline/measures/find-novelties.ts';
import { parseCitations } from '../../../pipeline/parsing/parse-citations.ts';
import { readCorpus } from '../../../pipeline/reading/read-corpus.ts';
import { annotateCitation } from '../../../pipeline/stages/annotate-citation.ts';
import type { AnnotatedCitation } from '../../../pipeline/stages/annotated-citation.ts';

let knowledge: LoadedKnowledge;
beforeAll(async () => {
  knowledge = await loadKnowledge({ concepts: null, stopwords: null }, { noCache: false });
});

/** Citations of a year each, or of the same year when the texts stand in one list. */
function editions(...texts: readonly (string | readonly string[])[]): readonly AnnotatedCitation[] {
  return texts.flatMap((edition, index) =>
    [edition].flat().map((text, place) =>
      annotateCitation(
        {
          id: `${2003 + index}-${place}`,
          year: 2003 + index,
          text,
          documentId: 'x',
          start: 0,
          end: text.length,
        },
        knowledge,
      ),
    ),
  );
}

const found = (...texts: readonly (string | readonly string[])[]) => findNovelties(editions(...texts));
const lastWords = (...texts: readonly (string | readonly string[])[]) =>
  found(...texts)
    .at(-1)
    ?.words.map(({ lemma }) => lemma);

describe('findNovelties', () => {
  it.each<readonly [reason: string, earlier: string, later: string, words: readonly string[]]>([
    ['a word that nobody has said is new', 'Service är god.', 'Service är snabb.', ['snabb']],
    ['another inflection of a word is not', 'Medborgarna är nöjda.', 'En nöjd medborgare.', []],
    ['capital letters are the same word', 'Vi har e-handel.', 'E-handel är bra.', ['bra']],
    ['a compound is a word of its own', 'Styrning mot resultat.', 'Resultatstyrning.', ['resultatstyrning']],
    ['and so are its parts', 'Resultatstyrning.', 'Styrning mot resultat.', ['styrning', 'resultat']],
    ['another word of the family is', 'Tillit råder.', 'En tillitsfull kommun.', ['kommun', 'tillitsfull']],
    ['names are none', 'Service är god.', 'I Kävlinge är Kävlingebornas service god.', []],
    ['numbers are none', 'Service är god.', 'Tre av 25: god service.', []],
    ['words of quantity and time are none', 'Service är god.', 'Färre i maj, flera gånger ett år. God service.', []],
    [
      'words of a set phrase are none',
      'Service är god.',
      'I första hand, och i stort sett varje dag, god service.',
      [],
    ],
    ['but the same words elsewhere are', 'Service är god.', 'Sett med handen är service god.', ['sedd', 'hand']],
    ['words of a name in quotation marks are none', 'Service är god.', 'Servicen ”Äldre direkt” är god.', []],
    ['in whatever marks', 'Service är god.', "Servicen 'Mod' och servicen »Öppna dörrar» är god.", []],
    ['but what is said in them is new', 'Service är god.', 'God service: ”Mod direkt”.', ['mod', 'direkt']],
    ['behind a preposition', 'Service är god.', 'God service genom ”Öppna dörrar”.', []],
    ['behind a word that names', 'Service är god.', 'God service, som ”Digitala dörren”.', []],
    ['and what follows another word', 'Service är god.', 'Service är ”Direkt tillit”.', ['direkt', 'tillit']],
    ['and what begins in small letters', 'Service är god.', 'Servicen ”direkt” är god.', ['direkt']],
    [
      'and what has more words than a name has',
      'Service är god.',
      'Servicen ”Väl värt att investera i” är god.',
      ['väl', 'värd', 'investera'],
    ],
    ['size says something', 'Service är god.', 'Liten service.', ['liten']],
    ['stopwords are none', 'Service är god.', 'Men servicen hos oss är ju alltid god.', []],
    ['a particle is none', 'Vi tar emot framtiden.', 'Vi tar oss an framtiden.', []],
    ['a verb among the stopwords says nothing of a noun', 'Service ska ges.', 'Skolans service.', ['skola']],
    ['and says its own other forms', 'Allt kan ske.', 'Allt kunde ske.', []],
    [
      'what is said as often stands in the order of the text and not of the alphabet',
      'God.',
      'Öppen, zonerad, ärlig, åldrig.',
      ['öppen', 'zonerad', 'ärlig', 'åldrig'],
    ],
    ['but for what has relatives, which comes last', 'Styrsystem.', 'Styrning med mod.', ['mod', 'styrning']],
    ['unless it is said oftener', 'Styrsystem.', 'Mod. Styrning för styrning.', ['styrning', 'mod']],
    ['what is said oftener comes first', 'God.', 'Ansvar. Mod, och mer mod.', ['mod', 'ansvar']],
  ])('%s', (_, earlier, later, words) => {
    expect(lastWords(earlier, later)).toEqual(words);
  });

  it('tells what earlier citations have of the family, the most used first', () => {
    const [novelty] = found('Styrning. Styrsystem. Tillit.', 'En tillitsfull styrmodell med mod.');
    expect(novelty?.words.map(({ lemma, relatives }) => [lemma, ...relatives])).toEqual([
      ['mod'],
      ['tillitsfull', 'tillit'],
      ['styrmodell', 'styrning'],
    ]);
  });

  it.each<readonly [reason: string, earlier: string, later: string, lemma: string, relatives: string, sharing: string]>(
    [
      ['a short part is no family', 'Tid. Heltid.', 'Fritid.', 'fritid', '', ''],
      ['nor one of two compounds', 'Fritid. Valfrihet.', 'De frigör.', 'frigöra', '', ''],
      ['nor where one is a verb', 'De verkar.', 'Ett verktyg.', 'verktyg', '', ''],
      ['nor of five letters between compounds', 'Grundsyn. Utgångspunkt.', 'Synpunkt.', 'synpunkt', '', ''],
      ['nor *själv*', 'Självklarhet.', 'Självbestämmande.', 'självbestämmande', '', ''],
      ['but the word itself is', 'En chef.', 'En förvaltningschef.', 'förvaltningschef', 'chef', ''],
      ['and a long part of it', 'Medborgare.', 'Medborgarundersökning.', 'medborgarundersökning', 'medborgare', ''],
      [
        'a long part is all that two compounds have',
        'Mångkulturell.',
        'Resultatkultur.',
        'resultatkultur',
        '',
        'mångkulturell',
      ],
      ['so is the stem of a verb', 'Styrsystem.', 'Styrmodell.', 'styrmodell', '', 'styrsystem'],
      ['it is not told beside a relative', 'Styrsystem. Styrning.', 'Styrmodell.', 'styrmodell', 'styrning', ''],
      ['-ning', 'De mäter.', 'En mätning.', 'mätning', 'mäta', ''],
      ['-ig', 'Mod.', 'Hon är modig.', 'modig', 'mod', ''],
      ['-ig the other way', 'Hon är modig.', 'Mod.', 'mod', 'modig', ''],
      ['-ig that is none', 'De leder. En stad.', 'Lediga och stadiga.', 'ledig', '', ''],
      ['-bar', 'De mäter.', 'Det är mätbart.', 'mätbar', 'mäta', ''],
      ['-era', 'En analys.', 'De analyserar.', 'analysera', 'analys', ''],
      ['-arskap of the agent', 'En medarbetare.', 'Medarbetarskap.', 'medarbetarskap', 'medarbetare', ''],
      ['-arskap of the verb', 'Det leder till allt.', 'Ledarskap.', 'ledarskap', 'leda', ''],
      ['-else', 'En utmärkelse.', 'De utmärker sig.', 'utmärka', 'utmärkelse', ''],
      ['-else is no part of a compound', 'En stiftelse.', 'En stiftsstad.', 'stiftsstad', '', ''],
      ['-else whose sense is another', 'De styr.', 'En styrelse.', 'styrelse', '', ''],
    ],
  )('relates words by what they are made of: %s', (_, earlier, later, lemma, relatives, sharing) => {
    const word = found(earlier, later)[0]!.words.find((each) => each.lemma === lemma)!;
    expect([word.relatives.join(' '), word.sharing.join(' ')]).toEqual([relatives, sharing]);
  });

  it('takes no ending for a family: what is full of trust is no relative of what is full of merit', () => {
    const [novelty] = found('Ett förtjänstfullt arbete.', 'Ett tillitsfullt, kostnadsfritt arbete.');
    expect(novelty?.words.map(({ lemma, relatives }) => [lemma, ...relatives])).toEqual([
      ['tillitsfull'],
      ['kostnadsfri'],
    ]);
  });

  it('gives each word its sentence, rather than a heading of one word', () => {
    const [novelty] = found('Service är god.', 'Ansvar\n\nService. Alla tar ansvar här. Ansvar igen.');
    expect(novelty?.words[0]).toMatchObject({
      lemma: 'ansvar',
      mentions: 3,
      quotation: { citationId: '2004-0', pre: 'Alla tar ', keyword: 'ansvar', post: ' här.' },
    });
  });

  it('takes the citations of a year together, those words first that most of them have', () => {
    const [novelty] = found('God.', ['Mod. Mod. Mod. God.', 'Ansvar.', 'Ansvar och mod.', 'Ansvar.']);
    expect(novelty).toMatchObject({
      year: 2004,
      lemmas: 3,
      words: [
        { lemma: 'ansvar', documents: 3, mentions: 3 },
        { lemma: 'mod', documents: 2, mentions: 4 },
      ],
    });
  });

  it('has nothing to tell of one edition, nor of none', () => {
    expect([found('God service.'), found()]).toEqual([[], []]);
  });

  it('changes nothing of an edition when later ones come', () => {
    const texts = ['God service.', 'Tydlig styrning och mod.', 'Mod att förändra styrningen.'];
    expect(found(...texts, 'Nya ord om allt.').slice(0, 2)).toEqual(found(...texts));
  });
});

describe('the shipped corpus', () => {
  let novelties: ReturnType<typeof findNovelties>;
  beforeAll(async () => {
    const corpus = await readCorpus('corpus');
    const own = await loadKnowledge(corpus, { noCache: false });
    novelties = findNovelties(
      parseCitations(corpus.documents).citations.map((citation) => annotateCitation(citation, own)),
    );
  });

  it('has in 2013 nine new words of seventeen, counted by hand', () => {
    const { lemmas, words } = novelties.find(({ year }) => year === 2013)!;
    expect([lemmas, words.map(({ lemma }) => lemma).join(' ')]).toEqual([
      17,
      'invånare medveten satsning tillsammans kontinuerlig leda avsevärd tjänst förbättring',
    ]);
  });

  it('has in 2023 eighteen of forty-three, counted by hand', () => {
    const { year, lemmas, words } = novelties.at(-1)!;
    expect([year, lemmas, words.map(({ lemma }) => lemma).join(' ')]).toEqual([
      2023,
      43,
      'ekonomi nivå analys utgångspunkt värd investera tillåtande testa sak ny förberedd framtid värdig vinnare pris omsorgsområde systematik organisationskultur',
    ]);
  });
});
