/**
 * Words that no rule keeps whole, though a dictionary could take them apart: loans and derivations that only look like
 * compounds (*kul + tur*, *sup + port*, *spar + ris*), and old compounds whose parts no longer mean anything (*fru +
 * kost*, *verk + stad*). Written by hand from reading what the rules made of the dictionary's short words.
 */
const LOANS_AND_DERIVATIONS = `
aggregera aktris alfabet anormal artrit ballast bankir banko biljon bitrate boost boosta boreal bovin braman bravad
cellist damask dekoration diktatur ekorre emotstå endräkt endräktig enklav enrådig enrådighet enskild enstaka
enständig enträgen enträgenhet entropisk envis envishet estetik estrad eternit fallenhet fartyg finsmakare fixtur
framtand fästing gamman gastrit gastro gemenhet gemensam gemenskaplig gemytlig gestalt handfallenhet helvete hemman
hetman hitte homofil homozygot hyperemi hyperit idegran immigration immobil irreal irreell jetlag judenhet kajman
kalkyl karton kassava kastration kavring kilogram klädris koenzym kolik kolorera kolossal kommission kommissionär
kompakt komparation komplott konkreta konstanta kontraktion kopist koppling kristall kronologisk kronometer kulmen
kulting kultur kutting lagtima lakrits limpistol litania litenhet litteratur logotyp luttrad lägenhet malaria maltes
mandrill markant marodör marskalk maskör massoretisk materialist maximal mejram metadon metamorf metates miljon
minimal mixtur muslim nervosa nitrit orkester orkidé parafasi paranormal pardon paretisk passopp passus petting
plattform porträtt pultron rapport redaktion redaktör replik repris romantik romantiker romantisk rommani roslag
rubbad sattyg sannolik satirisera satmara sekant sekretess sekund seminera separat separera separering seriff signatur
solidarisk sovjet sparris stilist summarisk support supporter synod syntaktisk syntes syriska sällskapa temperatur
temporal tillräcklig tillräcklighet timbal timrar tingest transport trappist trimeter tristess tropik trätes turbo
turkmen varsitt varstans veckovis vingel virologisk vitaminera ärrad årtionde ökänd överstökad övertimma
`;

const FADED_COMPOUNDS = `
bofink bohag bolag bolagisera bomull bostad bosätta bosättare bosättning bovete deltagande deltagare domstol farkost
finlek frukost fullmäktige grovlek handlägga handläggare handläggning handsken kärlek likgiltig lycksalig måndag närma
närvara närvarande närvarelse närvaro ordförande rättfärdig storlek tjocklek trolova trovara trångmål vardag verkstad
vitsord ändamål
`;

/** Names that begin compounds and look like compounds themselves. */
const NAMES = 'Bohuslän Göteborg';

/** Numerals above ten, which are not counted by their parts, and participles behind `på`. */
const NUMERALS_AND_PARTICIPLES = `
elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo trettio fyrtio femtio sextio sjuttio åttio nittio
femte fyrtionde femtionde sextionde sjuttionde åttionde nittionde femtiondel sextiondel åttiondel tolfte trevande
påskriven påstigen påtagen påvriden påskjuten
`;

export const OPAQUE_WORDS: ReadonlySet<string> = new Set(
  [LOANS_AND_DERIVATIONS, FADED_COMPOUNDS, NAMES, NUMERALS_AND_PARTICIPLES].flatMap((words) =>
    words.trim().split(/\s+/),
  ),
);
