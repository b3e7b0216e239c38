import type { Company } from '../company.ts';

export default {
  id: 'statsig',
  name: 'Statsig',
  parent: 'OpenAI',
  country: 'US',
  role: 'processor',
  about: 'Decides per user which features of an app are shown and measures the effect.',
  hosts: {
    'statsig.com': 'experiment',
    'statsigapi.net': 'experiment',
    'statsigcdn.com': 'experiment',
    'featureassets.org': 'experiment',
    'featuregates.org': 'experiment',
    'prodregistryv2.org': 'experiment',
    'assetsconfigcdn.org': 'experiment',
    'beyondwickedmapping.org': 'experiment',
  },
  privacy: 'https://statsig.com/privacy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://statsig.com/privacy', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://openai.com/index/vijaye-raji-to-become-cto-of-applications-with-acquisition-of-statsig/',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
