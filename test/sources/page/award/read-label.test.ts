import { describe, expect, it } from 'vitest';
import { readLabel } from '../../../../src/sources/page/award/read-label.ts';

describe('readLabel', () => {
  it.each([
    ['who', '**Vem?** Siv Bo, Norrköping', 'recipient', 'Siv Bo, Norrköping'],
    ['several', '**Vilka?** Gruppen Låda Nio', 'recipient', 'Gruppen Låda Nio'],
    ['why', '**Varför?** ”Siv Bo står kvar när andra går.”', 'text', '”Siv Bo står kvar när andra går.”'],
  ])('reads a question in bold as a label: %s', (_reason, words, field, value) => {
    expect(readLabel(words)).toMatchObject({ field, value });
  });

  it.each([
    ['a question to the winner', '**Varför?** ”Jag ville att alla skulle få plats vid bordet.”'],
    ['a winner of several', '**Varför?** ”Vi ville att alla skulle få plats vid bordet.”'],
    ['no mark of what is said', '**Varför?** Alla ska få plats vid bordet i år.'],
    ['no emphasis', 'Varför? ”Siv Bo står kvar när andra går hem.”'],
    ['a sentence', '**Vem?** Alla kan föreslå någon. Det går fort.'],
    ['another question', '**Kan man föreslå sig själv?** Nej'],
  ])('not %s: %s', (_reason, words) => {
    expect(readLabel(words)).toBeNull();
  });
});
