import { theMunicipality } from "@renderer/data/queries/workspace";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { Section } from "../Section";
import { HouseDocuments } from "./HouseDocuments";
import { HouseFacts } from "./HouseFacts";
import { HouseLogo } from "./HouseLogo";
import { HouseTerms } from "./HouseTerms";

/** The municipality: what it is called, what stands on its documents, the words of the house. */
export function HousePage() {
  const { t } = useWords();
  const municipality = useLive(theMunicipality);
  if (!municipality) return null;
  return (
    <>
      <Section title={t("settings.house.facts")}>
        <HouseFacts municipality={municipality} />
      </Section>
      <Section title={t("settings.house.documents")}>
        <HouseDocuments municipality={municipality} />
      </Section>
      <Section title={t("settings.house.logo")} text={t("settings.house.logoHint")}>
        <HouseLogo municipality={municipality} />
      </Section>
      <Section title={t("settings.house.terms")} text={t("settings.house.termsHint")}>
        <HouseTerms municipality={municipality} />
      </Section>
    </>
  );
}
