import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as compare from '../../pipeline/commands/compare.ts';
import { layOut, runCommand, threeCitations } from './run-command.ts';

const DRAFT = `# Vår ansökan

Vi har arbetat länge med kvalitet i allt vi gör. Kvalitet är för oss en vana. Det har tagit oss många år att komma hit,
och det är en resa som vi har gjort tillsammans, steg för steg.

Som juryn skrev 2019: ”Åsby får priset för sin tydliga styrning och för god kvalitet i omsorgen. Medborgarna är nöjda.”

Skolan har blivit bättre.
`;

let folder = '';
beforeAll(() => {
  folder = layOut({
    ...threeCitations,
    'utkast.md': DRAFT,
    'utkast.html': '<html><body><h1>Vår ansökan</h1><p>Vi har arbetat med kvalitet.</p></body></html>',
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => runCommand(compare, [...args, '--corpus', join(folder, 'corpus')]);

describe('npm run compare', () => {
  it('tells what is shared with its sentences, what is missing with the newest of the jury, and what is its own', async () => {
    const { code, out } = await run(join(folder, 'utkast.md'));
    expect(code).toBe(0);
    const [heading = '', shared = '', missing = '', own = ''] = out.split(/\n\n(?=\S[^\n]*\(\d+\)\n─)/);
    expect(heading).toMatch(/^Vår ansökan\n.*jämförda med juryns 3 motiveringar 2019–2023/);
    expect(shared).toMatch(
      /Kvalitet: 3 av 3 motiveringar, 2 gånger i texten\n {6}”Vi har arbetat länge med kvalitet i allt vi gör\.”\n {6}”Kvalitet är för oss en vana\.”/,
    );
    expect(missing).toMatch(
      /Medborgare och invånare: 2 av 3 motiveringar, senast 2023 \(Ekby\)\n {6}”Med effektiv service/,
    );
    expect(own).toMatch(/Skola och utbildning: 1 gång i texten\n {6}”Skolan har blivit bättre\.”/);
    expect(own).toMatch(/Nämns av juryn i en enda motivering och inte i texten: .*Mod/s);
  });

  it.each([
    ['Vår ansökan\n\nSkolan har blivit bättre.', 'Vår ansökan'],
    ['# Så blev vi bättre på allt.\n\nSkolan har blivit bättre.', 'Så blev vi bättre på allt.'],
    ['Ansökan 2025.\n\nSkolan har blivit bättre.', 'Ansökan 2025.'],
    ['Skolan har blivit bättre för alla.', 'rubrik.txt'],
    ['Skolan har blivit bättre\nför alla. Vi är ”nöjda.”\n\nSlut.', 'rubrik.txt'],
  ])('is headed by the title of %j: %s', async (text, title) => {
    writeFileSync(join(folder, 'rubrik.txt'), text);
    expect((await run(join(folder, 'rubrik.txt'))).out.split('\n')[0]).toBe(title);
  });

  it('calls a pasted text without a title that', async () => {
    const { out } = await runCommand(compare, ['--corpus', join(folder, 'corpus')], 'Skolan har blivit bättre.');
    expect(out).toMatch(/^Inklistrad text\n/);
  });

  it('says that what is missing is no checklist', async () => {
    const { out } = await run(join(folder, 'utkast.md'));
    expect(out.replace(/\s+/g, ' ')).toMatch(
      /nämns inte i texten \(\d+\) ─+ Motiveringen säger vad juryn lyfte fram hos en vinnare, inte vad som bedömdes\. Listan är ingen checklista\./,
    );
  });

  it('tells the text’s words that no citation has, the most used first, and which have relatives there', async () => {
    const { out } = await run(join(folder, 'utkast.md'));
    const [, words = ''] = /\n(Textens egna ord, .*)$/s.exec(out) ?? [];
    expect(words).toMatch(
      /^Textens egna ord, som inte står i någon motivering \(11\)\n─+\n {2}Innehållsord i grundform[^:]*är\s+inte\s+med\.\n {2}steg: 2 gånger\n {6}”Det har tagit oss/,
    );
    expect([...words.matchAll(/^ {2}(\S+): 1 gång/gm)].map(([, word]) => word).join(' ')).toBe(
      'ansökan arbeta vana ta resa tillsammans jury skriva skola bra',
    );
    expect(words).toMatch(/ {2}resa: 1 gång\n {6}Samma mening som vid steg\./);
    writeFileSync(join(folder, 'tydlighet.txt'), 'Tydlighet är en ledstjärna.\n');
    expect((await run(join(folder, 'tydlighet.txt'))).out).toMatch(
      /tydlighet: 1 gång \(juryn använder släktordet tydlig\)/,
    );
  });

  it('names as many of them as it says, and how many more there are', async () => {
    const many = ['abborre', 'gädda', 'gös', 'lax', 'sik', 'torsk', 'ål', 'braxen', 'sill', 'makrill', 'lake', 'mört'];
    const more = ['björk', 'gran', 'tall', 'ek', 'ask', 'alm', 'lind', 'lönn', 'asp', 'sälg', 'rönn', 'hassel'];
    const said = [...many, ...more].join(' och ');
    writeFileSync(
      join(folder, 'många.txt'),
      `Kvalitet är ${said}. En tillgänglig tjänsteperson styr, med mod och service.\n`,
    );
    const { out } = await run(join(folder, 'många.txt'));
    const [, all = '', words = ''] = /någon motivering \((\d+)\)\n(.*)$/s.exec(out) ?? [];
    expect(words.match(/^ {2}\S+: \d/gm)).toHaveLength(20);
    expect(words).toMatch(new RegExp(`\\n {2}… och ${Number(all) - 20} till; alla skrivs med --csv\\.\\n$`));
    const rows = (await run(join(folder, 'många.txt'), '--csv', '-')).out.match(/;own-word;/g);
    expect(rows).toHaveLength(Number(all));
  });

  it('says how many of the shared concepts stand in a single citation', async () => {
    writeFileSync(join(folder, 'mod.md'), `${DRAFT}\nModet är stort.\n`);
    const { out } = await run(join(folder, 'mod.md'));
    expect(out.replace(/\s+/g, ' ')).toMatch(
      /\(i minst 2 motiveringar\) nämner texten 1, och därtill 1 som står i en enda motivering\. Gemensamt med juryn \(2\)/,
    );
  });

  it('says each sentence of the jury once, and names the concepts after the tenth', async () => {
    const { out } = await runCommand(compare, [join(folder, 'utkast.md'), '--corpus', 'corpus']);
    const [, missing = ''] = /nämns inte i texten \(\d+\)\n─+\n(.*?)\n\n/s.exec(out) ?? [];
    const quoted = missing.replace(/\s+/g, ' ').match(/”.*?”/g) ?? [];
    expect(new Set(quoted).size).toBe(quoted.length);
    expect(missing).toMatch(/Resultat: .*\n {6}Samma mening som vid Effektivitet\./);
    expect(missing.match(/^ {2}\S.* av 11 motiveringar/gm)).toHaveLength(10);
    expect(missing).toMatch(/\n {2}… och \d+ till: [^:]+, [^:]+\.$/);
  });

  it('says nothing of what a text below 30 words lacks', async () => {
    writeFileSync(join(folder, 'kort.txt'), 'Kvalitet.\n');
    const { out } = await run(join(folder, 'kort.txt'));
    expect(out).toMatch(/^Kvalitet\.\n1 ord, .*för kort .*minst\s+30\s+ord\./s);
    expect(out).toMatch(/Gemensamt med juryn \(1\)/);
    expect(out).not.toMatch(/Återkommer hos juryn|enda motivering/);
  });

  it('begins with that a text is not Swedish, and says nothing of what it lacks and of its own words', async () => {
    const text =
      'Kommunen har arbeidet i mange år med kvalitet. Juryen ble imponert over måten den ledes på og målene.';
    writeFileSync(join(folder, 'norsk.txt'), `${text}\n\n${text.replaceAll('r', 'rr')}\n`);
    const { out } = await run(join(folder, 'norsk.txt'));
    expect(out).toMatch(
      /^Texten verkar inte vara på svenska\. Programmet läser bara svenska; listorna säger då inget\.\n/,
    );
    expect(out).toMatch(/Gemensamt med juryn \(1\)/);
    expect(out).not.toMatch(/nämns inte|egna ord|nämner texten|enda motivering och/);
    const rows = await run(join(folder, 'norsk.txt'), '--csv', '-');
    expect(rows.err).toContain('verkar inte vara på svenska');
    expect(rows.out).not.toMatch(/own-word|only-jury/);
  });

  it('does not count what the text quotes of a citation', async () => {
    const { out } = await run(join(folder, 'utkast.md'));
    expect(out).not.toMatch(/Styrsystem: 1 av 3 motiveringar, 1 gång i texten/);
  });

  it('reads other formats, and English', async () => {
    const { code, out } = await run(join(folder, 'utkast.html'), '--lang', 'en');
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/compared with the jury’s 3 citations.*Shared with the jury \(1\)/s),
    ]);
  });

  it('takes no table for a text', async () => {
    writeFileSync(join(folder, 'tabell.csv'), 'year;recipient;text\n2021;Öby;Öby visar mod.\n');
    const { code, err } = await run(join(folder, 'tabell.csv'));
    expect([code, err]).toEqual([1, expect.stringMatching(/tabell\.csv: En tabell är ingen text att jämföra\./)]);
  });

  it('writes the rows, to a file or out', async () => {
    const file = join(folder, 'rader.csv');
    expect(await run(join(folder, 'utkast.md'), '--csv', file)).toMatchObject({ code: 0, out: '' });
    const rows = readFileSync(file, 'utf8');
    expect(rows).toMatch(
      /^\ufefftext;concept;label;relation;jury_citations;.*;relatives;sharing\r\n.*;kvalitet;Kvalitet;shared;3;/,
    );
    expect(rows).toMatch(/\r\n[^;]*;;steg;own-word;0;0;2;[^\r]*Det har tagit oss många år/);
    expect((await run(join(folder, 'utkast.md'), '--csv', '-')).out).toBe(rows);
    expect(readFileSync(join(folder, 'utkast.md'), 'utf8')).toBe(DRAFT);
  });

  it('writes no rows among the texts of the corpus, nor over one of them', async () => {
    const texts = readdirSync(join(folder, 'corpus'), { recursive: true }).sort();
    for (const file of ['corpus/rader.csv', 'corpus/citations/rader.csv']) {
      const { code, err } = await run(join(folder, 'utkast.md'), '--csv', join(folder, file));
      expect([code, err]).toEqual([1, expect.stringMatching(/rader\.csv: Filen skulle hamna bland korpusens texter/)]);
    }
    expect(readdirSync(join(folder, 'corpus'), { recursive: true }).sort()).toEqual(texts);
  });

  it('changes nothing when the text is one of the corpus itself', async () => {
    const { code, out } = await run(join(folder, 'corpus/citations/2019-asby.md'));
    expect([code, out]).toEqual([0, expect.stringMatching(/Allt i texten är citerat/)]);
  });
});
