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
  getRandomValues<T extends Uint8Array>(into: T): T;
  subtle: {
    digest(algorithm: "SHA-256", data: Uint8Array): Promise<ArrayBuffer>;
    importKey(
      format: "raw",
      key: Uint8Array,
      algorithm: "AES-GCM" | "HKDF",
      extractable: false,
      uses: ("encrypt" | "decrypt" | "deriveBits")[],
    ): Promise<CryptoKey>;
    encrypt(algorithm: AesGcm, key: CryptoKey, data: Uint8Array): Promise<ArrayBuffer>;
    decrypt(algorithm: AesGcm, key: CryptoKey, data: Uint8Array): Promise<ArrayBuffer>;
    deriveBits(
      algorithm: { name: "HKDF"; hash: "SHA-256"; salt: Uint8Array; info: Uint8Array },
      key: CryptoKey,
      bits: number,
    ): Promise<ArrayBuffer>;
  };
};
type CryptoKey = { readonly type: string };
type AesGcm = { name: "AES-GCM"; iv: Uint8Array; additionalData?: Uint8Array };
declare function structuredClone<T>(value: T): T;
/** For giving control back to the host, never for waiting. */
declare function setTimeout(callback: () => void, milliseconds: number): unknown;
