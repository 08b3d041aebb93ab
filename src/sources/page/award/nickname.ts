/** "Göran ”Putte” Wallin": what someone is called, between marks that open no quotation. */
export const NICKNAME = /(?<=\p{L} )["”“»]\p{Lu}[\p{L}-]{1,20}["”“«»](?= \p{Lu})/gu;
