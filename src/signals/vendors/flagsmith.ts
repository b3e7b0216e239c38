import type { Vendor } from '../vendor.ts';

export default {
  id: 'flagsmith',
  name: 'Flagsmith',
  company: 'Flagsmith',
  kind: 'experiment',
  marks: {
    request: [{ host: 'flagsmith.com' }, { host: 'bullet-train.io' }],
    storage: [/^FLAGSMITH_(DB|EVENT)(_\w+)?$/, 'BULLET_TRAIN_DB'],
    global: ['flagsmith'],
  },
  reads: [
    { place: 'global', path: ['flagsmith', 'identity'], fields: { '': 'person' } },
    {
      place: 'global',
      path: ['flagsmith', { call: 'getAllTraits' }],
      fields: { email: 'email', name: 'name', '*': 'trait' },
    },
    {
      place: 'global',
      path: ['flagsmith', { call: 'getAllFlags' }],
      fields: { '*.enabled': 'experiment', '*.value': 'experiment' },
    },
    {
      place: 'storage',
      name: /^FLAGSMITH_DB(_\w+)?$/,
      fields: {
        identity: 'person',
        'evaluationContext.identity.traits.email.value': 'email',
        'evaluationContext.identity.traits.*.value': 'trait',
        'flags.*.enabled': 'experiment',
        'flags.*.value': 'experiment',
      },
    },
  ],
  explain: 'Switches parts of this page on or off for some visitors, by what it is told about you.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/flagsmith@10.0.0/index.js', checked: '2026-11-22' },
    { url: 'https://unpkg.com/flagsmith@10.0.0/types.d.ts', checked: '2026-11-22' },
    {
      url: 'https://github.com/Flagsmith/flagsmith-js-client/blob/67319456fc1d2eb554547e905d326e5e342baf40/index.d.ts',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
