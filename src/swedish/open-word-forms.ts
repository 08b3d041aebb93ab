import { PATTERNS } from './forms/entry-pattern.ts';
import { createEntry, type FormEntry } from './forms/form-entry.ts';
import { newReading } from './forms/reading.ts';
import type { Swedish } from './index.ts';
import type { SwedishWord } from './swedish-word.ts';

/**
 * In place of the Swedish lexicon: every token's lemma is its form in small letters, and nothing else is known of it,
 * no part of speech and no parts. For counting words as they are written.
 */
export function openWordForms(): Swedish {
  return {
    lemmatize: (sentence) => sentence.map((form) => wordOf(knowForm(form))),
    knowForm,
    patterns: PATTERNS,
    partsOf: () => [],
    completeEllipsis: () => undefined,
  };
}

function knowForm(form: string): FormEntry {
  const readings = [newReading(form.toLowerCase(), 'X', 'other', 'unknown', 0)];
  return createEntry('', true, [{ readings, inner: 0, initial: 0 }], (lemma) => ({ lemmas: [lemma], words: [] }));
}

function wordOf({ lemmas }: FormEntry): SwedishWord {
  return { lemma: lemmas[0]!, partOfSpeech: 'X', parts: [], evidence: 'unknown', candidates: lemmas };
}
