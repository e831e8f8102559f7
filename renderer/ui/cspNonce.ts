/** The nonce under which the content policy accepts `<style>` elements; undefined where there is no policy. */
export function cspNonce(): string | undefined {
  return document.querySelector<HTMLMetaElement>("meta[property=csp-nonce]")?.nonce || undefined;
}
