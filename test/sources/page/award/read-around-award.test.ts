import { describe, expect, it } from 'vitest';
import { aroundAwards } from '../../../../src/sources/page/award/around-awards.ts';
import { NO_NAMES, toAwardNames } from '../../../../src/sources/page/award/award-names.ts';
import { readAroundAward } from '../../../../src/sources/page/award/read-around-award.ts';

describe('readAroundAward', () => {
  it.each([
    [
      'who gives stands behind the verb',
      'I maj utsåg landshövdingen Leksands kommun till Årets Vägvisare 2016.',
      'Leksands kommun',
    ],
    ['a month behind the verb', 'Branschrådet utsåg i oktober Elsa Hjort till Årets Hantverkare 2011.', 'Elsa Hjort'],
    [
      'chosen as winner of',
      'Juryn har valt Dala Kraft & Värme AB som mottagare av Energipriset 2018.',
      'Dala Kraft & Värme AB',
    ],
    ['the award before the verb', 'Till Årets Granne har juryn utsett Brf Humlan.', 'Brf Humlan'],
    [
      'named inside “ta emot”',
      'Under stående applåder fick Vara bibliotek ta emot Läspriset i Folkets hus.',
      'Vara bibliotek',
    ],
    ['seen to get it', 'Salen jublade när den såg Siv Holm få Rektors hedersutmärkelse 2009.', 'Siv Holm'],
    [
      'to let it go to',
      'Nämnden har beslutat att låta Miljöpriset 2013 gå till Elfirman Strömmen HB.',
      'Elfirman Strömmen HB',
    ],
    [
      'who gets it is told of “den”',
      'I tisdags delades Kulturpriset 2012 ut, och det gick till Kören Vågen.',
      'Kören Vågen',
    ],
    [
      'those nominated are told first',
      'Av 31 nominerade har juryn valt att utse Torsås kommun till Årets Lots 2020.',
      'Torsås kommun',
    ],
    [
      'the choice fell on',
      'Juryns val föll på Ridklubben Galoppen när Årets Klubb 2014 skulle delas ut.',
      'Ridklubben Galoppen',
    ],
    ['a colon inside the name', 'Nu står det klart att S:ta Annas skola blir Årets Skola 2015.', 'S:ta Annas skola'],
    ['an initial inside the name', 'Kulturpriset 2015 går till Karl J. Ek.', 'Karl J. Ek'],
    [
      'a name with “för” in it',
      'Nämnden utser Institutet för ljud och bild till Årets Arkiv 2010.',
      'Institutet för ljud och bild',
    ],
    [
      'a name in small letters',
      'Styrelsen har beslutat att utse hemtjänstgruppen Söder till Årets Lag 2003.',
      'Hemtjänstgruppen Söder',
    ],
    ['an adjective before it', 'I år får det nybyggda Skövde stadsmuseum ta emot Byggpriset.', 'Skövde stadsmuseum'],
    [
      'an award known by its place alone',
      'Landshövdingen delade i dag ut Storspoven till Hotell Viken.',
      'Hotell Viken',
    ],
    [
      'a giver in the genitive',
      'På Ljusfesten mottog Region Dalarna Bygdestiftelsens stipendium 2020.',
      'Region Dalarna',
    ],
    ['congratulations', 'Ett stort grattis till Ale kommun, som har fått utmärkelsen Öppna Famnen!', 'Ale kommun'],
  ])('reads %s: %s', (_reason, sentence, recipient) => {
    expect(readAroundAward(aroundAwards(sentence, NO_NAMES), NO_NAMES)?.recipient).toBe(recipient);
  });

  it('takes the year that stands with the award, and the award as the page calls it', () => {
    const names = toAwardNames(['Kullaflamman'], new Map());
    const sentence =
      'Styrelsen beslutar att tilldela Ystads kommun utmärkelsen Kullaflamman för år 2010 med motiveringen:';
    expect(readAroundAward(aroundAwards(sentence, names), names)).toEqual({
      years: [2010],
      award: 'Kullaflamman',
      recipient: 'Ystads kommun',
    });
  });

  it.each([
    ['is given tonight', 'I kväll delar vi ut Kajpriset för 2015.'],
    ['has been got by us', 'Vi är glada över att ha fått Kajpriset 2015.'],
    ['is shared', 'Kören Vågen och en till delar på Kajpriset 2015.'],
  ])('tells which edition %s, and of nobody: %s', (_reason, sentence) => {
    expect(readAroundAward(aroundAwards(sentence, NO_NAMES), NO_NAMES)).toEqual({ years: [2015], award: 'Kajpriset' });
  });

  it.each([
    ['the day it was given', 'Den 24 april 2007 utsåg landshövdingen Siv Ek till Årets Ledare.'],
    ['since when there is a prize', 'Årets Ledare, som har funnits sedan 1998, blev Siv Ek.'],
  ])('takes no year of %s', (_reason, sentence) => {
    expect(readAroundAward(aroundAwards(sentence, NO_NAMES), NO_NAMES)?.years ?? []).toEqual([]);
  });

  it.each([
    ['tells whom the award is for', 'Kulturpriset går till den som har gjort mest för bygden.'],
    ['names nobody', 'Hon får Kulturpriset för sina insatser.'],
    ['says when it is given', 'Kulturpriset delas ut vid en ceremoni i Folkets hus.'],
    ['says who hands it out', 'Miljöpriset delas ut av Naturklubben.'],
    ['leaves open where the name ends', 'Nämnden beslutar att tilldela Siv Bo Gustaf Ahls stipendium.'],
    ['has no award', 'Igår utsåg styrelsen Siv Ek till ordförande.'],
  ])('reads nobody from a sentence that %s: %s', (_reason, sentence) => {
    expect(readAroundAward(aroundAwards(sentence, NO_NAMES), NO_NAMES)).toBeNull();
  });
});
