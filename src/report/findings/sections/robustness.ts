import type { Trend } from '../../../records.ts';
import { chanceText } from '../chance-text.ts';

const WAYS: Readonly<Record<string, string>> = {
  presence: 'närvaron',
  rate: 'frekvensen',
  'length-aware': 'det längdmedvetna läget',
  halves: 'senare halvan mot tidigare',
  'drop-one': 'varje årgång utelämnad',
  lemma: 'bara listade ord (inga sammansättningar eller fraser)',
  variants: 'den andra tryckningen av en motivering',
};

/** The adjustments for many tests, the loss of each edition, and the other ways of counting. */
export function robustness({ q, familywiseP, familySize, dropOne, sensitivity, presence }: Trend): string {
  const tested =
    q === null
      ? 'Begreppet kan aldrig nå p ≤ 0,05 och räknas inte med bland de prövade.'
      : `q = **${chanceText(q)}** bland ${familySize} prövade begrepp (uträkningen står i avsnittet om många prövningar).`;
  const shuffled =
    familywiseP === null
      ? ''
      : ` I andelen **${chanceText(familywiseP)}** av de slumpvisa omkastningarna av årgångarna ser något begrepp minst så ordnat ut som detta.`;
  const column = presence.tau === null ? 'frekvensens S' : 'S';
  return [
    `- **Många prövningar.** ${tested}${shuffled}`,
    `- **En årgång mindre.** Utelämnas varje årgång i tur och ordning behåller ${column} sitt tecken i **${dropOne.same} av ${dropOne.of}** fall${presence.tau === null ? '' : ' (sista kolumnen)'}.`,
    `- **Andra sätt att räkna.** Omdömet eller dess riktning håller i **${sensitivity.holds} av ${sensitivity.of}**.${waysText(sensitivity.ways)}`,
  ].join('\n');
}

function waysText(ways: Trend['sensitivity']['ways']): string {
  const named = (holds: boolean) =>
    Object.entries(ways)
      .filter(([, each]) => each === holds)
      .map(([way]) => WAYS[way] ?? way);
  const [kept, lost] = [named(true), named(false)];
  const parts = [
    ...(kept.length === 0 ? [] : [` Håller för: ${kept.join('; ')}.`]),
    ...(lost.length === 0 ? [] : [` Håller inte för: ${lost.join('; ')}.`]),
  ];
  return parts.join('');
}
