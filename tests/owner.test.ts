import { expect, test } from 'vitest';
import { ownedHosts, owners } from '../src/companies/owners.ts';
import { knowledgeOf } from '../src/signals/host.ts';

test('every host can be matched: lower case, no wildcard, not empty', () => {
  const hosts = ownedHosts();
  expect(hosts.length).toBeGreaterThan(6000);
  expect(hosts.filter((host) => !/^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(host))).toEqual([]);
});

test('every host is found, and no other', () => {
  for (const host of ownedHosts()) expect(owners.get(host), host).toBeDefined();
  for (const host of ['', 'a', 'zzz.zz', 'hotjar', 'hotjar.co', 'hotjar.comm'])
    expect(owners.get(host)).toBeUndefined();
});

test.each([
  ['static.hotjar.com', 'Contentsquare', 'session-replay'],
  ['www.google-analytics.com', 'Google', 'analytics'],
  ['region1.google-analytics.com', 'Google', 'analytics'],
  ['securepubads.g.doubleclick.net', 'Google', 'advertising'],
  ['connect.facebook.net', 'Meta', 'social'],
  ['d2abcdefghijkl.cloudfront.net', null, 'unknown'],
  ['somebody.s3.amazonaws.com', null, 'unknown'],
  ['tracking.unrealengine.com', 'Epic Games', 'analytics'],
  ['cdn.unrealengine.com', 'Epic Games', 'content'],
  ['nobody.test', null, 'unknown'],
  ['hotjar.com.evil.test', null, 'unknown'],
])('%s belongs to %s and serves %s', (host, company, category) => {
  expect(knowledgeOf(host).owner).toEqual({ company, category });
});
