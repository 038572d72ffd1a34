/** The text with halves of cut signs (lone surrogates) marked as lost: what is written in UTF-8 must hold none. */
export const toWellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');
