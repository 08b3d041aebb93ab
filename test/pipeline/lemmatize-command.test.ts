import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { run } from '../../pipeline/commands/lemmatize.ts';

/** What the command writes for chunks of input; `slow` makes every write wait for a drain. */
async function output(
  chunks: readonly (string | Buffer)[],
  args: readonly string[] = [],
  slow = false,
): Promise<string> {
  let text = '';
  const stdout = new Writable({
    highWaterMark: slow ? 1 : 65_536,
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      text += chunk;
      if (slow) setImmediate(done);
      else done();
    },
  });
  const stderr = new Writable({ write: (_chunk, _encoding, done) => done() });
  const code = await run(args, { stdin: Readable.from(chunks), stdout, stderr });
  expect(code).toBe(0);
  return text;
}

describe('the lemmatize command', () => {
  it('writes form, lemma, part of speech, parts and candidates, one line for each line in', async () => {
    const said =
      'Effektiviseringsarbetet\teffektiviseringsarbete\tNOUN\teffektivisering+(s)+arbete\teffektiviseringsarbete|Effektiviseringsarbetet\n' +
      'belönas\tbelöna\tVERB\t\tbelöna\n' +
      '.\t.\tPUNCT\t\t.\n' +
      '\n' +
      'kommuner\tkommun\tNOUN\t\tkommun\n';
    for (const args of [[], ['--no-cache']])
      expect(await output(['Effektiviseringsarbetet\nbelönas\n.\n\nkommuner\n'], args)).toBe(said);
  });

  it('reads lines and letters that are cut between chunks, returns, a byte order mark and a last line without an end', async () => {
    const bytes = Buffer.from('\ufeffmål\r\ngrön', 'utf8');
    const chunks = [...bytes].map((byte) => Buffer.from([byte]));
    expect((await output(chunks)).split('\n').map((line) => line.split('\t').slice(0, 2))).toEqual([
      ['mål', 'mål'],
      ['grön', 'grön'],
      [''],
    ]);
  });

  it('writes nothing for nothing', async () => {
    expect(await output([])).toBe('');
  });

  it('keeps every line in order when the reader is slow', async () => {
    const forms = Array.from({ length: 5000 }, (_, i) => (i % 7 === 6 ? '' : `ord${i}`));
    const lines = (await output([`${forms.join('\n')}\n`], [], true)).split('\n').slice(0, -1);
    expect(lines.map((line) => line.split('\t')[0])).toEqual(forms);
  });

  it('takes running text with --text, an empty line after each sentence', async () => {
    const text = await output(['Kommunen har mål. De är tyd', 'liga.\n'], ['--text']);
    expect(text.split('\n').map((line) => line.split('\t')[1] ?? '')).toEqual([
      'kommun',
      'ha',
      'mål',
      '.',
      '',
      'den',
      'vara',
      'tydlig',
      '.',
      '',
      '',
    ]);
  });
});
