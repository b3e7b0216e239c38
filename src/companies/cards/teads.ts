import type { Company } from '../company.ts';

export default {
  id: 'teads',
  name: 'Teads',
  // Outbrain took over Teads in 2025 and carries its name since.
  hosts: {
    'teads.tv': 'advertising',
    'teads.com': 'advertising',
    'outbrain.com': 'advertising',
    'zemanta.com': 'advertising',
    'ligatus.com': 'advertising',
  },
  privacy: 'https://www.teads.com/privacy-policy/',
  sources: [{ url: 'https://www.teads.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
