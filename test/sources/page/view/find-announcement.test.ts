import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../../../src/sources/page/paragraph/split-paragraphs.ts';
import { findAnnouncement } from '../../../../src/sources/page/view/find-announcement.ts';

const TEXT = 'Siv Bo har i tjugo år lärt barn att simma.';
const MEMBERS = 'Siv Bo (ordf.), Per Ek och Ulla Al';

function announced(page: string): { readonly cue: string; readonly text: string } | null {
  const [first, below] = splitParagraphs(page, 0);
  const announcement = findAnnouncement(page, first!, below);
  if (announcement === null) return null;
  const { cue, inline, unquoted } = announcement;
  return { cue, text: inline === null ? (unquoted ? (below?.words ?? '') : '') : page.slice(inline) };
}

describe('findAnnouncement', () => {
  it.each([
    ['a jury that says', `Juryn säger: ${TEXT}`],
    ['the jury’s name alone', `Nämnden: ${TEXT}`],
    ['the same over the text', `Nämnden:\n\n${TEXT}`],
    ['the same behind who got it', `Priset gick till Siv Bo. Nämnden:\n\n${TEXT}`],
    ['of whom', `Kommittén säger om Siv Bo: ${TEXT}`],
    ['an aside', `Juryn, som läste 87 bidrag, skriver:\n\n${TEXT}`],
    ['reasons', `Priskommittén anger följande skäl:\n\n${TEXT}`],
    ['no colon', `Styrelsen motiverar sitt beslut på följande sätt.\n\n${TEXT}`],
    ['what goes back to the sentence before', `Juryn var enig om motiveringen. Så här lät det:\n\n${TEXT}`],
  ])('finds the text behind %s', (_what, page) => {
    expect(announced(page)).toEqual({ cue: 'sure', text: TEXT });
  });

  it.each([
    ['who sits in it', `Juryn: ${MEMBERS}`],
    ['the same below', `Juryn:\n\n${MEMBERS}`],
    ['a working group’s name', `Arbetsgruppen: ${TEXT}`],
    ['short quotations of several', 'Priset delas i år. Juryn om Siv: ”Siv ror bra.” Juryn om Bo: ”Bo är snabb.”'],
    ['one of a jury', `Siv Ek i juryn säger: ${TEXT}`],
    ['what goes back to nothing', `Körerna sjöng i parken. Så här lät det:\n\n${TEXT}`],
    ['reasons of several', `Så här motiverar juryn sina val:\n\n${TEXT}`],
  ])('finds nothing behind %s', (_what, page) => {
    expect(announced(page)).toBeNull();
  });
});
