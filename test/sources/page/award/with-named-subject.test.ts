import { describe, expect, it } from 'vitest';
import { withNamedSubject } from '../../../../src/sources/page/award/with-named-subject.ts';

const NORA = 'Nora Abelsson leder hemtjänsten i Arvika.';

describe('withNamedSubject', () => {
  it.each([
    ['I våras blev hon Årets Brobyggare 2023.', NORA, 'Nora Abelsson blev Årets Brobyggare 2023.'],
    ['I år fick han Guldäpplet 2019.', 'Bo von Ek, 51 år, är rektor.', 'Bo von Ek fick Guldäpplet 2019.'],
    ['I maj tilldelades hon Kulturpriset 2021.', NORA, 'Nora Abelsson tilldelades Kulturpriset 2021.'],
    [
      'Nu är det officiellt: hon är Årets företagare 2021 i Vaggeryds kommun.',
      'När telefonen ringde stod Lisbet Hagelin med armarna i surdegen.',
      'Lisbet Hagelin är Årets företagare 2021 i Vaggeryds kommun.',
    ],
    ['Hon är Årets chef 2021.', NORA, 'Nora Abelsson är Årets chef 2021.'],
    ['Sedan fick hon veta att hon får Kulturpriset 2019.', NORA, 'Nora Abelsson får Kulturpriset 2019.'],
    ['Då kom beskedet att hon blivit Årets chef 2021.', NORA, 'Nora Abelsson är Årets chef 2021.'],
    ['Först då stod det klart att hon tilldelats Kulturpriset 2019.', NORA, 'Nora Abelsson får Kulturpriset 2019.'],
  ])('%s', (sentence, before, named) => {
    expect(withNamedSubject(sentence, before)).toBe(named);
  });

  it.each([
    ['a life', 'År 2008 fick hon Läkarnas guldmedalj och 2012 valdes hon in i akademien.', NORA],
    ['no year', 'I våras fick hon Läkarnas guldmedalj.', NORA],
    ['several years', 'I våras fick hon Guldäpplet 2019, som han fick 2018.', NORA],
    ['an award before it', 'I våras fick hon Guldäpplet 2019.', 'Årets Butik ligger i Lidköping.'],
    ['nobody before it', 'I våras blev hon Årets Brobyggare 2023.', undefined],
    ['two people before it', 'I våras blev hon Årets Brobyggare 2023.', 'Nora Abelsson efterträdde Ola Frisk.'],
    ['a person who is no subject', 'I våras blev hon Årets Brobyggare 2023.', 'Arvika leds av Nora Abelsson.'],
    ['a given name alone', 'I våras blev hon Årets Brobyggare 2023.', 'Nora leder hemtjänsten.'],
    ['what nearly was', 'Nästan blev hon Årets Brobyggare 2023.', NORA],
    ['a nomination', 'I våras nominerades hon till Årets Brobyggare 2023.', NORA],
    ['another subject', 'I våras blev kommunen Årets kommun 2023.', NORA],
    ['what she was', 'Hon var Årets chef 2019.', NORA],
    ['what she is without a year', 'Nu är det officiellt: hon är Årets chef.', NORA],
    ['two years of it', 'Hon är Årets chef 2019 och 2021.', NORA],
    ['what she heard of another', 'Sedan fick hon veta att brodern får Kulturpriset 2019.', NORA],
    ['what she never got', 'Sedan fick hon veta att hon inte får Kulturpriset 2019.', NORA],
    ['what she heard without a year', 'Sedan fick hon veta att hon får Kulturpriset.', NORA],
    ['what may be', 'Nu är det klart att hon kan bli Årets chef 2021.', NORA],
    ['the one beside her', 'Hon är Årets chef 2021.', 'Då ringde telefonen hos Nora Abelsson i köket.'],
    ['two behind a verb', 'Hon är Årets chef 2021.', 'När det ringde stod Nora Abelsson med Ola Frisk i köket.'],
    ['a relative of hers', 'I våras blev hennes syster Årets chef 2023.', NORA],
  ])('not of %s: %s', (_reason, sentence, before) => {
    expect(withNamedSubject(sentence, before)).toBe(sentence);
  });
});
