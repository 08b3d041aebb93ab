import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseDocument } from '../../../pipeline/parsing/parse-document.ts';
import { parseDocumentOnce } from '../../../pipeline/parsing/parse-document-once.ts';
import { readCorpus } from '../../../pipeline/reading/read-corpus.ts';
import type { Document } from '../../../src/records.ts';

let folder = '';
let documents: readonly Document[] = [];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'motivering-pages-'));
  documents = (await readCorpus('corpus')).documents;
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const kept = () => readdirSync(folder);

describe('what a document holds is kept for the next run', () => {
  it('and is the same as when it is parsed, the first time and the second', () => {
    const parse = parseDocumentOnce(folder, 'program');
    for (const document of documents) {
      expect(parse(document)).toEqual(parseDocument(document));
      expect(parse(document)).toEqual(parseDocument(document));
    }
    expect(kept()).toHaveLength(documents.length);
  });

  it('under a name of its own for another text, another statement about it, another program', () => {
    const [document] = documents;
    parseDocumentOnce(folder, 'program')(document!);
    parseDocumentOnce(folder, 'program')({ ...document!, text: `${document!.text}\n` });
    parseDocumentOnce(folder, 'program')({ ...document!, stated: { award: 'Priset' } });
    parseDocumentOnce(folder, 'other program')(document!);
    expect(kept()).toHaveLength(4);
  });

  it('and read from there, unless it is damaged', () => {
    const [document] = documents;
    const parse = parseDocumentOnce(folder, 'program');
    parse(document!);
    const [name] = kept();
    const path = join(folder, name!);
    const whole = readFileSync(path);
    writeFileSync(path, whole.subarray(0, whole.length - 1));
    expect(parse(document!)).toEqual(parseDocument(document!));
    expect(readFileSync(path)).toEqual(whole);
  });

  it('but not a fault, which is told each time', () => {
    const parse = parseDocumentOnce(folder, 'program');
    const faulty: Document = { ...documents[0]!, text: '---\nyear: snart\n---\n\nEn text.' };
    expect(() => parse(faulty)).toThrow();
    expect(() => parse(faulty)).toThrow();
    expect(kept()).toEqual([]);
  });

  it('nor where nothing can be written', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const parse = parseDocumentOnce(join(file, 'below'), 'program');
    expect(parse(documents[0]!)).toEqual(parseDocument(documents[0]!));
  });
});
