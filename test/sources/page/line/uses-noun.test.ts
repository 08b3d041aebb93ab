import { describe, expect, it } from 'vitest';
import { usesNoun } from '../../../../src/sources/page/line/uses-noun.ts';

describe('usesNoun', () => {
  it.each([
    ['the noun of a name', 'Skolhuset i Länna ekonomisk förening', 'Det röda skolhuset lever.'],
    ['a long noun at the end', 'Hackås framtidsgrupp', 'I framtidsgruppen får alla plats.'],
    ['a short one of a place in the genitive', 'Viks frivilliga brandkår', 'I ur och skur rycker brandkåren ut.'],
    ['what an association looks after', 'Vallda bygdegårdsförening', 'I bygdegården dansas det igen.'],
    ['one that ends in s itself', 'Ås missionshusförening', 'Nu har missionshuset nytt tak.'],
  ])('%s: %s', (_reason, name, words) => {
    expect(usesNoun(name, words)).toBe(true);
  });

  it.each([
    ['a noun in another form', 'Viks frivilliga brandkår', 'En brandkår är bra att ha.'],
    ['a part of the giver', 'Kommunens nya stadsdel', 'I höst byggs stadsdelen ut.'],
    ['one of what it looks after', 'Vallda bygdegårdsförening', 'Varje by vill ha en bygdegård.'],
    ['what any text has', 'Vallda idrottsförening', 'Med idrotten växer vi.'],
    ['something else', 'Viks frivilliga brandkår', 'Skolan har fått ett kök.'],
  ])('not %s: %s', (_reason, name, words) => {
    expect(usesNoun(name, words)).toBe(false);
  });
});
