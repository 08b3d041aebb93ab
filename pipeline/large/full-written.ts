import type { Notice } from '../../src/records.ts';

/** Said of a run whose tables of sentences are whole. */
export const FULL_WRITTEN: Notice = {
  code: 'full-written',
  message: {
    sv: 'Med --full står alla motiveringar och alla omnämnanden i citations.csv, concordance.csv och stages/; report.html, trends.xlsx och trends.json visar urvalet.',
    en: 'With --full all citations and all mentions stand in citations.csv, concordance.csv and stages/; report.html, trends.xlsx and trends.json show the sample.',
  },
};
