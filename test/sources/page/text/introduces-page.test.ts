import { describe, expect, it } from 'vitest';
import type { Document } from '../../../../src/records.ts';
import { parseText } from '../../../../src/sources/page.ts';

const CARDS = `Årets kommun

### Ljungby kommun

Ljungby har gått från varselrubriker till framtidstro. Genom ett tålmodigt samarbete har kommunen fått fler unga att stanna.

Årets klimatkommun

### Åre kommun

När snön blir osäkrare duger det inte att bara titta uppåt. Åre har ställt om kommunens samtliga fordon.
`;

function recipientsOf(text: string): readonly (string | undefined)[] {
  const document: Document = { id: 'a.txt', role: 'citations', format: 'page', text, stated: {} };
  return parseText(document).citations.map(({ recipient, doubt }) => (doubt === undefined ? recipient : undefined));
}

describe('introducesPage', () => {
  it.each([
    ['that citations follow', 'Glittrigt och rörande. I torsdags korades årets vinnare. Här är juryns motiveringar.'],
    ['when they were chosen', 'Glittrigt och rörande. I torsdags korades årets vinnare på Berns i Stockholm.'],
    ['how the evening was', 'Det blev en kväll med skratt och långa applåder. Två kommuner har gjort skillnad.'],
    ['what is below', 'Två kommuner fick gå hem med ett pris i handen. Läs vad juryn såg i deras arbete.'],
  ])('is no citation of whose page it is: %s: %s', (_reason, opening) => {
    for (const head of [
      'Tidningen Kommunliv\n\n# Vinnarna på Kommungalan 2024',
      '# Vinnare och motiveringar på Kommungalan 2024',
      'Tidningen Kommunliv\n\n# Vinnare och motiveringar Kommungalan 2024',
      '# Lunds kommun: Vinnare och motiveringar 2024',
      'Lunds kommun\n\n# Kommunpriset 2024 – motiveringar',
    ])
      expect(recipientsOf(`${head}\n\n${opening}\n\n${CARDS}`)).toEqual(['Ljungby', 'Åre']);
  });

  it('leaves the winner in the title its text, with other records below', () => {
    const text = `# Kommunpriset 2024: Lunds kommun

Alla motiveringar

Lund har gjort varje hållplats till en plats att mötas på. Kommunen har byggt bort köerna och fått alla att resa ihop.

${CARDS}`;
    expect(recipientsOf(text)[0]).toBe('Lund');
  });
});
