import type { Tag } from '../context/tags.ts';
import type { PartOfSpeech } from '../swedish-word.ts';

/** The tags of function words whose part of speech does not settle them, by form. */
const BY_FORM: Readonly<Partial<Record<PartOfSpeech, readonly (readonly [Tag, string])[]>>> = {
  AUX: [
    ['have.finite', 'har hade'],
    ['have.infinitive', 'ha hava'],
    ['verb.supine', 'haft'],
    ['copula.finite', 'är var vore voro äro blir blev bliver blevo vare'],
    ['copula.infinitive', 'vara bli bliva varda'],
    ['copula.supine', 'varit blivit'],
    ['modal.infinitive', 'kunna skola vilja böra få'],
    ['modal.supine', 'kunnat velat skolat måst fått'],
  ],
  DET: [
    ['possessive', 'min mitt mina din ditt dina sin sitt sina vår vårt våra er ert era hans hennes hens dess deras'],
    ['possessive', 'vars varandras'],
    ['determiner.neuter', 'ett något nåt inget allt vilket sådant sånt vart vartenda vartannat varsitt mycket'],
    ['determiner.common', 'en någon nån ingen all varje varenda varannan vilken sådan sån var varsin'],
    ['determiner.plural', 'några nåra inga alla vilka sådana såna båda bägge somliga samtliga varsina'],
    ['determiner.definite', 'den det de denna denne detta dessa'],
  ],
  PRON: [
    ['pronoun.subject', 'jag du han hon hen vi ni man'],
    ['pronoun.object', 'mig mej dig dej honom henne oss eder sig sej dem varandra varann'],
    ['relative', 'som vilken vilket vilka vilkas vilkens'],
    ['possessive', 'vars vems deras dess hans hennes varandras allas mångas andras dennes dennas bådas någons ens'],
    ['possessive', 'ingens annans dettas dessas dens'],
  ],
  ADV: [['relative', 'hur varför']],
  PART: [
    ['infinitive.marker', 'att'],
    ['adverb', 'inte icke ej'],
  ],
};

const BY_PART_OF_SPEECH: Readonly<Record<PartOfSpeech, Tag>> = {
  NOUN: 'noun.common',
  PROPN: 'name',
  VERB: 'verb.finite',
  AUX: 'modal.finite',
  ADJ: 'adjective.any',
  ADV: 'adverb',
  PRON: 'pronoun',
  DET: 'determiner.definite',
  ADP: 'preposition',
  CCONJ: 'conjunction',
  SCONJ: 'subjunction',
  PART: 'adverb',
  NUM: 'numeral',
  INTJ: 'other',
  PUNCT: 'comma',
  SYM: 'other',
  X: 'other',
};

const TAGS_BY_FORM = new Map<string, Tag>();
for (const [partOfSpeech, groups] of Object.entries(BY_FORM)) {
  for (const [tag, forms] of groups)
    for (const form of forms.split(' ')) TAGS_BY_FORM.set(`${partOfSpeech} ${form}`, tag);
}

/** Determiners of one form for both genders. */
export const GENDERLESS_DETERMINERS: ReadonlySet<string> = new Set(['varje', 'vardera', 'endera']);

/** The coarse tag of a listed form with a part of speech. */
export function functionWordTag(form: string, partOfSpeech: PartOfSpeech): Tag {
  return TAGS_BY_FORM.get(`${partOfSpeech} ${form}`) ?? BY_PART_OF_SPEECH[partOfSpeech];
}
