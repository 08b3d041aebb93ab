import { contentPolicy } from './html/content-policy.ts';
import { headline } from './html/headline.ts';
import { html, trusted } from './html/markup.ts';
import { masthead } from './html/masthead.ts';
import { page } from './html/page.ts';
import { panel } from './html/panel.ts';
import { script } from './html/script.ts';
import { changesSection } from './html/sections/changes-section.ts';
import { citationsSection } from './html/sections/citations-section.ts';
import { comparisonSection } from './html/sections/comparison-section.ts';
import { concordanceSection } from './html/sections/concordance-section.ts';
import { downloadsSection } from './html/sections/downloads-section.ts';
import { familiesSection } from './html/sections/families-section.ts';
import { heatmapSection } from './html/sections/heatmap-section.ts';
import { keynessSection } from './html/sections/keyness-section.ts';
import { methodSection } from './html/sections/method-section.ts';
import { multiplesSection } from './html/sections/multiples-section.ts';
import { noticesSection } from './html/sections/notices-section.ts';
import { noveltySection } from './html/sections/novelty-section.ts';
import { phrasesSection } from './html/sections/phrases-section.ts';
import { successionSection } from './html/sections/succession-section.ts';
import { style } from './html/style.ts';
import { wording } from './html/wording.ts';
import type { Report } from './report.ts';

/**
 * The page: one file that opens anywhere, asks the network for nothing, and reads without script. Everything that came
 * from a corpus is escaped; the policy lets only the page's own style and script through.
 */
export const reportHtml: Report = {
  path: 'report.html',
  render(analysis, { language, dialect, programVersion }) {
    const view = page(analysis, language);
    const { heading } = headline(view);
    const sections = [
      heatmapSection(view),
      changesSection(view),
      noveltySection(view),
      multiplesSection(view),
      successionSection(view),
      familiesSection(view),
      phrasesSection(view),
      keynessSection(view),
      comparisonSection(view),
      concordanceSection(view),
      citationsSection(view),
      methodSection(view),
      downloadsSection(view, dialect),
      noticesSection(view),
    ];
    return html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(style, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="motivering ${programVersion}">
<title>${heading} – ${view.say(wording.page.title)}</title>
<style>${trusted(style)}</style>
</head>
<body>
<a class="skip" href="#${view.ids('main')}">${view.say(wording.page.skip)}</a>
<div class="page">
${masthead(view)}
<main id="${view.ids('main')}" tabindex="-1">
${sections}
</main>
<footer><p>${view.say(wording.page.madeBy, { version: programVersion })}</p></footer>
</div>
${panel(view)}
<script>${trusted(script)}</script>
</body>
</html>
`.source;
  },
};
