import { A_MENTION } from '../line/mention.ts';

/** "Hedersomnämnande till Arlövs bibliotek" */
const MENTION_TO = new RegExp(
  `^(?:juryn \\p{Ll}+ (?:\\p{Ll}+ ){0,3})?(?:${A_MENTION}|(?:ett )?specialpris)(?: (?:gick|går|gavs|delades ut))?(?: också| även)? till (\\S[^.:]*?)(?:[.:].*)?$`,
  'iu',
);

/** "Och stort grattis till andrapristagaren Ale kommun! Juryn skrev så här om er:" */
const CONGRATULATED =
  /(?<!\p{L})[Gg]rattis till (?:(?:årets|vår|våra) )?\p{Ll}*(?:pristagar|vinnar|mottagar|stipendiat)(?:en|na|erna) (\p{Lu}[^.:!?]{2,60})[.!:?]/u;

/** "Arlövs bibliotek, med motiveringen", "Arlövs bibliotek motiveras så här": the name goes on to its reason. */
const ON_TO_REASON =
  /(?:,| [–-])?(?: som| och| så)? (?:med (?:följande |juryns |den här )?motivering|motivera(?:s|des|r|de)|(?:lyder|löd|är|var|får|fick)(?=$| (?:så|följande|motivering))).*$/iu;

/**
 * Who got an honorable mention by a heading or a lead, "Juryn gav också ett hedersomnämnande till Olof Brink:", or is
 * congratulated in it for what else was given.
 */
export function mentionedName(words: string): string | undefined {
  const plain = words.replace(/\s+/gu, ' ').replace(/:$/u, '');
  return MENTION_TO.exec(plain)?.[1]?.replace(ON_TO_REASON, '') ?? CONGRATULATED.exec(plain)?.[1];
}
