import type { Analysis } from '../../../records.ts';
import { codeText } from '../code-text.ts';
import { counted } from '../counted.ts';
import { plainText } from '../plain-text.ts';
import { workedConcepts } from '../worked-concepts.ts';

/** Citations that are printed twice: where the wordings differ, and whether it matters to the worked concepts. */
export function variantsSection(analysis: Analysis): string {
  const { variants } = analysis;
  const heading = '## Motiveringar som är tryckta två gånger';
  if (variants.length === 0) return `${heading}\n\nIngen motivering finns i mer än en källa.`;
  const list = variants.map(({ citationId, documentId, differences }) => {
    const words = differences.map(({ counted: one, variant }) => `*${plainText(one)}* → *${plainText(variant)}*`);
    const which =
      words.length === 0
        ? 'samma ord'
        : `${counted(words.length, 'skillnad', 'skillnader')} i ord: ${words.join(', ')}`;
    return `- ${codeText(citationId)} står också i ${codeText(documentId)}; ${which}.`;
  });
  const held = workedConcepts(analysis).flatMap(({ concept, trend }) => {
    const holds = trend.sensitivity.ways.variants;
    return holds === undefined ? [] : [`${plainText(concept.label.sv)}: ${holds ? 'ja' : 'nej'}`];
  });
  return [
    heading,
    'En motivering räknas en gång, i den källa som står först i `corpus/sources.yaml`. Den andra tryckningen jämförs ord för ord.',
    list.join('\n'),
    ...(held.length === 0
      ? []
      : [`Håller omdömet, eller dess riktning, om den andra tryckningen räknas i stället? ${held.join('; ')}.`]),
  ].join('\n\n');
}
