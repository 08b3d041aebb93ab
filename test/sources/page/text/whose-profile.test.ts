import { describe, expect, it } from 'vitest';
import { type Profiled, whoseProfile } from '../../../../src/sources/page/text/whose-profile.ts';
import { viewPage } from '../../../../src/sources/page/view/view-page.ts';

/** Whom the last sentence of a page tells of, where its reason begins at "Motivering:". */
function whose(above: string, reason: string, sentence: string): Profiled {
  const text = `${above}\n\nMotivering:\n\n${reason}\n\n${sentence}`;
  const view = viewPage(text, 0);
  const at = text.indexOf(reason);
  return whoseProfile(
    view,
    at,
    view.paragraphs.findIndex(({ start }) => start === at),
    sentence,
  );
}

const GIVER = 'Svenska brosällskapet har utsett Eva Ek till Årets brovän 2017.';
const REASON = 'Eva Ek har ritat broar som håller.';

describe('whoseProfile', () => {
  it.each([
    ['since when', 'Sällskapet bildades 1934 och har i dag 1 200 medlemmar.'],
    ['by its full name', 'Svenska brosällskapet grundades 1934.'],
    ['what it is', 'Sällskapet är en ideell förening för alla som gillar broar.'],
    ['what it is for', 'Sällskapet verkar för fler broar.'],
    ['how many', 'Sällskapet har omkring 300 medlemmar.'],
    ['on two lines', 'Sällskapet bildades\n1934 i Umeå.'],
  ])('%s: %s', (_reason, sentence) => {
    expect(whose(GIVER, REASON, sentence)).toBe('giver');
  });

  it.each([
    ['another kind of body', GIVER, REASON, 'Föreningen bildades 1998 och har sedan dess byggt nio broar.'],
    ['praise', GIVER, REASON, 'Sällskapet är en förebild i inkludering.'],
    [
      'associations in general',
      'Kommunen belönar ledare och föreningar, och har utsett Vi i Hol till Årets grupp 2023.',
      'De har öppnat stallet.',
      'Föreningen bildades 1998 och har i dag 90 medlemmar.',
    ],
    ['a deed', GIVER, REASON, 'Sällskapet har fått en vän för livet.'],
    [
      'a body that only the award is named for',
      'Kommunen har utsett Läsfrämjarna i Tensta till Årets Bildningsförening 2017.',
      'De har fört ut boken.',
      'Föreningen bildades 1998 och har sedan dess startat elva cirklar.',
    ],
    [
      'the winner by its full name',
      'Svenska brosällskapet har utsett Läsande sällskapet i Lund till Årets brovän 2017.',
      'De har läst om broar.',
      'Läsande sällskapet i Lund bildades 1934.',
    ],
    ['a body of another place', GIVER, REASON, 'Norska brosällskapet bildades 1934.'],
  ])('not of %s', (_reason, above, reason, sentence) => {
    expect(whose(above, reason, sentence)).toBe('other');
  });

  it.each([
    ['the reason speaks of one too', GIVER, 'Bokvännerna har fått sällskapet att läsa.'],
    [
      'the winner is one',
      'Svenska brosällskapet har utsett Läsande sällskapet i Lund till Årets brovän 2017.',
      'De har läst om broar.',
    ],
    [
      'the winner on its line is one',
      'Svenska brosällskapet delar ut Årets brovän 2017\n\nLäsande sällskapet i Lund',
      'De har läst om broar.',
    ],
    [
      'an association may mean the winner, whose name says so in another word',
      'Svenska brosällskapet och Broföreningen har utsett Hols Rosällskap till Årets brovän 2017.',
      'De har rott under broar.',
      'Föreningen bildades 1934 i Umeå.',
    ],
    [
      'a club may mean the winner, by its letters',
      'Vägklubben har utsett Torsås GoIF till Årets brovän 2017.',
      'De har sprungit över broar.',
      'Klubben bildades 1934 i Umeå.',
    ],
  ])('of either where %s', (_reason, above, reason, sentence = 'Sällskapet bildades 1934 i Umeå.') => {
    expect(whose(above, reason, sentence)).toBe('either');
  });
});
