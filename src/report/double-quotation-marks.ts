/** Marks that stand round a quotation, as a class of a regular expression; within another quotation they become ’. */
export const doubleQuotationMarks = '["“”„]';
