/** Everything the build makes of the catalogue, in one module: it is imported once, the way the bundler would. */
import { allVendors } from '../../src/signals/vendors.ts';

export { cards } from '../../src/companies/cards.ts';
export { corrections } from '../../src/companies/corrections.ts';
export { drawerCount, drawerOf } from '../../src/companies/drawer.ts';
export { ownerRows } from '../../src/companies/owner-rows.ts';
export { decoders, practices } from '../../src/signals/catalogue.ts';
export const vendors = allVendors();
export { endpoints } from '../../src/signals/endpoints.ts';
export { claimsOf } from '../../src/signals/claims.ts';
export { watchlist } from '../../src/signals/watchlist.ts';
