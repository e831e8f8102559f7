import { WithSubPages } from "@renderer/ui/SubPages";
import { useWords } from "@renderer/ui/useWords";
import { Route, Routes } from "react-router";
import { BudgetPage } from "./budget/BudgetPage";
import { CheckMarksPage } from "./checkMarks/CheckMarksPage";
import { LoadPage } from "./load/LoadPage";
import { MakeupPage } from "./makeup/MakeupPage";
import { NetworkPage } from "./network/NetworkPage";
import { ProjectPage } from "./page/ProjectPage";
import { PortfolioPage } from "./portfolio/PortfolioPage";
import { RoadmapPage } from "./roadmap/RoadmapPage";
import { SteeringPage } from "./steering/SteeringPage";
import { projectViews } from "./views/projectViews";

export function ProjectsArea() {
  const { t } = useWords();
  return (
    <WithSubPages
      label={t("portfolio.views.label")}
      pages={projectViews.map(({ path, words }) => ({ to: path, label: t(words) }))}
    >
      <Routes>
        <Route index element={<PortfolioPage mode="table" />} />
        <Route path="board" element={<PortfolioPage mode="board" />} />
        <Route path="timeline" element={<PortfolioPage mode="timeline" />} />
        <Route path="budget" element={<BudgetPage />} />
        <Route path="checks" element={<CheckMarksPage />} />
        <Route path="load" element={<LoadPage />} />
        <Route path="makeup" element={<MakeupPage />} />
        <Route path="network" element={<NetworkPage />} />
        <Route path="roadmap" element={<RoadmapPage />} />
        <Route path="steering" element={<SteeringPage />} />
        <Route path=":id" element={<ProjectPage />} />
      </Routes>
    </WithSubPages>
  );
}
