/**
 * Roots that no rule gives, and words that a rule would take too far; written by hand, one row a word: lemma, root,
 * why. A lemma that is its own root is kept whole.
 */
const ROWS = `
verksamhet verksamhet what a municipality runs, not being verksam
myndighet myndighet an authority
fastighet fastighet a property
enhet enhet a unit
nyhet nyhet a piece of news
tidning tidning not of tid
ordning ordning not of ord
mening mening a sentence
våning våning a floor
gärning gärning a deed
handling handling a document or deed; handla is also to shop
flykting flykting a person
yngling yngling a person
älskling älskling a person
drottning drottning a person
ordförande ordförande a person
studerande studerande a person
byggnad bygg of bygga
byggande bygg of bygga
styre styr of styra
styrka styrka not of styra
bruka bruka neither brukare nor missbruk
öppna öppen of öppen
öppning öppen of öppen
kommunal kommun of kommun
medborgerlig medborgar of medborgare
samhällelig samhälle of samhälle
kvalitativ kvalitet of kvalitet
information inform of informera
informera inform of information
kommunikation kommunik of kommunicera
kommunicera kommunik of kommunikation
integration integr of integrera
integrera integr of integration
fokusera fokus of fokus
fokusering fokus of fokus
resultera resultat of resultat
prioritera prioritet of prioritet
prioritering prioritet of prioritet
engagemang engager of engagera
leverans leverer of leverera
kultur kultur a loan
kulturell kultur of kultur
demokrati demokrati a loan
ansvarig ansvar of ansvar
framgångsrik framgång of framgång
systematik systematik systematisk comes to it
förtroende förtroende no verb stands behind it
utseende utseende no verb stands behind it
anseende anseende no verb stands behind it
ärende ärende no verb stands behind it
område område no verb stands behind it
värde värde värdera is another thing
sätta sätta apart from the noun sätt
kraftig kraft of kraft
utmärkelse utmärkelse an award
övergripande övergripande no verb stands behind it
`;

export const LISTED_ROOTS: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row) => {
      const [lemma = '', root = ''] = row.split(' ');
      return [lemma, root];
    }),
);
