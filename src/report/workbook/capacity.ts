/** What Excel can hold: rows of a sheet, the header among them, and UTF-16 code units of a cell. */
export const MAX_ROWS = 1_048_576;
export const MAX_CELL_LENGTH = 32_767;
