/**
 * The few functions that every JavaScript host of this product has (window, worker, Node) and that the
 * language's own library types do not list. Nothing else may be assumed in shared code.
 */
declare class TextEncoder {
  encode(text?: string): Uint8Array;
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes?: ArrayBufferView | ArrayBuffer, options?: { stream?: boolean }): string;
}
declare const crypto: {
  randomUUID(): `${string}-${string}-${string}-${string}-${string}`;
  subtle: { digest(algorithm: "SHA-256", data: Uint8Array): Promise<ArrayBuffer> };
};
declare function structuredClone<T>(value: T): T;
/** For giving control back to the host, never for waiting. */
declare function setTimeout(callback: () => void, milliseconds: number): unknown;
