import type { Standing } from '../text/standing.ts';
import type { PageView } from '../view/page-view.ts';

/** "Stipendiaten", "Vinnare": who a heading is over, by what they all are. */
const WINNER = /\p{L}*(?:vinnar|pristagar|mottagar|stipendiat|medaljör)(?=(?:en?|na|er|erna)?(?!\p{L}))/iu;

/** "Andra pristagaren", "Även stipendiat": one more of the edition above. */
const ONE_MORE = /(?<!\p{L})(?:andra?|andre|tredje|också|även|båda|dela[dt]|årets|2|3)(?!\p{L})/iu;

/** Siblings stand among so many paragraphs before and behind. */
const FURTHEST = 50;

/** A form is shown by so many headings. */
const FEWEST = 2;

/** "Vinnaren i klassen damer", "Pristagare: lokal": one of several of the edition above. */
const OF_CLASS = /(?<!\p{L})(?:i|av|inom|klass\p{L}*|kategori\p{L}*)(?!\p{L})|:/iu;

/**
 * Whether a heading of a record says in the words of its siblings who is told of, "En äldre stipendiat" beside
 * "Stipendiaten 2015" and "Stipendiaten 2013", but not the year, which each of those has. The year of the record above
 * is then not its own.
 */
export function opensUndatedRecord({ paragraphs, facts }: PageView, { record }: Standing): boolean {
  const heads = record.filter((index) => paragraphs[index]!.kind === 'heading');
  const own = heads.find((index) => WINNER.test(paragraphs[index]!.words));
  if (own === undefined || heads.some((index) => facts[index]!.years.length > 0)) return false;
  const { words, level } = paragraphs[own]!;
  if (ONE_MORE.test(words) || OF_CLASS.test(words)) return false;
  const winner = winnerIn(words);
  const from = Math.max(0, own - FURTHEST);
  const dated = paragraphs
    .slice(from, own + FURTHEST)
    .filter(
      (paragraph, at) =>
        paragraph.kind === 'heading' &&
        paragraph.level === level &&
        facts[from + at]!.years.length === 1 &&
        winnerIn(paragraph.words) === winner,
    );
  return dated.length >= FEWEST;
}

function winnerIn(words: string): string | undefined {
  return WINNER.exec(words)?.[0].toLocaleLowerCase('sv');
}
