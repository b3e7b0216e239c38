import type { Company } from '../company.ts';

export default {
  id: 'pipedrive',
  name: 'Pipedrive',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Sales address book; its chat and forms send what visitors enter to the sellers.',
  hosts: {
    'pipedrive.com': 'customer-data',
    'pipedriveassets.com': 'customer-data',
    'pipedrivewebforms.com': 'customer-data',
    'leadbooster-chat.pipedrive.com': 'live-chat',
  },
  privacy: 'https://www.pipedrive.com/en/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.pipedrive.com/en/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
