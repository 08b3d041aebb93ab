import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as add from '../../pipeline/commands/add.ts';
import { parseCitations } from '../../pipeline/parsing/parse-citations.ts';
import { readCorpus } from '../../pipeline/reading/read-corpus.ts';
import { layOut, runCommand, threeCitations } from './run-command.ts';

const TEXT =
  'Mörbylånga visar att en liten kommun kan vara stor. Med ”modet att pröva” når den goda resultat för sina medborgare.';

const HEADED = `---\nyear: 2025\nrecipient: Mörbylånga\naward: Nordstjärnan\n---\n${TEXT}\n`;

let folder = '';
beforeEach(() => {
  folder = layOut({ ...threeCitations, 'text å.txt': `”${TEXT}”\n` });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const facts = (award = 'Nordstjärnan') => ['--year', '2025', '--recipient', 'Mörbylånga kommun', '--award', award];
const addText = (args: readonly string[], stdin?: string) =>
  runCommand(add, [...args, '--corpus', join(folder, 'corpus')], stdin);
const citations = async () => parseCitations((await readCorpus(join(folder, 'corpus'))).documents).citations;
const files = () => readdirSync(join(folder, 'corpus/citations')).sort();

describe('npm run add', () => {
  it('writes a file that the next analysis counts, and shows what was understood', async () => {
    const { code, out } = await addText([...facts(), join(folder, 'text å.txt')]);
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'corpus/citations/2025-morbylanga.md'), 'utf8')).toBe(
      `---\nyear: 2025\nrecipient: Mörbylånga\naward: Nordstjärnan\n---\n\n${TEXT}\n`,
    );
    expect(out).toMatch(
      /2025-morbylanga\.md\n.*2025\n.*Mörbylånga\n.*Nordstjärnan\n.*20\n.*Mörbylånga visar att en liten kommun kan …\n.*… når den goda resultat för sina medborgare\./s,
    );
    expect((await citations()).at(-1)).toMatchObject({
      year: 2025,
      recipient: 'Mörbylånga',
      award: 'Nordstjärnan',
      text: TEXT,
    });
  });

  it.each([
    ['straight marks', `"${TEXT}"`],
    ['no marks', TEXT],
    ['a byte order mark and CRLF', `\ufeff${TEXT}\r\n`],
    ['the announcement of a page', `Mörbylånga tilldelas Nordstjärnan 2025 med följande motivering:\n\n”${TEXT}”\n`],
  ])('takes pasted text with %s', async (_, stdin) => {
    expect((await addText(facts(), stdin)).code).toBe(0);
    expect((await citations()).at(-1)?.text).toBe(TEXT);
  });

  it('tells what the text itself says otherwise than the options, and keeps to these', async () => {
    const announced = `Silvergranen 2024 till Åre\n\nÅre kommun tilldelas Silvergranen 2024 med följande motivering:\n\n”${TEXT}”\n`;
    const { code, out } = await addText(facts(), announced);
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/Obs: texten säger själv 2024, Åre( kommun)?, Silvergranen\./),
    ]);
    expect((await citations()).at(-1)).toMatchObject({ year: 2025, recipient: 'Mörbylånga', award: 'Nordstjärnan' });
  });

  it('says nothing of a text that says the same in other words', async () => {
    const announced = `Mörbylånga kommun tilldelas Nordstjärnan 2025 med följande motivering:\n\n”${TEXT}”\n`;
    expect((await addText(facts('Svenska Nordstjärnan'), announced)).out).not.toMatch(/Obs: texten/);
  });

  it.each(['… och arbetar för att', 'Läs mer', '…', '...'])(
    'tells of a text that ends in "%s", and adds it',
    async (end) => {
      const { code, err } = await addText(facts(), `${TEXT.slice(0, -1)} ${end}`);
      expect([code, err]).toEqual([0, expect.stringMatching(/Texten slutar mitt i en mening\. Den räknas/)]);
    },
  );

  it('says nothing of a text that ends as one does', async () => {
    expect((await addText(facts(), TEXT)).err).toBe('');
  });

  it('keeps where the text comes from', async () => {
    const file = join(folder, 'med källa.md');
    writeFileSync(file, HEADED.replace('award:', 'url: https://example.se/a\nretrieved: 2025-02-03\naward:'));
    expect((await addText([file])).code).toBe(0);
    expect(readFileSync(join(folder, 'corpus/citations/2025-morbylanga.md'), 'utf8')).toMatch(
      /^award: Nordstjärnan\nurl: https:\/\/example\.se\/a\nretrieved: 2025-02-03\n---$/m,
    );
  });

  it('keeps that the text is of an honorable mention', async () => {
    const text = `Juryn gav också ett hedersomnämnande till Mörbylånga med motiveringen: ”${TEXT.replace(/[”]/g, '’')}”`;
    const { code, out } = await addText(facts(), text);
    expect(code).toBe(0);
    expect(out).toContain('Nordstjärnan, Hedersomnämnande\n');
    expect((await citations()).at(-1)).toMatchObject({ award: 'Nordstjärnan', distinction: 'Hedersomnämnande' });
  });

  it('tells how to count it in a corpus of another place', async () => {
    expect((await addText(facts(), TEXT)).out).toContain(
      `Kör ”npm run analyze -- --corpus "${join(folder, 'corpus')}"” för att räkna med den.`,
    );
  });

  it('reads what stands at the head of the file', async () => {
    const file = join(folder, 'med uppgifter.md');
    writeFileSync(file, HEADED);
    expect((await addText([file])).code).toBe(0);
    expect((await addText([file, '--year', '2024'])).err).toMatch(/Filen säger 2025 men --year säger 2024/);
  });

  it.each([
    ['another recipient', ['--recipient', 'Kalmar'], /Filen säger Mörbylånga men --recipient säger Kalmar\. Rätta/],
    ['another award', ['--award', 'Silverpäronet'], /Filen säger Nordstjärnan men --award säger Silverpäronet\. Rätta/],
  ])('refuses an option that says %s than the head of the file', async (_, options, line) => {
    const { code, err } = await addText([...options, '-'], HEADED);
    expect([code, err]).toEqual([1, expect.stringMatching(line)]);
    expect(files()).toHaveLength(3);
  });

  it.each([
    ['with the word kommun', ['--recipient', 'Mörbylånga kommun']],
    ['in other case and with other spaces', ['--recipient', ' mörbylånga', '--award', 'NORDSTJÄRNAN']],
  ])('takes an option %s that says the same as the head of the file', async (_, options) => {
    expect((await addText([...options, '-'], HEADED)).code).toBe(0);
    expect((await citations()).at(-1)).toMatchObject({ recipient: 'Mörbylånga', award: 'Nordstjärnan' });
  });

  it('refuses what is there already, word for word or with the words that differ', async () => {
    await addText(facts(), TEXT);
    const again = await addText(facts(), TEXT);
    expect([again.code, again.err]).toEqual([
      1,
      expect.stringMatching(/citations\/2025-morbylanga\.md:7 .*ord för ord/),
    ]);
    const other = await addText(facts(), TEXT.replace('goda resultat', 'gott resultat'));
    expect([other.code, other.err]).toEqual([1, expect.stringMatching(/Inget skrevs.*\n {2}goda → gott\n/)]);
    const longer = await addText(
      facts(),
      `I hård konkurrens med sex andra har kommunen visat hur det går till. ${TEXT}`,
    );
    expect([longer.code, longer.err]).toEqual([1, expect.stringMatching(/13 ord som saknas .* kan vara ett utdrag/)]);
    const otherYear = await addText(['--year', '2024', ...facts().slice(2)], TEXT);
    expect([otherYear.code, otherYear.err]).toEqual([1, expect.stringMatching(/2025/)]);
    expect(files()).toHaveLength(4);
  });

  it('refuses the text of another recipient, and another text for the same recipient, and says which it is', async () => {
    await addText(facts(), TEXT);
    const lund = await addText(['--year', '2025', '--recipient', 'Lund', '--award', 'Nordstjärnan'], TEXT);
    expect([lund.code, lund.err]).toEqual([
      1,
      expect.stringMatching(
        /Samma text .* annan mottagare i citations\/2025-morbylanga\.md:7.*\n {2}Mörbylånga → Lund\n$/,
      ),
    ]);
    const text = 'För ett modigt arbete med skolan, där varje elev ses och där resultaten stiger år från år.';
    const other = await addText(facts(), text);
    expect([other.code, other.err]).toEqual([1, expect.stringMatching(/^En annan text finns redan/)]);
    expect(files()).toHaveLength(4);
  });

  it.each([
    ['a copy', TEXT, ''],
    ['a near copy', TEXT.replace('goda resultat', 'gott resultat'), '  goda → gott\n'],
  ])('refuses %s of the text of another recipient and another year', async (_, text, difference) => {
    await addText(facts(), TEXT);
    const kalmar = ['--year', '2027', '--recipient', 'Kalmar', '--award', 'Nordstjärnan'];
    const { code, err } = await addText(kalmar, text);
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(
        /^Samma text .* annan mottagare och ett annat år i citations\/2025-morbylanga\.md:7 \(2025, Mörbylånga, Nord/,
      ),
    ]);
    expect(err.slice(err.indexOf('\n') + 1)).toBe(`  2025 → 2027\n  Mörbylånga → Kalmar\n${difference}`);
    expect(files()).toHaveLength(4);
  });

  it('adds the name of the award when another award has taken the name, and tells that it is new', async () => {
    await addText(facts(), TEXT);
    const text = 'För ett modigt arbete med skolan, där varje elev ses och där resultaten stiger år från år.';
    const { code, out } = await addText(facts('Årets skolkommun'), text);
    expect([code, out]).toEqual([0, expect.stringMatching(/ny i korpusen, där det förut finns Nordstjärnan/)]);
    expect(files()).toContain('2025-morbylanga-arets-skolkommun.md');
  });

  const SENTENCE = 'Mörbylånga har med tydlig styrning nått goda resultat för alla sina medborgare';

  it.each([
    ['without a full stop', SENTENCE],
    ['that ends in an exclamation mark', `${SENTENCE}!`],
    ['quoted without a full stop', `”${SENTENCE}”`],
  ])('takes a citation %s whole', async (_, stdin) => {
    expect((await addText(facts(), stdin)).code).toBe(0);
    const written = readFileSync(join(folder, 'corpus/citations/2025-morbylanga.md'), 'utf8');
    expect(written.split('---\n').at(-1)!.trim()).toBe(stdin.replace(/”/g, ''));
  });

  it('refuses a text that begins with a long line without a full stop: a headline, or half of the citation', async () => {
    const { code, err } = await addText(facts(), `${SENTENCE}\n\n${TEXT}`);
    expect([code, err]).toEqual([1, expect.stringMatching(/rubrik/)]);
    expect(files()).toHaveLength(3);
  });

  it('never overwrites, whatever lies there', async () => {
    for (const name of ['2025-morbylanga.md', '2025-morbylanga-nordstjarnan.md']) {
      writeFileSync(join(folder, 'corpus/citations', name), 'Anteckningar.\n');
    }
    const { code, err } = await addText(facts(), TEXT);
    expect([code, err]).toEqual([1, expect.stringMatching(/finns redan en fil med det namnet/)]);
    expect(readFileSync(join(folder, 'corpus/citations/2025-morbylanga.md'), 'utf8')).toBe('Anteckningar.\n');
  });

  it('makes the folder when there is none, and says when it cannot', async () => {
    rmSync(join(folder, 'corpus/citations'), { recursive: true });
    expect((await addText(facts(), TEXT)).code).toBe(0);
    rmSync(join(folder, 'corpus/citations'), { recursive: true });
    writeFileSync(join(folder, 'corpus/citations'), '');
    expect(await addText(facts(), TEXT)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/ligger en fil där det ska vara en mapp/),
    });
  });

  it.each([
    ['several citations', `2024: Åre\n\n${announced('Åre', 2024)}\n\n${announced('Lund', 2023)}`, /2 motiveringar/],
    ['half a citation', `”${TEXT}`, /citat/i],
  ])('refuses %s', async (_, stdin, line) => {
    const { code, err } = await addText(facts(), stdin);
    expect([code, err]).toEqual([1, expect.stringMatching(line)]);
    expect(files()).toHaveLength(3);
  });

  it.each(['../../etc/passwd', 'a/b\\c', 'å'.repeat(400), '"kolon: # - [x]"', '東京'])(
    'makes a name within the folder of the recipient %s',
    async (recipient) => {
      mkdirSync(join(folder, 'corpus/citations'), { recursive: true });
      const { code } = await addText(['--year', '2025', '--recipient', recipient, '--award', 'Nordstjärnan'], TEXT);
      expect(code).toBe(0);
      expect(files()).toHaveLength(4);
      expect((await citations()).at(-1)?.recipient).toBe(recipient);
    },
  );
});

function announced(recipient: string, year: number): string {
  return `## ${year} ${recipient}\n\nJuryns motivering: ”${recipient} har på kort tid vänt en svår ekonomi till en god, med ${year} års invånare i första rummet.”`;
}
