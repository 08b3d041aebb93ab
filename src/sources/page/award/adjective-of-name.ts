/** "Stora" of "Stora Sjöpriset", "Öppna" of "Öppna Dörren": an adjective that an award's name begins with. */
export const ADJECTIVE_OF_NAME =
  '(?:Stora|Lilla|Nya|Gamla|Unga|Öppna|Goda|Glada|Gröna|Gula|Röda|Vita|Svarta|Blå|Gyllene|Svenska|Nordiska)';
