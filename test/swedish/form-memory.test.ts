import { describe, expect, it } from 'vitest';
import { FormMemory } from '../../src/swedish/form-memory.ts';
import { createEntry, type FormEntry } from '../../src/swedish/forms/form-entry.ts';

const entryOf = (form: string): FormEntry =>
  createEntry(
    form,
    true,
    [
      {
        readings: [{ lemma: form, partOfSpeech: 'X', tag: 'other', evidence: 'unknown', cost: 0 }],
        inner: 0,
        initial: 0,
      },
    ],
    (lemma) => ({ lemmas: [lemma], words: [] }),
  );

describe('the memory of forms', () => {
  const readings = () => {
    const read: string[] = [];
    const memory = new FormMemory(2, (form) => {
      read.push(form);
      return entryOf(form);
    });
    return { read, memory };
  };

  it('reads a form once and gives the same entry again', () => {
    const { read, memory } = readings();
    expect(memory.know('a')).toBe(memory.know('a'));
    expect(read).toEqual(['a']);
  });

  it('forgets what was not met for two generations, and keeps what was', () => {
    const { read, memory } = readings();
    // Generations of two: (a b) (a c) (d e); a is met again in the second, b is not.
    for (const form of ['a', 'b', 'a', 'c', 'a', 'd', 'e', 'a', 'b']) memory.know(form);
    expect(read).toEqual(['a', 'b', 'c', 'd', 'e', 'b']);
  });

  it('does not keep a token too long to be a word', () => {
    const { read, memory } = readings();
    const long = 'a'.repeat(65);
    memory.know(long);
    memory.know(long);
    expect(read).toEqual([long, long]);
  });
});
