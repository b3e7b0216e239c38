import type { Vendor } from '../vendor.ts';

export default {
  id: 'mutiny',
  name: 'Mutiny',
  company: 'Mutiny',
  kind: 'personalization',
  marks: {
    request: [{ host: 'mutinycdn.com' }, { host: 'mutinyhq.io' }],
    cookie: ['mutiny.user.token', 'mutiny.user.session'],
    global: ['mutiny', 'mutinyData'],
  },
  identifiers: [{ place: 'cookie', name: 'mutiny.user.token' }],
  reads: [
    {
      place: 'global',
      path: ['mutiny', 'experiences'],
      fields: {
        '[].audienceSegment': 'segment',
        '[].experience': 'experiment',
        '[].variationName': 'experiment',
        '[].impressionType': 'experiment',
      },
    },
    {
      place: 'global',
      path: ['mutiny', 'visitor', 'data'],
      fields: { '*email*': 'email', '*company*': 'employer', '*': 'trait' },
    },
  ],
  explain: 'Guesses which company you work for, and changes the page for people like you.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://support.mutinyhq.com/en/articles/3431667-mutiny-identify-sdk', checked: '2026-11-22' },
    { url: 'https://support.mutinyhq.com/en/articles/3514774-how-the-mutiny-client-code-works', checked: '2026-11-22' },
  ],
} satisfies Vendor;
