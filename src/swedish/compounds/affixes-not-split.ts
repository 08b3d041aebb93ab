/**
 * Word beginnings and endings at which a Swedish word is not split, though they may look like words. An affix, or a
 * particle in front of a verb or a verbal noun, belongs to the root it stands with: upphandling, införa, öppenhet
 * (Svenska Akademiens grammatik, volume 2: Ord, on prefixes, particle compounds and derivation).
 */

/** Verb particles, prepositions and adverbs before a verb or its noun: `upp`handling, `ut`veckling, `med`arbetare. */
const PARTICLES =
  'an av bak bakom bort efter emellan emot fast fort fram framför före förbi förut genom hit hop hän i ifrån igen igenom ihop in inne innan inom inför intill inåt isär kring kvar loss med medan mellan mot ned ner om omkring sam samman sönder till tillbaka undan under upp uppe ur ut utan ute utanför utom utåt vid vidare väl åt åter över överens';

/** Prefixes without a meaning of their own, Germanic and learned: `be`tydelse, `dis`tans, `in`formation. */
const PREFIXES =
  'a ab ad på ana ant ante anti apo bio be de des dia di dis du eko en ent epi er eu ex för ge geo gen hypo hyper il im infra inter intra ir iso kom kon kor mis miss non o ob para per peri poly post pre pro proto pseudo re retro se semi sub super tele trans tri tve um uni und van and bis res kont sens förs inns utes';

/** Pronouns, articles, conjunctions and frequent verb forms that begin no compound: `att`, `den`, `som`. */
const FUNCTION_WORDS =
  'att bli den der det dem dig din ell ett han hon hos hur här där inte ja jag kan mig min mitt nej ni när och oss ser sin sig ska som så tar vad vem vi är får gav ger gå går har hade lät tog vet vill än ännu även ad al ar';

/** Derivational endings that also are, or look like, words: öppen`het`, vän`skap`, refer`at`. */
const SUFFIXES =
  'aktig ande ang ans ant are art bar bart ded dom eri else ende ens ent era erska fald faldig graf grafi haftig het hets ika ing inna ion isk ism ist itet iv ium lig liga ling log logi lunda ment mässig nad nis ning nom nomi ron samt sam ska skap tion tor tris ur ut vart vis att mot med till från för den det han hon kan tar ter tas tus vid tik est kap ske rap gen ana ena lett iker stan den tion inge ken kel lar ler vig ner ren sam gig taktig ologisk marsdag';

/** What stands before a listed word in *be|styrka*, *under|sökning*: a word so made is not split inside that word. */
export const VERBAL_PREFIXES: ReadonlySet<string> = new Set(['be', 'för', 'ge', 'miss', ...PARTICLES.split(' ')]);

export const UNSPLIT_BEGINNINGS: ReadonlySet<string> = new Set(
  [PARTICLES, PREFIXES, FUNCTION_WORDS].flatMap((words) => words.split(' ')),
);
export const UNSPLIT_ENDINGS: ReadonlySet<string> = new Set(SUFFIXES.split(' '));
