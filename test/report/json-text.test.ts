import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonText } from '../../src/report/json/json-text.ts';

describe('jsonText', () => {
  it('reads back as JSON.stringify does, but for digits beyond the twelfth', () => {
    const values = fc.letrec((value) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.string({ unit: 'binary' }),
        fc.integer(),
        fc.boolean(),
        fc.constantFrom(null, undefined, Number.NaN, Number.POSITIVE_INFINITY, -0),
        fc.array(value('value')),
        fc.dictionary(fc.string(), value('value')),
      ),
    })).value;
    fc.assert(
      fc.property(values, (value) => {
        expect(JSON.parse(jsonText(value))).toEqual(JSON.parse(JSON.stringify(value) ?? 'null'));
      }),
    );
  });

  it.each([
    [0.1 + 0.2, '0.3'],
    [-0, '0'],
    [Number.NaN, 'null'],
    ['a\u202eb', '"a\\u202eb"'],
    [{ a: undefined, b: [undefined, 'x'] }, '{"b":[null,"x"]}'],
  ])('of %j is %s', (value, text) => {
    expect(jsonText(value)).toBe(text);
  });
});
