/** Where a trace can be seen. Collectors report by place, vendors mark by place, reasons cite a place. */
export const places = ['request', 'cookie', 'storage', 'global', 'element', 'call'] as const;

export type Place = (typeof places)[number];
