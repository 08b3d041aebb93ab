import type { Analysis } from '../../records.ts';
import { adjustmentSection } from './sections/adjustment-section.ts';
import { checklistSection } from './sections/checklist-section.ts';
import { conceptSection } from './sections/concept-section.ts';
import { countedSection } from './sections/counted-section.ts';
import { familiesSection } from './sections/families-section.ts';
import { keynessSection } from './sections/keyness-section.ts';
import { limitsSection } from './sections/limits-section.ts';
import { methodSection } from './sections/method-section.ts';
import { reproduceSection } from './sections/reproduce-section.ts';
import { successionsSection } from './sections/successions-section.ts';
import { summarySection } from './sections/summary-section.ts';
import { textsSection } from './sections/texts-section.ts';
import { variantsSection } from './sections/variants-section.ts';
import { workedSection } from './sections/worked-section.ts';
import { workedConcepts } from './worked-concepts.ts';

/**
 * The findings of an analysis as a page in Markdown, in Swedish with a summary in English: what was counted, three
 * concepts worked through from the sentences to the verdict, what the texts cannot show, and where to check by hand.
 * Every number is the analysis's own; what is only an intermediate step is made from the series in the records.
 */
export function findings(analysis: Analysis): string {
  const sections = [
    '<!-- Görs av «npm run findings»: ändra inte för hand. / Made by "npm run findings": do not edit by hand. -->',
    '# Fynden, steg för steg',
    summarySection(analysis),
    countedSection(analysis),
    conceptSection(analysis),
    methodSection(),
    ...workedConcepts(analysis).map(workedSection),
    adjustmentSection(analysis),
    limitsSection(analysis),
    familiesSection(analysis),
    successionsSection(analysis),
    variantsSection(analysis),
    keynessSection(analysis),
    reproduceSection(analysis),
    checklistSection(analysis),
    textsSection(analysis),
  ];
  return `${sections.join('\n\n')}\n`;
}
