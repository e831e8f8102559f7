declare const __BUILT_ON__: string | undefined;

/** The day this program was built, YYYY-MM-DD; the build puts it in (renderer.config.ts). */
export const builtOn: string | undefined = typeof __BUILT_ON__ === "undefined" ? undefined : __BUILT_ON__;
