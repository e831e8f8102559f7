import { WithSubPages } from "@renderer/ui/SubPages";
import { useWords } from "@renderer/ui/useWords";
import { Route, Routes } from "react-router";
import { ProcessPage } from "./page/ProcessPage";
import { RegisterPage } from "./register/RegisterPage";
import { SystemsPage } from "./systems/SystemsPage";

export function ProcessesArea() {
  const { t } = useWords();
  return (
    <WithSubPages
      label={t("processes.pages")}
      pages={[
        { to: "/processes", label: t("processes.title") },
        { to: "/processes/systems", label: t("processes.systems.title") },
      ]}
    >
      <Routes>
        <Route index element={<RegisterPage mode="table" />} />
        <Route path="priority" element={<RegisterPage mode="matrix" />} />
        <Route path="systems" element={<SystemsPage />} />
        <Route path=":id" element={<ProcessPage />} />
      </Routes>
    </WithSubPages>
  );
}
