/** The periods of all kinds of classes, in the order of a school year. */
export const PERIODS = [
  'GIUA_HK1',
  'CUOI_HK1',
  'GIUA_HK2',
  'CUOI_NAM',
  'HE',
  'HK1',
  'HK2',
  'CN',
] as const;

export type Period = (typeof PERIODS)[number];
