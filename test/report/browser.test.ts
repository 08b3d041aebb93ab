import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Analysis, ConcordanceLine, Language, RunChanges } from '../../src/records.ts';
import { changesHtml } from '../../src/report/changes/changes-html.ts';
import { reportHtml } from '../../src/report/report-html.ts';
import { sampleAnalysis } from './sample-analysis.ts';

/**
 * The page as a reader meets it: opened from a file in a real browser, with and without script, on a phone, on paper.
 */

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const executablePath = places.find((place) => place !== undefined && existsSync(place));
if (executablePath === undefined) {
  process.stderr.write('No Chromium found (set CHROMIUM to its path): the page is not tried in a browser.\n');
}

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const desk = { viewport: { width: 1200, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] };
const withoutScript = { viewport: desk.viewport, javaScriptEnabled: false };
const phone = { viewport: { width: 360, height: 740 } };
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let folder: string;
let browser: Browser;
/** A page for each sort of reader, which one test after another opens what it wants in. */
const pages = new Map<BrowserContextOptions, Page>();

async function written(name: string, analysis: Analysis, language: Language): Promise<string> {
  const path = join(folder, name);
  const source = await reportHtml.render(analysis, { language, dialect: 'sv', programVersion: '0.1.0' });
  writeFileSync(path, source);
  return pathToFileURL(path).href;
}

/** Opens a page, lets `use` do its work, and sees that nothing was asked for but the file and nothing complained. */
async function withPage(
  address: string,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const page = pages.get(options) ?? (await (await browser.newContext(options)).newPage());
  pages.set(options, page);
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url().replace(/#.*/, '')));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  try {
    await page.goto(address);
    await use(page);
  } finally {
    await page.removeAllListeners(undefined, { behavior: 'wait' });
  }
  expect(new Set(requests)).toEqual(new Set([address]));
  expect(complaints).toEqual([]);
}

/** The rules of WCAG 2.2 A and AA and of good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Those whose answer another scheme of colors can change. */
const RULES_OF_COLOR = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong, as `rule: element`. */
async function violations(page: Page, within = 'html', runOnly: readonly string[] = RULES): Promise<readonly string[]> {
  await page.evaluate(`window.axe ?? (() => { ${axe} })()`);
  return page.evaluate(
    `axe.run(${JSON.stringify(within)}, ${JSON.stringify({ runOnly, resultTypes: ['violations'] })})
      .then((found) => found.violations.flatMap((rule) => rule.nodes.map((node) => rule.id + ': ' + node.html.slice(0, 200))))`,
  ) as Promise<readonly string[]>;
}

/** A change of each sort that the page of changes has a table for. */
const someChanges: RunChanges = {
  state: 'compared',
  inputs: [{ cause: 'texts', name: 'citations/2025.txt', before: null, after: 'a'.repeat(64) }],
  labels: { styrsystem: 'Styrsystem' },
  changes: [
    {
      subject: 'citation',
      id: '2013-orebro',
      kind: 'edited',
      measure: 'text',
      before: 'tydligt styrsystem',
      after: 'tydlig styrning',
      causes: ['texts'],
      differences: [{ before: 'tydligt styrsystem', after: 'tydlig styrning' }],
    },
    {
      subject: 'concept',
      id: 'styrsystem',
      kind: 'moved',
      measure: 'mentions',
      before: 9,
      after: 10,
      causes: ['texts', 'concepts'],
      differences: [],
    },
    {
      subject: 'concept',
      id: 'styrsystem',
      kind: 'moved',
      measure: 'rank',
      before: 2,
      after: 1,
      causes: ['texts'],
      differences: [],
    },
    {
      subject: 'citation',
      id: '2011-kungsbacka',
      kind: 'moved',
      measure: 'mentions',
      conceptId: 'styrsystem',
      before: 1,
      after: 2,
      causes: ['concepts'],
      differences: [],
    },
  ],
  unedited: [{ citationId: '2011-kungsbacka', words: 73, mentions: 12, lix: 45.2, mattr: 0.91, same: false }],
};

const focused = (page: Page) => page.evaluate(`document.activeElement.getAttribute('aria-label')`);

