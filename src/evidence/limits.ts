/** Longest name or address a page may report, in UTF-16 units. */
export const longestText = 200;

/** Most entries of one kind in one message. */
export const longestList = 256;

/** Longest address of a request that is looked at: servers refuse longer ones, and a page chooses what it asks for. */
export const longestAddress = 8192;

/** Most digests of one typed text: every spelling in every form. */
export const mostDigests = 120;

/** Most pairs of a call and a script in one document. */
export const mostCalls = 300;
