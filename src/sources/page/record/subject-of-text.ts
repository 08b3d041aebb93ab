import { sentencesOf } from '../award/sentences-of.ts';

const VERB =
  '(?:har|är|får|visar|ger|gör|låter|skapar|bjuder|arbetar|driver|bevisar|vågar|lyckas|tar|spelar|skriver|lyfter|öppnar|sätter)';

/** "Siv Bo har": a text that begins so is told of that one. */
const PERSON_FIRST = new RegExp(
  `^(\\p{Lu}\\p{Ll}[\\p{L}-]*(?: (?:von|af|de))?(?: \\p{Lu}\\p{Ll}[\\p{L}-]*){1,2}) ${VERB}(?!\\p{L})`,
  'u',
);

/** "Kinda museum har", "Åtorps bibliotek visar"; a municipality is as often where the winner works. */
const BODY_FIRST = new RegExp(
  `^((?:\\p{Lu}[\\p{L}-]+ ){1,3}\\p{Ll}*(?:museum|bibliotek|skola|teater|förening|församling|förskola|gymnasium|vårdcentral)) ${VERB}(?!\\p{L})`,
  'u',
);

/** Words that are no name, though a capital begins the sentence. */
const NO_NAME = /^(?:Årets|Sveriges|Nordens|Varje|Hela|Detta|Denna|Ingen|Inget|Den|Det|En|Ett|Vår|Vårt) /u;

/**
 * Whom a citation tells of as the page says nowhere else whose it is: the person its first words name, or the only body
 * that is the subject of one of its sentences: "Kinda museum har grävt där det gör ont."
 */
export function subjectOfText(citation: string): string | undefined {
  const sentences = sentencesOf(citation.replace(/\s+/gu, ' ').replace(/^["”“„»«*_]+/u, ''));
  const bodies = new Set(sentences.flatMap((sentence) => BODY_FIRST.exec(sentence)?.[1] ?? []));
  const [body] = bodies;
  const subject = PERSON_FIRST.exec(sentences[0] ?? '')?.[1] ?? (bodies.size === 1 ? body : undefined);
  return subject === undefined || NO_NAME.test(subject) ? undefined : subject;
}
