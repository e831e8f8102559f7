import { Tabs } from "@mantine/core";
import { PageHeader } from "@renderer/ui/PageHeader";
import { useWords } from "@renderer/ui/useWords";
import { useLocation, useNavigate } from "react-router";
import { AppearancePage } from "./AppearancePage";
import { DataPage } from "./data/DataPage";
import { HousePage } from "./house/HousePage";
import { PeoplePage } from "./people/PeoplePage";
import { TemplatesPage } from "./templates/TemplatesPage";

const tabs = [
  { key: "house", path: "/settings", Page: HousePage },
  { key: "people", path: "/settings/people", Page: PeoplePage },
  { key: "templates", path: "/settings/templates", Page: TemplatesPage },
  { key: "appearance", path: "/settings/appearance", Page: AppearancePage },
  { key: "data", path: "/settings/data", Page: DataPage },
] as const;

/** Settings and data: the house, its people and units, appearance, files. */
export function SettingsArea() {
  const { t } = useWords();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const current = tabs.find(({ path }) => path === pathname) ?? tabs[0];
  return (
    <>
      <PageHeader title={t("settings.title")} />
      <Tabs
        value={current.key}
        keepMounted={false}
        onChange={(chosen) => {
          const tab = tabs.find(({ key }) => key === chosen);
          if (tab) void navigate(tab.path);
        }}
      >
        <Tabs.List aria-label={t("settings.tabs.label")} mb="lg">
          {tabs.map(({ key }) => (
            <Tabs.Tab key={key} value={key}>
              {t(`settings.tabs.${key}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map(({ key, Page }) => (
          <Tabs.Panel key={key} value={key}>
            <Page />
          </Tabs.Panel>
        ))}
      </Tabs>
    </>
  );
}
