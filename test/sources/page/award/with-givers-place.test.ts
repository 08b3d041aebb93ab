import { describe, expect, it } from 'vitest';
import { withGiversPlace } from '../../../../src/sources/page/award/with-givers-place.ts';
import { splitParagraphs } from '../../../../src/sources/page/paragraph/split-paragraphs.ts';

describe('withGiversPlace', () => {
  const read = (head: string, sentence: string, recipient: string, award: string) => {
    const paragraphs = splitParagraphs(`${head}\n\n${sentence}`, 0);
    const facts = paragraphs.map((_, index) => (index === 0 ? { years: [] } : { years: [2023], recipient, award }));
    const { recipient: name, award: of } = withGiversPlace(paragraphs, facts)[1]!;
    return [name, of];
  };

  it.each([
    [
      'the page is of that municipality',
      'ARBOGA KOMMUN Protokoll',
      'att tilldela Hillevi Strandmark Arboga kulturpris 2023.',
      'Hillevi Strandmark Arboga',
      'Kulturpris',
      ['Hillevi Strandmark', 'Arboga kulturpris'],
    ],
    [
      'a surname',
      'Arboga kommun, protokoll.',
      'att tilldela Eva Maria Berg kulturpris 2023.',
      'Eva Maria Berg',
      'Kulturpris',
      ['Eva Maria Berg', 'Kulturpris'],
    ],
    [
      'an award with a name of its own',
      'Arboga kommun, protokoll.',
      'att tilldela Teater Nya Arboga Kulturpriset 2023.',
      'Teater Nya Arboga',
      'Kulturpriset',
      ['Teater Nya Arboga', 'Kulturpriset'],
    ],
    [
      'one word before it',
      'Arboga kommun, protokoll.',
      'att tilldela Hembygdsföreningen Arboga kulturpris 2023.',
      'Hembygdsföreningen Arboga',
      'Kulturpris',
      ['Hembygdsföreningen Arboga', 'Kulturpris'],
    ],
  ])('%s', (_reason, head, sentence, recipient, award, expected) => {
    expect(read(head, sentence, recipient, award)).toEqual(expected);
  });
});
