import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseEvidence } from '../../pipeline/choose-evidence.ts';
import type { Citation } from '../../src/records.ts';

function citations(ids: readonly string[], characters: number): readonly Citation[] {
  return ids.map((id) => ({
    id,
    year: 2003,
    text: 'x'.repeat(characters),
    documentId: 'd',
    start: 0,
    end: characters,
  }));
}

const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 40, maxLength: 60 });

describe('chooseEvidence', () => {
  it('keeps every citation of a small corpus and says nothing', () => {
    const eleven = citations(['a', 'b', 'c'], 500);
    expect(chooseEvidence(eleven)).toEqual({ evidence: eleven, notices: [] });
  });

  it('keeps a sample that fits, in the order given, and says so', () => {
    fc.assert(
      fc.property(ids, (names) => {
        const { evidence, notices } = chooseEvidence(citations(names, 10), 300);
        expect(evidence.length).toBe(30);
        expect(names.filter((name) => evidence.some(({ id }) => id === name))).toEqual(evidence.map(({ id }) => id));
        expect(notices.map(({ code }) => code)).toEqual(['evidence-sampled']);
      }),
    );
  });

  it('chooses the same citations whatever their order', () => {
    fc.assert(
      fc.property(ids, (names) => {
        const forth = chooseEvidence(citations(names, 10), 300).evidence.map(({ id }) => id);
        const back = chooseEvidence(citations([...names].reverse(), 10), 300).evidence.map(({ id }) => id);
        expect(new Set(forth)).toEqual(new Set(back));
      }),
    );
  });

  it('leaves out a document so long that it would crowd out the others', () => {
    const mixed = [...citations(['long'], 300), ...citations(['a', 'b'], 10)];
    expect(chooseEvidence(mixed, 200).evidence.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
