import type { Vendor } from '../vendor.ts';

export default {
  id: 'bombora',
  name: 'Bombora',
  company: 'Bombora',
  kind: 'identity',
  marks: {
    request: [{ host: 'ml314.com' }],
  },
  identifiers: [
    { place: 'cookie', name: 'u', host: 'ml314.com' },
    { place: 'cookie', name: 'pi', host: 'ml314.com' },
  ],
  explain: 'Notes what you read and guesses your employer, so that firms know what it may want to buy.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/Alejando/gatsby-plugin-bombora/blob/5e229a12cc869936e28300b42b069a52227b8541/src/gatsby-ssr.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
