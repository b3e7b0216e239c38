/**
 * What stands for something that was left out. Of no part of it may anybody guess the length.
 */
export const leftOut = '…';

/**
 * Scheme, host and port of a web address, without a user's name before it; `…` for any other address,
 * which may have a file's path or a whole document in it.
 */
export function originOf(address: string): string {
  const [, scheme, host] = /^(https?|wss?):\/\/(?:[^/?#\\]*@)?([^/?#\\@;\s]+)(?=$|[/?#\\])/i.exec(address) ?? [];
  return scheme && host ? `${scheme}://${host}` : leftOut;
}
