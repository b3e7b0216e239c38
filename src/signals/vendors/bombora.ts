import type { Vendor } from '../vendor.ts';

export default {
  id: 'bombora',
  name: 'Bombora',
  company: 'Bombora',
  kind: 'identity',
  marks: {
    request: [{ host: 'ml314.com' }],
  },
  explain: 'Notes what you read and guesses your employer, so that firms know what it may want to buy.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://bombora.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
