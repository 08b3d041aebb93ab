import { describe, expect, it } from 'vitest';
import { prizesOfYear } from '../../../../src/sources/page/record/prizes-of-year.ts';
import { viewPage } from '../../../../src/sources/page/view/view-page.ts';

function yearOf(...sentences: readonly string[]): number | undefined {
  const view = viewPage(`Två vinnare i Mälardalen\n\n${sentences.join('\n\n')}`, 0);
  return prizesOfYear(view, view.paragraphs.length)?.year;
}

describe('prizesOfYear', () => {
  it.each([
    ['handed out', 'I går delades 2020 års innovationspriser ut i Eskilstuna.', 2020],
    ['whose evening was sent', 'I går kväll sändes prisutdelningen för 2020 års priser direkt från en salong.', 2020],
    ['decided', 'Nu är 2021 års kulturstipendier klara. Det är 2021 års stipendier som är klara.', 2021],
    ['several winners', '# Tre vinnare när Innovationspriset Mälardalen 2020 delades ut digitalt', 2020],
  ])('%s: %s', (_reason, sentence, year) => {
    expect(yearOf(sentence)).toBe(year);
  });

  it.each([
    ['to be handed out', '2020 års priser delas ut i maj.'],
    ['to be applied for', 'Anmälan till 2021 års priser öppnade när galan hölls.'],
    ['another year than now', '2019 års priser delades ut på slottet, men i år fick vinnarna fira hemma.'],
    ['a comparison', 'Fler såg sändningen än när 2019 års innovationspriser delades ut.'],
    ['since when', 'Prissumman har höjts sedan 2019 års priser delades ut.'],
    ['those who got them', '2019 års pristagare delade ut blommorna.'],
    ['their jury', 'I juryn satt vinnarna av 2019 års priser.'],
    ['former winners', '# Tidigare vinnare när Innovationspriset 2018 delades ut'],
    ['one winner', 'Bo Ek vann när Innovationspriset 2018 delades ut.'],
    ['two years', '2019 års priser och 2020 års priser delades ut samma kväll.'],
    ['a day', 'Priserna delades ut den 3 december 2020.'],
    ['a question', 'Vilka fick 2018 års priser när galan hölls?'],
  ])('none of %s: %s', (_reason, sentence) => {
    expect(yearOf(sentence)).toBeUndefined();
  });

  it('none where two sentences differ', () => {
    expect(yearOf('I går delades 2020 års priser ut.', '2018 års priser delades ut i Västerås.')).toBeUndefined();
  });
});
