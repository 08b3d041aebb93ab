import { meetsCondition, readAffixes, type SuffixRule } from './affixes.ts';
import type { DictionaryTables } from './dictionary.ts';
import { ENTRY, FORM, KIND_BITS, LINKED, NOMINAL, ROOT, WordGraph } from './word-graph.ts';
import { WordTrie } from './word-trie.ts';

const KINDS = (1 << KIND_BITS) - 1;

/** Room for the beginnings of all words of dictionary-sv 4.0.0; a tree that grows is copied. */
const USUAL_NODES = 1_500_000;

/** Flags words that follow a number: 20-åring, 12-årig. They live only in compounds, but inflect. */
const NUMERIC_HEAD = '6';

/** Flags entries that are listed without their -e: pojk. */
const LISTED_WITHOUT_E = 'Q';
const E = 'e'.charCodeAt(0);
/** What ends forms that are nouns or adjectives though they are no entries: läkare, samverkan, betonad. */
const NOMINAL_FORM = /(?:are|an|ad|dd|ande|ende)$/;

/** Expands a hunspell dictionary: `aff` and `dic` are the two files' texts. */
export function buildDictionary(aff: string, dic: string): DictionaryTables {
  const affixes = readAffixes(aff);
  const trie = new WordTrie(USUAL_NODES);
  const flagSets: string[] = [''];
  const flagSetNumbers = new Map<string, number>([['', 0]]);
  const numberOf = (flags: string): number => {
    const known = flagSetNumbers.get(flags);
    if (known !== undefined) return known;
    flagSetNumbers.set(flags, flagSets.length);
    return flagSets.push(flags) - 1;
  };

  const lines = dic.split('\n');
  const forbidden = new Set<number>();
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.includes('%')) forbidden.add(nodeOf(trie, line.slice(0, line.indexOf('/'))));
  }

  const linkingRules = new Map<string, readonly SuffixRule[]>();
  for (const [name, rules] of affixes) {
    const linking = rules.filter((rule) => rule.flags.includes('W'));
    if (linking.length > 0 && name !== '7') linkingRules.set(name, linking);
  }

  const expand = formExpander(affixes, linkingRules, trie, forbidden);
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (line === '') continue;
    const slash = line.indexOf('/', 1);
    const base = slash < 0 ? line : line.slice(0, slash);
    const flags = slash < 0 ? '' : line.slice(slash + 1);
    const isForm = !flags.includes('Z') || flags.includes(NUMERIC_HEAD);
    const node = expand(base, flags, isForm);
    const value = trie.value(node);
    const before = flagSets[value >>> KIND_BITS]!;
    const together = before === '' ? flags : [...new Set(before + flags)].sort().join('');
    trie.setValue(node, (numberOf(together) << KIND_BITS) | (value & KINDS) | ENTRY);
  }
  return { words: new WordGraph(trie.pack()), flagSets, linkingRules };
}

function nodeOf(trie: WordTrie, text: string): number {
  let node = ROOT;
  for (let at = 0; at < text.length; at++) node = trie.next(node, text.charCodeAt(at));
  return node;
}

/**
 * Gives a function that adds a base and all forms its flags build, unless they are none (`isForm` false), and gives the
 * node of the base; forbidden forms are left out, and first parts are no forms. What the dictionary makes nouns and
 * adjectives of is told to be nominal.
 */
function formExpander(
  affixes: ReadonlyMap<string, readonly SuffixRule[]>,
  linkingRules: ReadonlyMap<string, readonly SuffixRule[]>,
  trie: WordTrie,
  forbidden: ReadonlySet<number>,
) {
  const candidates = new Map<number, readonly SuffixRule[]>();
  const rulesFor = (flag: string, lastLetter: string): readonly SuffixRule[] => {
    const key = flag.charCodeAt(0) * 2 ** 16 + lastLetter.charCodeAt(0);
    const known = candidates.get(key);
    if (known !== undefined) return known;
    const rules = (affixes.get(flag) ?? []).filter((rule) => {
      const last = rule.condition.at(-1);
      return (
        (rule.flags === '' || linkingRules.get(flag)?.includes(rule) === true) &&
        (last === undefined || last.letters.includes(lastLetter) !== last.negated)
      );
    });
    candidates.set(key, rules);
    return rules;
  };
  const add = (node: number, kind: number): void => trie.setValue(node, trie.value(node) | kind);
  const addForm = (node: number): void => {
    if (!forbidden.has(node)) add(node, FORM);
  };
  /** By length: the nodes of what the base begins with. */
  const nodes: number[] = [ROOT];
  return (base: string, flags: string, isForm: boolean): number => {
    for (let i = 0; i < base.length; i++) nodes[i + 1] = trie.next(nodes[i]!, base.charCodeAt(i));
    const whole = nodes[base.length]!;
    add(whole, NOMINAL);
    if (isForm) addForm(whole);
    if (flags.includes(LISTED_WITHOUT_E)) add(trie.next(whole, E), NOMINAL);
    const lastLetter = base.charAt(base.length - 1);
    for (const flag of flags) {
      for (const rule of rulesFor(flag, lastLetter)) {
        if (!meetsCondition(base, rule) || (rule.flags === '' && !isForm)) continue;
        const kept = base.length - rule.strip.length;
        let node = nodes[kept]!;
        for (let i = 0; i < rule.add.length; i++) node = trie.next(node, rule.add.charCodeAt(i));
        if (rule.flags !== '') add(node, LINKED);
        else {
          addForm(node);
          if (rule.add !== '' && NOMINAL_FORM.test(base.slice(0, kept) + rule.add)) add(node, NOMINAL);
        }
      }
    }
    return whole;
  };
}
