import type { Vendor } from '../vendor.ts';

export default {
  id: 'attentive',
  name: 'Attentive',
  company: 'Attentive',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'attn.tv' }, { host: 'attentivemobile.com' }],
    cookie: ['__attentive_id', '__attentive_cco'],
    global: ['__attentive'],
  },
  identifiers: [{ place: 'cookie', name: '__attentive_id' }],
  explain: 'Asks for your phone number or e-mail, and links what you look at to it.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://c15t.com/docs/integrations/attentive', checked: '2026-11-22' }],
} satisfies Vendor;
