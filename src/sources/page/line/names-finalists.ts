const FINALISTS = /(?<!\p{L})finalist(?:ens?|er|ernas?)?(?!\p{L})/iu;

/** "Vinnare och finalister", "Umeå bäst bland fem finalister": the winner is one of those it is over. */
const AND_WINNER =
  /vinn(?:ar|er)|vann|vunnit|pristagar|mottagar|stipendiat|segr|kora[ts]|utse[dst]|utsågs|tilldela|(?<!\p{L})(?:(?:bland|mot|före|slog|framför)(?!\p{L}).*|(?:av|från) (?:\p{L}+ ){1,3})finalist/iu;

/**
 * Whether a line is over finalists, or over one, and not over the winner too: "De andra finalisterna", "Finalist 2023:
 * Studio Ylle", "Finalisterna och juryns motiveringar".
 */
export function namesFinalists(line: string): boolean {
  return FINALISTS.test(line) && !AND_WINNER.test(line);
}
