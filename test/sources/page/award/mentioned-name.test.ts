import { describe, expect, it } from 'vitest';
import { mentionedName } from '../../../../src/sources/page/award/mentioned-name.ts';

describe('mentionedName', () => {
  it.each([
    ['Hedersomnämnande till Arlövs bibliotek', 'Arlövs bibliotek'],
    ['Hedersomnämnande till Arlövs bibliotek, med motiveringen', 'Arlövs bibliotek'],
    ['Hedersomnämnandet till Arlövs bibliotek motiveras så här', 'Arlövs bibliotek'],
    ['Hedersomnämnandet till Arlövs bibliotek motiverades med orden:', 'Arlövs bibliotek'],
    ['Hedersomnämnande till Byn som lever', 'Byn som lever'],
  ])('%s', (words, name) => {
    expect(mentionedName(words)).toBe(name);
  });
});
