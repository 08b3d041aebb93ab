import { describe, expect, it } from 'vitest';
import { mendMotivering } from '../../../../src/sources/page/line/mend-motivering.ts';

describe('mendMotivering', () => {
  it.each([
    ['a wrong letter', 'Mativeringen:', 'motiveringen:'],
    ['a missing letter', 'med motveringen', 'med motiveringen'],
    ['a letter too much', 'juryns mottivering', 'juryns motivering'],
    ['two letters changed', 'Motiveirngar', 'motiveringar'],
    ['the last letter missing', 'Juryns motiverin lyder', 'Juryns motivering lyder'],
    ['spelled right', 'Motiveringen', 'Motiveringen'],
    ['another word', 'kommunens meditering', 'kommunens meditering'],
    ['of two slips', 'Motionering', 'Motionering'],
    ['a part of a compound', 'prismotivering', 'prismotivering'],
  ])('%s: %s', (_reason, words, expected) => {
    expect(mendMotivering(words)).toBe(expected);
  });
});
