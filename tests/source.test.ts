import { describe, expect, test } from 'vitest';
import { filesBelow, isCode, read } from './sources.ts';

const source = filesBelow('src')
  .filter(isCode)
  .map((file) => [`src/${file}`, read(`src/${file}`)] as const);
const tests = filesBelow('tests')
  .filter((file) => isCode(file) && !file.startsWith('pages/'))
  .map((file) => [`tests/${file}`, read(`tests/${file}`)] as const);

/** Lines of these files that a pattern meets, as an editor can open them. */
function linesWith(pattern: RegExp, files: readonly (readonly [path: string, text: string])[]): readonly string[] {
  return files.flatMap(([path, text]) =>
    text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}: ${line.trim()}`] : [])),
  );
}

/** Every way a script can send something. Built from parts, so that this file does not meet it. */
const request = new RegExp(
  [
    String.raw`\bfetch\s*\(`,
    ...['XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'sendBeacon'].map(
      (name) => String.raw`\b${name}\b`,
    ),
    String.raw`\bimportScripts\b`,
    String.raw`\bnew (Image|Audio|RTCPeerConnection)\b`,
    String.raw`\b(setUninstallURL|sendNativeMessage|connectNative)\b`,
  ].join('|'),
);

/** The stranger's view (decision 0006): one call, in one function, that the worker alone has run, when a person says so. */
const exception = /^src\/page\/stranger\.ts:\d+: return fetch\(address, \{$/;

/** What reads pictures from the browser's cache: that mode asks no server (tests/e2e/labels.test.ts proves it). */
const fromCache =
  /^src\/page\/readings\/pictures\.ts:\d+: .*await fetch\(address, \{ mode: 'same-origin', cache: 'only-if-cached' \}\);$/;

test('Telltale makes no request of its own but one', () => {
  const found = linesWith(request, source).filter((line) => !fromCache.test(line));
  expect(found.filter((line) => !exception.test(line))).toEqual([]);
  expect(found).toHaveLength(1);
});

test('and nobody but the worker has that one made', () => {
  const users = source.filter(([, text]) => /\blookAsStranger\b/.test(text)).map(([path]) => path);
  expect(users).toEqual(['src/background/stranger.ts', 'src/page/stranger.ts']);
});

test.each([
  'await fetch(url)',
  'const socket = new WebSocket(url)',
  'navigator.sendBeacon(url)',
  'new XMLHttpRequest()',
  'new Image().src = url',
  'browser.runtime.setUninstallURL(url)',
])('and this would be one: %s', (line) => {
  expect(request.test(line)).toBe(true);
});

describe('a check that is switched off says why', () => {
  const off = /(?:ox|es)lint-disable|@ts-(?:ignore|expect-error|nocheck)/;

  test('after " -- because"', () => {
    const without = linesWith(off, [...source, ...tests]).filter((line) => !/ -- because .+/.test(line));
    expect(without.filter((line) => !line.startsWith('tests/source.test.ts'))).toEqual([]);
  });
});

test('no test is left out, and none stands alone', () => {
  const marked = /\b(?:test|it|describe)(?:\.\w+)*\.(?:skip|only|todo|fails)\b|\b(?:xit|xtest|fit|fdescribe)\(/;
  expect(linesWith(marked, tests).filter((line) => !line.startsWith('tests/source.test.ts'))).toEqual([]);
});
