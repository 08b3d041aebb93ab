import { A_MENTION } from './mention.ts';

/** What says why behind a name. */
const NO_REASON = '(?![^.!?]* (?:för|som|därför|vars|med|genom|efter)(?!\\p{L}))';

const GIVES = '(?:ge|ger|gav|ges|gavs|(?:dela|delar|delade|delas|delades)(?: ut)?|går|gick)';

const ONLY_MENTIONED = new RegExp(
  `^[*_]*(?:[^.!?:,]{1,60} )?${GIVES}(?: (?:också|även|dessutom|i år|därtill))? ${A_MENTION}(?: ut)? (?:till|åt) ${NO_REASON}[^.!?:]{1,80}[.!]?[*_]*$`,
  'u',
);

/**
 * Whether words are one sentence that gives somebody an honorable mention and says nothing of why: "Juryn valde även
 * att dela ut ett hedersomnämnande till Siv Bo i Luleå."
 */
export function onlyGivesMention(words: string): boolean {
  return ONLY_MENTIONED.test(words);
}
