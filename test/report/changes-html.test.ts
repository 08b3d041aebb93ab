import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import type { Change, RunChanges } from '../../src/records.ts';
import { changesHtml } from '../../src/report/changes/changes-html.ts';
import { summarizeChanges } from '../../src/report/changes/summarize-changes.ts';
import { sampleAnalysis } from './sample-analysis.ts';

function change(
  id: string,
  measure: Change['measure'],
  before: Change['before'],
  after: Change['after'],
  kind: Change['kind'] = 'moved',
  causes: Change['causes'] = ['texts'],
): Change {
  return { subject: 'concept', id, kind, measure, before, after, causes, differences: [] };
}

const found: RunChanges = {
  state: 'compared',
  inputs: [],
  labels: { oppenhet: 'Öppenhet', omsorg: 'Vård', kvalitet: 'Kvalitet', nytt: 'Nytt', gammalt: 'Gammalt' },
  changes: [
    change('oppenhet', 'verdict', 'isolated', 'undecided'),
    change('omsorg', 'citations', 3, 4),
    change('omsorg', 'mentions', 3, 5),
    change('omsorg', 'verdict', 'isolated', 'undecided', 'moved', ['texts', 'concepts']),
    change('nytt', 'citations', null, 2, 'added', ['concepts']),
    change('gammalt', 'citations', 1, null, 'removed', ['concepts']),
    change('kvalitet', 'rank', 20, 22),
    change('omsorg', 'rank', 15, 14),
    change('gammalt', 'rank', 12, null),
  ],
  unedited: [],
};

const rowsOf = (table: string) =>
  parse(changesHtml(found, null, 'sv'))
    .querySelectorAll(`${table} tbody tr`)
    .map((row) => row.querySelectorAll('td').map(({ text }) => text));

test('the page of changes has one row for each concept, whatever moved of it, in Swedish order of names', () => {
  expect(rowsOf('section > .scroll')).toEqual([
    ['Gammalt', 'försvann: 1', '', '', 'begreppslistan'],
    ['Nytt', 'tillkom: 2', '', '', 'begreppslistan'],
    ['Vård', '3 → 4', '3 → 5', 'enstaka → kan inte avgöras med dessa texter', 'texterna, begreppslistan'],
    ['Öppenhet', '', '', 'enstaka → kan inte avgöras med dessa texter', 'texterna'],
  ]);
});

test('the places of the concepts are folded away and explained, the first place first', () => {
  const details = parse(changesHtml(found, null, 'sv')).querySelector('details')!;
  expect(details.getAttribute('open')).toBeUndefined();
  expect(details.querySelector('summary')!.text).toBe('Visa också rangordningen');
  expect(details.text).toContain('begrepp med lika många delar plats');
  expect(rowsOf('details')).toEqual([
    ['Vård', '15', '14'],
    ['Kvalitet', '20', '22'],
    ['Gammalt', '12', '–'],
  ]);
});

test('where no place changed nothing is folded away', () => {
  const changes = found.changes.filter(({ measure }) => measure !== 'rank');
  expect(changesHtml({ ...found, changes }, null, 'en')).not.toContain('<details');
});

test.each([
  [1, 1, /Den motivering som har samma text räknas annorlunda/, /The citation with the same text is counted otherwise/],
  [1, 3, /Av 3 motiveringar med samma text räknas 1 annor/, /Of 3 citations with the same text 1 is counted otherwise/],
  [2, 3, /räknas 2 annorlunda/, /2 are counted otherwise/],
])('of %i moved in %i citations the summary speaks in right number', (moved, all, sv, en) => {
  const unedited = Array.from({ length: all }, (_, index) => ({
    citationId: `${index}`,
    words: 40,
    mentions: 3,
    lix: 40,
    mattr: 0.9,
    same: index >= moved,
  }));
  const said = summarizeChanges({ ...found, unedited });
  expect(said.sv).toMatch(sv);
  expect(said.en).toMatch(en);
});

test('new words beyond those shown are told of, with how the shown are chosen', () => {
  const [novelty] = sampleAnalysis.novelties.slice(-1);
  const words = Array.from({ length: 61 }, (_, index) => ({ ...novelty!.words[0]!, lemma: `ord${index}` }));
  const page = parse(
    changesHtml(found, { novelties: [{ ...novelty!, words }], told: new Set(), concepts: [], awards: null }, 'sv'),
  );
  expect(page.text).toContain(
    'Här visas 60 av 61: de som nämns flest gånger, sedan de utan släktord, sedan i textens ordning.',
  );
});

const newsOf = (told: readonly string[], concepts: readonly string[]) => {
  const page = parse(
    changesHtml(
      found,
      { novelties: sampleAnalysis.novelties, told: new Set(told), concepts, awards: 'Årgången 2023 gäller X.' },
      'sv',
    ),
  );
  return page.querySelectorAll('section').find((each) => each.text.startsWith('Nytt i årgången 2023'))!;
};

test('what is new in the edition has its relatives and the concepts first mentioned, as on the page', () => {
  const news = newsOf([], ['Mod', 'Tillit']);
  expect(news.querySelectorAll('li').map(({ text }) => text.split(' 2023')[0])).toEqual([
    'analys',
    'systematik, släkt med systematisk',
  ]);
  expect(news.text).toContain('Begrepp som nämns för första gången: Mod och Tillit.');
  expect(news.text).toContain('Årgången 2023 gäller X.');
});

test('words that the last run told of the same year are counted and not told again, and a concept alone is news', () => {
  const news = newsOf(['analys', 'systematik'], ['Mod']);
  expect(news.querySelectorAll('li')).toEqual([]);
  expect(news.text).toContain('2 av årgångens nya ord stod redan i en annan motivering från samma år.');
  expect(news.text).toContain('Inga ord.');
  expect(news.text).toContain('Begrepp som nämns för första gången: Mod.');
});
