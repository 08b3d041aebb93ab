import { describe, expect, it } from 'vitest';
import { learnForm } from '../../../../src/sources/page/form/learn-form.ts';
import { viewPage } from '../../../../src/sources/page/view/view-page.ts';

const read = (text: string) => [...learnForm(viewPage(text, 0), new Set()).values()];

const LANTERN = `# Lyktpriset

Priset delas ut till den som lyser upp.

## Lyktpriset 2019

Till: **Lyktlaget i Ede**

Lyktlaget i Ede har hängt lampor längs hela stigen. Nu går barnen hem ensamma.

## Lyktpriset 2017

Till: **Märta Sund**

Varje kväll tänder Märta Sund ljusen på torget. Ingen har bett henne om det.
`;

describe('the form of a page is learned from its records together', () => {
  it('takes the slot that the texts use for the recipient, and the year of the line above', () => {
    expect(read(LANTERN).map(({ recipient, years, award }) => [recipient, years, award])).toEqual([
      ['Lyktlaget i Ede', [2019], 'Lyktpriset'],
      ['Märta Sund', [2017], 'Lyktpriset'],
    ]);
  });

  it('holds records together by their headings where a line of some parts them', () => {
    const cards = `# Vinnarna av Byggpriset 2024

### Kvarteret Silen

Byggherre: Silbostäder

Kvarteret Silen har knutit samman kajen med de gamla trähusen.

### Jeanette Krantz

Jeanette Krantz har lett sitt bygge med lugn hand och vassa ögon.

### Depån i Ede

Edes Byggmästare m.fl.

Depån i Ede har gett dörrar och takpannor ett andra liv.
`;
    expect(read(cards).map(({ recipient }) => recipient)).toEqual([
      'Kvarteret Silen',
      'Jeanette Krantz',
      'Depån i Ede',
    ]);
  });

  it('knows a record without a year where the others have theirs', () => {
    const undated = LANTERN.replace('## Lyktpriset 2017', '## Lyktpriset, odaterat');
    const third = `${undated}\n## Lyktpriset 2015\n\nTill: **Boo Ek**\n\nBoo Ek lagar lyktor åt alla som ber om det.\n`;
    expect(read(third).map(({ isUndated, years }) => [isUndated, years])).toEqual([
      [false, [2019]],
      [true, []],
      [false, [2015]],
    ]);
  });

  it('tells of a record with one paragraph more than the others have that its end is not sure', () => {
    const longer = `${LANTERN}\nArkivet sammanställdes av kansliet.\n`;
    expect(read(longer).map(({ isOpen }) => isOpen)).toEqual([false, true]);
  });

  it('takes a further paragraph that speaks of the recipient for the text’s own', () => {
    const longer = `${LANTERN}\nMärta Sund är torgets eget fyrtorn.\n`;
    expect(read(longer).map(({ isOpen, first, last }) => [isOpen, last - first])).toEqual([
      [false, 0],
      [false, 1],
    ]);
  });

  it.each([
    ['a menu above the title has the board in it', `Start\n\nStyrelsen\n\nLänkar\n\n${LANTERN}`, [true, true]],
    ['a bold line below the title heads the board', LANTERN.replace('## ', '**Styrelsen**\n\n## '), []],
  ])('knows whose records stand below where %s', (_reason, page, fits) => {
    expect(read(page).map((record) => record.fits)).toEqual(fits);
  });

  it('lets no happening of a timeline be a winner', () => {
    const page = `# Hjulpriset – en tidslinje

Hjulpriset är klubbens utmärkelse.

### 2021
#### Rut Ahl
Rut Ahl har byggt en kärra som inte välter.

### 2020
#### Utställning på museet
Alla pristagare visades i stadens museum under våren.

### 2019
#### Hjulmakarna i Berg
Hjulmakarna i Berg har lärt ut ett hantverk som ingen längre kunde.
`;
    const fitting = read(page).filter(({ fits }) => fits);
    expect(fitting.map(({ recipient }) => recipient)).toEqual(['Rut Ahl', 'Hjulmakarna i Berg']);
  });

  it('has nothing to say of texts that tell of a ceremony, or of winners who answer', () => {
    const page = LANTERN.replace('har hängt lampor längs hela stigen', 'tog emot priset på galan').replace(
      'Varje kväll tänder Märta Sund ljusen på torget.',
      'Märta Sund tog emot diplomet vid en ceremoni.',
    );
    expect(read(page).some(({ fits }) => fits)).toBe(false);
  });

  it('learns nothing from a single record, or from a page without one', () => {
    expect(read(LANTERN.slice(0, LANTERN.indexOf('## Lyktpriset 2017')))).toEqual([]);
    expect(read('')).toEqual([]);
  });
});
