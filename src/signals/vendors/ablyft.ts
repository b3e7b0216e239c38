import type { Vendor } from '../vendor.ts';

export default {
  id: 'ablyft',
  name: 'ABlyft',
  company: 'ABlyft',
  kind: 'experiment',
  marks: { request: [{ host: 'ablyft.com' }], storage: ['ablyft_exps', 'ablyft_uvs'] },
  reads: [
    { place: 'storage', name: 'ablyft_exps', fields: { '*': 'experiment' } },
    {
      place: 'storage',
      name: 'ablyft_uvs',
      fields: { first: 'trait', last: 'trait', sessions: 'trait', pageviews: 'trait' },
    },
  ],
  explain: 'Shows different visitors different versions of this page, and notes how you react to yours.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://docs.ablyft.com/visitors-perspective/cookies-and-localstorage', checked: '2026-11-22' }],
} satisfies Vendor;
