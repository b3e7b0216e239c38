import { remembered } from './remembered.ts';

/** Most names remembered. */
const mostNames = 2000;

const text = /passw(d|or[dt])|passcode|passphrase|pwd|card(num|no$)|^ccnum/;
const words = ['cvv', 'cvv2', 'cvc', 'cvc2', 'iban', 'ssn'];

function isSecret(name: string): boolean {
  const step = name
    .replace(/(\[\d*\]|\])+$/, '')
    .split(/[.[]/)
    .at(-1)!;
  const parts = step
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/);
  return parts.at(-1) === 'pin' || parts.some((part) => words.includes(part)) || text.test(parts.join(''));
}

/** Whether a name's last step is that of a password, of a card or of an account: nobody is shown what stands there. */
export const namesSecret = remembered(mostNames, isSecret);
