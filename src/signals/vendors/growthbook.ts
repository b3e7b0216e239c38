import type { Vendor } from '../vendor.ts';

export default {
  id: 'growthbook',
  name: 'GrowthBook',
  company: 'GrowthBook',
  kind: 'experiment',
  // No `gbStickyBuckets__…`: its names have a person's ID in them, and names are kept.
  marks: {
    request: [{ host: 'growthbook.io' }, { host: 'gb-ingest.com' }],
    ownHost: [{ path: /\/api\/(features|eval)\/sdk-[\w-]+$/, run: 'by-site' }],
    cookie: ['gbuuid'],
    storage: ['gbFeaturesCache'],
    global: ['_growthbook'],
  },
  identifiers: [{ place: 'cookie', name: 'gbuuid' }],
  reads: [
    {
      place: 'global',
      path: ['_growthbook', { call: 'getAttributes' }],
      fields: {
        id: 'person',
        userId: 'person',
        deviceId: 'browser',
        sessionId: 'session',
        email: 'email',
        company: 'employer',
        country: 'location',
        region: 'location',
        city: 'location',
        url: 'page',
        path: 'page',
        host: 'page',
        query: 'page',
        pageTitle: 'title',
        browser: 'device',
        deviceType: 'device',
        '*': 'trait',
      },
    },
    {
      place: 'global',
      path: ['_growthbook', { call: 'getAllResults' }, '*', 'result', 'key'],
      fields: { '*': 'experiment' },
    },
    {
      place: 'global',
      path: ['_growthbook', { call: 'getAllResults' }, '*', 'result', 'name'],
      fields: { '*': 'experiment' },
    },
    {
      place: 'global',
      path: ['_growthbook', { call: 'getAllResults' }, '*', 'result', 'inExperiment'],
      fields: { '*': 'experiment' },
    },
  ],
  explain: 'Switches parts of this page on or off for some visitors, by what it is told about you.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://www.npmjs.com/package/@growthbook/growthbook', checked: '2026-11-22' },
    { url: 'https://unpkg.com/@growthbook/growthbook@1.8.0/dist/bundles/auto.js', checked: '2026-11-22' },
    { url: 'https://unpkg.com/@growthbook/growthbook@1.8.0/dist/bundles/index.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
