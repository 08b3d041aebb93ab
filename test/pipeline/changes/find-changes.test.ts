import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeChanges } from '../../../pipeline/changes/describe-changes.ts';
import { findChanges } from '../../../pipeline/changes/find-changes.ts';
import { readSnapshot } from '../../../pipeline/changes/read-snapshot.ts';
import { type RunSnapshot, takeSnapshot } from '../../../pipeline/changes/run-snapshot.ts';
import { type ProducedReports, produceReports } from '../../../pipeline/produce-reports.ts';
import { sha256 } from '../../../pipeline/sha256.ts';
import type { Change, RunChanges } from '../../../src/records.ts';
import { summarizeChanges } from '../../../src/report/changes/summarize-changes.ts';
import { citationFile, layOut, threeCitations } from '../../commands/run-command.ts';

const CONCEPTS = `concepts:
  - { id: kvalitet, label: Kvalitet, definition: x, part: kvalitet }
  - { id: mod, label: Mod, definition: x, lemma: mod }
  - { id: service, label: Service, definition: x, lemma: service }
`;
const STOPWORDS = 'add: [samt]\n';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const log = { remark: () => {}, progress: () => {}, doubts: () => {}, stage: () => false };

async function produce(changed: Readonly<Record<string, string | null>>): Promise<ProducedReports> {
  const files = { 'concepts.yaml': CONCEPTS, 'stopwords.yaml': STOPWORDS };
  const corpus = Object.fromEntries(
    Object.entries(threeCitations).map(([path, text]) => [path.replace('corpus/', ''), text]),
  );
  const all = Object.entries({ ...files, ...corpus, ...changed }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  const folder = layOut(Object.fromEntries(all));
  folders.push(folder);
  const produced = await produceReports(
    folder,
    { language: 'sv', dialect: 'sv', splitYear: null },
    { noCache: false, log },
  );
  if (produced === null) throw new Error('stopped');
  return produced;
}

const bytes = ({ files }: ProducedReports, path: string) =>
  Buffer.from(files.find((file) => file.path === path)?.content ?? '');

let before: ProducedReports;
beforeAll(async () => {
  before = await produce({});
});

const snapshot = ({ analysis, record }: ProducedReports): RunSnapshot => takeSnapshot(analysis, record);
const changesTo = async (changed: Readonly<Record<string, string | null>>): Promise<RunChanges> =>
  findChanges(snapshot(before), snapshot(await produce(changed)));
const short = ({ id, conceptId, kind, measure, before: from, after: to, causes }: Change) =>
  [id, ...(conceptId === undefined ? [] : [conceptId]), kind, measure, from, to, causes.join(' ')].join(' | ');
const ofConcept = (found: RunChanges, id: string) =>
  found.changes.filter((row) => row.subject === 'concept' && row.id === id).map(short);

const EKBY = 'citations/2023-ekby.md';
const NEW = citationFile(2025, 'Nyby', 'Nyby visar mod och ger god service, år efter år, till var och en som bor där.');

describe('a snapshot', () => {
  it('read back from the files of a run is the snapshot of the run', () => {
    const read = readSnapshot(bytes(before, 'trends.json'), bytes(before, 'run.json'));
    expect(read === null ? null : inOrder(read)).toEqual(inOrder(snapshot(before)));
  });

  it.each([
    ['trends.json changed by hand', (trends: string) => `${trends} `, (run: string) => run],
    ['trends.json cut short', (trends: string) => trends.slice(0, 900), (run: string) => run],
    ['a foreign run.json', (trends: string) => trends, () => '{"scripts":{"test":"jest"}}'],
    ['no JSON at all', (trends: string) => trends, () => '\u0000'],
    [
      'another shape under the right hash',
      () => '{"version":"1.0.0","tables":{}}',
      (run: string) => rehash(run, '{"version":"1.0.0","tables":{}}'),
    ],
    [
      'a later version under the right hash',
      () => '{"version":"2.0.0"}',
      (run: string) => rehash(run, '{"version":"2.0.0"}'),
    ],
  ])('is refused without a word for %s', (_, trends, run) => {
    const files = [trends(bytes(before, 'trends.json').toString()), run(bytes(before, 'run.json').toString())] as const;
    expect(readSnapshot(Buffer.from(files[0]), Buffer.from(files[1]))).toBeNull();
  });
});

/** The order in which a run tells its citations and mentions says nothing. */
function inOrder({ record, citations, concepts, stopwords }: RunSnapshot) {
  const byToken = [...citations].map(([, { mentions, ...numbers }]) => ({
    ...numbers,
    mentions: mentions.toSorted((a, b) => a.token - b.token || (a.conceptId < b.conceptId ? -1 : 1)),
  }));
  return {
    record,
    citations: byToken.sort((a, b) => (a.id < b.id ? -1 : 1)),
    concepts: Object.fromEntries(concepts),
    stopwords: [...stopwords].sort(),
  };
}

function rehash(run: string, trends: string): string {
  const record = JSON.parse(run);
  record.outputs['trends.json'] = sha256(trends);
  return JSON.stringify(record);
}

describe('findChanges', () => {
  it('finds nothing between a run and itself, and lists every citation as the same', async () => {
    const found = await changesTo({});
    expect([found.inputs, found.changes]).toEqual([[], []]);
    expect(found.unedited.map(({ citationId, same }) => [citationId, same])).toEqual([
      ['2019-asby-nordstjarnan', true],
      ['2021-ovik-nordstjarnan', true],
      ['2023-ekby-nordstjarnan', true],
    ]);
    expect(summarizeChanges(found).sv).toBe(
      'Sedan förra körningen ändrades varken motiveringar eller begrepp. De 3 motiveringar som har samma text behöll alla sina tal.',
    );
  });

  it('says that a list was edited although nothing came of it', async () => {
    const found = await changesTo({ 'concepts.yaml': `${CONCEPTS}# en anmärkning\n` });
    expect(found.changes).toEqual([]);
    expect(summarizeChanges(found)).toMatchObject({
      sv: expect.stringMatching(/^Sedan förra körningen har begreppslistan ändrats, men varken motiveringar/),
      en: expect.stringMatching(/^Since the last run: the concept list changed, but neither citations/),
    });
  });

  it('tells an added citation, the counts it moves, and that the older ones kept their numbers', async () => {
    const found = await changesTo({ 'citations/ny.md': NEW });
    expect(found.inputs).toMatchObject([{ cause: 'texts', name: 'citations/ny.md', before: null }]);
    expect(found.changes[0]).toMatchObject({ kind: 'added', id: '2025-nyby-nordstjarnan', causes: ['texts'] });
    expect(ofConcept(found, 'mod')).toContain('mod | moved | citations | 1 | 2 | texts');
    expect(ofConcept(found, 'kvalitet').filter((row) => /citations|mentions/.test(row))).toEqual([]);
    expect(found.unedited.every(({ same }) => same)).toBe(true);
    expect(summarizeChanges(found).sv).toMatch(
      /^Sedan förra körningen: 1 motivering tillkom(?:,| och) .*De 3 motiveringar som har samma text behöll alla sina tal\.$/,
    );
  });

  it('tells a removed citation', async () => {
    const found = await changesTo({ [EKBY]: null });
    expect(found.changes[0]).toMatchObject({ kind: 'removed', id: '2023-ekby-nordstjarnan', after: null });
    expect(ofConcept(found, 'service')).toContain('service | moved | citations | 1 | 0 | texts');
  });

  it('tells an edited citation word by word', async () => {
    const text = threeCitations[`corpus/${EKBY}`]!.replace('effektiv service', 'stort mod');
    const found = await changesTo({ [EKBY]: text });
    expect(found.changes[0]).toMatchObject({
      kind: 'edited',
      differences: [{ before: 'effektiv service', after: 'stort mod' }],
    });
    expect(found.unedited).toHaveLength(2);
    expect(ofConcept(found, 'service')).toContain('service | moved | mentions | 1 | 0 | texts');
  });

  it('knows a citation again whose recipient was mended', async () => {
    const found = await changesTo({
      [EKBY]: threeCitations[`corpus/${EKBY}`]!.replace('recipient: Ekby', 'recipient: Ekeby'),
    });
    expect(found.changes.filter(({ subject }) => subject === 'citation').map(short)).toEqual([
      '2023-ekeby-nordstjarnan | renamed | text | 2023-ekby-nordstjarnan | 2023-ekeby-nordstjarnan | texts',
    ]);
    expect(found.unedited).toHaveLength(3);
  });

  it('tells a changed rule from a changed stopword in the same run, citation by citation', async () => {
    const found = await changesTo({
      'concepts.yaml': CONCEPTS.replace('lemma: mod', 'lemma: [förnyelse, mod, resultat]'),
      'stopwords.yaml': 'add: [samt, service]\n',
      'citations/ny.md': NEW,
    });
    expect(
      found.changes.filter(({ measure, subject }) => subject === 'citation' && measure === 'mentions').map(short),
    ).toEqual([
      '2021-ovik-nordstjarnan | mod | moved | mentions | 1 | 3 | concepts',
      '2023-ekby-nordstjarnan | service | moved | mentions | 1 | 0 | stopwords',
    ]);
    expect(ofConcept(found, 'mod')).toContain('mod | moved | mentions | 1 | 4 | texts concepts');
    expect(ofConcept(found, 'service')).toEqual(
      expect.arrayContaining([expect.stringMatching(/mentions \| 1 \| 0 \| stopwords$/)]),
    );
    expect(found.unedited.map(({ same }) => same)).toEqual([true, false, false]);
    expect(summarizeChanges(found).sv).toMatch(
      /Av 3 motiveringar med samma text räknas 2 annorlunda, på grund av .*begreppslistan/,
    );
  });

  it('tells concepts that came and went', async () => {
    const found = await changesTo({ 'concepts.yaml': CONCEPTS.replace('id: service', 'id: tjanst') });
    expect([...ofConcept(found, 'service'), ...ofConcept(found, 'tjanst')]).toEqual([
      'service | removed | citations | 1 |  | concepts',
      'tjanst | added | citations |  | 1 | concepts',
    ]);
  });

  it('lays the coming and going of concepts on the setting that turns lemmas off', () => {
    const earlier = snapshot(before);
    const bare = new Map([...earlier.citations].map(([id, each]) => [id, { ...each, mentions: [] }]));
    const record = { ...earlier.record, settings: { ...earlier.record.settings, lemmas: 'off' as const } };
    const { changes } = findChanges(earlier, { ...earlier, citations: bare, concepts: new Map(), record });
    expect(changes.map(short)).toContain('kvalitet | removed | citations | 3 |  | settings');
    expect(new Set(changes.flatMap(({ causes }) => causes))).toEqual(new Set(['settings']));
  });

  it('pairs citations that share a text with their own earlier ones when all are renamed', () => {
    const earlier = snapshot(before);
    const text = 'Priset delas av två kommuner som har gjort det tillsammans.';
    const sharing = (...ids: readonly string[]) => {
      const [, like] = [...earlier.citations][0]!;
      return { ...earlier, citations: new Map(ids.map((id) => [id, { ...like, id, text }])) };
    };
    expect(findChanges(sharing('2020-aby', '2021-oby'), sharing('2021-obo', '2020-abo')).changes.map(short)).toEqual([
      '2020-abo | renamed | text | 2020-aby | 2020-abo | texts',
      '2021-obo | renamed | text | 2021-oby | 2021-obo | texts',
    ]);
    expect(findChanges(sharing('2020-aby', '2021-oby'), sharing('2021-obo')).changes.map(short)).toEqual([
      `2020-aby | removed | text | ${text} |  | texts`,
      '2021-obo | renamed | text | 2021-oby | 2021-obo | texts',
    ]);
  });

  it('lays what no input explains on the program, and what settings explain on them', () => {
    const earlier = snapshot(before);
    const id = '2019-asby-nordstjarnan';
    const other = { ...earlier.citations.get(id)!, words: 1, mattr: 0.5 };
    const later = { ...earlier, citations: new Map([...earlier.citations, [id, other]]) };
    expect(findChanges(earlier, later).changes.map(short)).toEqual([
      `${id} | moved | words | ${earlier.citations.get(id)?.words} | 1 | program`,
      `${id} | moved | mattr |  | 0.5 | program`,
    ]);
    const record = { ...earlier.record, settings: { ...earlier.record.settings, mattrWindow: 10 } };
    const causes = findChanges(earlier, { ...later, record }).changes.map(short);
    expect(causes).toContain(`${id} | moved | mattr |  | 0.5 | settings`);
  });
});

describe('describeChanges', () => {
  const told = async (read: (path: string) => Promise<Uint8Array | null>) => {
    const { changes, files } = await describeChanges(before.analysis, before.record, read);
    return { state: changes.state, text: Object.fromEntries(files.map(({ path, content }) => [path, `${content}`])) };
  };

  it('says that a first run is one', async () => {
    const { state, text } = await told(async () => null);
    expect([state, text['changes.html']]).toEqual([
      'first',
      expect.stringContaining('Det här är den första körningen'),
    ]);
  });

  it('says that an earlier run cannot be compared with', async () => {
    const { state, text } = await told(async (path) => (path === 'run.json' ? null : bytes(before, path)));
    expect([state, text['changes.html']]).toEqual(['unreadable', expect.stringContaining('går inte att jämföra med')]);
  });

  it('proves in both files that each older citation kept its numbers', async () => {
    const { text } = await told(async (path) => bytes(before, path));
    expect(
      text['changes.csv']?.match(/^citation;2019-asby-nordstjarnan;same;(words|mentions|lix|mattr);;/gm),
    ).toHaveLength(4);
    expect(text['changes.html']).toMatch(
      /Varje tal om varje enskild motivering är detsamma.*2019-asby-nordstjarnan.*samma tal/s,
    );
  });

  it.each([
    ['tells the words that are new in the latest edition, when a citation of it was added', 2025, true],
    ['tells none when the citation added is an older one', 2009, false],
  ])('%s', async (_, year, isTold) => {
    const after = await produce({ 'citations/ny.md': citationFile(year, 'Nyby', 'Nyby har kvalitet och tillit.') });
    const { files } = await describeChanges(after.analysis, after.record, async (path) => bytes(before, path));
    const page = `${files[1]?.content}`;
    expect(/Ord som inte stått i någon tidigare motivering/.test(page)).toBe(isTold);
    if (isTold) {
      expect(page).toMatch(/1 av 2 olika innehållsord i årgången 2025/);
      expect(page).toMatch(/<strong lang="sv">tillit<\/strong>.*Nyby har kvalitet och <ins>tillit<\/ins>\./);
    }
  });

  it('keeps to what came since the last run when a citation is added to an edition that had one', async () => {
    const one = { 'citations/ny.md': citationFile(2025, 'Nyby', 'Nyby har kvalitet och tillit.') };
    const other = { 'citations/till.md': citationFile(2025, 'Tillby', 'Tillby har tillit, service och respekt.') };
    const earlier = await produce(one);
    const after = await produce({ ...one, ...other });
    const { files } = await describeChanges(after.analysis, after.record, async (path) => bytes(earlier, path));
    const [, news = ''] = /<h2>Nytt i årgången 2025<\/h2>(.*?)<\/section>/s.exec(`${files[1]?.content}`) ?? [];
    expect([...news.matchAll(/<li><strong lang="sv">(\S+)</g)].map(([, word]) => word)).toEqual(['respekt']);
    expect(news).toContain('1 av årgångens nya ord stod redan');
    expect(news).toContain('Inget begrepp i begreppslistan nämns för första gången.');
  });

  it('escapes what comes from a corpus, and names no script', async () => {
    const evil = 'Ett <script>alert(1)</script> & "citat" till alla som bor i kommunen, år efter år.';
    const after = await produce({ 'citations/ny.md': citationFile(2025, '"<b>x</b>"', evil) });
    const { files } = await describeChanges(after.analysis, after.record, async (path) => bytes(before, path));
    const page = `${files[1]?.content}`;
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp;');
    expect(page).not.toMatch(/<script|<b>/);
  });
});
