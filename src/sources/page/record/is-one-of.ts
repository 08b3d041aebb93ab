/**
 * Whether a name, with or without a place behind it, is one of several names: "Roger Hedvall, Järvsö IF" of "Roger
 * Hedvall och Samira Aden".
 */
export function isOneOf(name: string, told: string): boolean {
  const [person = ''] = name.split(', ');
  return (
    / (?:och|samt|&) /u.test(told) &&
    !/ (?:och|samt|&) /u.test(person) &&
    told.split(/ (?:och|samt|&) |, /u).some((part) => part === person || part.endsWith(` ${person}`))
  );
}
