import type { Practice } from '../practice.ts';

export default {
  id: 'contact-before-choice',
  name: 'Contacted before you decided',
  kind: 'consent',
  certainty: 'observed',
  explain: 'Google was contacted before you had decided, without cookies, and was told that you had not agreed.',
  sources: [
    {
      url: 'https://developers.google.com/tag-platform/security/concepts/consent-mode',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Practice;
