/** A sentence whose subject is a person by full name, and no other person: "Nora Abelsson leder hemtjänsten i Arvika." */
const SUBJECT =
  /^(\p{Lu}\p{Ll}[\p{L}-]*(?: (?:von|af|de))?(?: \p{Lu}\p{Ll}[\p{L}-]*){1,2})(?:, \d{1,3}(?: år)?,)? (?=\p{Ll})/u;
const FULL_NAME = /(?!Årets |Sveriges |Nordens )\p{Lu}\p{Ll}[\p{L}-]*(?: (?:von|af|de))? \p{Lu}\p{Ll}[\p{L}-]*/gu;

/** "I våras blev hon Årets Brobyggare 2023", "Hon utsågs i höstas till …": who it is stands in the sentence before. */
const VERB = '(?:blev|utsågs|utnämndes|korades|fick|tilldelades|belönades|prisades|mottog|vann)';
const AFTER_VERB = new RegExp(
  `^(?:I (?:våras|höstas|somras|vintras|år|\\p{Ll}+dags|förra veckan|\\p{Ll}*(?:ari|mars|april|maj|juni|juli|augusti|ber))|Nyligen|(?:År )?(?:19|20)\\d\\d|På \\p{Ll}+dagen|Den \\d{1,2} \\p{Ll}+) (${VERB}) (?:hon|han|hen) `,
  'u',
);
const BEFORE_VERB = new RegExp(`^(?:Hon|Han|Hen) (${VERB}) `, 'u');

/**
 * A sentence that says what "hon" or "han" got, with the name of the person whom the sentence before it is about; any other as it
 * stands.
 */
export function withNamedSubject(sentence: string, before: string | undefined): string {
  const name = SUBJECT.exec(before ?? '')?.[1];
  if (name === undefined || before!.match(FULL_NAME)!.length > 1) return sentence;
  return sentence.replace(AFTER_VERB, `${name} $1 `).replace(BEFORE_VERB, `${name} $1 `);
}
