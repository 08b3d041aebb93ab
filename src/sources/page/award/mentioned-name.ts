import { A_MENTION } from '../line/mention.ts';

/** "Hedersomnämnande till Arlövs bibliotek" */
const MENTION_TO = new RegExp(
  `^(?:juryn \\p{Ll}+ (?:\\p{Ll}+ ){0,3})?(?:${A_MENTION}|(?:ett )?specialpris)(?: (?:gick|går|gavs|delades ut))?(?: också| även)? till (\\S[^.:]*?)(?:[.:].*)?$`,
  'iu',
);

/** "Arlövs bibliotek, med motiveringen" */
const WITH_REASON = /,? med (?:följande |juryns |den här )?motivering(?:en)?$/iu;

/** Who got an honorable mention by a heading or a lead: "Juryn gav också ett hedersomnämnande till Olof Brink:". */
export function mentionedName(words: string): string | undefined {
  return MENTION_TO.exec(words.replace(/\s+/gu, ' ').replace(/:$/u, ''))?.[1]?.replace(WITH_REASON, '');
}
