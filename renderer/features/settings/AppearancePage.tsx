import { Switch } from "@mantine/core";
import { LanguageChoice } from "@renderer/ui/LanguageChoice";
import { isProjectorMode, setProjectorMode } from "@renderer/ui/preferences";
import { SchemeChoice } from "@renderer/ui/SchemeChoice";
import { singleKeys } from "@renderer/ui/singleKeys";
import { useSingleKeys } from "@renderer/ui/useSingleKeys";
import { useWords } from "@renderer/ui/useWords";
import { useState } from "react";
import { Section } from "./Section";

/** Language, light or dark, large type: choices of this computer. */
export function AppearancePage() {
  const { t } = useWords();
  const areKeysOn = useSingleKeys();
  const [isLarge, setLarge] = useState(isProjectorMode);
  return (
    <>
      <Section title={t("app.language")} text={t("settings.appearance.languageHint")}>
        <div>
          <LanguageChoice />
        </div>
      </Section>
      <Section title={t("settings.appearance.scheme")}>
        <div>
          <SchemeChoice />
        </div>
      </Section>
      <Section title={t("app.projector")} text={t("settings.appearance.projectorHint")}>
        <Switch
          size="md"
          label={t("settings.appearance.large")}
          checked={isLarge}
          onChange={(event) => {
            setLarge(event.currentTarget.checked);
            setProjectorMode(event.currentTarget.checked);
          }}
        />
      </Section>
      <Section title={t("settings.appearance.keys")} text={t("settings.appearance.keysHint")}>
        <Switch
          size="md"
          label={t("settings.appearance.singleKeys")}
          checked={areKeysOn}
          onChange={(event) => singleKeys.set(event.currentTarget.checked)}
        />
      </Section>
    </>
  );
}
