import type { FirstPartSpelling } from './first-part-spelling.ts';
import { NAME_FIRST_PARTS } from './name-first-parts.ts';

/**
 * First parts that no rule leads back to their word: umlaut plurals (`mödra`vård), old genitives (`gatu`hörn),
 * suppletion (`små`barn), shortened stems (`tim`lön), adjectives that keep an ending (`store`bror), numerals
 * (`tre`rumslägenhet), words too short for the rules (`bo`yta). Written by hand; one row a line: first part, linking
 * element, lemma.
 */
const ROWS = `
gat u gata
sal u sal
lad u lada
var u vara
käll u källa
kron o krona
präst e präst
nämnd e nämnd
ros en ros
mödra - mor
fädern e far
fäders - far
fädra - far
bröder - bror
brödra - bror
svär - svär
svåger - svåger
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
bo - bo
kö - kö
rå - rå
hö - hö
sy - sy
tå - tå
gå - gå
skåde - skåda
streaming - streaming
startup - startup
influencer - influencer
crowdfunding - crowdfunding
gaming - gaming
wifi - wifi
padel - padel
bitcoin - bitcoin
covid - covid
corona - corona
marathon - marathon
coaching - coaching
gender - gender
hbtq - hbtq
lockdown - lockdown
lösen - lösen
lant - land
mer - mera
när - nära
egna - egen
stille - stilla
gammel - gammal
gång s gång
man s man
dagar s dag
veckor s vecka
månader s månad
timmar s timme
minuter s minut
sekunder s sekund
kronor s krona
store - stor
stora - stor
lille - liten
lilla - liten
lill - liten
mörk - mörk
ljus - ljus
en - en
enman s enman
enväg s enväg
tvåväg s tvåväg
treväg s treväg
första - första
andra - andra
tredje - tredje
fjärde - fjärde
två - två
tre - tre
fyr - fyra
fyra - fyra
fem - fem
sju - sju
åtta - åtta
nio - nio
tio - tio
tolv - tolv
elva - elva
tretton - tretton
fjorton - fjorton
femton - femton
sexton - sexton
sjutton - sjutton
arton - arton
aderton - aderton
nitton - nitton
tjugo - tjugo
trettio - trettio
fyrtio - fyrtio
femtio - femtio
sextio - sextio
sjuttio - sjuttio
åttio - åttio
nittio - nittio
hundra - hundra
tusen - tusen
öst - öst
väst - väst
syd - syd
nord - nord
finsk - finsk
engelsk - engelsk
svensk - svensk
tysk - tysk
fransk - fransk
`;

export const IRREGULAR_FIRST_PARTS: ReadonlyMap<string, FirstPartSpelling> = new Map([
  ...NAME_FIRST_PARTS,
  ...ROWS.trim()
    .split('\n')
    .map((row): readonly [string, FirstPartSpelling] => {
      const [text = '', link = '', lemma = ''] = row.split(' ');
      return [text + (link === '-' ? '' : link), { text, link: link === '-' ? '' : link, lemma }];
    }),
]);
