import { localStorageColorSchemeManager, type MantineColorSchemeManager } from "@mantine/core";
import { keepPreference } from "@renderer/ui/preferences";

/** Light or dark as chosen: read where Mantine reads it, kept where it outlives this window. */
export const schemeManager: MantineColorSchemeManager = {
  ...localStorageColorSchemeManager(),
  set: (scheme) => keepPreference("scheme", scheme),
};
