import type { Language, NewWord } from '../../records.ts';
import { type Content, html, type Markup } from '../html/markup.ts';
import { wording } from '../html/wording.ts';
import { newWordsOrder } from '../new-words-order.ts';
import { noveltySentence } from '../novelty-sentence.ts';
import type { EditionNews } from './edition-news.ts';
import { pageParts } from './page-parts.ts';
import type { Say } from './say.ts';
import { pageWording } from './wording.ts';

/** New words that the page shows, the first in their order; `new-words.csv` has them all. */
const MOST_NEW_WORDS = 60;

/**
 * What is new in the latest edition: its words that no earlier citation has, each in its sentence, and its new
 * concepts.
 */
export function newsSection({ novelties, told, concepts, awards }: EditionNews, language: Language, say: Say): Markup {
  const latest = novelties.at(-1)!;
  const words = latest.words.filter(({ lemma }) => !told.has(lemma));
  const shown = words.slice(0, MOST_NEW_WORDS);
  const count = latest.words.length - words.length;
  const cut = { shown: shown.length, all: words.length, order: say(newWordsOrder(latest)) };
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(concepts);
  return pageParts.section(
    say(pageWording.news, { year: latest.year }),
    pageParts.note(noveltySentence(novelties, language)),
    awards === null ? html`` : pageParts.note(awards),
    count === 0 ? html`` : pageParts.note(say(pageWording.toldBefore, { count })),
    html`<h3>${say(wording.novelty.words)}</h3>\n`,
    words.length === 0
      ? pageParts.note(say(wording.novelty.none))
      : pageParts.list(
          shown.map((word) => newWordItem(word, say)),
          say,
        ),
    shown.length === words.length ? html`` : pageParts.note(say(pageWording.moreWords, cut)),
    pageParts.note(concepts.length === 0 ? say(wording.novelty.noConcept) : say(wording.novelty.concepts, { names })),
  );
}

function newWordItem({ lemma, relatives, sharing, quotation }: NewWord, say: Say): Content {
  const { year, recipient = '', pre, keyword, post } = quotation;
  const related =
    relatives.length > 0
      ? `, ${say(wording.words.relatives, { names: relatives.join(', ') })}`
      : sharing.length > 0
        ? `, ${say(wording.words.sharing, { names: sharing.join(', ') })}`
        : '';
  return html`<strong lang="sv">${lemma}</strong>${related} <small>${year} <bdi>${recipient}</bdi></small> <q lang="sv">${pre}<ins>${keyword}</ins>${post}</q>`;
}
