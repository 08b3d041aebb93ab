import { describe, expect, it } from 'vitest';
import { isAfterword } from '../../../../src/sources/page/line/is-afterword.ts';

describe('isAfterword', () => {
  it.each([
    ['the sum', 'Prissumman är 75 000 kronor.'],
    ['who share the sum', 'Birgitta Ohlin och Lars-Göran Wik får dela på 30 000 kronor.'],
    ['who chose', 'Prisnämnden har bestått av stiftsdiakon Lars Ehnberg och Göte Sand.'],
    ['the last winner', 'Förra årets pristagare var Piteå Fria Teaterskola.'],
    ['earlier winners', 'Bland tidigare pristagare märks Per Hallgren.'],
    ['who got it earlier', 'Tidigare har priset gått till Umeå och Lund.'],
    ['the same, the winners first', 'Tidigare har Vadstena och Ekerö fått priset.'],
    ['that it rests', 'Därefter har priset vilat i väntan på nya medel i fonden.'],
    ['what comes next', 'Tova går nu vidare till regionfinalen den 7 oktober i Falun.'],
    ['since when it rests', 'Sedan 2016 vilar stipendiet.'],
    ['that nobody got it', 'Priset har inte delats ut sedan dess.'],
    ['years that nobody got it', 'Åren 2020 och 2021 var festivalen inställd.'],
    ['the same of one year', 'År 2013 delades inget pris ut.'],
    ['what is handed over', 'Diplom och en check på 5 000 kronor överlämnas i samband med stämman.'],
    ['what was done besides', 'Efteråt bjöds det på tårta.'],
    ['how the evening ended', 'Kvällen avslutades med sång.'],
    ['what the winner gets', 'Hon får ett diplom och 10 000 kronor.'],
    ['who got it and nothing else', 'Priset tilldelas Sjösta Paddlare.'],
    ['when what was made is shown', 'Utställningen pågår 3 juli–20 augusti.'],
    ['who gave it', 'Ordföranden Per Ek delade ut priset.'],
    ['who gave what goes with it', 'Siv Ek överlämnade hyvlar och blommor.'],
    ['another’s mention', 'Ett hedersomnämnande gick till Per Ek.'],
    ['what is in the picture', 'På bilden syns Siv Bo med diplomet.'],
    ['who signs', '/Styrelsen'],
    ['where to enroll', 'Anmälan till stämman görs hos\nkassören.'],
    ['whom to ask', 'Upplysningar lämnas av sekreterare Olof Rask.'],
  ])('%s: %s', (_reason, sentence) => {
    expect(isAfterword(sentence)).toBe(true);
  });

  it.each([
    ['who goes on to others', 'Hon går vidare till nästa by när den första kan läsa.'],
    ['a committee that is honored', 'Socialnämnden består av ledamöter som lyssnar på brukarna.'],
    ['what a winner gives to others', 'Rut Ek överlämnade blommor till den som bar ut tidningen.'],
    ['what a winner does with money', 'Byns föreningar delar på 200 000 kronor som festivalen ger.'],
    ['what someone gets by the winner', 'Varje elev får ta emot 500 kronor till en egen idé.'],
    ['a prize that the winner gives', 'Kommunen delar ut ett pris till årets granne.'],
    ['last year in a reason', 'Förra årets satsning på läsning syns nu i resultaten.'],
    ['what the winner did before', 'Tidigare har kommunen visat samma mod i skolan.'],
    ['what the winner offers', 'Information finns på elva språk.'],
    ['what the winner did then', 'Därefter har kommunen vilat på lagrarna, trodde många, men så var det inte.'],
    ['what the winner was in a year', 'År 2013 var skolan ensam om att mäta.'],
    ['a year that others gave up', 'Åren 2020 och 2021 höll föreningen kören igång utan att ställa in.'],
    ['what the winner hands over', 'Varje diplom som hon delar ut är skrivet för hand.'],
    ['what the winner gets of others', 'Hon får barn att räkna.'],
    ['an evening of the winner’s', 'Kvällen är hennes arbetstid.'],
    ['a picture of the winner’s', 'På bilden målar hon det vi andra anar.'],
    ['a price', 'Sedan dess har priset på el stigit, men badet är varmt.'],
    ['what a winner gave', 'Sedan 2016 har föreningen delat ut mat till alla som vill.'],
    ['a reason', 'Juryn imponeras av ett arbete som når alla.'],
  ])('not %s: %s', (_reason, sentence) => {
    expect(isAfterword(sentence)).toBe(false);
  });
});
