/** A first part as it is spelled, taken apart by hand: its root, its linking element, the word it is a form of. */
export interface FirstPartSpelling {
  readonly text: string;
  readonly link: string;
  readonly lemma: string;
}

/**
 * First parts that no rule leads back to their word: umlaut plurals (`mödra`vård), old genitives (`gatu`hörn), suppletion
 * (`små`barn), shortened stems (`tim`lön). Written by hand; one row a line: first part, linking element, lemma.
 */
const ROWS = `
gat u gata
sal u sal
lad u lada
var u vara
käll u källa
ros en ros
mödra - mor
fädern e far
fäders - far
fädra - far
bröder - bror
brödra - bror
syster - syster
döttra - dotter
söner - son
barn a barn
gud a gud
konung a konung
kung a kung
ungdom a ungdom
små - liten
mång - många
fler - flera
äldre - äldre
mån - måne
hjärt e hjärta
fika - fika
spök - spöke
stolp - stolpe
strål - stråle
grädd - grädde
psyk - psyke
tim - timme
kvinn o kvinna
människ o människa
ögon - öga
öron - öra
tänder - tand
händer - hand
bonde - bonde
bönder - bonde
bond - bonde
herr - herre
gymnasie - gymnasium
musei - museum
laboratorie - laboratorium
stipendie - stipendium
ministerie - ministerium
evangelie - evangelium
kriterie - kriterium
mysterie - mysterium
akvarie - akvarium
studie - studie
medie - medium
central - central
ål - ål
is - is
te - te
el - el
ö - ö
data - data
fakta - fakta
by - by
ny - ny
fullmäktige - fullmäktige
ko - ko
öl - öl
ek - ek
eld - eld
år - år
sex - sex
tro - tro
se - se
`;

export const IRREGULAR_FIRST_PARTS: ReadonlyMap<string, FirstPartSpelling> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row) => {
      const [text = '', link = '', lemma = ''] = row.split(' ');
      return [text + (link === '-' ? '' : link), { text, link: link === '-' ? '' : link, lemma }];
    }),
);
