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

  const bytes = (...parts: readonly (string | number)[]) =>
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));

  it.each([
    ['one byte that no encoding has', bytes('Kommunen är bra.\nHär är ett ', 0xff, ' fel.\n'), 2, 12, 'FF', ''],
    ['a letter of Windows-1252', bytes('\uFEFFÅret är\r\ngott f', 0xf6, 'r alla\n'), 2, 7, 'F6', ''],
    ['a character cut off at the end', bytes('Året är gott', 0xe2, 0x80), 1, 13, 'E2', ''],
    ['decomposed letters and two wrong bytes', bytes('Året är'.normalize('NFD'), 0xff, ' å ', 0xfe), 1, 8, 'FF', '2'],
    ['a character lost before the wrong byte', bytes('Året \uFFFD är', 0x80), 1, 10, '80', ''],
  ])('refuses UTF-8 with %s, and says where it stands', (_, damaged, line, column, hex, count) => {
    try {
      decodeBytes(damaged, 'a.txt');
      expect.unreachable();
    } catch (error) {
      const { code, place, wording } = error as CorpusError;
      expect([code, place]).toEqual(['wrong-bytes', { file: 'a.txt', line, column }]);
      expect(wording.sv).toContain(count === '' ? `UTF-8 (${hex});` : `UTF-8 (${hex}), den första av ${count};`);
    }
  });

  it.each([
    ['capitals before a mark of quotation, which could be one character', '”ÅRETS Ö” är här'],
    ['capitals before a no-break space', 'VÄXJÖ\u00A0KOMMUN ÄR BÄST'],
    ['a single letter', 'Ett café'],
  ])('still reads Windows-1252 with %s', (_, text) => {
    const written = Buffer.from(text.replaceAll('”', '\u0094'), 'latin1');
    expect(decodeBytes(written, 'a.txt')).toMatchObject({ text, notices: [{ code: 'old-encoding' }] });
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
