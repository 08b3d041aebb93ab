/** How the worked examples are read: each step once, without numbers. */
export function methodSection(): string {
  return [
    '## Så räknas det',
    [
      '1. **Finns eller inte.** Varje årgång får den andel av årets motiveringar som nämner begreppet: 0 eller 1 när året har en motivering.',
      '2. **Par.** Varje årgång jämförs med var och en av de tidigare. Paret *stiger* om den senare har mer, *faller* om den har mindre. Kendalls S är stigande minus fallande.',
      '3. **p.** Om åren inte betydde något vore alla ordningar av samma värden lika troliga. p är andelen ordningar med ett S minst lika långt från noll, åt endera hållet.',
      '4. **Frekvens.** Omnämnanden per 1 000 ord, med ett exakt intervall som säger hur lite så få omnämnanden bestämmer frekvensen.',
      '5. **Textlängd.** Blir texterna längre kan ett ord bli vanligare bara därför. Det längdmedvetna testet frågar om omnämnandena ligger senare eller tidigare än orden gör.',
      '6. **Många prövningar.** Prövar man många begrepp ser några ordnade ut av en slump. q och andelen omkastningar tar hänsyn till det.',
      '7. **Omdöme.** Den första regel i [verdicts.md](verdicts.md) som passar.',
    ].join('\n'),
    'I svensk Excel ger `=KOMBIN(11;3)` antalet sätt att välja 3 av 11, och `=CHI2.INV(0,025;6)` en χ²-kvantil.',
  ].join('\n\n');
}
