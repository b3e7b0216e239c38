import { getDomain } from 'tldts';
import { describe, expect, test } from 'vitest';
import { cards } from '../src/companies/cards.ts';
import type { Source } from '../src/companies/company.ts';
import { listedEntries } from '../tools/build/catalogue-facts.ts';

const claims = cards.flatMap(({ id, hosts }) => Object.keys(hosts).map((host) => ({ id, host })));
const listed = cards.flatMap(({ id, listed: names = [] }) => names.map((name) => ({ id, name })));
const known = new Set((await listedEntries()).flatMap(({ name, company }) => [name, company]));

/** What is given more than once, with who gives it. */
function twice(pairs: readonly (readonly [what: string, who: string])[]): readonly string[] {
  const givers = new Map<string, string[]>();
  for (const [what, who] of pairs) givers.set(what, [...(givers.get(what) ?? []), who]);
  return [...givers].filter(([, who]) => who.length > 1).map(([what, who]) => `${what}: ${who.join(', ')}`);
}

/** Each test lists what to mend, so none of them may find anything. */
describe('the cards', () => {
  test('name each company and claim each host once', () => {
    expect(twice(cards.map(({ id, name }) => [name.toLowerCase(), id]))).toEqual([]);
    expect(twice(claims.map(({ host, id }) => [host, id]))).toEqual([]);
    expect(twice(listed.map(({ name, id }) => [name, id]))).toEqual([]);
  });

  test('claim bare hosts in lower case that somebody can own', () => {
    const wrong = claims.filter(({ host }) => !/^[a-z\d_-]+(\.[a-z\d_-]+)+$/.test(host) || !getDomain(host));
    expect(wrong.map(({ id, host }) => `${id}: ${host}`)).toEqual([]);
  });

  test('list only names that third-party-web has', () => {
    expect(listed.filter(({ name }) => !known.has(name)).map(({ id, name }) => `${id}: ${name}`)).toEqual([]);
  });

  test('give a country, and one plain sentence', () => {
    const wrong = cards.filter(
      ({ country, about }) => !/^[A-Z]{2}$/.test(country) || !/^[A-Z\d][^!?]{30,158}\.$/.test(about),
    );
    expect(wrong.map(({ id, country, about }) => `${id}: ${country}, "${about}"`)).toEqual([]);
  });

  test('link safely, and say when each source was checked', () => {
    const safe = (url: string) => URL.canParse(url) && url.startsWith('https://');
    const dated = ({ checked }: Source) => /^\d{4}-\d{2}-\d{2}$/.test(checked) && !Number.isNaN(Date.parse(checked));
    const wrong = cards.flatMap(({ id, privacy, optOut, contact, sources }) => [
      ...[
        ...(privacy ? [privacy] : []),
        ...(optOut ? [optOut] : []),
        ...(contact && 'form' in contact ? [contact.form] : []),
      ]
        .filter((url) => !safe(url))
        .map((url) => `${id}: ${url} is not https`),
      ...sources.filter((source) => !safe(source.url) || !dated(source)).map(({ url }) => `${id}: source ${url}`),
      ...(contact && 'mail' in contact && !/^[^@\s]+@[^@\s]+\.[a-z]+$/.test(contact.mail)
        ? [`${id}: ${contact.mail}`]
        : []),
    ]);
    expect(wrong).toEqual([]);
  });

  test('no company is its own parent', () => {
    expect(cards.filter(({ name, parent }) => parent === name).map(({ id }) => id)).toEqual([]);
  });
});
