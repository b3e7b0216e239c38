import type { Practice } from '../practice.ts';

export default {
  id: 'typed-text-leak',
  name: 'Typed text sent before you sent it',
  kind: 'disclosure',
  certainty: 'observed',
  explain: 'Sent to somebody else what you typed into a field, as it was or as a hash of it, before you sent the form.',
  sources: [
    { url: 'https://homes.esat.kuleuven.be/~asenol/leaky-forms/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://themarkup.org/blacklight/2020/09/22/how-we-built-a-real-time-privacy-inspector',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Practice;
