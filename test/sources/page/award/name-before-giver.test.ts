import { describe, expect, it } from 'vitest';
import { nameBeforeGiver } from '../../../../src/sources/page/award/name-before-giver.ts';

describe('nameBeforeGiver', () => {
  it.each([
    ['Hanna Lindqvist Trosa kommuns kulturstipendium 2022 om 20 000 kronor', 'Hanna Lindqvist'],
    ['Eva-Lisa Brännström Vännäs kommuns kulturpris 2018', 'Eva-Lisa Brännström'],
    ['Anna Berg Upplands Väsby kommuns kulturpris', 'Anna Berg'],
    ['Anna Berg och Bo Ek Göteborgs stads stora kulturpris', 'Anna Berg och Bo Ek'],
    ['Anna von Berg, Vagnhärad, Trosa kommuns miljöpris', 'Anna von Berg'],
    ['Norrlands Dansensemble Region Västerbottens kulturpris', 'Norrlands Dansensemble'],
    ['Bo Ek Kulturnämndens hederspris', 'Bo Ek'],
    ['Teater i Kil Kils kommuns kulturpris', 'Teater i Kil'],
    ['Nora församling Stiftets diakonipris 2018', 'Nora församling'],
    ['Anna Berg Siv Lunds stipendium', 'Anna Berg'],
    ['Anna Berg och Bo af Ek Siv Lunds stipendium 2018', 'Anna Berg och Bo af Ek'],
    ['Anna Berg, Bo Ek och Per Al Siv von Lunds minnespris', 'Anna Berg, Bo Ek och Per Al'],
    ['kantor Anna Berg, Nora pastorat, Stiftets körpris 2018', 'Anna Berg'],
  ])('%s', (words, recipient) => {
    expect(nameBeforeGiver(words)?.recipient).toBe(recipient);
  });

  it('leaves the award with its giver', () => {
    expect(nameBeforeGiver('Bo Ek Kils kommuns kulturpris 2018')?.award).toBe('Kils kommuns kulturpris 2018');
  });

  it.each([
    ['no name at all', 'Trosa kommuns kulturstipendium 2022'],
    ['a municipality of two words', 'Upplands Väsby kommuns kulturpris'],
    ['another one', 'Stora Tuna kommuns kulturpris'],
    ['a giver of two words', 'Svenska Naturskyddsföreningens miljöpris'],
    ['a region', 'Region Västerbottens kulturpris'],
    ['two prizes', 'Anna Berg Stockholms stads hedersmedalj och Bo Ek Kils kommuns kulturpris'],
    ['an award that has a name', 'Bo Ek Trosa kommuns Guldäpple'],
    ['something else of the municipality’s', 'Bo Ek Trosa kommuns arkiv'],
    ['what is held for prizes', 'Bo Ek Trosa kommuns prisutdelning'],
    ['a society named for someone', 'Selma Lagerlöf Sällskapets litteraturpris'],
    ['several who are not named', 'följande Anna Berg Stiftets körpris'],
    ['the one it is called for alone', 'Anna Maria Lunds stipendium'],
    ['a couple that it is called for', 'Birgitta och Sven Erik Lunds stipendium'],
    ['a fund named for someone', 'Anna Lindhs minnesfonds pris'],
  ])('not %s: %s', (_reason, words) => {
    expect(nameBeforeGiver(words)).toBeNull();
  });
});
