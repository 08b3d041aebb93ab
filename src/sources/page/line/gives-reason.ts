const REASON =
  /^För (?!(?:\p{L}+|\d+) (?:år|månader|dagar|veckor) sedan|(?:första|andra|tredje|\p{L}+(?:de|te)|\d+:?[ae]) (?:gången|året|gång)|mer(?:a)? |ytterligare |dig|er |oss |mig |många |närvarande|tillfället|information|frågor|anmälan|att (?:nominera|anmäla|ansöka|läsa|se|få|kunna|vinna))/u;

/** Whether words begin as citations of old do: "För att kommunen har …", "För sitt arbete med …". */
export function givesReason(words: string): boolean {
  return REASON.test(words);
}
