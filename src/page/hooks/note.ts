import type { Api } from '../../evidence/call.ts';

/** Notes that a script made a counted call, with the quantity that its practice asks for. */
export type Note = (api: Api, script: string, size: number) => void;
