import type { Verdict, Wording } from '../records.ts';

/** What each verdict is called in reports; `docs/verdicts.md` states the rule behind each. */
export const verdictWording: Readonly<Record<Verdict, Wording>> = {
  rises: { sv: 'ökar', en: 'rises' },
  falls: { sv: 'minskar', en: 'falls' },
  came: { sv: 'har kommit', en: 'has come' },
  went: { sv: 'har försvunnit', en: 'has gone' },
  'came-and-went': { sv: 'kom och försvann', en: 'came and went' },
  throughout: { sv: 'finns med hela tiden', en: 'there throughout' },
  isolated: { sv: 'enstaka', en: 'isolated' },
  absent: { sv: 'nämns inte', en: 'not mentioned' },
  'follows-length': { sv: 'följer textlängden', en: 'follows text length' },
  undecided: { sv: 'kan inte avgöras med dessa texter', en: 'cannot be decided with these texts' },
};
