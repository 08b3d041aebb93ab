import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROOT, WordGraph } from '../../src/swedish/dictionary/word-graph.ts';
import { WordPlaces } from '../../src/swedish/dictionary/word-places.ts';
import { WordTrie } from '../../src/swedish/dictionary/word-trie.ts';

function graphOf(values: ReadonlyMap<string, number>): WordGraph {
  const trie = new WordTrie(4);
  for (const [word, value] of values) {
    let node = ROOT;
    for (let at = 0; at < word.length; at++) node = trie.next(node, word.charCodeAt(at));
    trie.setValue(node, value);
  }
  return new WordGraph(trie.pack());
}

function tellValue(graph: WordGraph, text: string): number {
  return graph.value(graph.follow(ROOT, text, 0, text.length));
}

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'å', 'ć'), maxLength: 8 });
const words = fc.dictionary(letters, fc.integer({ min: 1, max: 3 })).map((found) => new Map(Object.entries(found)));

describe('WordGraph', () => {
  it('tells the value of each word, and 0 of any other text', () => {
    fc.assert(
      fc.property(words, letters, (values, other) => {
        const graph = graphOf(values);
        for (const [word, value] of values) expect(tellValue(graph, word)).toBe(value);
        expect(tellValue(graph, other)).toBe(values.get(other) ?? 0);
      }),
    );
  });

  it('reaches as far as a word begins so', () => {
    fc.assert(
      fc.property(words, letters, (values, text) => {
        const begin = (end: number) => [...values.keys()].some((word) => word.startsWith(text.slice(0, end)));
        let end = 0;
        while (end < text.length && begin(end + 1)) end++;
        expect(graphOf(values).reach(`x${text}`, 1)).toBe(end + 1);
      }),
    );
  });

  it('keeps endings that are alike once', () => {
    const size = (...of: string[]) => graphOf(new Map(of.map((word) => [word, 1]))).tables.cells.length;
    expect(size('bilarna', 'bokarna') - size('bilarna')).toBeLessThan(size('bokarna') / 2);
    expect(size('bilarna', 'bilarna')).toBe(size('bilarna'));
  });

  it('leads nowhere by a letter that no word has, nor from nowhere on', () => {
    const graph = graphOf(new Map([['a', 1]]));
    expect(['z', 'za', '\u{1f600}', 'aa'].map((text) => tellValue(graph, text))).toEqual([0, 0, 0, 0]);
  });
});

describe('WordPlaces', () => {
  it('gives where every stretch of one word after another leads', () => {
    fc.assert(
      fc.property(words, fc.array(letters, { minLength: 1, maxLength: 3 }), (values, texts) => {
        const graph = graphOf(values);
        const places = new WordPlaces(graph, 8);
        for (const text of texts) {
          places.begin(text);
          for (let start = 0; start < text.length; start++) {
            for (let end = start + 1; end <= text.length; end++) {
              expect(places.at(start, end)).toBe(graph.follow(ROOT, text, start, end));
            }
          }
        }
      }),
    );
  });
});
