import { TCString, type Vector } from '@iabtechlabtcf/core';
import { bitsOf } from './bits.ts';
import { attempted, failed, longestString, type Decoded } from './decoded.ts';
import { vendorListsOf } from './vendor-lists.ts';

/** A set of vendors, by their ids in the framework's list. */
export interface VendorSet {
  readonly size: number;
  /** The highest id in it; 0 where it is empty. */
  readonly highest: number;
  readonly has: (id: number) => boolean;
  /** The lowest ids in it, in order. */
  readonly first: (count: number) => readonly number[];
}

/** What a consent string of IAB Europe's Transparency and Consent Framework says. */
export interface Tcf {
  /** Of the string's format. */
  readonly version: number;
  /** The framework as far as the string tells: 2.3 asks for a list of the vendors that were shown. */
  readonly tcf: '2.0-2.2' | '2.3';
  /** Dates as ISO 8601 in UTC; of late, frameworks ask for the day alone. */
  readonly created: string;
  readonly lastUpdated: string;
  readonly cmpId: number;
  readonly cmpVersion: number;
  /** Two letters. */
  readonly consentLanguage: string;
  readonly vendorListVersion: number;
  readonly policyVersion: number;
  readonly isServiceSpecific: boolean;
  /** Two letters; `AA` where it is unknown. */
  readonly publisherCountryCode: string;
  /** Numbers of purposes, in order. */
  readonly purposeConsents: readonly number[];
  readonly purposeLegitimateInterests: readonly number[];
  readonly specialFeatureOptins: readonly number[];
  readonly vendorConsents: VendorSet;
  readonly vendorLegitimateInterests: VendorSet;
  /** `null` where the string has no such list. */
  readonly vendorsDisclosed: VendorSet | null;
}

/** Bits before the lists of vendors in the core segment of version 2. */
export const tcfHead = 213;

/** Policies from which on a string lists who was shown for the framework's sake, rather than for other sites'. */
const firstWithoutSharing = 4;

function inOrder(vector: Vector): readonly number[] {
  return [...vector.values()].toSorted((a, b) => a - b);
}

function vendorSet(vector: Vector): VendorSet {
  return {
    size: vector.size,
    highest: vector.maxId,
    has: (id) => vector.has(id),
    first: (count) => inOrder(vector).slice(0, count),
  };
}

function read(text: string, disclosed: boolean): Tcf {
  const model = TCString.decode(text);
  const policyVersion = Number(model.policyVersion);
  return {
    version: Number(model.version),
    tcf: disclosed && model.isServiceSpecific && policyVersion >= firstWithoutSharing ? '2.3' : '2.0-2.2',
    created: model.created.toISOString(),
    lastUpdated: model.lastUpdated.toISOString(),
    cmpId: Number(model.cmpId),
    cmpVersion: Number(model.cmpVersion),
    consentLanguage: model.consentLanguage,
    vendorListVersion: Number(model.vendorListVersion),
    policyVersion,
    isServiceSpecific: model.isServiceSpecific,
    publisherCountryCode: model.publisherCountryCode,
    purposeConsents: inOrder(model.purposeConsents),
    purposeLegitimateInterests: inOrder(model.purposeLegitimateInterests),
    specialFeatureOptins: inOrder(model.specialFeatureOptins),
    vendorConsents: vendorSet(model.vendorConsents),
    vendorLegitimateInterests: vendorSet(model.vendorLegitimateInterests),
    vendorsDisclosed: disclosed ? vendorSet(model.vendorsDisclosed) : null,
  };
}

/**
 * A consent string of the TCF, version 2 (`C…`, up to four segments with dots between them). Version 1
 * is `unsupported`: the framework has not accepted it since 2020.
 * https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework/blob/master/TCFv2
 */
export function decodeTcf(text: string): Decoded<Tcf> {
  if (text.length > longestString) return failed('too-long');
  if (!/^[\w-]{40,}(\.[\w-]+)*$/.test(text)) return failed('malformed');
  if (bitsOf(text.slice(0, 1)).next(6) !== 2) return failed('unsupported');
  const lists = vendorListsOf(text, { head: tcfHead, coding: 'fixed' });
  return lists.ok ? attempted(() => read(text, lists.value.disclosed !== null)) : lists;
}
