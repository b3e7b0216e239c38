import type { Company } from '../company.ts';

export default {
  id: 'kit',
  name: 'Kit',
  // Formerly ConvertKit.
  hosts: {
    'convertkit.com': 'customer-data',
    'kit.com': 'customer-data',
    'ck.page': 'customer-data',
    'convertkit-mail.com': 'customer-data',
    'convertkit-mail2.com': 'customer-data',
    'filekitcdn.com': 'customer-data',
  },
  privacy: 'https://kit.com/privacy',
  sources: [{ url: 'https://kit.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
