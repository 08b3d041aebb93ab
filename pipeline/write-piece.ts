/** Adds a piece of text to the end of a file, which the first piece begins. */
export type WritePiece = (path: string, piece: string) => Promise<void>;
