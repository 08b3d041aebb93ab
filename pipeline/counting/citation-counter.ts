import type { Citation } from '../../src/records.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { FormCounter } from './form-counter.ts';
import { FormReader } from './form-reader.ts';
import { SentenceChooser } from './sentence-chooser.ts';
import type { Tally } from './tally.ts';

/**
 * Counts citations into a tally without making records: what `annotateCitation` would find, as numbers.
 */
export class CitationCounter {
  readonly #counter: FormCounter;
  readonly #reader: FormReader;
  readonly #chooser: SentenceChooser;

  constructor(knowledge: Knowledge, tally: Tally) {
    this.#counter = new FormCounter(knowledge, tally);
    this.#chooser = new SentenceChooser(knowledge.swedish.patterns);
    this.#reader = new FormReader(knowledge.swedish, (form) => {
      this.#chooser.learn(form.entry.pattern.number);
      this.#counter.learn(form);
    });
  }

  /** How much memory is taken by what it remembers of forms and words, and by the tally. */
  get bytes(): number {
    return this.#reader.bytes + this.#chooser.bytes + this.#counter.bytes;
  }

  /**
   * Adds one citation to the tally; all of it, or nothing when it throws.
   * @returns the ids of the concepts it mentions, each once
   */
  count({ year, text }: Pick<Citation, 'year' | 'text'>): readonly string[] {
    const reader = this.#reader;
    try {
      reader.add(text);
      const read = reader.take();
      const { sentences, forms } = read;
      reader.check(forms, 0, forms.length);
      const chosen = this.#chooser.choose(read);
      let from = 0;
      for (const length of sentences) {
        this.#counter.takeSentence(forms, chosen, from, length);
        from += length;
      }
      return this.#counter.addCitation(year);
    } finally {
      this.#counter.endCitation();
      if (reader.isFull) {
        reader.forget();
        this.#chooser.forget();
        this.#counter.forget();
      }
    }
  }
}
