import { PageHeader } from "@renderer/ui/PageHeader";
import { WithSubPages } from "@renderer/ui/SubPages";
import { useWords } from "@renderer/ui/useWords";
import { useLocation } from "react-router";
import { AppearancePage } from "./AppearancePage";
import { DataPage } from "./data/DataPage";
import { HousePage } from "./house/HousePage";
import { PeoplePage } from "./people/PeoplePage";
import { TemplatesPage } from "./templates/TemplatesPage";

const pages = [
  { key: "house", to: "/settings", purpose: "settings.house.purpose", Page: HousePage },
  { key: "people", to: "/settings/people", purpose: "settings.people.purpose", Page: PeoplePage },
  { key: "templates", to: "/settings/templates", purpose: "houseTemplates.purpose", Page: TemplatesPage },
  {
    key: "appearance",
    to: "/settings/appearance",
    purpose: "settings.appearance.purpose",
    Page: AppearancePage,
  },
  { key: "data", to: "/settings/data", purpose: "settings.data.purpose", Page: DataPage },
] as const;

/** Settings and data: the house, its people and units, appearance, files. */
export function SettingsArea() {
  const { t } = useWords();
  const { pathname } = useLocation();
  const { purpose, Page } = pages.find(({ to }) => to === pathname) ?? pages[0];
  return (
    <WithSubPages
      label={t("settings.tabs.label")}
      pages={pages.map(({ key, to }) => ({ to, label: t(`settings.tabs.${key}`) }))}
    >
      <PageHeader title={t("settings.title")} purpose={t(purpose)} />
      <Page />
    </WithSubPages>
  );
}
