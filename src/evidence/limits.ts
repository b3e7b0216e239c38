/** Longest name or address a page may report, in UTF-16 units. */
export const longestText = 200;

/** Most entries of one kind in one message. */
export const longestList = 256;

/** Most pairs of a call and a script in one document. */
export const mostCalls = 300;
