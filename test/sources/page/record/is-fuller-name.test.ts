import { describe, expect, it } from 'vitest';
import { isFullerName } from '../../../../src/sources/page/record/is-fuller-name.ts';

describe('isFullerName', () => {
  it.each([
    [
      'a word inside it',
      'Språkcafé Kaffekvarnen i Kumla',
      'Språkcafé i Kumla',
      'Runt Kaffekvarnens bord möts folk.',
      true,
    ],
    ['what stands behind it', 'Teamet vid Ede vårdcentral', 'Teamet', 'Teamet vid Ede vårdcentral lyssnar.', true],
    ['what stands behind it, which the text does not say', 'Teamet vid Ede', 'Teamet', 'Teamet lyssnar.', false],
    ['a company by its form', 'Njudungs Plåt AB', 'Njudungs Plåt', 'Plåten håller i hundra år.', true],
    ['a body by its place alone', 'Leksands pastorat', 'Leksand', 'Leksands pastorat delar på kaffet.', true],
    ['a body by its place in capitals', 'Leksands pastorat', 'LEKSAND', 'Pastoratet delar på kaffet.', true],
    ['a body of which the text does not tell', 'Leksands bibliotek', 'Leksand', 'Leksand delar på kaffet.', false],
    ['a place that ends in s', 'Borås djurpark', 'Borås', 'Djurparken håller öppet i regn.', true],
    ['a place without an s', 'Mora pastorat', 'Mora', 'Pastoratet håller öppet i regn.', true],
    ['a place by its municipality', 'Leksands kommun', 'Leksand', 'Leksands kommun lyssnar.', false],
    ['the same name', 'Språkcafé i Kumla', 'Språkcafé i Kumla', 'I Kumla möts folk.', false],
    ['a word the text does not use', 'Språkcafé Kaffekvarnen i Kumla', 'Språkcafé i Kumla', 'Här möts folk.', false],
    ['another name', 'Anna Berg', 'Lund', 'Anna Berg vågar.', false],
    ['more that is no name', 'Anna Berg från kommunen', 'Anna Berg', 'Anna från kommunen vågar.', false],
    ['a second person', 'Anna Berg och Bo Ek', 'Anna Berg', 'Anna Berg och Bo Ek vågar.', false],
  ])('%s', (_reason, full, short, text, expected) => {
    expect(isFullerName(full, short, text)).toBe(expected);
  });
});
