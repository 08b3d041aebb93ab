import type { PageView } from '../view/page-view.ts';

const CUE =
  /^[#*_ ]*(?:(?:Juryns|Nämndens|Styrelsens) m|M)otivering(?:en)?(?:,| –| till| för)? \p{L}*(?:pris|stipendi|medalj|utmärkelse|diplom|plakett)\p{L}*$/u;

/** The award that the heading of a motivering names: "Motivering, kulturpriset". */
export function awardOfCue({ facts, paragraphs }: PageView, at: number): string | undefined {
  const { kind, words } = paragraphs[at]!;
  return kind === 'heading' && CUE.test(words) ? facts[at]!.award : undefined;
}
