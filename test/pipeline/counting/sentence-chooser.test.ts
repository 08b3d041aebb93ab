import { describe, expect, it } from 'vitest';
import { FormListener } from '../../../pipeline/counting/form-listener.ts';
import { FormReader } from '../../../pipeline/counting/form-reader.ts';
import { FormTeller } from '../../../pipeline/counting/form-teller.ts';
import type { NewForm } from '../../../pipeline/counting/new-form.ts';
import { SentenceChooser } from '../../../pipeline/counting/sentence-chooser.ts';
import { tokenizeText } from '../../../src/swedish/tokenize-text.ts';
import { builtSwedish } from '../../swedish/built-swedish.ts';

/** Words whose lemma the sentence decides: val, får, led, leder, bar; and a sentence too long to be chosen whole. */
const TEXTS = [
  'Kommunens val av styrning var ett klokt val. Får är får. De led, och led efter led bröts.',
  'Han leder arbetet. Det har många leder. En fru får barn, och var och en bar sin bar.',
  `${'Den som leder får led, '.repeat(300)}och den leder väl.`,
];

/** The lemmas chosen, with the forms learned by way of what one thread tells another, or at once. */
function lemmasChosen(text: string, isTold: boolean): readonly string[] {
  const listener = new FormListener();
  const teller = new FormTeller(builtSwedish.patterns);
  const forms: NewForm[] = [];
  const reader = new FormReader(builtSwedish, (form) => (isTold ? teller.add(form) : forms.push(form)));
  reader.add(text);
  const read = reader.take();
  forms.push(...listener.listen(structuredClone(teller.take())));
  const chooser = new SentenceChooser(isTold ? listener.table : builtSwedish.patterns);
  for (const { entry } of forms) chooser.learn(entry.pattern.number);
  const chosen = chooser.choose(read);
  return Array.from(read.forms, (form, at) => {
    const { lemmas, pattern } = forms[form]!.entry;
    return lemmas[pattern.lemmas[chosen[at]!]!]!;
  });
}

describe('SentenceChooser', () => {
  it.each([true, false])('chooses as the lemmatizer does (forms told by another: %s)', (isTold) => {
    for (const text of TEXTS) {
      const tokens = tokenizeText(text);
      const count = tokens.at(-1)!.sentence + 1;
      const lemmas = Array.from({ length: count }, (_, number) => {
        const sentence = tokens.filter((token) => token.sentence === number);
        return builtSwedish.lemmatize(sentence.map((token) => token.text)).map(({ lemma }) => lemma);
      }).flat();
      expect(new Set(lemmas).size).toBeGreaterThan(5);
      expect(lemmasChosen(text, isTold)).toEqual(lemmas);
    }
  });

  it('forgets, and learns other forms in their place', () => {
    const choose = (chooser: SentenceChooser, sentence: readonly string[]) => {
      for (const form of sentence) chooser.learn(builtSwedish.knowForm(form).pattern.number);
      const [sentences, forms] = [Int32Array.of(sentence.length), Int32Array.from(sentence.keys())];
      return [...chooser.choose({ sentences, forms })];
    };
    const led = ['Han', 'har', 'många', 'leder', '.'];
    const chooser = new SentenceChooser(builtSwedish.patterns);
    choose(chooser, ['Den', 'som', 'leder', 'får', 'gå']);
    chooser.forget();
    const afterAnother = choose(chooser, led);
    expect(afterAnother).toEqual(choose(new SentenceChooser(builtSwedish.patterns), led));
    expect(afterAnother).not.toEqual([0, 0, 0, 0, 0]);
  });
});
