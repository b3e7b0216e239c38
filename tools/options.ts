import { parseArgs, type ParseArgsConfig } from 'node:util';
import { sorry } from './sorry.ts';

/** Options and words of a command line; a mistake in it ends with a sentence instead of a stack. */
export function options<const T extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], known: T) {
  try {
    return parseArgs({ args: [...args], options: known, allowPositionals: true, strict: true });
  } catch (error) {
    const names = Object.keys(known).map((name) => `--${name}`);
    const [said] = String(error instanceof Error ? error.message : error).split('. ');
    throw sorry(`${said}. ${names.length > 0 ? `There are ${names.join(' ')}.` : 'There are no options here.'}`);
  }
}

/** One of the words that an option knows. */
export function oneOf<const Word extends string>(name: string, value: string, words: readonly Word[]): Word {
  const word = words.find((one) => one === value);
  if (word === undefined) throw sorry(`--${name} wants one of ${words.join(', ')}, not "${value}".`);
  return word;
}

/** A whole number of an option, at least `least`. */
export function whole(name: string, value: string, least = 0): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= least) return number;
  throw sorry(`--${name} wants a whole number of at least ${least}, not "${value}".`);
}
