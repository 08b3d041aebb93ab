import { describe, expect, it } from 'vitest';
import { awardWithYear } from '../../../../src/sources/page/record/award-with-year.ts';
import { viewPage } from '../../../../src/sources/page/view/view-page.ts';

function yearOf(...sentences: readonly string[]): number | undefined {
  const view = viewPage(`Kulturstipendiet till Anna Berg\n\n${sentences.join('\n\n')}`, 0);
  return awardWithYear(view, view.paragraphs.length)?.year;
}

describe('awardWithYear', () => {
  it.each([
    ['the giver’s name before it', 'Nämnden har utsett mottagaren av Umeå kommuns kulturstipendium 2021.', 2021],
    ['a name of no known kind', 'I förra veckan fick de veta att hon har fått Guldspaden 2021, förbundets pris.', 2021],
    ['several who share it', 'En kemist och en sjuksköterska får dela på högskolans pedagogiska pris 2022.', 2022],
  ])('%s: %s', (_reason, sentence, year) => {
    expect(yearOf(sentence)).toBe(year);
  });

  it.each([
    ['a place and not a prize', 'Anna Berg har fått spela i Uppsala 2012 och är glad.'],
    ['a former winner in a clause', 'Elin Ek, som fick stipendiet 2019, satt i juryn.'],
    ['a former winner in an apposition', 'Elin Ek, mottagare av stipendiet 2019, läste upp motiveringen.'],
    ['a former winner who “has got” it', 'Elin Ek, som har fått stipendiet 2019, satt i juryn.'],
    ['a question', 'Vem får stipendiet 2022?'],
    ['who handed it out', 'Barnen fick dela ut priset 2015 och minns det än.'],
    ['who may apply', 'Den som får söka stipendiet 2023 bor i länet.'],
    ['those nominated', 'Tre nominerade får veta om det blir priset 2018.'],
    ['years from and to', 'Hon har fått stipendiet 2010–2012.'],
    ['a day', 'Priset delades ut den 3 maj 2016.'],
  ])('none of %s: %s', (_reason, sentence) => {
    expect(yearOf(sentence)).toBeUndefined();
  });

  it('none where two sentences differ', () => {
    expect(yearOf('Hon har fått Guldspaden 2021.', 'Han har fått Guldspaden 2019.')).toBeUndefined();
  });
});
