/** Limits of RELIABILITY.md 3.8; sizes in bytes. */
export type ContainerLimits = {
  bytes: number;
  entries: number;
  /** All entries together, as declared and as counted. */
  inflated: number;
  /** Inflated to packed size, looked at for entries above `ratioFrom`. */
  ratio: number;
  ratioFrom: number;
};

const mebibyte = 1024 * 1024;
export const containerLimits: ContainerLimits = {
  bytes: 100 * mebibyte,
  entries: 2000,
  inflated: 300 * mebibyte,
  ratio: 200,
  ratioFrom: 10 * mebibyte,
};
