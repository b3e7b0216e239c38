/**
 * What the person must know of the ledger. `memory`: nothing can be written, so all is forgotten
 * when the browser closes. `newer`: a later version of Telltale wrote this record; it is left
 * untouched. `lost`: the browser gave back an empty record where there had been one. `full`: the disk
 * was full, and what was oldest made room. `limit`: the record had grown beyond what it may take, and what was oldest went.
 */
export const notices = ['memory', 'newer', 'lost', 'full', 'limit'] as const;

export type Notice = (typeof notices)[number];
