import { describe, expect, it } from 'vitest';
import { NO_NAMES, toAwardNames } from '../../../../src/sources/page/award/award-names.ts';
import { readAwardSentence } from '../../../../src/sources/page/award/read-award-sentence.ts';

describe('readAwardSentence', () => {
  it.each([
    [
      'several, named below',
      'Nämnden beslutar att tilldela följande personer Ovansjö kommuns ledarstipendium 2023 om vardera 10 000 kronor:',
      [2023],
      undefined,
    ],
    [
      'the same, named last',
      'Nämnden beslutar att dela ut Kulturpriset 2021 till följande personer:',
      [2021],
      undefined,
    ],
    ['where she goes to school', 'Siv Ek går i nian och är den som får priset till en ung sångare.', [], 'Siv Ek'],
    ['when she heard of it', 'Strax därpå fick hon veta att hon får Sångpriset 2019.', [], undefined],
    ['when she got it', 'Först i maj fick hon Sångpriset 2019.', [2019], undefined],
    ['when someone got it', 'Sent på kvällen fick Siv Ek Sångpriset 2019.', [2019], 'Siv Ek'],
    ['how she got it', 'Överraskande nog fick hon Sångpriset 2019.', [2019], undefined],
    ['the years of a span', 'Förbundet delade ut Stora Sjöpriset varje år mellan 2003 och 2009.', [], undefined],
    ['an occupation before the prize', 'Tre år senare, 2016, fick keramikern Siv Ek priset.', [2016], 'Siv Ek'],
    ['the prize by a pronoun', 'Den tilldelades fiskaren Bo Al med motiveringen:', [], 'Bo Al'],
    ['a winner who is praised first', 'Mest hyllad blev Siv Ek, 81 år, som fick Sångpriset 2019.', [2019], 'Siv Ek'],
    [
      'what someone did behind her name',
      'Sångpriset 2019 tillföll Siv Ek, som skrev en sång till Bruksteatern.',
      [2019],
      'Siv Ek',
    ],
    ['a clause before the prize', 'Alla jublade när Sångpriset 2013 gavs till Ås IF.', [2013], 'Ås IF'],
    ['what could be done', 'Det var så tyst att det gick att höra vinden ända till Ås IF.', [], undefined],
    ['what could be heard', 'I kväll gick det att höra applåderna ända till Kiruna.', [], undefined],
    ['what the giver did', 'Sångarnas förening delade på måndagen ut sina priser för året.', [], undefined],
    ['a rank', 'På andra plats i Årets eldsjäl 2020 kom Siv Ek, Arboga.', [], undefined],
    ['a mention with its year', 'Juryn gav också ett hedersomnämnande 2022 till Orsa kommun.', [2022], 'Orsa kommun'],
    [
      'a mention for a year',
      'Juryn valde även att ge Ekskolans klass 5B ett hedersomnämnande för 2021.',
      [],
      'Ekskolans klass 5B',
    ],
    ['a mention in an award', 'Juryn valde att ge ett hedersomnämnande i Årets bonde 2021.', [2021], undefined],
    ['a winner and her place behind the verb', 'I lördags fick Rut Ek, Sjövik, motta Kulturpriset.', [], 'Rut Ek'],
    ['a winner behind the class', '2. Arbete i blå näringar - Vinnare är Rödingriket', [], 'Rödingriket'],
    [
      'the winner of a class',
      'Vinnare i kategorin Årets Byprojekt 2011 blev:Byfilmen (Dalarnas län)',
      [2011],
      'Byfilmen',
    ],
    ['a town behind the year', 'Årets Företagare 2022 i Umeå blev Anna Ek.', [2022], 'Anna Ek'],
    ['a fair in a town', 'Kvalitetsmässan 2022 i Göteborg blev en succé.', [], undefined],
    ['a person with his firm', 'Robert Axling, Livsljud tar emot 2023 års kulturpris.', [2023], 'Robert Axling'],
    [
      'a place between commas',
      'Kulturföreningen Ugglan, Hallsberg, fick priset 2012.',
      [2012],
      'Kulturföreningen Ugglan',
    ],
    ['a marked name and a place', '**Odlarlaget**, Hallsberg, fick priset 2012.', [2012], 'Odlarlaget'],
    ['a winner between commas', 'Årets Vinnare, Hallsberg, fick priset 2012.', [2012], 'Hallsberg'],
    ['a mention and a clinic', 'Hedersomnämnande tilldelades vårdcentralen Eken.', [], 'Vårdcentralen Eken'],
    [
      'a class of a school',
      'Ungas pris 2012 tilldelas klass 3C på Ekskolan med följande motivering:',
      [2012],
      'Klass 3C på Ekskolan',
    ],
    ['a person with an initial', 'Priset 2011 tilldelas Nils Ö. Brandt.', [2011], 'Nils Ö. Brandt'],
    ['a class with a letter', 'Priset 2011 tilldelas klass 3 B. Eleverna jublar.', [2011], 'Klass 3 B'],
    [
      'whom a mention of the year goes to',
      'Nämnden beslutar att tilldela Siv ”Sippan” Bo 2016 års hedersomnämnande.',
      [],
      'Siv ”Sippan” Bo',
    ],
    ['what a winner is', 'Fågelskådare får Naturpriset 2012.', [2012], undefined],
    ['who goes on to a final', 'Tova går nu vidare till Regionfinalen den 5 september 2024.', [], undefined],
    [
      'a person before a kind of prize',
      'Nämnden beslutar att tilldela Mikael Stjernqvist ledarstipendium 2018 om 10 000 kronor.',
      [2018],
      'Mikael Stjernqvist',
    ],
    [
      'who is to be it',
      'Styrelsen beslutade att Årets skolutvecklare 2022 ska vara Gudrun Apelgren, förstelärare på Ljungaskolan.',
      [2022],
      'Gudrun Apelgren',
    ],
    [
      'how many share it',
      'Ledarstipendiet 2018 delas mellan två personer, Birgitta Ohlin och Lars-Göran Wik.',
      [2018],
      'Birgitta Ohlin och Lars-Göran Wik',
    ],
    ['on whom the choice fell', 'Till slut föll valet på Anna Berg.', [], 'Anna Berg'],
    ['on whom it fell in a year', '2019 föll valet på Umeå kommun.', [2019], 'Umeå kommun'],
    ['on whom it fell the year before', 'Förra året föll valet på Umeå kommun.', [], undefined],
    ['the first winner', 'Den första pristagaren blev år 2013 Anna Berg.', [2013], 'Anna Berg'],
    ['a decision without a subject', 'Tilldelas Karin Mellgren, Umeå.', [], 'Karin Mellgren'],
    ['an edition given yesterday', 'I går var det fest när vi delade ut priset Årets kock 2024.', [2024], undefined],
    ['an edition that is remembered', 'När vi delade ut priset Årets kock 2019 regnade det.', [], undefined],
    ['which edition is given', 'Årets kock 2024 i Lund är utsedd!', [2024], undefined],
    [
      'a giver’s prize in small letters',
      'Som ni vet fick Anna Berg föreningens hederstecken för 2023.',
      [2023],
      'Anna Berg',
    ],
    ['what an aside says of the award', 'Stipendiet 2024, som är på 15 000 kronor, får Ida Al, 23.', [2024], 'Ida Al'],
    ['how many share it, and no names', 'Miljöpriset 2021 delas mellan två församlingar.', [2021], undefined],
    [
      'her latest work',
      'Styrelsen har beslutat att Wendelstipendiet 2025 ska gå till poeten Mirjam Holm, senast aktuell med "Saltlinjer".',
      [2025],
      'Mirjam Holm',
    ],
    ['one more', 'Även Bodens kommun tilldelas Miljöpriset 2021.', [2021], 'Bodens kommun'],
    [
      'to whom it is to be shared',
      '2013 års byggnadspris ska delas mellan Brunna såg och Fors ångsåg.',
      [2013],
      'Brunna såg och Fors ångsåg',
    ],
    ['a mention', 'Juryn har även beslutat att ge ett hedersomnämnande till Orsa spelmanslag.', [], 'Orsa spelmanslag'],
    [
      'what comes first in a category of several fields',
      'Inom kategorin humaniora, samhällsvetenskap och vård går Pedagogiska priset 2023 till Katarina Osei, adjunkt.',
      [2023],
      'Katarina Osei',
    ],
    ['what comes besides', 'Dessutom gick Kulturpriset 2019 till Anna Berg.', [2019], 'Anna Berg'],
    [
      'who stands inside the verb',
      'I lördags blev Siv Bo utnämnd till Årets eldsjäl 2024 i Östra Göinge.',
      [2024],
      'Siv Bo',
    ],
    ['the same with another verb', 'I år har Siv Bo utsetts till Årets chef 2021.', [2021], 'Siv Bo'],
    ['a headline without its verb', 'Siv Bo utnämnd till Årets eldsjäl 2024', [2024], 'Siv Bo'],
    ['the same of a municipality', 'Umeå kommun utsedd till Årets kommun 2020', [2020], 'Umeå kommun'],
    [
      'what is handed over with it',
      'Nämnden beslutar att tilldela Siv Bo, Torsås, Torsås idrottspris 2022 om 10 000 kronor samt diplom.',
      [2022],
      'Siv Bo',
    ],
  ])('reads %s', (_reason, sentence, years, recipient) => {
    expect(readAwardSentence(sentence, NO_NAMES)).toMatchObject({ years });
    expect(readAwardSentence(sentence, NO_NAMES).recipient).toBe(recipient);
  });

  it.each([
    ['the next time', 'Vi delar ut priset igen 2024.'],
    ['since when', 'Föreningen har delat ut stipendiet varje år sedan 2003.'],
    ['the first time', 'Stiftelsen delade ut sitt första stipendium 1998.'],
    ['money and no prize', 'Nämnden beslutade att dela ut pengarna först 2023.'],
    ['something else that is given', 'Förbundet ger kurser 2022.'],
    ['what is shared and no prize', 'Ansvaret 2021 delas mellan två regioner.'],
    ['a wish', 'Svalövs kommun ska bli Årets ledarkommun 2025.'],
    ['a field of work', 'Inom idrotten 2020 gick det bra till slut.'],
    ['a project', 'Inom ramen för projektet 2021 gick uppdraget till Ek AB.'],
    ['since when, between the verb and whom it goes to', 'Det har delats ut sedan 2015 till någon som gjort nytta.'],
    ['last year', 'Förra året blev Siv Bo utnämnd till Årets eldsjäl 2023.'],
    ['who is nominated', 'Siv Bo nominerad till Årets eldsjäl 2024'],
    ['who was it before', 'Siv Bo tidigare utsedd till Årets eldsjäl 2019'],
    ['a question', 'Hur blev Siv Bo utnämnd till Årets eldsjäl 2023?'],
    ['several prizes at once', 'Nämnden delar ut tre priser till följande personer 2021.'],
  ])('takes no year of %s: %s', (_reason, sentence) => {
    expect(readAwardSentence(sentence, NO_NAMES).years).toEqual([]);
  });

  it.each([
    ['since when', 'Det har delats ut sedan 2015 till någon som fört bygden framåt.'],
    ['a mention', 'Dessutom ges ett hedersomnämnande till Lovisa Krantz.'],
    ['afterward', 'Därefter gick det till Bo Ek.'],
    ['who has come far', 'Melker har gått från lovande knatte till en av länets främsta löpare.'],
    ['a category', 'Inom kategorin teknik går priset till Bo Ek.'],
  ])('takes no award of: %s', (_reason, sentence) => {
    expect(readAwardSentence(sentence, NO_NAMES).award).toBeUndefined();
  });

  it.each([
    ['Delas mellan Siv Bo och Nils Ek.', 'Siv Bo och Nils Ek'],
    ['Tilldelas medicine kandidat Siv Bo.', 'Siv Bo'],
    ['Tilldelas Siv Bo.', 'Siv Bo'],
    ['Går till docent Siv Bo, Umeå.', 'Siv Bo'],
    ['Mottagare på norra skolan blev Siv Bo.', 'Siv Bo'],
    ['Går till torget varje dag.', undefined],
    ['Pristagare vid juridiska fakulteten är Siv Bo, lektor i straffrätt.', 'Siv Bo'],
    ['Tilldelas för sin trogna vård av ängen Siv Bo.', undefined],
    ['Delas mellan två sökande.', undefined],
  ])('whose it is, without naming the award: %s', (sentence, recipient) => {
    expect(readAwardSentence(sentence, NO_NAMES)).toEqual({ years: [], ...(recipient !== undefined && { recipient }) });
  });

  it.each([
    'I dag fick Siv Ek ta emot Ås kommuns kulturpris ur kommunalrådets hand.',
    'Siv Ek fick ta emot Ås kommuns kulturpris direkt ur prinsessans egna händer.',
    'I går tog Siv Ek emot Ås kommuns kulturpris ur händerna på rektor Bo Alm.',
    'Siv Ek tog emot Ås kommuns kulturpris från landshövdingen Bo Alm.',
    'Siv Ek tog emot Ås kommuns kulturpris av nämndordföranden.',
  ])('without who handed it over: %s', (sentence) => {
    expect(readAwardSentence(sentence, NO_NAMES).award).toBe('Ås kommuns kulturpris');
  });

  it('takes nobody who received it for others', () => {
    const sentence = 'Kajpriset 2015 togs emot av vårt skyddsombud Siv Bo.';
    expect(readAwardSentence(sentence, NO_NAMES).recipient).toBeUndefined();
  });

  it.each([
    ['Vi är glada när skolan delar ut Konstnärliga priset 2021.', undefined],
    ['Juryn tilldelar Konstnärliga Alm Konstnärliga priset 2021.', 'Konstnärliga Alm'],
  ])('no piece of an award: %s', (sentence, recipient) => {
    expect(readAwardSentence(sentence, toAwardNames(['Konstnärliga priset'], new Map())).recipient).toBe(recipient);
  });
});
