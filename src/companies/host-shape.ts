/**
 * A host as browsers write it in addresses: none of the code points that
 * https://url.spec.whatwg.org/#forbidden-domain-code-point forbids, or an IPv6 address with its brackets or without.
 */
const name = String.raw`[^\p{Cc}\p{Cs}\s#%/:<>?@[\\\]^|]+`;
const six = String.raw`\[[\da-f:.]{2,45}\]`;
const bareSix = String.raw`[\da-f]{0,4}:[\da-f]{0,4}:[\da-f:.]{0,37}`;

export const hostShape = new RegExp(`^(${name}|${six}|${bareSix})$`, 'u');

/** The same, perhaps with a port. */
export const hostAndPortShape = new RegExp(String.raw`^((${name}|${six})(:\d{1,5})?|${bareSix})$`, 'u');
