import { Route, Routes } from "react-router";
import { LoadPage } from "./load/LoadPage";
import { ProjectPage } from "./page/ProjectPage";
import { PortfolioPage } from "./portfolio/PortfolioPage";
import { RoadmapPage } from "./roadmap/RoadmapPage";
import { SteeringPage } from "./steering/SteeringPage";

export function ProjectsArea() {
  return (
    <Routes>
      <Route index element={<PortfolioPage mode="table" />} />
      <Route path="board" element={<PortfolioPage mode="board" />} />
      <Route path="timeline" element={<PortfolioPage mode="timeline" />} />
      <Route path="load" element={<LoadPage />} />
      <Route path="roadmap" element={<RoadmapPage />} />
      <Route path="steering" element={<SteeringPage />} />
      <Route path=":id" element={<ProjectPage />} />
    </Routes>
  );
}
