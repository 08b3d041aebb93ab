import { parseCitations } from '../../../pipeline/parsing/parse-citations.ts';
import { readDocument } from '../../../pipeline/reading/read-document.ts';
import type { Citation, Notice } from '../../../src/records.ts';
import type { ComposedPage } from './compose-page.ts';

/** What is found on a composed page: its citations in the order they stand, and what is flagged. */
export interface FoundOnPage {
  readonly citations: readonly Citation[];
  readonly notices: readonly Notice[];
}

export async function readComposed({ format, text }: ComposedPage): Promise<FoundOnPage> {
  const heard: Notice[] = [];
  const bytes = new TextEncoder().encode(text);
  const document = await readDocument(`page.${format}`, undefined, async () => bytes, heard);
  const { citations, notices } = parseCitations(document === null ? [] : [document]);
  return { citations: citations.toSorted((a, b) => a.start - b.start), notices: [...heard, ...notices] };
}
