/** A sentence whose subject is a person by full name, and no other person: "Nora Abelsson leder hemtjänsten i Arvika." */
const SUBJECT =
  /^(?!Årets |Sveriges |Nordens )(\p{Lu}\p{Ll}[\p{L}-]*(?: (?:von|af|de))?(?: \p{Lu}\p{Ll}[\p{L}-]*){1,2})(?:, \d{1,3}(?: år)?,)? (?=\p{Ll})/u;
const FULL_NAME = /\p{Lu}\p{Ll}[\p{L}-]*(?: (?:von|af|de))? \p{Lu}\p{Ll}[\p{L}-]*/gu;

/** "I våras blev hon Årets Brobyggare 2023": lately, and not "År 2008 fick hon …", which tells of a life. */
const LATELY =
  /^(?:I (?:våras|höstas|somras|vintras|år|\p{Ll}+dags|förra veckan|\p{Ll}*(?:ari|mars|april|maj|juni|juli|augusti|ber))|Nyligen|På \p{Ll}+dagen) (blev|utsågs|utnämndes|korades|fick|tilldelades|belönades|prisades|mottog|vann) (?:hon|han|hen) (?=\D*(?:19|20)\d\d\D*$)/u;

/**
 * A sentence that says what "hon" or "han" lately got, with the name of the one person whom the sentence before it is about;
 * any other as it stands, and one of several years too.
 */
export function withNamedSubject(sentence: string, before: string | undefined): string {
  const name = SUBJECT.exec(before ?? '')?.[1];
  if (name === undefined || before!.match(FULL_NAME)?.length !== 1) return sentence;
  return sentence.replace(LATELY, `${name} $1 `);
}
