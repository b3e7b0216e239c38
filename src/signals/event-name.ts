import { meaningOf } from './meaning.ts';
/** Names that vendors write in one word, by how they read. */
const joined: Readonly<Record<string, string>> = {
  pageview: 'Page View',
  pagevisit: 'Page Visit',
  pageload: 'Page Load',
  viewcontent: 'View Content',
  viewcategory: 'View Category',
  addtocart: 'Add To Cart',
  addtowishlist: 'Add To Wishlist',
  signup: 'Sign Up',
  watchvideo: 'Watch Video',
  initiatecheckout: 'Initiate Checkout',
};

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * The name of an event as people read it: `PAGE_VIEW` and `page_view` are "Page View", `AddToCart` is
 * "Add To Cart", `purchase` is "Purchase". Names that a site made up keep their letters; only
 * underscores and hyphens become spaces.
 */
export function eventName(name: string): string {
  const known = meaningOf(joined, name.toLowerCase().replaceAll(/[\s_-]/g, ''));
  if (known !== undefined) return known;
  if (/^[A-Z]{2,}\d*([ _-][A-Z\d]+)*$/.test(name)) return name.toLowerCase().split(/[ _-]/).map(capital).join(' ');
  if (/^([A-Z][a-z\d]+){2,}$/.test(name)) return name.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, ' ');
  if (/^[a-z]+$/.test(name)) return capital(name);
  return name.includes(' ') ? name : name.replaceAll(/[_-]+/g, ' ').trim();
}
