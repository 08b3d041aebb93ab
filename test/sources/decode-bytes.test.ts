import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CorpusError } from '../../src/errors.ts';
import { decodeBytes } from '../../src/sources/decode-bytes.ts';

const TEXT = 'Älvsbyns kommun får ”Årets pris” – för sitt mod.\n';

function utf16(text: string, bigEndian: boolean): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

/** 0x94 is ” and 0x96 is – in Windows-1252; Latin-1 has neither. */
const windows1252 = Buffer.from(TEXT.replaceAll('”', '\u0094').replaceAll('–', '\u0096'), 'latin1');

describe('decodeBytes', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with byte order mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16 LE with byte order mark', utf16(`\uFEFF${TEXT}`, false)],
    ['UTF-16 BE with byte order mark', utf16(`\uFEFF${TEXT}`, true)],
    ['decomposed letters', Buffer.from(TEXT.normalize('NFD'))],
    ['CRLF', Buffer.from(TEXT.replace('\n', '\r\n'))],
  ])('reads %s without a notice', (_, bytes) => {
    expect(decodeBytes(bytes, 'a.txt')).toEqual({ text: TEXT, notices: [] });
  });

  it.each([false, true])('reads UTF-16 without byte order mark, and says so (big end first: %s)', (bigEndian) => {
    const plain = TEXT.replace(/[”–]/g, '-');
    const { text, notices } = decodeBytes(utf16(plain, bigEndian), 'a.txt');
    expect(text).toBe(plain);
    expect(notices[0]?.message.sv).toContain('UTF-16');
  });

  it('tells Windows-1252 from Latin-1 by the bytes 80–9F, and says which it read', () => {
    const { text, notices } = decodeBytes(windows1252, 'a.txt');
    expect(text).toBe(TEXT);
    expect(notices[0]?.message.en).toContain('Windows-1252');
    const latin = decodeBytes(Buffer.from('Å kommun\n', 'latin1'), 'a.txt');
    expect(latin.text).toBe('Å kommun\n');
    expect(latin.notices[0]?.message.en).toContain('Latin-1');
  });

  it('keeps soft hyphens, no-break and zero-width spaces, and spells ligatures out', () => {
    expect(decodeBytes(Buffer.from('eﬀek\u00ADtiv\u00A0oﬃciell\u200B'), 'a').text).toBe(
      'effek\u00ADtiv\u00A0officiell\u200B',
    );
  });

  it.each([
    ['mojibake', Buffer.from('Ett f\u00C3\u00B6rsta f\u00C3\u00B6rs\u00C3\u00B6k')],
    ['mojibake', Buffer.from('rad ett\nhan sa \u00E2\u20AC\u0153ja')],
    ['lost-characters', Buffer.from('f\uFFFDr')],
    ['unknown-encoding', Buffer.from('f\u0094r \u0086ret', 'latin1')],
    ['binary-file', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 1])],
  ])('refuses %s with advice and its place', (code, bytes) => {
    expect(() => decodeBytes(bytes, 'a.txt')).toThrow(expect.objectContaining({ code }));
  });

  it('says on which line mojibake stands', () => {
    try {
      decodeBytes(Buffer.from('rad ett\nhan f\u00C3\u00A5r'), 'a.txt');
      expect.unreachable();
    } catch (error) {
      expect((error as CorpusError).place).toEqual({ file: 'a.txt', line: 2, column: 6 });
    }
  });

  it('gives a text in NFC with LF alone, or a CorpusError, for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          const { text } = decodeBytes(bytes, 'a');
          expect(text).toBe(text.normalize('NFC'));
          expect(text).not.toMatch(/\r|\0/);
        } catch (error) {
          expect(error).toBeInstanceOf(CorpusError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
