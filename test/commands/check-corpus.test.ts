import { rmSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import * as checkCorpus from '../../pipeline/commands/check-corpus.ts';
import { citationFile, layOut, runCommand } from './run-command.ts';

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const TEXT = 'Åsby får priset för sin styrning och sin goda kvalitet i hela omsorgen om de äldre.';
const concept = (id: string, rules: string) =>
  `  - id: ${id}\n    label: ${id}\n    definition: ${id}\n${rules.replace(/^/gm, '    ')}\n`;

async function check(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  folder = layOut({ 'citations/2019-asby.md': citationFile(2019, 'Åsby', TEXT), ...files });
  return runCommand(checkCorpus, ['--corpus', folder, ...args]);
}

describe('npm run check-corpus', () => {
  it('finds what is wrong with each list, with file and line', async () => {
    const { code, out } = await check({
      'concepts.yaml': `concepts:\n${concept('styrning', 'lemma: [styrning, rymdfart]\nexcept: [styrningsgrupp, ponny]')}${concept('ledning', 'lemma: styrning')}${concept('annat', 'lemma: att\npart: kvalitet')}`,
      'stopwords.yaml': 'keep: [ponny, bra]\nadd:\n  - och\n  - hos\n  - hos\n  - bra\n',
    });
    expect(out.trimEnd().split('\n')).toEqual([
      '1 motivering i 1 källa, 3 begrepp: inga fel, 7 påpekanden.',
      'concepts.yaml:6: Undantaget ”ponny” (styrning) gör ingen skillnad: ingen regel i begreppet tar ordet.',
      'concepts.yaml:10: ”styrning” (ledning) hör också till styrning, rad 5, och räknas för båda.',
      'concepts.yaml:14: ”att” (annat) är ett stoppord, så regeln ser aldrig den formen. Lägg ordet under keep i stopwords.yaml.',
      'stopwords.yaml:1: ”ponny” under keep gör ingen skillnad: ordet är inget stoppord.',
      'stopwords.yaml:1: ”bra” står både under keep och add; det stryks.',
      'stopwords.yaml:3: ”och” under add gör ingen skillnad: ordet är ett stoppord ändå.',
      'stopwords.yaml:5: ”hos” står två gånger under add.',
      '2 rader i concepts.yaml har regler som inget i just de här texterna träffas av; det är oftast som det ska. Se dem med: npm run check-corpus -- --all',
    ]);
    expect(code).toBe(0);
  });

  it('says of a corpus without citations only that it has none, and not that each concept is idle', async () => {
    folder = layOut({ 'lös.txt': 'Ett ensamt ord\n' });
    const { code, out } = await runCommand(checkCorpus, ['--corpus', folder]);
    expect([code, out.trimEnd().split('\n')]).toEqual([
      1,
      [
        expect.stringMatching(/1 fel, 1 påpekande\.$/),
        `${folder}: Här finns ingen motivering att räkna, så begreppen prövades inte mot texterna.`,
        expect.stringMatching(/^lös\.txt:1: Ingen motivering hittades/),
      ],
    ]);
  });

  it('names a concept that nothing mentions and a rule in an inflected form, and with --all every idle rule', async () => {
    const rules = 'lemma: [styrning, rymdfart, bredden]\npart: [medborgar, kunder]\nhead: [skolor, skola]';
    const files = {
      'concepts.yaml': `concepts:\n${concept('styrning', rules)}${concept('rymd', 'lemma: raket')}`,
      'stopwords.yaml': 'keep: []\n',
    };
    const told = [
      'concepts.yaml:5: ”bredden” (styrning) är en böjd form och träffar aldrig något: skriv grundformen bredd.',
      'concepts.yaml:6: ”kunder” (styrning) är en böjd form och träffar aldrig något: skriv grundformen kund.',
      'concepts.yaml:7: ”skolor” (styrning) är en böjd form och träffar aldrig något: skriv grundformen skola.',
      'concepts.yaml:8: Inget i texterna träffas av begreppet rymd (lemma: raket).',
    ];
    const few = (await check(files)).out.trimEnd().split('\n');
    expect(few).toEqual([expect.stringMatching(/4 påpekanden/), ...told, expect.stringMatching(/^3 rader .*--all$/)]);
    rmSync(folder, { recursive: true });
    const all = (await check(files, '--all')).out.trimEnd().split('\n');
    expect(all).toEqual([
      expect.stringMatching(/7 påpekanden/),
      ...told,
      'concepts.yaml:5: Inget i texterna träffas av lemma: rymdfart (styrning).',
      'concepts.yaml:6: Inget i texterna träffas av part: medborgar (styrning).',
      'concepts.yaml:7: Inget i texterna träffas av head: skola (styrning).',
    ]);
  });

  it('says first of the project’s own corpus that nothing is wrong, and then how many rules lie idle', async () => {
    const { code, out } = await runCommand(checkCorpus, ['--corpus', 'corpus']);
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^.*inga fel, inga påpekanden\.\n\d+ rader i concepts\.yaml .*\n$/),
    ]);
  });

  it('tells each rule by itself, though another of the same concept takes the word', async () => {
    const { out } = await check({
      'concepts.yaml': `concepts:\n${concept('kvalitet', 'lemma: kvalitet\nphrase: god kvalitet')}`,
      'stopwords.yaml': 'keep: []\n',
    });
    expect(out).toBe('1 motivering i 1 källa, 1 begrepp: inga fel, inga påpekanden.\n');
  });

  it('names sources that are never used', async () => {
    const { code, out } = await check({
      'zz.md': citationFile(2019, 'Åsby', TEXT),
      'compared.md': '---\nrole: compare\n---\n',
      'concepts.yaml': 'concepts: []\n',
      'stopwords.yaml': 'keep: []\n',
    });
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(
        /2 påpekanden\.\ncompared\.md:1: .*ingen egen text.*\nzz\.md:1: .*enda motivering räknas redan/m,
      ),
    ]);
  });

  it('ends with 1 for errors, and tells those of several files at once', async () => {
    const { code, out } = await check({
      'concepts.yaml': `concepts:\n${concept('a', 'lemma: x\nrelated: [b]')}`,
      'stopwords.yaml': 'keep: ja\n',
    });
    expect(code).toBe(1);
    expect(out).toMatch(/^.*: 2 fel, inga påpekanden\.\nconcepts\.yaml:6:\d+: .*b är inget begrepp/);
    expect(out).toMatch(/\nstopwords\.yaml:1:\d+: .*\n$/);
  });
});
