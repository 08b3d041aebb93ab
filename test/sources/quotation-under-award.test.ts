import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/records.ts';
import { parseText } from '../../src/sources/page.ts';

/** What is counted of a text under a name and the award it got, on a page of one year that announces nothing. */
function countedOf(text: string): readonly (string | undefined)[] {
  const page = `# Två vinnare i Mälardalen

I går kväll sändes prisutdelningen för 2020 års innovationspriser direkt från Eskilstuna.

## Halm & Hampa

**Hållbarhetspriset, 150 000 kronor**

${text}

## Om priset

Priset delas ut av två banker.
`;
  const document: Document = { id: 'a.md', role: 'citations', format: 'page', text: page, stated: {} };
  return parseText(document)
    .citations.filter(({ doubt }) => doubt === undefined)
    .map(({ year, recipient, award }) => `${year} ${recipient} ${award}`);
}

describe('a block under a name and an award', () => {
  it.each([
    [
      'a reason',
      '> För isoleringsskivor som odlas på åkern. Halm & Hampa förenar gammalt och nytt så att fler bygger rätt.',
    ],
    [
      'what the winner has done',
      '> Halm & Hampa har fått bönder och byggare att tänka om, och har visat vad en åker kan bära.',
    ],
  ])('is a citation: %s', (_reason, text) => {
    expect(countedOf(text)).toEqual(['2020 Halm & Hampa Hållbarhetspriset']);
  });

  it.each([
    [
      'the public’s vote',
      '> Halm & Hampa fick flest röster av tittarna under sändningen, och bolaget gör skivor som värmer hus.',
    ],
    [
      'what the winner is',
      '> Halm & Hampa grundades 2016 av syskonen Särnblad och har sin fabrik i Strängnäs sedan i våras.',
    ],
    [
      'the winner’s voice',
      '> Halm & Hampa är som ett barn för oss, och vi har vakat över det i tio år utan hjälp av någon.',
    ],
    [
      'nobody’s name',
      '> Att bygga är att bestämma sig, och det kräver mod av den som odlar sitt hus på en åker om våren.',
    ],
    [
      'text without a mark',
      'Halm & Hampa har fått bönder och byggare att tänka om, och har visat vad en åker kan bära.',
    ],
  ])('is none, but told of: %s', (_reason, text) => {
    expect(countedOf(text)).toEqual([]);
  });
});
