import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { harOf } from '../src/export/har.ts';
import type { RowLevel } from '../src/export/level.ts';
import type { Recorded } from '../src/export/recorded.ts';
import { iso } from './export/archived.ts';
import { small } from './export/small.ts';
import { anyVisits } from './export/recorded.ts';

const levels = ['full', 'no-values', 'no-paths'] as const satisfies readonly RowLevel[];

const known = v.pipe(v.number(), v.minValue(0));
const size = v.pipe(v.number(), v.integer(), v.minValue(-1));
const moment = v.pipe(v.string(), v.isoTimestamp());
const nothing = v.pipe(v.array(v.never()), v.length(0));
const ours = { _telltale: v.object({}) };
const message = { httpVersion: v.string(), cookies: nothing, headers: nothing, headersSize: size, bodySize: size };

/** HAR 1.2 by http://www.softwareishard.com/blog/har-12-spec/, as far as Telltale fills it: a field that is not in it is wrong. */
const har = v.strictObject({
  log: v.strictObject({
    version: v.literal('1.2'),
    creator: v.strictObject({ name: v.string(), version: v.string() }),
    browser: v.strictObject({ name: v.string(), version: v.string() }),
    pages: v.array(
      v.strictObject({
        startedDateTime: moment,
        id: v.string(),
        title: v.string(),
        pageTimings: v.strictObject({ onContentLoad: size, onLoad: size }),
        ...ours,
      }),
    ),
    entries: v.array(
      v.strictObject({
        pageref: v.string(),
        startedDateTime: moment,
        time: known,
        request: v.strictObject({ method: v.string(), url: v.string(), queryString: nothing, ...message }),
        response: v.strictObject({
          status: known,
          statusText: v.string(),
          content: v.strictObject({ size, mimeType: v.string() }),
          redirectURL: v.string(),
          ...message,
        }),
        cache: v.strictObject({}),
        timings: v.strictObject({ send: known, wait: known, receive: known }),
        ...ours,
      }),
    ),
  }),
});

function harAt(level: RowLevel, recorded: Recorded): object {
  return harOf(recorded, { level, iso, browser: { name: 'Chromium', version: '156' } });
}

test.each(levels)('a visit at the level %s is HAR 1.2, whatever pages made up', (level) => {
  fc.assert(
    fc.property(anyVisits, (visits) => {
      for (const one of visits) {
        const result = v.safeParse(har, JSON.parse(JSON.stringify(harAt(level, one))));
        expect(result.issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`) ?? []).toEqual([]);
        expect(result.output).toMatchObject({ log: { entries: { length: one.requests.length } } });
      }
    }),
    { numRuns: 40 },
  );
});

describe('of a visit', () => {
  const [one] = small.visits;
  const secret = 'https://jane:secret@ads.test/p/pixel;k=1?uid=abc123#top';
  const visit = { ...one!, requests: one!.requests.map((request) => ({ ...request, url: secret })) };

  test.each([
    ['full', secret],
    ['no-values', 'https://ads.test/p/pixel'],
    ['no-paths', 'https://www.shop.test/'],
  ] as const)('at the level %s the address of a request is %s', (level, url) => {
    expect(harAt(level, visit)).toMatchObject({ log: { entries: { 0: { request: { url } } } } });
  });

  test('what is not known says so', () => {
    const bare = { at: null, status: null, bytes: null, took: null, method: null, url: null } as const;
    const [request] = one!.requests;
    expect(harAt('full', { ...one!, requests: [{ ...request!, ...bare }] })).toMatchObject({
      log: {
        entries: [
          {
            startedDateTime: iso(one!.visit.startedAt),
            time: 0,
            request: { method: '', url: 'https://www.shop.test/', bodySize: -1, headersSize: -1 },
            response: { status: 0, bodySize: -1, content: { size: -1 } },
            _telltale: { address: 'host-only', started: 'unknown', milliseconds: null },
          },
        ],
      },
    });
  });
});
