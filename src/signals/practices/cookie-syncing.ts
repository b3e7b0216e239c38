import { addressTokens } from '../id-values.ts';
import { exchangedWith, type Practice } from '../practice.ts';

export default {
  id: 'cookie-syncing',
  name: 'Cookie syncing',
  kind: 'identity',
  // The value is seen on its way; that it is an ID, only its shape says.
  certainty: 'inferred',
  ofExchange(exchange, { holderOf }) {
    const { request, party, owner } = exchange;
    for (const token of addressTokens(request.url)) {
      const holder = holderOf(token);
      if (!holder || holder.domain === party.domain) continue;
      if (holder.company !== null && holder.company === owner.company) continue;
      return exchangedWith(exchange, ['id-of', holder.domain]);
    }
    return null;
  },
  explain: 'One company was sent the ID that another one has for you, so that they can join what they know.',
  sources: [{ url: 'https://securehomes.esat.kuleuven.be/~gacar/persistent/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Practice;
