const KINDS: Readonly<Record<string, string>> = { stipendiat: 'stipendium', pristagar: 'pris', medaljör: 'medalj' };

/** "Kulturpristagare" → "Kulturpris", "Idrottsstipendiat" → "Idrottsstipendium" */
export function awardOfWinner(words: string): { readonly award?: string } {
  const [, kind, winner] =
    /^(?:Årets |Tidigare |Alla |Våra |Samtliga )?(\p{L}{3,})(pristagar|stipendiat|medaljör)\p{Ll}*$/iu.exec(words) ??
    [];
  if (kind === undefined) return {};
  const award = `${kind}${KINDS[winner!.toLowerCase()]}`.toLocaleLowerCase('sv');
  return { award: award.charAt(0).toLocaleUpperCase('sv') + award.slice(1) };
}