describe.skipIf(executablePath === undefined)('the page in a browser', { timeout: 120_000 }, () => {
  let swedish: string;
  let english: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'motivering-page-'));
    browser = await chromium.launch({ executablePath: executablePath!, args: flags });
    swedish = await written('sv.html', sampleAnalysis, 'sv');
    english = await written('en.html', sampleAnalysis, 'en');
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('a click on a cell shows the sentence behind it, and Escape leads back to the cell', async () => {
    await withPage(swedish, desk, async (page) => {
      const cell = page.locator('svg.wide a.cell[aria-label="Styrsystem 2013, Örebro: 1 gång"]');
      await cell.click();
      const panel = page.getByRole('dialog', { name: 'Styrsystem 2013' });
      expect(await panel.locator('blockquote').allTextContents()).toEqual([
        'Örebro belönas framför allt för att kommunen genom ett tydligt styrsystem förbättrat service och tjänster till sina invånare.',
      ]);
      await page.keyboard.press('Escape');
      expect(await panel.isVisible()).toBe(false);
      expect(await focused(page)).toBe('Styrsystem 2013, Örebro: 1 gång');
    });
  });

  test('a click on a concept shows all its sentences, and the panel leads on to the whole citation', async () => {
    await withPage(swedish, desk, async (page) => {
      await page.locator('#heatmap .rare').getByRole('link', { name: 'Demokrati' }).click();
      const panel = page.getByRole('dialog', { name: 'Demokrati' });
      expect(await panel.locator('.line').count()).toBe(2);
      await panel.getByRole('link', { name: 'Hela motiveringen' }).first().click();
      expect(await panel.isVisible()).toBe(false);
      expect(await page.locator('.citation:target h3').textContent()).toBe('2003 Botkyrka');
    });
  });

  test('a click on a marked word shows the sentences of its concept', async () => {
    await withPage(swedish, desk, async (page) => {
      await page.locator('#citations mark', { hasText: 'kundfokus' }).click();
      expect(await page.getByRole('dialog', { name: 'Kund' }).locator('.line').count()).toBe(1);
    });
  });

  test('without script a cell leads to the same sentences further down', async () => {
    await withPage(swedish, withoutScript, async (page) => {
      await page.locator('svg.wide a.cell').first().click();
      expect(page.url()).toMatch(/#lines-/);
      expect(await page.locator('#filters').isVisible()).toBe(false);
      expect(await page.locator('.copy:visible').count()).toBe(0);
    });
  });

  test('search and filters leave the lines that match and say how many', async () => {
    await withPage(swedish, desk, async (page) => {
      const sentences = sampleAnalysis.sentences.map(({ citationId, start, end }) => {
        const citation = sampleAnalysis.citations.find(({ id }) => id === citationId)!;
        return `${citation.year} ${citation.recipient} ${citation.text.slice(start, end)}`;
      });
      const all = sentences.length;
      const keyOf = ({ citationId, sentence }: Pick<ConcordanceLine, 'citationId' | 'sentence'>) =>
        `${citationId} ${sentence}`;
      const mentioning = new Set(sampleAnalysis.concordance.map(keyOf));
      const others = sampleAnalysis.sentences.filter((sentence) => !mentioning.has(keyOf(sentence)));
      expect(others.length).toBeGreaterThan(3);
      const lines = page.locator('#hits .line:visible');
      await page.getByLabel('Sök i meningarna').fill(' ”TYDLIG  styr”. ');
      const expected = sentences.filter(
        (sentence) => sentence.toLowerCase().includes('tydlig') && sentence.toLowerCase().includes('styr'),
      ).length;
      expect(expected).toBeGreaterThan(5);
      expect(await lines.count()).toBe(expected);
      expect(await page.locator('#filter-count').textContent()).toBe(`Visar ${expected} av ${all} meningar`);
      const marked = await page.locator('#hits mark').allTextContents();
      expect(new Set(marked.map((text) => text.toLowerCase()))).toEqual(new Set(['tydlig', 'styr']));
      const both = page.locator('#hits .line', { hasText: '2013 Örebro' });
      expect(await both.count()).toBe(1);
      expect(await both.locator('.hit-concepts a').allTextContents()).toContain('Styrsystem');
      await page.getByRole('combobox', { name: 'Begrepp' }).selectOption({ label: 'Styrsystem' });
      await page.getByRole('combobox', { name: 'År' }).selectOption('2019');
      expect(await lines.count()).toBe(1);
      await page.getByLabel('Sök i meningarna').fill('föredöme');
      expect(await page.locator('#filter-count').textContent()).toBe(
        'Ingen mening passar. Pröva med alla begrepp och år.',
      );
      await page.getByRole('combobox', { name: 'Begrepp' }).selectOption('');
      await page.getByRole('combobox', { name: 'År' }).selectOption('');
      // A word of a sentence that mentions no concept.
      const wanted = sentences.filter((sentence) => sentence.toLowerCase().includes('föredöme')).length;
      expect(wanted).toBeGreaterThan(0);
      expect(await lines.count()).toBe(wanted);
      expect(await page.locator('#hits mark').first().textContent()).toMatch(/föredöme/i);
      expect(await lines.first().getByRole('link', { name: 'Hela motiveringen' }).count()).toBe(1);
      await page.getByLabel('Sök i meningarna').fill('finns inte');
      expect(await page.locator('#filter-count').textContent()).toBe('Ingen mening passar. Pröva ett kortare ord.');
      await page.getByRole('button', { name: 'Rensa' }).click();
      await page.locator('#evidence').waitFor();
      expect(await page.locator('#evidence .line:visible').count()).toBe(
        sampleAnalysis.concordance.length + others.length,
      );
      expect(await page.locator('#filter-count').textContent()).toBe(`Visar ${all} av ${all} meningar`);
    });
  });

  test('every sentence of the citations is found by each of its words', async () => {
    await withPage(swedish, desk, async (page) => {
      const lost = (await page.evaluate(`(() => {
        const field = document.querySelector('#filter-text');
        const words = [...document.querySelectorAll('#citations .citation')].flatMap((citation) => {
          const year = citation.querySelector('.year').textContent;
          return citation.querySelector('blockquote').textContent.match(/[\\p{L}\\p{N}]+/gu).map((word) => [year, word]);
        });
        return words.filter(([year, word]) => {
          field.value = year + ' ' + word;
          field.dispatchEvent(new Event('input', { bubbles: true }));
          return document.querySelectorAll('#hits .line').length === 0;
        });
      })()`)) as readonly string[];
      expect(lost).toEqual([]);
    });
  });

  test('a quotation is copied with its source', async () => {
    await withPage(swedish, desk, async (page) => {
      await page.locator('#lines-demokrati-2005').getByRole('button', { name: 'Kopiera' }).click();
      await page.getByRole('button', { name: 'Kopierat' }).waitFor();
      expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
        '”Effektiva verksamheter, en aktiv demokrati, en god arbetsmiljö för personalen och ett bra klimat för företagen.” ' +
          '(Ur juryns motivering: Umeå, Sveriges KvalitetsKommun 2005)',
      );
    });
  });

  test('a quotation within what is copied has inner quotation marks', async () => {
    const [line] = sampleAnalysis.concordance.filter(({ conceptId }) => conceptId === 'demokrati');
    const quoting = { ...line!, pre: 'Visionen: ”Vi har ', keyword: 'demokrati', post: ' i "Umeå"”.' };
    const address = await written('quoting.html', { ...sampleAnalysis, concordance: [quoting] }, 'sv');
    await withPage(address, desk, async (page) => {
      await page.locator('#concept-demokrati').getByRole('button', { name: 'Kopiera' }).click();
      await page.getByRole('button', { name: 'Kopierat' }).waitFor();
      expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(
        /^”Visionen: ’Vi har demokrati i ’Umeå’’\.” \(Ur juryns motivering: /,
      );
    });
  });

  test('everything is reached by keyboard alone, and focus is always seen', async () => {
    await withPage(swedish, desk, async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Hoppa till innehållet');
      expect(await page.evaluate('document.activeElement.getBoundingClientRect().left >= 0')).toBe(true);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent')).toMatch(/^Hoppa över figuren/);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Brukare 2015, Kävlinge: 1 gång');
      await page.keyboard.press('ArrowRight');
      expect(await focused(page)).toBe('Brukare 2017, Helsingborg: 1 gång');
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toBe('Medborgare 2017, Helsingborg: 2 gånger');
      await page.keyboard.press('Enter');
      expect(await page.getByRole('dialog').isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await focused(page)).toBe('Medborgare 2017, Helsingborg: 2 gånger');

      await page.evaluate(`(() => {
        const states = (window.states = []);
        addEventListener('focusin', ({ target }) =>
          states.push(target.tagName + (getComputedStyle(target).outlineStyle === 'none' ? ' unseen' : '')),
        );
        addEventListener('focusout', ({ relatedTarget }) => relatedTarget === null && states.push('end'));
      })()`);
      let states: readonly string[] = [];
      for (let step = 0; step < 600 && !states.includes('end'); step += 20) {
        await Promise.all(Array.from({ length: 20 }, () => page.keyboard.press('Tab')));
        states = (await page.evaluate('window.states')) as readonly string[];
      }
      const seen = new Set(states.slice(0, states.indexOf('end')));
      expect([...seen].filter((state) => state.endsWith('unseen'))).toEqual([]);
      expect([...seen]).toEqual(expect.arrayContaining(['A', 'a', 'SUMMARY', 'INPUT', 'SELECT', 'BUTTON']));
    });
  });

  test('on paper the numbers and the other texts are opened, the figures stay and nothing is left for a hand', async () => {
    await withPage(swedish, desk, async (page) => {
      const { totalPages, text } = await extractText(
        await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true }))),
        {
          mergePages: true,
        },
      );
      expect(totalPages).toBeGreaterThan(4);
      expect(totalPages).toBeLessThan(15);
      const printed = text.replace(/\s+/g, ' ');
      expect(printed).toContain('Omnämnanden per begrepp och år');
      expect(printed).toContain('där politikerna fokuserar på målen');
      expect(printed).not.toContain('Sök i meningarna');
      expect(printed).not.toContain('Kopiera');
      expect(printed).not.toContain('Hämta siffrorna');
      expect(await page.locator('details[open]').count()).toBe(0);
    });
  });

  test('on a phone nothing is wider than the screen, however long the words', async () => {
    const long = 'x'.repeat(10_000);
    const stretched: Analysis = {
      ...sampleAnalysis,
      citations: sampleAnalysis.citations.map((citation) => ({
        ...citation,
        recipient: `${citation.recipient}${long}`,
      })),
      concepts: sampleAnalysis.concepts.map((concept) => ({ ...concept, label: { sv: long, en: long } })),
      concordance: sampleAnalysis.concordance.map((line) => ({ ...line, post: long, recipient: long })),
      families: sampleAnalysis.families.map((family) => ({ ...family, id: family.id + long })),
      phrases: sampleAnalysis.phrases.map((phrase) => ({ ...phrase, form: long })),
      comparisons: sampleAnalysis.comparisons.map((comparison) => ({ ...comparison, title: long })),
      notices: [{ code: 'x', message: { sv: long, en: long }, file: long }],
    };
    const addresses = [swedish, english, await written('long.html', stretched, 'sv')];
    for (const address of addresses) {
      await withPage(address, phone, async (page) => {
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
        await page.evaluate(`document.querySelectorAll('details').forEach((details) => { details.open = true; })`);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
        expect(await page.locator('svg.narrow').isVisible()).toBe(true);
        expect(await page.locator('svg.wide').isVisible()).toBe(false);
        const family = await page.locator('.families tbody th').first().boundingBox();
        expect(family!.width).toBeGreaterThan(100);
      });
    }
  });

  test.each([
    ['sv', 'light', desk],
    ['en', 'dark', phone],
  ] as const)('axe finds nothing wrong with the page of changes: %s, %s', async (language, colorScheme, size) => {
    const path = join(folder, `changes-${language}.html`);
    writeFileSync(
      path,
      changesHtml(
        someChanges,
        { novelties: sampleAnalysis.novelties, told: new Set(), concepts: ['Mod'], awards: null },
        language,
      ),
    );
    await withPage(pathToFileURL(path).href, size, async (page) => {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(size.viewport.width);
    });
  });

  // Each scheme of colors in each width. What is opened shows all that is closed, but for how near targets are.
  test.each([
    ['Swedish, light, desk', 'sv', 'light', desk, RULES],
    ['English, dark, phone', 'en', 'dark', phone, ['target-size']],
  ] as const)(
    'axe finds nothing wrong: %s, closed, opened, in the other scheme and in the panel',
    async (_, language, colorScheme, size, rulesOfClosed) => {
      await withPage(language === 'sv' ? swedish : english, size, async (page) => {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page, 'html', rulesOfClosed)).toEqual([]);
        await page.evaluate(`document.querySelectorAll('details').forEach((details) => { details.open = true; })`);
        expect(await violations(page)).toEqual([]);
        await page.locator('a.cell:visible').first().click();
        await page.getByRole('dialog').waitFor();
        expect(await violations(page, 'dialog')).toEqual([]);
        await page.emulateMedia({ colorScheme: colorScheme === 'light' ? 'dark' : 'light' });
        expect(await violations(page, 'dialog', RULES_OF_COLOR)).toEqual([]);
        await page.keyboard.press('Escape');
        expect(await violations(page, 'html', RULES_OF_COLOR)).toEqual([]);
      });
    },
  );
});
