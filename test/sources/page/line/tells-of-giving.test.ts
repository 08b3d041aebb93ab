import { describe, expect, it } from 'vitest';
import { tellsOfGiving } from '../../../../src/sources/page/line/tells-of-giving.ts';

describe('tellsOfGiving', () => {
  it.each([
    ['what follows', 'Stundtals var det högljutt. Här är juryns motiveringar.'],
    ['when it was', 'I torsdags korade tidningen årets kommun.'],
    ['how many were named', 'Juryn hade 43 nomineringar att ta ställning till.'],
    ['who else was', 'Vasa IF var också nominerade i år.'],
    ['the ceremony', 'Prisutdelningen hölls i Folkets hus.'],
    ['what the winner held', 'På scenen tog hon emot diplom och blommor.'],
    ['who left the stage', 'Avtackades med stående applåder.'],
    ['whose prize it is', 'Hon är årets mottagare av Pedagogiska priset.'],
    ['that there is no reason', 'Publiken röstade i matsalen. Någon motivering ges därför inte.'],
    ['where to read on', 'För fler vinnare, se listan till vänster.'],
  ])('%s: %s', (_reason, words) => {
    expect(tellsOfGiving(words)).toBe(true);
  });

  it.each([
    ['who waits for the bus', 'De räknas alla in i laget, också de som kom i går.'],
    ['a day of the work', 'På torsdagen öppnar de dörren för alla som vill tala svenska.'],
    ['the prize in a reason', 'Föreningen får priset för att ingen lämnas utanför.'],
    ['what is received', 'Byn tog emot femtio familjer på en vecka.'],
    ['a motivation that is found', 'Hos eleverna finns numera motivering och arbetsro.'],
    ['motives of a book', 'Romanens motiv är havet och motivationen att stanna.'],
    ['applause in a reason', 'Hennes konserter hyllas med applåder som aldrig tar slut.'],
    ['how many warm nominations a jury read', 'Juryn har sällan läst så många och så hjärtliga nomineringar.'],
    ['why people stay', 'Hon har en motivering som smittar: att alla kan.'],
  ])('not %s: %s', (_reason, words) => {
    expect(tellsOfGiving(words)).toBe(false);
  });
});
