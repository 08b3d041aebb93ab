import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../../../src/sources/page/paragraph/split-paragraphs.ts';
import { isDraft } from '../../../../src/sources/page/text/is-draft.ts';

describe('isDraft', () => {
  it.each([
    ['it says so', 'UTKAST 2 – EJ FÖR SPRIDNING\n\nUmeå får Guldblanketten 2024.'],
    ['of a press release', 'Utkast till pressmeddelande\n\nUmeå får Guldblanketten 2024.'],
    ['nothing is decided', 'Pressmeddelande, ej beslutat\n\nUmeå får Guldblanketten 2024.'],
    ['a name is to be filled in', '[NAMN] blir Årets skyddsombud 2024'],
    ['a winner is to be chosen', 'Priset tilldelas [FÖRSLAG: Lund eller Hjo].'],
  ])('%s', (_reason, text) => {
    expect(isDraft(splitParagraphs(text, 0))).toBe(true);
  });

  it.each([
    [
      'a reason that tells of drafts',
      'Umeå får Guldblanketten 2024.\n\nUtkasten läses av elever innan de blir beslut.',
    ],
    ['words put in by the editor', 'Priset går till Umeå för att [kommunen] vågar.'],
    ['a link', '[Vinnare](/vinnare) och [namn](/namn) från 2024.'],
    [
      'a sentence of the jury',
      'Umeå får Guldblanketten 2024. Arbetet är inte beslutat uppifrån utan växer underifrån.',
    ],
    ['a heading of news', 'Priset till boken Utkast till en mormor'],
  ])('not %s', (_reason, text) => {
    expect(isDraft(splitParagraphs(text, 0))).toBe(false);
  });
});
