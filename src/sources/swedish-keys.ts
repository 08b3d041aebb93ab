/** The keys of a source in Swedish, as they may be written in front matter and `sources.yaml`. */
export const SWEDISH_KEYS: Readonly<Record<string, string>> = {
  adress: 'url',
  anmärkning: 'note',
  fil: 'file',
  hämtad: 'retrieved',
  mottagare: 'recipient',
  placering: 'distinction',
  pris: 'award',
  pristagare: 'recipient',
  roll: 'role',
  rubrik: 'title',
  rättigheter: 'rights',
  titel: 'title',
  utgivare: 'publisher',
  utmärkelse: 'award',
  vinnare: 'recipient',
  år: 'year',
};
