import type { Document, Notice } from '../../src/records.ts';
import type { ParsedCorpus } from '../parsing/parse-citations.ts';

/**
 * Sources that give nothing to count, each with its place: those of citations whose every citation is counted from
 * another source, and texts to compare that are nothing but quotations. What parsing says of a source itself is not
 * repeated.
 */
export function checkSources(
  documents: readonly Document[],
  { citations, variants, comparedTexts, notices }: ParsedCorpus,
): readonly Notice[] {
  const counted = new Set(citations.map(({ documentId }) => documentId));
  const told = new Set(notices.map(({ file }) => file));
  return documents.flatMap(({ id, role }): readonly Notice[] => {
    if (role === 'citations') {
      if (counted.has(id)) return [];
      const repeated = variants.filter(({ documentId }) => documentId === id).length;
      if (repeated === 0 && told.has(id)) return [];
      return [
        {
          code: 'source-never-used',
          message: {
            sv: `Källan ger inget att räkna: ${repeated === 1 ? 'dess enda motivering räknas' : 'alla dess motiveringar räknas'} redan från en källa före den i rang.`,
            en: `The source gives nothing to count: ${repeated === 1 ? 'its only citation is' : 'all its citations are'} counted already from a source of higher rank.`,
          },
          file: id,
          line: 1,
        },
      ];
    }
    const stretches = comparedTexts.find(({ documentId }) => documentId === id)?.stretches ?? [];
    if (stretches.some(({ text }) => /\p{L}/u.test(text))) return [];
    return [
      {
        code: 'source-never-used',
        message: {
          sv: 'Källan ska jämföras (role: compare) men har ingen egen text utöver citerade motiveringar.',
          en: 'The source is to be compared (role: compare) but has no text of its own besides quoted citations.',
        },
        file: id,
        line: 1,
      },
    ];
  });
}
