import { describe, expect, it } from 'vitest';
import { withArticle } from '../../../../src/sources/page/award/with-article.ts';

describe('withArticle', () => {
  it.each([
    ['Nobelska kulturpris', ['Nobelska kulturpriset'], 'Nobelska kulturpriset'],
    ['Ledarstipendium', ['Kulturpriset', 'Ledarstipendiet'], 'Ledarstipendiet'],
    ['Hederspris', ['HEDERSPRISET'], 'HEDERSPRISET'],
    ['Kulturpris', ['Kulturpris', 'Idrottspriset'], 'Kulturpris'],
    ['Nobelska kulturpris', ['Kulturpriset'], 'Nobelska kulturpris'],
    ['Guldäpple', ['Guldäpplet'], 'Guldäpple'],
  ])('%s beside %s', (award, others, name) => {
    expect(withArticle(award, others)).toBe(name);
  });
});
