import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nameOf, read, sourceOf, writingOf } from '../tools/observe/options.ts';

/** The options that observe says it knows. */
function known(): readonly string[] {
  try {
    read(['--no-such-option']);
  } catch (error) {
    return [
      ...String(error)
        .split('There are ')[1]!
        .matchAll(/--[\w-]+/g),
    ].map(([name]) => name);
  }
  return [];
}

const readme = readFileSync('README.md', 'utf8');
const ofResearchers = readme.slice(readme.indexOf('## For researchers'), readme.indexOf('npm run classify'));

describe('the options of observe', () => {
  test('are all in the README, and those in its tables are all there', () => {
    const rows = [...ofResearchers.matchAll(/^\|([^|]*(?:\\\|[^|]*)*)\|/gm)].map(([, cell = '']) => cell);
    const named = rows.flatMap((cell) => [...cell.matchAll(/`(--[\w-]+)/g)].map(([, name]) => name!));
    expect(known().length).toBeGreaterThan(20);
    expect([...new Set(named)].toSorted()).toEqual(known().toSorted());
  });

  test.each(['compose.yaml', 'jobs.yaml'])('of the recipe %s are there', (file) => {
    const text = readFileSync(`docs/recipes/observe/${file}`, 'utf8');
    const lines = text.split('\n').filter((line) => !line.includes('redis-server') && !line.trim().startsWith('#'));
    const named = lines.flatMap((line) => [...line.matchAll(/(?<=[[\s,])--[\w-]+/g)].map(([name]) => name));
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !known().includes(name))).toEqual([]);
  });

  test.each([
    ['--part 5', '--part is only for --state and --queue.'],
    ['--worker one', '--worker is only for --state and --queue.'],
    ['--state s --run two', '--run is only for --queue.'],
    ['--state s --fill', '--fill is only for --queue.'],
    ['--state s --queue redis://localhost', '--state is a queue on this disk, --queue one on Redis: give one of both.'],
    ['--out s3://bucket', '--out s3://… is only for --state and --queue, whose files come in parts.'],
  ])('that do not go together are told of: %s', (given, sentence) => {
    expect(() => sourceOf(read(given.split(' ')).values)).toThrow(sentence);
  });

  test('say where the sites come from', () => {
    const source = (...args: string[]) => sourceOf(read(args).values);
    expect([source('x'), source('--state', 's'), source('--queue', 'redis://h', '--fill', '@l')]).toEqual([
      'list',
      'disk',
      'redis',
    ]);
  });

  test('say what is written', () => {
    expect(writingOf(read(['--format', 'csv', '--format', 'csv', '--values']).values)).toEqual({
      formats: ['csv'],
      level: 'full',
      k: null,
    });
  });

  test.each(['../up', 'a/b', '', '.hidden', 'a'.repeat(64)])('refuse %j as a part of a path', (name) => {
    expect(() => nameOf('worker', name)).toThrow('--worker wants at most 63');
  });
});
