import type { FirstPartSpelling } from './first-part-spelling.ts';

/**
 * Names that begin compounds, where they lose their capital (`stockholms|trafik`, `afrika|resa`): continents,
 * countries, Swedish towns and regions, cities abroad, people one speaks of. Written by hand; a name that another word
 * begins with is left out.
 */
const WITHOUT_LINK = `
Afrika Amerika Asien Europa Latinamerika Nordamerika Sydamerika Mellanamerika Sydafrika Västafrika Östafrika
Nordafrika Sydostasien Centralasien Mellanöstern Skandinavien Balkan Arktis Antarktis Baltikum Sverige Norge Litauen
Polen Storbritannien Frankrike Belgien Schweiz Luxemburg Österrike Italien Spanien Portugal Turkiet Ungern Tjeckien
Slovakien Tjeckoslovakien Slovenien Kroatien Serbien Bosnien Jugoslavien Kosovo Albanien Bulgarien Rumänien Moldavien
Ukraina Sovjet Georgien Armenien Tjetjenien Kanada Mexiko Brasilien Argentina Colombia Venezuela Bolivia Nicaragua
Guatemala Cuba Kuba Haiti Kina Japan Korea Nordkorea Sydkorea Taiwan Vietnam Kambodja Indonesien Indien Pakistan
Afghanistan Bangladesh Burma Irak Syrien Libanon Israel Palestina Jordanien Kuwait Jemen Egypten Libyen Tunisien
Algeriet Marocko Sudan Etiopien Eritrea Somalia Kenya Uganda Tanzania Rwanda Kongo Nigeria Angola Namibia Zimbabwe
Moçambique Australien Malmö Umeå Luleå Gävle Växjö Kiruna Skåne Dalarna Blekinge Bromma Öresund Bohus Mälar Vänern
Paris London Moskva Peking Tokyo Bryssel Genève Helsingfors Oslo Atlant Chicago Hollywood Nürnberg Versailles Kyoto
Davos Schengen Maastricht Hiroshima Tjernobyl Hongkong Jerusalem Mekka Vatikan Vasa Luther Marx Lenin Stalin Hitler
Napoleon Nobel Mozart Bach Beethoven Strindberg Bellman Linné Palme Putin Darwin Freud
`;

const WITH_S = `
Stockholm Göteborg Linköping Norrköping Jönköping Karlstad Kalmar Helsingborg Halmstad Sundsvall Östersund Borgholm
Gotland Öland Småland Värmland Dalsland Halland Norrland Götaland Svealand Ångermanland Jämtland Lappland Uppland
Sörmland Södermanland Västmanland Närke Bohuslän Bergslagen Mälardalen Berlin Köpenhamn Warszawa Washington Lissabon
Hamburg Danmark Finland Island Grönland Estland Lettland Tyskland Västtyskland Östtyskland England Skottland Irland
Nordirland Holland Grekland Ryssland Vitryssland Thailand
`;

function rows(names: string, link: string): readonly (readonly [string, FirstPartSpelling])[] {
  return names
    .trim()
    .split(/\s+/)
    .map((name) => [name.toLowerCase() + link, { text: name.toLowerCase(), link, lemma: name }]);
}

export const NAME_FIRST_PARTS: readonly (readonly [string, FirstPartSpelling])[] = [
  ...rows(WITHOUT_LINK, ''),
  ...rows(WITH_S, 's'),
];
