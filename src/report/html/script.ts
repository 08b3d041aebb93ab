import { doubleQuotationMarks } from '../double-quotation-marks.ts';

/**
 * The script of the page: a panel with the sentences behind a cell, search and filters, copying, arrow keys in the
 * grid, and what is to be printed opened. Without it the same links lead to the same sentences further down. It makes
 * no element from text and asks the network for nothing.
 */
export const script: string = String.raw`(() => {
'use strict';
const byId = (id) => document.getElementById(id);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const evidence = byId('evidence');
const panel = byId('panel');
const fold = (text) => text.normalize('NFC').replaceAll('\u00ad', '').toLocaleLowerCase('sv');

all('.line .tools').forEach((tools) => {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = panel.dataset.copy;
  tools.append(' ', button);
});
const sourceOf = (line) => {
  if (line.dataset.source) return line.dataset.source;
  const award = line.dataset.award || panel.dataset.award;
  const recipient = line.querySelector('bdi').textContent;
  const edition = [award, line.querySelector('.year').textContent].filter(Boolean).join(' ');
  return panel.dataset.source.replace('{parts}', () => [recipient, edition].filter(Boolean).join(', '));
};

const quotedSentence = (line) => {
  const sentence = line.querySelector('blockquote').textContent.trim().replace(/${doubleQuotationMarks}/g, '’');
  const open = document.documentElement.lang === 'sv' ? '”' : '“';
  return open + sentence + '” (' + sourceOf(line) + ')';
};
const copyByHand = (text, place) => {
  const field = document.createElement('textarea');
  field.value = text;
  place.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (!done) throw new Error('copy refused');
};
const copy = async (button) => {
  const text = quotedSentence(button.closest('.line'));
  const before = button.textContent;
  let said = panel.dataset.copied;
  try {
    if (navigator.clipboard) await navigator.clipboard.writeText(text).catch(() => copyByHand(text, button.parentElement));
    else copyByHand(text, button.parentElement);
  } catch {
    said = panel.dataset.failed;
  }
  button.textContent = said;
  button.disabled = true;
  setTimeout(() => { button.textContent = before; button.disabled = false; button.focus(); }, 1600);
};

const titleOf = (target) => target.dataset.name;
const conceptOf = (target) => target.closest('.concept');
let opener = null;
const openPanel = (targets, from) => {
  opener = from;
  const body = byId('panel_body');
  body.replaceChildren(...targets.map((target) => {
    const copied = target.cloneNode(true);
    [copied, ...all('[id]', copied)].forEach((part) => part.removeAttribute('id'));
    [copied, ...all('[hidden]', copied)].forEach((part) => { part.hidden = false; });
    copied.removeAttribute('aria-labelledby');
    if (targets.length === 1) all('h3', copied).forEach((heading) => heading.remove());
    return copied;
  }));
  const concept = conceptOf(targets[0]);
  byId('panel_title').textContent = targets.map(titleOf).join(' · ');
  const more = byId('panel_more');
  more.hash = '#' + concept.id;
  more.textContent = more.dataset.text.replace('{concept}', () => titleOf(concept));
  panel.showModal();
  byId('panel_body').scrollTop = 0;
  byId('panel_title').focus();
};
panel.addEventListener('close', () => { if (opener) opener.focus(); opener = null; });
byId('panel_close').addEventListener('click', () => panel.close());

const conceptArticle = (id) => all('.concept', evidence).find((article) => article.dataset.concept === id);
document.addEventListener('click', (event) => {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const button = event.target.closest('.copy');
  if (button) { void copy(button); return; }
  if (event.target === panel) { panel.close(); return; }
  const link = event.target.closest('a[href^="#"]');
  if (link && panel.contains(link)) { opener = null; panel.close(); return; }
  const marked = event.target.closest('mark[data-concepts]');
  if (marked && evidence) {
    const articles = JSON.parse(marked.dataset.concepts).map(conceptArticle).filter(Boolean);
    if (articles.length > 0) openPanel(articles, null);
    return;
  }
  if (!link || !evidence) return;
  const target = byId(link.getAttribute('href').slice(1));
  if (!target || !evidence.contains(target)) return;
  event.preventDefault();
  openPanel([target], link);
});

document.addEventListener('keydown', (event) => {
  const cell = event.target.closest && event.target.closest('svg.heat a.cell');
  if (!cell || !event.key.startsWith('Arrow')) return;
  const place = (link) => Number(link.querySelector('rect').getAttribute('x'));
  const rows = all('.row', cell.closest('svg')).map((row) => all('a.cell', row));
  const at = rows.findIndex((row) => row.includes(cell));
  let next;
  if (event.key === 'ArrowLeft') next = rows[at][rows[at].indexOf(cell) - 1];
  if (event.key === 'ArrowRight') next = rows[at][rows[at].indexOf(cell) + 1];
  const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
  for (let row = at + step; step !== 0 && !next && rows[row]; row += step) {
    next = [...rows[row]].sort((a, b) => Math.abs(place(a) - place(cell)) - Math.abs(place(b) - place(cell)))[0];
  }
  event.preventDefault();
  if (next) next.focus();
});

const filters = byId('filters');
if (filters && evidence) {
  const fields = { text: byId('filter-text'), concept: byId('filter-concept'), year: byId('filter-year') };
  const count = byId('filter-count');
  const hits = byId('hits');
  const blocks = all('.concept', evidence).map((article) => ({
    article,
    id: article.dataset.concept,
    cells: all('.cell', article).map((cell) => ({
      cell,
      year: cell.dataset.year,
      lines: all('.line', cell).map((line) => {
        const text = line.querySelector('.origin').textContent + '\n' + line.querySelector('blockquote').textContent;
        return { line, sentence: text, text: fold(text) };
      }),
    })),
  }));
  const conceptsOf = new Map();
  for (const { article, cells } of blocks) {
    for (const { sentence } of cells.flatMap(({ lines }) => lines)) {
      conceptsOf.set(sentence, (conceptsOf.get(sentence) || new Set()).add(article));
    }
  }
  const mark = (quotation, words) => {
    const text = quotation.textContent.normalize('NFC').replaceAll('\u00ad', '');
    const folded = fold(text);
    if (folded.length !== text.length) return;
    const parts = [];
    let end = 0;
    for (;;) {
      const next = words.map((word) => ({ at: folded.indexOf(word, end), length: word.length })).filter(({ at }) => at >= 0)
        .sort((a, b) => a.at - b.at || b.length - a.length)[0];
      if (!next) break;
      const marked = document.createElement('mark');
      marked.textContent = text.slice(next.at, next.at + next.length);
      parts.push(text.slice(end, next.at), marked);
      end = next.at + next.length;
    }
    quotation.replaceChildren(...parts, text.slice(end));
  };
  const hitOf = ([sentence, line], words) => {
    const copied = line.cloneNode(true);
    copied.hidden = false;
    mark(copied.querySelector('blockquote'), words);
    const named = [...conceptsOf.get(sentence)].filter((article) => article.dataset.name);
    if (named.length === 0) return copied;
    const concepts = document.createElement('p');
    concepts.className = 'hit-concepts';
    concepts.append(...named.map((article) => {
      const link = document.createElement('a');
      link.href = '#' + article.id;
      link.textContent = article.dataset.name;
      return link;
    }));
    copied.append(concepts);
    return copied;
  };
  const filter = () => {
    const words = fold(fields.text.value).split(/\s+/).map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')).filter(Boolean);
    const found = new Map();
    for (const { article, id, cells } of blocks) {
      let inBlock = 0;
      for (const { cell, year, lines } of cells) {
        const open = (!fields.concept.value || fields.concept.value === id) && (!fields.year.value || fields.year.value === year);
        cell.hidden = !open;
        for (const { line, sentence, text } of open ? lines : []) {
          if (!found.has(sentence) && words.every((word) => text.includes(word))) found.set(sentence, line);
        }
        if (open) inBlock += lines.length;
      }
      article.hidden = inBlock === 0;
    }
    const searched = words.length > 0;
    evidence.hidden = searched;
    hits.hidden = !searched;
    const newestFirst = [...found].sort(([, a], [, b]) => b.parentElement.dataset.year - a.parentElement.dataset.year);
    hits.replaceChildren(...(searched ? newestFirst.map((hit) => hitOf(hit, words)) : []));
    const none = fields.concept.value || fields.year.value ? count.dataset.noneChosen : count.dataset.none;
    count.textContent = found.size === 0 ? none : count.dataset.count.replace('{shown}', found.size).replace('{all}', conceptsOf.size);
  };
  filter();
  filters.hidden = false;
  filters.addEventListener('input', filter);
  filters.addEventListener('submit', (event) => event.preventDefault());
  filters.addEventListener('reset', () => setTimeout(() => { filter(); fields.text.focus(); }));
  window.addEventListener('hashchange', () => {
    const target = byId(decodeURIComponent(location.hash.slice(1)));
    if (target && evidence.contains(target) && target.closest('[hidden]')) { filters.reset(); setTimeout(() => target.scrollIntoView()); }
  });
}

let opened = [];
window.addEventListener('beforeprint', () => {
  opened = all('details.numbers:not([open]), :is(.comparison, .citation) details:not([open])');
  opened.forEach((details) => { details.open = true; });
});
window.addEventListener('afterprint', () => {
  opened.forEach((details) => { details.open = false; });
  opened = [];
});
})();
`;
