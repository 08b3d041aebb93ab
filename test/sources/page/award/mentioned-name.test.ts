import { describe, expect, it } from 'vitest';
import { mentionedName } from '../../../../src/sources/page/award/mentioned-name.ts';

describe('mentionedName', () => {
  it.each([
    ['Hedersomnämnande till Arlövs bibliotek', 'Arlövs bibliotek'],
    ['Hedersomnämnande till Arlövs bibliotek, med motiveringen', 'Arlövs bibliotek'],
    ['Hedersomnämnandet till Arlövs bibliotek motiveras så här', 'Arlövs bibliotek'],
    ['Hedersomnämnandet till Arlövs bibliotek motiverades med orden:', 'Arlövs bibliotek'],
    ['Hedersomnämnande till Byn som lever', 'Byn som lever'],
    ['Ett stort grattis till vinnaren Siv Bo! Juryn skriver så här om dig:', 'Siv Bo'],
    ['Grattis också till alla mottagare och deras familjer! Juryn skrev:', undefined],
  ])('%s', (words, name) => {
    expect(mentionedName(words)).toBe(name);
  });
});
