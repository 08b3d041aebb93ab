import type { Citation, Notice } from '../src/records.ts';
import { sha256 } from './sha256.ts';

/** Characters of text, some 150,000 words, up to which every citation's records and sentences are kept. */
const MOST_CHARACTERS = 1_000_000;

/**
 * The citations whose records, sentences, phrases and text measures are shown: all of them, or of a large corpus a
 * fixed sample, taken in the order of a hash of their ids until it is full. Counts and trends are always of all.
 * @returns the citations in the order given, and a notice when some are left out
 */
export function chooseEvidence(
  citations: readonly Citation[],
  most: number = MOST_CHARACTERS,
): { readonly evidence: readonly Citation[]; readonly notices: readonly Notice[] } {
  const all = citations.reduce((sum, { text }) => sum + text.length, 0);
  if (all <= most) return { evidence: citations, notices: [] };
  const chosen = new Set<Citation>();
  let characters = 0;
  for (const { citation } of inHashOrder(citations)) {
    if (citation.text.length > most / 20) continue;
    if (characters + citation.text.length > most) break;
    characters += citation.text.length;
    chosen.add(citation);
  }
  const evidence = citations.filter((citation) => chosen.has(citation));
  const [some, whole] = [String(evidence.length), String(citations.length)];
  return {
    evidence,
    notices: [
      {
        code: 'evidence-sampled',
        message: {
          sv: `Samlingen är stor: alla ${whole} motiveringar är räknade, men meningar, fraser och textmått visas ur ett fast urval av ${some}.`,
          en: `The corpus is large: all ${whole} citations are counted, but sentences, phrases and text measures are shown from a fixed sample of ${some}.`,
        },
      },
    ],
  };
}

function inHashOrder(citations: readonly Citation[]) {
  return citations
    .map((citation) => ({ citation, hash: sha256(citation.id) }))
    .sort((a, b) => (a.hash < b.hash ? -1 : a.hash > b.hash ? 1 : 0));
}
