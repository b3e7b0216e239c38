/**
 * The one-way channel from the MAIN-world probe to the isolated collector of the same document.
 *
 * Both run before the page's first script. The probe says `hello` with a 128-bit nonce as soon as
 * it runs; the collector, if it is there, prevents the event's default, which is how the probe
 * knows that it was heard. Only if it was not does it wait for the collector's `call`, and only
 * until the next task, so that no page can call. From then on the probe's events are named after
 * the nonce. A page that learns it all the same (the first document of a `srcdoc` frame runs before
 * us) can lie about itself, which it always could.
 */
export const helloEvent = 'hello';
export const callEvent = 'call';

/** What the probe reports, as JSON: watched names now present, and calls counted so far. */
export interface ProbeReport {
  readonly globals: readonly string[];
  readonly calls: readonly (readonly [api: string, script: string, count: number, size: number])[];
}
