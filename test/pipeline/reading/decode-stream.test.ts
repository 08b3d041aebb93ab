import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeStream } from '../../../pipeline/reading/decode-stream.ts';
import { CorpusError } from '../../../src/errors.ts';
import { decodeBytes } from '../../../src/sources/decode-bytes.ts';

const TEXT = 'Kommunens styrning är god,\noch ”alla” är nöjda.\n';
const windows1252 = Buffer.from(TEXT.replaceAll('”', '\u0094'), 'latin1');
const ASCII = 'God styrning.\n'.repeat(3);

/** What a stream of these chunks gives, and the messages of what it says. */
async function read(
  chunks: readonly Uint8Array[],
): Promise<{ readonly text: string; readonly said: readonly string[] }> {
  const said: string[] = [];
  let text = '';
  const stream = (async function* () {
    yield* chunks;
  })();
  for await (const piece of decodeStream(stream, 'stdin', ({ message }) => said.push(message.en))) text += piece;
  return { text, said };
}

/** The bytes in chunks of so many. */
function cut(bytes: Uint8Array, size: number): readonly Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
}

describe('decodeStream', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT), 1, TEXT],
    ['UTF-8 with byte order mark', Buffer.from(`\uFEFF${TEXT}`), 1, TEXT],
    ['UTF-16 with byte order mark, cut within units', Buffer.from(`\uFEFF${TEXT}`, 'utf16le'), 1, TEXT],
    ['UTF-16 with its big end first', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16(), 3, TEXT],
    ['nothing', Buffer.from(''), 1, ''],
  ])('reads %s and says nothing', async (_, bytes, size, text) => {
    expect(await read(cut(bytes, size))).toEqual({ text, said: [] });
  });

  it.each([
    ['Windows-1252 in one chunk', windows1252, 1_000, TEXT, 'Windows-1252'],
    ['Windows-1252 byte by byte, told by the first that is not ASCII', windows1252, 1, TEXT, 'Latin-1'],
    ['Latin-1 after many chunks of ASCII', Buffer.from(`${ASCII}år`, 'latin1'), 4, `${ASCII}år`, 'Latin-1'],
    ['Latin-1 whose last byte begins a character of UTF-8', Buffer.from('på å', 'latin1'), 9, 'på å', 'Latin-1'],
    ['UTF-16 without byte order mark', Buffer.from('God styrning', 'utf16le'), 7, 'God styrning', 'UTF-16'],
  ])('reads %s and says so once', async (_, bytes, size, text, encoding) => {
    const found = await read(cut(bytes, size));
    expect(found.text).toBe(text);
    expect(found.said).toEqual([expect.stringContaining(`was read as ${encoding}`)]);
  });

  const wrong = Buffer.concat([Buffer.from('År ett\när '), Buffer.from([0xff]), Buffer.from(' fel är det\n')]);
  it.each([
    ['in the first chunk', wrong, 1_000, 'wrong-bytes', { line: 2, column: 4 }],
    ['after a chunk within the same line', wrong, 11, 'wrong-bytes', { line: 2, column: 4 }],
    ['a byte a chunk', wrong, 1, 'wrong-bytes', { line: 2, column: 4 }],
    [
      'of a code page of DOS',
      Buffer.from(`${ASCII}f\u0094r`, 'latin1'),
      42,
      'unknown-encoding',
      { line: 4, column: 1 },
    ],
    ['of no text', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 1]), 8, 'binary-file', {}],
  ])('refuses bytes %s that are not UTF-8, with their place', async (_, bytes, size, code, place) => {
    await expect(read(cut(bytes, size))).rejects.toMatchObject({ code, place: { file: 'stdin', ...place } });
  });

  it('gives what it has at once, so that two programs can take turns', async () => {
    const stream = (async function* () {
      yield Buffer.from('ett\n');
      throw new Error('asked for more');
    })();
    const pieces = decodeStream(stream, 'stdin', () => {});
    expect((await pieces.next()).value).toBe('ett\n');
  });

  it('gives the text that a whole file gives, or a CorpusError, for any text of one encoding and any cuts', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'å', 'Ö', 'é', '–', '”', '🙂'), maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (written, size) => {
        const bytes = Buffer.from(written);
        expect(await read(cut(bytes, size))).toEqual({ text: written, said: [] });
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (bytes) => {
        try {
          const { text: found } = await read([bytes]);
          expect(typeof found).toBe('string');
          decodeBytes(bytes, 'stdin');
        } catch (error) {
          expect(error).toBeInstanceOf(CorpusError);
        }
      }),
    );
  });
});
