import { Route, Routes } from "react-router";
import { ProjectPage } from "./page/ProjectPage";
import { PortfolioPage } from "./portfolio/PortfolioPage";

export function ProjectsArea() {
  return (
    <Routes>
      <Route index element={<PortfolioPage />} />
      <Route path=":id" element={<ProjectPage />} />
    </Routes>
  );
}
