import { describe, expect, it } from 'vitest';
import { toldYears } from '../../../../src/sources/page/record/told-years.ts';
import { viewPage } from '../../../../src/sources/page/view/view-page.ts';

function toldOf(...paragraphs: readonly string[]): readonly string[] {
  const view = viewPage(`Kulturstipendiet till Anna Berg\n\n${paragraphs.join('\n\n')}`, 0);
  return toldYears(view, new Map()).map(({ year, sense }) => `${year} ${sense}`);
}

describe('toldYears', () => {
  it.each([
    ['the giver’s name before it', 'Nämnden har utsett mottagaren av Umeå kommuns kulturstipendium 2021.', 2021],
    ['a name of no known kind', 'I förra veckan fick de veta att hon har fått Guldspaden 2021, förbundets pris.', 2021],
    ['several who share it', 'En kemist och en sjuksköterska får dela på högskolans pedagogiska pris 2022.', 2022],
    ['handed out', 'I går delades 2020 års innovationspriser ut i Eskilstuna.', 2020],
    ['whose evening was sent', 'I går kväll sändes prisutdelningen för 2020 års priser direkt från en salong.', 2020],
    ['several winners', '# Tre vinnare när Innovationspriset Mälardalen 2020 delades ut digitalt', 2020],
    ['decided in a year', 'Rektor har under 2012 beslutat om följande priser efter förslag från prisnämnden.', 2012],
    ['a day', 'Priset delades ut den 3 maj 2016.', 2016],
    ['a day in another sentence', 'Tisdagen den 18 november 2014 fylldes arenan. På scenen utsågs vinnarna.', 2014],
    ['a choice', '2023 års val var enligt juryn enhälligt.', 2023],
    ['a name of no kind', 'Förra veckan ringde de och sade att jag hade fått **Gyllene maskan 2014**.', 2014],
    ['beside the year it was founded', 'Priset, som instiftades 1998, delades ut 2016 på slottet.', 2016],
  ])('the edition of %s: %s', (_reason, paragraph, year) => {
    expect(toldOf(paragraph)).toEqual([`${year} edition`]);
  });

  it.each([
    ['since when', 'Priset har delats ut sedan 1998.'],
    ['what links lead to', '> Utlysning av priset\n> Stadgar för Kulturpriset\n> Årsredovisning 2020'],
    ['a former winner in a clause', 'Elin Ek, som fick stipendiet 2019, satt i juryn.'],
    ['a former winner in an apposition', 'Elin Ek, mottagare av stipendiet 2019, läste upp motiveringen.'],
    ['a former winner who “has got” it', 'Elin Ek, som har fått stipendiet 2019, satt i juryn.'],
    ['former winners in brackets', 'Plaketten har tidigare delats ut till Signe Dahl (1979) och Erik Pers (1982).'],
    ['a former winner', 'Förra året, 2012, var det Kumla som fick priset.'],
    ['a place', 'Anna Berg har fått spela i Uppsala 2012 och är glad.'],
    ['a question', 'Vem får stipendiet 2022?'],
    ['who handed it out', 'Barnen fick dela ut priset 2015 och minns det än.'],
    ['who may apply', 'Den som får söka stipendiet 2023 bor i länet.'],
    ['to be applied for', 'Anmälan till 2021 års priser öppnade när galan hölls.'],
    ['those nominated', 'Tre nominerade får veta om det blir priset 2018.'],
    ['years from and to', 'Hon har fått stipendiet 2010–2012.'],
    ['winners to come', 'Vinnarna av stipendiet 2022 presenteras på Kulturdagen.'],
    ['a proposal', 'Förslag till kulturstipendium 2019 diskuterades.'],
    ['another year than now', '2019 års priser delades ut på slottet, men i år fick vinnarna fira hemma.'],
    ['a comparison', 'Fler såg sändningen än när 2019 års innovationspriser delades ut.'],
    ['since', 'Prissumman har höjts sedan 2019 års priser delades ut.'],
    ['those who got them', '2019 års pristagare delade ut blommorna.'],
    ['their jury', 'I juryn satt vinnarna av 2019 års priser.'],
    ['former winners in a heading', '# Tidigare vinnare när Innovationspriset 2018 delades ut'],
    ['January', 'Priset delades ut den 17 januari 2016.'],
    ['money', 'Prissumman är 2000 kronor.'],
  ])('no edition of %s: %s', (_reason, paragraph) => {
    expect(toldOf(paragraph).filter((told) => told.endsWith('edition'))).toEqual([]);
  });

  it.each([
    ['a day above the text', 'Publicerad 4 maj 2021', '2021 stamp'],
    ['who wrote it and when', 'Skriven av Kommunikation, 4 december 2024', '2024 stamp'],
    ['the number of a paper', 'Nr 4 - december 1987', '1987 stamp'],
    ['a line of a list', '2016 Kantor Bo Lager', '2016 unsure'],
    ['a day of something else', 'Spelmännen höll stämma den 9 juli 2006.', '2006 event'],
  ])('%s: %s', (_reason, paragraph, told) => {
    expect(toldOf(paragraph)).toEqual([told]);
  });

  it('nothing below a heading over former winners', () => {
    expect(toldOf('## Tidigare pristagare', '2016 Kantor Bo Lager', '2015 Familjen Ek')).toEqual([]);
  });
});
