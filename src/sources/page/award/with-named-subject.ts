/**
 * A sentence whose subject is a person by full name, and no other person: "Nora Abelsson leder hemtjänsten i Arvika."
 */
const SUBJECT =
  /^(?!Årets |Sveriges |Nordens )(\p{Lu}\p{Ll}[\p{L}-]*(?: (?:von|af|de))?(?: \p{Lu}\p{Ll}[\p{L}-]*){1,2})(?:, \d{1,3}(?: år)?,)? (?=\p{Ll})/u;
const FULL_NAME = /\p{Lu}\p{Ll}[\p{L}-]*(?: (?:von|af|de))? \p{Lu}\p{Ll}[\p{L}-]*/gu;

/** "I våras blev hon Årets Brobyggare 2023": lately, and not "År 2008 fick hon …", which tells of a life. */
const LATELY =
  /^(?:I (?:våras|höstas|somras|vintras|år|\p{Ll}+dags|förra veckan|\p{Ll}*(?:ari|mars|april|maj|juni|juli|augusti|ber))|Nyligen|På \p{Ll}+dagen) (blev|utsågs|utnämndes|korades|fick|tilldelades|belönades|prisades|mottog|vann) (?:hon|han|hen) (?=\D*(?:19|20)\d\d\D*$)/u;

/** "När telefonen ringde stod Lisbet Hagelin med armarna i surdegen.": the person's name right behind the verb. */
const INVERTED =
  /^(?:När|Då|Just då|I|På|Under|Klockan|Mitt i) [^,.:;!?"”“]{2,80} (?!(?:till|av|för|med|på|hos|och|samt|som|från|mot|om|i|vid|åt|än|bakom|efter|utan|eller|att)(?!\p{L}))\p{Ll}{2,} (\p{Lu}\p{Ll}[\p{L}-]*(?: (?:von|af|de))?(?: \p{Lu}\p{Ll}[\p{L}-]*){1,2}) (?=\p{Ll})/u;

/** "Nu är det officiellt: hon är Årets företagare 2021", "Hon är Årets företagare 2021": which one someone is now. */
const IS_NOW =
  /^(?:(?:Nu|Det) är (?:det )?(?:nu )?(?:officiellt|klart|avgjort)(?: att|:) )?(?:hon|han|hen) (är|blir) (?=årets \p{L}+ (?:19|20)\d\d(?!\d)\D*$)/iu;

/** "I stället fick hon veta att hon får Läspriset 2019", "Då kom beskedet att han blivit Årets kock 2019" */
const HEARD =
  /^[^.!?:;"”“„]{2,60} (?:veta|höra|reda på|besked(?:et)?(?: om)?|klart) att (?:hon|han|hen) (?:(?:har |hade )?(?<gets>får|fått|tilldelas|tilldelats)|(?:har |hade )?(?:blir|blivit|(?:utses|utsetts|korats|valts) till)) (?=\D*(?:19|20)\d\d(?!\d)\D*$)/u;

/**
 * A sentence that says what "hon" or "han" lately got, was told to get or now is, with the name of the one person whom
 * the sentence before it is about; any other as it stands, and one of several years too.
 */
export function withNamedSubject(sentence: string, before: string | undefined): string {
  if (before === undefined || before.match(FULL_NAME)?.length !== 1) return sentence;
  const name = (SUBJECT.exec(before) ?? INVERTED.exec(before))?.[1];
  if (name === undefined) return sentence;
  const heard = HEARD.exec(sentence);
  if (heard !== null)
    return `${name} ${heard.groups!.gets === undefined ? 'är' : 'får'} ${sentence.slice(heard[0].length)}`;
  return sentence.replace(LATELY, `${name} $1 `).replace(IS_NOW, `${name} $1 `);
}
