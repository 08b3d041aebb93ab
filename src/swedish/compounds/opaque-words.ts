/**
 * Words that no rule keeps whole, though a dictionary could take them apart: loans and derivations that only look like
 * compounds (*kul + tur*, *sup + port*, *spar + ris*), and old compounds whose parts no longer mean anything (*fru + kost*,
 * *verk + stad*). Written by hand from reading what the rules made of the dictionary's short words.
 */
const LOANS_AND_DERIVATIONS = `
aggregera aktris alfabet ballast bankir banko bitrate braman bravad cellist damask dekoration diktatur ekorre
emotstå estetik estrad fallenhet fartyg handfallenhet fixtur framtand fästing gamman gastro gemenhet gemensam gemenskaplig gemytlig gestalt
helvete hetman homofil homozygot hyperemi hyperit idegran immigration immobil irreal irreell jetlag judenhet kajman
kalkyl karton kassava kastration kavring kilogram klädris kolorera kolossal kommission kommissionär kompakt
komparation konkreta kontraktion koppling kristall kulmen kulting kultur kutting lakrits limpistol litania litenhet
litteratur luttrad lägenhet malaria maltes mandrill markant marodör marskalk maskör materialist maximal metadon
metamorf metates miljon minimal mixtur muslim nervosa orkester parafasi pardon paretisk passopp passus petting
plattform porträtt pultron rapport redaktion redaktör rubbad sannolik satirisera satmara sekant sekretess sekund
seminera separat separera separering seriff signatur solidarisk sovjet sparris stilist summarisk support supporter
syntes sällskapa temperatur temporal tillräcklig tillräcklighet timbal timrar tingest transport trappist trimeter
tristess tropik trätes turbo turkmen varsitt varstans veckovis vingel virologisk vitaminera årtionde ärrad ökänd
överstökad övertimma
`;

const FADED_COMPOUNDS = `
deltagande deltagare domstol farkost finlek frukost fullmäktige grovlek handlägga handläggare handläggning handsken
kärlek likgiltig lycksalig måndag ordförande rättfärdig storlek tjocklek trolova trovara trångmål vardag verkstad
vitsord ändamål
`;

export const OPAQUE_WORDS: ReadonlySet<string> = new Set(
  [LOANS_AND_DERIVATIONS, FADED_COMPOUNDS].flatMap((words) => words.trim().split(/\s+/)),
);
