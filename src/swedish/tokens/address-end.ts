import { classAt, DIGIT, LETTER } from './character-class.ts';

/** Top-level domains that make `kungsbacka.se` an address; `slut.nästa` stays two words. */
const topLevelDomains = new Set('se nu com org net eu no dk fi info biz edu gov int io uk de fr'.split(' '));

/** The longest name or host looked for, in characters, so that every place in a text costs a bounded time. */
const longestName = 64;

/**
 * Where the web or e-mail address that starts with the word `text.slice(start, wordEnd)` ends; `wordEnd` when there is
 * none. `https://skr.se/kvalitet`, `www.nacka.se`, `kungsbacka.se`, `anna.berg@orebro.se`; the full stop or bracket
 * after an address is not part of it.
 */
export function addressEnd(text: string, start: number, wordEnd: number): number {
  const next = text[wordEnd];
  if (next === ':' && text.startsWith('://', wordEnd) && /^(?:https?|ftp)$/i.test(text.slice(start, wordEnd))) {
    const end = pathEnd(text, wordEnd + 3);
    return end > wordEnd + 3 ? end : wordEnd;
  }
  if (next !== '.' && next !== '@' && next !== '+') return wordEnd;
  const after = classAt(text, wordEnd + 1);
  if (after !== LETTER && after !== DIGIT) return wordEnd;
  return mailEnd(text, start) ?? hostEnd(text, start) ?? wordEnd;
}

/** Sticky, bounded: matches `anna.berg@orebro.se`, not `anna@` or `@kommunen`. */
const mail = /[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}-]{1,64}(?:\.[\p{L}\p{N}-]{1,64}){0,8}\.\p{L}{2,24}/uy;

function mailEnd(text: string, start: number): number | undefined {
  if (!text.slice(start, start + longestName + 1).includes('@')) return undefined;
  mail.lastIndex = start;
  return mail.test(text) ? mail.lastIndex : undefined;
}

function hostEnd(text: string, start: number): number | undefined {
  const host = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u.exec(text.slice(start, start + longestName))?.[0];
  if (host === undefined || host.length === longestName) return undefined;
  const isHost = topLevelDomains.has(host.slice(host.lastIndexOf('.') + 1)) || /^www\./i.test(host);
  if (!isHost) return undefined;
  const end = start + host.length;
  return text[end] === '/' ? pathEnd(text, end) : end;
}

function pathEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && !/[\s<>"“”«»]/.test(text[end]!)) end += 1;
  while (end > start && /[.,;:!?)\]'’…]/.test(text[end - 1]!)) end -= 1;
  return end;
}
