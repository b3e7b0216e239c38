import type { Company } from '../company.ts';

export default {
  id: 'launchdarkly',
  name: 'LaunchDarkly',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Decides per user which features of an app are switched on; also replays visits with Highlight.',
  hosts: {
    'launchdarkly.com': 'experiment',
    'launchdarkly.us': 'experiment',
    'highlight.io': 'session-replay',
    'highlight.run': 'session-replay',
  },
  listed: ['Launch Darkly'],
  privacy: 'https://launchdarkly.com/policies/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://launchdarkly.com/policies/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
