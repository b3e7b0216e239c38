import type { Company } from '../company.ts';

export default {
  id: 'supabase',
  name: 'Supabase',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Stores data and sign-ins for the web programs of others.',
  hosts: {
    'supabase.com': 'hosting',
    'supabase.io': 'hosting',
  },
  privacy: 'https://supabase.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://supabase.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
