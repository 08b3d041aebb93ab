import type { Language } from '../../src/records.ts';
import type { Duplicate } from '../find-duplicate.ts';
import type { UnderstoodCitation } from '../understand-citation.ts';

const MOST_DIFFERENCES = 20;

/** Why a citation was not added, and what differs between it and the one that is there, each difference on a line. */
export function describeDuplicate(
  { kind, counted, place, differences, lacking }: Duplicate,
  { year, recipient }: UnderstoodCitation,
  language: Language,
): string {
  const facts = [counted.year, counted.recipient, counted.award, counted.distinction];
  const what = facts.filter((part) => part !== undefined).join(', ');
  const all = [
    ...(kind === 'other-recipient-and-year' ? [{ counted: `${counted.year}`, given: `${year}` }] : []),
    ...(kind.startsWith('other-recipient') ? [{ counted: counted.recipient, given: recipient }] : []),
    ...differences,
  ];
  const shown = all.slice(0, MOST_DIFFERENCES).map((each) => `  ${each.counted || '–'} → ${each.given || '–'}\n`);
  const rest = all.length - shown.length;
  const more = { sv: `  … och ${rest} skillnader till\n`, en: `  … and ${rest} more differences\n` };
  return `${HEADS[kind](place, what)[language]} ${ENDS[all.length === 0 ? 'same' : 'different'][language]}\n${shown.join('')}${rest > 0 ? more[language] : ''}${kind === 'same' && lacking > 0 ? longer(lacking)[language] : ''}`;
}

const longer = (words: number) => ({
  sv: `Den nya texten har ${words} ord som saknas i den som finns, så den som finns kan vara ett utdrag. Ska den nya räknas, lägg den i en egen fil som står före den andra i sources.yaml.\n`,
  en: `The new text has ${words} words that the present one lacks, so the present one may be an excerpt. If the new one is to be counted, put it in a file of its own that stands before the other in sources.yaml.\n`,
});

const HEADS = {
  same: (place: string, what: string) => ({
    sv: `Motiveringen finns redan i ${place} (${what}).`,
    en: `The citation is already in ${place} (${what}).`,
  }),
  'other-text': (place: string, what: string) => ({
    sv: `En annan text finns redan för samma år, mottagare och utmärkelse i ${place} (${what}). Rätta det som är fel.`,
    en: `Another text is already there for the same year, recipient and award in ${place} (${what}). Mend what is wrong.`,
  }),
  'other-recipient': (place: string, what: string) => ({
    sv: `Samma text finns redan för en annan mottagare i ${place} (${what}). Ska båda räknas, lägg filen i citations/ för hand.`,
    en: `The same text is already there for another recipient in ${place} (${what}). If both are to count, put the file in citations/ by hand.`,
  }),
  'other-recipient-and-year': (place: string, what: string) => ({
    sv: `Samma text finns redan för en annan mottagare och ett annat år i ${place} (${what}). Byt texten om den är kvar från förra gången. Ska båda räknas, lägg filen i citations/ för hand.`,
    en: `The same text is already there for another recipient and another year in ${place} (${what}). Replace the text if it was left from last time. If both are to count, put the file in citations/ by hand.`,
  }),
} as const;

const ENDS = {
  same: {
    sv: 'Inget skrevs: texten är densamma, ord för ord.',
    en: 'Nothing was written: the text is the same, word for word.',
  },
  different: {
    sv: 'Inget skrevs. Det som skiljer, den som finns först:',
    en: 'Nothing was written. What differs, the present one first:',
  },
} as const;
