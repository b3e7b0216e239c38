import { allVendors } from '../vendors.ts';
import type { Chat, Vendor } from '../vendor.ts';

let byId: ReadonlyMap<string, Vendor & { readonly chat: Chat }> | undefined;

/** Every vendor that is a chat, by its id. Made when first asked for. */
export function chats(): ReadonlyMap<string, Vendor & { readonly chat: Chat }> {
  byId ??= new Map(
    allVendors().flatMap((vendor) => (vendor.chat ? [[vendor.id, { ...vendor, chat: vendor.chat }]] : [])),
  );
  return byId;
}
