import type { Company } from '../company.ts';

export default {
  id: 'vue-ai',
  name: 'Vue.ai',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Suggests clothes to shoppers from what they looked at.',
  hosts: {
    'vue.ai': 'recommendation',
  },
  privacy: 'https://www.vue.ai/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.vue.ai/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
