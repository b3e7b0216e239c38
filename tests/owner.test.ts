import { expect, test } from 'vitest';
import { publicList } from '../src/companies/public-list.ts';
import { knowledgeOf } from '../src/signals/host.ts';

test('every host of the public list can be matched: lower case, no wildcard, not empty', () => {
  const hosts = [...publicList()].map(([host]) => host);
  expect(hosts.length).toBeGreaterThan(2500);
  expect(hosts.filter((host) => !/^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(host))).toEqual([]);
});

test.each([
  ['static.hotjar.com', 'Contentsquare', 'session-replay'],
  ['www.google-analytics.com', 'Google', 'analytics'],
  ['region1.google-analytics.com', 'Google', 'analytics'],
  ['securepubads.g.doubleclick.net', 'Google', 'advertising'],
  ['connect.facebook.net', 'Meta', 'social'],
  ['nobody.test', null, 'unknown'],
  ['hotjar.com.evil.test', null, 'unknown'],
])('%s belongs to %s and serves %s', (host, company, category) => {
  expect(knowledgeOf(host).owner).toEqual({ company, category });
});
