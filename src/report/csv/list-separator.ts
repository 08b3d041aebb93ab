/**
 * Between the items of a list in one cell. A comma or a space would not do: a Swedish spreadsheet takes `2003,2005` and
 * `2003 2005` for numbers. A bar inside an item is written as a slash.
 */
export const LIST_SEPARATOR = ' | ';
