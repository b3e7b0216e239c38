import type { Vendor } from '../vendor.ts';

export default {
  id: 'abconvert',
  name: 'ABConvert',
  company: 'ABConvert',
  kind: 'experiment',
  marks: { request: [{ host: 'abconvert.io' }], global: ['ABConvert'] },
  reads: [
    {
      place: 'global',
      path: ['ABConvert', { call: 'getAssignments' }],
      fields: {
        '[].experimentName': 'experiment',
        '[].type': 'experiment',
        '[].testGroup.name': 'experiment',
        '[].testGroup.control': 'experiment',
      },
    },
    { place: 'global', path: ['ABConvert', { call: 'getOffers' }], fields: { '[].title': 'price' } },
  ],
  explain: 'Tries out different prices, offers or shipping costs on different visitors of this shop.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/ABConvert/abconvert-cookbook/blob/4e07e0369990eeddd8c0c319b4ac59d5b0d9ab23/browser-api/README.md',
      checked: '2026-11-22',
    },
    { url: 'https://docs.abconvert.io/api-reference/browser-api', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Vendor;
