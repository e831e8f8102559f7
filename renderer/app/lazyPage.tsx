import { type ComponentType, lazy, useState } from "react";

/** A page whose code is fetched when it is first needed, or before. */
export type LazyPage = ComponentType & {
  /** Fetches the code; afterwards the page is drawn at once, without the pause React keeps around a fallback. */
  load: () => Promise<void>;
};

/** A page from a module that is imported when it is first needed. */
export function lazyPage<M extends Record<K, ComponentType>, K extends string>(
  importModule: () => Promise<M>,
  name: K,
): LazyPage {
  let loaded: ComponentType | undefined;
  const fetchPage = async () => {
    loaded = (await importModule())[name];
    return { default: loaded };
  };
  const Awaited = lazy(fetchPage);
  function Page() {
    // Decided once: changing it while the page stands would throw its state away.
    const [Shown] = useState<ComponentType>(() => loaded ?? Awaited);
    return <Shown />;
  }
  return Object.assign(Page, {
    load: async () => {
      await fetchPage();
    },
  });
}
