import type { Language } from '../records.ts';

const unknownPublisher: Readonly<Record<Language, string>> = { sv: 'okänd utgivare', en: 'unknown publisher' };

/**
 * Who published a source, as stated; one that is stated to be unknown, with or without a remark, in the reader's
 * language.
 */
export function publisherName(publisher: string, language: Language): string {
  return publisher.replace(/^(?:unknown(?: publisher)?|okänd(?: utgivare)?)(?=$|[\s(,;:])/, unknownPublisher[language]);
}
