import type { Vendor } from '../vendor.ts';

export default {
  id: 'optimizely',
  name: 'Optimizely',
  company: 'Optimizely',
  kind: 'experiment',
  marks: {
    request: [{ host: 'optimizely.com' }],
    cookie: ['optimizelyEndUserId'],
    global: ['optimizely'],
  },
  identifiers: [{ place: 'cookie', name: 'optimizelyEndUserId' }],
  // Not `data`: it has all audiences and experiments of the site, whoever looks.
  reads: [
    {
      place: 'global',
      path: ['optimizely', { call: 'get', with: ['state'] }, { call: 'getCampaignStates', with: [{ isActive: true }] }],
      fields: {
        '*.campaignName': 'experiment',
        '*.experiment.name': 'experiment',
        '*.variation.name': 'experiment',
        '*.audiences[].name': 'segment',
      },
    },
    {
      place: 'global',
      path: ['optimizely', { call: 'get', with: ['state'] }, { call: 'getVariationMap' }],
      fields: { '*.name': 'experiment', '*.id': 'experiment' },
    },
    {
      place: 'global',
      path: ['optimizely', { call: 'get', with: ['visitor'] }],
      fields: {
        visitorId: 'browser',
        'location.*': 'location',
        'custom.*.value': 'trait',
        first_session: 'trait',
        source_type: 'referrer',
        referrer: 'referrer',
      },
    },
    {
      place: 'global',
      path: ['optimizelyEdge', { call: 'get', with: ['state'] }, { call: 'getActiveExperiments' }],
      fields: { '*.name': 'experiment' },
    },
  ],
  explain: 'Shows different visitors different versions of this page, and notes how you react to yours.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://docs.developers.optimizely.com/web/docs/state', checked: '2026-11-22' },
    { url: 'https://docs.developers.optimizely.com/web/docs/visitor', checked: '2026-11-22' },
    {
      url: 'https://github.com/segmentio/analytics.js-integrations/blob/07448845dcceab98dec19d1884360fa245bf31ed/integrations/optimizely/lib/index.js',
      checked: '2026-11-22',
    },
    { url: 'https://docs.developers.optimizely.com/web-experimentation/docs/cookie-expiration', checked: '2026-11-22' },
    { url: 'https://c15t.com/docs/integrations/optimizely', checked: '2026-11-22' },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
