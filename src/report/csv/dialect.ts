import type { DialectName } from '../report.ts';

/** How a CSV file is written. Both quote with `"`, doubled inside, and stand in UTF-8. */
export interface Dialect {
  readonly bom: boolean;
  readonly delimiter: ';' | ',';
  readonly decimalSign: ',' | '.';
  readonly lineEnd: '\r\n' | '\n';
}

/**
 * `sv` opens right at a double-click in LibreOffice and Excel with Swedish settings; `int` is what data tools expect.
 * No `sep=` line: it shows as a row in LibreOffice and makes Excel forget the byte order mark.
 */
export const dialects: Readonly<Record<DialectName, Dialect>> = {
  sv: { bom: true, delimiter: ';', decimalSign: ',', lineEnd: '\r\n' },
  int: { bom: false, delimiter: ',', decimalSign: '.', lineEnd: '\n' },
};
