import { describe, expect, it } from 'vitest';
import { givesToUnread } from '../../../../src/sources/page/record/gives-to-unread.ts';

describe('givesToUnread', () => {
  it.each([
    ['Kulturpriset går till initiativtagarna till Jazz i Lada. Motiveringen är:', 'Siv Bo', true],
    ['Priset tilldelas eleverna bakom Bokcirkeln med motiveringen:', 'Siv Bo', true],
    ['Priset går till ledarna i Hällevi IF. Motiveringen är:', 'Hällevi IF', false],
    ['Priset går till den som har gjort mest för bygden. Juryns motivering:', 'Siv Bo', false],
    ['Priset går till alla som vågar. Juryns motivering:', 'Siv Bo', false],
    ['Hon tilldelas priset med följande motivering:', 'Siv Bo', false],
    ['Juryns motivering:', 'Siv Bo', false],
  ])('%s %s', (lead, recipient, expected) => {
    expect(givesToUnread(lead, recipient)).toBe(expected);
  });
});
