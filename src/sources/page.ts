import type { Document, Stated } from '../records.ts';
import { blankRunningHeads } from './blank-running-heads.ts';
import { decodeBytes } from './decode-bytes.ts';
import { readFrontMatter } from './front-matter.ts';
import { joinDividedWords } from './join-divided-words.ts';
import { keepOwnFacts } from './keep-own-facts.ts';
import { labelCells } from './label-cells.ts';
import { parsePage } from './page/parse-page.ts';
import { parseSingle } from './page/parse-single.ts';
import { plainMarkdown } from './plain-markdown.ts';
import { plainWikitext } from './plain-wikitext.ts';
import { shortenBlanks } from './shorten-blanks.ts';
import type { SourceStatement } from './source-entry.ts';
import type { ParsedSource, SourceFormat } from './source-format.ts';

/** What may be front matter, in which every line is of its own. */
const FRONT_MATTER = /^---[ \t]*\n(?:.*\n)*?(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/**
 * Running text as found, and plain text or Markdown with front matter. Where the front matter states the year and the
 * page announces no citation of its own, the whole text is the citation.
 */
export const page: SourceFormat = {
  name: 'page',
  extensions: ['.txt', '.md', '.markdown', '.text'],
  async extract(bytes, file) {
    const { text, notices } = decodeBytes(bytes, file);
    const plain = joinBlockquotes(
      unwrapForwarded(labelCells(plainMarkdown(plainWikitext(blankRunningHeads(shortenBlanks(text)))))),
    );
    const [head = ''] = FRONT_MATTER.exec(plain) ?? [];
    return { text: head + joinDividedWords(plain.slice(head.length)), notices };
  },
  parse: parseText,
};

/** Finds the citations of a text, with what is stated about it in front matter and in `sources.yaml`. */
export function parseText(document: Document): ParsedSource {
  const front = readFrontMatter(document.text, document.id);
  const stated = { ...document.stated, ...statedIn(front?.statement) };
  const bodyStart = front?.bodyStart ?? 0;
  const parsed = keepOwnFacts(stated, (each) => parsePage(document, bodyStart, each, front?.statement.title));
  const sure = parsed.citations.some(({ doubt }) => doubt === undefined);
  if (sure || stated.year === undefined) return parsed;
  const single = parseSingle(document, bodyStart, stated);
  return single === null ||
    (parsed.citations.length + parsed.notices.length > 0 && single.citations[0]?.doubt !== undefined)
    ? parsed
    : single;
}

function statedIn(
  statement: Pick<SourceStatement, 'year' | 'award' | 'recipient' | 'distinction'> | undefined,
): Stated {
  const { year, award, recipient, distinction } = statement ?? {};
  return {
    ...(year !== undefined && { year }),
    ...(award !== undefined && { award }),
    ...(recipient !== undefined && { recipient }),
    ...(distinction !== undefined && { distinction }),
  };
}

/** What a mail says of itself, and the words that announce a citation: what is quoted is then a page of its own. */
const FORWARDED =
  /^(?:från|from|skickat|sent|ämne|subject|(?:juryns )?motivering(?:en)?):|motivering(?:en)?(?: lyder| löd| är| var)?\s*:$/iu;

/** Takes the `>` from the lines of a forwarded mail, so that what is quoted in it is read as any page. */
function unwrapForwarded(text: string): string {
  const lines = text.split('\n');
  for (let from = 0; from < lines.length; from += 1) {
    let to = from;
    while (to < lines.length && lines[to]!.startsWith('>')) to += 1;
    const bare = lines.slice(from, to).map((line) => line.replace(/^(?:> ?)+/, ''));
    const answered = /^(?:den|on) .* (?:skrev|wrote)(?: .*)?:$/iu.test((lines[from - 1] ?? '').trim());
    if (answered || bare.some((line) => FORWARDED.test(line.trim()))) lines.splice(from, to - from, ...bare);
    from = Math.max(from, to);
  }
  return lines.join('\n');
}

/** ">> Årets skola 2023 <<": a heading in a mail, and no quotation. */
const BETWEEN_ANGLES = /^\s*>{2,} \S.* <{2,}\s*$/;

/**
 * Takes the `>` from every line of a blockquote but its first, so that a text in it is one stretch of characters.
 * An empty line inside it becomes a line of one space, which keeps the blockquote together. Lines stay lines.
 */
function joinBlockquotes(text: string): string {
  let inside = false;
  return text
    .split('\n')
    .map((line) => {
      const marked = BETWEEN_ANGLES.test(line) ? null : /^\s{0,3}>\s?/.exec(line);
      if (marked === null) {
        inside = false;
        return line;
      }
      const rest = line.slice(marked[0].length);
      if (!inside) {
        inside = rest.trim() !== '';
        return inside ? `> ${rest.trimStart()}` : '';
      }
      return rest.trim() === '' ? ' ' : rest;
    })
    .join('\n');
}
