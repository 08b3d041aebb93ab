import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineCutter, type PartSizes } from '../../../pipeline/large/parts/line-cutter.ts';

const SMALL: PartSizes = { least: 40, mean: 60, most: 400, longestLine: 1000 };

function cut(text: string, chunk: number, sizes = SMALL) {
  const cutter = new LineCutter(sizes);
  const bytes = Buffer.from(text);
  const parts = [];
  for (let at = 0; at < bytes.length; at += chunk) parts.push(...cutter.push(bytes.subarray(at, at + chunk)));
  parts.push(...cutter.end());
  const read = parts.map((part) => ({ firstLine: part.firstLine, text: Buffer.from(part.bytes).toString() }));
  return { parts: read, passedOver: cutter.passedOver };
}

const lines = fc.array(
  fc.string({ maxLength: 60 }).map((line) => line.replaceAll('\n', ' ')),
  { maxLength: 60 },
);

describe('LineCutter', () => {
  it('loses nothing, cuts at ends of lines only and tells the line each part begins with', () => {
    fc.assert(
      fc.property(lines, fc.boolean(), fc.integer({ min: 1, max: 200 }), (each, isEnded, chunk) => {
        const text = each.join('\n') + (isEnded ? '\n' : '');
        const { parts } = cut(text, chunk);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        let before = '';
        for (const part of parts) {
          expect(before === '' || before.endsWith('\n')).toBe(true);
          expect(part.firstLine).toBe(before.split('\n').length);
          before += part.text;
        }
      }),
    );
  });

  it('cuts alike whatever the chunks it is given', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 1, max: 90 }), (each, chunk) => {
        const text = each.join('\n');
        expect(cut(text, chunk)).toEqual(cut(text, 10_000));
      }),
    );
  });

  it('keeps nearly all parts when a line is added', () => {
    const records = Array.from({ length: 400 }, (_, i) => `{"id":"c${i}","text":"${'ord '.repeat(i % 7)}"}\n`);
    const before = cut(records.join(''), 64).parts.map(({ text }) => text);
    const after = cut([...records.slice(0, 200), '{"id":"ny"}\n', ...records.slice(200)].join(''), 64);
    const fresh = after.parts.filter(({ text }) => !before.includes(text));
    expect(before.length).toBeGreaterThan(60);
    expect(fresh.length).toBeLessThan(8);
  });

  it('leaves all but a small part as it was when a line is added at the end', () => {
    const records = Array.from({ length: 400 }, (_, i) => `{"id":"c${i}","text":"${'ord '.repeat(i % 7)}"}\n`);
    const sizes = { ...SMALL, least: 4000, mean: 4000, most: 16_000 };
    for (let size = 380; size < 400; size++) {
      const before = cut(records.slice(0, size).join(''), 64, sizes).parts.map(({ text }) => text);
      const after = cut(records.slice(0, size + 1).join(''), 64, sizes).parts.map(({ text }) => text);
      const fresh = after.filter((text) => !before.includes(text));
      expect(fresh).toHaveLength(1);
      expect(fresh[0]!.length).toBeLessThan(2100);
    }
  });

  it('passes over a line too long to hold, and goes on with the right line number', () => {
    const text = `kort\n${'x'.repeat(5000)}\nefter\n`;
    for (const chunk of [1, 64, 4096, 100_000]) {
      const { parts, passedOver } = cut(text, chunk, { ...SMALL, longestLine: 1000 });
      const whole = parts.map((part) => part.text).join('');
      expect(passedOver).toEqual([2]);
      expect(whole).toBe('kort\nefter\n');
      expect(parts.at(-1)?.firstLine).toBe(3);
    }
  });
});
