import type { Analysis, Language } from '../records.ts';

/** How spreadsheets are to read the CSV files: `sv` for a Swedish office, `int` for data tools. */
export type DialectName = 'sv' | 'int';

export interface ReportOptions {
  /** The language of texts for people; column names are the same in every language. */
  readonly language: Language;
  readonly dialect: DialectName;
  readonly programVersion: string;
}

/** One file of output. The same analysis and options give the same bytes. */
export interface Report {
  /** Below the output folder, `/` between the parts. */
  readonly path: string;
  render(analysis: Analysis, options: ReportOptions): string | Uint8Array | Promise<string | Uint8Array>;
}
