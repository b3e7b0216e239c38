import type { Source } from '../companies/company.ts';
import type { Sent } from './sent.ts';
import type { Fields, Pair } from './told.ts';
import type { OwnHostMark, RequestMark } from './vendor.ts';

/** The shape of an endpoint on a host of somebody else. */
export interface ShapeMark extends OwnHostMark {
  /** Last steps of names that are all there in what it says, where the address alone could be anybody's. */
  readonly fields?: readonly string[];
  /** What has to stand in fields with these last steps, where others use the same names. */
  readonly values?: Readonly<Record<string, RegExp>>;
}

/**
 * What turns a request to one vendor into what it was told: one file in `decoders/`, named after its
 * id. Most are a table of names; a reading of its own is for what stands elsewhere than in the query
 * and the body, or in a shape of the vendor's own.
 */
export interface Decoder {
  readonly id: string;
  /** Id of the vendor that is told. */
  readonly vendor: string;
  /** The vendor's own endpoints that hand something over; not its scripts, unless their address says whose site it is. */
  readonly marks: readonly RequestMark[];
  /** The shape of its endpoint on any other host: a proxy of the site's, or a product that sites run themselves. */
  readonly anyHost?: readonly ShapeMark[];
  /** What its fields are about. Names that are missing here are still told, by what they look like. */
  readonly fields: Fields;
  /** All that the request says, instead of the pairs in query and body. Never throws: what can't be read is left out. */
  readonly read?: (sent: Sent) => readonly Pair[];
  readonly sources: readonly [Source, ...Source[]];
}
