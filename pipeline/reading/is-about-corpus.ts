const LEXICONS = ['sources.yaml', 'concepts.yaml', 'stopwords.yaml'];
const ABOUT = /(?:^|\/)(?:readme|license|licence|changelog)(?:\.[a-z]+)?$/i;

/**
 * Whether a file is about a corpus, not of it: a list that the program reads beside the texts, or a text for who opens
 * the folder.
 * @param file path below the corpus folder
 */
export function isAboutCorpus(file: string): boolean {
  return LEXICONS.includes(file) || ABOUT.test(file);
}
