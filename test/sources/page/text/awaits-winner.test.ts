import { describe, expect, it } from 'vitest';
import { awaitsWinner } from '../../../../src/sources/page/text/awaits-winner.ts';

describe('awaitsWinner', () => {
  it.each([
    ['the day and the place', 'Vinnaren presenteras på Innovationsdagen i Norrköping den 23 maj.'],
    ['the day first', 'Den 4 december avslöjas på galan vem som blir Årets kock.'],
    ['the season', 'Vem som vinner avgörs i höst.'],
    ['several winners', 'Vinnarna i alla klasser koras på fredag.'],
    ['who competes', 'Nu är det klart vilka som tävlar om titeln Årets hamn 2024.'],
    ['who is in the final', 'Fyra krogar har gått vidare till final.'],
    ['who is nominated', 'Här är årets nominerade:'],
    ['what somebody is nominated for', 'Tre skolor har nominerats till Guldäpplet.'],
    ['who is left', 'Tre kandidater återstår av tjugo.'],
    ['first on a day to come', 'Vem som får det avslöjas först på årsmötet i Lund.'],
    ['when they will know', 'Vilken kommun som får priset får vi veta den 9 mars.'],
  ])('%s: %s', (_reason, words) => {
    expect(awaitsWinner(words)).toBe(true);
  });

  it.each([
    ['a rule of the prize', 'Vinnaren utses varje år den 4 maj.'],
    ['a custom', 'Vinnaren presenteras alltid på Bokmässan i september.'],
    ['no day', 'Vinnaren presenteras på Centrumdagarna.'],
    ['who has got it', 'Vinnaren presenterades den 23 maj.'],
    ['finalists of whom one won', 'Fyra krogar har gått vidare till final. Vinnaren är Sjökrogen.'],
    ['who won over them', 'Tre gick till final och Lund vann.'],
    ['what the winner gets', 'Vinnaren får 10 000 kronor.'],
    ['when the prize is handed out', 'Priset överlämnas den 23 maj.'],
    ['a winner who is presented', 'Vinnaren Eva Ek presenteras här.'],
    ['a team in a final', 'Hon tog laget till final 2019.'],
  ])('not %s: %s', (_reason, words) => {
    expect(awaitsWinner(words)).toBe(false);
  });
});
