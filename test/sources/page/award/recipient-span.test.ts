import { describe, expect, it } from 'vitest';
import { NO_NAMES, toAwardNames } from '../../../../src/sources/page/award/award-names.ts';
import { recipientSpan } from '../../../../src/sources/page/award/recipient-span.ts';

describe('recipientSpan', () => {
  it.each([
    ['Göran ”Putte” Wallin för sitt arbete', 'Göran ”Putte” Wallin'],
    ['Göran "Putte" Wallin, Brynäs', 'Göran "Putte" Wallin'],
    ['Eva Maria ”Mia” Ek som leder kören', 'Eva Maria ”Mia” Ek'],
    ['Göran "Putte" Wallin och Eva Ek', 'Göran "Putte" Wallin och Eva Ek'],
    ['Umeå kommun ”Bästa skolan”', 'Umeå kommun'],
    ['Lund ”för sitt mod”', 'Lund'],
    ['Teater Sláva ”Hamlet”', 'Teater Sláva'],
    ['Ekudden 3:21, Sjögatan 4', 'Ekudden 3:21'],
    ['Umeå kommun: mindre kommun', 'Umeå kommun'],
    [
      'Lärarna vid Norrbackas, Ekbackens och Åsgårdens skolor som',
      'Lärarna vid Norrbackas, Ekbackens och Åsgårdens skolor',
    ],
    [
      'Laget på Norrbackas, Ekbackens och Åsgårdens skolor och Lillans bad för',
      'Laget på Norrbackas, Ekbackens och Åsgårdens skolor och Lillans bad',
    ],
    ['Ylva Brask, Norra Posten, och fotografen Tord Alm, Kustbladet.', 'Ylva Brask och Tord Alm'],
    ['Ylva Brask, Umeå, Bo Ek, Luleå, samt Tord Alm, Kil', 'Ylva Brask, Bo Ek och Tord Alm'],
    ['Ylva Brask, Umeå, och Tord Alm höll tal', 'Ylva Brask'],
    ['Rotlunda IF och biblioteket i Kil gemensamt', 'Rotlunda IF och biblioteket i Kil'],
    ['Siv Bo och Per Ek tillsammans för sin kör', 'Siv Bo och Per Ek'],
    ['Alingsås, Borås och Höganäs delar på', 'Alingsås, Borås och Höganäs'],
  ])('%s', (words, name) => {
    expect(recipientSpan(words, NO_NAMES)).toBe(name);
  });

  it.each([
    ['a prize behind the name', 'Umeå kommun Hantverkarnas utmärkelse'],
    ['the first half of a compound', 'Siv Bo barn- 2019'],
    ['a prize behind a cut name', 'Siv af (19)'],
    ['we', 'OSS, eller rättare sagt Kartgruppen'],
    ['someone by her age', '70-åringen slog till'],
  ])('takes nobody where there is %s: %s', (_reason, words) => {
    expect(recipientSpan(words, NO_NAMES)).toBeUndefined();
  });

  it.each(['Nu', 'Äntligen', 'I dag', 'Därför'])('takes nobody from "%s"', (words) => {
    expect(recipientSpan(words, NO_NAMES)).toBeUndefined();
  });

  it('takes no award between marks for what someone is called', () => {
    expect(recipientSpan('Umeå ”Guldäpplet” Sveriges skolpris', toAwardNames(['Guldäpplet'], new Map()))).toBe('Umeå');
  });
});
