import { describe, expect, it } from 'vitest';
import { withoutDescription } from '../../../../src/sources/page/record/without-description.ts';

describe('withoutDescription', () => {
  it.each([
    ['Parisa Nouri, lektor i juridik', 'Parisa Nouri', 'what she is'],
    ['Alva Rydström, violin, Falun', 'Alva Rydström', 'what she plays, and where she lives'],
    ['Birgit och Svante Lööv, lott 47, Kloster', 'Birgit och Svante Lööv', 'where the two grow'],
    ['Elin Ek, 17 år', 'Elin Ek', 'how old she is'],
    ['Margit Ek, Ryssby', 'Margit Ek, Ryssby', 'a place may be part of what tells her from others'],
    ['Ekenäs skola, klass 5B', 'Ekenäs skola, klass 5B', 'the class is who got it'],
    ['Forserums IF, damsektionen', 'Forserums IF, damsektionen', 'a part of a club'],
    ['Anna Ek, lektor, och Bo Al, adjunkt', 'Anna Ek, lektor, och Bo Al, adjunkt', 'two persons'],
    ['Anna Ek', 'Anna Ek', 'a name alone'],
  ])('%s is %s: %s', (written, bare) => {
    expect(withoutDescription(written)).toBe(bare);
  });
});
