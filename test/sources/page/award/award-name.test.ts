import { describe, expect, it } from 'vitest';
import { awardName, namesAward, namesOccasion } from '../../../../src/sources/page/award/award-name.ts';

describe('awardName', () => {
  it.each([
    ['Vattendroppen fyller tio år', 'Vattendroppen'],
    ['Vattendroppen fyller 10', 'Vattendroppen'],
    ['Sjöstjärnan jubilerar', 'Sjöstjärnan'],
    ['Bropriset firar 20 år', 'Bropriset'],
    ['Länets miljöpris Hallands Gröna Hand', 'Hallands Gröna Hand'],
    ['Cykelvännernas pris Cykellyktan', 'Cykellyktan'],
    ['Umeå kommuns kulturpris 2021', 'Umeå kommuns kulturpris'],
    ['Miljöpriset Vattendroppen', 'Miljöpriset Vattendroppen'],
    ['De fick Hallands omsorgspris 2012', 'Hallands omsorgspris'],
    ['Får Kanalpriset', 'Kanalpriset'],
    ['Femtio år av Småstadspriset', 'Småstadspriset'],
    ['Årets jubilar', 'Årets jubilar'],
    ['Utdelning av Torsås idrottsledarpris 2022', 'Torsås idrottsledarpris'],
    ['Tilldelning av kulturstipendium 2015', 'Kulturstipendium'],
    ['Ugglans pris till yngre forskare', 'Ugglans pris till yngre forskare'],
    ['Ugglans pris till tre forskare', 'Ugglans pris'],
    ['Kommunens kulturpris till unga musiker i byn', 'Kommunens kulturpris'],
    ['Priset för bästa dagbok', 'Priset för bästa dagbok'],
    ['4. Hamnens miljöpris 2019', 'Hamnens miljöpris'],
    ['a) Guldklubban 2017', 'Guldklubban'],
    ['Hedersomnämnande Årets trappa 2019', 'Årets trappa'],
    ['Nästan hälften', undefined],
    ['En tredjedel av rösterna', undefined],
    ['Intäkterna', undefined],
    ['Stipendiet kan bara', undefined],
    ['Motiveringarna före 2012', undefined],
    ['2022 års plaketter', undefined],
    ['priset på scenen i Konserthuset', undefined],
    ['priset i kategorin Årets nykomling', 'Årets nykomling'],
    ['Kanalpriset', 'Kanalpriset'],
    ['Kanalpriset till två av stadens egna', 'Kanalpriset'],
    ['Utöver förstapriset', undefined],
    ['Delat tredje pris', undefined],
    ['Andrapriset', undefined],
    ['Vid sidan av Kanalpriset', undefined],
    ['priset till en ensam livräddare', undefined],
    ['Priset till en ung livräddare', undefined],
  ])('%s: %s', (written, name) => {
    expect(awardName(written)).toBe(name);
  });

  it.each([
    'en plakett i emalj att sätta på fasaden',
    'Vid prisutdelningen i Lund ropades Umeå kommun upp som vinnare',
  ])('takes no name from what is told: %s', (words) => {
    expect(awardName(words)).toBeUndefined();
  });

  it.each(['de senaste åren och vad juryn skrev om dem', 'senaste pris', 'priset'])('none in %s', (written) => {
    expect(awardName(written)).toBeUndefined();
  });

  it.each([
    'Vinnare från 2018',
    'belöningarna',
    'Motiveringar till belöningen',
    'De övriga finalisterna',
    'Årets finalister',
  ])('takes no name from "%s"', (words) => {
    expect(awardName(words)).toBeUndefined();
  });
});

describe('namesOccasion', () => {
  it.each(['Vision', 'Kvalitetsmässan', 'Fotbolls-VM', 'Klimatmål', 'Detaljplan', 'maj'])('%s', (words) => {
    expect(namesOccasion(words)).toBe(true);
  });

  it.each(['Ture Bergfeldt, Åmål', 'Carlos', 'Solgläntans vårdhem', 'Salem', 'Eva Kaplan', 'Britt-Maj'])(
    'not %s',
    (words) => {
      expect(namesOccasion(words)).toBe(false);
    },
  );
});

describe('namesAward', () => {
  it.each([
    ['Vänfondens belöning', true],
    ['Belöningen till unga', true],
    ['Belöningssystem för unga', false],
    ['Umeå kommun', false],
  ])('%s', (words, names) => {
    expect(namesAward(words)).toBe(names);
  });
});

describe('awardName finds no name', () => {
  it.each([
    ['where a person got the prize', 'professor Siv Bo priset'],
    ['for several prizes of one giver', 'Stiftelsen Lampans tre journalistpriser'],
    ['where prizes are said to be given', 'Lampans priser delas ut i Nora'],
  ])('%s: %s', (_reason, written) => {
    expect(awardName(written)).toBeUndefined();
  });
});
