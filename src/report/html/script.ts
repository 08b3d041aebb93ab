/**
 * The script of the page: a panel with the sentences behind a cell, search and filters, copying, arrow keys in the grid,
 * and everything opened for print. Without it the same links lead to the same sentences further down. It makes no
 * element from text and asks the network for nothing.
 */
export const script: string = String.raw`(() => {
'use strict';
const byId = (id) => document.getElementById(id);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const evidence = byId('evidence');
const panel = byId('panel');
const fold = (text) => text.normalize('NFC').toLocaleLowerCase('sv');

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
  const sentence = line.querySelector('blockquote').textContent.trim();
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
  const blocks = all('.concept', evidence).map((article) => ({
    article,
    id: article.dataset.concept,
    cells: all('.cell', article).map((cell) => ({
      cell,
      year: cell.dataset.year,
      lines: all('.line', cell).map((line) => ({
        line,
        text: fold(line.querySelector('.origin').textContent + ' ' + line.querySelector('blockquote').textContent),
      })),
    })),
  }));
  const filter = () => {
    const words = fold(fields.text.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    let total = 0;
    for (const block of blocks) {
      let inBlock = 0;
      for (const { cell, year, lines } of block.cells) {
        let inCell = 0;
        const open = (!fields.concept.value || fields.concept.value === block.id) && (!fields.year.value || fields.year.value === year);
        for (const { line, text } of lines) {
          const hit = open && words.every((word) => text.includes(word));
          line.hidden = !hit;
          if (hit) inCell += 1;
          total += 1;
        }
        cell.hidden = inCell === 0;
        inBlock += inCell;
      }
      block.article.hidden = inBlock === 0;
      shown += inBlock;
    }
    count.textContent = shown === 0 ? count.dataset.none : count.dataset.count.replace('{shown}', shown).replace('{all}', total);
  };
  filters.hidden = false;
  filters.addEventListener('input', filter);
  filters.addEventListener('submit', (event) => event.preventDefault());
  filters.addEventListener('reset', () => setTimeout(() => { filter(); fields.text.focus(); }));
  window.addEventListener('hashchange', () => {
    const target = byId(decodeURIComponent(location.hash.slice(1)));
    if (target && target.closest('#evidence [hidden]')) { filters.reset(); setTimeout(() => target.scrollIntoView()); }
  });
}

let opened = [];
window.addEventListener('beforeprint', () => {
  opened = all('details:not([open])');
  opened.forEach((details) => { details.open = true; });
});
window.addEventListener('afterprint', () => {
  opened.forEach((details) => { details.open = false; });
  opened = [];
});
})();
`;
